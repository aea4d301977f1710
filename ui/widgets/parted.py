"""A list between its filters and its details; where there is little room, the filters fold away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from ui.widgets.marking import button, looking

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.theme import Theme

_HANDLE = 8
_LIST = 420  # narrower, and a list beside its filters is none
_POPUP_HIGH = 420


class Parted(QSplitter):
    """Three parts beside each other; where the first is folded away, `door` is there and drops it down."""

    arranged = Signal(list)  # the widths of the three parts, when somebody has moved them

    def __init__(self, theme: Theme, first: QWidget, middle: QWidget, last: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self._first, self._middle, self._last = first, middle, last
        self._folded = False
        self._wanted = True
        self._widths: list[int] = []
        self.setHandleWidth(_HANDLE)
        self.setChildrenCollapsible(False)
        for part in (first, middle, last):
            self.addWidget(part)
        self.setStretchFactor(1, 1)
        self.door = button(self.tr("Filters"), self.open, "chip")
        self.door.hide()
        self._popup = _Popup(self)
        self.splitterMoved.connect(self._on_moved)

    @property
    def folded(self) -> bool:
        """Tell whether the first part is folded away."""
        return self._folded

    def want(self, *, first: bool) -> None:
        """Have the first part, or not; where it is folded away, have the door to it."""
        self._wanted = first
        self._show()

    def open(self) -> None:
        """Drop the folded part down from its door."""
        if not self._folded:
            return
        self._first.show()
        room = QSize(self._theme.px(260), self._theme.px(_POPUP_HIGH)).boundedTo(self.window().size() * 0.8)
        self._popup.resize(room)
        self._popup.move(self.door.mapToGlobal(self.door.rect().bottomLeft()))
        self._popup.show()
        self._first.setFocus()

    def minimumSizeHint(self) -> QSize:
        """Ask for no more than the list and the details need: filters can be folded away."""
        parts = [self._middle, *([] if self._last.isHidden() else [self._last])]
        width = sum(map(_least, parts)) + self.handleWidth() * (len(parts) - 1)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the first part away where there is no room for it, or unfold it."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        needed = _least(self._first) + max(_least(self._middle), self._theme.px(_LIST)) + _least(self._last)
        folded = needed + 2 * self.handleWidth() > self.width()
        if folded == self._folded:
            return
        self._folded = folded
        if folded:
            self._widths = self.sizes()
            self._popup.take(self._first)
        else:
            self._popup.hide()
            self.insertWidget(0, self._first)
            self.setSizes(self._widths)
        self._show()

    def _on_moved(self) -> None:
        if not self._folded:
            self.arranged.emit(self.sizes())

    def _show(self) -> None:
        self._first.setHidden(not self._wanted and not self._folded)
        self.door.setVisible(self._folded and self._wanted)


class _Popup(QFrame):
    """Holds what is folded away, and drops it down."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        looking(self, "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 12, 4, 12)

    def take(self, part: QWidget) -> None:
        """Take a part in."""
        self._column.addWidget(part)


def _least(part: QWidget) -> int:
    return max(part.minimumWidth(), part.minimumSizeHint().width())
