"""What data protection asks for: all that is held on a person, and anonymizing who left long ago."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions, records
from focalnet.network.composition import compose
from focalnet.network.duplicates import suspected
from focalnet.network.personal_data import (
    ANONYMOUS,
    export_person,
    former_before,
    retention_limit,
)
from focalnet.network.settings import change_settings
from focalnet.problems import Refused

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


def test_everything_held_on_a_person(file: NetworkFile, build: Builder) -> None:
    held = build.appointed("Ana Ruiz", starts=date(2006, 1, 1), grade="P-4")
    person = records.appointment(file, held).person
    other = build.person("Ana Ruíz")
    group = actions.add_group(file, name="Working Group")
    actions.join_group(file, group, person)
    actions.set_expertise(file, person, {"psea": 3}, "survey 2012")
    actions.not_the_same_person(file, person, other)
    actions.correct_person(file, person, telephone="+254 20 1")
    exported = json.loads(json.dumps(export_person(file, person)))
    assert exported["person"]["telephone"] == "+254 20 1"
    assert exported["appointments"][0]["starts"] == "2006-01-01"
    assert exported["appointments"][0]["office_name"] == "Nairobi"
    assert exported["expertise"][0]["source"] == "survey 2012"
    assert exported["memberships"][0]["group"] == "Working Group"
    assert exported["not_the_same_person"] == [other]
    codes = [entry["code"] for entry in exported["history"]]
    assert codes[0] == "person.add"
    assert codes[-1] == "person.correct"
    assert exported["history"][-1]["changes"][0]["before"] == {"telephone": ""}


def test_nothing_of_others_is_exported(file: NetworkFile, build: Builder) -> None:
    with file.step("roster.import"):
        person = build.person("Ana Ruiz")
        build.person("Ece Demir", email="secret@example.org")
    assert "secret" not in json.dumps(export_person(file, person))


def test_exporting_somebody_who_is_not_there(file: NetworkFile) -> None:
    with pytest.raises(Refused, match="no_such_person"):
        export_person(file, "nobody")


def test_former_focal_points_lose_their_names_and_the_figures_stay(file: NetworkFile, build: Builder) -> None:
    office = build.office()
    facts = {"unit": "Unit", "job_title": "Officer", "appointed_by": "Chief", "tor_reference": "Memo 7"}
    gone = build.appointed(
        "Ana Ruiz", "F", office, starts=date(2000, 1, 1), ends=date(2003, 1, 1), grade="P-4", **facts
    )
    build.appointed("Ece Demir", "F", office, ends=date(2009, 1, 1))
    here = build.appointed("Peter Kamau", "M", office, starts=date(2000, 1, 1))
    twice = records.appointment(file, build.appointed("Kim Lee", "F", office, ends=date(2001, 1, 1))).person
    actions.appoint(file, twice, office, starts=date(2005, 1, 1))
    then = compose(file, date(2002, 1, 1))
    person = records.appointment(file, gone).person
    assert former_before(file, date(2004, 11, 23)) == [person]
    assert actions.anonymize_former(file, date(2004, 11, 23)) == [person]
    kept = records.person(file, person)
    assert (kept.family_name, kept.given_names, kept.email, kept.telephone, kept.notes) == (
        ANONYMOUS,
        "",
        "",
        "",
        "",
    )
    assert kept.sex == "F"
    held = records.appointment(file, gone)
    assert (held.unit, held.job_title, held.appointed_by, held.tor_reference) == ("", "", "", "")
    assert (held.office, held.grade, held.starts) == (office, "P-4", date(2000, 1, 1))
    assert compose(file, date(2002, 1, 1)) == then
    assert records.person(file, records.appointment(file, here).person).name == "Peter Kamau"
    assert former_before(file, date(2004, 11, 23)) == []


def test_the_anonymized_are_not_taken_for_each_other(file: NetworkFile, build: Builder) -> None:
    office = build.office()
    for name in ("Ana Ruiz", "Ece Demir", "Hoa Le"):
        build.appointed(name, office=office, ends=date(2001, 1, 1))
    assert len(actions.anonymize_former(file, date(2004, 1, 1))) == 3
    assert suspected(file) == []


def test_the_retention_period_is_a_setting(file: NetworkFile) -> None:
    assert retention_limit(file, date(2009, 11, 23)) == date(2004, 11, 23)
    change_settings(file, retention_years=1)
    assert retention_limit(file, date(2012, 2, 29)) == date(2011, 2, 28)
