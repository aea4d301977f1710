"""Rows in and out of the tables: what is written is what is read, for every fact of every noun."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.network import actions, records
from focalnet.network.model import Appointment, Mandate, Office, Person, Role, Sex, StaffCategory, TorState
from focalnet.problems import Refused

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from focalnet.store.tables import Table
    from tests.core.network.conftest import Builder

text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)
days = st.one_of(st.none(), st.dates(date(1950, 1, 1), date(2100, 1, 1)))
lists = st.lists(text, max_size=3).map(tuple)
shares = st.one_of(st.none(), st.floats(0, 100, allow_nan=False))

persons = st.builds(
    Person,
    id=st.just("p"),
    family_name=text,
    given_names=text,
    sex=st.sampled_from(list(Sex)),
    email=text,
    other_emails=lists,
    telephone=text,
    form_language=st.sampled_from(["", "fr"]),
    working_languages=lists,
    verified_on=days,
    notes=text,
)
appointments = st.builds(
    Appointment,
    id=st.just("a"),
    person=st.just("p"),
    office=st.just("o"),
    role=st.sampled_from(list(Role)),
    mandate=st.sampled_from(list(Mandate)),
    starts=st.dates(date(1950, 1, 1), date(1999, 1, 1)),
    ends=st.one_of(st.none(), st.dates(date(1999, 1, 1), date(2050, 1, 1))),
    end_reason=text,
    unit=text,
    job_title=text,
    staff_category=st.sampled_from(list(StaffCategory)),
    grade=text,
    countries_covered=lists,
    time_allotted=shares,
    time_spent=shares,
    tor_state=st.sampled_from(list(TorState)),
    tor_date=days,
    tor_reference=text,
    in_appraisal=st.sampled_from([None, True, False]),
    appointed_by=text,
    term_ends=days,
)


@settings(max_examples=60)
@given(persons, appointments)
def test_what_is_written_is_what_is_read(file: NetworkFile, person: Person, appointment: Appointment) -> None:
    with file.step("roster.import"):
        for table in ("appointment", "person", "office"):
            file.execute(f"DELETE FROM {table}")
        records.PERSON.insert(file, [person])
        records.OFFICE.insert(file, [Office("o", "Office", opened=date(2001, 1, 1))])
        records.APPOINTMENT.insert(file, [appointment])
    assert records.person(file, "p") == person
    assert records.appointment(file, "a") == appointment
    assert records.offices(file) == [Office("o", "Office", opened=date(2001, 1, 1))]


@settings(max_examples=40)
@given(persons, persons)
def test_an_update_writes_what_an_insertion_would(file: NetworkFile, before: Person, after: Person) -> None:
    facts = after._asdict()
    with file.step("roster.import"):
        file.execute("DELETE FROM person")
        records.PERSON.insert(file, [before])
        records.PERSON.update(file, "p", facts)
    assert records.person(file, "p") == after


def test_a_column_that_does_not_exist_is_our_own_error(file: NetworkFile) -> None:
    with file.step("roster.import"), pytest.raises(TypeError):
        records.PERSON.update(file, "p", {"shoe_size": 42})


@pytest.mark.parametrize(
    "table", [records.PERSON, records.OFFICE, records.APPOINTMENT, records.GROUP, records.REGION]
)
def test_a_row_that_is_not_there_is_refused(file: NetworkFile, table: Table[object]) -> None:
    with pytest.raises(Refused, match="no_such"):
        table.get(file, "nothing")


def test_appointments_are_asked_for_by_person_office_date_and_id(file: NetworkFile, build: Builder) -> None:
    nairobi, dakar = build.office(), build.office("Dakar", "SEN")
    first = build.appointed("Ana Ruiz", "F", nairobi, starts=date(2001, 1, 1), ends=date(2005, 1, 1))
    second = build.appointed("Ece Demir", "F", dakar, starts=date(2004, 1, 1))
    person = records.appointment(file, second).person

    def ids(**asked: object) -> list[str]:
        return [each.id for each in records.appointments(file, **asked)]  # type: ignore[arg-type]

    assert ids() == [first, second]
    assert ids(person=person) == ids(office=dakar) == [second]
    assert ids(as_at=date(2004, 6, 1)) == [first, second]
    assert ids(as_at=date(2005, 1, 1)) == [second]
    assert ids(office=nairobi, as_at=date(2006, 1, 1)) == []
    assert ids(ids=[first, "gone"]) == [first]
    assert ids(ids=[]) == []


def test_people_are_read_by_name(file: NetworkFile, build: Builder) -> None:
    later, sooner = build.person("Ana Ruiz"), build.person("Kim Lee", "M")
    assert [person.id for person in records.persons(file)] == [sooner, later]
    assert [person.id for person in records.persons(file, [later])] == [later]


def test_grades_are_counted_by_the_leading_appointment(file: NetworkFile, build: Builder) -> None:
    office, day = build.office(), date(2009, 11, 23)
    twice = build.person()
    actions.appoint(file, twice, office, "alternate", date(2001, 1, 1), grade="P-2")
    actions.appoint(file, twice, office, "focal_point", date(2008, 1, 1), grade="P-4")
    build.appointed("Peter Kamau", "M", office, grade="P-4")
    build.appointed("Ana Pérez", "F", office)
    actions.end_appointment(file, build.appointed("Eva Novak", "F", office, grade="D-1"), date(2005, 1, 1))
    assert records.grades_held(file, day) == {"P-4": 2, "": 1}
    leading = records.leading(records.held(file, day)).values()
    assert sorted(each.grade for each in leading) == ["", "P-4", "P-4"]
