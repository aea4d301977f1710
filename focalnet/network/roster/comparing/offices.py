"""Which office each row speaks of: one of the register, or one to be made."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from focalnet import places
from focalnet.folding import fold
from focalnet.network.model import OfficeKind
from focalnet.network.roster import lexicon
from focalnet.network.roster.fields import Field

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.network.model import Office
    from focalnet.network.roster.comparing.register import Register
    from focalnet.network.roster.facts import Facts

NOT_STATED = "Office not stated"
"""The office of people of whom a list says no place at all: one for all of them, to be corrected."""


class Described(NamedTuple):
    """An office as a row describes it; empty texts for what it does not say."""

    name: str = ""
    city: str = ""
    country: str = ""
    region: str = ""
    kind: str = ""


class NewOffice(NamedTuple):
    """An office that the import makes, and the number of the first row that speaks of it."""

    name: str
    city: str
    country: str
    region: str
    kind: str


def descriptions(facts: Facts) -> list[Described]:
    """Return the office of each row as described, equal ones being one object."""
    columns = (
        facts.column(of) for of in (Field.OFFICE, Field.CITY, Field.COUNTRY, Field.REGION, Field.OFFICE_KIND)
    )
    rows = list(zip(*columns, strict=True))
    made = {row: Described(*row) for row in set(rows)}
    return [made[row] for row in rows]


class Offices:
    """The offices of the register, to look for the one that a row describes."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._by_name: dict[str, list[Office]] = defaultdict(list)
        self._by_country: dict[str, list[Office]] = defaultdict(list)
        self._found: dict[Described, str | NewOffice] = {}
        self.new: dict[tuple[str, str], NewOffice] = {}
        for office in register.offices.values():
            if office.closed is None or office.closed > register.as_at:
                self._by_name[fold(office.name)].append(office)
                self._by_country[office.country].append(office)

    def find(self, described: Described) -> str | tuple[str, str]:
        """Return the id of the office described, or the key in `new` of the one to be made."""
        found = self._existing(described)
        return found.id if found else self._made(described)

    def _existing(self, described: Described) -> Office | None:
        if described.name:
            return self._only([o for o in self._by_name[fold(described.name)] if _fits(o, described)])
        if described.city:
            city = fold(described.city)
            return self._only(
                [
                    o
                    for o in (
                        self._by_country[described.country] if described.country else self._by_name[city]
                    )
                    if city in (fold(o.name), fold(o.city))
                ]
            )
        if described.country:
            return self._of_country(described.country)
        return self._only(self._by_name[fold(NOT_STATED)])

    def _of_country(self, country: str) -> Office | None:
        """Return the only office of a country, its only country office, or the one named like it."""
        here = self._by_country[country]
        named = fold(places.country(country).name_en)
        for some in (
            here,
            [o for o in here if fold(o.name) == named],
            [o for o in here if o.kind == OfficeKind.COUNTRY_OFFICE],
        ):
            if len(some) == 1:
                return some[0]
        return None

    @staticmethod
    def _only(found: list[Office]) -> Office | None:
        return found[0] if len(found) == 1 else None

    def _made(self, described: Described) -> tuple[str, str]:
        name = described.name or described.city or _country_name(described.country) or NOT_STATED
        key = (fold(name), described.country)
        told = kind_in(described.name)
        kind = described.kind or (told if told in self._register.settings.office_kinds else "")
        region = "" if described.region == self._default_region(described.country) else described.region
        known = self.new.get(key)
        fresh = NewOffice(name, described.city, described.country, region, kind or OfficeKind.UNKNOWN)
        self.new[key] = (
            NewOffice(*(old or new for old, new in zip(known, fresh, strict=True))) if known else fresh
        )
        return key

    def _default_region(self, country: str) -> str:
        row = self._register.countries.get(country)
        return row.region if row else ""


def _country_name(code: str) -> str:
    return places.country(code).name_en if code else ""


def _fits(office: Office, described: Described) -> bool:
    return not described.country or not office.country or office.country == described.country


def kind_in(name: str) -> str:
    """Return the kind of office that a name tells: `Regional Office Dakar`; empty where it tells none."""
    return _kind_in_folded(fold(name))


def _kind_in_folded(folded: str) -> str:
    words: Mapping[str, str] = lexicon.codes("office_kind")
    padded = f" {folded} "
    inside = [word for word in words if len(word) > 3 and f" {word} " in padded and word != "mission"]
    return words[max(inside, key=len)] if inside else ""
