"""The guide in docs/guide: its links and pictures are there, and its words are those of the window."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from focalnet.cli.names import NAMES
from ui.actions import TABLE

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "guide"
PAGES = sorted(GUIDE.glob("*.md"))
_LINK = re.compile(r"\]\(([^)#]+)\)")
_PICTURE = re.compile(r"!\[[^\]]+\]\(pictures/([^)]+)\.png\)")
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_KEYS = re.compile(r"\*\*([^*]+)\*\*\s+\[((?:Ctrl|Alt|Shift|F\d)[^\]]*)\](?!\()")
_ROW = re.compile(r"^\| \[([^\]]+)\] \| \*\*([^*]+)\*\* \|$", re.MULTILINE)
# What a picture of the guide may weigh, so that the whole stays a small download.
_HEAVIEST = 90_000
# Phrases that begin a paragraph and are no words of the window.
_OWN = re.compile(r"^bold$|[:.?]$|^it is not encrypted$|^cannot be undone$")


def text_of(page: Path) -> str:
    """Return a page with the line breaks inside its paragraphs gone."""
    return re.sub(r"(?<=[^\n|])\n\s*(?=[^\n|\s])", " ", page.read_text(encoding="utf-8"))


def texts_of_source(source: str) -> Iterator[str]:
    """Give the texts that a file of the window marks to be translated."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in {"tr", "QT_TRANSLATE_NOOP"}:
                yield from (
                    part.value
                    for part in node.args
                    if isinstance(part, ast.Constant) and isinstance(part.value, str)
                )


@pytest.fixture(scope="module")
def words() -> set[str]:
    """Return every text that the window shows: its own, and the words of the core."""
    found = {"English", "Français", "Español"}
    for path in (ROOT / "ui").rglob("*.py"):
        found |= {text.replace("&", "") for text in texts_of_source(path.read_text(encoding="utf-8"))}
    for path in (ROOT / "resources" / "words" / "en").glob("*.toml"):
        for section in tomllib.loads(path.read_text(encoding="utf-8")).values():
            if isinstance(section, dict):
                found |= {str(each)[:1].upper() + str(each)[1:] for each in section.values()}
    return found


def test_index_leads_to_every_page_once() -> None:
    index = _LINK.findall((GUIDE / "README.md").read_text(encoding="utf-8"))
    assert sorted(index) == [page.name for page in PAGES if page.name != "README.md"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_lead_somewhere(page: Path) -> None:
    for link in _LINK.findall(page.read_text(encoding="utf-8")):
        assert (GUIDE / link).is_file(), link


def test_every_picture_is_shown_once_and_is_small() -> None:
    shown = [name for page in PAGES for name in _PICTURE.findall(page.read_text(encoding="utf-8"))]
    taken = sorted(path.stem for path in (GUIDE / "pictures").glob("*.png"))
    assert sorted(shown) == taken
    for name in taken:
        assert (GUIDE / "pictures" / f"{name}.png").stat().st_size < _HEAVIEST, name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_bold_words_stand_in_the_window(page: Path, words: set[str]) -> None:
    bold = [" ".join(each.split()) for each in _BOLD.findall(text_of(page))]
    unknown = [each for each in bold if each not in words and not _OWN.search(each)]
    assert not unknown


def test_readme_names_every_command() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    told = {
        *re.findall(r"focalnet ([a-z-]+)\b", readme.split("## The command line")[1].split("## The file")[0])
    }
    assert told >= NAMES


def test_keys_are_those_of_the_table() -> None:
    keys = {str(entry.title): entry.shortcut for entry in TABLE}
    told = [pair for page in PAGES for pair in _KEYS.findall(text_of(page))]
    told += [(title, shortcut) for shortcut, title in _ROW.findall(text_of(GUIDE / "keys.md"))]
    of_table = [(title, shortcut) for title, shortcut in told if title in keys]
    assert len(of_table) > 30
    for title, shortcut in of_table:
        assert keys[title] == shortcut or shortcut == "Enter", title
