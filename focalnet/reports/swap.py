"""The sheets of the UN-SWAP check: how many meet each criterion, and the list of gaps for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from focalnet.network.figures import share
from focalnet.network.swap import Finding, Level, criterion_words
from focalnet.reports.pieces import Occasion, foot, head, word
from focalnet.sheets.writing import (
    NOT_STATED,
    Chart,
    ChartKind,
    Column,
    Kind,
    Line,
    Page,
    Series,
    Table,
    Tone,
)
from focalnet.words import capital

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.network.settings import NetworkSettings
    from focalnet.network.swap import Counts, PersonCheck, SwapCheck
    from focalnet.reports.facts import Facts
    from focalnet.sheets import Value


class Checked(Occasion, Protocol):
    """An occasion with the result of the check and the thresholds behind it."""

    @property
    def settings(self) -> NetworkSettings:
        """The network's settings."""

    @property
    def swap(self) -> SwapCheck:
        """The check of the network."""


# What the columns of the register call the matter of each criterion.
_SHORT = {
    "grade": "grade",
    "terms_of_reference": "tor_state",
    "time_share": "time_share",
    "expertise": "expertise",
}
_MET, _NOT_MET = "#2E7D4F", "#B65A3C"


def swap_page(facts: Checked) -> Page:
    """Return the counts: all focal points with a chart, then each level."""
    sections = [_section(facts, facts.say("report_section", "criteria"), facts.swap.counts, charted=True)]
    for level in Level:
        counts = {name: levels[level] for name, levels in facts.swap.by_level.items()}
        if any(each.people for each in counts.values()):
            sections.append(_section(facts, word(facts, "level", level), counts))
    exceeds = facts.say("report", "exceeds", number=facts.swap.exceeds_grade.met)
    return Page(
        facts.say("report_sheet", "swap"), (*head(facts, "swap"), *sections, Line(exceeds), *foot(facts))
    )


def _section(facts: Checked, heading: str, counts: Mapping[str, Counts], *, charted: bool = False) -> Table:
    say = facts.say
    columns = (
        Column(say("report_column", "criterion"), widest=64),
        Column(say("report_column", "met"), Kind.INTEGER),
        Column(say("report_column", "met_share"), Kind.PER_CENT),
        Column(say("report_column", "not_met"), Kind.INTEGER),
        Column(say("report_column", "unknown"), Kind.INTEGER),
        Column(say("report_column", "focal_points"), Kind.INTEGER),
    )
    rows: list[list[Value]] = [
        [_asked(facts, name), each.met, share(each.met, each.people), each.not_met, each.unknown, each.people]
        for name, each in counts.items()
    ]
    series = (Series(1, _MET), Series(3, _NOT_MET), Series(4, NOT_STATED))
    chart = Chart(ChartKind.STACKED_BAR, say("report_chart", "criteria"), series) if charted else None
    return Table(columns, rows, heading=heading, chart=chart)


def _asked(facts: Checked, criterion: str) -> str:
    return capital(criterion_words(criterion, facts.settings, facts.language))


def swap_gaps_page(facts: Facts) -> Page:
    """Return who does not meet a criterion, or of whom it is not known, by name: for an internal workbook."""
    say = facts.say
    tones = {
        word(facts, "finding", Finding.NOT_MET): Tone.BAD,
        word(facts, "finding", Finding.UNKNOWN): Tone.QUIET,
    }
    columns = (
        Column(say("report_column", "criterion")),
        Column(say("report_column", "finding"), tones=tones),
        Column(say("report_column", "name")),
        Column(say("report_column", "office"), widest=44),
        Column(say("report_column", "country"), widest=44),
        Column(say("report_column", "level")),
        Column(say("report_column", "says"), widest=60),
    )
    rows = [row for criterion in facts.swap.criteria for row in _gap_list(facts, criterion)]
    blocks: tuple[Line | Table, ...] = (
        *head(facts, "swap_gaps"),
        Table(columns, rows, name="Gaps"),
        *foot(facts, places=True),
    )
    return Page(facts.say("report_sheet", "swap_gaps"), blocks)


def _gap_list(facts: Facts, criterion: str) -> list[list[Value]]:
    """Return who does not meet a criterion, then of whom it is not known."""
    lists = (facts.swap.gaps[criterion], facts.swap.unknown[criterion])
    return [_gap(facts, criterion, each) for listed in lists for each in _by_name(facts, listed)]


def _by_name(facts: Facts, listed: tuple[PersonCheck, ...]) -> list[PersonCheck]:
    return sorted(listed, key=lambda each: facts.people.get(each.person, ""))


def _gap(facts: Facts, criterion: str, each: PersonCheck) -> list[Value]:
    office = facts.offices[each.office]
    return [
        facts.say("report_column", _SHORT[criterion]),
        word(facts, "finding", each.findings[criterion]),
        facts.people.get(each.person, ""),
        office.name,
        facts.countries.get(office.country, office.country),
        word(facts, "level", each.level),
        _said(facts, criterion, each),
    ]


def _said(facts: Facts, criterion: str, each: PersonCheck) -> str | None:
    """Return what the register says of the person about a criterion."""
    held = facts.held[each.appointment]
    if criterion == "grade":
        return held.grade or None
    if criterion == "terms_of_reference":
        return word(facts, "tor_state", held.tor_state)
    if criterion == "time_share":
        return None if held.time_allotted is None else f"{held.time_allotted:g} %"
    known = facts.expertise.get(each.person, ())
    return "; ".join(f"{word(facts, 'expertise', area)} ({level})" for area, level in known) or None
