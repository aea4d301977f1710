"""The summary workbook: the network's figures, gaps and definitions as at a date."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from focalnet.reports.definitions import definitions_page
from focalnet.reports.facts import Facts, gather
from focalnet.reports.figures import composition_page, country_page, growth_page, region_page, summary_page
from focalnet.reports.gaps import gaps_page
from focalnet.reports.pieces import as_at as dated
from focalnet.reports.pieces import uncapital
from focalnet.reports.swap import swap_gaps_page, swap_page
from focalnet.sheets.writing import Page, write_book

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from focalnet.store import NetworkFile

_PAGES: Mapping[str, Callable[[Facts], Page]] = {
    "composition": composition_page,
    "region": region_page,
    "country": country_page,
    "gaps": gaps_page,
    "swap": swap_page,
    "swap_gaps": swap_gaps_page,
    "growth": growth_page,
    "definitions": definitions_page,
}
_INTERNAL = frozenset({"swap_gaps"})


def summary_workbook(
    file: NetworkFile, out: Path, *, as_at: date, external: bool = False, language: str = "en"
) -> None:
    """Write the summary workbook of a network as at a date, in English, French or Spanish.

    An external one holds no names, addresses or telephone numbers. Raises `Refused` (`sheets.out_…`) when the
    file cannot be written.
    """
    facts = gather(file, as_at, external=external, language=language)
    shown = {name: page for name, page in _PAGES.items() if not (external and name in _INTERNAL)}
    pages = (summary_page(facts, shown), *(page(facts) for page in shown.values()))
    write_book(
        out,
        pages,
        title=facts.say("report", "file_title", as_at=uncapital(dated(facts))),
        subject=facts.say("report", "external" if external else "internal"),
        language=language,
        created=datetime.combine(as_at, time()),
    )
