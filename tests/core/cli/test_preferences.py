"""Commands on lists, places and preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.core.cli.conftest import refused

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.cli.conftest import Run


def test_entries_come_and_go(run: Run, network: Path) -> None:
    assert run("list", "add", network, "kinds", "Hub").out == "hub\n"
    assert run("list", "rename", network, "kinds", "hub", "Plateforme", "--language", "fr").code == 0
    assert run("list", "move", network, "kinds", "hub", "1").code == 0
    assert run("list", "level", network, "hub", "regional").code == 0
    shown = run("list", "show", network, "kinds", "--json").json
    assert shown[0] == {"code": "hub", "en": "Hub", "fr": "Plateforme", "es": "Hub"}
    assert "Plateforme" in run("list", "show", network, "kinds").out
    assert run("list", "remove", network, "kinds", "hub").code == 0
    assert "hub" not in run("list", "show", network, "kinds").out


def test_what_is_in_use_goes_only_for_another(run: Run, network: Path) -> None:
    assert refused(run("list", "remove", network, "regions", "south_america"))
    done = run("list", "remove", network, "regions", "south_america", "--instead", "southern_africa")
    assert done.code == 0
    assert run("undo", network).code == 0
    assert "south_america" in run("list", "show", network, "regions").out


def test_names_of_ones_own_are_printed_and_asked_for(run: Run, network: Path) -> None:
    run("list", "rename", network, "expertise", "psea", "protection from abuse")
    found = run("find", network, "protection from abuse", "--as-at", "2009-11-23", "--json").json
    assert found
    run("list", "rename", network, "kinds", "headquarters", "The House")
    listed = run("gaps", network, "--as-at", "2009-11-23", "--list", "offices").out
    assert "The House" in listed


@pytest.mark.parametrize(
    "arguments",
    [
        ("list", "show", "castles"),
        ("list", "add", "kinds", "Headquarters"),
        ("list", "move", "kinds", "mrf", "first"),
        ("list", "move", "kinds", "mrf", "0"),
        ("list", "level", "mrf", "top"),
        ("place", "count", "KEN", "perhaps"),
        ("place", "count", "XXX", "no"),
        ("place", "assign", "moon", "KEN"),
        ("preferences", "default", "nothing"),
        ("preferences", "import", "missing.json"),
    ],
)
def test_what_cannot_be(run: Run, network: Path, arguments: tuple[str, ...]) -> None:
    before = network.read_bytes()
    group, command, *rest = arguments
    assert refused(run(group, command, network, *rest))
    assert network.read_bytes() == before


def test_places(run: Run, network: Path) -> None:
    assert run("place", "assign", network, "southern_africa", "KEN", "UGA").code == 0
    assert run("place", "count", network, "KEN", "no").code == 0
    shown = {row["code"]: row for row in run("place", "show", network, "--json").json}
    assert shown["KEN"] == {"code": "KEN", "region": "southern_africa", "counted": False}
    assert shown["UGA"]["counted"]
    assert "not counted" in run("place", "show", network).out
    assert run("summary", network, "--as-at", "2009-11-23", "--json").json["countries"] == 83
    assert run("place", "footnote", network, "KEN", "A note on Kenya.").code == 0
    notes = run("settings", network, "footnotes", "--json").json["footnotes"]
    assert notes == {"KEN": {"en": "A note on Kenya."}}


def test_settings_of_every_shape_and_back(run: Run, network: Path) -> None:
    assert run("settings", network, "headquarters_counts", "false").code == 0
    assert run("settings", network, "sentence", '{"en": "{people} in {countries}."}').code == 0
    assert (
        run("summary", network, "--as-at", "2009-11-23").lines[0].startswith("129 gender focal points in 8")
    )
    ran = run("settings", network, "sentence", '{"en": "{peple}"}')
    assert refused(ran)
    assert "{categories}" in ran.err
    assert run("preferences", "default", network, "sentence", "headquarters_counts").code == 0
    assert run("summary", network, "--as-at", "2009-11-23").lines[0].startswith("The network comprises")


def test_preferences_go_from_one_network_to_another(run: Run, network: Path, tmp_path: Path) -> None:
    run("settings", network, "swap_time_share", "30")
    out, other = tmp_path / "ours.json", tmp_path / "other.focalnet"
    assert run("preferences", "export", network, out).code == 0
    run("new", other)
    shown = run("preferences", "import", other, out, "--dry-run", "--json").json
    assert [(each["key"], each["before"], each["after"]) for each in shown] == [("swap_time_share", 20, 30)]
    assert "20" in run("settings", other, "swap_time_share").lines[-1]
    assert "30" in run("preferences", "import", other, out).out
    assert "30" in run("settings", other, "swap_time_share").lines[-1]
