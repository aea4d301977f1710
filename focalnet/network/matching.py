"""Who a row of a list, a returned form or a second record may be: candidates, with the reasons why.

Never the first match: where two people fit equally well, or where the evidence speaks against itself (the
same address with another name, the same name in another country), the answer is doubtful and names them all.
"""

from __future__ import annotations

from collections import defaultdict
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import fuzz, process

from focalnet.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_ALIKE = 88
"""From this likeness of folded names on (0 to 100, rapidfuzz ratio) a difference may be a slip of the pen."""
_MOST_SHOWN = 6
_TOO_COMMON = 200
"""A word that more people of one country bear tells nothing."""


class NameRelation(StrEnum):
    """How two names compare, the closest first."""

    SAME = "same_name"
    SWAPPED = "name_swapped"
    SHORTER = "name_shorter"
    ALIKE = "name_alike"
    OTHER = "other_name"


class Reason(StrEnum):
    """Why somebody is a candidate, or why not for certain; words in `match_reason`."""

    ID = "same_id"
    EMAIL = "same_email"
    COUNTRY = "same_country"
    OFFICE = "same_office"
    SEX = "same_sex"
    OTHER_EMAIL = "other_email"
    OTHER_COUNTRY = "other_country"
    OTHER_SEX = "other_sex"
    SEVERAL = "several_alike"
    TAKEN = "taken_by_row"


class Traits(NamedTuple):
    """What is known of a person, in the file or in the register; empty for what is not.

    `countries` and `offices` (folded names) hold all that the person has; `others` any facts that speak for
    or against, by name (`grade`, `starts`, `telephone` …). `common` names those of them that so many people
    share that agreeing in them proves nothing.
    """

    family: str
    given: str
    emails: tuple[str, ...] = ()
    sex: str = ""
    countries: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    others: Mapping[str, str] = {}
    common: frozenset[str] = frozenset()


class Candidate(NamedTuple):
    """Somebody who may be meant, and why: codes of `NameRelation` and `Reason`."""

    person: str
    reasons: tuple[str, ...]


class Match(NamedTuple):
    """The answer: a person for certain, or nobody; with candidates and no person it is doubtful."""

    person: str = ""
    reasons: tuple[str, ...] = ()
    candidates: tuple[Candidate, ...] = ()


NOBODY = Match()


@lru_cache(maxsize=65536)
def name_tokens(text: str) -> tuple[str, ...]:
    """Return the folded words of a name."""
    return tuple(fold(text).split())


def name_key(family: str, given: str) -> str:
    """Return what two names share that differ by order, accents and case only."""
    return " ".join(sorted((*name_tokens(family), *name_tokens(given))))


def name_relation(family: str, given: str, other_family: str, other_given: str) -> NameRelation:
    """Compare two names word by word, without accents."""
    left, right = (
        (name_tokens(family), name_tokens(given)),
        (name_tokens(other_family), name_tokens(other_given)),
    )
    if left == right:
        return NameRelation.SAME
    one, two = sorted(left[0] + left[1]), sorted(right[0] + right[1])
    if one == two:
        return NameRelation.SAME if "".join(left[0]) == "".join(right[0]) else NameRelation.SWAPPED
    if "".join(left[0] + left[1]) == "".join(right[0] + right[1]):
        return NameRelation.SAME
    if _is_shorter(one, two) or _is_shorter(two, one):
        return NameRelation.SHORTER
    return NameRelation.ALIKE if fuzz.ratio(" ".join(one), " ".join(two)) >= _ALIKE else NameRelation.OTHER


def _is_shorter(short: list[str], full: list[str]) -> bool:
    """Tell whether the words of the short name are words of the full one or initials; one whole."""
    if not 2 <= len(short) <= len(full):
        return False
    left = list(full)
    whole = [word for word in short if len(word) > 1 and word in left]
    for word in whole:
        if word not in left:
            return False
        left.remove(word)
    initials = [word for word in short if word not in whole]
    for word in initials:
        found = next((other for other in left if len(word) == 1 and other[0] == word), None)
        if found is None:
            return False
        left.remove(found)
    return any(len(word) > 2 for word in whole)


class Somebody(NamedTuple):
    """The facts by which the index finds people."""

    person: str
    family: str
    given: str
    emails: tuple[str, ...] = ()
    countries: frozenset[str] = frozenset()


class People:
    """An index over people, to look for the one that a row means."""

    def __init__(self, everybody: Iterable[Somebody], traits_of: Callable[[str], Traits]) -> None:
        """Make the index; `traits_of` gives all that is known of a person, asked for candidates only."""
        self._traits_of = traits_of
        self._traits: dict[str, Traits] = {}
        self._by_email: dict[str, list[str]] = {}
        self._by_key: dict[str, list[str]] = {}
        self._by_token: dict[tuple[str, str], list[str]] = {}
        self._keys_in: dict[tuple[str, str], dict[str, str]] = {}
        self._everybody = tuple(everybody)
        for person, family, given, emails, _ in self._everybody:
            for email in emails:
                self._by_email.setdefault(email, []).append(person)
            self._by_key.setdefault(name_key(family, given), []).append(person)

    @classmethod
    def of(cls, everybody: Mapping[str, Traits]) -> People:
        """Return the index over people whose traits are at hand."""
        found = (
            Somebody(person, t.family, t.given, t.emails, t.countries) for person, t in everybody.items()
        )
        return cls(found, everybody.__getitem__)

    def __bool__(self) -> bool:
        """Tell whether there is anybody."""
        return bool(self._everybody)

    def traits(self, person: str) -> Traits:
        """Return all that is known of a person."""
        known = self._traits.get(person)
        if known is None:
            known = self._traits[person] = self._traits_of(person)
        return known

    def with_address(self, email: str) -> str:
        """Return the person who alone has an address; empty for nobody or several."""
        found = self._by_email.get(email, ())
        return found[0] if len(found) == 1 else ""

    def _blocks(self) -> dict[tuple[str, str], dict[str, str]]:
        """Return the folded names by country and first letter, made when first needed."""
        if not self._keys_in:
            for person, family, given, _, countries in self._everybody:
                key = name_key(family, given)
                for country in countries or ("",):
                    self._keys_in.setdefault((country, key[:1]), {})[person] = key
                    for token in set(key.split()):
                        if len(token) > 2:
                            self._by_token.setdefault((country, token), []).append(person)
        return self._keys_in

    def match(self, sought: Traits, refused: frozenset[str] = frozenset()) -> Match:
        """Return who is sought; `refused` are people of whom somebody said that they are not."""
        return (
            self._match_by_email(sought, refused)
            or self._match_by_name(sought, refused)
            or self._match_by_likeness(sought, refused)
            or NOBODY
        )

    def reasons(self, person: str, sought: Traits) -> tuple[str, ...]:
        """Return in what a person of the index and the one sought agree or differ, as codes."""
        return reasons_between(self.traits(person), sought)

    def _match_by_email(self, sought: Traits, refused: frozenset[str]) -> Match | None:
        found = {p for email in sought.emails for p in self._by_email.get(email, ()) if p not in refused}
        if not found:
            return None
        if not sought.family and not sought.given:
            return self._one_or_doubt(found, sought)
        by_relation: dict[NameRelation, set[str]] = defaultdict(set)
        for person in found:
            by_relation[self._relation(person, sought)].add(person)
        for relation in NameRelation:
            if relation is not NameRelation.OTHER and by_relation[relation]:
                return self._one_or_doubt(by_relation[relation], sought)
        named = {p for p in self._by_key.get(name_key(sought.family, sought.given), ()) if p not in refused}
        return self._doubt(found | named, sought)

    def _relation(self, person: str, sought: Traits) -> NameRelation:
        held = self.traits(person)
        return name_relation(held.family, held.given, sought.family, sought.given)

    def _match_by_name(self, sought: Traits, refused: frozenset[str]) -> Match | None:
        key = name_key(sought.family, sought.given)
        found = [p for p in self._by_key.get(key, ()) if key and p not in refused]
        if not found:
            return None
        nearby = {p for p in found if self._is_nearby(p, sought)}
        if len(nearby) == 1:
            person = next(iter(nearby))
            if speaks_for(self.traits(person), sought):
                return Match(person, self.reasons(person, sought))
        elif len(nearby) > 1:
            same_office = {p for p in nearby if self.traits(p).offices & sought.offices}
            best = {p for p in same_office if not _conflict(self.traits(p).emails, sought.emails)}
            if len(best) == 1:
                return Match(best.copy().pop(), self.reasons(next(iter(best)), sought))
        return self._doubt(set(found), sought)

    def _is_nearby(self, person: str, sought: Traits) -> bool:
        """Tell whether nothing speaks against one country: it is the same, or one side knows none."""
        held = self.traits(person)
        if held.countries & sought.countries:
            return True
        unknown = not held.countries or not sought.countries
        return unknown and not _conflict(held.emails, sought.emails)

    def _match_by_likeness(self, sought: Traits, refused: frozenset[str]) -> Match | None:
        """Look for shortened and misspelt names among the people of the same country; only ever doubtful."""
        key = name_key(sought.family, sought.given)
        near: set[str] = set()
        blocks = self._blocks()
        for country in sought.countries or ("",):
            for token in set(key.split()):
                sharing = self._by_token.get((country, token), ())
                near.update(sharing if len(sharing) <= _TOO_COMMON else ())
            block = blocks.get((country, key[:1]))
            if block:
                alike = process.extract(key, block, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=_MOST_SHOWN)
                near.update(person for _, _, person in alike)
        found = {p for p in near - refused if self._is_convincing(p, sought)}
        return self._doubt(found, sought) if found else None

    def _is_convincing(self, person: str, sought: Traits) -> bool:
        held = self.traits(person)
        if self._relation(person, sought) is NameRelation.OTHER or _differ(held.sex, sought.sex):
            return False
        if not _conflict(held.emails, sought.emails):
            return True
        return agreements(held, sought) >= 2 + conflicts(held, sought)

    def _one_or_doubt(self, found: set[str], sought: Traits) -> Match:
        if len(found) == 1:
            person = next(iter(found))
            return Match(person, self.reasons(person, sought))
        return self._doubt(found, sought)

    def _doubt(self, found: set[str], sought: Traits) -> Match:
        """Return all candidates, the best first."""
        candidates = [Candidate(person, self.reasons(person, sought)) for person in found]
        candidates.sort(key=lambda c: (-weight_of(c.reasons), c.person))
        return Match("", (), tuple(candidates[:_MOST_SHOWN]))


def reasons_between(held: Traits, sought: Traits) -> tuple[str, ...]:
    """Return in what two people agree or differ, as codes, the telling ones first."""
    reasons: list[str] = []
    if set(held.emails) & set(sought.emails):
        reasons.append(Reason.EMAIL)
    if sought.family or sought.given:
        reasons.append(name_relation(held.family, held.given, sought.family, sought.given))
    for one, two, same, other in (
        (held.countries, sought.countries, Reason.COUNTRY, Reason.OTHER_COUNTRY),
        (held.offices, sought.offices, Reason.OFFICE, None),
        ({held.sex} - {""}, {sought.sex} - {""}, Reason.SEX, Reason.OTHER_SEX),
    ):
        if one & two:
            reasons.append(same)
        elif one and two and other:
            reasons.append(other)
    if _conflict(held.emails, sought.emails):
        reasons.append(Reason.OTHER_EMAIL)
    return tuple(str(reason) for reason in reasons)


_WEIGHTS: dict[str, int] = {
    Reason.ID: 16,
    Reason.EMAIL: 8,
    NameRelation.SAME: 6,
    NameRelation.SWAPPED: 5,
    NameRelation.SHORTER: 4,
}


def weight_of(reasons: tuple[str, ...]) -> int:
    """Return how much speaks for two being one: agreeing counts for it, differing against it."""
    return sum(_WEIGHTS.get(reason, -1 if reason.startswith("other") else 1) for reason in reasons)


def speaks_for(held: Traits, sought: Traits) -> bool:
    """Tell whether two records of one name in one country are one person, as far as the other facts say.

    With another address they still are, unless two other facts or more speak against it: addresses change,
    but not together with grade, office and start. A stated sex that differs always speaks against it.
    """
    if _differ(held.sex, sought.sex):
        return False
    if not _conflict(held.emails, sought.emails):
        return True
    against = conflicts(held, sought)
    return against < 2 or agreements(held, sought) >= against


def conflicts(held: Traits, sought: Traits) -> int:
    """Return how many facts that both sides know are different."""
    known = held.others.keys() & sought.others.keys()
    different = sum(1 for name in known if held.others[name] != sought.others[name])
    return different + bool(held.offices and sought.offices and not held.offices & sought.offices)


def agreements(held: Traits, sought: Traits) -> int:
    """Return how many telling facts that both sides know are the same, sex and country apart."""
    known = (held.others.keys() & sought.others.keys()) - held.common - sought.common
    same = sum(1 for name in known if held.others[name] == sought.others[name])
    return same + bool(held.offices & sought.offices)


def _differ(one: str, two: str) -> bool:
    return bool(one and two and one != two)


def _conflict(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    return bool(one and two and not set(one) & set(two))
