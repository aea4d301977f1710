"""The catalogues of the window's texts: current, complete, with the same fields, compiled."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
HOME = ROOT / "resources" / "translations"
LANGUAGES = ("fr", "es")
# What ends a text in one language ends it in the others; in French a space stands before some of them.
_ENDS = ("…", ":", "?")


def messages(path: Path) -> dict[tuple[str, str], str]:
    """Return the texts of a catalogue by context and source; those that are not finished are empty."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            text = "" if said.get("type") == "unfinished" else said.text or ""
            found[context.findtext("name", ""), message.findtext("source", "")] = text
    return found


def fields(text: str) -> set[str]:
    return set(re.findall(r"\{\w*\}", text))


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return catalogues made from the source of today."""
    folder = tmp_path_factory.mktemp("catalogues")
    script = ROOT / "packaging" / "translations.py"
    subprocess.run([sys.executable, str(script), str(folder)], check=True)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogue_holds_exactly_the_texts_of_the_source(language: str, fresh: Path) -> None:
    name = f"focalnet_{language}.ts"
    kept, now = messages(HOME / name).keys(), messages(fresh / name).keys()
    assert not now - kept, "new texts: run `make translations` and translate them"
    assert not kept - now, "texts that are gone: run `make translations`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_with_its_fields(language: str) -> None:
    for (context, source), text in messages(HOME / f"focalnet_{language}.ts").items():
        assert text, f"{context}: {source}"
        assert fields(text) == fields(source), f"{context}: {source}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_found_under_the_class_that_shows_them(language: str) -> None:
    contexts = {context for context, _ in messages(HOME / f"focalnet_{language}.ts")}
    assert {each for each in contexts if not each.lstrip("_")[:1].isupper()} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_end_alike(language: str) -> None:
    for (_, source), text in messages(HOME / f"focalnet_{language}.ts").items():
        for end in _ENDS:
            assert source.endswith(end) == text.endswith(end), source


def test_french_signs_keep_their_space_on_the_line() -> None:
    breaking = re.compile(" [:;?!»]|« |'")
    assert [text for text in messages(HOME / "focalnet_fr.ts").values() if breaking.search(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_loaded_is_what_was_translated(language: str, fresh: Path) -> None:
    name = f"focalnet_{language}.qm"
    assert (HOME / name).read_bytes() == (fresh / name).read_bytes()
