"""The same answers come back from what each tool writes, with codes or with labels of any language."""

from __future__ import annotations

import csv
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.surveys.questionnaire import Choice, Item
from tests.core.surveys.exports.conftest import AR, EN, FR, asking, taken

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Answers = dict[str, Any]
Table = list[list[str]]
REASONS = (
    Choice("time", {EN: "No time", FR: "Pas le temps", AR: "لا وقت"}),
    Choice("tor", {EN: "Not in my terms, or unclear", FR: "Pas dans mon mandat, ou flou", AR: "غير واضح"}),
    Choice("2", {EN: "Resistance (colleagues/chiefs)", FR: "Résistance : collègues", AR: "مقاومة"}),
    Choice("other", {EN: "Other", FR: "Autre", AR: "أخرى"}),
)
YES_NO = (Choice("yes", {EN: "Yes", FR: "Oui", AR: "نعم"}), Choice("no", {EN: "No", FR: "Non", AR: "لا"}))
MUCH = (Choice("1", {EN: "Little", FR: "Peu", AR: "قليل"}), Choice("2", {EN: "Much", FR: "Bien", AR: "كثير"}))
FORM = asking(
    Item("select_one", "sure", {EN: "Are you sure?", FR: "En êtes-vous sûr ?", AR: "متأكد؟"}, choices="y"),
    Item("begin_group", "work", {EN: "Your work", FR: "Votre travail"}),
    Item("select_multiple", "why", {EN: "Why? / Which?", FR: "Pourquoi ?", AR: "لماذا؟"}, choices="r"),
    Item("text", "why_other", {EN: "If other, please specify", FR: "Si autre", AR: "حدد"}),
    Item("end_group"),
    Item("select_one", "much", {EN: "How much?", FR: "Combien ?", AR: "كم؟"}, choices="m"),
    Item("rank", "order", {EN: "Order these", FR: "Classez", AR: "رتب"}, choices="y"),
    Item("integer", "age", {EN: "Age", FR: "Âge", AR: "العمر"}),
    Item("decimal", "share", {EN: "Share", FR: "Part", AR: "حصة"}),
    Item("date", "since", {EN: "Since when?", FR: "Depuis quand ?", AR: "منذ متى؟"}),
    Item("time", "at", {EN: "At what time?", FR: "À quelle heure ?", AR: "في أي ساعة؟"}),
    Item("text", "words", {EN: "In your words", FR: "Avec vos mots", AR: "بكلماتك"}),
    y=YES_NO,
    r=REASONS,
    m=MUCH,
)
TEXTS = ("Björn", "two\nlines", "a, b; c", "007", "N/A", "yes", "محمد", "1,5", "-")
LANGUAGES = pytest.mark.parametrize("language", [EN, FR, AR], ids=["en", "fr", "ar"])


def _given(chance: Random) -> Answers:
    reasons = [each.name for each in REASONS if chance.random() < 0.5] or ["tor"]
    given: Answers = {
        "sure": chance.choice(["yes", "no"]), "why": reasons, "much": chance.choice(["1", "2"]),
        "order": chance.sample(["yes", "no"], 2), "age": chance.randint(0, 99),
        "share": chance.choice([0.5, 1.25, 12.5]), "at": f"1{chance.randint(0, 9)}:30",
        "since": f"2012-{chance.randint(1, 9):02}-{chance.randint(13, 28)}", "words": chance.choice(TEXTS),
    }  # fmt: skip
    kept = {key: answer for key, answer in given.items() if chance.random() < 0.8}
    if "other" in kept.get("why", ()):
        kept["why_other"] = chance.choice(["dust, and heat", "الحر"])
    return kept


def _label(key: str, name: str, language: str) -> str:
    return next(each.labels[language] for each in FORM.choices_of(FORM.question(key)) if each.name == name)


def _plain(given: Answers, key: str) -> str:
    return str(given.get(key, ""))


def _odk(given: Answers, _: str) -> list[tuple[str, str]]:
    cells = [("SubmissionDate", "2024-01-01T00:00:00.000Z")]
    for item in FORM.questions:
        head, answer = "-".join((*item.path, item.name)), given.get(item.key)
        zone = ":00.000+02:00" if item.type == "time" and answer else ""
        text = " ".join(answer) if isinstance(answer, list) else _plain(given, item.key)
        cells.append((head, text + zone))
        if item.type == "select_multiple":
            ticks = [(each.name, "" if answer is None else str(int(each.name in answer))) for each in REASONS]
            cells += [(f"{head}/{name}", tick) for name, tick in ticks]
    return [*cells, ("KEY", "uuid:1"), ("SubmitterName", "Somebody"), ("ReviewState", "")]


def _limesurvey(given: Answers, language: str) -> list[tuple[str, str]]:
    """With code and text in the heads, and the full answers."""
    cells = [("id. Response ID", "1"), ("lastpage. Last page", "3")]
    for item in FORM.questions:
        code, asked, answer = item.name.replace("_", ""), item.labels[language], given.get(item.key)
        if item.key == "why_other":
            continue
        if item.type == "select_multiple":
            for each in REASONS[:-1]:
                tick = "N/A" if answer is None else "Yes" if each.name in answer else "No"
                cells.append((f"{code}[{each.name}]. {asked} [{each.labels[language]}]", tick))
            cells.append((f"{code}[other]. {asked} [Other]", _plain(given, "why_other")))
        elif item.type == "rank":
            for at in (0, 1):
                name = _label("order", answer[at], language) if answer else ""
                cells.append((f"{code}[{at + 1}]. {asked} [Rank {at + 1}]", name))
        elif item.type == "select_one":
            cells.append((f"{code}. {asked}", _label(item.key, answer, language) if answer else "N/A"))
        else:
            cells.append((f"{code}. {asked}", _plain(given, item.key)))
    return cells


def _joining(added: list[tuple[str, str]], joint: str) -> Callable[[Answers, str], list[tuple[str, str]]]:
    """Return how Google and Microsoft write: one column for each question, what is other in its place."""

    def written(given: Answers, language: str) -> list[tuple[str, str]]:
        cells = list(added)
        for item in FORM.questions:
            if item.key == "why_other":
                continue
            answer = given.get(item.key)
            if isinstance(answer, list):
                said = [_label(item.key, name, language) for name in answer]
                own = given.get("why_other") if item.key == "why" else None
                text = joint.join([*said[:-1], own] if own else said)
            else:
                choosing = item.type == "select_one" and answer
                text = _label(item.key, str(answer), language) if choosing else _plain(given, item.key)
            cells.append((item.labels[language], text))
        return cells

    return written


def _surveymonkey(given: Answers, language: str) -> list[tuple[str, str, str]]:
    """With the head of the first row, that of the second row, and the cell."""
    cells = [
        ("Respondent ID", "", "118"),
        ("Collector ID", "", "5"),
        ("End Date", "", "06/13/2012 05:00:00 PM"),
    ]
    for item in FORM.questions:
        asked, answer = item.labels[language], given.get(item.key)
        if item.key == "why_other":
            continue
        if item.type == "select_multiple":
            labels = [(each.name, each.labels[language]) for each in REASONS[:-1]]
            ticks = [(label, label if answer and name in answer else "") for name, label in labels]
            cells += [("" if at else asked, *tick) for at, tick in enumerate(ticks)]
            cells.append(("", "Other (please specify)", _plain(given, "why_other")))
        elif item.type == "rank":
            places = [
                (each.labels[language], str(answer.index(each.name) + 1) if answer else "") for each in YES_NO
            ]
            cells += [("" if at else asked, *place) for at, place in enumerate(places)]
        elif item.type == "select_one":
            cells.append((asked, "Response", _label(item.key, answer, language) if answer else ""))
        elif item.type == "date" and answer:
            year, month, day = str(answer).split("-")
            cells.append((asked, "Open-Ended Response", f"{month}/{day}/{year}"))
        else:
            cells.append((asked, "Open-Ended Response", _plain(given, item.key)))
    return cells


def _compared(path: Path, rows: Table, given: list[Answers], tool: str, **dialect: Any) -> None:
    encoding = dialect.pop("encoding", "utf-8")
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, **dialect).writerows(rows)
    found = taken(path, FORM)
    assert found.recognised.tool == tool
    assert found.misfits == [[] for _ in given]
    for answers, true in zip(found.rows, given, strict=True):
        assert {**answers, "why": set(answers.get("why", ()))} == {**true, "why": set(true.get("why", ()))}
    assert (found.columns.unmapped, found.columns.unanswered) in {((), ()), ((), ("why_other",))}


def _some() -> list[Answers]:
    chance = Random(11)
    return [_given(chance) for _ in range(10)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_odk_central(tmp_path: Path, encoding: str) -> None:
    given = _some()
    rows = [_odk(each, "") for each in given]
    table = [[head for head, _ in rows[0]], *([cell for _, cell in row] for row in rows)]
    _compared(tmp_path / "export.csv", table, given, "odk", encoding=encoding)


@LANGUAGES
@pytest.mark.parametrize(("delimiter", "encoding"), [(",", "utf-8"), (";", "utf-8-sig"), ("\t", "utf-16")])
def test_limesurvey(tmp_path: Path, language: str, delimiter: str, encoding: str) -> None:
    given = _some()
    rows = [_limesurvey(each, language) for each in given]
    table = [[head for head, _ in rows[0]], *([cell for _, cell in row] for row in rows)]
    _compared(tmp_path / "x.csv", table, given, "limesurvey", delimiter=delimiter, encoding=encoding)


GOOGLE = _joining([("Timestamp", "2023/11/13 4:20:37 pm CET")], ", ")
MICROSOFT = _joining(
    [
        ("ID", "1"),
        ("Start time", "1/2/24 10:00"),
        ("Completion time", "1/2/24 10:05"),
        ("Email", "anonymous"),
    ],
    ";",
)


@LANGUAGES
@pytest.mark.parametrize(("tool", "write"), [("google", GOOGLE), ("msforms", MICROSOFT)])
def test_forms_of_google_and_microsoft(
    tmp_path: Path, language: str, tool: str, write: Callable[[Answers, str], list[tuple[str, str]]]
) -> None:
    given = _some()
    rows = [write(each, language) for each in given]
    table = [[head for head, _ in rows[0]], *([cell for _, cell in row] for row in rows)]
    _compared(tmp_path / "export.csv", table, given, tool)


@LANGUAGES
def test_surveymonkey(tmp_path: Path, language: str) -> None:
    given = _some()
    rows = [_surveymonkey(each, language) for each in given]
    heads = [[head for head, _, _ in rows[0]], [below for _, below, _ in rows[0]]]
    table = [*heads, *([cell for _, _, cell in row] for row in rows)]
    _compared(tmp_path / "export.csv", table, given, "surveymonkey")
