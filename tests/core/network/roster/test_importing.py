"""From a workbook to the register and back: planned, applied as one step, undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.network import records
from focalnet.network.model import Sex
from focalnet.network.roster.fields import Field
from focalnet.network.roster.plan import Outcome
from focalnet.network.roster.reading import apply, plan_import
from focalnet.problems import Refused
from focalnet.sheets.book import Book, Sheet, Value
from tests.core.network.roster.small_tables import book

if TYPE_CHECKING:
    from focalnet.store import NetworkFile

CLEAN = """
| Family name | First name | Sex | E-mail            | Country | Grade | Appointed   |
| Diop        | Awa        | F   | awa@example.org   | Senegal | P-4   | 2008-05-01! |
| Molina      | José       | M   | jose@example.org  | Peru    | NOB   | 2009-02-15! |
| Keller      | Ruth       | F   | ruth@example.org  | Kenya   | G5    |             |
"""


def test_a_clean_roster_becomes_people_offices_and_appointments(network: NetworkFile) -> None:
    plan = plan_import(network, book(CLEAN))
    assert plan.counts[Outcome.NEW] == 3
    done = apply(network, plan)
    assert (done.people, done.appointments, done.offices) == (3, 3, 3)
    people = {person.family_name: person for person in records.persons(network)}
    assert people["Diop"].sex is Sex.WOMEN
    held = records.appointments(network, person=people["Molina"].id)[0]
    assert (held.grade, held.staff_category) == ("NO-B", "national")
    assert records.office(network, held.office).country == "PER"


def test_the_same_file_again_changes_nothing(network: NetworkFile) -> None:
    apply(network, plan_import(network, book(CLEAN)))
    steps = len(network.history())
    again = plan_import(network, book(CLEAN))
    assert again.counts[Outcome.UNCHANGED] == 3
    assert apply(network, again).people == 0
    assert len(network.history()) == steps


def test_an_import_is_one_step_and_one_undo(network: NetworkFile) -> None:
    before = len(network.history())
    apply(network, plan_import(network, book(CLEAN)))
    latest = network.history()[0]
    assert len(network.history()) == before + 1
    assert (latest.code, latest.args["new"]) == ("roster.import", 3)
    network.undo()
    assert records.persons(network) == []
    assert records.offices(network) == []


def test_a_changed_cell_is_shown_with_old_and_new(network: NetworkFile) -> None:
    apply(network, plan_import(network, book(CLEAN)))
    plan = plan_import(network, book(CLEAN.replace("P-4  ", "P-5  ")))
    changed = [row for row in plan.rows if row.outcome is Outcome.CHANGED]
    assert [(c.field, c.old, c.new) for c in changed[0].changes] == [(Field.GRADE, "P-4", "P-5")]
    apply(network, plan)
    grades = {held.grade for held in records.appointments(network)}
    assert grades == {"P-5", "NO-B", "G-5"}


def test_a_plan_is_refused_when_the_register_has_moved_on(network: NetworkFile) -> None:
    plan = plan_import(network, book(CLEAN))
    apply(network, plan_import(network, book(CLEAN)))
    with pytest.raises(Refused, match=r"roster\.register_moved_on"):
        apply(network, plan)


class EnoughError(Exception):
    """Whoever listens to an import wants no more of it."""


def test_an_import_tells_how_far_it_is_and_ends_when_it_is_told_to(network: NetworkFile) -> None:
    head: list[Value] = ["Family name", "First name", "E-mail", "Country"]
    people: list[list[Value]] = [
        [f"Diop{n}", f"Awa{n}", f"awa{n}@example.org", "Senegal"] for n in range(2500)
    ]
    many = Book("many.csv", "csv", (Sheet("", [head, *people]),), "0" * 64)
    told: list[int] = []
    plan = plan_import(network, many, report=lambda done, of: told.append(done * 100 // of))
    assert told == sorted(told)
    assert told[-1] >= 90
    again = len(told)
    plan.with_decisions(plan.decisions)
    assert len(told) == 2 * again

    def enough(done: int, of: int) -> None:
        if done > of // 2:
            raise EnoughError

    with pytest.raises(EnoughError):
        plan_import(network, many, report=enough)
    with pytest.raises(EnoughError):
        apply(network, plan, enough)
    assert records.persons(network) == []
    told.clear()
    apply(network, plan, lambda done, of: told.append(done * 100 // of))
    assert told == sorted(told)
    assert told[-1] >= 75
    assert len(records.persons(network)) == 2500
