"""What was taken in and what was mended, as lists to look things up in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.surveys import records
from ui.facts import NOTHING
from ui.models.line_model import Line, LineModel
from ui.pages.surveys.original_door import OriginalDoor
from ui.pages.surveys.part import ListPart
from ui.pages.surveys.plan_part import PILLS
from ui.refusals import RefusalsTold
from ui.widgets.cell import Face
from ui.widgets.marking import button, label

if TYPE_CHECKING:
    from focalnet.surveys.model import Cleaning, IntakeFile
    from ui.page_makers import Desk
    from ui.pages.surveys.round_words import RoundWords


class FilesPart(ListPart):
    """Every file that came in, with what became of it."""

    def __init__(self, desk: Desk) -> None:
        titles = (
            self.tr("File"),
            self.tr("What it is"),
            self.tr("Person"),
            self.tr("Taken in"),
            self.tr("Why"),
        )
        super().__init__(desk, self.tr("Files that came in"), LineModel(*titles))
        self.table.arrange(220, 152, 160, 150, 200, stretched=4, yielding=(3, 2))
        self.above.addWidget(label(self.tr("Every file that came in, kept as it came"), "heading"))
        self._round = ""
        self._door = OriginalDoor(desk)
        self.original = button(self.tr("Open the original"), self._on_original)
        self.original.setToolTip(self.tr("A copy of the file as it came in, to be read and not written into"))
        self.below.addWidget(self.original)
        self.below.addStretch(1)
        self.table.activated.connect(self._on_original)

    def show_round(self, words: RoundWords) -> int:
        """Show the files of a round; returns how many there are."""
        found = records.intake_files(self.desk.session.file, words.round.id)
        self._round = words.round.id
        self.show_trouble("")
        self.original.setVisible(not words.round.confidential)
        self.model.show([self._line(each, words) for each in found])
        return len(found)

    def _on_original(self) -> None:
        self.show_trouble("")
        if chosen := self.current():
            with RefusalsTold(self.desk.labels, self.show_trouble):
                self._door.open(self._round, chosen)

    def _line(self, taken: IntakeFile, words: RoundWords) -> Line:
        labels = self.desk.labels
        pill = Face(labels.word("outcome", taken.outcome), pill=PILLS.get(taken.outcome, "warning"))
        person = Face(words.person(taken.invitation))
        faces = (Face(taken.file), pill, person, Face(labels.date(taken.taken), ink="muted"))
        return Line(taken.id, (*faces, Face(words.reason(taken.reason), ink="muted")))


class CleaningPart(ListPart):
    """The cleaning log: which answers were mended, from what to what, and why."""

    def __init__(self, desk: Desk) -> None:
        titles = (
            self.tr("Question"),
            self.tr("What changed"),
            self.tr("Why"),
            self.tr("Person"),
            self.tr("Day"),
        )
        super().__init__(desk, self.tr("Cleaning log"), LineModel(*titles))
        self.table.arrange(200, 200, 180, 160, 150, stretched=2, yielding=(4, 3))
        self.above.addWidget(label(self.tr("Answers that were mended, and why"), "heading"))

    def show_round(self, words: RoundWords) -> int:
        """Show the log of a round; returns how many answers were mended."""
        file = self.desk.session.file
        found = records.cleanings(file, words.round.id)
        whose = (
            {each.id: each.invitation for each in records.responses(file, words.round.id)} if found else {}
        )
        self.model.show([self._line(each, words, whose.get(each.response, "")) for each in found])
        return len(found)

    def _line(self, cleaned: Cleaning, words: RoundWords, invitation: str) -> Line:
        old, new = (words.answer(cleaned.question, each) for each in (cleaned.old, cleaned.new))
        return Line(
            cleaned.id,
            (
                Face(words.question(cleaned.question)),
                Face(new, ink="good", old="" if old == NOTHING else old),
                Face(cleaned.reason),
                Face(words.person(invitation), ink="muted"),
                Face(self.desk.labels.date(cleaned.day), ink="muted"),
            ),
        )
