"""The method note: how the round was held, what figures mean, what is hidden and why, who answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.dates import written
from focalnet.network.figures import per_cent, share
from focalnet.numbers import number
from focalnet.sheets.writing import Column, Kind, Line, Page, Table
from focalnet.surveys.report.pieces import by_names, head, places_notes
from focalnet.surveys.report.rates import group_label, rates_by_fact
from focalnet.surveys.report.summary import days_of, others_answered
from focalnet.surveys.results import Hidden
from focalnet.words import capital

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from focalnet.sheets import Value
    from focalnet.surveys.following import Rate
    from focalnet.surveys.report.gathering import Report

_REASONS = (Hidden.TOO_FEW, Hidden.PROTECTED, Hidden.DEPENDS, Hidden.TOGETHER, Hidden.OF_ALL, Hidden.PERSONAL)


def method_page(report: Report) -> Page:
    """Return the sheet."""
    say = report.say
    columns = (
        Column(say("report_column", "term"), widest=34),
        Column(say("report_column", "meaning"), widest=72),
    )
    rows = [[say("survey_report_term", key), text] for key, text in _terms(report)]
    blocks: list[Line | Table] = [*head(report, "method"), Table(columns, rows)]
    if any(True for _ in rates_by_fact(report)):
        blocks.append(_composition(report))
    shown = {name for found in report.broken for name in found.by}
    shown |= {fact for fact, _ in rates_by_fact(report)}
    return Page(
        say("survey_report_sheet", "method"), (*blocks, *places_notes(report, shown)), landscape=False
    )


def _terms(report: Report) -> Iterator[tuple[str, str]]:
    say, of, found = report.say, report.round, report.total
    told = {
        "cell": number(of.smallest_cell, report.language),
        "invited": number(found.invited, report.language),
        "responded": number(found.of_asked, report.language),
        "rate": per_cent(found.of_asked, found.invited, report.language),
    }
    yield "survey", report.survey
    yield "round", of.name
    days = days_of(report).items()
    yield (
        "dates",
        "; ".join(
            say.of(say("survey_report_day", name), written(day, report.language)) for name, day in days
        ),
    )
    yield "audience", say("audience", of.audience)
    responses = say("survey_report_method", "responses", **told)
    yield "responses", f"{responses} {others_answered(report)}".rstrip()
    yield "kind", say("survey_report_method", report.kind, **told)
    if report.broken:
        yield "by", "; ".join(by_names(report, each.by) for each in report.broken)
    if report.left_out:
        names = "; ".join(by_names(report, each) for each in report.left_out)
        key = "left_out_confidential" if of.confidential else "left_out"
        yield "left_out", say("survey_report_method", key, names=names)
    if of.confidential:
        yield from _what_is_hidden(report, told)
    for key in ("base", "statistics"):
        yield key, say("survey_report_method", key)
    yield "texts", say("survey_report_method", "texts" if report.kind == "named" else f"texts_{report.kind}")
    yield "mended", say("survey_report_method", "mended")
    yield "rounding", f"{say('report', 'rounding')} {say('report', 'may_not_sum')}"


def _what_is_hidden(report: Report, told: dict[str, str]) -> Iterator[tuple[str, str]]:
    say = report.say
    yield "smallest_cell", say("survey_report_method", "smallest_cell", **told)
    cells = sum(each.hidden for each in (report.total, *report.broken))
    yield "hidden", say("survey_report_method", "hidden", number=number(cells, report.language))
    for reason in _REASONS:
        yield "why", report.wording.hidden(reason)


def _composition(report: Report) -> Table:
    """Return who answered and who did not, beside those asked."""
    say = report.say
    parts = ("asked", "answered") if report.round.confidential else ("asked", "answered", "missing")
    columns = [Column(say("report_column", "fact")), Column(say("survey_report_column", "group"), widest=56)]
    for part in parts:
        name = say("survey_report", part)
        columns.append(Column(name, Kind.INTEGER))
        columns.append(Column(say("survey_report_column", "share_of", group=name), Kind.PER_CENT))
    rows = [row for fact, rates in rates_by_fact(report) for row in _groups(report, fact, rates, len(parts))]
    key = "composition_confidential" if report.round.confidential else "composition"
    return Table(
        tuple(columns), rows, heading=say("survey_report", "composition"),
        notes=(say("survey_report_method", key),),
    )  # fmt: skip


def _groups(report: Report, fact: str, rates: Sequence[Rate], parts: int) -> Iterator[list[Value]]:
    wholes = _counted(rates)
    for each in rates:
        counts = _counted([each])[:parts]
        row: list[Value] = [report.wording.fact(fact), capital(group_label(report, fact, each.value))]
        for count, whole in zip(counts, wholes, strict=False):
            row += [count, share(count, whole)]
        yield row


def _counted(rates: Sequence[Rate]) -> tuple[int, int, int]:
    invited, answered = sum(each.invited for each in rates), sum(each.answered for each in rates)
    return invited, answered, max(0, invited - answered)
