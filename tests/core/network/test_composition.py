"""Figures as at a date: distinct people, unknown as its own number, and the people behind each figure."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.network import actions, records
from focalnet.network.composition import DIMENSIONS, Slice, compose, counted, series, summary
from focalnet.network.model import Appointment, Office, Person, Role, Sex, StaffCategory
from focalnet.network.settings import change_settings
from tests.core.network.conftest import DAY

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


def _line(file: NetworkFile, dimension: str, key: str) -> Slice:
    return next(each for each in compose(file, DAY).breakdowns[dimension] if each.key == key)


def test_sex_and_category_are_counted_with_what_nobody_stated(file: NetworkFile, build: Builder) -> None:
    office = build.office()
    build.appointed("Ana Ruiz", "F", office, grade="P-4")
    build.appointed("Peter Kamau", "M", office, grade="NO-B")
    build.appointed("Kim Lee", "not_stated", office, grade="UNV")
    build.appointed("Ece Demir", "F", office)
    figures = compose(file, DAY)
    assert (figures.focal_points, figures.women, figures.men, figures.not_stated) == (4, 2, 1, 1)
    categories = (figures.international, figures.national, figures.non_staff, figures.unknown_category)
    assert categories == (1, 1, 1, 1)


def test_figures_are_as_at_a_date(file: NetworkFile, build: Builder) -> None:
    build.appointed("Ana Ruiz", starts=date(2003, 1, 1), ends=date(2006, 1, 1))
    build.appointed("Ece Demir", starts=date(2005, 1, 1))
    counts = [
        figures.focal_points for figures in series(file, [date(y, 6, 1) for y in (2002, 2003, 2005, 2009)])
    ]
    assert counts == [0, 1, 2, 1]


def test_a_person_with_two_appointments_counts_once_and_leads_with_one(
    file: NetworkFile, build: Builder
) -> None:
    geneva, nairobi = build.office("Geneva", "CHE", kind="headquarters"), build.office()
    person = build.person()
    actions.appoint(file, person, geneva, "hq_working_group", date(2001, 1, 1), grade="P-4")
    actions.appoint(file, person, nairobi, "alternate", date(2000, 1, 1), grade="G-5")
    figures = compose(file, DAY)
    assert (figures.focal_points, figures.international, figures.national) == (1, 1, 0)
    assert (figures.countries, figures.offices) == (2, 2)
    assert [each.key for each in figures.breakdowns["role"]] == ["hq_working_group"]
    assert _line(file, "country", "CHE").people == (person,)


@pytest.mark.parametrize(
    ("roles", "leading"),
    [
        (("alternate", "focal_point"), "focal_point"),
        (("hq_working_group", "regional_coordinator"), "regional_coordinator"),
        (("alternate", "hq_working_group"), "hq_working_group"),
    ],
)
def test_the_leading_role(file: NetworkFile, build: Builder, roles: tuple[str, str], leading: str) -> None:
    person, office = build.person(), build.office()
    for role in roles:
        actions.appoint(file, person, office, role)
    assert [each.key for each in compose(file, DAY).breakdowns["role"]] == [leading]


def test_of_two_in_one_role_the_earlier_start_leads(file: NetworkFile, build: Builder) -> None:
    person = build.person()
    actions.appoint(file, person, build.office("Dakar", "SEN"), starts=date(2008, 1, 1))
    actions.appoint(file, person, build.office("Nairobi", "KEN"), starts=date(2005, 1, 1))
    assert _line(file, "country", "KEN").focal_points == 1


def test_headquarters_country_counts_and_kosovo_does_not(file: NetworkFile, build: Builder) -> None:
    build.appointed("Ana Ruiz", office=build.office("Geneva", "CHE", kind="headquarters"))
    build.appointed("Ece Demir", office=build.office("Pristina", "XKX"))
    build.appointed("Peter Kamau", "M", build.office("Somewhere", ""))
    figures = compose(file, DAY)
    assert (figures.countries, figures.offices) == (1, 3)
    assert {each.key for each in figures.breakdowns["country"]} == {"CHE", "XKX", ""}


def test_every_region_is_listed_and_unknown_comes_last(file: NetworkFile, build: Builder) -> None:
    build.appointed("Ana Ruiz", office=build.office("Nairobi", "KEN"))
    build.appointed("Ece Demir", office=build.office("Somewhere", ""))
    lines = compose(file, DAY).breakdowns["region"]
    assert [(each.key, each.focal_points) for each in lines] == [("AFR", 1), ("EUR", 0), ("", 1)]


def test_the_kind_of_an_office_is_that_of_the_date(file: NetworkFile, build: Builder) -> None:
    dakar = build.office("Dakar", "SEN", kind="mrf")
    build.appointed(office=dakar)
    actions.change_office_kind(file, dakar, "regional_office", date(2011, 7, 1))
    assert _line(file, "office_kind", "mrf").focal_points == 1
    assert compose(file, date(2012, 1, 1)).breakdowns["office_kind"][0].key == "regional_office"


def test_seniority_follows_the_networks_own_table(file: NetworkFile, build: Builder) -> None:
    build.appointed(grade="P-5")
    assert _line(file, "seniority", "senior").women == 1
    change_settings(file, seniority={"senior": ("D-1",), "middle": ("P-5",)})
    assert _line(file, "seniority", "middle").women == 1


def test_the_summary_is_ready_for_json(file: NetworkFile, build: Builder) -> None:
    build.appointed(grade="P-4", starts=date(2009, 1, 1))
    build.office("Dakar", "SEN")
    sentence = (
        "The network comprises 1 gender focal point (100 per cent women, 0 per cent men; 100 per cent "
        "international staff, 0 per cent national staff) in 1 country."
    )
    assert summary(file, DAY) == {
        "as_at": "2009-11-23",
        "focal_points": 1,
        "women": 1,
        "men": 0,
        "not_stated": 0,
        "international": 1,
        "national": 0,
        "non_staff": 0,
        "unknown_category": 0,
        "countries": 1,
        "offices": 1,
        "vacancies": 1,
        "sentence": sentence,
        "paragraph": sentence,
    }


def test_the_summary_takes_the_coordinators_wording(file: NetworkFile, build: Builder) -> None:
    build.appointed()
    change_settings(file, sentence={"fr": "{people}, {countries}."})
    assert summary(file, DAY, "fr")["sentence"].startswith(
        "1 point focal pour les questions de genre, 1 pays."
    )
    assert summary(file, DAY, "en")["sentence"].startswith("The network comprises")


def test_the_published_network_of_2009(file: NetworkFile) -> None:
    _fill(file, women=106, men=23, international=37, national=92, countries=5)
    figures = summary(file, DAY)
    assert figures["sentence"].startswith(
        "The network comprises 129 gender focal points (82 per cent women, 18 per cent men; 29 per cent "
        "international staff, 71 per cent national staff) in 5 countries."
    )


def test_the_published_network_of_2003(file: NetworkFile, build: Builder) -> None:
    geneva = build.office("Geneva", "CHE", kind="headquarters")
    for number in range(80):
        role = "hq_working_group" if number < 20 else "focal_point"
        build.appointed(f"Person Number{number}", office=geneva, role=role)
    figures = compose(file, DAY)
    roles = {each.key: each.focal_points for each in figures.breakdowns["role"]}
    assert (figures.focal_points, roles) == (80, {"focal_point": 60, "hq_working_group": 20})


people = st.lists(
    st.tuples(
        st.sampled_from(list(Sex)),
        st.lists(
            st.tuples(
                st.integers(0, 4),
                st.sampled_from(list(Role)),
                st.sampled_from(list(StaffCategory)),
                st.sampled_from([None, date(2008, 1, 1), date(2010, 1, 1)]),
            ),
            max_size=3,
        ),
    ),
    max_size=12,
)


@settings(max_examples=60)
@given(people)
def test_every_break_down_adds_up_to_the_whole(
    file: NetworkFile, drawn: list[tuple[Sex, list[tuple[int, Role, StaffCategory, date | None]]]]
) -> None:
    offices = [
        Office(f"o{n}", f"Office {n}", country=code)
        for n, code in enumerate(("KEN", "CHE", "XKX", "", "CIV"))
    ]
    with file.step("roster.import"):
        for table in ("appointment", "person", "office"):
            file.execute(f"DELETE FROM {table}")
        records.OFFICE.insert(file, offices)
        for number, (sex, held) in enumerate(drawn):
            records.PERSON.insert(file, [Person(f"p{number}", f"Name {number}", sex=sex)])
            records.APPOINTMENT.insert(
                file,
                [
                    Appointment(
                        f"a{number}.{n}", f"p{number}", f"o{office}", role, starts=starts, staff_category=kind
                    )
                    for n, (office, role, kind, starts) in enumerate(held)
                ],
            )
    figures = compose(file, DAY)
    expected = sum(any(starts != date(2010, 1, 1) for *_, starts in held) for _, held in drawn)
    assert figures.focal_points == figures.women + figures.men + figures.not_stated == expected
    parts = (figures.international, figures.national, figures.non_staff, figures.unknown_category)
    assert sum(parts) == expected
    for dimension in DIMENSIONS:
        lines = figures.breakdowns[dimension]
        everybody = [person for line in lines for person in line.people]
        assert len(everybody) == len(set(everybody)) == expected
        assert sum(line.women for line in lines) == figures.women
        assert sum(line.unknown for line in lines) == figures.unknown_category


def _fill(
    file: NetworkFile, *, women: int, men: int, international: int, national: int, countries: int
) -> None:
    codes = ("CHE", "CIV", "KEN", "SEN", "XKX")[:countries]
    with file.step("roster.import"):
        file.execute("UPDATE country SET counted = 1")
        records.OFFICE.insert(file, [Office(code, code, country=code) for code in codes])
        sexes = [Sex.WOMEN] * women + [Sex.MEN] * men
        kinds = [StaffCategory.INTERNATIONAL] * international + [StaffCategory.NATIONAL] * national
        records.PERSON.insert(file, [Person(f"p{n}", f"Name {n}", sex=sex) for n, sex in enumerate(sexes)])
        records.APPOINTMENT.insert(
            file,
            [
                Appointment(f"a{n}", f"p{n}", codes[n % countries], staff_category=kind)
                for n, kind in enumerate(kinds)
            ],
        )


def test_counted_are_the_leading_appointments_of_a_share(file: NetworkFile, build: Builder) -> None:
    nairobi, dakar = build.office(), build.office("Dakar", "SEN")
    mary = build.person()
    leading = actions.appoint(file, mary, nairobi)
    actions.appoint(file, mary, dakar, role="alternate")
    alternate = build.appointed("Per Ek", "M", dakar, role="alternate")
    assert counted(file, DAY, {"role": frozenset({"alternate"})}) == (alternate,)
    assert set(counted(file, DAY, {})) == {leading, alternate}
    assert counted(file, DAY, {"role": frozenset({"alternate"}), "sex": frozenset({"F"})}) == ()


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_counted_agrees_with_every_share(file: NetworkFile, build: Builder, dimension: str) -> None:
    for number, (grade, role) in enumerate(
        (("P-5", "focal_point"), ("", "alternate"), ("G-4", "focal_point"))
    ):
        build.appointed(
            f"Ann {number}", "FM"[number % 2], build.office(f"Office {number}"), grade=grade, role=role
        )
    for part in compose(file, DAY).breakdowns[dimension]:
        for sex, count in (("F", part.women), ("M", part.men)):
            where = {dimension: frozenset({part.key}), "sex": frozenset({sex})}
            assert len(counted(file, DAY, where)) == count


def test_series_counts_as_composition_does(file: NetworkFile, build: Builder) -> None:
    nairobi, pristina = build.office(), build.office("Pristina", "XKX")
    mary = build.person()
    actions.appoint(file, mary, nairobi, starts=date(2004, 1, 1))
    actions.appoint(file, mary, pristina, role="alternate", ends=date(2008, 1, 1))
    build.appointed("Per Ek", "M", pristina, starts=date(2006, 1, 1))
    build.appointed("Kim Lee", "not_stated", build.office("Dakar", "SEN"), ends=date(2006, 1, 1))
    days = [date(year, 6, 1) for year in range(2003, 2010)]
    for told in series(file, days):
        figures = compose(file, told.as_at)
        for name in ("focal_points", "women", "men", "not_stated", "countries"):
            assert getattr(told, name) == getattr(figures, name), (told.as_at, name)
