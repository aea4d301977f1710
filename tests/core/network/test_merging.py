"""Merging two records of one person: a choice for each fact, nothing lost, and undo restores all."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.network import actions, records
from focalnet.network.actions import MERGED_FACTS
from focalnet.network.model import (
    Appointment,
    Expertise,
    Group,
    Membership,
    Office,
    Person,
    Role,
    Sex,
    TorState,
)
from focalnet.problems import Refused

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder

TABLES = ("person", "expertise", "appointment", "membership", "not_same_person", "office", "working_group")


def dump(file: NetworkFile) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of the register."""
    return {table: sorted(file.query(f"SELECT * FROM {table}"), key=str) for table in TABLES}


def test_what_is_unknown_is_filled_and_addresses_are_joined(file: NetworkFile, build: Builder) -> None:
    keep = build.person("Aissatou Bah", "not_stated", email="a.bah@example.org", telephone="1")
    other = build.person(
        "Aïssatou Bah", "F", email="bah@example.org", other_emails=["b@example.org"], telephone="2"
    )
    actions.merge_people(file, keep, other)
    (merged,) = records.persons(file)
    assert (merged.id, merged.given_names, merged.sex, merged.telephone) == (keep, "Aissatou", Sex.WOMEN, "1")
    assert merged.email == "a.bah@example.org"
    assert merged.other_emails == ("bah@example.org", "b@example.org")


def test_a_choice_for_each_fact(file: NetworkFile, build: Builder) -> None:
    keep = build.person("Aissatou Bah", "F", email="a.bah@example.org", telephone="1")
    other = build.person("Aïssatou Ba", "M", email="bah@example.org", telephone="2")
    choices = {"given_names": "other", "email": "other", "telephone": "keep"}
    actions.merge_people(file, keep, other, choices)
    merged = records.person(file, keep)
    assert (merged.name, merged.sex, merged.telephone) == ("Aïssatou Bah", Sex.WOMEN, "1")
    assert (merged.email, merged.other_emails) == ("bah@example.org", ("a.bah@example.org",))
    assert set(choices) < set(MERGED_FACTS)


def test_overlapping_appointments_in_one_office_become_one(file: NetworkFile, build: Builder) -> None:
    office = build.office()
    keep, other = build.person("Ana Ruiz"), build.person("Ana Ruíz")
    first = actions.appoint(file, keep, office, starts=date(2006, 1, 1), ends=date(2008, 1, 1))
    actions.appoint(
        file, other, office, starts=date(2007, 1, 1), grade="P-4", tor_state="included", job_title="Officer"
    )
    actions.merge_people(file, keep, other)
    (held,) = records.appointments(file, person=keep)
    assert (held.id, held.starts, held.ends) == (first, date(2006, 1, 1), None)
    assert (held.grade, held.tor_state, held.job_title) == ("P-4", TorState.INCLUDED, "Officer")


@pytest.mark.parametrize(
    "second",
    [
        {"role": "alternate"},  # another role
        {"starts": date(2012, 1, 1)},  # later, with years between
    ],
)
def test_other_appointments_stay_their_own(file: NetworkFile, build: Builder, second: dict[str, Any]) -> None:
    office = build.office()
    keep, other = build.person("Ana Ruiz"), build.person("Ana Ruíz")
    actions.appoint(file, keep, office, starts=date(2006, 1, 1), ends=date(2008, 1, 1))
    actions.appoint(file, other, office, **{"starts": date(2006, 1, 1), **second})
    actions.merge_people(file, keep, other)
    assert len(records.appointments(file, person=keep)) == 2


def test_groups_expertise_and_differences_move_over(file: NetworkFile, build: Builder) -> None:
    keep, other, third = build.person("Ana Ruiz"), build.person("Ana Ruíz"), build.person("Anna Ruiz")
    group, second = actions.add_group(file, name="Africa"), actions.add_group(file, name="Americas")
    actions.join_group(file, group, keep, date(2005, 1, 1))
    actions.join_group(file, group, other, date(2003, 1, 1))
    actions.join_group(file, second, other)
    actions.set_expertise(file, keep, {"psea": 2})
    actions.set_expertise(file, other, {"psea": 4, "ddr": 3})
    actions.not_the_same_person(file, other, third)
    actions.merge_people(file, keep, other)
    starts = {each.working_group: each.starts for each in records.memberships(file, person=keep)}
    assert starts == {group: date(2003, 1, 1), second: None}
    assert {each.area: each.level for each in records.expertise(file, keep)} == {"psea": 2, "ddr": 3}
    assert records.not_the_same(file) == {(min(keep, third), max(keep, third))}


def test_merging_is_one_step_with_both_names(file: NetworkFile, build: Builder) -> None:
    keep, other = build.person("Ana Ruiz"), build.person("Ana Ruíz")
    build_up = len(file.history())
    actions.merge_people(file, keep, other)
    assert len(file.history()) == build_up + 1
    assert file.history()[0].args == {"name": "Ana Ruiz", "other": "Ana Ruíz"}


def test_merging_somebody_with_themselves_or_with_nobody(file: NetworkFile, build: Builder) -> None:
    person = build.person()
    with pytest.raises(Refused, match="same_person_twice"):
        actions.merge_people(file, person, person)
    with pytest.raises(Refused, match="no_such_person"):
        actions.merge_people(file, person, "nobody")
    with pytest.raises(TypeError):
        actions.merge_people(file, person, build.person("Ana Ruiz"), {"shoe_size": "keep"})


days = st.one_of(st.none(), st.dates(date(2003, 1, 1), date(2012, 1, 1)))


@st.composite
def periods(draw: st.DrawFn) -> tuple[date | None, date | None]:
    starts, ends = draw(days), draw(days)
    return (ends, starts) if starts and ends and ends < starts else (starts, ends)


held = st.tuples(st.sampled_from("ab"), st.sampled_from("xy"), st.sampled_from(list(Role)[:2]), periods())


@settings(max_examples=60)
@given(
    st.lists(held, max_size=5),
    st.lists(st.tuples(st.sampled_from("ab"), periods()), max_size=4),
    st.dictionaries(st.sampled_from(MERGED_FACTS), st.sampled_from(["keep", "other"])),
)
def test_a_merge_loses_no_day_and_undo_restores_exactly(
    file: NetworkFile,
    appointments: list[tuple[str, str, Role, tuple[date | None, date | None]]],
    memberships: list[tuple[str, tuple[date | None, date | None]]],
    choices: dict[str, str],
) -> None:
    with file.step("roster.import"):
        for table in ("membership", "appointment", "person", "office", "working_group"):
            file.execute(f"DELETE FROM {table}")
        records.OFFICE.insert(file, [Office("x", "X"), Office("y", "Y")])
        records.GROUP.insert(file, [Group("g", "Group")])
        records.PERSON.insert(
            file, [Person("a", "Ruiz", "Ana", email="a@example.org"), Person("b", "Ruíz", "Ana")]
        )
        records.EXPERTISE.insert(file, [Expertise("e", "a", "psea", 2), Expertise("f", "b", "psea", 3)])
        records.APPOINTMENT.insert(
            file,
            [
                Appointment(f"h{n}", who, office, role, starts=starts, ends=ends)
                for n, (who, office, role, (starts, ends)) in enumerate(appointments)
            ],
        )
        records.MEMBERSHIP.insert(
            file, [Membership(f"m{n}", "g", who, *period) for n, (who, period) in enumerate(memberships)]
        )
    before = dump(file)
    covered = {(office, role, day) for _, office, role, period in appointments for day in _sampled(period)}
    actions.merge_people(file, "a", "b", choices)
    after = records.appointments(file)
    kept = {(each.office, each.role, day) for each in after for day in _sampled((each.starts, each.ends))}
    assert covered <= kept
    assert {each.person for each in after} <= {"a"}
    assert file.query("SELECT count(*) FROM person") == [(1,)]
    file.undo()
    assert dump(file) == before
    file.redo()
    assert records.appointments(file) == after


def _sampled(period: tuple[date | None, date | None]) -> list[date]:
    """Return the days of January, year by year, that a period covers, an unknown start left to known days."""
    starts, ends = period
    years = [date(year, 1, 1) for year in range(2003, 2013)]
    return [day for day in years if (starts is not None and starts <= day) and (ends is None or day < ends)]
