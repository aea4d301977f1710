"""How commands are declared: arguments that are spelled and read the same everywhere."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

import pytest

from focalnet.cli import names, parser
from focalnet.words import LANGUAGES, words

BUILT = parser.build(words())


def parse(*line: str) -> argparse.Namespace:
    return BUILT.parse_args(list(line))


def test_what_is_not_given_has_its_default() -> None:
    parsed = parse("summary", "x.focalnet")
    assert (parsed.file, parsed.json, parsed.language) == (Path("x.focalnet"), False, "en")
    assert isinstance(parsed.as_at, date)


def test_repeated_options_gather() -> None:
    parsed = parse(
        "roster", "import", "x.focalnet", "r.xlsx", "--set", "a=b", "--set", "c=d", "--map", "H=grade"
    )
    assert (parsed.set, parsed.map, parsed.row) == (["a=b", "c=d"], ["H=grade"], [])
    assert (parsed.dry_run, parsed.end_missing, parsed.marked_up) == (False, None, None)


def test_dates_are_dates() -> None:
    parsed = parse("roster", "import", "x.focalnet", "r.xlsx", "--end-missing", "2009-11-23")
    assert parsed.end_missing == date(2009, 11, 23)


def test_options_are_not_guessed_from_their_beginnings() -> None:
    with pytest.raises(SystemExit) as stopped:
        parse("summary", "x.focalnet", "--js")
    assert stopped.value.code == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_declared_with_words_of_the_language(language: str) -> None:
    """A word that is missing raises here, and not when somebody asks for help."""
    text = parser.build(words(language)).format_help()
    assert words(language)("cli_help", "program").split()[0] in text


def _groups(parser_: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    found = [each for each in parser_._actions if isinstance(each, argparse._SubParsersAction)]
    return {name: inner for each in found for name, inner in each.choices.items()}


def _declared(parser_: argparse.ArgumentParser, prefix: str = "") -> set[str]:
    """Return all commands, those of a group with its name before theirs, as section `cli_help` has them."""
    found: set[str] = set()
    for name, inner in _groups(parser_).items():
        key = f"{prefix}{name}".replace("-", "_")
        found |= {key} | _declared(inner, f"{key}_")
    return found


def test_nothing_is_declared_without_a_use() -> None:
    assert _declared(BUILT) == {*words().section("cli_help")} - {"program", "epilog"}
    assert set(names.NAMES) == set(_groups(BUILT))
