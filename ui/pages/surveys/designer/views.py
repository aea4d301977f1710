"""The questions in three ways: as a list to work on, as the respondent sees them, and by language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QStackedWidget

from focalnet.surveys.questionnaire import language_code
from ui.models.question_model import QuestionModel
from ui.pages.surveys.designer.designing import NOWHERE
from ui.pages.surveys.designer.head import FORM, LANGUAGES, LIST
from ui.pages.surveys.designer.languages_part import LanguagesPart
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.question_list import QuestionList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from focalnet.surveys.model import Round
    from focalnet.surveys.questionnaire import Questionnaire
    from ui.desk import Desk
    from ui.models.question_model import Findings
    from ui.widgets.form_preview import FormPreview


class QuestionViews(QStackedWidget):
    """The same question stays chosen in all of them; the form is made when it is first looked at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._view = LIST
        self._asked: Round | Questionnaire | None = None
        self._language = self._title = ""
        self.model = QuestionModel(desk.labels)
        self.list = QuestionList(desk.theme, self.model, self.tr("Questions"))
        self.languages = LanguagesPart(desk)
        self._form: FormPreview | None = None
        text = self.tr("Add the first one above: its words, its kind, and its choices where it has any.")
        self.none = EmptyState(self.tr("No question yet"), text)
        self._listed, self._by_language = _card(self.list), _card(self.languages)
        for part in (self._listed, self.none, self._by_language):
            self.addWidget(part)

    @property
    def form(self) -> FormPreview:
        """Return the form as in Excel; made when it is first asked for."""
        if self._form is None:
            from ui.widgets.form_preview import FormPreview

            self._form = FormPreview(self._desk.theme, self.tr("The form as in Excel"))
            self._form.asked.connect(self._choose_key)
            self.addWidget(_card(self._form))
        return self._form

    def show_questions(
        self,
        asked: Round | Questionnaire,
        of: Questionnaire,
        language: str,
        *,
        title: str = "",
        writable: bool = True,
    ) -> None:
        """Show a questionnaire, of a round or for itself, in one of its languages; the same row chosen."""
        self._asked, self._language, self._title = asked, language, title
        at = self.chosen()
        self.model.movable = writable
        self.list.let_drag(on=writable)
        self.model.show(of, language)
        self.languages.show_questionnaire(of, writable=writable)
        self.choose(max(at, 0))
        self.show_view(self._view)

    def show_findings(self, of: Questionnaire, found: Findings) -> None:
        """Mark the rows of which something is wrong."""
        self.model.show(of, self._language, found)
        self.list.scheduleDelayedItemsLayout()

    def show_view(self, view: str) -> None:
        """Show the questions in another way."""
        self._view = view
        if view == LANGUAGES:
            self.setCurrentWidget(self._by_language)
        elif not self.model.rowCount():
            self.setCurrentWidget(self.none)
        elif view == FORM:
            self._show_form()
        else:
            self.setCurrentWidget(self._listed)

    def chosen(self) -> int:
        """Return the place of the chosen row in the questionnaire, `NOWHERE` where none is."""
        row = self.list.currentIndex().row()
        return self.model.line(row).at if 0 <= row < self.model.rowCount() else NOWHERE

    def choose(self, at: int) -> None:
        """Choose the row of a place in the questionnaire."""
        row = self.model.row_of(at)
        if at != NOWHERE and row >= 0:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(self.model.index(row, 0), flags)
            self.list.scrollTo(self.model.index(row, 0))

    def follow(self, key: str) -> None:
        """Bring a question into view in the form, where that is looked at."""
        if self._form is not None and self._view == FORM:
            self._form.show_question(key)

    def _show_form(self) -> None:
        from focalnet.surveys.forms.on_screen import screen_html

        if self._asked is None:
            return
        larger = self._desk.theme.px(100) / 100
        html = screen_html(self._asked, language_code(self._language), self._title, larger=larger)
        self.form.show_form(html, self.model.line(max(self.list.currentIndex().row(), 0)).key)
        card = self.form.parentWidget()
        if card is not None:
            self.setCurrentWidget(card)

    def _choose_key(self, key: str) -> None:
        rows = (row for row in range(self.model.rowCount()) if self.model.line(row).key == key)
        if (row := next(rows, NOWHERE)) != NOWHERE:
            self.choose(self.model.line(row).at)


def _card(inside: QWidget) -> Card:
    card = Card(margin=1)
    card.body.setContentsMargins(2, 4, 2, 4)
    card.body.addWidget(inside, 1)
    return card
