"""Commands that mend many at once, and those that take one choice of a dialog each."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions, records
from focalnet.opening import open_network
from focalnet.sheets import read
from tests.core.cli.conftest import refused

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.network.model import Appointment
    from tests.core.cli.conftest import Run

DAY = "2012-11-01"


@pytest.fixture
def two(network: Path) -> list[str]:
    """Return two appointments whose terms of reference were asked for."""
    with open_network(network, actor="Mary") as file:
        office = actions.add_office(file, name="Praia", country="CPV", opened=date(2001, 1, 1))
        people = [actions.add_person(file, family_name=each) for each in ("Baró", "Évora")]
        begun = date(2009, 1, 1)
        return [actions.appoint(file, each, office, starts=begun, tor_state="requested") for each in people]


def now(network: Path, held: list[str]) -> list[Appointment]:
    """Return the appointments as they are on the day, whichever row holds them."""
    with open_network(network, read_only=True) as file:
        people = [each.person for each in records.appointments(file, ids=held)]
        return [each for one in people for each in records.appointments(file, person=one)]


def test_terms_of_reference_are_noted_for_several(run: Run, network: Path, two: list[str]) -> None:
    ran = run("appointment", "tor", network, "included", *two, "--reference", "ToR/7")
    assert ran.out == "Terms of reference of 2 appointments: included\n"
    assert {(each.tor_state, each.tor_reference) for each in now(network, two)} == {("included", "ToR/7")}
    run("appointment", "tor", network, "declined", "Baró", "--since", DAY, "--as-at", DAY)
    assert [each.tor_state for each in now(network, two[:1])] == ["included", "declined"]
    assert refused(run("appointment", "tor", network, "perhaps", *two))


def test_terms_are_renewed_and_time_shares_entered(run: Run, network: Path, two: list[str]) -> None:
    run("appointment", "renew", network, "31 Dec 2013", *two)
    run("appointment", "time", network, "25", *two)
    assert {(each.term_ends, each.time_allotted) for each in now(network, two)} == {(date(2013, 12, 31), 25)}


def test_several_appointments_end_in_one_step(run: Run, network: Path, two: list[str]) -> None:
    ran = run("appointment", "end", network, "Baró", "Évora", "--first-day", DAY, "--reason", "resigned")
    assert len(ran.lines) == 1
    assert {(each.ends, each.end_reason) for each in now(network, two)} == {(date(2012, 11, 1), "resigned")}
    run("undo", network)
    assert {each.ends for each in now(network, two)} == {None}


def test_people_are_verified(run: Run, network: Path, two: list[str]) -> None:
    run("person", "verify", network, "Baró", "Évora", "--verified-on", DAY)
    with open_network(network, read_only=True) as file:
        verified = {each.family_name: each.verified_on for each in records.persons(file)}
    assert verified["Baró"] == verified["Évora"] == date(2012, 11, 1)
    assert len(now(network, two)) == 2


def test_a_merge_takes_what_is_asked_for_from_the_other(run: Run, network: Path) -> None:
    with open_network(network, actor="Mary") as file:
        one = actions.add_person(file, family_name="Baró", given_names="Ines", telephone="1")
        other = actions.add_person(file, family_name="Baró", given_names="Inês", telephone="2")
    assert refused(run("person", "merge", network, one, other, "--from-other", "grade"))
    run("person", "merge", network, one, other, "--from-other", "given_names")
    with open_network(network, read_only=True) as file:
        kept = records.person(file, one)
    assert (kept.given_names, kept.telephone) == ("Inês", "1")


def test_a_membership_is_corrected(run: Run, network: Path, two: list[str]) -> None:
    run("group", "add", network, "Trainers")
    assert refused(run("group", "correct", network, "Trainers", "Baró", "--left", DAY))
    run("group", "join", network, "Trainers", "Baró", "--first-day", "2011-01-01")
    run("group", "correct", network, "Trainers", "Baró", "--joined", "2010-01-01", "--left", DAY)
    with open_network(network, read_only=True) as file:
        person = records.appointment(file, two[0]).person
        (held,) = records.memberships(file, person=person)
    assert (held.starts, held.ends) == (date(2010, 1, 1), date(2012, 11, 1))


def test_an_older_step_is_taken_back(run: Run, network: Path, two: list[str]) -> None:
    run("appointment", "time", network, "25", *two)
    step = run("history", network, "--json").json[0]["step"]
    run("appointment", "time", network, "30", two[0])
    assert refused(run("undo", network, step))
    run("undo", network, step, "--rest")
    assert [each.time_allotted for each in now(network, two)] == [30, None]
    assert refused(run("undo", network, "nonsense"))


def test_addresses_are_printed_for_a_message(run: Run, network: Path) -> None:
    ran = run("find", network, "abdullahi", "--as-at", DAY, "--addresses")
    assert ran.out == "Asha Abdullahi <aabdullahi@example.org>\n"


def test_lists_go_out_as_workbooks_just_as_they_are_printed(run: Run, network: Path, tmp_path: Path) -> None:
    out = tmp_path / "list.xlsx"
    run("find", network, "abdullahi", "--as-at", DAY, "--out", out, "--language", "es")
    rows = [[value for value in row if value is not None] for row in read(out).sheets[0].rows]
    assert rows[0] == ["Puntos focales"]
    assert "Al 1 de noviembre de 2012" in rows[1]
    assert "Abdullahi, Asha" in str(rows)
    run("history", network, "--out", out)
    assert "Made the network" in str(read(out).sheets[0].rows)
