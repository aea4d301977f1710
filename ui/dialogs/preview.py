"""The list as it will be on paper: pages to leaf through, then a printer or a PDF file."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from ui.dialogs.files import FileRequest, ask_save, file_name
from ui.dialogs.room import take_size
from ui.numbers import number
from ui.printing.output import page_layout, put_on, write_pdf
from ui.printing.paper import Paper
from ui.refusals import RefusalsTold
from ui.theme import LIGHT
from ui.widgets.choice import Choice
from ui.widgets.marking import button, label, looking

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPainter
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from ui.content import Content
    from ui.labels import Labels
    from ui.settings import Settings
    from ui.theme import Theme

_THUMB, _PAGE, _GAP = 96, 560, 12
_Index = QModelIndex | QPersistentModelIndex


class PreviewDialog(QDialog):
    """Shows the pages small at the left and large beside; what is written stands in `written`."""

    def __init__(
        self, parent: QWidget | None, content: Content, theme: Theme, labels: Labels, settings: Settings
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print preview"))
        take_size(self, theme.px(920), theme.px(700))
        self._content, self._theme, self._labels, self._settings = content, theme, labels, settings
        self.written: Path | None = None
        self.paper = self._laid_out(None)
        self.model = PageModel(self.paper)
        self.small = _pages_view(theme, self.model, _THUMB, self.tr("Pages"))
        self.large = _pages_view(theme, self.model, _PAGE, self.tr("Preview"))
        self.small.setFixedWidth(theme.px(_THUMB + 2 * _GAP + 18))
        self.small.selectionModel().currentChanged.connect(self._on_leafed)
        self.count = label("", "muted")
        self.lies = Choice(self.tr("Orientation"))
        self.lies.offer(
            [("", self.tr("Portrait"), "chip"), ("across", self.tr("Landscape"), "chip")], self._way()
        )
        self.lies.chosen.connect(self._on_turned)
        self._trouble = label("", "error", wraps=True)
        self._trouble.hide()
        self._build()
        self._tell()

    @classmethod
    def ask(
        cls, parent: QWidget, content: Content, theme: Theme, labels: Labels, settings: Settings
    ) -> Path | None:
        """Show the preview and wait; return the file that was written, if one was."""
        dialog = cls(parent, content, theme, labels, settings)
        try:
            dialog.exec()
            return dialog.written
        finally:
            dialog.deleteLater()

    def write_pdf(self, path: Path) -> None:
        """Write the pages as a PDF file and close; what is in the way is said here."""
        with RefusalsTold(self._labels, self._show_trouble):
            write_pdf(self.paper, path)
            self.written = path
            self.accept()

    def print_on(self, printer: QPrinter) -> None:
        """Print the pages asked for and close."""
        first, last = printer.fromPage() or 1, printer.toPage() or self.paper.pages
        if put_on(self.paper, printer, printer.resolution(), range(first - 1, min(last, self.paper.pages))):
            self.accept()
        else:
            self._show_trouble(self.tr("The printer did not take the pages. Is it switched on?"))

    def _laid_out(self, across: bool | None) -> Paper:
        disclaimer = self._labels.word("disclaimer", "boundaries") if self._content.names_places else ""
        return Paper(self._content, LIGHT, self._theme.font().family(), disclaimer, across)

    def _way(self) -> str:
        return "across" if self.paper.across else ""

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self._content.title, "name"))
        head.addSpacing(12)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.lies)
        pages = QHBoxLayout()
        pages.setSpacing(12)
        pages.addWidget(self.small)
        pages.addWidget(self.large, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._trouble, 1)
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Close"), self.reject))
        foot.addWidget(button(self.tr("Save as PDF…"), self._on_pdf))
        self.print_button = button(self.tr("Print…"), self._on_print, "primary")
        self.print_button.setDefault(True)
        foot.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(pages, 1)
        column.addLayout(foot)

    def _tell(self) -> None:
        pages = self.paper.pages
        said = self.tr("1 page") if pages == 1 else self.tr("{count} pages").format(count=number(pages))
        self.count.setText(said)
        self.small.setCurrentIndex(self.model.index(0))

    def _on_turned(self, way: str) -> None:
        self.paper = self._laid_out(way == "across")
        self.model.show(self.paper)
        self._tell()

    def _on_leafed(self, index: QModelIndex) -> None:
        self.large.scrollTo(index, QListView.ScrollHint.PositionAtTop)

    def _on_pdf(self) -> None:
        kinds = self.tr("PDF files ({pattern})").format(pattern="*.pdf")
        request = FileRequest(
            self.tr("Save as PDF"), kinds, file_name(self._content.title, ".pdf"), "export_folder"
        )
        if (path := ask_save(self, self._settings, request)) is not None:
            self.write_pdf(path)

    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(self.paper))
        printer.setDocName(self._content.title)
        printer.setFullPage(True)
        asked = QPrintDialog(printer, self)
        asked.setMinMax(1, self.paper.pages)
        if asked.exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer)

    def _show_trouble(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.show()


class PageModel(QAbstractListModel):
    """The pages by their numbers."""

    def __init__(self, paper: Paper) -> None:
        super().__init__()
        self.paper = paper

    def show(self, paper: Paper) -> None:
        """Show other pages."""
        self.beginResetModel()
        self.paper = paper
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many pages there are."""
        return 0 if parent.isValid() else self.paper.pages

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the number of the page, in words for who listens."""
        if role == Qt.ItemDataRole.DisplayRole and index.isValid():
            return self.tr("Page {page}").format(page=index.row() + 1)
        return None


class _PageDelegate(QStyledItemDelegate):
    """Paints a page at a width, on white, with a hairline round it."""

    def __init__(self, theme: Theme, parent: QListView, width: int) -> None:
        super().__init__(parent)
        self._theme = theme
        self._width = width

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt hands it over
        """Ask for the page and the gap below it."""
        model = cast("PageModel", index.model())
        size = model.paper.size
        height = self._width * size.height() / size.width()
        return QSize(self._theme.px(self._width + 2 * _GAP), self._theme.px(height + _GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one page."""
        model = cast("PageModel", index.model())
        paper, gap = model.paper, self._theme.px(_GAP)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        sheet = rect.adjusted(gap, gap // 2, -gap, -gap // 2)
        width = min(sheet.width(), self._theme.px(self._width))
        scale = width / paper.size.width()
        sheet.setLeft(sheet.left() + (sheet.width() - width) // 2)
        sheet.setWidth(width)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(sheet, Qt.GlobalColor.white)
        painter.setPen(self._theme.colour("accent" if chosen else "line"))
        painter.drawRect(sheet.adjusted(0, 0, -1, -1))
        painter.save()
        painter.setClipRect(sheet)
        painter.translate(sheet.topLeft())
        painter.scale(scale, scale)
        paper.paint(painter, index.row())
        painter.restore()


def _pages_view(theme: Theme, model: PageModel, width: int, name: str) -> QListView:
    view = looking(QListView(), "clear")
    view.setAccessibleName(name)
    view.setModel(model)
    view.setItemDelegate(_PageDelegate(theme, view, width))
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return view
