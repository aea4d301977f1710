"""What can be done with the organization's own regions, and filling in countries when a network is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet import places
from focalnet.network import records
from focalnet.network.actions.facts import changed, tidy
from focalnet.network.model import CountryRow, Region
from focalnet.network.settings import change_settings, network_settings
from focalnet.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

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


def move_region(file: NetworkFile, code: str, position: int) -> str:
    """Put a region at another place of the list, counted from 0."""
    before = records.REGION.get(file, code, region=code)
    others = [row for row in records.regions(file) if row.id != code]
    others.insert(position, before)
    with file.step("region.move", region=before.name_en):
        for place, row in enumerate(others):
            if row.position != place:
                records.REGION.update(file, row.id, {"position": place})
    return code


def remove_region(file: NetworkFile, code: str, instead: str = "") -> str:
    """Remove a region; `instead` is the region that its countries and offices go to, in the same step.

    Raises `Refused` (`network.region_in_use`) while countries or offices lie in it and no other is given.
    """
    before = records.REGION.get(file, code, region=code)
    countries = [row.id for row in records.countries(file).values() if row.region == code]
    offices = [row.id for row in records.offices(file) if row.region == code]
    if (countries or offices) and not instead:
        raise Refused("network.region_in_use", region=before.name_en, number=len(countries) + len(offices))
    if instead:
        records.REGION.get(file, instead, region=instead)
    with file.step("region.remove", region=before.name_en):
        records.COUNTRY.update_many(file, countries, {"region": instead})
        records.OFFICE.update_many(file, offices, {"region": instead})
        records.REGION.delete(file, code)
    return code


def assign_country(file: NetworkFile, alpha3: str, region: str) -> str:
    """Put a country into a region. Offices with a region of their own keep it."""
    country = records.COUNTRY.get(file, alpha3, country=alpha3)
    target = records.REGION.get(file, region, region=region)
    with file.step("country.assign", country=country.name_en, region=target.name_en):
        records.COUNTRY.update(file, alpha3, changed(country, {"region": region}))
    return alpha3


def assign_countries(file: NetworkFile, codes: Collection[str], region: str) -> list[str]:
    """Put several countries into a region, in one step."""
    if len(codes) == 1:
        return [assign_country(file, each, region) for each in codes]
    target = records.REGION.get(file, region, region=region)
    with file.step("country.assign_many", number=len(codes), region=target.name_en):
        return [assign_country(file, each, region) for each in codes]


def count_country(file: NetworkFile, alpha3: str, *, counted: bool) -> str:
    """Say whether figures count a country; an office may lie in one that they do not count."""
    country = records.COUNTRY.get(file, alpha3, country=alpha3)
    with file.step("country.count", country=country.name_en):
        records.COUNTRY.update(file, alpha3, changed(country, {"counted": counted}))
    return alpha3


def footnote_country(file: NetworkFile, alpha3: str, notes: Mapping[str, str]) -> str:
    """Set the footnote of a country, language → note; a language left empty takes the one that ships."""
    country = records.COUNTRY.get(file, alpha3, country=alpha3)
    own = network_settings(file).footnotes
    with file.step("country.footnote", country=country.name_en):
        change_settings(file, footnotes={**own, alpha3: {**own.get(alpha3, {}), **notes}})
    return alpha3
