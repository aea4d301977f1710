"""Whatever is answered, in whichever language, is what is read: forms of random questionnaires, filled in."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from focalnet.sheets import read
from focalnet.sheets.forms.parts import SMALL, SUMMARY, Entry, Field, Question
from focalnet.sheets.forms.workbook import form_stencil
from focalnet.surveys.forms import answers_of, read_form
from focalnet.surveys.forms.wording import tongue
from focalnet.surveys.forms.writing import form_of, summary
from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, fingerprint, placed
from tests.core.surveys.forms.conftest import AR, EN, FR, ROUND

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.sheets import Value
    from focalnet.surveys.model import Answer

KINDS = ("text", "integer", "decimal", "select_one", "select_multiple", "rank", "range", "acknowledge")
TEXTS = (
    "Ñandú",
    "two  words",
    "=1+1",
    "a\nb",
    "الوقت",
    "x; y, z",
    "<b>",
    "12",
    "_x0041_",
    "'quoted'",
    "日本語",
)


def _questionnaire(dice: random.Random) -> Questionnaire:
    choices = {
        f"list{number}": tuple(
            Choice(f"c{each}", {EN: f"Choice, {each}", FR: f"Choix « {each} »", AR: f"خيار {each}"})
            for each in range(dice.randint(1, 40))
        )
        for number in range(3)
    }
    items = []
    for number in range(dice.randint(1, 25)):
        grouped = dice.random() < 0.2
        items += [Item("begin_group", f"g{number}", {EN: f"Group {number}"})] if grouped else []
        items.append(
            Item(
                dice.choice(KINDS), f"q{number if dice.random() < 0.9 else 0}", {EN: dice.choice(TEXTS)},
                choices=dice.choice(sorted(choices)), parameters="start=1 end=9",
            )
        )  # fmt: skip
        items += [Item("end_group")] if grouped else []
    seen: set[tuple[str, ...]] = set()
    kept = [each for each in placed(items) if not each.asked or not _again((*each.path, each.name), seen)]
    return Questionnaire(placed(kept), choices, {}, (EN, FR, AR), EN)


def _again(path: tuple[str, ...], seen: set[tuple[str, ...]]) -> bool:
    known = path in seen
    seen.add(path)
    return known


def _filled(dice: random.Random, item: Item, fields: list[Field]) -> tuple[dict[str, Value], Answer | None]:
    """Return what somebody writes into the cells of a question, and what that means."""
    first = fields[0]
    if first.entry in SMALL:
        chosen = [each for each in fields if dice.random() < 0.4]
        if not chosen:
            return {}, None
        if item.type == "acknowledge":
            return {first.name: "x"}, "OK"
        if first.entry is Entry.RANK:
            dice.shuffle(chosen)
            return {each.name: place for place, each in enumerate(chosen, 1)}, [each.part for each in chosen]
        return {each.name: dice.choice("xX✓1") for each in chosen}, [each.part for each in chosen]
    if item.type == "select_one":
        number = dice.randrange(len(first.choices))
        return {first.name: first.choices[number]}, f"c{number}"
    if item.type in {"integer", "range"}:
        return {first.name: (number := dice.randint(1, 9))}, number
    if item.type == "decimal":
        return {first.name: (share := dice.choice([0.5, 12.25, -3.75]))}, share
    return {first.name: (text := dice.choice(TEXTS))}, text


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_what_is_answered_is_read(tmp_path: Path, seed: int, language: str) -> None:
    dice = random.Random(f"{seed}{language}")
    asked = _questionnaire(dice)
    round_ = replace(ROUND, questionnaire=asked, fingerprint=fingerprint(asked))
    form = form_of(round_, tongue(asked, language))
    facts = {"round": "round-1", "language": language, "code": "C"}
    values: dict[str, Value] = {SUMMARY: summary(facts)}
    meant: dict[str, Answer] = {}
    for block in (each for each in form.blocks if isinstance(each, Question)):
        if dice.random() < 0.8:
            key = block.fields[0].key
            cells, answer = _filled(dice, asked.question(key), list(block.fields))
            values |= cells
            meant |= {} if answer is None else {key: answer}
    (tmp_path / "form.xlsx").write_bytes(form_stencil(form).copy(values))
    found = answers_of(read_form(read(tmp_path / "form.xlsx")), asked)
    assert dict(found.answers) == meant
    assert (found.misfits, found.lost, found.unknown) == ((), (), ())
