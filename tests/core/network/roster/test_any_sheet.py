"""Whatever a sheet holds: it is planned or refused, and every row is accounted for."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.network import records
from focalnet.network.roster.plan import Outcome, RosterPlan
from focalnet.network.roster.reading import apply, plan_import
from focalnet.problems import Refused
from focalnet.sheets.book import Book, Range, Sheet, Value

if TYPE_CHECKING:
    from focalnet.store import NetworkFile

CELLS: st.SearchStrategy[Value] = st.one_of(
    st.none(),
    st.sampled_from(
        ["Name", "E-mail", "Country", "Sex", "Grade", "Since", "Total", "Alternates", "Nom", "Prénom"]
    ),
    st.sampled_from(
        ["DIOP, Awa", "Jean ROY", "awa@example.org", "Senegal", "Congo", "F", "M", "P-4", "vacant", "n/a"]
    ),
    st.sampled_from(
        [0.2, 20, 43895, True, date(2009, 5, 1), "03/04/2020", "2019", "a@b; c@d.org", "; / ,", "²", "\n"]
    ),
    st.text(max_size=8),
)
ROWS = st.lists(st.lists(CELLS, max_size=7), max_size=12)
HEADS: st.SearchStrategy[list[Value]] = st.permutations(
    ["Name", "E-mail", "Country", "Sex", "Grade", "Since"]
).map(list)
CALM = settings(max_examples=60, deadline=None)


def _trimmed(rows: list[list[Value]]) -> list[list[Value]]:
    for row in rows:
        while row and row[-1] is None:
            row.pop()
    return [[None if value == "" else value for value in row] for row in rows]


def _plan(network: NetworkFile, rows: list[list[Value]], *merged: Range) -> RosterPlan | None:
    """Return the plan, None where the sheet is refused."""
    book = Book("any.xlsx", "xlsx", (Sheet("S", _trimmed(rows), merged=merged),), "0")
    with suppress(Refused):
        return plan_import(network, book)
    return None


@CALM
@given(rows=ROWS)
def test_any_sheet_is_planned_or_refused(network: NetworkFile, rows: list[list[Value]]) -> None:
    plan = _plan(network, rows)
    if plan is not None:
        assert sum(plan.counts.values()) == len(plan.rows)
        assert all(problem.code for row in plan.rows for problem in row.problems)


@CALM
@given(head=HEADS, rows=ROWS)
def test_every_row_is_accounted_for(network: NetworkFile, head: list[Value], rows: list[list[Value]]) -> None:
    plan = _plan(network, [head, *rows])
    assert plan is not None
    known = {row.row - 1 for row in plan.rows} | {each.row for each in plan.skipped}
    known |= {n for table in plan.tables for n in (table.header_row, table.header_row + 1)}
    lost = [
        n
        for n, row in enumerate(_trimmed([head, *rows]))
        if any(v is not None for v in row) and n not in known
    ]
    assert lost == []


@CALM
@given(head=HEADS, rows=ROWS)
def test_what_is_applied_changes_nothing_when_read_again(
    network: NetworkFile, head: list[Value], rows: list[list[Value]]
) -> None:
    plan = _plan(network, [head, *rows])
    assert plan is not None
    if not plan.counts[Outcome.NEW]:
        return
    apply(network, plan)
    again = _plan(network, [head, *rows])
    assert again is not None
    assert again.counts[Outcome.NEW] == again.counts[Outcome.CHANGED] == 0
    network.undo()
    assert records.persons(network) == []


@CALM
@given(head=HEADS, rows=ROWS, block=st.tuples(*[st.integers(0, 8)] * 4))
def test_merged_cells_anywhere_do_no_harm(
    network: NetworkFile, head: list[Value], rows: list[list[Value]], block: tuple[int, int, int, int]
) -> None:
    top, left, down, right = block
    plan = _plan(network, [head, *rows], Range(top, left, top + down, left + right))
    assert plan is not None
