"""The sheets of figures: summary, composition, by region, by country, growth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.network.figures import share
from focalnet.network.model import Role
from focalnet.numbers import number
from focalnet.reports.pieces import (
    categories,
    category_columns,
    count_columns,
    counts,
    foot,
    head,
    notes,
    staff_categories,
    women_and_men,
    word,
)
from focalnet.sheets.writing import (
    ACCENT,
    MEN,
    WOMEN,
    Chart,
    ChartKind,
    Column,
    Kind,
    Line,
    Look,
    Page,
    Series,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.network.composition import Composition
    from focalnet.reports.facts import Facts
    from focalnet.sheets import Value

_SECTIONS = ("staff_category", "seniority", "role", "office_kind")


def summary_page(facts: Facts, sheets: Iterable[str]) -> Page:
    """Return the first sheet: the sentence, the key figures, what the other sheets show."""
    say = facts.say
    title, dated, _ = head(facts, "summary")
    sentences = [Line(text, Look.SENTENCE) for text in (facts.sentence, facts.growth_sentence) if text]
    columns = (
        Column(say("report_column", "figure")),
        Column(say("report_column", "number"), Kind.INTEGER),
        Column(say("report_column", "per_cent"), Kind.PER_CENT),
        Column(say("report_column", "of"), widest=60),
    )
    key = Table(columns, list(_key_figures(facts)), heading=say("report", "key_figures"))
    contents = [
        Line(say.of(say("report_sheet", name), say("report_sheet", f"{name}_about"))) for name in sheets
    ]
    listed = (Line(say("report", "contents"), Look.HEADING), *contents)
    blocks: tuple[Line | Table, ...] = (title, dated, *sentences, key, *listed, *foot(facts, places=True))
    return Page(say("report_sheet", "summary"), blocks, landscape=False)


def _key_figures(facts: Facts) -> Iterable[list[Value]]:
    """Give each figure with its per cent and what it is a per cent of; unknowns only where there are any."""
    network = facts.composition
    people, staff = network.focal_points, network.international + network.national + network.unknown_category
    lines = (
        ("focal_points", people, 0, ""),
        ("women", network.women, people, "people"),
        ("men", network.men, people, "people"),
        ("not_stated", network.not_stated, people, "people"),
        ("international", network.international, staff, "staff"),
        ("national", network.national, staff, "staff"),
        ("unknown_category", network.unknown_category, staff, "staff"),
        ("non_staff", network.non_staff, 0, ""),
        ("countries", network.countries, 0, ""),
        ("offices", network.offices, 0, ""),
        ("vacancies", network.vacancies, 0, ""),
    )
    for name, count, whole, of in lines:
        if count or name not in {"not_stated", "unknown_category", "non_staff"}:
            row: list[Value] = [facts.say("report_figure", name), count, None, None]
            if whole:
                all_of_them = number(whole, facts.language)
                row[2:] = [share(count, whole), facts.say("report_figure", f"of_{of}", number=all_of_them)]
            yield row


def composition_page(facts: Facts) -> Page:
    """Return the composition by staff category, seniority, role and kind of office, each with its chart."""
    sections = [_section(facts, dimension) for dimension in _SECTIONS]
    return Page(
        facts.say("report_sheet", "composition"), (*head(facts, "composition"), *sections, *foot(facts))
    )


def _section(facts: Facts, dimension: str) -> Table:
    lines = facts.composition.breakdowns[dimension]
    title = facts.say("report_section", dimension)
    first = Column(facts.say("facet", dimension))
    return Table(
        count_columns(facts, first),
        [counts(_label(facts, dimension, line.key), line) for line in lines],
        heading=title,
        total=counts(facts.say("report", "total"), facts.composition),
        notes=notes(facts, lines),
        chart=women_and_men(facts.say("report_chart", dimension)),
    )


def _label(facts: Facts, dimension: str, key: str) -> str:
    """Return the word for a key, with a capital; the key itself where it is the user's own."""
    if dimension in {"region", "country"}:
        names = facts.regions if dimension == "region" else facts.countries
        return names.get(key, key) or facts.say("report", "not_known")
    return word(facts, dimension, key) or facts.say("report", "not_known")


def region_page(facts: Facts) -> Page:
    """Return the composition by region: women and men, then staff categories, each with its chart."""
    lines = facts.composition.breakdowns["region"]
    labels = [_label(facts, "region", line.key) for line in lines]
    first = Column(facts.say("facet", "region"), widest=56)
    everywhere = facts.say("report", "total")
    by_sex = Table(
        count_columns(facts, first),
        [counts(label, line) for label, line in zip(labels, lines, strict=True)],
        heading=facts.say("report_section", "region"),
        total=counts(everywhere, facts.composition),
        notes=notes(facts, lines),
        chart=women_and_men(facts.say("report_chart", "region")),
    )
    by_category = Table(
        category_columns(facts, first),
        [categories(label, line) for label, line in zip(labels, lines, strict=True)],
        heading=facts.say("report_section", "region_category"),
        total=categories(everywhere, facts.composition),
        chart=staff_categories(facts.say("report_chart", "region_category")),
    )
    return Page(
        facts.say("report_sheet", "region"),
        (*head(facts, "region"), by_sex, by_category, *foot(facts, places=True)),
    )


def country_page(facts: Facts) -> Page:
    """Return the list of countries, one line each."""
    lines = facts.composition.breakdowns["country"]
    columns = (
        Column(facts.say("facet", "country"), key=True, widest=44),
        Column(facts.say("facet", "region"), widest=56),
        *count_columns(facts, Column(""))[1:],
        *category_columns(facts, Column(""))[1:-1],
    )
    rows = [
        [
            _label(facts, "country", line.key), facts.regions.get(facts.region_of.get(line.key, ""), ""),
            *counts("", line)[1:], *categories("", line)[1:-1],
        ]
        for line in lines
    ]  # fmt: skip
    table = Table(columns, rows, name="ByCountry")
    return Page(
        facts.say("report_sheet", "country"), (*head(facts, "country"), table, *foot(facts, places=True))
    )


def growth_page(facts: Facts) -> Page:
    """Return the network on the same day of each year, with a line chart."""
    say = facts.say
    keys = ("focal_points", "countries", "women", "men", "not_stated", "working_group")
    columns = (
        Column(say("report_column", "as_at"), Kind.DATE),
        *(Column(say("report_column", key), Kind.INTEGER) for key in keys),
    )
    rows: list[list[Value]] = [
        [
            each.as_at,
            each.focal_points,
            each.countries,
            each.women,
            each.men,
            each.not_stated,
            _working_group(each),
        ]
        for each in facts.growth
    ]
    chart = Chart(
        ChartKind.LINE,
        say("report_chart", "growth"),
        (Series(1, ACCENT), Series(2, ACCENT, dashed=True), Series(3, WOMEN), Series(4, MEN)),
    )
    table = Table(columns, rows, heading=say("report_section", "growth"), chart=chart)
    sentence = [Line(facts.growth_sentence, Look.SENTENCE)] if facts.growth_sentence else []
    return Page(say("report_sheet", "growth"), (*head(facts, "growth"), *sentence, table, *foot(facts)))


def _working_group(network: Composition) -> int:
    return sum(line.focal_points for line in network.breakdowns["role"] if line.key == Role.HQ_WORKING_GROUP)
