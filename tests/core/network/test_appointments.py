from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.network import actions, records
from focalnet.network.model import Mandate, Role, StaffCategory, TorState
from focalnet.problems import Refused
from focalnet.words import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder

IN_2006, IN_2009, IN_2010, IN_2012 = (date(year, 3, 14) for year in (2006, 2009, 2010, 2012))


def test_an_appointment_brings_the_category_of_its_grade(file: NetworkFile, build: Builder) -> None:
    held = records.appointment(file, build.appointed(grade="NPO-B", starts=IN_2006))
    assert (held.grade, held.staff_category, held.role) == ("NO-B", StaffCategory.NATIONAL, Role.FOCAL_POINT)


def test_a_category_that_is_given_stays(file: NetworkFile, build: Builder) -> None:
    held = records.appointment(file, build.appointed(grade="G-5", staff_category="international"))
    assert held.staff_category is StaffCategory.INTERNATIONAL
    actions.correct_appointment(file, held.id, grade="G-6")
    assert records.appointment(file, held.id).staff_category is StaffCategory.INTERNATIONAL


def test_a_corrected_grade_brings_its_category_along(file: NetworkFile, build: Builder) -> None:
    held = build.appointed(grade="G-5")
    actions.correct_appointment(file, held, grade="P 3")
    assert records.appointment(file, held).staff_category is StaffCategory.INTERNATIONAL
    actions.correct_appointment(file, held, grade="seconded")
    assert records.appointment(file, held).staff_category is StaffCategory.INTERNATIONAL


def test_it_is_held_from_its_first_day_to_the_day_before_its_end(file: NetworkFile, build: Builder) -> None:
    held = build.appointed(starts=IN_2006)
    actions.end_appointment(file, held, IN_2009, "reassigned")

    def on(day: date) -> bool:
        return bool(records.appointments(file, as_at=day))

    assert [on(day) for day in (date(2006, 3, 13), IN_2006, date(2009, 3, 13), IN_2009)] == [
        False,
        True,
        True,
        False,
    ]


def test_an_unknown_start_counts_on_every_date_until_the_end(file: NetworkFile, build: Builder) -> None:
    held = build.appointed()
    assert records.appointments(file, as_at=date(1990, 1, 1))
    actions.end_appointment(file, held, IN_2009)
    assert not records.appointments(file, as_at=IN_2009)


def test_a_person_may_hold_two_appointments_at_once(file: NetworkFile, build: Builder) -> None:
    person = build.person()
    for office in (build.office("Nairobi"), build.office("Kisumu")):
        actions.appoint(file, person, office, starts=IN_2006)
    assert len(records.appointments(file, person=person, as_at=IN_2009)) == 2


def test_a_change_from_a_date_closes_the_row_and_opens_the_next(file: NetworkFile, build: Builder) -> None:
    before = build.appointed(starts=IN_2006, grade="NO-B", tor_state="requested", job_title="Assistant")
    after = actions.change_appointment(file, before, IN_2009, grade="P-3", tor_state="included")
    closed, opened = (records.appointment(file, each) for each in (before, after))
    assert (closed.ends, closed.end_reason, closed.grade) == (IN_2009, "changed", "NO-B")
    assert (opened.starts, opened.ends, opened.grade) == (IN_2009, None, "P-3")
    assert opened.staff_category is StaffCategory.INTERNATIONAL
    assert opened.tor_state is TorState.INCLUDED
    assert (opened.person, opened.office, opened.job_title) == (closed.person, closed.office, "Assistant")
    assert file.history()[0].code == "appointment.change"
    file.undo()
    assert records.appointments(file) == [records.appointment(file, before)]
    assert records.appointment(file, before).ends is None


def test_a_change_keeps_an_end_that_was_planned(file: NetworkFile, build: Builder) -> None:
    before = build.appointed(starts=IN_2006, ends=IN_2012)
    after = actions.change_appointment(file, before, IN_2009, time_allotted=20)
    assert records.appointment(file, after).ends == IN_2012


def test_handing_over_ends_one_and_opens_the_other(file: NetworkFile, build: Builder) -> None:
    held = build.appointed(
        starts=IN_2006, role="alternate", mandate="both", countries_covered=("KEN", "SEN"), grade="P-4",
        tor_state="included",
    )  # fmt: skip
    successor = build.person("Peter Kamau", "M")
    taken = records.appointment(file, actions.hand_over(file, held, successor, IN_2009))
    given = records.appointment(file, held)
    assert (given.ends, given.end_reason) == (IN_2009, "handed_over")
    assert (taken.person, taken.starts, taken.office) == (successor, IN_2009, given.office)
    assert (taken.role, taken.mandate, taken.countries_covered) == (
        Role.ALTERNATE,
        Mandate.BOTH,
        ("KEN", "SEN"),
    )
    assert (taken.grade, taken.tor_state) == ("", TorState.UNKNOWN)
    assert file.history()[0].code == "appointment.hand_over"
    file.undo()
    assert records.appointments(file, person=successor) == []


def test_many_are_corrected_in_one_step(file: NetworkFile, build: Builder) -> None:
    office = build.office()
    held = [build.appointed(name, office=office) for name in ("Ana Ruiz", "Ece Demir", "Peter Kamau")]
    actions.correct_many(file, held[:2], tor_state="requested", tor_date=IN_2009)
    states = [records.appointment(file, each).tor_state for each in held]
    assert states == [TorState.REQUESTED, TorState.REQUESTED, TorState.UNKNOWN]
    assert file.history()[0].args == {"number": 2}


def test_an_appointment_that_never_was_is_removed(file: NetworkFile, build: Builder) -> None:
    held = build.appointed()
    actions.remove_appointment(file, held)
    assert records.appointments(file) == []
    with pytest.raises(Refused):
        actions.end_appointment(file, held, IN_2009)


@pytest.mark.parametrize(
    ("action", "facts", "code"),
    [
        (actions.end_appointment, {"on": date(2005, 1, 1)}, "ends_before_start"),
        (actions.end_appointment, {"on": IN_2012}, "already_ended"),
        (actions.change_appointment, {"from_date": IN_2006, "grade": "P-5"}, "change_before_start"),
        (actions.change_appointment, {"from_date": IN_2012, "grade": "P-5"}, "already_ended"),
        (actions.correct_appointment, {"starts": date(2013, 1, 1)}, "ends_before_start"),
        (actions.correct_appointment, {"time_allotted": 120}, "out_of_range"),
        (actions.correct_appointment, {"role": "boss"}, "code_unknown"),
    ],
)
def test_what_an_appointment_cannot_be(
    file: NetworkFile, build: Builder, action: Callable[..., str], facts: dict[str, Any], code: str
) -> None:
    held = build.appointed(starts=IN_2006, ends=IN_2010)
    before = records.appointment(file, held)
    with pytest.raises(Refused) as refused:
        action(file, held, **facts)
    assert refused.value.problem.code == f"network.{code}"
    assert all(words(language).sentence(refused.value.problem) for language in ("en", "fr", "es"))
    assert records.appointment(file, held) == before


def test_a_planned_end_can_be_moved_forward(file: NetworkFile, build: Builder) -> None:
    held = build.appointed(starts=IN_2006, ends=IN_2012)
    actions.end_appointment(file, held, IN_2010)
    assert records.appointment(file, held).ends == IN_2010


def test_naming_somebody_new_in_a_new_office_is_one_step(file: NetworkFile) -> None:
    before = len(file.history())
    made = actions.name_focal_point(
        file,
        {"family_name": "Bah", "given_names": "Awa"},
        {"name": "Praia"},
        starts=IN_2009,
        grade="nob",
    )
    held = records.appointment(file, made)
    assert (held.grade, held.starts) == ("NO-B", IN_2009)
    step = file.history()[0]
    assert len(file.history()) == before + 1
    assert step.args == {"name": "Awa Bah", "office": "Praia", "role": "focal_point"}
    file.undo()
    assert records.persons(file) == []
    assert records.offices(file) == []


def test_naming_somebody_known_adds_nobody(file: NetworkFile, build: Builder) -> None:
    person, office = build.person(), build.office()
    made = actions.name_focal_point(file, person, office)
    assert records.appointment(file, made).person == person
    assert len(records.persons(file)) == 1


def test_what_is_refused_leaves_neither_person_nor_office(file: NetworkFile) -> None:
    with pytest.raises(Refused):
        actions.name_focal_point(file, {"family_name": "Bah"}, {"name": " "})
    assert records.persons(file) == []


def test_handing_over_to_somebody_new_with_a_reason(file: NetworkFile, build: Builder) -> None:
    held = build.appointed(unit="Programme Support", starts=date(2006, 3, 14))
    made = actions.hand_over(
        file, held, {"family_name": "Bah"}, IN_2009, "reassigned", tor_state="included", unit="HR"
    )
    assert records.appointment(file, held).end_reason == "reassigned"
    taken = records.appointment(file, made)
    assert (taken.unit, str(taken.tor_state)) == ("HR", "included")
    assert file.history()[0].args["other"] == "Bah"
