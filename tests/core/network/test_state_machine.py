"""Somebody who does anything in any order: acts, undoes, redoes, closes and opens again; nothing is lost."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from focalnet.network import actions, records
from focalnet.network.composition import compose
from focalnet.network.coverage import coverage
from focalnet.network.listing import Listing, Selection, appointment_ids, facets, person_ids, rows, tally
from focalnet.network.model import Role, Sex, TorState
from focalnet.network.schema import SCHEMA
from focalnet.problems import Refused
from focalnet.store import NetworkFile
from focalnet.words import words
from tests.core.network.conftest import DAY

if TYPE_CHECKING:
    from collections.abc import Callable

TABLES = (
    *("person", "expertise", "region", "country", "office", "former_kind", "appointment"),
    *("working_group", "membership", "not_same_person", "setting"),
)
days = st.dates(date(2003, 1, 1), date(2012, 12, 31))
names = st.sampled_from(["Bah", "Ruiz", "Ruíz", "Le Thi", "O’Neill", "Дьяллo", "王"])
grades = st.sampled_from(["", "P-4", "P3", "NOB", "G-5", "UNV", "seconded"])


class Coordinator(RuleBasedStateMachine):
    """Acts on a network and knows, from pictures of all its rows, what undo and redo must bring back."""

    people = Bundle("people")
    offices = Bundle("offices")
    held = Bundle("held")
    groups = Bundle("groups")
    empty_network: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "network.focalnet"
        shutil.copyfile(self.empty_network, self.path)
        self.file = NetworkFile.open(self.path, (SCHEMA,))
        self.listing = Listing(self.file)
        self.steps = len(self.file.history(limit=100_000))
        self.past: list[dict[str, Any]] = []
        self.future: list[dict[str, Any]] = []

    def teardown(self) -> None:
        self.file.close()
        shutil.rmtree(self.folder)

    def picture(self) -> dict[str, Any]:
        return {table: sorted(self.file.query(f"SELECT * FROM {table}"), key=str) for table in TABLES}

    def act(self, action: Callable[..., Any], *args: Any, **facts: Any) -> Any:
        """Do one thing: it is one step or none, and a refusal changes nothing."""
        before = self.picture()
        result, refused = None, None
        try:
            result = action(self.file, *args, **facts)
        except Refused as refusal:
            refused = refusal
        done = len(self.file.history(limit=100_000)) - self.steps
        self.steps += done
        assert done == (self.picture() != before)
        assert refused is None or (not done and words().sentence(refused.problem))
        if done:
            self.past.append(before)
            self.future.clear()
        return result if result is not None else multiple()

    @initialize(target=people, name=names)
    def somebody(self, name: str) -> Any:
        return self.act(actions.add_person, family_name=name)

    @initialize(target=offices)
    def somewhere(self) -> Any:
        return self.act(actions.add_office, name="Nairobi", country="KEN")

    @rule(
        target=people,
        name=names,
        sex=st.sampled_from(list(Sex)),
        email=st.sampled_from(["", "a@example.org"]),
    )
    def add_person(self, name: str, sex: Sex, email: str) -> Any:
        return self.act(actions.add_person, family_name=name, given_names="A.", sex=sex, email=email)

    @rule(person=people, name=names, notes=st.text(max_size=5))
    def correct_person(self, person: str, name: str, notes: str) -> None:
        self.act(actions.correct_person, person, family_name=name, notes=notes)

    @rule(person=people, area=st.sampled_from(["psea", "ddr"]), level=st.integers(0, 4))
    def set_expertise(self, person: str, area: str, level: int) -> None:
        self.act(actions.set_expertise, person, {area: level})

    @rule(one=people, other=people)
    def merge(self, one: str, other: str) -> None:
        self.act(actions.merge_people, one, other, {"family_name": "other"})

    @rule(one=people, other=people)
    def tell_apart(self, one: str, other: str) -> None:
        self.act(actions.not_the_same_person, one, other)

    @rule(person=people)
    def remove_person(self, person: str) -> None:
        self.act(actions.remove_person, person)

    @rule(day=days)
    def anonymize(self, day: date) -> None:
        self.act(actions.anonymize_former, day)

    @rule(target=offices, country=st.sampled_from(["CHE", "KEN", "XKX", ""]), expected=st.integers(0, 2))
    def add_office(self, country: str, expected: int) -> Any:
        return self.act(actions.add_office, name="Office", country=country, focal_points_expected=expected)

    @rule(office=offices, kind=st.sampled_from(["mrf", "regional_office"]), day=days)
    def change_kind(self, office: str, kind: str, day: date) -> None:
        self.act(actions.change_office_kind, office, kind, day)

    @rule(office=offices, day=days)
    def close_office(self, office: str, day: date) -> None:
        self.act(actions.close_office, office, day)

    @rule(country=st.sampled_from(["CHE", "KEN"]), region=st.sampled_from(["AFR", "EUR", "MOON"]))
    def assign_country(self, country: str, region: str) -> None:
        self.act(actions.assign_country, country, region)

    @rule(
        target=held,
        person=people,
        office=offices,
        role=st.sampled_from(list(Role)),
        starts=st.one_of(st.none(), days),
        grade=grades,
    )
    def appoint(self, person: str, office: str, role: Role, starts: date | None, grade: str) -> Any:
        return self.act(actions.appoint, person, office, role, starts, grade=grade)

    @rule(appointment=held, day=days)
    def end(self, appointment: str, day: date) -> None:
        self.act(actions.end_appointment, appointment, day, "reassigned")

    @rule(appointment=held, grade=grades, state=st.sampled_from(list(TorState)))
    def correct(self, appointment: str, grade: str, state: TorState) -> None:
        self.act(actions.correct_appointment, appointment, grade=grade, tor_state=state)

    @rule(target=held, appointment=held, day=days, grade=grades)
    def change(self, appointment: str, day: date, grade: str) -> Any:
        return self.act(actions.change_appointment, appointment, day, grade=grade)

    @rule(target=held, appointment=held, person=people, day=days)
    def hand_over(self, appointment: str, person: str, day: date) -> Any:
        return self.act(actions.hand_over, appointment, person, day)

    @rule(appointments=st.lists(held, max_size=3, unique=True), share=st.integers(0, 110))
    def correct_many(self, appointments: list[str], share: int) -> None:
        self.act(actions.correct_many, appointments, time_allotted=share)

    @rule(target=groups)
    def add_group(self) -> Any:
        return self.act(actions.add_group, name="Network")

    @rule(group=groups, person=people, day=days)
    def join(self, group: str, person: str, day: date) -> None:
        self.act(actions.join_group, group, person, day)

    @rule(group=groups, person=people, day=days)
    def leave(self, group: str, person: str, day: date) -> None:
        self.act(actions.leave_group, group, person, day)

    @rule()
    def undo(self) -> None:
        if not self.past:
            return
        self.future.append(self.picture())
        self.file.undo()
        self.steps += 1
        assert self.picture() == self.past.pop()

    @rule()
    def redo(self) -> None:
        if not self.future:
            with pytest.raises(Refused):
                self.file.redo()
            return
        self.past.append(self.picture())
        self.file.redo()
        self.steps += 1
        assert self.picture() == self.future.pop()

    @rule()
    def reopen(self) -> None:
        before = self.picture()
        self.file.close()
        self.file = NetworkFile.open(self.path, (SCHEMA,))
        self.listing = Listing(self.file)
        assert self.picture() == before

    @invariant()
    def lists_follow(self) -> None:
        for selection in (
            Selection(DAY),
            Selection(DAY, text="a", sort=(("office", True),)),
            Selection(DAY, where={"sex": frozenset({"F"})}, sort=(("email", False), ("job_title", True))),
        ):
            ids = appointment_ids(self.file, selection)
            assert self.listing.appointment_ids(selection) == ids
            assert self.listing.rows(ids, "fr", DAY) == rows(self.file, ids, "fr", DAY)
            assert self.listing.tally(selection) == tally(self.file, selection)
        assert self.listing.facets(Selection(DAY)) == facets(self.file, Selection(DAY))
        assert self.listing.person_ids("a") == person_ids(self.file, "a")

    @invariant()
    def figures_add_up(self) -> None:
        figures = compose(self.file, DAY)
        held = records.appointments(self.file, as_at=DAY)
        assert figures.focal_points == len({each.person for each in held})
        assert figures.focal_points == figures.women + figures.men + figures.not_stated
        assert figures.offices == len({each.office for each in held})
        assert figures.vacancies == sum(gap.places for gap in coverage(self.file, DAY).vacancies)


def test_a_coordinator_who_does_anything_in_any_order(empty_network: Path) -> None:
    Coordinator.empty_network = empty_network
    run_state_machine_as_test(
        Coordinator,
        settings=settings(
            max_examples=40,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
        ),
    )
