"""A menu that may be long: typed to be found, taken with Enter or a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout

from focalnet.folding import fold
from ui.models.choice_model import ChoiceModel
from ui.widgets.marking import looking

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget

    from focalnet.network.finding import Choice
    from ui.theme import Theme

_WIDTH, _HEIGHT, _EDGE = 320, 320, 6
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchMenu(QFrame):
    """Drops down from a button; the keyboard stays in its field, the arrows go through the list."""

    taken = Signal(str)  # the id of what is chosen

    def __init__(self, theme: Theme, owner: QWidget, name: str) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        looking(self, "popup")
        self._theme = theme
        self._choices: Sequence[Choice] = ()
        self.model = ChoiceModel()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type to find"))
        self.field.setAccessibleName(name)
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list = QListView()
        self.list.setAccessibleName(name)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setModel(self.model)
        self.list.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.addWidget(self.field)
        column.addWidget(self.list)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer these, in their order."""
        self._choices = choices
        self.field.clear()
        self._find("")

    def show_under(self, button: QWidget) -> None:
        """Drop down below a button, inside of its screen."""
        size = self._theme.px(_WIDTH), self._theme.px(_HEIGHT)
        corner = button.mapToGlobal(QPoint(0, button.height() + 2))
        screen = QApplication.screenAt(corner) or QApplication.primaryScreen()
        room = screen.availableGeometry()
        left = max(room.left(), min(corner.x(), room.right() - size[0]))
        top = max(room.top(), min(corner.y(), room.bottom() - size[1]))
        self.setGeometry(left, top, *size)
        self.show()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead the keys that go through the list to it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.list.keyPressEvent(event)
                return True
            if event.key() in _TAKES:
                self._take(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _find(self, text: str) -> None:
        words = fold(text).split()
        self.model.show([each for each in self._choices if all(word in fold(each.text) for word in words)])
        self.list.setCurrentIndex(self.model.index(0, 0))

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            chosen = self.model.choice(index.row()).id
            self.hide()
            self.taken.emit(chosen)
