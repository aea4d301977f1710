"""One response that waits: its answers, beside those counted now where there are any, and the decision."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from focalnet.surveys.doubts import SECOND, as_said
from focalnet.surveys.model import Audience, ResponseState
from ui.dialogs.find_field import FindField
from ui.models.line_model import Line, LineModel
from ui.numbers import number
from ui.pages.surveys.collect.misfit_block import MisfitBlock
from ui.refusals import RefusalsTold
from ui.widgets.card import Card, Scrolled
from ui.widgets.cell import Face
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button, emptied, label, looking
from ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.surveys.model import Answers, Invitation, Misfit, Response
    from ui.desk import Desk
    from ui.pages.surveys.round_words import RoundWords

_ANSWERS_HIGH = 190


class ResponsePane(Card):
    """What a response says and why it waits, with the buttons that decide."""

    accepted = Signal()
    refused = Signal()
    assigned = Signal(str)  # the invitation
    mended = Signal(str, str, str, bool)  # question, what is typed now, reason, for all who wrote the same
    original_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.who = label("", "name", wraps=True)
        self.why = label("", "muted", wraps=True)
        self.trouble = label("", "error", wraps=True)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(8)
        self._scrolled = Scrolled(self._inside, self.tr("Response"))
        self._doing = FlowBox(space=8)
        self.accept = button(self.tr("Count this response"), self.accepted.emit, "primary")
        self.refuse = button(self.tr("Set it aside"), self.refused.emit)
        self._doing.flow.addWidget(self.accept)
        self._doing.flow.addWidget(self.refuse)
        self.original = button(self.tr("Open the original"), self.original_asked.emit)
        self._doing.flow.addWidget(self.original)
        for each in (self.who, self.why, self._doing, self.trouble):
            self.body.addWidget(each)
        self.body.addWidget(self._scrolled, 1)
        self.blocks: list[MisfitBlock] = []
        self.whose: FindField | None = None
        self.answers = LineModel()

    def show_response(self, response: Response, words: RoundWords, other: Response | None) -> None:
        """Show a response; `other` is the one of the same person that is counted now, or that waits too."""
        emptied(self._column)
        self.show_trouble("")
        self.who.setText(words.whose(response))
        self.why.setText(words.reason(response.reason, response.misfits))
        unknown = self._is_unknown(response)
        self.whose = self._add_whose(words, response) if unknown else None
        self.blocks = [
            MisfitBlock(self._desk, each, words, self._others(response, each)) for each in response.misfits
        ]
        for block in self.blocks:
            block.mended.connect(self.mended)
            self._column.addWidget(block)
        self._add_answers(response, words, other)
        self.accept.setVisible(not unknown or words.round.audience is Audience.ADDRESSES)
        self.original.setVisible(bool(response.original))
        looking(self.accept, "" if self.blocks else "primary")
        second = other is not None and response.reason.get("code") in SECOND
        newest = self.tr("Count this one instead")
        self.accept.setText(newest if second else self.tr("Count this response"))
        self.refuse.setText(self.tr("Keep the earlier one") if second else self.tr("Set it aside"))
        for each in (self.accept, self.refuse):
            each.setEnabled(self._desk.session.writable)
        self._scrolled.fit()

    def show_several(self, count: int) -> None:
        """Offer to decide on several responses at once, without showing any of them."""
        emptied(self._column)
        self.show_trouble("")
        self.blocks, self.whose = [], None
        self.who.setText(self.tr("{count} responses are chosen").format(count=number(count)))
        self.why.setText(self.tr("Of second answers, each takes the place of the one counted now."))
        self.accept.setVisible(True)
        self.original.setVisible(False)
        looking(self.accept, "primary")
        self.accept.setText(self.tr("Count all {count}").format(count=number(count)))
        self.refuse.setText(self.tr("Set all {count} aside").format(count=number(count)))
        self._scrolled.fit()

    def begin(self) -> None:
        """Put the cursor where the response that is shown is decided on: what does not fit comes first."""
        if self.blocks:
            self.blocks[0].begin()
        else:
            (self.whose or self.accept).setFocus()

    def show_trouble(self, text: str) -> None:
        """Say what was refused; an empty text takes it away."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def _others(self, response: Response, misfit: Misfit) -> int:
        """Return how many more wait with the same words for the same question."""
        from focalnet.surveys.actions import said_alike

        return len(said_alike(self._desk.session.file, response.id, misfit.question)) - 1

    def _is_unknown(self, response: Response) -> bool:
        """Tell whether nobody knows whose it is, and somebody has to say so."""
        from focalnet.surveys import records

        asked = records.round_(self._desk.session.file, response.round)
        known = response.invitation or response.id in records.keys(self._desk.session.file, asked.id)
        meant = bool(response.reason.get("candidates"))
        return not known and (meant or asked.audience is not Audience.ADDRESSES)

    def _add_whose(self, words: RoundWords, response: Response) -> FindField:
        from focalnet.folding import fold
        from focalnet.network.finding import Choice, Choices

        asked = [each for each in words.invited.values() if not each.part]
        choices = Choices(
            Choice(each.id, each.name, each.email, fold(f"{each.name} {each.email} {each.code}"))
            for each in asked
        )
        field = FindField(self._desk.labels, choices.find)
        field.setPlaceholderText(self.tr("Name, e-mail or code"))
        field.setAccessibleName(self.tr("Whose answer this is"))
        self._column.addWidget(label(self.tr("Whose answer is this?"), "heading"))
        self._column.addWidget(field)
        self._column.addWidget(self._offers(field, asked, response))
        line = FlowBox(space=8)
        line.flow.addWidget(button(self.tr("It is theirs: count it"), self._on_assign, "primary"))
        self._column.addWidget(line)
        return field

    def _offers(self, field: FindField, asked: Sequence[Invitation], response: Response) -> FlowBox:
        """Return those who may be meant, each a button that fills the field in."""
        from focalnet.network.finding import Choice

        named = set(response.reason.get("candidates", ()))
        offers = FlowBox(space=8)
        for each in asked:
            if each.id in named:
                choice = Choice(each.id, each.name, each.email)
                offers.flow.addWidget(button(choice.text, partial(field.choose, choice), "chip"))
        offers.setVisible(bool(offers.flow.count()))
        return offers

    def _on_assign(self) -> None:
        if self.whose is None:
            return
        with RefusalsTold(self._desk.labels, self.show_trouble):
            self.whose.settle()
            if invitation := self.whose.value():
                self.assigned.emit(invitation)
            else:
                self.show_trouble(self.tr("Choose whose answer this is."))

    def _add_answers(self, response: Response, words: RoundWords, other: Response | None) -> None:
        """Show the answers that may be told; beside those of the other response, with what differs first."""
        waits = other is not None and other.state is ResponseState.DOUBTFUL
        beside = self.tr("The other one") if waits else self.tr("Counted now")
        titles = [self.tr("Question"), beside, self.tr("This one")]
        self.answers = LineModel(*(titles if other else (titles[0], self.tr("Answer"))))
        self.answers.show(_lines(response, words, other))
        if not self.answers.rowCount():
            return
        both = (
            self.tr("Beside the other one, which waits too")
            if waits
            else self.tr("The two beside each other")
        )
        heading = both if other else self.tr("Answers")
        self._column.addWidget(label(heading, "heading"))
        table = Table(self._desk.theme, heading)
        table.setModel(self.answers)
        table.set_widths(190, 130, 130)
        for column in range(1, self.answers.columnCount()):
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.have_lines(2, *range(self.answers.columnCount()))
        table.setMinimumHeight(self._desk.theme.px(_ANSWERS_HIGH))
        self._column.addWidget(table, 1)


def _lines(response: Response, words: RoundWords, beside: Response | None) -> list[Line]:
    before: Answers = as_said(beside) if beside else {}
    now = as_said(response) if beside else response.answers
    keys = list(dict.fromkeys([*before, *now]))
    asked = [each.key for each in words.round.questionnaire.questions]
    keys.sort(key=lambda key: asked.index(key) if key in asked else len(asked))
    lines = []
    for key in keys:
        old, new = before.get(key), now.get(key)
        other = beside is not None and old != new
        quiet = "muted" if beside is not None and not other else "text"
        faces = [Face(words.question(key), ink=quiet)]
        if beside is not None:
            faces.append(Face(words.answer(key, old), ink=quiet))
        faces.append(Face(words.answer(key, new), ink="good" if other else quiet, strong=other))
        lines.append((not other, Line(key, tuple(faces))))
    return [line for _, line in sorted(lines, key=lambda each: each[0])]
