"""Lists of gaps as a workbook: one list or several, each on a sheet of its own, with what it lists."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from focalnet.network import records
from focalnet.network.gap_lists import COLUMNS, Kind, gap_about, gap_lists, in_words
from focalnet.network.settings import network_settings, own_words
from focalnet.network.swap import Finding, check
from focalnet.reports.pieces import as_at as dated
from focalnet.reports.pieces import foot, head, uncapital
from focalnet.reports.swap import swap_page
from focalnet.sheets import writing
from focalnet.sheets.writing import LONG, Column, Line, Look, Page, Table, Tone, sheet_name, write_book

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from focalnet.network.gap_lists import GapList
    from focalnet.network.settings import NetworkSettings
    from focalnet.network.swap import SwapCheck
    from focalnet.sheets import Value
    from focalnet.store import NetworkFile
    from focalnet.words import Words

_KINDS = {
    Kind.NUMBER: writing.Kind.INTEGER,
    Kind.PER_CENT: writing.Kind.NUMBER,
    Kind.DATE: writing.Kind.DATE,
}
_OF_PEOPLE = "name"
# Narrow enough for a list to stand on one sheet of paper; longer text wraps.
_WIDEST = {"office_kind": 24, "country": 26, "region": 26, "role": 24, "staff_category": 14, "email": 34}
_WIDEST_OTHER = 36
_OF_PLACES = frozenset({"country", "region"})
_TONES: Mapping[str, Mapping[str, Tone]] = {
    "finding": {Finding.NOT_MET: Tone.BAD, Finding.UNKNOWN: Tone.QUIET},
    "tor_state": {"declined": Tone.WARNING},
}


@dataclass(frozen=True, slots=True)
class _Lists:
    """What the sheets share: the date, the language, the thresholds and the check."""

    as_at: date
    language: str
    settings: NetworkSettings
    swap: SwapCheck
    places: frozenset[str]
    external: bool = False

    @property
    def say(self) -> Words:
        return own_words(self.settings, self.language)


def gap_workbook(
    file: NetworkFile, out: Path, names: Sequence[str], *, as_at: date, language: str = "en"
) -> int:
    """Write lists of gaps as a workbook and return how many lines they have; several begin with a summary.

    Lists of people name them: the workbook is for internal use. Lists of a UN-SWAP criterion hold those who
    do not meet it and those of whom it is not known.

    Raises:
        Refused: There is no such list (`network.gap_list_unknown`), or the file cannot be written
            (`sheets.out_…`).

    """
    settings = network_settings(file)
    lists = [_gaps_only(each) for each in gap_lists(file, names, as_at, language)]
    places = frozenset(office.country for office in records.standing(file, as_at).values())
    facts = _Lists(as_at, language, settings, check(file, as_at, settings), places)
    pages = [_page(facts, each) for each in lists]
    title = facts.say("gap_list", lists[0].name)
    if len(lists) > 1:
        pages = [*_summary(facts, lists), *pages]
        title = facts.say("report_sheet", "gap_lists_title")
    write_book(
        out,
        pages,
        title=f"{title}, {uncapital(dated(facts))}",
        subject=facts.say("report", "internal"),
        language=language,
        created=datetime.combine(as_at, time()),
        steady=any(len(each.rows) > LONG for each in lists),
    )
    return sum(len(each.rows) for each in lists)


def _gaps_only(made: GapList) -> GapList:
    if made.marks != "finding":
        return made
    return replace(made, rows=tuple(row for row in made.rows if Finding.MET not in row.marks))


def _summary(facts: _Lists, lists: Iterable[GapList]) -> Iterable[Page]:
    """Give the sheet that counts the lines of each list, and the one that counts by criterion and level."""
    say = facts.say
    columns = (
        Column(say("report_column", "gap_list"), widest=60),
        Column(say("report_column", "lines"), writing.Kind.INTEGER),
    )
    rows: list[list[Value]] = [[say("gap_list", each.name), len(each.rows)] for each in lists]
    blocks: tuple[Line | Table, ...] = (
        *head(facts, "gap_lists"),
        Table(columns, rows),
        *foot(facts, places=True),
    )
    yield Page(say("report_sheet", "gap_lists"), blocks, landscape=False)
    if any(each.marks == "finding" for each in lists):
        yield swap_page(facts)


def _page(facts: _Lists, made: GapList) -> Page:
    say = facts.say
    when = dated(facts)
    if _OF_PEOPLE in made.columns:
        when = f"{when} · {say('report', 'internal')}"
    lines = (
        Line(say("gap_list", made.name), Look.TITLE),
        Line(when, Look.SUBTITLE),
        Line(gap_about(made.name, facts.settings, facts.language)),
    )
    columns = tuple(_column(facts, name, key=place == 0) for place, name in enumerate(made.columns))
    table = Table(columns, _rows(made, facts.say), name=f"List_{made.name}")
    places = not _OF_PLACES.isdisjoint(made.columns)
    return Page(sheet_name(say("gap_sheet", made.name)), (*lines, table, *foot(facts, places=places)))


def _rows(made: GapList, say: Words) -> Iterable[list[Value]]:
    for row in made.rows:
        values = zip(made.columns, row.values, strict=True)
        yield [in_words(column, value, say) for column, value in values]


def _column(facts: _Lists, name: str, *, key: bool) -> Column:
    tones = {str(in_words(name, code, facts.say)): tone for code, tone in _TONES.get(name, {}).items()}
    kind = _KINDS.get(COLUMNS[name].kind, writing.Kind.TEXT)
    title = facts.say("gap_column", name)
    return Column(title, kind, tones=tones, key=key, widest=_WIDEST.get(name, _WIDEST_OTHER))
