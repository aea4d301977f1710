"""What is given out of a confidential round over time, so that no two states of it can be subtracted.

Results that somebody was shown are never taken back: the file remembers them, out of reach of undo. As long
as the answers are the same, so are the tables. Once answers have come, gone or been mended, the tables are
made anew, guarded against every state that was given out; they take the place of the former ones as soon as
they tell no fewer numbers than these. Until then the former ones stay, and say how many answers are not in
them yet.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

from focalnet.problems import Refused
from focalnet.surveys import records
from focalnet.surveys.model import GivenOut
from focalnet.surveys.results.keeping import from_plain, plain
from focalnet.surveys.results.making import make

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Round
    from focalnet.surveys.results.family import Facts
    from focalnet.surveys.results.making import Made
    from focalnet.surveys.results.model import Results


def given_out(file: NetworkFile, of: Round) -> dict[Facts, Results]:
    """Return the tables of an unsealed confidential round that are given out now, and remember them.

    Raises `Refused` (`results.not_remembered`) where nothing was given out yet and the file cannot be
    written.
    """
    before = records.given_out(file, of.id)
    last = before[-1] if before else None
    answers, beside = records.marks(file, of.id)
    if last and (last.answers, last.beside) == (answers, beside):
        return _former(of, last)
    same = last is not None and last.answers == answers  # other tags, or others asked, of the same answers
    made = make(file, of, [each.told for each in (before[:-1] if same else before)])
    if last and not same and _numbers(made.tables.values()) < _numbers(_former(of, last).values()):
        return _waiting(of, last, made)
    if not _numbers(made.tables.values()):
        return made.tables
    if file.read_only:
        if last is None:
            raise Refused("results.not_remembered", round=of.name)
        return _waiting(of, last, made)
    number = last.number + (not same) if last else 1
    new = GivenOut(
        str(uuid4()), of.id, date.today(), number, answers, beside,  # noqa: DTZ011 - the reader's own day
        [plain(each) for each in made.tables.values()], made.told,
    )  # fmt: skip
    if not _remember(file, of, before, new):
        return given_out(file, of)
    return made.tables


def _remember(file: NetworkFile, of: Round, before: Sequence[GivenOut], new: GivenOut) -> bool:
    """Remember what is given out; tell whether so: not where something else was given out meanwhile."""
    with file.step("round.give_out", round=of.name):
        if [each.id for each in records.given_out(file, of.id)] != [each.id for each in before]:
            return False
        if before and before[-1].number == new.number:
            records.GIVEN_OUT.delete(file, before[-1].id)
        elif before:
            records.GIVEN_OUT.update(file, before[-1].id, {"tables": []})
        records.GIVEN_OUT.insert(file, [new])
    return True


def _former(of: Round, last: GivenOut) -> dict[Facts, Results]:
    found = (from_plain(of, each) for each in last.tables)
    return {each.by: each for each in found}


def _waiting(of: Round, last: GivenOut, made: Made) -> dict[Facts, Results]:
    """Return the former tables, which say how many more answers there are now."""
    now = made.tables[()].responded
    former = _former(of, last)
    later = now - former[()].responded
    return {by: replace(each, given=last.given, later=later) for by, each in former.items()}


def _numbers(tables: Iterable[Results]) -> int:
    """Return how many numbers tables tell: counts of answers, and statistics."""
    groups = [group for found in tables for table in found.tables for group in (table.groups or (table.all,))]
    return sum(
        len(group.statistics) + sum(cell.count is not None for cell in (*group.cells, *group.tags))
        for group in groups
    )
