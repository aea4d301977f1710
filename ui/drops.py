"""Files dropped on the window: whichever page is shown, each kind of file does what one expects."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from ui.session import Session
    from ui.theme import Theme
    from ui.widgets.drop_target import DropTarget

_NETWORK = ".focalnet"
WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"})
MAILS = frozenset({".eml", ".msg"})
LISTS = WORKBOOKS | {".csv", ".tsv", ".txt"}

_PROMISED = ("FileGroupDescriptor", "x-moz-message")
"""In the formats of what Outlook and Thunderbird drag: files that are only made where they are let go."""


class Doing(Enum):
    """What is done with what is dropped."""

    OPEN = auto()
    IMPORT = auto()
    BEGIN = auto()  # a new network from a list, where none is open
    COLLECT = auto()  # what came back for the round that is seen
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class Drop:
    """What a drop would do, and the sentence that says so."""

    doing: Doing
    text: str
    path: Path | None = None
    paths: tuple[Path, ...] = ()  # what came back for a round: several, folders among them


class Drops(QObject):
    """Watches the window: shows while something is dragged over it what would be done, and tells of drops."""

    dropped = Signal(object)  # a Drop

    def __init__(
        self, window: QWidget, theme: Theme, session: Session, collecting: Callable[[], str | None]
    ) -> None:
        """Take what tells the round that is seen and takes files: empty for none, None beside the surveys."""
        super().__init__(window)
        self._collecting = collecting
        self._window = window
        self._theme = theme
        self._session = session
        self._target: DropTarget | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def what(self, paths: list[Path]) -> Drop:
        """Return what dropping these files would do; none are what is dragged out of a mail program."""
        if not paths:
            said = self.tr(
                "This is no file yet. Drag it into a folder first, and from there into this window."
            )
            return Drop(Doing.NOTHING, said)
        asked = self._collecting()
        if asked and all(path.suffix.lower() != _NETWORK for path in paths):
            said = self.tr("Into {round}: you see what each file is before anything is kept")
            return Drop(Doing.COLLECT, said.format(round=asked), paths=tuple(paths))
        if len(paths) != 1 or paths[0].is_dir():
            return Drop(
                Doing.NOTHING, self.tr("Drop one file: a network, or a list (a workbook or CSV file).")
            )
        return self._what_one(paths[0], among_surveys=asked is not None)

    def _what_one(self, path: Path, *, among_surveys: bool) -> Drop:
        name, ending = path.name, path.suffix.lower()
        if ending == _NETWORK:
            return Drop(Doing.OPEN, self.tr("Open {name}").format(name=path.stem), path)
        if ending not in LISTS and not (ending in MAILS and self._session.is_open):
            said = self.tr("{name} is neither a network nor a list (a workbook or CSV file).")
            return Drop(Doing.NOTHING, said.format(name=name))
        if not self._session.is_open:
            return Drop(Doing.BEGIN, self.tr("Begin a network from {name}").format(name=name), path)
        if not self._session.writable:
            return Drop(Doing.NOTHING, self.tr("This network can only be read: no list can be imported."))
        said = self.tr("Import {name}: you see what is read before anything is kept")
        if ending in MAILS:
            said = self.tr("The form in {name}, into its round: you see what it is before anything is kept")
        elif among_surveys and ending in WORKBOOKS:
            said = self.tr("A new survey from {name}, or a form that came back: nothing is kept yet")
        return Drop(Doing.IMPORT, said.format(name=name), path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is dragged in from outside."""
        if isinstance(event, QDragMoveEvent | QDropEvent) and _is_ours(event.mimeData()):
            paths = _files(event.mimeData())
            event.acceptProposedAction()
            if isinstance(event, QDragEnterEvent):
                self._show(self.what(paths))
            elif not isinstance(event, QDragMoveEvent):
                self._hide()
                self.dropped.emit(self.what(paths))
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._hide()
        return super().eventFilter(watched, event)

    def _show(self, drop: Drop) -> None:
        from ui.widgets.drop_target import DropTarget

        if self._target is None:
            self._target = DropTarget(self._window, self._theme)
        self._target.show_drop(drop.text, taken=drop.doing is not Doing.NOTHING)

    def _hide(self) -> None:
        if self._target is not None:
            self._target.hide()


def _is_ours(data: QMimeData) -> bool:
    return bool(_files(data)) or any(mark in kind for kind in data.formats() for mark in _PROMISED)


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
