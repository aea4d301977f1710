"""Fifteen hundred ways to write a country, in English, French, Spanish and others, and their readings."""

from __future__ import annotations

from pathlib import Path

import pytest

from focalnet.places import Outcome, country, find

LINES = Path(__file__).with_name("variants.tsv").read_text(encoding="utf-8").splitlines()[1:]
VARIANTS = [line.split("\t") for line in LINES]
KINDS = sorted({kind for _, _, _, kind in VARIANTS})


@pytest.mark.parametrize("kind", KINDS)
def test_every_variant_is_read_as_a_careful_person_would(kind: str) -> None:
    wrong = []
    for text, outcome, meaning, each in VARIANTS:
        if each == kind:
            found = find(text)
            read = (found.outcome.value, found.alpha3 or " ".join(found.candidates))
            if read != (outcome, meaning):
                wrong.append(f"{text}: {outcome} {meaning} wanted, read as {' '.join(read)}")
    assert wrong == []


def test_the_list_is_long_and_has_what_must_not_be_found() -> None:
    outcomes = [outcome for _, outcome, _, _ in VARIANTS]
    assert len(VARIANTS) >= 1400
    assert outcomes.count("unknown") >= 150
    assert outcomes.count("ambiguous") >= 45
    assert len({text for text, _, _, _ in VARIANTS}) == len(VARIANTS)


def test_only_what_is_certain_or_suggested_has_a_code() -> None:
    for text, *_ in VARIANTS:
        found = find(text)
        assert bool(found.alpha3) == (found.outcome in (Outcome.EXACT, Outcome.SUGGESTED)), text
        assert (len(found.candidates) > 1) == (found.outcome == Outcome.AMBIGUOUS), text
        for code in (*found.candidates, *([found.alpha3] if found.alpha3 else [])):
            assert country(code).alpha3 == code
