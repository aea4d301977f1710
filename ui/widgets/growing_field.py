"""A field for a text of any length: one line high at first, growing with what is typed."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QPlainTextEdit

from ui.later import Later
from ui.widgets.plain_text import one_line, written_in

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

_MOST_LINES = 8
_SIGNS = 17  # of the text, that stand on a line at least
_LEADING = 0.5  # pixels that Qt rounds each line up by
_FRAME = 14  # the frame and the room around the text, for 13 px text
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class GrowingField(QPlainTextEdit):
    """Enter ends the text, as in a cell; Shift or Alt with Enter begins a new line; Tab goes on."""

    editingFinished = Signal()  # noqa: N815 - as Qt's other fields call it
    grew = Signal()  # another height is wanted

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # files are the window's
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(1)
        self._fitting = Later(self, 0, self._fit)
        self.textChanged.connect(self._fit)
        self._fit()

    def text(self) -> str:
        """Return the text as it stands."""
        return written_in(self)

    def setText(self, text: str) -> None:  # noqa: N802 - as Qt's other fields call it
        """Put another text in the place of the one there is; the same one leaves the cursor alone."""
        if text != written_in(self):
            self.setPlainText(text)

    def value(self) -> str:
        """Return the text without needless spaces, its lines kept."""
        return "\n".join(one_line(line) for line in written_in(self).splitlines()).strip()

    def sizeHint(self) -> QSize:
        """Ask for the width of a line and the height of the text."""
        return QSize(self.fontMetrics().averageCharWidth() * _SIGNS, self.maximumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for the end of the text."""
        if Qt.Key(event.key()) not in _ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier):
            self.insertPlainText("\n")
        else:
            self.editingFinished.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the text as finished once the field is left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.editingFinished.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines wrap anew at another width."""
        super().resizeEvent(event)
        self._fitting.start()

    def _fit(self) -> None:
        lines = max(1, min(round(self.document().size().height()), _MOST_LINES))
        spacing = QFontMetricsF(self.font()).lineSpacing()
        high = ceil(lines * (spacing + _LEADING)) + round(_FRAME * max(1.0, self.fontInfo().pixelSize() / 13))
        policy = Qt.ScrollBarPolicy
        more = self.document().size().height() > _MOST_LINES
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if more else policy.ScrollBarAlwaysOff)
        if high != self.maximumHeight():
            self.setFixedHeight(high)
            self.grew.emit()
