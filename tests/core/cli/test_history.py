"""The history on the command line: found by what one asks for, and told fact by fact."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions
from focalnet.opening import open_network
from tests.core.cli.conftest import refused

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.cli.conftest import Run


@pytest.fixture
def worked(network: Path) -> Path:
    """The example after some work."""
    with open_network(network, actor="Mary") as file:
        office = actions.add_office(file, name="Praia", country="CPV")
        person = actions.add_person(file, family_name="Baró", given_names="Inês")
        held = actions.appoint(file, person, office, starts=date(2009, 1, 1), grade="NO-A")
        actions.correct_appointment(file, held, grade="NO-B")
        actions.remove_person(file, actions.add_person(file, family_name="Gone"))
    return network


def said(run: Run, *arguments: object) -> list[str]:
    return [step["sentence"] for step in run("history", *arguments, "--json").json]


def test_everything_is_listed_latest_first(run: Run, worked: Path) -> None:
    ran = run("history", worked)
    assert "Removed Gone" in ran.lines[1]
    assert "Made the network" in ran.lines[-1]


def test_of_a_person_an_office_and_somebody_gone(run: Run, worked: Path) -> None:
    assert len(said(run, worked, "--person", "ines baro")) == 3
    assert len(said(run, worked, "--office", "praia")) == 3
    assert said(run, worked, "--person", "Gone") == ["Removed Gone", "Added Gone"]


def test_by_words_kind_actor_and_days(run: Run, worked: Path) -> None:
    assert said(run, worked, "praia added") == ["Added the office Praia"]
    assert said(run, worked, "--kind", "office.add", "--kind", "person.remove", "--actor", "Mary") == [
        "Removed Gone",
        "Added the office Praia",
    ]
    assert said(run, worked, "--from", "2200-01-01") == []
    assert said(run, worked, "--until", "1999-01-01") == []


def test_one_step_fact_by_fact(run: Run, worked: Path) -> None:
    number = run("history", worked, "--kind", "appointment.correct", "--json").json[0]["step"]
    told = run("history", worked, "--step", number, "--json").json
    assert told["changes"][0]["name"] == "Inês Baró · Praia"
    assert told["changes"][0]["facts"] == [{"fact": "grade", "before": "NO-A", "after": "NO-B"}]
    lines = run("history", worked, "--step", number).lines
    assert lines[2:] == ["Changed: Inês Baró · Praia", "  Grade: NO-A → NO-B"]
    assert "  Family name: – → Baró" in run("history", worked, "--step", number - 2).lines


def test_what_is_not_there_is_refused(run: Run, worked: Path) -> None:
    for arguments in (("--person", "Nobody"), ("--office", "Atlantis"), ("--step", "0"), ("--step", "last")):
        assert refused(run("history", worked, *arguments)), arguments
