"""The plan of an import: what each row would do to the register. What is shown is what is applied."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple, overload

from focalnet.folding import fold
from focalnet.network.roster.comparing.repeating import row_of
from focalnet.network.roster.facts import nothing
from focalnet.network.roster.fields import Field
from focalnet.network.roster.values.names import FAMILY_FIRST, GIVEN_FIRST
from focalnet.problems import Place, Problem
from focalnet.sheets.grid import cell_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from focalnet.network.matching import Candidate
    from focalnet.network.roster.comparing.changes import Change
    from focalnet.network.roster.comparing.deciding import Identities, RowDecision
    from focalnet.network.roster.comparing.offices import NewOffice
    from focalnet.network.roster.comparing.register import Register
    from focalnet.network.roster.decisions import Decisions
    from focalnet.network.roster.facts import Facts, RowTrouble
    from focalnet.network.roster.tables.columns import ColumnPlan
    from focalnet.network.roster.tables.layout import Skipped


class Outcome(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    DOUBTFUL = "doubtful"
    REJECTED = "rejected"


class PlannedTable(NamedTuple):
    """A table as it is read: its sheet, the row of its head (from 0, -1 for none), and its columns."""

    sheet: str
    header_row: int
    columns: tuple[ColumnPlan, ...]
    skipped: tuple[Skipped, ...]


class Doubt(NamedTuple):
    """A value that nobody knows, once: in which field, what it says, what is suggested, where it stands."""

    field: Field
    text: str
    code: str
    suggestion: str
    candidates: tuple[str, ...]
    rows: tuple[tuple[str, int], ...]  # sheet and row, from 1

    @property
    def facts(self) -> dict[str, str | int]:
        """What the sentence of the doubt needs."""
        return trouble_facts(self.text, self.suggestion, self.candidates)


class Missing(NamedTuple):
    """Somebody who holds an appointment in the places the file speaks of, and is not in the file."""

    appointment: str
    person: str
    name: str
    office: str
    country: str


@dataclass(slots=True)
class Effects:
    """What the rows do: their outcomes, changed cells, and offices.

    `office_of` gives, for rows that get an appointment or move, an office's id or the key in `new_offices` of
    one to be made. `adds`: rows that give somebody known one more appointment. `corrected_offices`: facts of
    offices that rows correct.
    """

    outcomes: list[Outcome]
    changes: dict[int, list[Change]] = field(default_factory=dict)
    office_of: dict[int, str | tuple[str, str]] = field(default_factory=dict)
    adds: set[int] = field(default_factory=set)
    notes: dict[int, list[str]] = field(default_factory=dict)
    new_offices: Mapping[tuple[str, str], NewOffice] = field(default_factory=dict)
    corrected_offices: dict[str, dict[Field, Any]] = field(default_factory=dict)


class PlanRow(NamedTuple):
    """One row of the source, as it is shown."""

    at: int
    sheet: str
    row: int  # from 1, as the spreadsheet counts
    outcome: Outcome
    facts: Mapping[Field, Any]
    country_text: str
    changes: tuple[Change, ...]
    candidates: tuple[Candidate, ...]
    reasons: tuple[str, ...]
    problems: tuple[Problem, ...]
    person: str

    @property
    def name(self) -> str:
        """The name as lists show it: family name, then given names."""
        return ", ".join(
            part for part in (self.facts[Field.FAMILY_NAME], self.facts[Field.GIVEN_NAMES]) if part
        )


@dataclass(slots=True)
class RosterPlan:
    """What importing a file would do, whole. It changes by decisions only, each giving a new plan."""

    file: str
    fingerprint: str
    tables: tuple[PlannedTable, ...]
    hidden: tuple[str, ...]
    unread: tuple[str, ...]
    facts: Facts
    found: Identities
    effects: Effects
    missing: tuple[Missing, ...]
    register: Register
    decisions: Decisions
    learned: tuple[tuple[str, str, str], ...]  # kind, text, meaning: remembered when applied
    problems: tuple[Problem, ...]
    _again: Callable[[Decisions], RosterPlan]

    @property
    def rows(self) -> PlanRows:
        """The rows of the source in their order, made as they are asked for."""
        return PlanRows(self)

    @property
    def counts(self) -> dict[Outcome, int]:
        """How many rows have each outcome."""
        return {outcome: self.effects.outcomes.count(outcome) for outcome in Outcome}

    @property
    def columns(self) -> dict[str, ColumnPlan]:
        """The columns of all tables by header; the first of each."""
        columns: dict[str, ColumnPlan] = {}
        for table in self.tables:
            for column in table.columns:
                columns.setdefault(column.header, column)
        return columns

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """The rows and blocks that are not about people, and why."""
        return tuple(each for table in self.tables for each in table.skipped)

    @property
    def new_offices(self) -> tuple[NewOffice, ...]:
        """The offices that the import makes."""
        made = set(self.effects.office_of.values())
        return tuple(office for key, office in self.effects.new_offices.items() if key in made)

    def doubts(self) -> tuple[Doubt, ...]:
        """Return the values that nobody knows, each once, with the rows it stands in."""
        return doubts_of(self.facts)

    def place(self, row: int, column: int = -1) -> Place:
        """Return where a row, or a cell of it, stands."""
        cell = cell_name(self.facts.numbers[row], column) if column >= 0 else str(self.facts.numbers[row] + 1)
        return Place(self.file, self.facts.sheets[row], cell)

    def problems_of(self, row: int) -> tuple[Problem, ...]:
        """Return what is wrong or in doubt in a row, and what is worth telling about it."""
        problems = [self._problem(row, found) for found in self.facts.troubles.get(row, ())]
        if row in self.facts.rejected and self.effects.outcomes[row] is Outcome.REJECTED:
            problems.append(Problem(f"roster.{self.facts.rejected[row]}", self.place(row)))
        if row in self.found.left_out:
            problems.append(Problem("roster.left_out", self.place(row)))
        if row in self.found.candidates:
            number = len(self.found.candidates[row])
            problems.append(Problem("roster.who_is_it", self.place(row), {"number": number}))
        for code, about in self.found.notes.get(row, ()):
            problems.append(Problem(f"roster.{code}", self.place(row), {"value": about}))
        problems += [Problem(f"roster.{code}", self.place(row)) for code in self.effects.notes.get(row, ())]
        return tuple(problems)

    def _problem(self, row: int, found: RowTrouble) -> Problem:
        trouble = found.trouble
        facts = trouble_facts(trouble.text, trouble.suggestion, trouble.candidates)
        return Problem(f"roster.{trouble.code}", self.place(row, found.column), facts)

    def candidate_name(self, candidate: str) -> str:
        """Return the name of a candidate: a person of the register, or another row of this file."""
        row = row_of(candidate)
        if row is not None:
            family, given = (self.facts.values[of][row] for of in (Field.FAMILY_NAME, Field.GIVEN_NAMES))
        else:
            person = self.register.people[candidate]
            family, given = person.family_name, person.given_names
        return ", ".join(part for part in (family, given) if part)

    def with_decisions(self, decisions: Decisions) -> RosterPlan:
        """Return the plan under other decisions."""
        return self._again(decisions)

    def with_mapping(self, headers: Mapping[str, str]) -> RosterPlan:
        """Return the plan where headers (or column letters) mean the fields named; `-` leaves one alone."""
        said = {fold(header) or header: name for header, name in headers.items()}
        return self._again(replace(self.decisions, headers={**self.decisions.headers, **said}))

    def with_values(self, values: Mapping[str, str], of: Field | None = None) -> RosterPlan:
        """Return the plan where texts have meanings, in one field or in all; an empty one takes it back."""
        name = of.value if of else ""
        said = {**self.decisions.values.get(name, {}), **values}
        words = {text: meaning for text, meaning in said.items() if meaning}
        return self._again(replace(self.decisions, values={**self.decisions.values, name: words}))

    def with_row(self, sheet: str, row: int, decision: RowDecision | None) -> RosterPlan:
        """Return the plan with a word about one row (from 1); None takes the word back."""
        rows = {key: said for key, said in self.decisions.rows.items() if key != (sheet, row)}
        if decision is not None:
            rows[sheet, row] = decision
        return self._again(replace(self.decisions, rows=rows))

    def with_missing(self, appointments: Sequence[str], on: date | None) -> RosterPlan:
        """Return the plan that ends appointments of missing people on a day; None ends none of these."""
        ended = {each: day for each, day in self.decisions.ended.items() if each not in appointments}
        if on is not None:
            ended |= dict.fromkeys(appointments, on)
        return self._again(replace(self.decisions, ended=ended))

    def with_changes_from(self, day: date | None) -> RosterPlan:
        """Return the plan in which changed facts hold from a day; None: they are corrections."""
        return self._again(replace(self.decisions, changes_from=day))


class PlanRows(Sequence[PlanRow]):
    """The rows of a plan, each made when asked for: a plan of 200,000 rows holds none of them twice."""

    def __init__(self, plan: RosterPlan) -> None:
        self._plan = plan
        self._columns = list(plan.facts.values)

    def __len__(self) -> int:
        return len(self._plan.facts)

    @overload
    def __getitem__(self, index: int) -> PlanRow: ...
    @overload
    def __getitem__(self, index: slice) -> list[PlanRow]: ...
    def __getitem__(self, index: int | slice) -> PlanRow | list[PlanRow]:
        """Return one row or several."""
        if isinstance(index, slice):
            return [self._row(n) for n in range(*index.indices(len(self)))]
        return self._row(range(len(self))[index])

    def __iter__(self) -> Iterator[PlanRow]:
        return (self._row(n) for n in range(len(self)))

    def of(self, outcome: Outcome) -> list[int]:
        """Return the indexes of the rows with an outcome."""
        return [n for n, each in enumerate(self._plan.effects.outcomes) if each is outcome]

    def _row(self, n: int) -> PlanRow:
        plan = self._plan
        return PlanRow(
            n,
            plan.facts.sheets[n],
            plan.facts.numbers[n] + 1,
            plan.effects.outcomes[n],
            {of: plan.facts.values[of][n] for of in self._columns},
            plan.facts.country_texts[n],
            tuple(plan.effects.changes.get(n, ())),
            plan.found.candidates.get(n, ()),
            plan.found.reasons.get(n, ()),
            plan.problems_of(n),
            plan.found.person[n],
        )


DECIDED_ONE_BY_ONE = frozenset(
    {"email_bad", "sex_contradiction", "ends_before_start", "several_people", "name_aside"}
)
"""Troubles that are no values to be decided once for all rows."""


def doubts_of(facts: Facts) -> tuple[Doubt, ...]:
    """Return the values in doubt, each once, those of most rows first."""
    rows: dict[tuple[Field, str, str], list[tuple[str, int]]] = {}
    first: dict[tuple[Field, str, str], RowTrouble] = {}
    for row, troubles in facts.troubles.items():
        for found in troubles:
            if found.trouble.code not in DECIDED_ONE_BY_ONE:
                key = (found.field, found.trouble.code, fold(found.trouble.text) or found.trouble.text)
                first.setdefault(key, found)
                rows.setdefault(key, []).append((facts.sheets[row], facts.numbers[row] + 1))
    doubts = [
        Doubt(of, t.text, t.code, t.suggestion, t.candidates, tuple(rows[key]))
        for key, (of, _, t) in first.items()
    ]
    for header, guessed in facts.order_guessed.items():
        places = tuple((facts.sheets[row], facts.numbers[row] + 1) for row in guessed)
        doubts.append(Doubt(Field.FULL_NAME, header, "name_order", "", (GIVEN_FIRST, FAMILY_FIRST), places))
    return tuple(sorted(doubts, key=lambda doubt: (-len(doubt.rows), doubt.field, doubt.text)))


def trouble_facts(text: str, suggestion: str, candidates: tuple[str, ...]) -> dict[str, str | int]:
    """Return what the sentence about a value needs."""
    facts: dict[str, str | int] = {"value": text}
    if suggestion:
        facts["suggestion"] = suggestion
    if candidates:
        facts["candidates"] = ", ".join(candidates)
    return facts


def stated(facts: Facts, of: Field, row: int) -> Any:
    """Return what a row states in a field, or what stands for nothing."""
    column = facts.values.get(of)
    return nothing(of) if column is None else column[row]
