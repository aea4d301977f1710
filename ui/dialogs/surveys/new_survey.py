"""A new survey: from a questionnaire that comes with the program, from an XLSForm file, or from nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem

from focalnet.problems import Refused
from focalnet.surveys.questionnaire import language_code
from focalnet.surveys.questionnaire.length import minutes_to_answer
from ui.dialogs.doing import DoingDialog
from ui.dialogs.typed_field import TypedField
from ui.widgets.marking import button, label
from ui.widgets.told_items import ABOUT_ROLE, ToldItems

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from focalnet.surveys.questionnaire import Questionnaire, XlsformReading
    from ui.jobs import Jobs, Progress
    from ui.labels import Labels
    from ui.session import Session
    from ui.settings import Settings

T = TypeVar("T")
_NAME = Qt.ItemDataRole.UserRole
_EMPTY, _FILE = "", "*"
_WIDTH, _HEIGHT = 620, 330
_XLSFORMS = frozenset({".xlsx", ".xlsm", ".xls", ".csv", ".md"})


class NewSurveyDialog(DoingDialog):
    """The templates are read beside the window and listed as soon as they are known."""

    def __init__(
        self, parent: QWidget | None, session: Session, labels: Labels, settings: Settings, jobs: Jobs
    ) -> None:
        about = self.tr("Every question can be changed afterwards. A round that is open keeps its questions.")
        super().__init__(parent, session, labels, self.tr("New survey"), self.tr("Add the survey"), about)
        self._settings = settings
        self._jobs = jobs
        self._known: dict[str, Questionnaire] = {}
        self._left = False
        self.made = ""
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Questionnaires"))
        self.list.setItemDelegate(ToldItems(self.list))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(self.px(_HEIGHT))
        self.file = button(self.tr("From an XLSForm file…"), self._on_file)
        dropped = self.tr("One of your own, or of KoboToolbox or ODK. It can be dropped here.")
        self.setAcceptDrops(True)
        self.setMinimumWidth(self.px(_WIDTH))
        self.name = TypedField(labels)
        self.about = label("", "muted", wraps=True)
        self.form.addRow(self.list)
        own = QHBoxLayout()
        own.setSpacing(self.px(12))
        own.addWidget(self.file)
        own.addWidget(label(dropped, "muted", wraps=True), 1)
        self.form.addRow(own)
        self.form.addRow(self.about)
        self.add(self.tr("Name"), self.name)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.list.itemActivated.connect(lambda _: self.accept())
        self._read(self.tr("Reading the templates…"), _templates, self._show_templates)

    def enter(self) -> None:
        """Keep the questionnaire as a survey, in one step."""
        from focalnet.surveys import actions

        chosen = self._chosen()
        if chosen is None:
            raise Refused("surveys.name_missing")
        template = chosen if chosen not in {_EMPTY, _FILE} else ""
        name = self.name.value() or self.name.placeholderText()
        self.made = actions.add_survey(
            self.session.file, self._known[chosen], name=name, template=template, day=self.session.today
        )

    @classmethod
    def ask(
        cls,
        parent: QWidget,
        session: Session,
        labels: Labels,
        settings: Settings,
        jobs: Jobs,
        *,
        path: Path | None = None,
    ) -> str | None:
        """Ask for a questionnaire, that of an XLSForm chosen; return the id of the survey, or None."""
        dialog = cls(parent, session, labels, settings, jobs)
        if path is not None:
            dialog.take_file(path)
        return dialog.made if dialog.asked() else None

    def take_file(self, path: Path) -> None:
        """Read an XLSForm beside the window; what makes it no questionnaire is said in place."""
        from focalnet.surveys.questionnaire import read_xlsform

        self.show_trouble("")
        self.file.setEnabled(False)

        def told(found: XlsformReading) -> None:
            self._on_read(path, found)

        self._read(self.tr("Reading {name}…").format(name=path.name), lambda _: read_xlsform(path), told)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let a file be dropped that may be an XLSForm."""
        if _xlsform(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the XLSForm that was dropped."""
        path = _xlsform(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.take_file(path)

    def done(self, result: int) -> None:
        """Leave: what is still read is of no use to anybody."""
        self._left = True
        self._jobs.cancel()
        super().done(result)

    def _read(self, title: str, work: Callable[[Progress], T], then: Callable[[T], object]) -> None:
        """Read beside the window; nothing comes of it once the dialog is left."""
        self._jobs.run(title, work, lambda found: None if self._left else then(found), self._failed)

    def _on_file(self) -> None:
        from ui.dialogs.files import ask_xlsform

        path = ask_xlsform(self, self._settings)
        if path is not None:
            self.take_file(path)

    def _on_read(self, path: Path, found: XlsformReading) -> None:
        self.file.setEnabled(True)
        said = [self.labels.problem(each) for each in found.problems[:3]]
        if found.questionnaire is None:
            self.show_trouble("\n".join(said))
            return
        self._known[_FILE] = found.questionnaire
        self._offer(_FILE, found.questionnaire.title or path.stem, path.name)
        self.list.setCurrentRow(self.list.count() - 1)
        left_out = [each.name for each in found.questionnaire.left_out]
        if left_out:
            text = self.tr("Kept, but not asked in an Excel form: {names}")
            said.insert(0, text.format(names=", ".join(left_out)))
        self.about.setText("\n".join([self.about.text(), *said]))
        self.fit()

    def _show_templates(self, found: dict[str, Questionnaire]) -> None:
        for name, questionnaire in found.items():
            self._known[name] = questionnaire
            self._offer(
                name, questionnaire.title_in(self.labels.language), self.labels.word("template", name)
            )
        self._known[_EMPTY] = _empty(self.labels.language)
        self._offer(
            _EMPTY, self.tr("Without questions yet"), self.tr("You write every question, in any languages.")
        )
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _offer(self, name: str, title: str, about: str) -> None:
        item = QListWidgetItem(title)
        item.setData(_NAME, name)
        item.setData(ABOUT_ROLE, about)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}. {about}")
        self.list.addItem(item)

    def _on_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            found = self._known[chosen]
            title = self.list.currentItem().text()
            self.name.setPlaceholderText(self.tr("My survey") if chosen == _EMPTY else title)
            self.about.setText(self._said(found))
            self.show_trouble("")

    def _said(self, found: Questionnaire) -> str:
        codes = (language_code(each) for each in found.languages)
        single = len(found.questions) == 1
        named = [self.labels.capital("language", code) for code in codes if code]
        number = self.labels.number(len(found.questions))
        count = self.tr("1 question") if single else self.tr("{count} questions").format(count=number)
        said = " · ".join(part for part in (count, ", ".join(named)) if part)
        if not found.questions:
            return said
        minutes = minutes_to_answer(found)
        one = self.tr("about 1 minute to answer")
        many = self.tr("about {count} minutes to answer").format(count=self.labels.number(minutes))
        return f"{said} · {one if minutes == 1 else many}"

    def _chosen(self) -> str | None:
        item = self.list.currentItem()
        return str(item.data(_NAME)) if self.list.currentRow() >= 0 else None

    def _failed(self, error: BaseException) -> None:
        from ui.jobs import Cancelled

        if self._left:
            return
        self.file.setEnabled(True)
        if isinstance(error, Refused):
            self.show_trouble(self.labels.problem(error.problem))
        elif not isinstance(error, Cancelled):
            raise error


def _xlsform(data: QMimeData) -> Path | None:
    """Return the one file that is dragged, if it may be an XLSForm."""
    from pathlib import Path

    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in _XLSFORMS else None


def _templates(progress: Progress) -> dict[str, Questionnaire]:
    from focalnet.surveys.questionnaire.templates import template, template_names

    found = {}
    names = template_names()
    for done, name in enumerate(names):
        progress.report(done, len(names))
        found[name] = template(name)
    return found


def _empty(language: str) -> Questionnaire:
    """Return a questionnaire without questions, in the language of the window."""
    from focalnet.surveys.questionnaire import Questionnaire

    named = {"en": "English (en)", "fr": "Français (fr)", "es": "Español (es)"}[language]
    return Questionnaire((), settings={"default_language": named}, languages=(named,), default_language=named)
