"""`focalnet check --self`: says which part of the installation is not whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet import __version__
from focalnet.cli import selfcheck

if TYPE_CHECKING:
    import pytest

    from tests.core.cli.conftest import Run

PARTS = ["resources", "words", "places", "engine", "reader", "network", "surveys"]


def test_this_installation_is_whole(run: Run) -> None:
    ran = run("check", "--self", "--json")
    assert ran.code == 0
    assert (ran.json["version"], ran.json["passed"]) == (__version__, True)
    assert [(check["check"], check["passed"]) for check in ran.json["checks"]] == [
        (part, True) for part in PARTS
    ]


def test_a_part_that_fails_is_named_and_the_others_are_tried(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> str:
        raise LookupError("es cli.new")

    monkeypatch.setitem(selfcheck._PARTS, "words", broken)
    ran = run("check", "--self")
    assert ran.code == 1
    assert [line.split()[0] for line in ran.lines[:-1]] == ["ok", "FAILED", *["ok"] * 5]
    assert "es cli.new" in ran.lines[1]
