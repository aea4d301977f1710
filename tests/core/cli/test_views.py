"""Saved views on the command line: saved, listed, used by `find`, renamed and removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.core.cli.conftest import refused

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.cli.conftest import Run

IN_2009 = ("--as-at", "2009-11-23")
ASKED = ("--where", "sex=men", "--where", "language=fr", "--sort", "office:down")


def test_find_uses_a_saved_view(run: Run, network: Path) -> None:
    asked = run("find", network, *IN_2009, *ASKED, "--json").json
    assert asked
    assert {row["sex"] for row in asked} == {"M"}
    run("view", "save", network, "French-speaking men", *ASKED)
    assert run("find", network, *IN_2009, "--view", "french-speaking MEN", "--json").json == asked
    one = asked[0]
    narrower = run("find", network, one["family_name"], *IN_2009, "--view", "French-speaking men", "--json")
    assert narrower.json == [row for row in asked if row["family_name"] == one["family_name"]]


def test_views_are_listed_renamed_and_removed(run: Run, network: Path) -> None:
    run("view", "save", network, "Men", *ASKED, "--text", "dakar")
    listed = run("view", "list", network, "--json").json
    assert listed == [
        {
            "name": "Men",
            "text": "dakar",
            "where": ["language=fr", "sex=M"],
            "sort": ["office:down"],
            "columns": [],
        }
    ]
    assert run("view", "list", network).lines == ["Men: dakar  language=fr  sex=M  sort office:down"]
    run("view", "rename", network, "Men", "The men")
    assert [view["name"] for view in run("view", "list", network, "--json").json] == ["The men"]
    run("view", "remove", network, "The men")
    assert run("view", "list", network, "--json").json == []
    run("undo", network)
    assert [view["name"] for view in run("view", "list", network, "--json").json] == ["The men"]


def test_what_no_view_and_no_column_is_called_is_refused(run: Run, network: Path) -> None:
    assert refused(run("find", network, "--view", "nobody's"))
    assert refused(run("find", network, "--sort", "shoe"))
    assert "west_central_africa" in run("find", network, "--where", "region=XYZ").err
