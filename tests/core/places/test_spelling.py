"""Typed wrongly: suggested, or asked between equals; certain never."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from focalnet.places import Outcome, countries, find
from focalnet.places.index import codes, index
from focalnet.places.keys import bag, telling_words, tight
from focalnet.places.spelling import nearest

NAMES = [(name, each.alpha3) for each in countries() for name in (each.name_en, each.name_fr, each.name_es)]
LONG_NAMES = [(name, code) for name, code in NAMES if len(name) > 8 and name.isascii()]


@given(st.sampled_from(LONG_NAMES), st.data())
def test_two_letters_swapped_are_never_certain_and_never_point_elsewhere(
    named: tuple[str, str], data: st.DataObject
) -> None:
    name, code = named
    at = data.draw(st.integers(1, len(name) - 3))
    typed = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    found = find(typed)
    if tight(typed) in index() or bag(telling_words(typed)) in index():
        return
    assert found.outcome != Outcome.EXACT or "(" in typed or "," in typed, typed
    assert found.alpha3 in ("", code), typed
    assert not found.candidates or code in found.candidates, typed


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz ", min_size=4, max_size=12))
def test_nonsense_is_certain_only_where_it_is_a_known_name(text: str) -> None:
    found = find(text)
    if found.outcome == Outcome.EXACT:
        known = index().keys() | {code.lower() for code in codes()}
        assert {tight(text), bag(telling_words(text)), text.strip()} & known or len(text.split()) > 1


@given(st.text(max_size=40))
def test_any_text_is_read_without_a_failure(text: str) -> None:
    assert find(text).outcome in set(Outcome)


def test_the_nearest_of_two_near_names_is_not_chosen() -> None:
    assert nearest("Nigera").codes == ("NER", "NGA")
    assert nearest("Austrlia").codes == ("AUS", "AUT")
    assert nearest("Slovania").codes == ("SVK", "SVN")


def test_short_words_codes_and_other_scripts_are_not_guessed_at() -> None:
    for text in ("Chd", "KNY", "DPRC", "EEUV", "кения2", "肯尼"):
        assert nearest(text).codes == (), text


def test_a_nearer_name_of_no_country_ends_the_search() -> None:
    assert nearest("New Jersy").codes == ()
    assert nearest("Lydia").codes == ()


def test_a_typo_in_the_long_form_does_not_point_at_the_namesake() -> None:
    found = find("Democratic Republic of Kongo Kinshassa")
    assert found.alpha3 != "COG"
    assert find("Republik Domminica").alpha3 != "DMA"
