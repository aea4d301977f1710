"""What came in, line by line with what it is and why: looked at before any of it is kept."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal

from focalnet.surveys.model import Outcome
from ui.facts import NOTHING
from ui.labels import capital
from ui.models.sorted_lines import SortedLines, sortable
from ui.numbers import number
from ui.pages.surveys.part import ListPart
from ui.widgets.card import Card
from ui.widgets.cell import Face
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.surveys.exports import ExportPlan
    from focalnet.surveys.intake import IntakePlan, TakenFile
    from ui.desk import Desk
    from ui.models.line_model import Line
    from ui.pages.surveys.round_words import RoundWords

PILLS = {Outcome.ACCEPTED: "accent", Outcome.DUPLICATE: "plain"}
"""How an outcome stands out; all others are warnings."""
_TAKEN = frozenset({Outcome.ACCEPTED, Outcome.DOUBTFUL})
_URGENCY = {Outcome.DOUBTFUL: 0, Outcome.ACCEPTED: 2}
"""What waits for a decision stands first, then what is not taken and why, and last what needs nothing."""
_DIGITS = 9  # to which rows of an export are filled up, to be sorted as numbers


class Arrival(NamedTuple):
    """A file or a row that came in: what it is, whether it is new, and its line in words."""

    outcome: Outcome
    new: bool
    line: Line


class PlanPart(ListPart):
    """The lines by outcome, and the buttons that take them in or leave them."""

    wanted = Signal()
    left = Signal()
    without_people = Signal()

    def __init__(self, desk: Desk) -> None:
        titles = (self.tr("File or row"), self.tr("What it is"), self.tr("Person"), self.tr("Why"))
        super().__init__(desk, "arrivals", self.tr("What came in"), SortedLines(*titles))
        self.lay_out(220, 152, 210, 220, stretched=3, yielding=(2,))
        self.table.have_lines(2, 0, 3)
        self._arrivals: Sequence[Arrival] = ()
        self.title = label("", "heading", wraps=True)
        self.outcomes = Choice(self.tr("What it is"))
        self.outcomes.chosen.connect(self._show)
        self.above.addWidget(self.title)
        self.above.addWidget(self._unnamed())
        self.above.addWidget(self.outcomes)
        self.take = button("", self.wanted.emit, "primary")
        self._note = label("", "muted", wraps=True)
        self.below.addWidget(button(self.tr("Leave it"), self.left.emit))
        self.below.addWidget(self._note, 1)
        self.below.addWidget(self.take)

    def read_forms(self, plan: IntakePlan, words: RoundWords) -> list[Arrival]:
        """Put returned forms into words."""
        return [
            self._arrival(
                place, each.outcome,
                (
                    each.name,
                    words.person(each.whose.id) if each.whose else NOTHING,
                    self._why(each, words),
                ),
                new=not each.logged,
            )
            for place, each in enumerate(plan.files)
        ]  # fmt: skip

    def read_export(self, plan: ExportPlan, words: RoundWords) -> list[Arrival]:
        """Put the rows of an online export into words."""
        return [
            self._arrival(
                each.row, each.outcome,
                (
                    number(each.row),
                    self._person(each.invitation, tuple(each.candidates.values()), words),
                    words.reason(each.reason),
                ),
                new=each.outcome in _TAKEN,
            )
            for each in plan.rows
        ]  # fmt: skip

    def show_arrivals(self, plan: IntakePlan | ExportPlan, arrivals: Sequence[Arrival]) -> None:
        """Show what came in, all of it."""
        from focalnet.surveys.exports import ExportPlan

        export = plan if isinstance(plan, ExportPlan) else None
        self.title.setText(self._title(export))
        self.nobody_named.setVisible(export is not None and export.names_nobody)
        self._arrivals = sorted(arrivals, key=lambda each: _URGENCY.get(each.outcome, 1))
        counts = Counter(each.outcome for each in arrivals)
        options = [("", self.tr("All {count}").format(count=number(len(arrivals))), "chip")]
        options += [
            (
                outcome.value,
                f"{capital(self.desk.labels.word('outcome', outcome))} {number(counts[outcome])}",
                "chip" if outcome in PILLS else "chip-warning",
            )
            for outcome in Outcome
            if counts[outcome]
        ]
        self.outcomes.offer(options, "")
        self._show("")
        self._count()

    def _unnamed(self) -> Card:
        """Return the card with the one decision on an export in which no row says who answered."""
        self.nobody_named = Card(self.tr("No row says who answered"))
        text = self.tr(
            "Under “Its columns” you can say which column does. Or count them without names: then nobody "
            "of those asked has answered by them."
        )
        self.count_unnamed = button(
            self.tr("Take all of them in as answers without a name"), self.without_people.emit
        )
        self.nobody_named.body.addWidget(label(text, wraps=True))
        doing = FlowBox()
        doing.flow.addWidget(self.count_unnamed)
        self.nobody_named.body.addWidget(doing)
        self.nobody_named.hide()
        return self.nobody_named

    def _count(self) -> None:
        taken = sum(each.new and each.outcome in _TAKEN for each in self._arrivals)
        told = any(each.new for each in self._arrivals)
        self.take.setText(
            self.tr("Take in {count}").format(count=number(taken)) if taken else self.tr("Note them down")
        )
        self.take.setEnabled(told and self.desk.session.writable)
        self._note.setText(
            self.tr("One step, undone with Ctrl+Z. What is doubtful waits for you.")
            if taken
            else self.tr("None of it holds a new answer.")
        )

    def _show(self, outcome: str) -> None:
        self.show_lines([each.line for each in self._arrivals if outcome in {"", each.outcome.value}])

    def _title(self, export: ExportPlan | None) -> str:
        if export is None:
            return self.tr("What came back, before anything is kept")
        tool = self.desk.labels.word("export_tool", export.recognised.tool)
        return self.tr("{file}: {tool}").format(file=export.export.file, tool=tool)

    def _arrival(self, place: int, outcome: Outcome, words: tuple[str, str, str], *, new: bool) -> Arrival:
        """Return what came in, its words what it is called, whose it is and why."""
        name, person, why = words
        quiet = "text" if outcome in _TAKEN else "muted"
        pill = Face(self.desk.labels.word("outcome", outcome), pill=PILLS.get(outcome, "warning"))
        faces = (Face(name, ink=quiet), pill, Face(person, ink=quiet), Face(why, ink="muted"))
        order = {0: str(place).zfill(_DIGITS)} if name == number(place) else {}
        return Arrival(outcome, new, sortable(str(place), faces, order))

    def _why(self, taken: TakenFile, words: RoundWords) -> str:
        """Return why a form is not simply accepted; in confidence not which answers of whoever sent it."""
        if taken.reason is None:
            return ""
        misfits = () if words.round.confidential else taken.misfits
        return words.reason({"code": taken.reason.code, "args": taken.reason.args}, misfits)

    def _person(self, invitation: str, candidates: Sequence[str], words: RoundWords) -> str:
        if candidates and not words.round.confidential:
            return self.tr("{names}?").format(names=" / ".join(candidates))
        return words.person(invitation)
