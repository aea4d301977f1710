"""What cells mean is decided by their column: days, decimals, codes or labels, split choices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.sheets.formulas import formulas
from focalnet.surveys.exports.joined import choices_in
from focalnet.surveys.questionnaire import Choice, Item, Questionnaire
from tests.core.surveys.exports.conftest import AR, EN, FR, asking, choices, taken

Write = Callable[..., Path]
DAY = Item("date", "day", {EN: "Since when?", FR: "Depuis quand ?"})


@pytest.mark.parametrize(
    ("heads", "days", "read"),
    [
        ("day | _uuid", ["2012-06-03", "2012-06-03T10:00:00.000+02:00"], ["2012-06-03", "2012-06-03"]),
        ("Timestamp | Since when?", ["13/06/2012", "03/06/2012"], ["2012-06-13", "2012-06-03"]),
        ("Timestamp | Since when?", ["06/13/2012", "6/3/2012"], ["2012-06-13", "2012-06-03"]),
        ("Horodateur | Depuis quand ?", ["03/06/2012", "3.6.2012"], ["2012-06-03", "2012-06-03"]),
        ("Timestamp | Since when?", ["03/06/2012", "01/02/2012"], [None, None]),
    ],
    ids=["iso", "a-day-above-12", "a-month-second", "by-language", "nothing-tells"],
)
def test_day_and_month(write: Write, heads: str, days: list[str], read: list[str | None]) -> None:
    first = heads.startswith("day")
    found = taken(write(heads, *(f"{day} | u" if first else f"x | {day}" for day in days)), asking(DAY))
    assert [row.get("day") for row in found.rows] == read
    assert found.misfits == [[] if day else [("day", "date_ambiguous")] for day in read]


def test_another_column_tells_day_from_month(write: Write) -> None:
    heads = "Timestamp | Since when?"
    assert taken(write(heads, "25/06/2012 | 03/06/2012"), asking(DAY)).rows == [{"day": "2012-06-03"}]


@pytest.mark.parametrize(
    ("cells", "separator", "read"),
    [
        (["1,5", "2,25"], ",", [1.5, 2.25]),
        (["1,5", "2,125"], ",", [1.5, 2.125]),
        (["2,125"], ";", [2.125]),
        (["2.125", "1.5"], ";", [2.125, 1.5]),
        (["٢٫٥", "1 234,5"], ",", [2.5, 1234.5]),
        (["2,125"], ",", [None]),
    ],
)
def test_decimals(write: Write, cells: list[str], separator: str, read: list[float | None]) -> None:
    form = asking(Item("decimal", "share", {EN: "Share"}))
    found = taken(write("share | _uuid", *(f"{cell} | u" for cell in cells), separator=separator), form)
    assert [row.get("share") for row in found.rows] == read


LABELS = (
    Choice("1", {EN: "Two or more", FR: "Deux", AR: "اثنان"}),
    Choice("2", {EN: "One", FR: "Autre lieu", AR: "واحد"}),
    Choice("3", {EN: "Elsewhere", FR: "Autre lieu", AR: "مكان آخر"}),
)
PLACES = asking(
    Item("select_one", "one", {EN: "Which?", FR: "Lequel ?", AR: "أيهم؟"}, choices="l"),
    Item("select_multiple", "all", {EN: "Which ones?", FR: "Lesquels ?", AR: "أي منهم؟"}, choices="l"),
    l=LABELS,
)


@pytest.mark.parametrize("language", [EN, AR])
def test_labels_of_every_language(write: Write, language: str) -> None:
    one, several = (item.labels[language] for item in PLACES.items)
    first, _, last = (choice.labels[language] for choice in LABELS)
    found = taken(write(f"{one} | {several} | _uuid", f"{first} | {last} {first} | u"), PLACES)
    assert found.columns.language == language
    assert found.rows == [{"one": "1", "all": ["3", "1"]}]


def test_a_label_of_two_choices_is_asked_about(write: Write) -> None:
    found = taken(write("Lequel ? | _uuid", "autre lieu | u", "Deux | u"), PLACES)
    assert found.rows == [{}, {"one": "1"}]
    assert found.misfits[0] == [("one", "choice_ambiguous")]


def test_split_columns_tell_two_choices_with_one_label_apart(write: Write) -> None:
    heads = "Lesquels ? | Lesquels ?/Deux | Lesquels ?/Autre lieu | Lesquels ?/Autre lieu | _uuid"
    found = taken(write(heads, "Autre lieu | 0 | 0 | 1 | u", "Autre lieu Deux | 1 | 1 | 0 | u"), PLACES)
    assert found.rows == [{"all": ["3"]}, {"all": ["1", "2"]}]


def test_the_choice_filter_tells_two_choices_with_one_label_apart(write: Write) -> None:
    towns = tuple(
        Choice(name, {EN: "Newtown"}, {"district": district}) for name, district in (("n1", "a"), ("n2", "b"))
    )
    form = asking(
        Item("select_one", "district", {EN: "District"}, choices="d"),
        Item("select_one", "town", {EN: "Town"}, choices="t", choice_filter="district=${district}"),
        d=choices(a="North", b="South"),
        t=towns,
    )
    found = taken(write("District | Town | _uuid", "South | Newtown | u", " | Newtown | u"), form)
    assert found.rows == [{"district": "b", "town": "n2"}, {}]


def test_questions_with_one_label_are_taken_in_the_order_of_the_form(write: Write) -> None:
    form = asking(
        Item("text", "a", {EN: "First?"}), Item("text", "a_other", {EN: "If other, please specify"}),
        Item("text", "b", {EN: "Second?"}), Item("text", "b_other", {EN: "If other, please specify"}),
    )  # fmt: skip
    other = "If other, please specify"
    found = taken(write(f"First? | {other} | Second? | {other} | _uuid", "1 | 2 | 3 | 4 | u"), form)
    assert found.rows == [{"a": "1", "a_other": "2", "b": "3", "b_other": "4"}]
    found = taken(write(f"First? | Second? | {other} | _uuid", "1 | 3 | 4 | u"), form)
    assert found.rows == [{"a": "1", "b": "3", "b_other": "4"}]
    assert found.columns.unanswered == ("a_other",)


def test_a_label_put_a_little_otherwise_is_less_sure(write: Write) -> None:
    form = asking(Item("text", "why", {EN: "Please explain your rating"}))
    (column, _) = taken(write("Please explain your ratings | _uuid", "x | u"), form).columns.columns
    assert (column.question, column.how) == ("why", "alike")
    assert column.sure < 0.9


def test_texts_stay_as_they_were_typed(write: Write, tmp_path: Path) -> None:
    form = asking(Item("text", "why", {EN: "Why?"}))
    path = tmp_path / "spaces.csv"
    path.write_text('why,_uuid\n"  two  spaces\n",a\n"=2+3",b\n,c\n', encoding="utf-8")
    assert taken(path, form).rows == [{"why": "  two  spaces\n"}, {"why": "=2+3"}, {}]


def test_formulas_are_found_as_they_were_typed(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "answers"
    sheet.append(["why", "_uuid"])
    sheet.append(['=2+3&"<"', "a"])
    path = tmp_path / "typed.xlsx"
    book.save(path)
    assert formulas(path, "answers") == {(1, 0): '=2+3&"<"'}
    assert formulas(path, "no such sheet") == {}


def test_a_ranking_in_columns(write: Write) -> None:
    form = asking(Item("rank", "order", {EN: "Order them"}, choices="l"), l=choices(a="Apples", b="Pears"))
    heads = "id. Response ID | order[2]. Order them [Rank 2] | order[1]. Order them [Rank 1]"
    assert taken(write(heads, "1 | Apples | Pears"), form).rows == [{"order": ["b", "a"]}]


WORDS = ("time", "no time", "money, or means", "time, money", "the chief", "no")
NAMED = tuple(Choice(f"c{at}", {EN: text.capitalize()}) for at, text in enumerate(WORDS))
LISTED = Item("select_multiple", "x", choices="l")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, len(WORDS) - 1), min_size=1, unique=True), st.sampled_from(["; ", ";", "\n"]))
def test_joined_labels_are_taken_apart_again(chosen: list[int], joint: str) -> None:
    form = Questionnaire((LISTED,), {"l": NAMED}, {}, (EN,), EN)
    text = joint.join(NAMED[at].labels[EN] for at in chosen)
    assert choices_in(LISTED, form, text, EN) == ([f"c{at}" for at in chosen], [])


def test_a_choice_nobody_knows_stays_beside_the_others(write: Write) -> None:
    form = asking(replace(LISTED, labels={EN: "Which?"}), l=NAMED)
    found = taken(write("Which? | _uuid", "The chief; the weather | u"), form)
    assert found.rows == [{}]
    assert found.misfits == [[("x", "choice_unknown")]]


def test_columns_of_choices_under_one_label_belong_to_one_question_after_the_other(write: Write) -> None:
    moods = choices(happy="Happy", sad="Sad")
    form = asking(
        Item("select_multiple", "ann", {EN: "Mood"}, choices="m"),
        Item("select_multiple", "bob", {EN: "Mood"}, choices="m"),
        m=moods,
    )
    heads = "Mood/Happy | Mood/Sad | Mood/Happy | Mood/Sad | _uuid"
    assert taken(write(heads, "1 | 0 | 1 | 1 | u", "0 | 0 | 0 | 1 | u"), form).rows == [
        {"ann": ["happy"], "bob": ["happy", "sad"]},
        {"bob": ["sad"]},
    ]


def test_a_column_of_the_choice_other_is_ticked_and_the_text_stands_in_its_own_question(write: Write) -> None:
    form = asking(
        Item("select_multiple", "why", {EN: "Why?"}, choices="w"),
        Item("text", "why_other", {EN: "If other, please specify"}),
        w=choices(a="No time", z="Other (please specify)"),
    )
    heads = "Why?/No time | Why?/Other (please specify)"
    kobo = taken(write(f"{heads} | If other, please specify | _uuid", "0 | 1 | the heat | u"), form)
    assert kobo.rows == [{"why": ["z"], "why_other": "the heat"}]
    written = taken(write(f"StartDate | EndDate | {heads}", "1 | 2 | | the heat"), form)
    assert written.rows == [{"why": ["z"], "why_other": "the heat"}]


def test_names_are_known_in_another_case_and_with_signs_after_them(write: Write) -> None:
    form = asking(
        Item("integer", "ShareSpent"), Item("begin_group", "work"), Item("text", "Why"), Item("end_group")
    )
    assert taken(write("sharespent | Why * | _uuid", "5 | x | u"), form).rows == [
        {"ShareSpent": 5, "Why": "x"}
    ]


def test_moments_with_the_half_of_the_day(write: Write) -> None:
    form = asking(Item("datetime", "at", {EN: "When?"}))
    path = write("Start time | When?", "5/16/24 | 4/3/2012 2:30:00 PM", "x | Apr 3, 2012 12:05:00 AM")
    assert taken(path, form).rows == [{"at": "2012-04-03T14:30"}, {"at": "2012-04-03T00:05"}]
