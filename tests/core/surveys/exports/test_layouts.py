"""However KoboToolbox lays an export out, the same answers come back: codes or labels, groups, columns."""

from __future__ import annotations

import csv
import random
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.surveys.questionnaire import Choice, Item
from tests.core.surveys.exports.conftest import AR, EN, FR, asking, taken

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.surveys.questionnaire import Questionnaire
    from focalnet.surveys.questionnaire.model import Texts

KINDS = (
    Choice("1", {EN: "No", FR: "Non", AR: "لا"}),
    Choice("2", {EN: "No, not yet", FR: "Non, pas encore", AR: "ليس بعد"}),
    Choice("3", {EN: "Yes/No", FR: "Oui. Ou non ?", AR: "نعم أو لا"}),
    Choice("96", {EN: "Other (please specify)", FR: "Autre", AR: "أخرى"}),
)
FORM = asking(
    Item("begin_group", "part-1", {EN: "Part 1: you", FR: "Vous", AR: "أنت"}),
    Item(
        "select_one",
        "a.one",
        {EN: "1. Is it so?", FR: "1. Est-ce ainsi ?", AR: "هل هو كذلك؟"},
        choices="kinds",
    ),
    Item("begin_group", "inner"),
    Item(
        "select_multiple", "all", {EN: "Which / of these?", FR: "Lesquels ?", AR: "أي منها؟"}, choices="kinds"
    ),
    Item("text", "all_other", {EN: "If other, please specify", FR: "Si autre", AR: "حدد"}),
    Item("end_group"),
    Item("end_group"),
    Item("begin_group", "part2", {EN: "Part 2"}),
    Item(
        "select_multiple",
        "again",
        {EN: "Which / of these?", FR: "Lesquels ?", AR: "أي منها؟"},
        choices="kinds",
    ),
    Item("text", "again_other", {EN: "If other, please specify", FR: "Si autre", AR: "حدد"}),
    Item("integer", "age", {EN: "Age", FR: "Âge"}),
    Item("date", "since"),
    Item("end_group"),
    kinds=KINDS,
)
TEXTS = ("Björn", 'He said "oui"', "two\nlines", "a, b; c", "=2+3", "  x ", "0")
ADDED = {"_id": "1", "_uuid": "u", "_submission_time": "2012-06-03T10:00:00", "_index": "1"}


def _said(texts: Texts, language: str, name: str) -> str:
    return texts.get(language) or name if language else name


def _answers(form: Questionnaire, chance: random.Random) -> dict[str, Any]:
    given: dict[str, Any] = {}
    for item in form.questions:
        names = [each.name for each in form.choices_of(item)]
        several = sorted(chance.sample(names, chance.randint(1, 3)), key=names.index) if names else []
        made = {
            "select_one": several[:1] and several[0], "select_multiple": several,
            "integer": chance.randint(0, 99),
            "date": f"2012-0{chance.randint(1, 9)}-1{chance.randint(0, 9)}", "text": chance.choice(TEXTS),
        }  # fmt: skip
        if chance.random() < 0.8:
            given[item.key] = made[item.type]
    return given


def _cells(
    form: Questionnaire, given: dict[str, Any], language: str, separator: str, grouped: bool, layout: str
) -> list[tuple[str, str]]:
    """Return heads and cells of a row, as the tool writes them."""
    groups = {each.name: each for each in form.items if each.type == "begin_group"}
    cells = []
    for item in form.questions:
        path = [_said(groups[name].labels, language, name) for name in item.path] if grouped else []
        head = separator.join([*path, _said(item.labels, language, item.name)])
        labels = {each.name: _said(each.labels, language, each.name) for each in form.choices_of(item)}
        answer = given.get(item.key)
        if item.type != "select_multiple":
            cells.append((head, "" if answer is None else labels.get(answer, str(answer))))
            continue
        if layout != "details":
            cells.append((head, " ".join(labels[name] for name in answer or ())))
        if layout != "summary":
            ticks = [
                (label, "" if answer is None else str(int(name in answer))) for name, label in labels.items()
            ]
            cells += [(f"{head}{separator}{label}", tick) for label, tick in ticks]
    return cells + list(ADDED.items())


@pytest.mark.parametrize("layout", ["summary", "details", "both"])
@pytest.mark.parametrize("grouped", [False, True], ids=["bare", "grouped"])
@pytest.mark.parametrize("separator", ["/", "."])
@pytest.mark.parametrize("language", ["", EN, FR, AR], ids=["names", "en", "fr", "ar"])
def test_the_same_answers_come_back(
    tmp_path: Path, language: str, separator: str, grouped: bool, layout: str
) -> None:
    chance = random.Random(7)
    given = [_answers(FORM, chance) for _ in range(8)]
    rows = [_cells(FORM, each, language, separator, grouped, layout) for each in given]
    path = tmp_path / "export.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
        writer.writerow([head for head, _ in rows[0]])
        writer.writerows([cell for _, cell in row] for row in rows)
    found = taken(path, FORM)
    assert found.misfits == [[] for _ in given]
    assert found.rows == given
    assert (found.columns.unmapped, found.columns.unanswered) == ((), ())
