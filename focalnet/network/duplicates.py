"""Pairs of people in the register who may be one, with the reasons; who decides is the coordinator."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations, product
from typing import TYPE_CHECKING, NamedTuple

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
    from collections.abc import Collection, Iterable, Iterator, Mapping

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


class _Somebody(NamedTuple):
    """What the first look asks of a person: everything else is read of those only whom it finds."""

    family: str
    given: str
    sex: str  # empty where not stated
    emails: tuple[str, ...]


def suspected(file: NetworkFile) -> list[Suspicion]:
    """Return the pairs that may be one person, the best founded first.

    The same address; the same name, accents and order apart; or names alike in one country. A stated sex that
    differs rules a pair out unless the address is the same; so does what somebody said of it before.
    """
    people = _people(file)
    known = records.not_the_same(file)
    pairs = {(min(pair), max(pair)) for pair in _pairs(file, people)} - known
    traits = _traits(file, people, {person for pair in pairs for person in pair})
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


def _pairs(file: NetworkFile, people: Mapping[str, _Somebody]) -> Iterator[tuple[str, str]]:
    """Give the pairs to be compared: of one address, of one name, and of one country with a word in common.

    Of the last, one at least must have no address: two names alike with two addresses are two people.
    """
    keys = {person: name_key(each.family, each.given) for person, each in people.items()}
    addresses = ((email, person) for person, each in people.items() for email in each.emails)
    names = ((key, person) for person, key in keys.items() if key)
    for group in (*_sharing(addresses), *_sharing(names)):
        yield from combinations(group, 2)
    yield from _alike(file, keys, {person for person, each in people.items() if not each.emails})


def _sharing(keyed: Iterable[tuple[str, str]]) -> Iterable[list[str]]:
    """Return the people of each key that several have."""
    first: dict[str, str] = {}
    several: dict[str, list[str]] = {}
    for key, person in keyed:
        if (other := first.setdefault(key, person)) is not person:
            several.setdefault(key, [other]).append(person)
    return several.values()


def _alike(
    file: NetworkFile, keys: Mapping[str, str], unreached: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Give those without an address with everybody of one country who has a word of the name in common."""
    words_sought = {word for person in unreached for word in _words(keys[person])}
    if not words_sought:
        return
    named = {person: words_sought.intersection(key.split()) for person, key in keys.items()}
    near = {person: words for person, words in named.items() if words}
    countries = _countries(file, near)
    sought: set[tuple[str, str]] = set()
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for person, words in near.items():
        for shared in product(countries[person], words):
            groups[shared].append(person)
            if person in unreached:
                sought.add(shared)
    for group in (groups[shared] for shared in sought):
        if len(group) <= _COMMON:
            yield from ((one, other) for one in group if one in unreached for other in group if one != other)


def _words(key: str) -> set[str]:
    """Return the words of a name that are long enough to say something."""
    return {word for word in key.split() if len(word) > 2}


def _countries(file: NetworkFile, people: Collection[str]) -> dict[str, set[str]]:
    """Return the countries in which each of the people ever held an appointment."""
    countries: dict[str, set[str]] = defaultdict(set)
    for person, _, country in records.stations(file, people):
        if country:
            countries[person].add(country)
    return countries


def _people(file: NetworkFile) -> dict[str, _Somebody]:
    unknown = str(Sex.NOT_STATED)
    return {
        person: _Somebody(family, given, "" if sex == unknown else sex, _addresses(email, others))
        for person, sex, _, family, given, email, others, *_ in records.people_lines(file)
    }


def _traits(file: NetworkFile, people: Mapping[str, _Somebody], wanted: Collection[str]) -> dict[str, Traits]:
    """Return all that is compared of those who are wanted."""
    offices: dict[str, set[str]] = defaultdict(set)
    for person, office, _ in records.stations(file, wanted):
        offices[person].add(fold(office))
    countries = _countries(file, wanted)
    return {
        person: Traits(
            each.family,
            each.given,
            each.emails,
            each.sex,
            frozenset(countries[person]),
            frozenset(offices[person]),
        )
        for person, each in ((person, people[person]) for person in wanted)
    }


def _addresses(email: str, others: str) -> tuple[str, ...]:
    """Return the addresses that a line of a person holds, the others as JSON."""
    if others == "[]":
        return (email.casefold(),) if email else ()
    listed = [email, *json.loads(others)]
    return tuple({each.casefold(): None for each in listed if each})
