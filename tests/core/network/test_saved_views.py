"""Saved views: kept in the file, found by name, each change a step that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from focalnet.network.listing import Selection
from focalnet.network.saved_views import (
    SavedView,
    remove_view,
    rename_view,
    save_view,
    saved_views,
    view_named,
)
from focalnet.network.schema import SCHEMA
from focalnet.problems import Refused
from focalnet.store import NetworkFile
from tests.core.network.conftest import DAY

if TYPE_CHECKING:
    from pathlib import Path

WEST = SavedView(
    "West Africa",
    "trafficking",
    {"region": frozenset({"AFR"}), "language": frozenset({"fr", ""})},
    (("office", True), ("name", False)),
    ("name", "office", "email"),
)


def test_view_is_found_again_as_it_was_saved(file: NetworkFile) -> None:
    save_view(file, WEST)
    assert saved_views(file) == [WEST]
    assert view_named(file, "west AFRICA") == WEST
    assert WEST.selection(DAY, "fr") == Selection(DAY, "trafficking", WEST.where, WEST.sort, "fr")


def test_views_travel_with_the_file(file: NetworkFile, tmp_path: Path) -> None:
    save_view(file, WEST)
    copy = tmp_path / "copy.focalnet"
    copy.write_bytes(file.path.read_bytes())
    with NetworkFile.open(copy, (SCHEMA,)) as other:
        assert saved_views(other) == [WEST]


def test_view_of_the_same_name_takes_its_place(file: NetworkFile) -> None:
    save_view(file, WEST)
    save_view(file, SavedView("  west   africa "))
    assert saved_views(file) == [SavedView("west africa")]


def test_views_stand_by_name(file: NetworkFile) -> None:
    for name in ("zones", "Été", "eastern"):
        save_view(file, SavedView(name))
    assert [view.name for view in saved_views(file)] == ["eastern", "Été", "zones"]


def test_view_is_renamed_removed_and_brought_back(file: NetworkFile) -> None:
    save_view(file, WEST)
    assert rename_view(file, "west africa", "Afrique de l’Ouest") == "Afrique de l’Ouest"
    assert [view.name for view in saved_views(file)] == ["Afrique de l’Ouest"]
    remove_view(file, "afrique de l’ouest")
    assert saved_views(file) == []
    file.undo()
    file.undo()
    assert saved_views(file) == [WEST]


@pytest.mark.parametrize(
    ("do", "code"),
    [
        (lambda file: view_named(file, "East"), "view_unknown"),
        (lambda file: save_view(file, SavedView(" ")), "view_name_missing"),
        (lambda file: rename_view(file, "West Africa", "Other"), "view_exists"),
        (lambda file: remove_view(file, "East"), "view_unknown"),
    ],
)
def test_what_cannot_be_done_with_views(file: NetworkFile, do: Any, code: str) -> None:
    save_view(file, WEST)
    save_view(file, SavedView("other"))
    with pytest.raises(Refused) as refused:
        do(file)
    assert refused.value.problem.code == f"network.{code}"


def test_unknown_view_names_those_there_are(file: NetworkFile) -> None:
    save_view(file, WEST)
    with pytest.raises(Refused) as refused:
        view_named(file, "East")
    assert refused.value.problem.args["known"] == "West Africa"


def test_what_a_later_version_saved_is_read_as_far_as_it_is_known(file: NetworkFile) -> None:
    with file.step("view.save", name="Later"):
        file.set_setting(
            "list.views",
            [
                {
                    "name": "Later",
                    "where": {"mood": ["good"], "sex": ["F"]},
                    "sort": [["mood", True]],
                    "shade": 3,
                }
            ],
        )
    assert saved_views(file) == [SavedView("Later", where={"sex": frozenset({"F"})})]
