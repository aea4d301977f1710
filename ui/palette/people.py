"""What the palette finds in the open network: people, answers to questions, offices, countries, groups."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from focalnet.folding import fold
from focalnet.network.listing import Selection
from focalnet.network.model import Role
from ui.labels import capital
from ui.numbers import number
from ui.palette.offer import NO_MATCH, Offer, best, known, score_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from focalnet.network.asking import Vocabulary
    from focalnet.network.listing import RosterRow
    from focalnet.network.model import Office
    from ui.commands.shell import Shell
    from ui.labels import Labels
    from ui.palette.offer import Known
    from ui.place_names import PlaceNames
    from ui.session import Session

_PEOPLE = 6
_PLACES = 4
_NOT_BY_NAME = 5


class NetworkOffers(QObject):
    """Offers out of the network, as at the window's date; its small tables are read once a change.

    In a large network just opened, people follow when they are read.
    """

    more_found = Signal()

    def __init__(self, session: Session, labels: Labels, names: PlaceNames, shell: Shell) -> None:
        super().__init__()
        self._session = session
        self._labels = labels
        self._names = names
        self._shell = shell
        self._places: Mapping[str, Sequence[Known]] | None = None
        self._vocabulary: Vocabulary | None = None
        self._selections: dict[str, Selection] = {}
        session.lists_read.connect(self.more_found)
        for stated in (session.opened, session.closed, session.changed, session.as_at_changed):
            stated.connect(self._forget)

    def warm(self) -> None:
        """Read what the first letter typed would have to wait for."""
        if self._session.is_open:
            self._known_places()
            self._words().read("mali")
            if self._session.lists_ready:
                self._session.listing.best(Selection(self._session.as_at, text="a"), 1)
            else:
                self._session.wait_for_lists()

    def offers(self, text: str) -> list[Offer]:
        """Return what is found for a text, best first within each group."""
        if not self._session.is_open:
            return []
        words = fold(text).split()
        return [*self._asked(text), *self._people(text, words), *self._of_places(words)]

    def count(self, offer: Offer) -> str:
        """Return how many people an offer leads to, in figures; empty where that is not said."""
        selection = self._selections.get(offer.key)
        if selection is None or not self._session.is_open or not self._session.lists_ready:
            return ""
        return number(self._session.listing.tally(selection).people)

    def _asked(self, text: str) -> list[Offer]:
        """Offer the people that a question asks for, unless it only names a country."""
        self._selections.clear()
        asked = self._words().read(text)
        if not asked.where or (asked.where.keys() == {"country"} and not asked.rest):
            return []
        said = " · ".join(self._values(facet, values) for facet, values in asked.where.items())
        if asked.rest:
            said = self.tr("{facets} · “{text}”").format(facets=said, text=asked.rest)
        title = self.tr("Focal points: {facets}").format(facets=said)
        self._selections["asked"] = Selection(self._session.as_at, asked.rest, asked.where)
        take = partial(self._shell.show_where, asked.where, asked.rest)
        score = 3 if asked.rest else 0 if len(asked.where) > 1 else 2
        return [Offer("asked", "asked", title, take, score=score)]

    def _values(self, facet: str, values: Collection[str]) -> str:
        """Return the words for wanted values of a facet; a person needs one of them."""
        said = sorted(self._names.of_facet(facet, value) for value in values)
        told = ", ".join(said[:-1])
        one = self.tr("{values} or {last}").format(values=told, last=said[-1]) if told else said[0]
        # "ToR: included" tells more than "included".
        return self.tr("ToR {state}").format(state=one) if facet == "tor_state" else capital(one)

    def _people(self, text: str, words: Sequence[str]) -> list[Offer]:
        if not self._session.lists_ready:
            self._session.wait_for_lists()
            return []
        selection = Selection(self._session.as_at, text, language=self._labels.language)
        found = self._rows(self._session.listing.best(selection, _PEOPLE))
        offers = [self._person(row, words) for row in found]
        if len(offers) > 1:
            self._selections["all"] = selection
            title = self.tr("All focal points with “{text}”").format(text=text.strip())
            offers.append(
                Offer("all", "people", title, partial(self._shell.find_people, text.strip()), score=NO_MATCH)
            )
        return offers

    def _rows(self, appointments: Sequence[str]) -> Sequence[RosterRow]:
        return self._session.listing.rows(appointments, self._labels.language, self._session.as_at)

    def _person(self, row: RosterRow, words: Sequence[str]) -> Offer:
        role = "" if row.role == Role.FOCAL_POINT else self._labels.word("role", row.role)
        return Offer(
            f"person:{row.appointment_id}",
            "people",
            row.name,
            partial(self._shell.show_appointment, row.appointment_id),
            _place(row.office, row.country_name, role),
            score=min(score_of(words, fold(row.name)), _NOT_BY_NAME),
        )

    def offer(self, key: str) -> Offer | None:
        """Return the offer of a key remembered from before; None where it is not there any more."""
        group, _, value = key.partition(":")
        if not self._session.is_open:
            return None
        if group == "person":
            return next((self._person(row, ()) for row in self._rows([value])), None)
        places = self._known_places().get(group, ())
        return next((self._place(group, 0, each) for each in places if each.key == value), None)

    def _of_places(self, words: Sequence[str]) -> list[Offer]:
        return [
            self._place(group, score, each)
            for group, among in self._known_places().items()
            for score, each in best(words, among, _PLACES)
        ]

    def _place(self, group: str, score: int, place: Known) -> Offer:
        takers: Mapping[str, Callable[[str], object]] = {
            "offices": self._shell.show_office,
            "countries": self._shell.show_country,
            "groups": self._shell.show_group,
            "views": self._shell.show_view,
        }
        take = partial(takers[group], place.key)
        return Offer(f"{group}:{place.key}", group, place.title, take, place.detail, score=score)

    def _known_places(self) -> Mapping[str, Sequence[Known]]:
        if self._places is None:
            from focalnet.network import records
            from focalnet.network.saved_views import saved_views

            file, countries = self._session.file, self._names.countries()
            offices = records.offices(file, self._session.as_at)
            there = dict.fromkeys(office.country for office in offices if office.country)
            everywhere = records.countries(file)
            self._places = {
                "offices": [
                    known(office.id, office.name, _place(_city(office), country), office.city)
                    for office, country in ((each, countries.get(each.country, "")) for each in offices)
                ],
                "countries": [
                    known(code, countries[code], "", everywhere[code].name_en, everywhere[code].name_fr)
                    for code in sorted(there, key=lambda code: countries.get(code, code))
                    if code in countries
                ],
                "groups": [known(group.id, group.name) for group in records.groups(file)],
                "views": [known(view.name, view.name) for view in saved_views(file)],
            }
        return self._places

    def _words(self) -> Vocabulary:
        if self._vocabulary is None:
            from focalnet.network.asking import Vocabulary

            self._vocabulary = Vocabulary(self._session.file)
        return self._vocabulary

    def _forget(self) -> None:
        self._places = self._vocabulary = None


def _city(office: Office) -> str:
    return "" if office.city in office.name else office.city


def _place(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
