"""Lists follow every step, and many changes as they do few."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions, records
from focalnet.network.listing import (
    Listing,
    Selection,
    appointment_ids,
    facets,
)
from focalnet.network.listing.columns import Columns
from focalnet.network.settings import change_settings
from tests.core.network.conftest import DAY

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


def test_a_list_follows_every_kind_of_step(network: NetworkFile, build: Builder) -> None:
    listing = Listing(network)
    lee = next(person for person in records.persons(network) if person.family_name == "Lee")
    (held,) = records.appointments(network, person=lee.id)
    group = actions.add_group(network, name="Réseau Afrique")

    def found(text: str) -> int:
        fresh = appointment_ids(network, Selection(DAY, text=text))
        kept = listing.appointment_ids(Selection(DAY, text=text))
        assert kept == fresh
        return len(kept)

    assert found("lee") == 1
    actions.correct_person(network, lee.id, family_name="Park")
    assert (found("lee"), found("park")) == (0, 1)
    actions.set_expertise(network, lee.id, {"ddr": 1})
    assert found("park desarme") == 1
    actions.set_expertise(network, lee.id, {"ddr": 0})
    assert found("park desarme") == 0
    actions.join_group(network, group, lee.id)
    assert found("reseau afrique") == 1
    actions.correct_office(network, held.office, name="Yamoussoukro")
    assert found("yamoussoukro") == 2
    actions.assign_country(network, "CIV", "EUR")
    assert found("park europa") == 1
    actions.end_appointment(network, held.id, date(2009, 1, 1))
    assert found("park") == 0
    network.undo()
    assert found("park") == 1
    actions.remove_person(network, lee.id)
    assert found("park") == 0
    network.undo()
    other = build.person("Kim Park", "F")
    actions.merge_people(network, other, lee.id)
    assert found("park") == 1
    assert listing.tally(Selection(DAY, text="park")).women == 1
    for _ in range(5):
        network.undo()
    assert listing.facets(Selection(DAY)) == facets(network, Selection(DAY))


def test_a_list_follows_settings(network: NetworkFile) -> None:
    listing = Listing(network)
    seniors = Selection(DAY, where={"seniority": frozenset({"senior"})})
    assert listing.appointment_ids(seniors) == []
    change_settings(network, seniority={"senior": ("NO-B",)})
    assert len(listing.appointment_ids(seniors)) == 1


def test_a_list_that_many_rows_changed_under_is_read_again(
    network: NetworkFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    listing = Listing(network)
    bah = next(person for person in records.persons(network) if person.family_name == "Bah")
    assert len(listing.appointment_ids(Selection(DAY))) == 5
    monkeypatch.setattr("focalnet.network.listing.following._MANY", 0)
    actions.correct_person(network, bah.id, family_name="Ba")
    assert listing.appointment_ids(Selection(DAY, text="ba aissatou")) == appointment_ids(
        network, Selection(DAY, text="ba aissatou")
    )


def test_many_changed_lines_are_exchanged_at_once_as_few_are(
    network: NetworkFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    few, many = Listing(network), Listing(network)
    orders = [Selection(DAY), Selection(DAY, sort=(("email", False),)), Selection(DAY, text="a")]
    for listing in (few, many):
        for order in orders:
            listing.appointment_ids(order)
    ids = appointment_ids(network, Selection(DAY))
    actions.correct_many(network, ids[:3], job_title="Adviser")
    actions.correct_person(network, next(iter(records.persons(network))).id, family_name="Zwick")
    assert [few.appointment_ids(order) for order in orders] == [
        appointment_ids(network, order) for order in orders
    ]
    monkeypatch.setattr("focalnet.network.listing.columns._FEW", 0)
    assert [many.appointment_ids(order) for order in orders] == [
        few.appointment_ids(order) for order in orders
    ]


def test_ids_of_a_list_are_a_sequence_that_stays(network: NetworkFile) -> None:
    listing = Listing(network)
    ids = listing.appointment_ids(Selection(DAY))
    before = list(ids)
    assert (len(ids), ids[0], ids[-1], ids[1:3]) == (len(before), before[0], before[-1], before[1:3])
    assert [ids.index(each) for each in before] == list(range(len(before)))
    assert ids.index(before[2], 1) == 2
    assert before[0] in ids
    assert "nobody" not in ids
    with pytest.raises(ValueError, match="not in"):
        ids.index("nobody")
    assert ids != before[:-1]
    actions.remove_person(network, records.appointment(network, before[0]).person)
    assert listing.appointment_ids(Selection(DAY)) == before[1:]
    assert ids == before
    assert repr(ids).startswith("Ids([")


def test_a_list_takes_over_what_another_read(network: NetworkFile) -> None:
    own = Listing(network)
    assert own.ready is False
    assert set(own.beginning(DAY)) == set(appointment_ids(network, Selection(DAY)))
    with network.beside() as beside:
        other = Listing(beside).get_ready(DAY, lambda: None)
    own.adopt(other)
    assert list(own.appointment_ids(Selection(DAY))) == list(appointment_ids(network, Selection(DAY)))
    by_email = Selection(DAY, sort=(("email", True),))
    assert own.appointment_ids(by_email) == appointment_ids(network, by_email)
    lee = next(person for person in records.persons(network) if person.family_name == "Lee")
    actions.correct_person(network, lee.id, family_name="Park")
    own.adopt(Listing(network))
    assert len(own.appointment_ids(Selection(DAY, text="park"))) == 1
    assert dict(own.facets_in_turn(Selection(DAY))) == facets(network, Selection(DAY))


def test_lines_of_changed_rows_wear_the_columns_until_all_is_read_again(network: NetworkFile) -> None:
    columns = Columns()
    columns.load(network)
    before = len(columns)
    person = columns.person[0]
    while not columns.worn:
        columns.reload(network, [person])
    assert before < len(columns) < before + 2000
    assert len(columns.held(columns.by_name, DAY.isoformat())) == 5
    columns.load(network)
    assert len(columns) == before
