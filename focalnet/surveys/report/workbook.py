"""The sheets of a round's workbook, in their order, written in one go."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from typing import TYPE_CHECKING

from focalnet.sheets.writing import LONG, write_book
from focalnet.surveys.report.answers import answers_page, data_pages, number_of_values
from focalnet.surveys.report.cleaning import cleaning_page
from focalnet.surveys.report.code_book import code_book_page
from focalnet.surveys.report.comparison import comparison_page
from focalnet.surveys.report.gathering import gather
from focalnet.surveys.report.method import method_page
from focalnet.surveys.report.overview import overview_page
from focalnet.surveys.report.pieces import by_names, tabs
from focalnet.surveys.report.rates import rates_page
from focalnet.surveys.report.result_pages import by_page, results_page
from focalnet.surveys.report.summary import summary_page
from focalnet.surveys.report.texts import texts_page

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from focalnet.sheets.writing import Page
    from focalnet.store import NetworkFile
    from focalnet.surveys.report.gathering import Report

USUAL = (("sex",), ("staff_category",))
"""The break-downs of a workbook where none are asked for."""


def write_report(
    file: NetworkFile,
    round_id: str,
    out: Path,
    *,
    by: Sequence[Sequence[str]] = USUAL,
    earlier: str = "",
    external: bool = False,
    language: str = "en",
) -> None:
    """Write the results of a round as a workbook that stands alone.

    A confidential round's holds nothing of single people: no names, no answers one by one, no number that is
    hidden, neither in a cell nor behind a chart. The same round gives the same bytes.

    Args:
        file: The network.
        round_id: The round.
        out: The file, replaced if it exists.
        by: The break-downs, each of one or two facts or questions and on a sheet of its own. Of the usual
            ones those are left out that the round has not; others are refused.
        earlier: An earlier round, by its id, to set this one beside on a sheet of its own; empty for none.
        external: For people who may not know who answered what: of a named round, too, no names, no answers
            one by one and no free text. In small groups people may be recognised all the same.
        language: Of the workbook: `en`, `fr`, `es`.

    Raises:
        Refused: What `results` and `compare` refuse; `sheets.out_…`, see `sheets.writing.file.replacing`.

    """
    report = gather(file, round_id, by, language, usual=by is USUAL, earlier=earlier, external=external)
    day = report.round.closed or report.round.opened
    write_book(
        out,
        _named_pages(report),
        title=f"{report.round.name} · {report.survey}",
        subject=report.say("survey_report", report.kind),
        language=language,
        created=datetime.combine(day, time()),
        steady=number_of_values(report) > LONG,
    )


def _named_pages(report: Report) -> list[Page]:
    """Return all sheets, no two of one name, the first of which says what the others show."""
    told = list(_pages(report))
    names = tabs([report.say("survey_report_sheet", "summary"), *(page.name for page, _ in told)])[1:]
    pages = [replace(page, name=name) for (page, _), name in zip(told, names, strict=True)]
    contents = [(name, about) for name, (_, about) in zip(names, told, strict=True)]
    return [summary_page(report, contents), *pages]


def _pages(report: Report) -> Iterator[tuple[Page, str]]:
    """Give the sheets after the first, each with what it shows."""
    yield rates_page(report), _about(report, "rates")
    yield results_page(report), _about(report, "results")
    if overview := overview_page(report):
        yield overview, _about(report, "overview")
    if report.beside:
        named = report.beside.comparison.earlier.name
        yield comparison_page(report, report.beside), _about(report, "comparison", earlier=named)
    for found in report.broken:
        yield by_page(report, found), _about(report, "by", facts=by_names(report, found.by))
    if report.said:
        yield texts_page(report), _about(report, "texts")
    if report.kind == "named":
        yield answers_page(report), _about(report, "answers")
        for page in data_pages(report):
            yield page, _about(report, "data")
    yield code_book_page(report), _about(report, "code_book")
    yield cleaning_page(report), _about(report, "cleaning")
    yield method_page(report), _about(report, "method")


def _about(report: Report, key: str, **names: str) -> str:
    return report.say("survey_report_sheet", f"{key}_about", **names)
