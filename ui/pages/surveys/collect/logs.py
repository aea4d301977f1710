"""What was taken in and what was mended, as lists to look things up in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.surveys import records
from focalnet.surveys.results.telling import withheld
from ui.facts import NOTHING
from ui.models.sorted_lines import SortedLines, sortable
from ui.pages.surveys.collect.original_door import OriginalDoor
from ui.pages.surveys.collect.plan_part import PILLS
from ui.pages.surveys.part import ListPart
from ui.refusals import RefusalsTold
from ui.widgets.cell import Face
from ui.widgets.marking import button, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Cleaning, IntakeFile
    from ui.desk import Desk
    from ui.models.line_model import Line
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
        super().__init__(desk, "files", self.tr("Files that came in"), SortedLines(*titles))
        self.lay_out(270, 152, 160, 150, 150, stretched=4, yielding=(3, 2))
        self.table.have_lines(2, 0, 4)
        self.above.addWidget(label(self.tr("Every file that came in, kept as it came"), "heading"))
        self._round = ""
        self._door = OriginalDoor(desk)
        self.original = button(self.tr("Open the original"), self._on_original)
        self.original.setToolTip(self.tr("A copy of the file as it came in, to be read and not written into"))
        self.below.addWidget(self.original)
        self.below.addStretch(1)
        self.table.activated.connect(self._on_original)

    def read(self, file: NetworkFile, words: RoundWords) -> list[Line]:
        """Read the files of a round."""
        return [self._line(each, words) for each in records.intake_files(file, words.round.id)]

    def show_round(self, words: RoundWords, found: Sequence[Line]) -> int:
        """Show the files of a round; returns how many there are."""
        self._round = words.round.id
        self.show_trouble("")
        self.original.setVisible(not words.round.confidential)
        self.show_lines(found)
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
        why = Face(words.reason(taken.reason), ink="muted")
        return sortable(taken.id, (*faces, why), {3: taken.taken.isoformat()})


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
        super().__init__(desk, "cleaning", self.tr("Cleaning log"), SortedLines(*titles))
        self.lay_out(200, 200, 180, 160, 150, stretched=2, yielding=(4, 3))
        self.table.have_lines(2, 0, 2)
        self.above.addWidget(label(self.tr("Answers that were mended, and why"), "heading"))

    def read(self, file: NetworkFile, words: RoundWords) -> list[Line]:
        """Read the log of a round."""
        found = records.cleanings(file, words.round.id)
        whose = records.whose(file, words.round.id) if found else {}
        untold = withheld(words.round.questionnaire)
        return [
            self._line(each, words, "" if each.question in untold else whose.get(each.response, ""))
            for each in found
        ]

    def show_round(self, _words: RoundWords, found: Sequence[Line]) -> int:
        """Show the log of a round; returns how many answers were mended."""
        self.show_lines(found)
        return len(found)

    def _line(self, cleaned: Cleaning, words: RoundWords, invitation: str) -> Line:
        old, new = (words.answer(cleaned.question, each) for each in (cleaned.old, cleaned.new))
        return sortable(
            cleaned.id,
            (
                Face(words.question(cleaned.question)),
                Face(new, ink="good", old="" if old == NOTHING else old),
                Face(words.cleaning_reason(cleaned.reason)),
                Face(words.person(invitation), ink="muted"),
                Face(self.desk.labels.date(cleaned.day), ink="muted"),
            ),
            {4: cleaned.day.isoformat()},
        )
