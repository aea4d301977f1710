"""Pairs of people in the register who may be one, with the reasons; who decides is the coordinator."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.network import records
from focalnet.network.matching import (
    NameRelation,
    Traits,
    name_key,
    name_relation,
    reasons_between,
    weight_of,
)
from focalnet.network.model import Sex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.store import NetworkFile

# A word that more people of one country share says nothing: beyond this many its bearers are not compared.
_COMMON = 40
_CLOSE = frozenset({NameRelation.SAME, NameRelation.SWAPPED, NameRelation.SHORTER, NameRelation.ALIKE})


@dataclass(frozen=True, slots=True)
class Suspicion:
    """Two people who may be one, and why: codes of `matching.Reason` and `matching.NameRelation`."""

    one: str  # the smaller id
    other: str
    reasons: tuple[str, ...]


def suspected(file: NetworkFile) -> list[Suspicion]:
    """Return the pairs that may be one person, the best founded first.

    The same address; the same name, accents and order apart; or names alike in one country. A stated sex that
    differs rules a pair out unless the address is the same; so does what somebody said of it before.
    """
    traits = _traits(file)
    known = records.not_the_same(file)
    pairs = {(min(pair), max(pair)) for pair in _pairs(traits)} - known
    found = [
        Suspicion(one, other, reasons)
        for one, other in pairs
        if (reasons := _reasons(traits[one], traits[other]))
    ]
    return sorted(found, key=lambda each: (-weight_of(each.reasons), each.one, each.other))


def _reasons(one: Traits, other: Traits) -> tuple[str, ...]:
    """Return why two may be one; nothing where they may not."""
    same_address = not set(one.emails).isdisjoint(other.emails)
    if not same_address and one.sex and other.sex and one.sex != other.sex:
        return ()
    relation = name_relation(one.family, one.given, other.family, other.given)
    if same_address or relation in (NameRelation.SAME, NameRelation.SWAPPED):
        return reasons_between(one, other)
    if relation not in _CLOSE or one.countries.isdisjoint(other.countries):
        return ()
    return reasons_between(one, other)


def _pairs(traits: dict[str, Traits]) -> Iterator[tuple[str, str]]:
    """Give the pairs to be compared: of one address, of one name, and of one country with a word in common.

    Of the last, one at least must have no address: two names alike with two addresses are two people.
    """
    by_email, by_name = defaultdict(list), defaultdict(list)
    for person, each in traits.items():
        for email in each.emails:
            by_email[email].append(person)
        if key := name_key(each.family, each.given):
            by_name[key].append(person)
    for group in (*by_email.values(), *by_name.values()):
        if len(group) > 1:
            yield from combinations(group, 2)
    yield from _alike(traits, by_name)


def _alike(traits: dict[str, Traits], by_name: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    """Give those without an address with everybody of one country who has a word of the name in common."""
    named = [(person, _words(key)) for key, people in by_name.items() for person in people]
    unreached = [(person, words) for person, words in named if not traits[person].emails]
    sought = {
        (country, word) for who, words in unreached for country in traits[who].countries for word in words
    }
    words_sought = {word for _, word in sought}
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for person, words in named:
        for word in words & words_sought:
            for country in traits[person].countries:
                groups[country, word].append(person)
    for key in sought:
        if len(groups[key]) <= _COMMON:
            without = [person for person in groups[key] if not traits[person].emails]
            yield from ((one, other) for one in without for other in groups[key] if one != other)


def _words(key: str) -> set[str]:
    """Return the words of a name that are long enough to say something."""
    return {word for word in key.split() if len(word) > 2}


def _traits(file: NetworkFile) -> dict[str, Traits]:
    offices: dict[str, set[str]] = defaultdict(set)
    countries: dict[str, set[str]] = defaultdict(set)
    for person, office, country in records.stations(file):
        offices[person].add(fold(office))
        countries[person].add(country)
    return {
        person: Traits(
            family,
            given,
            _addresses(email, others),
            "" if sex == Sex.NOT_STATED else sex,
            frozenset(countries[person] - {""}),
            frozenset(offices[person]),
        )
        for person, sex, _, family, given, email, others, *_ in records.people_lines(file)
    }


def _addresses(email: str, others: str) -> tuple[str, ...]:
    """Return the addresses that a line of a person holds, the others as JSON."""
    listed = [email] if others == "[]" else [email, *json.loads(others)]
    return tuple({each.casefold(): None for each in listed if each})
