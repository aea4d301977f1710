"""Details for support: versions and counts, never a name, a path or an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

import focalnet
from focalnet.licences import licences
from focalnet.network import actions
from focalnet.opening import new_network
from focalnet.support import details, versions

if TYPE_CHECKING:
    from pathlib import Path


def test_details_hold_versions_and_counts_and_nothing_personal(tmp_path: Path) -> None:
    with new_network(tmp_path / "Secret place.focalnet", actor="awa") as file:
        actions.add_person(file, family_name="Bah", given_names="Awa", email="a.bah@example.org")
        said = details(file, {"Qt": "6.11"})
    assert f"focalnet: {focalnet.__version__}" in said
    assert "Qt: 6.11" in said
    assert "person: 1\n" in said
    assert "bytes" in said
    assert not any(word in said for word in ("Bah", "Awa", "awa", "Secret", "example.org", str(tmp_path)))


def test_without_a_network_there_are_versions_only() -> None:
    assert details() == "\n".join(f"{name}: {value}" for name, value in versions().items())


def test_licences_are_listed_by_name_with_their_texts() -> None:
    found = licences()
    assert [each.name.casefold() for each in found] == sorted(each.name.casefold() for each in found)
    assert "LESSER GENERAL PUBLIC" in next(each for each in found if each.name == "Qt").text()
