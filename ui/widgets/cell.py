"""How a cell is painted: text, or a pill, or an old value struck through with the new one beside it.

Models hand over a cell's whole `Face` at once: asking for text, colour, pill and weight by Qt's roles, one
after the other, made the paint after a key pressed in the search twice as long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.theme import Theme

_GROUNDS = {"accent": "soft", "warning": "warning_ground"}
_INKS = {"accent": "accent", "warning": "warning"}
PAD = 8
"""Space left and right of what a cell holds, for 13 px text."""
_MARK_ALPHA = 34
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_ELIDED = Qt.TextElideMode.ElideRight
_REMEMBERED = 4096  # texts of a list


class Face(NamedTuple):
    """What a cell looks like: its text, a pill's kind, a colour token, what it replaces, its weight."""

    text: str
    pill: str = ""  # `plain`, `accent` or `warning`; empty for plain text
    ink: str = "text"  # a colour token
    old: str = ""
    strong: bool = False
    right: bool = False
    marked: bool = False  # a row that was changed just now


class Faces(Protocol):
    """A model that knows what its cells look like."""

    def face(self, row: int, column: int) -> Face:
        """Return what a cell looks like."""


class CellDelegate(QStyledItemDelegate):
    """Paints the faces of a model and rules a hairline under each row."""

    def __init__(
        self, theme: Theme, parent: QObject | None = None, *, pad: int = PAD, lines: int = 1
    ) -> None:
        """Paint with some pixels of space, for 13 px text, left and right; text on up to so many lines."""
        super().__init__(parent)
        self._theme = theme
        self._pad = theme.px(pad)
        self._font, self._strong, self._small = theme.font(), theme.font(bold=True), theme.font(12)
        self._struck = theme.font()
        self._struck.setStrikeOut(True)
        self._fitted = Fitted(QFontMetrics(self._font))
        self._lines = lines
        self._on_lines = {
            strong: [Fitted(QFontMetrics(font), number + 1) for number in range(lines)]
            for strong, font in ((False, self._font), (True, self._strong))
        }
        self._small_fitted = Fitted(QFontMetrics(self._small))
        self._pill_height = theme.px(22)
        self._shapes: dict[tuple[str, int, float, bool], QPixmap] = {}

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        rect: QRect = option.rect
        state: int = option.state.value  # plain numbers: flags are slow to compare, 2 ms a paint
        face = cast("Faces", index.model()).face(index.row(), index.column())
        if state & _SELECTED:
            painter.fillRect(rect, self._theme.colour("soft"))
        if face.marked:
            mark = QColor(self._theme.colour("good"))
            mark.setAlpha(_MARK_ALPHA)
            painter.fillRect(rect, mark)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour("line"))
        if face.text:
            inside = rect.adjusted(self._pad, 0, -self._pad, -1)
            if face.pill:
                self._paint_pill(painter, inside, face)
            else:
                self._paint_text(painter, inside, face)
        if state & _FOCUSED:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    def _paint_text(self, painter: QPainter, inside: QRect, face: Face) -> None:
        if face.old:
            inside = self._paint_old(painter, inside, face.old)
        painter.setFont(self._strong if face.strong else self._font)
        several = self._lines > 1 and not face.old
        fitted = self._on_lines[face.strong][self._lines_in(inside) - 1 if several else 0]
        painter.setPen(self._theme.colour(face.ink))
        text = fitted[face.text, inside.width()]
        painter.drawText(inside, _RIGHT if face.right else _LEFT, text)

    def _lines_in(self, inside: QRect) -> int:
        """Return how many lines of text a cell is meant for, at most those that there may be."""
        room = inside.height() - self._theme.px(8)
        return max(1, min(room // self._fitted.metrics.lineSpacing(), self._lines))

    def _paint_old(self, painter: QPainter, inside: QRect, old: str) -> QRect:
        painter.setFont(self._struck)
        painter.setPen(self._theme.colour("error"))
        shown = self._fitted[old, inside.width() * 2 // 3]
        painter.drawText(inside, _LEFT, shown)
        return inside.adjusted(self._fitted.metrics.horizontalAdvance(shown) + 6, 0, 0, 0)

    def _paint_pill(self, painter: QPainter, inside: QRect, face: Face) -> None:
        height = self._pill_height
        shown = self._small_fitted[face.text, inside.width() - 2 * self._pad]
        width = self._small_fitted.metrics.horizontalAdvance(shown) + 2 * self._pad + 2
        left = inside.right() + 1 - width if face.right else inside.left()
        pill = QRect(left, inside.center().y() - height // 2 + 1, width, height)
        painter.drawPixmap(pill.topLeft(), self._shape(face.pill, width, painter.device().devicePixelRatio()))
        painter.setFont(self._small)
        painter.setPen(self._theme.colour(_INKS.get(face.pill, "text")))
        painter.drawText(pill, _CENTRE, shown)

    def _shape(self, kind: str, width: int, ratio: float) -> QPixmap:
        """Return the shape of a pill, painted once: round corners take longer than all text of a row."""
        key = (kind, width, ratio, self._theme.dark)
        if key not in self._shapes:
            made = self._shapes[key] = QPixmap(QSize(width, self._pill_height) * ratio)
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            radius = self._pill_height / 2
            with QPainter(made) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(self._theme.colour(_INKS.get(kind, "line")))
                painter.setBrush(self._theme.colour(_GROUNDS.get(kind, "background")))
                outline = QRectF(0.5, 0.5, width - 1, self._pill_height - 1)
                painter.drawRoundedRect(outline, radius, radius)
        return self._shapes[key]


class Fitted(dict[tuple[str, int], str]):
    """Texts as they fit into widths, elided where they do not, measured once: many rows show the same.

    On several lines a text is broken at its spaces, and the last line is elided.
    """

    def __init__(self, metrics: QFontMetrics, lines: int = 1) -> None:
        super().__init__()
        self.metrics = metrics
        self._lines = lines

    def __missing__(self, asked: tuple[str, int]) -> str:
        """Measure a text and remember it."""
        if len(self) >= _REMEMBERED:
            self.clear()
        text, width = asked
        shown = []
        for _ in range(self._lines - 1):
            line, text = self._broken(text, width)
            shown += [line] if line else []
        if text:
            shown.append(text if self._fits(text, width) else self.metrics.elidedText(text, _ELIDED, width))
        self[asked] = found = "\n".join(shown)
        return found

    def _broken(self, text: str, width: int) -> tuple[str, str]:
        """Return what of a text fits on a line, up to a space, and what is left."""
        if self._fits(text, width):
            return text, ""
        end = text.find(" ")
        while (following := text.find(" ", end + 1)) > 0 and self._fits(text[:following], width):
            end = following
        return (text[:end], text[end + 1 :]) if end > 0 and self._fits(text[:end], width) else ("", text)

    def _fits(self, text: str, width: int) -> bool:
        return self.metrics.horizontalAdvance(text) <= width
