"""Every code that the store raises has its sentence in every language, and no sentence stands idle."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import focalnet.store
from focalnet.words import LANGUAGES, words

SOURCE = "\n".join(
    file.read_text(encoding="utf-8") for file in Path(focalnet.store.__file__).parent.glob("*.py")
)
RAISED = set(re.findall(r'"(store\.[a-z_]+)"', SOURCE))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_has_its_sentence(language: str) -> None:
    told = {code for code in words(language).section("problem") if code.startswith("store.")}
    assert told == RAISED
    assert all(
        sentence.endswith(".")
        for code, sentence in words(language).section("problem").items()
        if code in told
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_of_the_store_has_words(language: str) -> None:
    steps = words(language).section("step")
    for code in ("step.undo", "step.redo", "step.revert"):
        assert steps[code].format(what="X").endswith("X")
    reasons = words(language).section("conflict_reason")
    assert reasons.keys() == {"changed", "gone", "back", "needed", "forbidden", "layout"}
