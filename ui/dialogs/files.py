"""Asking for files: each kind with its folder remembered, its name proposed, its ending kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from ui.settings import Settings


@dataclass(frozen=True, slots=True)
class FileRequest:
    """How a file is asked for: title, kinds, a name to propose, under what its folder is remembered."""

    title: str
    kinds: str
    name: str
    memory: str


_REFUSED = str.maketrans(dict.fromkeys('<>:"/\\|?*', "-"))
_XLSFORMS = "*.xlsx *.xlsm *.xls *.csv *.md"
_ROSTERS = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt"


def ask_network(parent: QWidget, settings: Settings) -> Path | None:
    """Ask for a network to open."""
    title = QCoreApplication.translate("Files", "Open network")
    kinds = QCoreApplication.translate("Files", "Networks ({pattern})").format(pattern="*.focalnet")
    return ask_open(parent, settings, FileRequest(title, kinds, "", "network_folder"))


def ask_roster(parent: QWidget, settings: Settings) -> Path | None:
    """Ask for a roster to import."""
    title = QCoreApplication.translate("Files", "Import roster")
    kinds = QCoreApplication.translate("Files", "Rosters ({pattern})").format(pattern=_ROSTERS)
    anything = QCoreApplication.translate("Files", "All files ({pattern})").format(pattern="*")
    return ask_open(parent, settings, FileRequest(title, f"{kinds};;{anything}", "", "roster_folder"))


def ask_xlsform(parent: QWidget, settings: Settings) -> Path | None:
    """Ask for a questionnaire in XLSForm."""
    title = QCoreApplication.translate("Files", "Choose an XLSForm")
    kinds = QCoreApplication.translate("Files", "XLSForms ({pattern})").format(pattern=_XLSFORMS)
    return ask_open(parent, settings, FileRequest(title, kinds, "", "survey_folder"))


def ask_addresses(parent: QWidget, settings: Settings) -> Path | None:
    """Ask for a list of names and e-mail addresses."""
    title = QCoreApplication.translate("Files", "Choose a list of addresses")
    kinds = QCoreApplication.translate("Files", "Lists ({pattern})").format(pattern=_ROSTERS)
    return ask_open(parent, settings, FileRequest(title, kinds, "", "survey_folder"))


def ask_new_xlsform(parent: QWidget, settings: Settings, name: str) -> Path | None:
    """Ask where a questionnaire is to be written as XLSForm."""
    title = QCoreApplication.translate("Files", "Write as XLSForm")
    kinds = QCoreApplication.translate("Files", "XLSForms ({pattern})").format(pattern="*.xlsx")
    return ask_save(parent, settings, FileRequest(title, kinds, file_name(name, ".xlsx"), "survey_folder"))


def ask_new_network(parent: QWidget, settings: Settings, name: str = "") -> Path | None:
    """Ask where a new network is to be."""
    title = QCoreApplication.translate("Files", "New network")
    kinds = QCoreApplication.translate("Files", "Networks ({pattern})").format(pattern="*.focalnet")
    proposed = name or QCoreApplication.translate("Files", "Gender network")
    request = FileRequest(title, kinds, f"{proposed}.focalnet", "network_folder")
    return ask_save(parent, settings, request)


def ask_copy(parent: QWidget, settings: Settings, name: str, today: date) -> Path | None:
    """Ask where a copy of a network is to be, the date proposed with its name."""
    title = QCoreApplication.translate("Files", "Save a copy")
    kinds = QCoreApplication.translate("Files", "Networks ({pattern})").format(pattern="*.focalnet")
    return ask_save(parent, settings, FileRequest(title, kinds, f"{name} {today}.focalnet", "copy_folder"))


def ask_export_of_person(parent: QWidget, settings: Settings, name: str) -> Path | None:
    """Ask where to write all that is held on a person."""
    title = QCoreApplication.translate("Files", "All that is held on {name}").format(name=name)
    kinds = QCoreApplication.translate("Files", "JSON ({pattern})").format(pattern="*.json")
    return ask_save(parent, settings, FileRequest(title, kinds, file_name(name, ".json"), "export_folder"))


def ask_save(parent: QWidget, settings: Settings, request: FileRequest) -> Path | None:
    """Ask where a file is to be written, its name proposed; the ending of that name is kept."""
    start = str(_folder(settings, request.memory) / request.name)
    chosen, _ = QFileDialog.getSaveFileName(parent, request.title, start, request.kinds)
    if not chosen:
        return None
    path = Path(chosen)
    ending = Path(request.name).suffix
    path = path if path.suffix.lower() == ending else path.with_name(path.name + ending)
    settings.put(request.memory, str(path.parent))
    return path


def file_name(title: str, ending: str) -> str:
    """Return a title as the name of a file: without what a file system refuses."""
    return " ".join(title.translate(_REFUSED).split()) + ending


def show_in_folder(path: Path) -> None:
    """Let the system show the folder that holds a file."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def open_file(path: Path) -> None:
    """Let the system open a file with its own program."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def ask_open(parent: QWidget, settings: Settings, request: FileRequest) -> Path | None:
    """Ask for a file that is there."""
    folder = str(_folder(settings, request.memory))
    chosen, _ = QFileDialog.getOpenFileName(parent, request.title, folder, request.kinds)
    if not chosen:
        return None
    settings.put(request.memory, str(Path(chosen).parent))
    return Path(chosen)


def ask_several(parent: QWidget, settings: Settings, request: FileRequest) -> list[Path]:
    """Ask for files that are there, one or many; an empty list where none is chosen."""
    folder = str(_folder(settings, request.memory))
    chosen, _ = QFileDialog.getOpenFileNames(parent, request.title, folder, request.kinds)
    if chosen:
        settings.put(request.memory, str(Path(chosen[0]).parent))
    return [Path(each) for each in chosen]


def ask_folder(parent: QWidget, settings: Settings, title: str, memory: str) -> Path | None:
    """Ask for a folder, the one chosen the last time offered first."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(_folder(settings, memory)))
    if not chosen:
        return None
    settings.put(memory, chosen)
    return Path(chosen)


def _folder(settings: Settings, memory: str) -> Path:
    remembered = Path(settings.get(memory, ""))
    if remembered.is_absolute() and remembered.is_dir():
        return remembered
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
