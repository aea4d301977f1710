"""What can be done with the organization's own regions, and filling in countries when a network is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet import places
from focalnet.network import records
from focalnet.network.actions.facts import changed, tidy
from focalnet.network.model import CountryRow, Region
from focalnet.problems import Refused

if TYPE_CHECKING:
    from focalnet.store import NetworkFile


def seed_places(file: NetworkFile) -> None:
    """Fill in the regions and countries that ship, each country in its region; what is there stays."""
    known_regions = {row.id for row in records.regions(file)}
    known_countries = records.countries(file)
    with file.step("places.seed"):
        records.REGION.insert(
            file,
            (
                Region(each.code, each.name_en, each.name_fr, each.name_es, position)
                for position, each in enumerate(places.regions())
                if each.code not in known_regions
            ),
        )
        records.COUNTRY.insert(
            file,
            (
                CountryRow(each.alpha3, each.name_en, each.name_fr, each.name_es, each.region, each.counted)
                for each in places.countries()
                if each.alpha3 not in known_countries
            ),
        )


def add_region(file: NetworkFile, code: str, name_en: str, *, name_fr: str = "", name_es: str = "") -> str:
    """Add a region after the others and return its code."""
    code, name_en = code.strip(), " ".join(name_en.split())
    known = records.regions(file)
    if not code or not name_en:
        raise Refused("network.region_name_missing")
    if any(row.id == code for row in known):
        raise Refused("network.region_exists", region=code)
    position = max((row.position for row in known), default=-1) + 1
    with file.step("region.add", region=name_en):
        records.REGION.insert(file, [Region(code, name_en, name_fr.strip(), name_es.strip(), position)])
    return code


def edit_region(file: NetworkFile, code: str, **facts: Any) -> str:
    """Correct the names or the position of a region; its code stays."""
    before = records.REGION.get(file, code, region=code)
    corrected = changed(before, tidy(facts))
    if corrected.get("name_en", "?") == "":
        raise Refused("network.region_name_missing")
    with file.step("region.correct", region=before.name_en):
        records.REGION.update(file, code, corrected)
    return code


def remove_region(file: NetworkFile, code: str) -> str:
    """Remove a region. Raises `Refused` (`network.region_in_use`) while countries or offices lie in it."""
    before = records.REGION.get(file, code, region=code)
    countries = sum(row.region == code for row in records.countries(file).values())
    if used := countries + sum(row.region == code for row in records.offices(file)):
        raise Refused("network.region_in_use", region=before.name_en, number=used)
    with file.step("region.remove", region=before.name_en):
        records.REGION.delete(file, code)
    return code


def assign_country(file: NetworkFile, alpha3: str, region: str) -> str:
    """Put a country into a region. Offices with a region of their own keep it."""
    country = records.COUNTRY.get(file, alpha3, country=alpha3)
    target = records.REGION.get(file, region, region=region)
    with file.step("country.assign", country=country.name_en, region=target.name_en):
        records.COUNTRY.update(file, alpha3, changed(country, {"region": region}))
    return alpha3
