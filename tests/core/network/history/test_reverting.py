"""What stands in the way of taking a step back, told in facts."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from focalnet.network import actions, records
from focalnet.network.history import MovedFact, Names, Reverting, look_at_revert

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


def look(file: NetworkFile, step: int) -> Reverting:
    return look_at_revert(file, step, Names(file))


def latest(file: NetworkFile) -> int:
    return file.history(limit=1)[0].id


def test_nothing_in_the_way(file: NetworkFile, build: Builder) -> None:
    build.office()
    assert look(file, latest(file)) == Reverting(latest(file), (), 1, rest=True)


def test_a_fact_that_was_changed_again(file: NetworkFile, build: Builder) -> None:
    held = build.appointed("Ana Ruiz", grade="NO-A")
    other = build.appointed("Ece Demir", grade="NO-A")
    actions.correct_many(file, [held, other], grade="NO-B")
    step = latest(file)
    actions.correct_appointment(file, held, grade="NO-C")
    found = look(file, step)
    (moved,) = found.moved
    assert (moved.name, moved.reason, moved.removes) == ("Ana Ruiz · Nairobi", "changed", False)
    assert moved.facts == (MovedFact("grade", "NO-C", "NO-A"),)
    assert (found.records, found.left, found.rest) == (2, 1, True)
    file.revert_rest(step)
    assert [records.appointment(file, each).grade for each in (held, other)] == ["NO-C", "NO-A"]


def test_a_record_that_would_be_removed(file: NetworkFile, build: Builder) -> None:
    office = build.office("Dakar", "SEN")
    step = latest(file)
    actions.correct_office(file, office, city="Dakar")
    (moved,) = look(file, step).moved
    assert moved.removes
    assert moved.facts == (MovedFact("city", "Dakar", None),)
    assert not look(file, step).rest


def test_what_depends_on_it(file: NetworkFile, build: Builder) -> None:
    office = build.office("Dakar", "SEN")
    step = latest(file)
    build.appointed("Ana Ruiz", office=office)
    (moved,) = look(file, step).moved
    assert (moved.name, moved.reason) == ("Ana Ruiz · Dakar", "needed")


def test_a_record_that_was_removed_since(file: NetworkFile, build: Builder) -> None:
    person = build.person("Ana Ruiz")
    actions.correct_person(file, person, notes="x")
    step = latest(file)
    actions.remove_person(file, person)
    (moved,) = look(file, step).moved
    assert (moved.name, moved.reason, moved.facts) == ("Ana Ruiz", "gone", ())


def test_a_hand_over_after_which_the_successor_was_changed(file: NetworkFile, build: Builder) -> None:
    held = build.appointed("Ana Ruiz", starts=date(2006, 1, 1))
    successor = actions.hand_over(file, held, build.person("Ece Demir"), date(2009, 1, 1))
    step = latest(file)
    actions.correct_appointment(file, successor, grade="P-4")
    found = look(file, step)
    assert [moved.name for moved in found.moved] == ["Ece Demir · Nairobi"]
    assert (found.left, found.rest) == (1, True)
    file.revert_rest(step)
    assert records.appointment(file, held).ends is None
