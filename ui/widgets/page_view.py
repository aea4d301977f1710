"""What holds the pages: as large as there is room for, and to be scrolled where a page asks for more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

_MARGIN = 8


class PageStack(QStackedWidget):
    """The pages, of which one is seen; only that one says how small it can be."""

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size of the page that is seen."""
        shown = self.currentWidget()
        return super().minimumSizeHint() if shown is None else shown.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """Let nobody ask the pages that are not seen how high they would like to be."""
        return False

    def heightForWidth(self, width: int) -> int:
        """Return what the page needs at least: its lists like to be higher, and can be smaller."""
        shown = self.currentWidget()
        layout = shown.layout() if shown is not None else None
        return layout.minimumHeightForWidth(width) if layout is not None else -1


class PageView(QScrollArea):
    """Scrolls a page that is larger than the window lets it be: with large text, or on a small screen."""

    def __init__(self, stack: PageStack) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        # One of our own, as in `Scrolled`: to be handed Qt's would make every class of widget there is.
        self._seen_through = QWidget()
        self.setViewport(self._seen_through)
        self.setWidget(stack)
        stack.currentChanged.connect(stack.updateGeometry)

    def follow(self, before: QWidget | None, now: QWidget | None) -> None:  # noqa: ARG002 - Qt hands it over
        """Scroll the control that gets the keyboard into view, however it gets it."""
        if now is not None and self._seen_through.isAncestorOf(now):
            self.ensureWidgetVisible(now, _MARGIN, _MARGIN)
