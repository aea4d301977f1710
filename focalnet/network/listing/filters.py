"""Filters as people type them, `region=WCA` or `country=Kenya`: the values a facet has in a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from focalnet.folding import fold
from focalnet.network import records
from focalnet.network.listing.selection import CODES, FACETS
from focalnet.network.model import OfficeKind
from focalnet.network.settings import in_all_languages, network_settings
from focalnet.problems import Refused
from focalnet.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from focalnet.store import NetworkFile

_FEW = 12  # values that are all named where none of them is meant
_NEAR = 4  # of more values, those that are named at most
_APART = 15  # of 100: what is so much less like than the likest is not named
# Facets of which every appointment has a value; in the others the empty value stands for: not known.
_NEVER_BLANK = frozenset({"sex", "staff_category", "role", "seniority", "tor_state", "mandate"})


def parse_where(filters: Iterable[str], file: NetworkFile | None = None) -> dict[str, frozenset[str]]:
    """Read filters as typed, `region=WCA` or `sex=F,M`; a facet named twice takes the values of both.

    With a network, its regions, countries, groups, languages, kinds of office and areas of expertise may be
    written as codes or by their names, and others are refused; without one, they are taken as typed.

    Raises:
        Refused: It is no filter (`network.where_unknown`), or the facet has no such value
            (`network.where_value_unknown`).

    """
    read: dict[str, frozenset[str]] = {}
    for typed in filters:
        facet, equals, values = typed.partition("=")
        facet = facet.strip()
        if not equals or facet not in FACETS:
            raise Refused("network.where_unknown", text=typed, facets=", ".join(FACETS))
        wanted = frozenset(value.strip() for value in values.split(","))
        read[facet] = read.get(facet, frozenset()) | _known(facet, wanted, file)
    return read


def known_values(file: NetworkFile, facet: str) -> dict[str, tuple[str, ...]]:
    """Return the values that a facet can have in a network, each with its names in all languages."""
    if facet == "region":
        return {row.id: (row.name_en, row.name_fr, row.name_es) for row in records.regions(file)}
    if facet == "country":
        found = records.countries(file).values()
        return {row.id: (row.name_en, row.name_fr, row.name_es) for row in found}
    if facet == "group":
        return {row.id: (row.name,) for row in records.groups(file)}
    return in_all_languages(network_settings(file), facet, _codes(facet, file))


def _codes(facet: str, file: NetworkFile | None) -> Iterable[str]:
    if facet in CODES:
        return [str(code) for code in CODES[facet]]
    if facet == "language":
        return words().section("language")
    if file is None:
        return ()
    if facet == "office_kind":
        in_use = [office.kind for office in records.offices(file)]
        return dict.fromkeys([*network_settings(file).office_kinds, OfficeKind.UNKNOWN.value, *in_use])
    return network_settings(file).expertise_areas


def _known(facet: str, typed: frozenset[str], file: NetworkFile | None) -> frozenset[str]:
    """Return the values that are meant. Without a network, only codes that ship can be told from mistakes."""
    if file is None and facet not in CODES:
        return typed
    known = known_values(file, facet) if file is not None else dict.fromkeys(_codes(facet, None), ())
    return frozenset(_meant(facet, text, known) for text in sorted(typed))


def _meant(facet: str, text: str, known: Mapping[str, tuple[str, ...]]) -> str:
    if text in known or (not text and facet not in _NEVER_BLANK):
        return text
    folded = fold(text)
    for value, names in known.items():
        if folded and folded in {fold(value), *map(fold, names)}:
            return value
    offered = {value: names[:1] if facet == "group" else (value, *names) for value, names in known.items()}
    raise unknown_value(facet, text, offered)


def unknown_value(facet: str, text: str, known: Mapping[str, Sequence[str]]) -> Refused:
    """Return the refusal of a value that a filter has not: with all that it has, or of many the nearest.

    `known` are the values with what each may be called, the shortest first.
    """
    if len(known) <= _FEW:
        offered = ", ".join(called[0] for called in known.values())
        return Refused("network.where_value_unknown", value=text, facet=facet, known=offered)
    near = ", ".join(_nearest(text, known))
    return Refused("network.where_value_far", value=text, facet=facet, near=near)


def _nearest(text: str, known: Mapping[str, Sequence[str]]) -> list[str]:
    """Return what the values are called that a text is most like, the likest first."""
    folded, likest = fold(text), []
    for called in known.values():
        scored = [(fuzz.ratio(folded, fold(each)), each) for each in called if each]
        likest.append(max(scored, default=(0.0, "")))
    likest.sort(key=lambda each: -each[0])
    return [name for score, name in likest[:_NEAR] if score >= likest[0][0] - _APART]
