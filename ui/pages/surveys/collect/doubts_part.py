"""The responses that wait for a decision: why, what they say, and what can be done about it in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal

from focalnet.surveys import actions, records
from focalnet.surveys.model import ResponseState
from focalnet.surveys.results.telling import Telling
from ui.models.sorted_lines import SortedLines, sortable
from ui.numbers import number
from ui.pages.surveys.collect.original_door import OriginalDoor
from ui.pages.surveys.collect.response_pane import ResponsePane
from ui.pages.surveys.part import ListPart
from ui.refusals import RefusalsTold
from ui.widgets.cell import Face
from ui.widgets.marking import label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Response
    from ui.desk import Desk
    from ui.models.line_model import Line
    from ui.pages.surveys.round_words import RoundWords


class Doubts(NamedTuple):
    """The responses that wait, and their lines."""

    doubtful: Mapping[str, Response]
    lines: Sequence[Line]


class DoubtsPart(ListPart):
    """The list, and beside it the response that is chosen."""

    said = Signal(str)

    def __init__(self, desk: Desk) -> None:
        titles = (self.tr("Person"), self.tr("Why it waits"), self.tr("Received"))
        super().__init__(desk, "doubts", self.tr("Doubtful responses"), SortedLines(*titles))
        self.lay_out(160, 200, 150, stretched=1, yielding=(2,))
        self.table.have_lines(3, 1)
        self.above.addWidget(label(self.tr("These wait for you, and are not counted yet"), "heading"))
        self._words: RoundWords | None = None
        self._doubtful: Mapping[str, Response] = {}
        self.pane = ResponsePane(desk)
        self.pane.accepted.connect(self._on_accept)
        self.pane.refused.connect(self._on_refuse)
        self.pane.mended.connect(self._on_mend)
        self.pane.assigned.connect(self._on_assign)
        self._door = OriginalDoor(desk)
        self.pane.original_asked.connect(self._on_original)
        self.put_beside(self.pane, 520)
        self.table.selectionModel().selectionChanged.connect(self._show_chosen)
        self.table.activated.connect(self.pane.begin)
        self.arranged.connect(self._show_chosen)

    def read(self, file: NetworkFile, words: RoundWords) -> Doubts:
        """Read what waits in a round."""
        telling = Telling(words.round)
        waiting = records.responses(file, words.round.id, ResponseState.DOUBTFUL)
        found = [telling.response(each) for each in waiting]
        return Doubts({each.id: each for each in found}, [self._line(each, words) for each in found])

    def show_round(self, words: RoundWords, found: Doubts) -> int:
        """Show what waits in a round; returns how many."""
        self._words, self._doubtful = words, found.doubtful
        chosen = self.current()
        self.show_lines(found.lines)
        self.choose(chosen)
        if not found.lines:
            self._show_chosen()
        return len(found.lines)

    def _line(self, response: Response, words: RoundWords) -> Line:
        day = self.desk.labels.date(response.received)
        why = words.reason(response.reason, response.misfits)
        faces = (Face(words.whose(response)), Face(why), Face(day, ink="muted"))
        return sortable(response.id, faces, {2: response.received.isoformat()})

    def _show_chosen(self) -> None:
        response = self._doubtful.get(self.current())
        self.show_trouble("")
        self.pane.setVisible(response is not None)
        several = len(self.chosen())
        if several > 1:
            self.pane.show_several(several)
        elif response is not None and self._words is not None and self.desk.session.is_open:
            self.pane.show_response(response, self._words, self._standing_beside(response, self._words))

    def _standing_beside(self, response: Response, words: RoundWords) -> Response | None:
        other = records.standing_beside(self.desk.session.file, response)
        return Telling(words.round).response(other) if other else None

    def _on_accept(self) -> None:
        file, chosen, today = self.desk.session.file, self.chosen(), self.desk.session.today
        if len(chosen) > 1:
            said = self.tr("{count} responses are counted.").format(count=number(len(chosen)))
            self._do(lambda _: actions.accept_responses(file, chosen, day=today), said)
        else:
            said = self.tr("The response is counted.")
            self._do(lambda each: actions.accept_response(file, each, day=today), said)

    def _on_refuse(self) -> None:
        file, chosen = self.desk.session.file, self.chosen()
        if len(chosen) > 1:
            said = self.tr("{count} responses are set aside.").format(count=number(len(chosen)))
            self._do(lambda _: actions.refuse_responses(file, chosen), said)
        else:
            self._do(lambda each: actions.refuse_response(file, each), self.tr("The response is set aside."))

    def _on_assign(self, invitation: str) -> None:
        self._do(
            lambda response: actions.assign_response(self.desk.session.file, response, invitation),
            self.tr("The response is assigned and counted."),
        )

    def _on_original(self) -> None:
        self.pane.show_trouble("")
        if (response := self._doubtful.get(self.current())) is not None:
            with RefusalsTold(self.desk.labels, self.pane.show_trouble):
                self._door.open(response.round, response.id)

    def _on_mend(self, question: str, typed: str, reason: str, everywhere: bool) -> None:
        file, today = self.desk.session.file, self.desk.session.today
        if everywhere:
            alike = actions.said_alike(file, self.current(), question)
            said = self.tr("{count} answers are mended; the cleaning log says why.")
            self._do(
                lambda _: actions.mend_answers(file, alike, question, typed, reason=reason, day=today),
                said.format(count=number(len(alike))),
            )
            return
        self._do(
            lambda response: actions.mend_answer(file, response, question, typed, reason=reason, day=today),
            self.tr("The answer is mended; the cleaning log says why."),
        )

    def _do(self, decide: Callable[[str], object], text: str) -> None:
        """Make a decision on the response that is chosen; what is refused is said in place."""
        chosen = self.current()
        with RefusalsTold(self.desk.labels, self.pane.show_trouble):
            decide(chosen)
            self.table.setFocus()  # the place that was worked in is gone
            self.said.emit(text)
