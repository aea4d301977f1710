"""Commands that enter and mend people, appointments and groups: each one step, told in a sentence."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.network import records
from focalnet.opening import open_network
from tests.core.cli.conftest import refused

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from focalnet.store import NetworkFile
    from tests.core.cli.conftest import Run

BEKELE = "tbekele@example.org"
DAY = "2009-11-23"


@pytest.fixture
def reads(network: Path) -> Iterator[NetworkFile]:
    """Return the network for reading, whatever the commands do beside it."""
    with open_network(network, read_only=True) as file:
        yield file


def person(file: NetworkFile, name: str) -> str:
    return next(each.id for each in records.persons(file) if each.name == name)


def test_a_person_is_added_and_edited(run: Run, network: Path, reads: NetworkFile) -> None:
    ran = run("person", "add", network, "Bah, Zoé", "--fact", "sex=F", "--fact", "languages=French; Wolof")
    assert ran.out == "Added Zoé Bah\n"
    run("person", "edit", network, "Zoé Bah", "--fact", "telephone=221 33")
    (found,) = records.persons(reads, [person(reads, "Zoé Bah")])
    assert (str(found.sex), found.working_languages, found.telephone) == ("F", ("fr", "wo"), "221 33")


def test_people_are_merged_told_apart_and_removed(run: Run, network: Path, reads: NetworkFile) -> None:
    for given in ("Zoe", "Zoé"):
        run(
            "person",
            "add",
            network,
            f"Quarshie, {given}",
            "--fact",
            f"email={len(given)}{ord(given[2])}@example.org",
        )
    one, other = (each.id for each in records.persons(reads) if each.family_name == "Quarshie")
    pairs = run("person", "duplicates", network, "--json").json
    assert {one, other} in [{pair["one"], pair["other"]} for pair in pairs]
    run("person", "apart", network, one, other)
    assert (min(one, other), max(one, other)) in records.not_the_same(reads)
    assert "Merged" in run("person", "merge", network, one, other).out
    assert "Removed" in run("person", "remove", network, one).out
    assert records.persons(reads, [one, other]) == []


def test_duplicates_are_listed_with_their_reasons(run: Run, network: Path) -> None:
    assert "same name" in run("person", "duplicates", network).out


def test_expertise_is_set_and_listed(run: Run, network: Path) -> None:
    run("person", "expertise", network, BEKELE, "--rate", "psea=4", "--source", "interview")
    known = run("person", "expertise", network, BEKELE, "--json").json
    assert {"area": "psea", "level": 4, "source": "interview"} in known
    assert "PSEA" in run("person", "expertise", network, BEKELE).out
    assert refused(run("person", "expertise", network, BEKELE, "--rate", "psea"))


def test_somebody_new_is_appointed(run: Run, network: Path, reads: NetworkFile) -> None:
    ran = run(
        *("appointment", "add", network, "Bah, Zoé", "Dakar", "--new"),
        *("--starts", DAY, "--fact", "grade=nob", "--fact", "role=alternate"),
    )
    assert ran.out == "Appointed Zoé Bah, alternate, Dakar\n"
    (held,) = records.appointments(reads, person=person(reads, "Zoé Bah"))
    assert (held.grade, held.starts) == ("NO-B", date(2009, 11, 23))


def test_an_appointment_is_corrected_or_changed_from_a_date(
    run: Run, network: Path, reads: NetworkFile
) -> None:
    run("appointment", "add", network, "Bah, Zoé", "Dakar", "--new", "--starts", DAY, "--fact", "grade=NO-B")
    run("appointment", "change", network, "Zoé Bah", "--fact", "unit=HR")
    run("appointment", "change", network, "Zoé Bah", "--since", "2011-07-01", "--fact", "grade=NO-C")
    first, second = records.appointments(reads, person=person(reads, "Zoé Bah"))
    assert (first.unit, first.ends, first.grade) == ("HR", date(2011, 7, 1), "NO-B")
    assert (second.unit, second.starts, second.grade) == ("HR", date(2011, 7, 1), "NO-C")


def test_an_appointment_is_handed_over_and_ended(run: Run, network: Path, reads: NetworkFile) -> None:
    run("appointment", "add", network, "Bah, Zoé", "Dakar", "--new", "--starts", DAY)
    over = ("appointment", "hand-over", network, "Zoé Bah")
    ran = run(*over, "Sarr, Awa", "--new", "--first-day", "2011-07-01", "--reason", "reassigned")
    assert ran.out == "Handed over from Zoé Bah to Awa Sarr, Dakar\n"
    (before,) = records.appointments(reads, person=person(reads, "Zoé Bah"))
    assert (before.ends, before.end_reason) == (date(2011, 7, 1), "reassigned")
    run("appointment", "end", network, "Awa Sarr", "--first-day", "2012-01-01", "--reason", "resigned")
    (after,) = records.appointments(reads, person=person(reads, "Awa Sarr"))
    assert after.ends == date(2012, 1, 1)
    assert refused(run("appointment", "end", network, "Awa Sarr"))
    run("appointment", "remove", network, after.id)
    assert records.appointments(reads, ids=[after.id]) == []


def test_one_of_several_appointments_is_not_guessed(run: Run, network: Path) -> None:
    run("appointment", "add", network, "Bah, Zoé", "Dakar", "--new", "--starts", DAY)
    run("appointment", "add", network, "Zoé Bah", "Nairobi", "--starts", DAY)
    ran = run("appointment", "end", network, "Zoé Bah")
    assert refused(ran)
    assert "Dakar" in ran.err
    assert "Nairobi" in ran.err


def test_what_is_refused_changes_nothing(run: Run, network: Path, reads: NetworkFile) -> None:
    before = len(reads.history())
    for fact in ("grade", "starts=soon", "nonsense=1"):
        assert refused(run("appointment", "change", network, BEKELE, "--as-at", DAY, "--fact", fact))
    assert refused(run("person", "edit", network, "Nobody At All", "--fact", "sex=F"))
    assert len(reads.history()) == before


def test_groups_are_made_joined_left_and_removed(run: Run, network: Path, reads: NetworkFile) -> None:
    run("group", "add", network, "Trainers")
    run("group", "join", network, "trainers", BEKELE, "--first-day", DAY)
    listed = run("group", "list", network, "--json").json
    trainers = next(each for each in listed if each["name"] == "Trainers")
    assert len(trainers["members"]) == 1
    assert "Tigist Bekele" in run("group", "list", network).out
    run("group", "leave", network, "Trainers", BEKELE, "--first-day", "2010-01-01")
    assert records.memberships(reads, group=trainers["id"])[0].ends == date(2010, 1, 1)
    run("group", "rename", network, "Trainers", "Formateurs")
    assert refused(run("group", "remove", network, "Trainers"))
    assert run("group", "remove", network, "Formateurs").out == "Removed the group Formateurs\n"
