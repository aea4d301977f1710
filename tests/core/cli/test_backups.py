"""Backups on the command line: listed, compared, one record taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions, records
from focalnet.opening import open_network
from tests.core.cli.conftest import refused

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.cli.conftest import Run


@pytest.fixture
def backup(network: Path) -> Path:
    """Make a backup beside the network, then remove somebody and change an office."""
    with open_network(network, backups=network.parent) as file:
        path = file.backup()
        person = next(each for each in records.persons(file) if records.appointments(file, person=each.id))
        actions.remove_person(file, person.id)
        actions.correct_office(file, records.offices(file)[0].id, city="Elsewhere")
    return path


def test_backups_are_listed_with_what_they_hold(run: Run, network: Path, backup: Path) -> None:
    listed = run("backups", network, "--json").json
    assert str(backup) in [each["path"] for each in listed]
    assert all(each["whole"] and each["people"] > 300 for each in listed)
    assert "asked for" in run("backups", network).out
    assert run("backups", network, "--folder", network.parent / "none").lines[1:] == []


def test_a_damaged_backup_is_said_to_be_that(run: Run, network: Path, backup: Path) -> None:
    backup.write_bytes(backup.read_bytes()[:5000])
    assert "damaged" in run("backups", network).out
    assert False in [each["whole"] for each in run("backups", network, "--json").json]


def test_what_differs_is_told(run: Run, network: Path, backup: Path) -> None:
    told = run("backups", network, "--compare", backup, "--json").json
    assert [(each["table"], each["became"]) for each in told] == [("person", "gone"), ("office", "changed")]
    lines = run("backups", network, "--compare", backup).lines
    assert lines[0].startswith("Person, gone since: ")
    assert lines[-1].endswith("→ Elsewhere")


def test_somebody_is_taken_back(run: Run, network: Path, backup: Path) -> None:
    gone = run("backups", network, "--compare", backup, "--json").json[0]
    ran = run("take-back", network, backup, "--person", gone["row"])
    assert ran.out.startswith(f"Took {gone['name']} back from the backup of ")
    told = run("backups", network, "--compare", backup, "--json").json
    assert [each["table"] for each in told] == ["office"]
    again = run("take-back", network, backup, "--person", gone["row"])
    assert again.out == "It is as the backup has it; nothing was changed.\n"
    assert run("take-back", network, backup, "--office", told[0]["row"]).code == 0
    assert run("backups", network, "--compare", backup, "--json").json == []


def test_what_cannot_be_taken_back_is_refused(run: Run, network: Path, backup: Path) -> None:
    assert refused(run("take-back", network, backup))
    assert refused(run("take-back", network, backup, "--person", "Nobody at all"))
    assert refused(run("take-back", network, backup, "--appointment", "none"))
    assert refused(run("take-back", network, network.parent / "none.focalnet", "--person", "x"))
