"""The catalogue is whole: every language has every word, with the same placeholders."""

from __future__ import annotations

import pickle
import re
import string
import tomllib
from datetime import date
from pathlib import Path

import pytest

from focalnet.dates import parse_iso, written
from focalnet.problems import Place, Problem, Refused
from focalnet.resources import resource
from focalnet.words import LANGUAGES, entries_of, words

ENGLISH = sorted(path.name for path in resource("words", "en").glob("*.toml"))


def _entries(language: str) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for file in Path(resource("words", language)).glob("*.toml"):
        for section, entries in tomllib.loads(file.read_text(encoding="utf-8")).items():
            for key, text in entries.items():
                assert (section, key) not in found, f"{file.name}: {section}.{key} is given twice"
                found[section, key] = text
    return found


def _placeholders(text: str) -> set[str]:
    return {name.split(".")[0].split(":")[0] for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("file", sorted(resource("words").glob("*/*.toml")), ids=lambda file: file.name)
def test_the_files_keep_to_what_the_catalogue_reads(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert entries_of(text) == tomllib.loads(text), "a key and its text on each line, and no backslash"


@pytest.mark.parametrize("language", ["fr", "es"])
def test_every_language_has_every_word_with_the_same_placeholders(language: str) -> None:
    english, other = _entries("en"), _entries(language)
    assert english.keys() - other.keys() == set()
    assert other.keys() - english.keys() == set()
    different = {key for key in english if _placeholders(english[key]) != _placeholders(other[key])}
    assert different == set()


def test_french_signs_keep_their_space_on_the_line() -> None:
    """A colon or a closing quotation mark never begins a line: the space before it is a no-break one."""
    breaking = re.compile(" [:;?!»]|« |'")
    assert [text for text in _entries("fr").values() if breaking.search(text)] == []


def test_every_room_has_a_file_in_every_language() -> None:
    for language in LANGUAGES:
        assert sorted(path.name for path in resource("words", language).glob("*.toml")) == ENGLISH


def test_a_problem_becomes_a_sentence_with_its_place() -> None:
    problem = Problem("date.not_iso", Place("roster.xlsx", "GFP", "D7"), {"text": "31/02"})
    assert words().sentence(problem) == (
        "roster.xlsx, sheet “GFP”, cell D7: “31/02” is not a date as year-month-day, for example 2009-11-23."
    )


@pytest.mark.parametrize(
    ("language", "text"), [("en", "1 March 2009"), ("fr", "1er mars 2009"), ("es", "1 de marzo de 2009")]
)
def test_a_day_in_a_sentence_is_in_the_readers_language(language: str, text: str) -> None:
    ended = Problem("network.already_ended", args={"name": "Ng, A", "ends": "2009-03-01"})
    assert text in words(language).sentence(ended)
    assert "2009-03-01" not in words(language).sentence(ended)


def test_a_day_that_somebody_typed_is_quoted_as_it_was_typed() -> None:
    assert "“2009-03-01”" in words().sentence(Problem("surveys.not_a_level", args={"text": "2009-03-01"}))


@pytest.mark.parametrize(("number", "said"), [(1, "1 question:"), (3, "3 questions:")])
def test_a_sentence_agrees_with_its_number(number: int, said: str) -> None:
    assert said in words().sentence(Problem("intake.questions_gone", args={"number": number}))


def test_a_missing_word_is_an_error() -> None:
    with pytest.raises(KeyError):
        words("fr")("problem", "there.is_no_such_code")
    with pytest.raises(KeyError):
        words("fr").sentence(Problem("there.is_no_such_code"))


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "1 March 2009"), ("fr", "1er mars 2009"), ("es", "1 de marzo de 2009")],
)
def test_dates_are_written_as_the_united_nations_write_them(language: str, text: str) -> None:
    assert written(date(2009, 3, 1), language) == text


def test_a_refusal_says_what_and_where() -> None:
    with pytest.raises(Refused) as refused:
        parse_iso("yesterday")
    assert refused.value.problem.code == "date.not_iso"
    assert "yesterday" in words("es").sentence(refused.value.problem)


def test_a_refusal_crosses_a_process_whole() -> None:
    refused = Refused("date.not_iso", Place("a.xlsx"), text="x")
    assert pickle.loads(pickle.dumps(refused)).problem == refused.problem
