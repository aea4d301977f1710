"""Preferences written for a colleague and taken over by one, seen first."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.network import actions, records
from focalnet.network.settings import change_settings, network_settings
from focalnet.network.settings.exchange import (
    apply_preferences,
    plan_preferences,
    preferences,
    write_preferences,
)
from focalnet.opening import new_network
from focalnet.problems import Refused
from tests.core.network.settings.test_effects import CHOSEN

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


def _colleague(file: NetworkFile) -> None:
    change_settings(file, **CHOSEN | {"swap_international_exceeds": "P-5"})
    actions.add_region(file, "ASI", "Asia", name_fr="Asie")
    actions.assign_country(file, "KEN", "ASI")
    actions.count_country(file, "SEN", counted=False)


def test_what_is_taken_over_is_what_was_written(file: NetworkFile, tmp_path: Path) -> None:
    _colleague(file)
    write_preferences(file, tmp_path / "ours.json")
    with new_network(tmp_path / "other.focalnet") as other:
        plan = plan_preferences(other, tmp_path / "ours.json")
        assert network_settings(other) != network_settings(file)
        assert apply_preferences(other, plan) == len(plan.differences) > 0
        assert network_settings(other) == network_settings(file)
        assert records.countries(other)["KEN"].region == "ASI"
        assert not records.countries(other)["SEN"].counted
        assert "ASI" in {region.id for region in records.regions(other)}
        assert plan_preferences(other, tmp_path / "ours.json").differences == ()
        other.undo()
        assert records.countries(other)["KEN"].region != "ASI"


def test_nothing_of_people_or_places_of_work_is_written(
    file: NetworkFile, build: Builder, tmp_path: Path
) -> None:
    build.appointed("Zdenka Quxová", "F", build.office("Office of Qux", city="Quxville"))
    actions.correct_person(file, records.persons(file)[0].id, email="qux@example.org", notes="Qux")
    write_preferences(file, tmp_path / "ours.json")
    written = (tmp_path / "ours.json").read_text(encoding="utf-8")
    assert "qux" not in written.lower()
    assert str(tmp_path) not in written


@pytest.mark.parametrize(
    "document",
    [
        "{ half",
        "[]",
        '{"kind": "another"}',
        '{"kind": "focalnet preferences", "settings": []}',
        '{"kind": "focalnet preferences", "regions": {"AFR": "Africa"}}',
    ],
)
def test_another_file_is_refused(file: NetworkFile, tmp_path: Path, document: str) -> None:
    (tmp_path / "other.json").write_text(document, encoding="utf-8")
    with pytest.raises(Refused, match="no_settings_file"):
        plan_preferences(file, tmp_path / "other.json")
    with pytest.raises(Refused, match="no_settings_file"):
        plan_preferences(file, tmp_path / "missing.json")


@pytest.mark.parametrize("settings", [{"swap_time_share": 500}, {"seniority": "senior"}])
def test_a_value_that_will_not_do_takes_over_nothing(
    file: NetworkFile, tmp_path: Path, settings: dict[str, Any]
) -> None:
    document = preferences(file) | {"settings": settings, "regions": {"ASI": {"name_en": "Asia"}}}
    (tmp_path / "ours.json").write_text(json.dumps(document), encoding="utf-8")
    plan = plan_preferences(file, tmp_path / "ours.json")
    steps = len(file.history())
    with pytest.raises(Refused):
        apply_preferences(file, plan)
    assert len(file.history()) == steps


def test_settings_and_regions_of_a_later_version_are_left_alone(file: NetworkFile, tmp_path: Path) -> None:
    document = preferences(file)
    document["settings"]["weather"] = "fine"
    document["countries"]["ATL"] = {"region": "AFR", "counted": True}
    document["countries"]["KEN"]["region"] = "MOON"
    document["regions"]["XXX"] = {"name_en": ""}
    (tmp_path / "ours.json").write_text(json.dumps(document), encoding="utf-8")
    assert plan_preferences(file, tmp_path / "ours.json").differences == ()
