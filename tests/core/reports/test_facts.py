"""What a summary tells of is gathered once, as at one day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from focalnet.network import actions

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.reports.facts import Facts
    from focalnet.store import NetworkFile


def test_growth_goes_back_to_the_beginning_a_year_at_a_time(facts_of: Callable[..., Facts]) -> None:
    growth = facts_of().growth
    assert [each.as_at for each in growth] == [date(year, 11, 23) for year in (2006, 2007, 2008, 2009)]
    assert [each.focal_points for each in growth] == [2, 3, 4, 4]


def test_growth_of_a_leap_day_stays_in_february(facts_of: Callable[..., Facts]) -> None:
    days = [each.as_at for each in facts_of(as_at=date(2008, 2, 29)).growth]
    assert days == [date(2006, 2, 28), date(2007, 2, 28), date(2008, 2, 29)]


def test_years_in_which_nothing_is_known_to_have_changed_are_left_out(
    small: NetworkFile, facts_of: Callable[..., Facts]
) -> None:
    office = small.query("SELECT id FROM office WHERE name = 'Dakar'")[0][0]
    since_ever = actions.add_person(small, family_name="Ndiaye", sex="F")
    actions.appoint(small, since_ever, office, starts=None)
    growth = facts_of().growth
    assert growth[0].focal_points == 1
    assert growth[1].focal_points > 1
    assert len(growth) == 5


def test_the_growth_sentence_needs_two_years(facts_of: Callable[..., Facts]) -> None:
    assert "23 November 2006" in facts_of().growth_sentence
    assert facts_of(as_at=date(2006, 2, 1)).growth_sentence == ""


def test_growth_that_did_not_happen_is_said_neutrally(facts_of: Callable[..., Facts]) -> None:
    assert "grew" not in facts_of(as_at=date(2008, 11, 23)).growth_sentence


def test_names_are_gathered_for_an_internal_workbook_only(facts_of: Callable[..., Facts]) -> None:
    assert sorted(facts_of().people.values()) == ["Bah, Anna", "Kamau, Anna", "Keller, Anna", "Wanjiru, Anna"]
    external = facts_of(external=True)
    assert external.people == {}
    assert external.expertise == {}
    assert external.composition.focal_points == 4


def test_places_are_named_in_the_language(facts_of: Callable[..., Facts]) -> None:
    assert facts_of(language="fr").countries["CHE"] == "Suisse"
    assert facts_of(language="es").countries["CHE"] == "Suiza"
    assert all(facts_of(language="fr").regions.values())


def test_the_coordinators_own_sentence_is_used(small: NetworkFile, facts_of: Callable[..., Facts]) -> None:
    from focalnet.network.settings import change_settings

    change_settings(small, sentence={"en": "We are {people} in {countries}."})
    assert facts_of().sentence.startswith("We are 4 gender focal points in 3 countries.")


def test_everything_is_as_at_the_day(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of(as_at=date(2008, 1, 1))
    assert {each.as_at for each in (facts.composition, facts.coverage, facts.swap)} == {date(2008, 1, 1)}
    assert facts.growth[-1].as_at == date(2008, 1, 1)
    assert len(facts.held) == 3
