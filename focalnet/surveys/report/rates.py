"""The response rate, of the people asked, by the facts that were known of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from focalnet.network.figures import share
from focalnet.sheets.writing import ACCENT, Chart, ChartKind, Column, Kind, Line, Page, Series, Table
from focalnet.surveys.coarsening import WITHHELD
from focalnet.surveys.following import Rate
from focalnet.surveys.report.days import days_table
from focalnet.surveys.report.pieces import head, places_notes
from focalnet.surveys.results.blocks import put_together
from focalnet.surveys.results.model import OTHER
from focalnet.words import capital

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from focalnet.sheets import Value
    from focalnet.surveys.report.gathering import Report

BY = ("region", "sex", "staff_category", "office_kind")
"""The facts by which a response rate is told."""


def rates_page(report: Report) -> Page:
    """Return the sheet of response rates, each with its chart, and how the answers came in over time."""
    tables = [_table(report, fact, rates) for fact, rates in rates_by_fact(report)]
    shown = [fact for fact, _ in rates_by_fact(report)]
    notes = [Line(report.say("survey_report", "rates_together"))] if report.round.confidential else []
    if not tables:
        notes = [Line(report.say("survey_report", "no_facts"))]
    above, below = head(report, "rates"), places_notes(report, shown)
    days = [table] if (table := days_table(report)) else []
    return Page(report.say("survey_report_sheet", "rates"), (*above, *notes, *tables, *days, *below))


def rates_by_fact(report: Report) -> Iterator[tuple[str, Sequence[Rate]]]:
    """Give the rates by each fact that is known; small groups of a confidential round are put together."""
    for fact in BY:
        rates = report.follow.by.get(fact, ())
        if any(each.value for each in rates):
            if report.round.confidential:
                rates = _together(rates, report.round.smallest_cell)
            yield fact, rates


def _together(rates: Sequence[Rate], smallest: int) -> tuple[Rate, ...]:
    by_value = {each.value: each for each in rates}
    blocks = put_together({each.value: each.answered for each in rates}, smallest)
    found = []
    for block in blocks:
        invited = sum(by_value[value].invited for value in block)
        answered = sum(by_value[value].answered for value in block)
        if answered >= smallest:
            value = block[0] if len(block) == 1 else OTHER
            found.append(replace(by_value[block[0]], value=value, invited=invited, answered=answered))
    return tuple(found)


def group_label(report: Report, fact: str, value: str) -> str:
    """Return what a group is called."""
    if value == WITHHELD:
        return capital(report.say("fact_value", WITHHELD))
    return capital(report.wording.group_value(fact, value))


def _table(report: Report, fact: str, rates: Sequence[Rate]) -> Table:
    say = report.say
    name = report.wording.fact(fact)
    columns = (
        Column(name, widest=56),
        Column(say("survey_report", "asked"), Kind.INTEGER),
        Column(say("survey_report", "answered"), Kind.INTEGER),
        Column(say("survey_report_column", "rate"), Kind.PER_CENT),
    )
    rows: list[list[Value]] = [
        [
            group_label(report, fact, each.value),
            each.invited,
            each.answered,
            share(each.answered, each.invited),
        ]
        for each in rates
    ]
    total = Rate("", sum(each.invited for each in rates), sum(each.answered for each in rates))
    chart = Chart(
        ChartKind.BAR, say("survey_report", "rate_by", fact=name), (Series(3, ACCENT),),
        axis=say("survey_report_column", "rate"), most=100,
    )  # fmt: skip
    return Table(
        columns, rows, heading=name, chart=chart,
        total=[say("report", "total"), total.invited, total.answered, share(total.answered, total.invited)],
    )  # fmt: skip
