"""Charts on the clipboard: as a picture of twice the size and as SVG, or as a table for spreadsheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from ui.theme import Theme
    from ui.widgets.chart import Chart

_MARGIN = 16
_NARROWEST = 360
_TWICE = 2
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class Picture:
    """A chart with its title above and its note and footnote beneath, to be drawn on anything."""

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._theme: Theme = chart.theme
        self._width = max(chart.width(), self._theme.px(_NARROWEST))
        above = ((chart.title, self._theme.font(bold=True)), (chart.note, self._theme.font(12)))
        beneath = ((chart.footnote, self._theme.font(12)),)
        self._above = [(text, font, self._height(text, font)) for text, font in above if text]
        self._beneath = [(text, font, self._height(text, font)) for text, font in beneath if text]
        self._chart_size = QSize(self._width, chart.height_for(self._width))

    @property
    def size(self) -> QSize:
        """Return the size that the picture takes."""
        margin, space = self._theme.px(_MARGIN), self._theme.px(6)
        words = sum(height + space for _, _, height in (*self._above, *self._beneath)) + 2 * space
        return QSize(self._width + 2 * margin, self._chart_size.height() + words + 2 * margin)

    def draw(self, painter: QPainter) -> None:
        """Draw everything on a ground of the surface's colour."""
        margin, space = self._theme.px(_MARGIN), self._theme.px(6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRect(0, 0, self.size.width(), self.size.height()), self._theme.colour("surface"))
        painter.translate(margin, margin)
        self._draw_words(painter, self._above)
        painter.translate(0, space)
        painter.save()
        self._chart.draw(painter, self._chart_size)
        painter.restore()
        painter.translate(0, self._chart_size.height() + space)
        self._draw_words(painter, self._beneath)

    def image(self) -> QImage:
        """Return the picture with twice the pixels, so that it prints well."""
        image = QImage(self.size * _TWICE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_TWICE)
        painter = QPainter(image)
        self.draw(painter)
        painter.end()
        return image

    def svg(self) -> bytes:
        """Return the picture as SVG."""
        from PySide6.QtSvg import QSvgGenerator

        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(self.size)
        generator.setViewBox(QRect(0, 0, self.size.width(), self.size.height()))
        generator.setTitle(self._chart.title)
        painter = QPainter(generator)
        self.draw(painter)
        painter.end()
        return bytes(buffer.data().data())

    def _draw_words(self, painter: QPainter, words: list[tuple[str, QFont, int]]) -> None:
        for text, font, height in words:
            painter.setFont(font)
            painter.setPen(self._theme.colour("text" if font.bold() else "muted"))
            painter.drawText(QRectF(0, 0, self._width, height), _WRAPPED, text)
            painter.translate(0, height + self._theme.px(6))

    def _height(self, text: str, font: QFont) -> int:
        from PySide6.QtGui import QFontMetrics

        return QFontMetrics(font).boundingRect(QRect(0, 0, self._width, 10_000), _WRAPPED, text).height()


def copy_picture(chart: Chart) -> None:
    """Put a chart on the clipboard as an image and as SVG; whoever pastes takes the one it knows."""
    picture = Picture(chart)
    data = QMimeData()
    data.setImageData(picture.image())
    data.setData("image/svg+xml", picture.svg())
    QGuiApplication.clipboard().setMimeData(data)


def copy_table(chart: Chart) -> None:
    """Put a chart's numbers on the clipboard, as text between tabs and as HTML."""
    content = chart.content()
    data = QMimeData()
    data.setText(content.tabbed())
    data.setHtml(content.html())
    QGuiApplication.clipboard().setMimeData(data)
