"""The map: every country of the table is on it, its shapes are sound, and it tells what is known."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt

from focalnet.network.coverage import CountryLine
from focalnet.places import countries
from focalnet.resources import resource
from focalnet.words import words
from tests.ui.hands import presses, types
from ui.labels import Labels
from ui.widgets.map_card import MapCard
from ui.widgets.map_line import MapLines
from ui.widgets.world_shapes import SIZE, shapes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.theme import Theme
    from ui.widgets.world_map import WorldMap

LARGEST = 250_000
NAMES = {each.alpha3: each.name_en for each in countries()}
KNOWN = (
    CountryLine("KEN", counted=True, people=5, women=3, men=1, not_stated=1, offices=1, vacancies=0),
    CountryLine("TZA", counted=True, people=1, women=1, men=0, not_stated=0, offices=2, vacancies=1),
    CountryLine("ETH", counted=True, people=0, women=0, men=0, not_stated=0, offices=1, vacancies=2),
    CountryLine("MLT", counted=True, people=2, women=1, men=1, not_stated=0, offices=1, vacancies=0),
    CountryLine("XKX", counted=False, people=1, women=1, men=0, not_stated=0, offices=1, vacancies=0),
    CountryLine("UGA", counted=True, people=0, women=0, men=0, not_stated=0, offices=1, vacancies=0),
)


@pytest.fixture
def card(theme: Theme) -> Iterator[MapCard]:
    made = MapCard(Labels("en"), theme)
    made.show_countries(KNOWN, NAMES, "As at 23 November 2009.", words("en"))
    made.resize(800, 600)
    made.show()
    made.map._load()
    yield made
    made.map._loading.stop()
    made.close()
    made.deleteLater()


@pytest.fixture
def world_map(card: MapCard) -> WorldMap:
    return card.map


def _place(world_map: WorldMap, alpha3: str) -> int:
    return next(place for place, line in enumerate(world_map._lines) if line.alpha3 == alpha3)


def _at(world_map: WorldMap, alpha3: str) -> QPointF:
    middle = world_map._middle(shapes(), _place(world_map, alpha3))
    return world_map._transform(world_map.size()).map(middle)


def test_resource_is_small_and_has_its_licence() -> None:
    assert resource("map", "world.json").stat().st_size <= LARGEST
    licence = resource("map", "LICENCE.txt").read_text(encoding="utf-8")
    assert "Natural Earth" in licence
    assert "Permission to use" in licence


def test_every_country_of_the_table_has_a_shape_or_a_dot() -> None:
    drawn = shapes().areas.keys() | shapes().dots.keys()
    assert {each.alpha3 for each in countries()} - drawn == {"ATA"}  # Antarctica is left out
    assert drawn - NAMES.keys() == set()


def test_what_is_no_counted_country_has_a_dot_and_no_area() -> None:
    other = {each.alpha3 for each in countries() if not each.counted}
    assert other <= shapes().dots.keys()
    assert other.isdisjoint(shapes().areas)
    assert not shapes().neutral.isEmpty()


def test_shapes_are_closed_and_inside_of_the_map() -> None:
    read = json.loads(resource("map", "world.json").read_text(encoding="utf-8"))
    assert read["size"] == [SIZE.width(), SIZE.height()]
    for area, path in shapes().areas.items():
        frame = path.boundingRect()
        assert frame.left() >= 0, area
        assert frame.right() <= SIZE.width(), area
        assert frame.width() < SIZE.width() / 2 or area in {"USA", "RUS", "KIR"}, area
    for dot in shapes().dots.values():
        assert -20 <= dot.x() <= SIZE.width() + 20  # less than the margin on screen


def test_rings_come_back_to_where_they_began() -> None:
    read = json.loads(resource("map", "world.json").read_text(encoding="utf-8"))
    ends = [((steps[0], steps[1]), (sum(steps[::2]), sum(steps[1::2]))) for steps in read["arcs"]]
    for area, rings in read["areas"].items():
        for ring in rings:
            turned = [ends[n] if n >= 0 else ends[~n][::-1] for n in ring]
            following = [*turned[1:], turned[0]]
            assert all(one[1] == other[0] for one, other in zip(turned, following, strict=True)), area


def test_neighbours_share_their_line() -> None:
    read = json.loads(resource("map", "world.json").read_text(encoding="utf-8"))

    def arcs(area: str) -> set[int]:
        return {number for ring in read["areas"][area] for number in ring}

    for one, other in (("FRA", "ESP"), ("KEN", "TZA"), ("UKR", "RUS"), ("MAR", "ESH"), ("ISR", "SYR")):
        assert arcs(one) & {~number for number in arcs(other)}, (one, other)


def test_what_is_known_is_said_in_words() -> None:
    lines = {line.alpha3: line for line in MapLines(Labels("en")).made(KNOWN, NAMES)}
    assert lines["KEN"].words == ("Kenya", "5 focal points: 3 women, 1 men, 1 not stated", "1 office")
    assert lines["TZA"].words[2] == "2 offices, 1 place vacant"
    assert lines["ETH"].words[1:] == ("Nobody", "1 office, 2 places vacant")
    assert lines["XKX"].words[-1] == "An office location, not a counted country"
    assert lines["FRA"].words == ("France", "No office")
    assert not lines["FRA"].tells


def test_colours_tell_how_many_or_that_nobody_is_there(world_map: WorldMap, theme: Theme) -> None:
    nothing = theme.colour("line")
    assert world_map._colour("KEN") == theme.colour("accent")
    assert len({world_map._colour(code).name() for code in ("KEN", "TZA", "ETH", "MLT", "FRA")}) == 5
    assert world_map._colour("FRA") == nothing
    assert world_map._colour("UGA") == nothing  # an office that expects nobody
    assert world_map._colour("XKX") != nothing  # the colour of its dot: it has no area


@pytest.mark.parametrize("alpha3", ["KEN", "TZA", "ETH", "MLT", "XKX", "FRA"])
def test_country_is_found_under_the_mouse(world_map: WorldMap, alpha3: str) -> None:
    assert world_map.place_at(_at(world_map, alpha3)) == _place(world_map, alpha3)


def test_sea_is_nothing(world_map: WorldMap) -> None:
    assert world_map.place_at(QPointF(2, 200)) == -1


def test_arrows_go_to_the_nearest_country_in_their_direction(world_map: WorldMap) -> None:
    world_map.look_at(_place(world_map, "KEN"))
    presses(world_map, Qt.Key.Key_Up)
    assert world_map.current == _place(world_map, "ETH")
    presses(world_map, Qt.Key.Key_Down)
    presses(world_map, Qt.Key.Key_Down)
    presses(world_map, Qt.Key.Key_Right)
    assert world_map._lines[world_map.current].tells


def test_alphabet_goes_through_those_that_tell_something(world_map: WorldMap) -> None:
    seen = []
    for _ in range(8):
        presses(world_map, Qt.Key.Key_PageDown)
        seen.append(world_map._lines[world_map.current].name)
    assert seen[:6] == ["Ethiopia", "Kenya", "Kosovo", "Malta", "Uganda", "United Republic of Tanzania"]
    assert seen[6:] == seen[5:6] * 2
    presses(world_map, Qt.Key.Key_Home)
    assert world_map.accessibleDescription().startswith("Ethiopia. Nobody.")


def test_letter_goes_to_the_next_country_that_begins_with_it(world_map: WorldMap) -> None:
    seen = []
    for _ in range(3):
        types(world_map, "k")
        seen.append(world_map._lines[world_map.current].alpha3)
    assert seen == ["KEN", "XKX", "KEN"]


def test_country_opens_its_people_or_its_vacancies(card: MapCard) -> None:
    people: list[str] = []
    vacant: list[str] = []
    card.country_requested.connect(people.append)
    card.vacancy_requested.connect(vacant.append)
    for alpha3 in ("KEN", "ETH", "FRA"):
        card.map.open(_place(card.map, alpha3))
    assert (people, vacant) == (["KEN"], ["ETH"])


def test_table_tells_the_same(card: MapCard) -> None:
    content = card.map.content()
    assert content.rows[1] == ("Kenya", "5", "3", "1", "1", "1", "0")
    assert len(content.rows) == len(KNOWN)


def test_note_on_boundaries_goes_with_the_map_and_its_copies(card: MapCard) -> None:
    assert "do not imply" in card._beneath.text()
    assert "resolution 1244" in card._beneath.text()
    assert "do not imply" in card.map.content().note
    assert card.map.footnote.startswith("The designations")


def test_countries_are_counted_in_the_head(card: MapCard) -> None:
    assert card.map.note.endswith("3 countries with a focal point · 1 with an office and nobody")


def test_map_is_drawn_once_and_told_beside(world_map: WorldMap) -> None:
    before = world_map.grab().toImage()
    kept = world_map._drawn
    world_map.look_at(_place(world_map, "KEN"))
    assert world_map.grab().toImage() != before
    assert world_map._drawn is kept


def test_map_is_empty_until_its_shapes_are_loaded(theme: Theme) -> None:
    card = MapCard(Labels("fr"), theme)
    card.show_countries((), NAMES, "", words("fr"))
    assert card.map._world is None
    assert card.map.place_at(QPointF(10, 10)) == -1
    presses(card.map, Qt.Key.Key_Right)
    assert card.map.current == -1
    card.deleteLater()
