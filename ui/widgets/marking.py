"""Small makers of plain widgets that say by their property `look` how the stylesheet dresses them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLayout

W = TypeVar("W", bound=QWidget)


def looking(widget: W, look: str) -> W:
    """Give a widget its look; a widget already on screen is dressed anew."""
    if (widget.property("look") or "") != look:
        widget.setProperty("look", look)
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
    return widget


def label(text: str = "", look: str = "", *, wraps: bool = False) -> QLabel:
    """Return a label of plain text, never read as HTML: names and file names come from outside."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if wraps:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return looking(made, look) if look else made


def tell(line: QLabel, text: str) -> None:
    """Show a text where it belongs; an empty one takes the line away."""
    line.setText(text)
    line.setVisible(bool(text))


def told(line: QLabel) -> str:
    """Return the text that is shown; empty where the line was taken away."""
    return "" if line.isHidden() else line.text()


class ElidedLabel(QLabel):
    """A label on one line that gives way: what does not fit ends in an ellipsis and stands in its tooltip."""

    def __init__(self, text: str = "", look: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._whole = text
        if look:
            looking(self, look)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    @property
    def whole(self) -> str:
        """Return the text, also what does not fit."""
        return self._whole

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's own name
        """Show the text, as much of it as fits."""
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """Ask for the whole text's width."""
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, hint.height())

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002 - Qt hands it over
        """Fit the text to the new width."""
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 8))
        super().setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class ElidedButton(QPushButton):
    """A button on one line that gives way: what does not fit ends in an ellipsis, whole in its tooltip."""

    def __init__(self, clicked: Callable[[], object], look: str) -> None:
        super().__init__()
        self._whole = ""
        looking(self, look)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _=False: clicked())

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's own name
        """Show the text, as much of it as fits."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002 - Qt hands it over
        """Fit the text to the new width."""
        self._fit()

    def _fit(self) -> None:
        room = max(self.width() - 8, 8)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        super().setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


def button(text: str, clicked: Callable[[], object], look: str = "", *, name: str = "") -> QPushButton:
    """Return a push button; `name` is its accessible name where the text alone does not say enough."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.clicked.connect(lambda _=False: clicked())
    if name:
        made.setAccessibleName(name)
        made.setToolTip(name)
    return looking(made, look) if look else made


def grown(widget: QWidget, size: int) -> int:
    """Return a size given for 13 px text in the pixels that a widget's own text asks for."""
    return round(size * max(1.0, widget.fontInfo().pixelSize() / 13))


def rule() -> QFrame:
    """Return a hairline."""
    return looking(QFrame(), "rule")


def leave_files(page: QWidget) -> None:
    """Keep the fields of a page from taking a dropped file for text: files are the window's."""
    for field in page.findChildren(QLineEdit):
        field.setAcceptDrops(False)


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout and let the widgets go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            emptied(inner)
