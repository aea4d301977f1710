"""How commands are declared: arguments that are spelled and read the same everywhere."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from focalnet.cli import names, parser
from focalnet.words import LANGUAGES, words

if TYPE_CHECKING:
    import argparse

PEOPLE = ("add", "edit", "merge", "apart", "remove", "duplicates", "expertise")
VIEWS = ("list", "save", "rename", "remove")
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


def test_nothing_is_declared_without_a_use() -> None:
    used = (
        {*words().section("cli_help")}
        - {"program", "epilog", "roster_import", "roster_export", "roster_correct"}
        - {f"view_{do}" for do in VIEWS}
        - {f"office_{do}" for do in ("add", "edit", "close", "merge")}
        - {f"list_{do}" for do in ("show", "add", "rename", "move", "remove", "level")}
        - {f"place_{do}" for do in ("show", "assign", "count", "footnote")}
        - {f"preferences_{do}" for do in ("default", "export", "import")}
        - {f"person_{do}" for do in PEOPLE}
        - {f"appointment_{do}" for do in ("add", "change", "hand_over", "end", "remove")}
        - {f"group_{do}" for do in ("list", "add", "rename", "remove", "join", "leave")}
    )
    assert {name.replace("-", "_") for name in names.NAMES} == used
