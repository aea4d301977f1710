"""What the values in the columns mean to a reader: facet values, words to search, places in a sort.

Small tables, read anew when a step touched them: offices as they were on a date, countries, regions, groups.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.network import records
from focalnet.network.grades import seniority_of
from focalnet.network.listing.periods import PERIODS, periods_on
from focalnet.network.listing.selection import CODES
from focalnet.network.settings import network_settings, own_words
from focalnet.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import date

    from focalnet.store import NetworkFile

# The column that each facet reads.
COLUMN = {
    **dict.fromkeys(("region", "country", "office_kind"), "office"),
    "seniority": "grade",
    "group": "groups",
    "term": "term_ends",
    "verified": "verified_on",
}
# Facets of which a line may have several values, with what stands between them in the column.
SEVERAL = {"language": " ", "expertise": " ", "group": ","}


class Meanings:
    """The register's small tables as at a date, and what follows from them for each value of a column."""

    def __init__(self, file: NetworkFile, as_at: date) -> None:
        self.offices = records.standing(file, as_at)
        self.countries = records.countries(file)
        self.regions = {row.id: row for row in records.regions(file)}
        self.groups = {row.id: row.name for row in records.groups(file)}
        self._groups = {group: fold(name) for group, name in self.groups.items()}
        self._settings = network_settings(file)
        self._words = {each: own_words(self._settings, each) for each in LANGUAGES}
        self._periods = periods_on(as_at, self._settings)
        self._office_words = {row.id: self._of_office(row) for row in self.offices.values()}
        self._code_words: dict[tuple[str, str], str] = {}

    def of(self, facet: str, value: str) -> Sequence[str]:
        """Return the facet's values that a value of its column has; the empty one where it has none."""
        if facet in SEVERAL:
            return value.split(SEVERAL[facet]) if value else ("",)
        if facet in PERIODS:
            return (self._periods.of(facet, value),)
        if facet == "seniority":
            return (str(seniority_of(value, self._settings.seniority)),)
        if facet in ("region", "country", "office_kind"):
            office = self.offices.get(value)
            if office is None:
                return ("",)
            return ({"region": office.region, "country": office.country, "office_kind": office.kind}[facet],)
        return (value,)

    def all_values(self, facet: str) -> list[str]:
        """Return every value that a facet with codes of its own or an office's facts can have."""
        if facet in CODES:
            return [str(code) for code in CODES[facet]]
        return list(dict.fromkeys(self.of(facet, office)[0] for office in self.offices))

    def order(self, facet: str, values: Collection[str], language: str) -> list[str]:
        """Return values of a facet as a reader expects: codes and regions in their order, others by name."""
        lists = {"office_kind": self._settings.office_kinds, "region": tuple(self.regions)}
        known = lists.get(facet, ())
        place = {
            value: number for number, value in enumerate(self.all_values(facet) if facet in CODES else known)
        }
        name = self.name_of(facet, language)
        return sorted(values, key=lambda value: (not value, place.get(value, len(place)), fold(name(value))))

    def name_of(self, facet: str, language: str) -> Callable[[str], str]:
        """Return what names a value of a facet in a language; the code itself where no words are known."""
        say = self._words[language]
        if facet == "group":
            return lambda group: self.groups.get(group, group)
        if facet == "region":
            return lambda code: self.regions[code].name(language) if code in self.regions else code
        if facet == "country":
            return lambda code: self.countries[code].name(language) if code in self.countries else code
        return lambda value: say(facet, value) if value and say.has(facet, value) else value

    def words_of_office(self, office: str) -> str:
        """Return, folded, the words to search that all lines of an office have."""
        return self._office_words.get(office, "")

    def words_of_languages(self, languages: str) -> str:
        """Return, folded, the names of the languages of a line."""
        return " ".join(self._in_all_languages("language", code) for code in languages.split())

    def words_of_expertise(self, areas: str) -> str:
        """Return, folded, the names of the areas of expertise of a line."""
        return " ".join(self._in_all_languages("expertise", area) for area in areas.split())

    def words_of_groups(self, groups: str) -> str:
        """Return, folded, the names of the groups of a line."""
        return " ".join(self._groups.get(group, "") for group in groups.split(","))

    def _of_office(self, office: records.Standing) -> str:
        named = [office.name, office.city, office.country]
        if country := self.countries.get(office.country):
            named.extend((country.name_en, country.name_fr, country.name_es))
        if region := self.regions.get(office.region):
            named.extend((region.name_en, region.name_fr, region.name_es))
        return fold(" ".join(named))

    def _in_all_languages(self, section: str, code: str) -> str:
        found = self._code_words.get((section, code))
        if found is None:
            said = [say(section, code) for say in self._words.values() if say.has(section, code)]
            found = self._code_words[section, code] = fold(" ".join((*said, code)))
        return found
