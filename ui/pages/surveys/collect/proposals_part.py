"""What the responses propose to the register: old and new, taken over or declined, some or all at once."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from focalnet.surveys import actions, records
from focalnet.surveys.model import Decision
from ui.dialogs.date_field import DateField
from ui.facts import NOTHING
from ui.models.sorted_lines import SortedLines, sortable
from ui.numbers import number
from ui.pages.surveys.collect.original_door import OriginalDoor
from ui.pages.surveys.part import ListPart
from ui.refusals import RefusalsTold
from ui.widgets.cell import Face
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button, label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.store import NetworkFile
    from focalnet.surveys.actions.taking_over import Left
    from focalnet.surveys.model import Proposal
    from ui.desk import Desk
    from ui.models.line_model import Line
    from ui.pages.surveys.round_words import RoundWords

_DECIDED = "*"
_READ_IN = 3  # the column
_TOLD = 4  # proposals that cannot be taken over, one by one


class Proposals(NamedTuple):
    """The proposals, and the line of each."""

    proposals: Sequence[Proposal]
    lines: Mapping[str, Line]


class ProposalsPart(ListPart):
    """The proposals by field; what is chosen in the list is decided, or all that it shows."""

    said = Signal(str)

    def __init__(self, desk: Desk) -> None:
        titles = (self.tr("Person"), self.tr("Fact"), self.tr("What changes"), self.tr("Read in"))
        super().__init__(desk, "proposals", self.tr("Proposals to the register"), SortedLines(*titles))
        self.lay_out(170, 256, 240, 190, stretched=2, yielding=(3,))
        self._words: RoundWords | None = None
        self._proposals: Sequence[Proposal] = ()
        self._lines: Mapping[str, Line] = {}
        self._field = ""
        heading = self.tr("The forms say otherwise than the register")
        self.above.addWidget(label(heading, "heading", wraps=True))
        self.fields = Choice(self.tr("Fact"))
        self.fields.chosen.connect(self._on_field)
        self.above.addWidget(self.fields)
        session = desk.session
        self.from_date = QCheckBox(self.tr("It changed on a day"))
        self.from_date.setToolTip(self.tr("Otherwise they are corrections: it was always so"))
        self.day = DateField(session.today, desk.labels, session.today)
        self.day.setAccessibleName(self.tr("Changed facts hold from"))
        self.day.hide()
        self.from_date.toggled.connect(self.day.setVisible)
        self.accept = button("", self._on_accept, "primary")
        self.decline = button("", self._on_decline)
        self._door = OriginalDoor(desk)
        self.original = button(self.tr("Open the original"), self._on_original)
        foot = FlowBox(space=8)
        for each in (self.accept, self.decline, self.from_date, self.day, self.original):
            foot.flow.addWidget(each)
        self.from_date.setMinimumHeight(self.decline.sizeHint().height())  # on one line with the buttons
        self.below.addWidget(foot)
        self.table.selectionModel().selectionChanged.connect(self._count)
        self.arranged.connect(self._count)

    def read(self, file: NetworkFile, words: RoundWords) -> Proposals:
        """Read what the responses of a round propose."""
        found, whose = records.proposals(file, words.round.id), records.whose(file, words.round.id)
        lines = {each.id: self._line(each, words, whose.get(each.response, "")) for each in found}
        return Proposals(found, lines)

    def show_round(self, words: RoundWords, found: Proposals) -> int:
        """Show what the responses of a round propose; returns how many are open."""
        self._words = words
        self._proposals, self._lines = found
        opened = self._of(Decision.OPEN)
        by_field = Counter(each.field for each in opened)
        options = [("", self.tr("All {count}").format(count=number(len(opened))), "chip")]
        options += [
            (field, f"{words.field(field)} {number(count)}", "chip") for field, count in by_field.items()
        ]
        if decided := len(self._proposals) - len(opened):
            options.append((_DECIDED, self.tr("Decided {count}").format(count=number(decided)), "chip"))
        self._field = self._field if self._field in {key for key, _, _ in options} else ""
        self.fields.offer(options, self._field)
        self._show()
        return len(opened)

    def _of(self, decision: Decision) -> list[Proposal]:
        return [each for each in self._proposals if each.decision is decision]

    def _on_field(self, field: str) -> None:
        self._field = field
        self._show()

    def _show(self) -> None:
        shown = [
            each for each in self._proposals if (each.decision is Decision.OPEN) != (self._field == _DECIDED)
        ]
        if self._field not in {"", _DECIDED}:
            shown = [each for each in shown if each.field == self._field]
        said = any(self._lines[each.id].faces[_READ_IN].text for each in shown)
        self.table.leave_out(*() if said else (_READ_IN,))
        self.show_lines([self._lines[each.id] for each in shown])

    def _line(self, proposal: Proposal, words: RoundWords, invitation: str) -> Line:
        old = words.value(proposal.field, proposal.old)
        new = words.value(proposal.field, proposal.new) or NOTHING
        place = proposal.place
        if proposal.decision is not Decision.OPEN:
            place = self.desk.labels.word("decision", proposal.decision)
        faces = (
            Face(words.person(invitation)),
            Face(words.field(proposal.field), ink="muted"),
            Face(new, ink="good", old=old),
            Face(place, ink="muted"),
        )
        return sortable(proposal.id, faces)

    def _meant(self) -> list[str]:
        """Return what is decided: the lines that are chosen, or all that are shown."""
        return self.chosen() or self.model.keys()

    def _count(self) -> None:
        count = number(len(self._meant()))
        every = not self.chosen() and self.model.rowCount() > 1
        take = self.tr("Take all {count} over") if every else self.tr("Take {count} over")
        self.accept.setText(take.format(count=count))
        self.decline.setText(self.tr("Leave the register as it is ({count})").format(count=count))
        possible = bool(self.model.rowCount()) and self._field != _DECIDED and self.desk.session.writable
        for each in (self.accept, self.decline, self.from_date, self.day):
            each.setEnabled(possible)
        self.original.setEnabled(bool(self.current()))

    def _on_accept(self) -> None:
        session = self.desk.session
        if self._words is None:
            return
        self.show_trouble("")
        meant, asked = self._meant(), self._words.round.id
        with RefusalsTold(self.desk.labels, self.show_trouble):
            day = self.day.required() if self.from_date.isChecked() else None
            taken = actions.accept_proposals(session.file, asked, meant, from_date=day, day=session.today)
            if taken.left:
                self.show_trouble(self._stay(self._words, taken.left))
            if taken.number:
                self.said.emit(self._took(taken.number, len(taken.people)))

    def _stay(self, words: RoundWords, left: Sequence[Left]) -> str:
        """Return what cannot be taken over, each with the reason, and what can be done about it."""
        one = self.tr("1 cannot be taken over: mend the answer, or leave the register as it is.")
        more = self.tr("{count} cannot be taken over: mend the answers, or leave the register as it is.")
        lines = [one if len(left) == 1 else more.format(count=number(len(left)))]
        whose = records.whose(self.desk.session.file, words.round.id)
        for each, why in left[:_TOLD]:
            said = (words.person(whose.get(each.response, "")), words.field(each.field), f"“{each.new}”")
            lines.append(f"{' · '.join(said)} – {self.desk.labels.problem(why)}")
        return "\n".join([*lines, *(["…"] if len(left) > _TOLD else [])])

    def _took(self, count: int, people: int) -> str:
        """Return in a sentence how many proposals of how many people were taken over."""
        if count == 1:
            return self.tr("Took 1 proposal over.")
        one = self.tr("Took {count} proposals over, of 1 person.")
        more = self.tr("Took {count} proposals over, of {people} people.")
        return (one if people == 1 else more).format(count=number(count), people=number(people))

    def _on_original(self) -> None:
        whence = {each.id: each.response for each in self._proposals}
        self.show_trouble("")
        if self._words is not None and self.current() in whence:
            with RefusalsTold(self.desk.labels, self.show_trouble):
                self._door.open(self._words.round.id, whence[self.current()])

    def _on_decline(self) -> None:
        session = self.desk.session
        if self._words is None:
            return
        self.show_trouble("")
        meant = self._meant()
        with RefusalsTold(self.desk.labels, self.show_trouble):
            actions.decline_proposals(session.file, self._words.round.id, meant, day=session.today)
            one, more = self.tr("Declined 1 proposal."), self.tr("Declined {count} proposals.")
            self.said.emit(one if len(meant) == 1 else more.format(count=number(len(meant))))
