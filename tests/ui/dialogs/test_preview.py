"""The print preview: pages as they will be, turned, written as PDF, printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtPrintSupport import QPrinter

from ui.dialogs.preview import PageModel, PreviewDialog
from ui.pages.focal_points import FocalPointsPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Rules
    from ui.app import Parts


@pytest.fixture
def preview(opened: Parts) -> Iterator[PreviewDialog]:
    opened.window.go("focal_points")
    content = opened.routes.content()
    assert content is not None
    dialog = PreviewDialog(None, content, opened.theme, opened.labels, opened.settings)
    yield dialog
    dialog.close()
    dialog.deleteLater()


def test_pages_are_shown_and_counted(preview: PreviewDialog) -> None:
    preview.show()
    assert preview.count.text() == f"{preview.paper.pages} pages"
    assert preview.model.rowCount() == preview.paper.pages > 1
    assert not preview.grab().isNull()
    preview.small.setCurrentIndex(preview.model.index(1))
    assert preview.large.verticalScrollBar().value() > 0


def test_paper_is_turned(preview: PreviewDialog, keeps_the_rules: Rules) -> None:
    was = preview.paper.across
    preview.lies.choose("" if was else "across")
    assert preview.paper.across != was
    assert isinstance(preview.model, PageModel)
    keeps_the_rules(preview.model)


def test_list_by_country_bears_the_disclaimer(preview: PreviewDialog) -> None:
    assert preview.paper._disclaimer.startswith("The designations employed")


def test_pdf_is_written_or_the_reason_said(preview: PreviewDialog, tmp_path: Path) -> None:
    preview.write_pdf(tmp_path / "missing" / "list.pdf")
    assert not preview._trouble.isHidden()
    assert preview.written is None
    preview.write_pdf(tmp_path / "list.pdf")
    assert preview.written == tmp_path / "list.pdf"


def test_printer_gets_the_pages_asked_for(preview: PreviewDialog, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 2)
    preview.print_on(printer)
    assert (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n") == 1


def test_list_of_the_page_is_written_as_a_workbook(opened: Parts, tmp_path: Path, qtbot: QtBot) -> None:
    from focalnet.sheets import read

    opened.window.go("focal_points")
    page = opened.window.page("focal_points")
    assert isinstance(page, FocalPointsPage)
    content = opened.routes.content()
    assert content is not None
    assert opened.actions["list.workbook"].isEnabled()
    opened.commands.lists.write_content(content, tmp_path / "list.xlsx")
    qtbot.waitUntil(lambda: not opened.jobs.busy, timeout=20_000)
    rows = read(tmp_path / "list.xlsx").sheets[0].rows
    assert len(rows) >= page.model.rowCount() + 3
    assert opened.window.toast is not None
    assert "list.xlsx" in opened.window.toast.text
