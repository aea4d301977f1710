"""Preferences as a file that one coordinator gives another: written out, and taken over as a plan.

The file holds settings, regions and what is said of countries; nothing of people, offices or appointments, no
paths and no names of who works with the network. A plan shows each difference before anything changes.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from focalnet.network import records
from focalnet.network.model import CountryRow, Region
from focalnet.network.settings.keeping import NAMES, change_settings, network_settings
from focalnet.problems import Place, Refused

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from focalnet.store import NetworkFile

_KIND = "focalnet preferences"
_REGION = tuple(name for name in Region._fields if name != "id")
_TYPE = {name: int if name == "position" else str for name in _REGION}


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that a file of preferences would change.

    `what` is `setting`, `region` or `country`; `key` a setting's name or the code of a region or country.
    """

    what: str
    key: str
    before: Any  # None: it is not there yet
    after: Any


@dataclass(frozen=True, slots=True)
class SettingsPlan:
    """What taking over a file of preferences would change; `apply_preferences` changes exactly this."""

    file: str
    differences: tuple[Difference, ...]


def preferences(file: NetworkFile) -> dict[str, Any]:
    """Return the network's preferences as plain values for JSON."""
    return {
        "kind": _KIND,
        "settings": network_settings(file).plain(),
        "regions": {row.id: {name: getattr(row, name) for name in _REGION} for row in records.regions(file)},
        "countries": {
            code: {"region": row.region, "counted": row.counted}
            for code, row in records.countries(file).items()
        },
    }


def write_preferences(file: NetworkFile, out: Path) -> None:
    """Write the network's preferences into a file. Raises OSError where it cannot be written."""
    out.write_text(json.dumps(preferences(file), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def plan_preferences(file: NetworkFile, path: Path) -> SettingsPlan:
    """Return what a file of preferences would change.

    Regions that the file lacks stay. Raises `Refused` (`network.no_settings_file`) for any other file.
    """
    document = _read(path)
    kept = network_settings(file)
    settings = (
        Difference("setting", name, getattr(kept, name), value)
        for name, value in document["settings"].items()
        if name in NAMES and _plain(getattr(kept, name)) != value
    )
    return SettingsPlan(path.name, (*settings, *_of_regions(file, document), *_of_countries(file, document)))


def apply_preferences(file: NetworkFile, plan: SettingsPlan) -> int:
    """Change what a plan shows, in one step, and return how much. Raises `Refused`, changing nothing."""
    with file.step("setting.import", number=len(plan.differences), file=plan.file):
        for each in plan.differences:
            if each.what == "region":
                _put_region(file, each)
            elif each.what == "country":
                records.COUNTRY.update(file, each.key, each.after)
        change_settings(file, **{each.key: each.after for each in plan.differences if each.what == "setting"})
    return len(plan.differences)


def _read(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        document = None
    parts = ("settings", "regions", "countries")
    if not isinstance(document, dict) or document.get("kind") != _KIND:
        raise Refused("network.no_settings_file", Place(file=path.name))
    found = {part: document.get(part, {}) for part in parts}
    rows = (*found["regions"].values(), *found["countries"].values()) if _all_maps(found) else ("",)
    if not all(isinstance(row, dict) for row in rows):
        raise Refused("network.no_settings_file", Place(file=path.name))
    return found


def _all_maps(found: Mapping[str, Any]) -> bool:
    return all(isinstance(part, dict) for part in found.values())


def _of_regions(file: NetworkFile, document: Mapping[str, Any]) -> Iterator[Difference]:
    known = {row.id: {name: getattr(row, name) for name in _REGION} for row in records.regions(file)}
    for code, said in document["regions"].items():
        before = known.get(code)
        after = {name: said[name] for name in _REGION if isinstance(said.get(name), _TYPE[name])}
        if after != before and after.get("name_en"):
            yield Difference("region", code, before, after)


def _of_countries(file: NetworkFile, document: Mapping[str, Any]) -> Iterator[Difference]:
    regions = {row.id for row in records.regions(file)} | document["regions"].keys() | {""}
    for code, row in records.countries(file).items():
        said = document["countries"].get(code, {})
        changed = _changed(row, said, regions)
        if changed:
            yield Difference("country", code, {name: getattr(row, name) for name in changed}, changed)


def _changed(row: CountryRow, said: Mapping[str, Any], regions: set[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if said.get("region", row.region) != row.region and said["region"] in regions:
        found["region"] = said["region"]
    if isinstance(said.get("counted"), bool) and said["counted"] != row.counted:
        found["counted"] = said["counted"]
    return found


def _put_region(file: NetworkFile, each: Difference) -> None:
    if each.before is None:
        records.REGION.insert(file, [Region(each.key, **each.after)])
    else:
        records.REGION.update(file, each.key, each.after)


def _plain(value: Any) -> Any:
    """Return a value as it comes back from JSON."""
    return json.loads(json.dumps(value))
