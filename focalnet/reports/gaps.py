"""The sheet of gaps: places vacant, countries without anybody, terms, terms of reference, missing facts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from focalnet.network.coverage import MISSING_FACTS
from focalnet.network.model import TorState
from focalnet.numbers import number
from focalnet.reports.pieces import foot, head, word
from focalnet.sheets.writing import Column, Kind, Page, Table, Tone
from focalnet.words import capital

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.network.coverage import AppointmentGap, Vacancy
    from focalnet.reports.facts import Facts
    from focalnet.sheets import Value


def gaps_page(facts: Facts) -> Page:
    """Return the sheet; people are named in an internal workbook only, else counted."""
    sections = [_numbers(facts), _vacancies(facts), _countries(facts), _alternates(facts)]
    if facts.external:
        sections += [_states(facts), _missing(facts)]
    else:
        sections += [_terms(facts), _terms_of_reference(facts), _states(facts), _missing_by_person(facts)]
    shown = (section for section in sections if section.rows)
    return Page(facts.say("report_sheet", "gaps"), (*head(facts, "gaps"), *shown, *foot(facts, places=True)))


def _columns(facts: Facts, *keys: str) -> tuple[Column, ...]:
    """Return columns by key; those of numbers and dates are known by their names."""
    kinds = {"places": Kind.INTEGER, "number": Kind.INTEGER}
    kinds |= {"since": Kind.DATE, "term_ends": Kind.DATE}
    tones = {word(facts, "tor_state", TorState.DECLINED): Tone.WARNING}
    return tuple(
        Column(
            facts.say("report_column", key),
            kinds.get(key, Kind.TEXT),
            tones=tones if key == "tor_state" else {},
            widest=60,
        )
        for key in keys
    )


def _table(facts: Facts, section: str, columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> Table:
    heading = facts.say("report_section", section)
    return Table(_columns(facts, *columns), rows, heading=f"{heading} ({number(len(rows), facts.language)})")


def _numbers(facts: Facts) -> Table:
    gaps = facts.coverage
    lines = (
        ("vacancies", sum(each.places for each in gaps.vacancies)),
        ("offices_without", len(gaps.offices_without)),
        ("countries_without", len(gaps.countries_without)),
        ("alternates_missing", len(gaps.alternates_missing)),
        ("terms_over", len(gaps.terms_over)),
        ("terms_ending", len(gaps.terms_ending)),
        ("tor_not_included", len(gaps.tor_not_included)),
        ("time_share_unknown", len(gaps.time_share_unknown)),
        ("missing_facts", len(gaps.missing_facts)),
    )
    rows: list[list[Value]] = [[facts.say("report_gap", name), number] for name, number in lines]
    return Table(_columns(facts, "gap", "number"), rows, heading=facts.say("report", "key_figures"))


def _place(facts: Facts, office: Vacancy) -> list[Value]:
    country = facts.countries.get(office.country, office.country)
    return [office.name, office.city, country]


def _vacancies(facts: Facts) -> Table:
    rows = [
        [*_place(facts, each), facts.regions.get(each.region, each.region), each.since, each.places]
        for each in facts.coverage.vacancies
    ]
    columns = ("office", "city", "country", "region", "since", "places")
    return _table(facts, "vacancies", columns, rows)


def _countries(facts: Facts) -> Table:
    rows: list[list[Value]] = [
        [
            facts.countries.get(each.alpha3, each.alpha3),
            ", ".join(facts.offices[office].name for office in each.offices),
            each.since,
        ]
        for each in facts.coverage.countries_without
    ]
    return _table(facts, "countries_without", ("country", "offices", "since"), rows)


def _alternates(facts: Facts) -> Table:
    rows = [_place(facts, each) for each in facts.coverage.alternates_missing]
    return _table(facts, "alternates_missing", ("office", "city", "country"), rows)


def _person(facts: Facts, gap: AppointmentGap) -> list[Value]:
    office = facts.offices[gap.office]
    country = facts.countries.get(office.country, office.country)
    return [facts.people.get(gap.person, ""), office.name, country]


def _terms(facts: Facts) -> Table:
    """Return who stays beyond the term, and who will soon."""
    gaps = (*facts.coverage.terms_over, *facts.coverage.terms_ending)
    rows = [[*_person(facts, each), each.date] for each in gaps]
    return _table(facts, "terms", ("name", "office", "country", "term_ends"), rows)


def _terms_of_reference(facts: Facts) -> Table:
    gaps = sorted(facts.coverage.tor_not_included, key=lambda each: facts.people.get(each.person, ""))
    rows = [[*_person(facts, each), word(facts, "tor_state", each.state)] for each in gaps]
    return _table(facts, "tor_not_included", ("name", "office", "country", "tor_state"), rows)


def _states(facts: Facts) -> Table:
    """Count the appointments by the state of their terms of reference."""
    states = Counter(each.tor_state for each in facts.held.values())
    rows: list[list[Value]] = [
        [word(facts, "tor_state", state), states[state]] for state in TorState if states[state]
    ]
    heading = facts.say("report_section", "tor_states")
    return Table(_columns(facts, "tor_state", "number"), rows, heading=heading)


def _missing(facts: Facts) -> Table:
    """Count the people of whom a fact is missing."""
    found = Counter(fact for each in facts.coverage.missing_facts for fact in each.facts)
    rows: list[list[Value]] = [
        [word(facts, "missing_fact", fact), found[fact]] for fact in MISSING_FACTS if found[fact]
    ]
    return Table(
        _columns(facts, "fact", "number"), rows, heading=facts.say("report_section", "missing_facts")
    )


def _missing_by_person(facts: Facts) -> Table:
    rows: list[list[Value]] = sorted(
        [
            facts.people.get(each.person, ""),
            capital(", ".join(facts.say("missing_fact", fact) for fact in each.facts)),
        ]
        for each in facts.coverage.missing_facts
    )
    return _table(facts, "missing_facts", ("name", "facts"), rows)
