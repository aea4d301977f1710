"""The roster as a workbook that a person would like to receive, and that comes back as it went out.

Headers and codes are words of the reader's language, all of which the roster reader understands; a hidden
column holds the id of each appointment for the way back. What is not known is an empty cell to be filled in.
"""

from __future__ import annotations

from datetime import date, datetime, time
from itertools import islice
from typing import TYPE_CHECKING

from focalnet.dates import written
from focalnet.network import records
from focalnet.network.listing import Listing, Selection, rows
from focalnet.network.place_notes import place_notes
from focalnet.network.roster.workbook_columns import EXTERNAL, INTERNAL, Shown, shown_columns
from focalnet.network.settings import network_words
from focalnet.numbers import number
from focalnet.sheets.writing import LONG, Column, Line, Look, Page, Table, write_book

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from focalnet.network.listing import RosterRow, Tally
    from focalnet.sheets import Value
    from focalnet.store import NetworkFile
    from focalnet.words import Words

_AT_ONCE = 5_000  # rows taken from the register at a time
_ABOUT = ("correct", "unknown", "newcomers", "leavers", "hidden", "profile", "return")
_ABOUT_EXTERNAL = ("unknown", "profile")


def export_roster(
    file: NetworkFile,
    out: Path,
    *,
    as_at: date,
    where: Mapping[str, frozenset[str]] | None = None,
    external: bool = False,
    language: str = "en",
) -> int:
    """Write the appointments held on a date as a workbook; return how many.

    `where` lets through some only (`listing.parse_where`). An external roster holds no names, addresses,
    telephone numbers, ids or notes. Raises `Refused` (`sheets.out_…`) when the file cannot be written.
    """
    listing = Listing(file)
    selection = Selection(as_at, where=where or {}, language=language)
    ids = listing.appointment_ids(selection)
    columns, table = _list(file, ids, selection, external=external)
    say = network_words(file, language)
    countries = {office.country for office in records.standing(file, as_at).values()}
    head = _head(say, as_at, listing.tally(selection), len(ids), external=external, where=where or {})
    write_book(
        out,
        [
            Page(say("roster_workbook", "sheet"), (*head, table)),
            _about(say, columns, countries, external=external),
        ],
        title=_file_title(say, as_at),
        subject=_profile(say, external=external),
        language=language,
        created=datetime.combine(as_at, time()),
        steady=len(ids) > LONG,
    )
    return len(ids)


def _list(
    file: NetworkFile, ids: Sequence[str], selection: Selection, *, external: bool
) -> tuple[Sequence[Shown], Table]:
    """Return the columns and the table of appointments; a long list is read as it is written."""
    language, as_at = selection.language, selection.as_at
    found = None if len(ids) > LONG else rows(file, ids, language, as_at)
    columns = shown_columns(
        file,
        EXTERNAL if external else INTERNAL,
        language,
        found,
        kinds_of_today=external or _kinds_of_today(file, as_at),
    )
    if external and found is not None:
        found.sort(key=lambda row: (row.region_name, row.country_name, row.office))
    taken = _in_chunks(file, ids, language, as_at) if found is None else found
    shown = tuple(each.column for each in columns)
    return columns, Table(shown, _values(taken, columns), name="Roster", editable=True)


def _kinds_of_today(file: NetworkFile, as_at: date) -> bool:
    """Tell whether every office was on a date of the kind that it is of today."""
    then = records.standing(file, as_at)
    return all(then[office.id].kind == office.kind for office in records.offices(file))


def _in_chunks(file: NetworkFile, ids: Sequence[str], language: str, as_at: date) -> Iterator[RosterRow]:
    waiting = iter(ids)
    while chunk := list(islice(waiting, _AT_ONCE)):
        yield from rows(file, chunk, language, as_at)


def _values(
    taken: Sequence[RosterRow] | Iterator[RosterRow], columns: Sequence[Shown]
) -> Iterator[list[Value]]:
    readers = [each.value for each in columns]
    for row in taken:
        yield [read(row) for read in readers]


def _file_title(say: Words, as_at: date) -> str:
    dated = _dated(say, as_at)
    return f"{say('roster_workbook', 'title')}, {dated[:1].lower()}{dated[1:]}"


def _dated(say: Words, as_at: date) -> str:
    return say("report", "as_at", date=written(as_at, say.language))


def _profile(say: Words, *, external: bool) -> str:
    return say("report", "external") if external else say("roster_workbook", "internal")


def _head(
    say: Words,
    as_at: date,
    tally: Tally,
    appointments: int,
    *,
    external: bool,
    where: Mapping[str, frozenset[str]],
) -> tuple[Line, ...]:
    lines = [
        Line(say("roster_workbook", "title"), Look.TITLE),
        Line(f"{_dated(say, as_at)} · {_profile(say, external=external)}", Look.SUBTITLE),
        Line(_counted(say, tally, appointments), Look.SUBTITLE),
    ]
    if where:
        chosen = "; ".join(_filter(say, facet, values) for facet, values in where.items())
        lines.append(Line(say("roster_workbook", "only", filters=chosen), Look.SUBTITLE))
    return (*lines, Line(say("roster_workbook", "see_about"), Look.NOTE))


def _counted(say: Words, tally: Tally, appointments: int) -> str:
    """Say how many people the list holds: women, men, countries; and appointments where they are more."""
    counts = [("people", tally.people), ("women", tally.women), ("men", tally.men)]
    if tally.not_stated:
        counts.append(("not_stated", tally.not_stated))
    counts.append(("countries", tally.countries))
    if appointments != tally.people:
        counts.append(("appointments", appointments))
    return " · ".join(_count(say, key, count) for key, count in counts)


def _count(say: Words, key: str, count: int) -> str:
    form = "one" if count == 1 else "other"
    return say("roster_count", f"{key}_{form}", number=number(count, say.language))


def _filter(say: Words, facet: str, values: frozenset[str]) -> str:
    named = [say(facet, value) if say.has(facet, value) else value for value in sorted(values)]
    return say.of(say("facet", facet), ", ".join(named))


def _about(say: Words, columns: Sequence[Shown], countries: Iterable[str], *, external: bool) -> Page:
    """Return the sheet that tells how to correct the list and send it back, and what its columns mean."""
    keys = _ABOUT_EXTERNAL if external else _ABOUT
    explained: list[list[Value]] = [
        [each.column.title, say("roster_about", each.field)] for each in columns if not each.column.hidden
    ]
    return Page(
        say("roster_workbook", "about"),
        (
            Line(say("roster_workbook", "about_title"), Look.TITLE),
            *(Line(say("roster_workbook", key)) for key in keys),
            Table(
                (
                    Column(say("roster_workbook", "column"), widest=34),
                    Column(say("report_column", "meaning"), widest=90),
                ),
                explained,
                heading=say("roster_workbook", "columns"),
            ),
            *(Line(text, Look.NOTE) for text in place_notes(say, countries)),
        ),
        landscape=False,
    )
