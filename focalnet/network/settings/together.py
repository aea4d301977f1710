"""What settings ask of one another and of the register: checked before any of them changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.network import records
from focalnet.network.grades import INTERNATIONAL_LADDER, NATIONAL_LADDER
from focalnet.network.settings.own_words import own_words
from focalnet.problems import Refused

if TYPE_CHECKING:
    from focalnet.network.settings.chosen import NetworkSettings
    from focalnet.store import NetworkFile


def check_together(settings: NetworkSettings) -> None:
    """Raise `Refused` where two settings contradict each other."""
    if settings.parity_from >= settings.parity_to:
        raise Refused("network.parity_crossed", least=settings.parity_from, most=settings.parity_to)
    for ladder, least, exceeds in (
        (INTERNATIONAL_LADDER, settings.swap_international_from, settings.swap_international_exceeds),
        (NATIONAL_LADDER, settings.swap_national_from, settings.swap_national_exceeds),
    ):
        if ladder.index(exceeds) < ladder.index(least):
            raise Refused("network.exceeds_below", exceeds=exceeds, least=least)
    if unknown := [area for area in settings.swap_gender_areas if area not in settings.expertise_areas]:
        known = ", ".join(settings.expertise_areas)
        raise Refused("network.area_unknown", area=", ".join(unknown), known=known)


def check_in_use(file: NetworkFile, before: NetworkSettings, after: NetworkSettings) -> None:
    """Raise `Refused` where a kind of office or an area of expertise would go that somebody still has."""
    if gone := [kind for kind in before.office_kinds if kind not in after.office_kinds]:
        used = records.kinds_in_use(file)
        for kind in gone:
            if number := used.get(kind, 0):
                raise Refused("network.kind_in_use", kind=_name(before, "office_kind", kind), number=number)
    if gone := [area for area in before.expertise_areas if area not in after.expertise_areas]:
        used = records.areas_in_use(file)
        for area in gone:
            if number := used.get(area, 0):
                raise Refused("network.area_in_use", area=_name(before, "expertise", area), number=number)


def _name(settings: NetworkSettings, section: str, code: str) -> str:
    words = own_words(settings, "en")
    return words(section, code) if words.has(section, code) else code
