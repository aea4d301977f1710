"""The index is made from the reviewed tables, and no name means two things unless it says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.places import countries
from focalnet.places import indexing as room
from focalnet.places.index import as_typed, companions, index, read_meaning
from focalnet.places.table import table
from focalnet.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

CODES = {each.alpha3 for each in countries()}


def test_the_index_is_up_to_date() -> None:
    written = resource("places", "index.tsv").read_text(encoding="utf-8")
    assert written == room.made(), "run `python -m focalnet.places.indexing`"


def test_no_name_means_two_things() -> None:
    assert room.conflicts() == []


def test_every_meaning_is_of_known_countries() -> None:
    for key, text in [*index().items(), *as_typed().items()]:
        meaning = read_meaning(text)
        assert {*meaning.codes, *meaning.inside} <= CODES, key
        assert not (meaning.codes and meaning.inside), key


def test_ambiguous_names_have_several_candidates() -> None:
    for meaning, names in table("ambiguous.tsv"):
        assert len(meaning.split()) > 1, names


def test_companions_are_other_countries() -> None:
    for code, others in companions().items():
        assert {code, *others} <= CODES
        assert code not in others


def test_a_contradiction_is_named_with_both_names(monkeypatch: pytest.MonkeyPatch) -> None:
    def names() -> Iterator[tuple[str, str]]:
        yield from (("Ruritania", "KEN"), ("RURITANIA", "UGA"), ("Congo", "COG"), ("congo", "COD"))

    monkeypatch.setattr(room, "names", names)
    assert room.conflicts() == ["ruritania: Ruritania is KEN, RURITANIA is UGA"]
    with pytest.raises(SystemExit, match="ruritania"):
        room.main()


def test_meanings_are_short_forms() -> None:
    assert read_meaning("KEN").code == "KEN"
    assert read_meaning("~KEN").code == ""
    assert read_meaning("~KEN").codes == ("KEN",)
    assert read_meaning("COD COG").code == ""
    assert read_meaning("-MEX USA").inside == ("MEX", "USA")
    assert read_meaning("-").codes == read_meaning("-").inside == ()
