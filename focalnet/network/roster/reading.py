"""From a roster file to a plan: reads the workbook, finds its lists, and compares them with the register."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from focalnet import places
from focalnet.folding import fold
from focalnet.network.roster.applying import apply
from focalnet.network.roster.comparing.deciding import decide
from focalnet.network.roster.comparing.effects import effects_of
from focalnet.network.roster.comparing.missing import missing_from
from focalnet.network.roster.comparing.register import LEARNED, Register, people_of, read_register
from focalnet.network.roster.decisions import Decisions
from focalnet.network.roster.facts import joined
from focalnet.network.roster.fields import DATES, IDENTITY, Field
from focalnet.network.roster.gathering.table import gather
from focalnet.network.roster.gathering.work import Context
from focalnet.network.roster.plan import PlannedTable, RosterPlan
from focalnet.network.roster.tables.columns import NOTHING, HeaderWords, header_fingerprint, plan_columns
from focalnet.network.roster.tables.layout import all_lines, find_tables
from focalnet.network.roster.values.kinds import Settled
from focalnet.problems import Place, Refused
from focalnet.progress import Telling, unheard
from focalnet.sheets import read
from focalnet.sheets.wire import uncollected

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.network.matching import People
    from focalnet.network.roster.facts import Facts
    from focalnet.network.roster.tables.columns import ColumnPlan
    from focalnet.network.roster.tables.layout import Table
    from focalnet.progress import Report
    from focalnet.sheets.book import Book, Sheet, Value
    from focalnet.store import NetworkFile


__all__ = ["apply", "plan_import"]


def plan_import(
    file: NetworkFile,
    source: Path | Book,
    decisions: Decisions | None = None,
    *,
    as_at: date | None = None,
    report: Report = unheard,
) -> RosterPlan:
    """Return what importing a roster would do to a network as at a date (today). Nothing is written.

    `report` is told how many rows are planned, of how many, also when the plan is made anew under decisions.

    Raises:
        Refused: The file cannot be read (`sheets.*`), has no such sheet, or holds no list of people.

    """
    book = read(source) if isinstance(source, Path) else source
    with uncollected():
        register = read_register(file, as_at or date.today())  # noqa: DTZ011 - the day where the person sits
        people = people_of(register)
    return _plan(book, register, people, decisions or Decisions(), report)


@uncollected()
def _plan(book: Book, register: Register, people: People, decisions: Decisions, report: Report) -> RosterPlan:
    settled = _settled(register, decisions)
    learned = register.aliases.get("country", {})
    find = partial(places.find, learned=learned)
    context = Context(
        find, register.region_codes, register.area_codes, register.office_kinds, register.categories, settled
    )
    words = HeaderWords(decisions.headers, register.aliases.get("header", {}))
    tables, unread = _tables(book, _chosen(book, decisions), context, words)
    if not tables:
        raise Refused("roster.no_list", Place(book.name), sheets=", ".join(unread) or "–")
    telling = Telling(report, sum(len(table.rows) for table, _ in tables))
    context = replace(context, elsewhere=_cells_by_header(tables), telling=telling)
    planned: list[PlannedTable] = []
    parts: list[Facts] = []
    for table, columns in tables:
        sorted_table, facts = gather(table, columns, context)
        head = sorted_table.head.first if sorted_table.head else -1
        planned.append(PlannedTable(table.sheet.name, head, columns, tuple(sorted_table.skipped)))
        parts.append(facts)
    facts = joined(parts)
    found = decide(facts, register, people, decisions.rows, telling)
    return RosterPlan(
        file=book.name,
        fingerprint=book.fingerprint,
        tables=tuple(planned),
        hidden=tuple(sheet.name for sheet in book.sheets if not sheet.visible),
        unread=tuple(unread),
        facts=facts,
        found=found,
        effects=effects_of(facts, found, register),
        missing=missing_from(facts, found, register),
        register=register,
        decisions=decisions,
        learned=tuple(_to_learn(planned, decisions, settled)),
        problems=book.problems,
        _again=lambda other: _plan(book, register, people, other, report),
    )


def _chosen(book: Book, decisions: Decisions) -> list[Sheet]:
    """Return the sheets to read: those asked for, else all that are visible."""
    if decisions.sheets is None:
        return [sheet for sheet in book.sheets if sheet.visible]
    known = {sheet.name: sheet for sheet in book.sheets}
    for name in decisions.sheets:
        if name not in known:
            raise Refused("roster.no_such_sheet", Place(book.name), sheet=name, known=", ".join(known))
    return [known[name] for name in decisions.sheets]


def _tables(
    book: Book, sheets: Iterable[Sheet], context: Context, words: HeaderWords
) -> tuple[list[tuple[Table, tuple[ColumnPlan, ...]]], list[str]]:
    """Return the lists of people with the meanings of their columns, and the names of sheets without any."""
    found = []
    known = words.known()
    unread = [sheet.name for sheet in book.sheets if not sheet.visible]
    for sheet in sheets:
        tables = find_tables(sheet, known)
        here = [(table, plan_columns(table, context.is_country, words)) for table in tables]
        lists = [(table, columns) for table, columns in here if _is_list_of_people(table, columns)]
        others = [table for table, columns in here if not _is_list_of_people(table, columns)]
        if lists:
            lists[0][0].skipped.extend(line for table in others for line in all_lines(table))
        found.extend(lists)
        if lists and sheet.name in unread:
            unread.remove(sheet.name)
        elif not lists and sheet.name not in unread:
            unread.append(sheet.name)
    return found, unread


def _cells_by_header(
    tables: list[tuple[Table, tuple[ColumnPlan, ...]]],
) -> dict[tuple[Field, str], frozenset[Value]]:
    """Return the cells under each header of sex or dates, of all tables that have it."""
    if len(tables) == 1:
        return {}
    found: dict[tuple[Field, str], frozenset[Value]] = {}
    for table, columns in tables:
        for column in columns:
            if column.field is Field.SEX or column.field in DATES:
                key = column.field, fold(column.header)
                found[key] = found.get(key, frozenset()) | frozenset(table.column(column.position))
    return found


def _is_list_of_people(table: Table, columns: tuple[ColumnPlan, ...]) -> bool:
    fields = {column.field for column in columns if column.taken}
    understood = table.head is not None and table.head.understood
    return bool(fields & IDENTITY) and (understood or len(fields) > 1)


def _settled(register: Register, decisions: Decisions) -> Settled:
    """Put what was learned under what is decided now."""
    by_field: dict[str, dict[str, str]] = {
        kind: dict(register.aliases[kind])
        for kind in LEARNED
        if kind != "header" and register.aliases.get(kind)
    }
    for name, said in decisions.values.items():
        folded = {fold(text) or text.strip(): meaning for text, meaning in said.items()}
        by_field[name] = by_field.get(name, {}) | folded
    return Settled(by_field, accept=decisions.accept_suggestions)


def _to_learn(
    tables: list[PlannedTable], decisions: Decisions, settled: Settled
) -> Iterable[tuple[str, str, str]]:
    """Return what is to be remembered: decided headers, in their set and alone, and decided values."""
    for table in tables:
        fingerprint = header_fingerprint(column.header for column in table.columns)
        for column in table.columns:
            said = decisions.headers.get(fold(column.header))
            if said is not None:
                yield "header", f"{fingerprint} {column.header}", said
                if said != NOTHING:
                    yield "header", column.header, said
    yield from settled.used
