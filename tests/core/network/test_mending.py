"""Mending gaps: terms of reference of many at once, and facts that somebody lacks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from focalnet.network import actions, records
from focalnet.network.coverage import coverage
from tests.core.network.conftest import DAY

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder

ASKED = date(2009, 6, 1)


def test_the_state_of_many_is_noted_in_one_step(file: NetworkFile, build: Builder) -> None:
    office = build.office()
    held = [build.appointed(f"Person {n}", office=office, starts=date(2005, 1, 1)) for n in range(30)]
    before = len(file.history())
    assert sorted(actions.set_terms_of_reference(file, held, "requested", ASKED, "Memo 12")) == sorted(held)
    assert len(file.history()) == before + 1
    for each in records.appointments(file, ids=held):
        assert (each.tor_state, each.tor_date, each.tor_reference) == ("requested", ASKED, "Memo 12")


def test_a_known_state_stays_in_the_figures_of_earlier_dates(file: NetworkFile, build: Builder) -> None:
    held = build.appointed(starts=date(2005, 1, 1), tor_state="requested", tor_reference="Memo 12")
    (later,) = actions.set_terms_of_reference(file, [held], "included", ASKED)
    assert later != held
    states = {day: [each.tor_state for each in records.held(file, day)] for day in (date(2009, 5, 31), ASKED)}
    assert states == {date(2009, 5, 31): ["requested"], ASKED: ["included"]}
    assert records.appointment(file, later).tor_reference == "Memo 12"


def test_a_state_is_corrected_where_nothing_lies_before_it(file: NetworkFile, build: Builder) -> None:
    begun = build.appointed("Ana Ruiz", starts=ASKED, tor_state="requested")
    undated = build.appointed("Ece Demir", starts=date(2005, 1, 1), tor_state="requested")
    again = build.appointed("Peter Kamau", starts=date(2005, 1, 1), tor_state="requested")
    assert actions.set_terms_of_reference(file, [begun], "included", ASKED) == [begun]
    assert actions.set_terms_of_reference(file, [undated], "included") == [undated]
    assert actions.set_terms_of_reference(file, [again], "requested", ASKED) == [again]
    assert records.appointment(file, again).tor_date == ASKED


def test_missing_facts_are_filled_in_where_they_are_missing(file: NetworkFile, build: Builder) -> None:
    person = build.person("Kim Lee", "not_stated")
    first = actions.appoint(file, person, build.office("Somewhere", ""), starts=date(2001, 1, 1))
    second = actions.appoint(file, person, build.office("Nairobi", "KEN"), grade="P-4")
    before = len(file.history())
    facts = {"sex": "F", "email": "k@example.org", "country": "SEN", "grade": "NO-B", "starts": ASKED}
    actions.fill_in(file, person, DAY, **facts)
    assert len(file.history()) == before + 1
    assert coverage(file, DAY).missing_facts == ()
    known = {each.id: (each.grade, each.starts) for each in records.appointments(file, person=person)}
    assert known == {first: ("NO-B", date(2001, 1, 1)), second: ("P-4", ASKED)}
    assert {office.name: office.country for office in records.offices(file)} == {
        "Somewhere": "SEN", "Nairobi": "KEN",
    }  # fmt: skip
    file.undo()
    assert len(coverage(file, DAY).missing_facts) == 1


def test_what_is_known_is_not_filled_in_again(file: NetworkFile, build: Builder) -> None:
    person = build.person("Ana Ruiz", "F", email="a@example.org")
    actions.appoint(file, person, build.office(), grade="P-4", starts=date(2001, 1, 1))
    before = file.history()
    actions.fill_in(file, person, DAY, sex="M", email="b@example.org", grade="G-5")
    assert file.history() == before
