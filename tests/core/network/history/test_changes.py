"""What a step changed, record by record, with names for ids."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from focalnet.network import actions, records
from focalnet.network.history import Names, RecordChange, StepChanges
from focalnet.network.settings import change_settings

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


def told(file: NetworkFile, step: int = 0, language: str = "en") -> list[RecordChange]:
    """Return all records that a step changed, by default the latest."""
    changes = StepChanges(file, step or file.history(limit=1)[0].id, Names(file, language))
    return [changes.record(group, row) for group in changes.groups for row in changes.rows(group)]


def facts(record: RecordChange) -> dict[str, tuple[Any, Any]]:
    return {fact.fact: (fact.before, fact.after) for fact in record.facts}


def test_an_appointment_is_named_by_who_and_where(file: NetworkFile, build: Builder) -> None:
    held = build.appointed("Ana Ruiz", grade="NO-A")
    actions.correct_appointment(file, held, grade="NO-B", countries_covered=("KEN", "CIV"))
    (record,) = told(file)
    assert record.name == "Ana Ruiz · Nairobi"
    assert facts(record) == {"grade": ("NO-A", "NO-B"), "countries_covered": ((), ("Kenya", "Côte d’Ivoire"))}


def test_ids_are_names_even_when_the_rows_are_gone(file: NetworkFile, build: Builder) -> None:
    held = build.appointed("Ana Ruiz")
    made = file.history(limit=1)[0].id
    actions.remove_person(file, records.appointment(file, held).person)
    removed = {record.table: record for record in told(file)}
    assert removed["person"].name == "Ana Ruiz"
    assert removed["appointment"].name == "Ana Ruiz · Nairobi"
    assert facts(removed["appointment"])["person"] == ("Ana Ruiz", None)
    (added,) = told(file, made)
    assert facts(added)["office"] == (None, "Nairobi")


def test_facts_that_nobody_gave_are_left_out(file: NetworkFile, build: Builder) -> None:
    build.person("Ana Ruiz")
    (record,) = told(file)
    assert facts(record) == {
        "family_name": (None, "Ruiz"),
        "given_names": (None, "Ana"),
        "sex": (None, "F"),
    }


def test_an_anonymized_person_is_said_to_be_that(file: NetworkFile, build: Builder) -> None:
    held = build.appointed("Ana Ruiz", ends=date(2001, 1, 1))
    actions.anonymize_former(file, date(2004, 1, 1))
    assert {record.name for record in told(file)} == {"somebody anonymized"}
    assert Names(file, "fr").row("appointment", held) == "personne anonymisée · Nairobi"


def test_regions_and_countries_in_the_language(file: NetworkFile, build: Builder) -> None:
    office = build.office("Berne", "CHE")
    actions.correct_office(file, office, region="AFR", country="SEN")
    (record,) = told(file, language="fr")
    assert facts(record) == {"region": ("", "Afrique"), "country": ("Suisse", "Sénégal")}


def test_settings_groups_and_pairs_have_names(file: NetworkFile, build: Builder) -> None:
    change_settings(file, retention_years=4)
    assert told(file)[0].name == "Former focal points are kept for"
    person, group = build.person("Ana Ruiz"), actions.add_group(file, name="Africa network")
    actions.join_group(file, group, person)
    assert told(file)[0].name == "Ana Ruiz · Africa network"
    actions.not_the_same_person(file, person, build.person("Eva Ruiz"))
    assert set(told(file)[0].name.split(" · ")) == {"Ana Ruiz", "Eva Ruiz"}


def test_large_steps_are_counted_first(file: NetworkFile) -> None:
    with file.step("roster.import", file="x", new=40, changed=0):
        for number in range(40):
            actions.add_person(file, family_name=f"Name {number}")
        actions.add_office(file, name="Dakar")
    changes = StepChanges(file, file.history(limit=1)[0].id, Names(file))
    assert [(group.table, group.kind, group.count) for group in changes.groups] == [
        ("person", "insert", 40),
        ("office", "insert", 1),
    ]
    rows = changes.rows(changes.groups[0])
    assert changes.record(changes.groups[0], rows[39]).name == "Name 39"
