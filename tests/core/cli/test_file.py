"""Commands on the file: new, history, undo, redo, backup, check, settings."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from focalnet.opening import open_network
from focalnet.words import LANGUAGES
from tests.core.cli.conftest import refused

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.cli.conftest import Run


def test_new_makes_an_empty_network(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "mine.focalnet"
    assert run("new", path).code == 0
    assert run("summary", path, "--json").json["focal_points"] == 0
    assert [each.name for each in tmp_path.iterdir()] == ["mine.focalnet"]


def test_new_never_replaces_a_file(run: Run, network: Path) -> None:
    before = network.read_bytes()
    assert refused(run("new", network))
    assert refused(run("new", network, "--example"))
    assert network.read_bytes() == before


def test_new_in_a_folder_that_is_not_there(run: Run, tmp_path: Path) -> None:
    assert refused(run("new", tmp_path / "no" / "mine.focalnet"))


def test_history_lists_the_latest_first(run: Run, example: Path) -> None:
    steps = run("history", example, "--json").json
    assert [step["code"] for step in steps] == ["network.example", "network.create"]
    assert steps[0]["actor"] == "somebody"
    assert datetime.fromisoformat(steps[0]["at"]).tzinfo is not None
    assert steps[0]["sentence"] == "Made the example network of 346 people and 115 offices"


@pytest.mark.parametrize("language", LANGUAGES)
def test_history_is_in_words(run: Run, network: Path, language: str) -> None:
    run("undo", network)
    said = run("history", network, "--language", language).out
    assert "network." not in said
    assert "step." not in said


def test_undo_and_redo_reach_across_runs(run: Run, network: Path) -> None:
    undone = run("undo", network)
    assert undone.code == 0
    assert undone.out.strip()
    assert run("summary", network, "--as-at", "2009-11-23", "--json").json["focal_points"] == 0
    assert run("redo", network).code == 0
    assert run("summary", network, "--as-at", "2009-11-23", "--json").json["focal_points"] == 129
    assert refused(run("redo", network))


def test_a_refusal_leaves_the_file_as_it_was(run: Run, network: Path) -> None:
    before = network.read_bytes()
    assert refused(run("redo", network))
    assert refused(run("settings", network, "swap_time_share", "much"))
    assert refused(run("new", network))
    assert network.read_bytes() == before


def test_undo_ends_where_the_network_began(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "mine.focalnet"
    run("new", path)
    while (ran := run("undo", path)).code == 0:
        pass
    assert refused(ran)


def test_what_somebody_else_holds_is_read_and_not_changed(run: Run, network: Path) -> None:
    with open_network(network, actor="other"):
        assert run("summary", network).code == 0
        assert refused(run("undo", network))
    assert run("undo", network).code == 0


def test_backup_writes_a_copy_that_opens(run: Run, network: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copies.focalnet"
    assert run("backup", network, copy).code == 0
    assert run("summary", copy, "--as-at", "2009-11-23", "--json").json["focal_points"] == 129


def test_backup_without_a_place_stands_beside(run: Run, network: Path) -> None:
    assert run("backup", network).code == 0
    copies = [each for each in network.parent.glob("*.focalnet") if each != network]
    assert len(copies) == 1
    assert run("check", copies[0]).code == 0


def test_check_finds_the_example_sound(run: Run, example: Path) -> None:
    assert run("check", example).code == 0
    assert run("check", example, "--json").json == {"file": "example.focalnet", "sound": True, "problems": []}


def test_check_finds_damage(run: Run, network: Path) -> None:
    content = bytearray(network.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 20_000] = b"\xff" * 20_000
    network.write_bytes(content)
    ran = run("check", network)
    assert ran.code == 1
    assert "Traceback" not in ran.err + ran.out


def test_settings_are_listed_printed_and_changed(run: Run, network: Path) -> None:
    listed = run("settings", network, "--json").json
    assert listed["swap_national_from"] == "NO-C"
    assert run("settings", network, "swap_time_share", "25", "--json").json == {"swap_time_share": 25}
    assert run("settings", network, "swap_time_share").lines[-1].split() == ["swap_time_share", "25"]
    assert run("settings", network, "swap_gender_areas", '["psea"]', "--json").json == {
        "swap_gender_areas": ["psea"]
    }
    assert run("undo", network).code == 0
    assert len(run("settings", network, "swap_gender_areas", "--json").json["swap_gender_areas"]) > 1


@pytest.mark.parametrize(
    ("key", "value"),
    [("nothing", "1"), ("swap_time_share", "much"), ("swap_time_share", '"20"'), ("swap_time_share", "true"),
     ("swap_gender_areas", "psea"), ("seniority", "[]")],
)  # fmt: skip
def test_settings_that_cannot_be(run: Run, network: Path, key: str, value: str) -> None:
    before = run("settings", network).out
    assert refused(run("settings", network, key, value))
    assert run("settings", network).out == before
