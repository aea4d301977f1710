"""The tree that a screen reader is told on Linux: every page and a dialog, on a virtual screen."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

_NEEDED = ("Xvfb", "dbus-run-session")
_REGISTRY = (Path("/usr/libexec/at-spi2-registryd"), Path("/usr/lib/at-spi2-core/at-spi2-registryd"))
_PLACES = ("home", "focal_points", "coverage", "surveys", "history")
_ORDERS = (*(f"go {place}" for place in _PLACES), "do person.new")
# Roles of things one acts on; what Qt calls a filler, a pane or a panel is only there to hold others.
_CONTROLS = frozenset(
    {"push button", "check box", "radio button", "combo box", "text", "table", "list", "slider"}
)
_ROOT = Path(__file__).resolve().parent.parent.parent

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, _NEEDED)) or not any(path.exists() for path in _REGISTRY),
    reason="Xvfb, D-Bus and AT-SPI are not installed",
)


@pytest.fixture(scope="module")
def trees(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Show every page and one dialog of the example, and return what is told of each."""
    from focalnet.example import build_example

    home = tmp_path_factory.mktemp("screen reader")
    network = home / "Gender network.focalnet"
    build_example(network, rounds=False)
    out = home / "trees.json"
    display = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert display.stdout is not None
    told = {**os.environ, "DISPLAY": f":{display.stdout.readline().strip()}", "PYTHONPATH": str(_ROOT)}
    reader = [sys.executable, "-m", "tests.screen_reader.reader", str(out), str(home), str(network), *_ORDERS]
    try:
        done = subprocess.run(
            ["dbus-run-session", "--", *reader],
            env=told,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    finally:
        display.kill()
        display.wait()
        display.stdout.close()
    assert done.returncode == 0, done.stderr[-2000:]
    read: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return read


def nodes(tree: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield tree
    for child in tree["children"]:
        yield from nodes(child)


def named(tree: dict[str, Any], role: str) -> list[str]:
    return [node["name"] for node in nodes(tree) if node["role"] == role]


@pytest.mark.parametrize("order", _ORDERS)
def test_every_control_on_the_screen_is_told_by_a_name(trees: dict[str, Any], order: str) -> None:
    nameless = [node for node in nodes(trees[order]) if node["role"] in _CONTROLS and node["focusable"]]
    assert [node["role"] for node in nameless if not node["name"].strip()] == []


@pytest.mark.parametrize("place", _PLACES)
def test_window_says_which_network_it_shows_and_where_one_may_go(trees: dict[str, Any], place: str) -> None:
    tree = trees[f"go {place}"]
    assert tree["name"] == "focalnet"
    assert named(tree, "frame")[0].startswith("Gender network")
    assert [name.split(",")[0] for name in named(tree, "radio button")][:5] == [
        "Home", "Focal points", "Coverage", "Surveys", "History",
    ]  # fmt: skip


def test_table_of_focal_points_tells_its_heads_and_cells(trees: dict[str, Any]) -> None:
    tree = trees["go focal_points"]
    assert "Focal points" in named(tree, "table")
    heads = named(tree, "column header")
    assert heads[0].startswith("Name")
    assert named(tree, "cell")[: len(heads)].count("") < 3
    assert len(named(tree, "cell")) > 20


def test_dialog_names_itself_and_its_fields(trees: dict[str, Any]) -> None:
    tree = trees["do person.new"]
    assert "New focal point" in named(tree, "dialog")
    assert {"Family name", "Given names", "Office"} <= {
        name for role in ("text", "combo box") for name in named(tree, role)
    }
