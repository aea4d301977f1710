"""The sections of the program: look and language, files; and preferences given to and taken from others."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.files import FileRequest, ask_open, ask_save
from ui.dialogs.preferences.fields import CalmChoice
from ui.dialogs.preferences.plan_list import PlanList
from ui.dialogs.preferences.rows import Row, Rows
from ui.dialogs.preferences.texts import LANGUAGES
from ui.widgets.marking import button, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.network.settings.exchange import SettingsPlan
    from ui.dialogs.preferences.choices import Choices
    from ui.dialogs.preferences.program import Program

_SIZES = (100, 110, 125, 150, 175, 200)


class _ProgramPage(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)


class LookPage(_ProgramPage):
    """Language, colours, size of the text, density of rows; each holds at once."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program = program
        settings = program.settings
        system = self.tr("As the system")
        self.language = self._choice([("", system), *LANGUAGES], settings.get("language", ""))
        self.language.activated.connect(lambda _: program.choose_language(self.language.value()))
        schemes = [("", system), ("light", self.tr("Light")), ("dark", self.tr("Dark"))]
        self.scheme = self._choice(schemes, settings.get("scheme", ""))
        self.scheme.activated.connect(lambda _: program.choose_scheme(self.scheme.value()))
        sizes = [(str(size), f"{size} %") for size in _SIZES]
        self.text_size = self._choice(sizes, str(settings.text_size))
        self.text_size.activated.connect(lambda _: program.choose_text_size(int(self.text_size.value())))
        densities = [("", self.tr("Comfortable")), ("dense", self.tr("Close together"))]
        self.density = self._choice(densities, "dense" if settings.get("dense", False) else "")
        self.density.activated.connect(lambda _: program.choose_density(dense=bool(self.density.value())))
        rows = (
            (self.tr("Language of the window"), self.tr("Workbooks ask for theirs."), self.language),
            (self.tr("Colours"), "", self.scheme),
            (self.tr("Size of the text"), self.tr("Of the system’s own size."), self.text_size),
            (self.tr("Rows of lists"), "", self.density),
        )
        made = []
        for title, about, field in rows:
            row = Row(title, about)
            row.put(field)
            made.append(row)
        self.column.addWidget(Rows("", *made))

    def _choice(self, options: list[tuple[str, str]], current: str) -> CalmChoice:
        field = CalmChoice(options, current)
        field.setMinimumWidth(self._program.theme.px(160))
        return field


class FilesPage(_ProgramPage):
    """What the program knows and where it is kept, said plainly; and the folder of the backups."""

    def __init__(self, program: Program, choices: Choices) -> None:
        super().__init__()
        self._program = program
        self._choices = choices
        self.kept: list[Row] = []
        if choices.session.is_open:
            path = choices.session.file.path
            self._say(self.tr("The network"), str(path))
            plain = self.tr(
                "This file is not encrypted: whoever can open it can read it. "
                "Keep it where only you have access."
            )
            self.kept[-1].show_note(plain)
        self._say(
            self.tr("What the window remembers: language, size, files opened last"),
            str(program.settings.home),
        )
        self.column.addWidget(Rows(self.tr("What is kept, and where"), *self.kept))
        self.folder = Row(self.tr("Folder of the backups"), str(program.settings.backups), below=True)
        self.folder.put(self._buttons())
        self.column.addWidget(Rows("", self.folder))
        none = self.tr("Nothing is sent anywhere: the program makes no connection and counts nothing.")
        self.column.addWidget(label(none, "muted", wraps=True))

    def choose_folder(self) -> None:
        """Ask for the folder of the backups."""
        title = self.tr("Folder of the backups")
        chosen = QFileDialog.getExistingDirectory(self.window(), title, str(self._program.settings.backups))
        if chosen:
            self._choose(Path(chosen))

    def _choose(self, folder: Path | None) -> None:
        self._program.choose_backups_folder(folder)
        self.folder.show_about(str(self._program.settings.backups))
        self.folder.show_note(
            self.tr("Holds from the next opening of a network on; earlier backups stay where they are.")
        )

    def _say(self, title: str, path: str) -> None:
        self.kept.append(Row(title, path))

    def _buttons(self) -> QWidget:
        made = QWidget()
        made.setAccessibleName(self.tr("Folder of the backups"))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button(self.tr("Choose…"), self.choose_folder))
        row.addWidget(button(self.tr("Default"), lambda: self._choose(None)))
        return made


class ExchangePage(_ProgramPage):
    """Preferences written for a colleague; and taken over from one, seen first."""

    def __init__(self, choices: Choices, program: Program) -> None:
        super().__init__()
        self._choices = choices
        self._program = program
        give = Row(
            self.tr("Give these preferences to a colleague"),
            self.tr(
                "A file with settings, regions and countries; nothing of people, offices or appointments."
            ),
        )
        give.put(button(self.tr("Export preferences…"), self.export))
        self.take = Row(
            self.tr("Take over a colleague’s preferences"),
            self.tr("You see each difference first. Taking them over is one step that Undo takes back."),
        )
        self.take.put(button(self.tr("Import preferences…"), self.ask_import))
        self.column.addWidget(Rows("", give, self.take))
        self.plan = PlanList(choices.labels, choices.theme)
        self.plan.hide()
        self.plan.applied.connect(self._apply)
        self.column.addWidget(self.plan)
        self._said = label("", "muted", wraps=True)
        self.column.addWidget(self._said)

    def export(self) -> None:
        """Ask where, and write the preferences."""
        from focalnet.network.settings.exchange import write_preferences

        name = self.tr("Preferences {network}.json").format(network=self._choices.session.file.path.stem)
        kinds = self.tr("Preferences ({pattern})").format(pattern="*.json")
        request = FileRequest(self.tr("Export preferences"), kinds, name, "preferences_folder")
        if (out := ask_save(self.window(), self._program.settings, request)) is not None:
            self._try(lambda: write_preferences(self._choices.session.file, out))
            self._said.setText(self.tr("Written: {name}").format(name=out.name))

    def ask_import(self) -> None:
        """Ask for a file of preferences and show what it would change."""
        kinds = self.tr("Preferences ({pattern})").format(pattern="*.json")
        request = FileRequest(self.tr("Import preferences"), kinds, "", "preferences_folder")
        if (path := ask_open(self.window(), self._program.settings, request)) is not None:
            self.show_plan(path)

    def show_plan(self, path: Path) -> None:
        """Show what a file of preferences would change."""
        from focalnet.network.settings.exchange import plan_preferences

        self._said.setText("")
        self.plan.hide()
        plans: list[SettingsPlan] = []
        if self._try(lambda: plans.append(plan_preferences(self._choices.session.file, path))):
            self.plan.show_plan(plans[0], self._choices.session.file)

    def _apply(self, plan: SettingsPlan) -> None:
        from focalnet.network.settings.exchange import apply_preferences

        if self._choices.act(lambda file: apply_preferences(file, plan), self.take.show_trouble):
            self.plan.hide()

    def _try(self, do: Callable[[], object]) -> bool:
        from ui.refusals import RefusalsTold

        self.take.show_trouble("")
        with RefusalsTold(self._choices.labels, self.take.show_trouble):
            do()
            return True
        return False
