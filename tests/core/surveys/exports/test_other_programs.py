"""What older tools, settings seldom used and other programs leave in an export is understood too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from focalnet.sheets.plain import PlainCell, PlainSheet, write_plain
from focalnet.surveys.questionnaire import Item
from tests.core.surveys.exports.conftest import EN, FR, asking, choices, taken

if TYPE_CHECKING:
    from focalnet.surveys.exports import ExportPlan

Write = Callable[..., Path]
KOBO = "_id | _uuid | _submitted_by"
WHY = choices(time="No time", tor="Not in my terms, or unclear", other="Other")
ALL = Item("select_multiple", "all", {EN: "What hinders you in your work?"}, choices="w")
AGE = Item("integer", "age", {EN: "How old are you?"})
MORE = Item("text", "more", {EN: "Anything else?"})


def test_words_for_nothing_are_no_answers(write: Write) -> None:
    heads = f"all/time | all/tor | all/other | age | more | {KOBO}"
    path = write(
        heads, "True | False | False | 7 | N/A | 1 | u | me", "n/a | n/a | n/a | n/a | n/a | 2 | v |"
    )
    found = taken(path, asking(ALL, AGE, MORE, w=WHY))
    assert found.rows == [{"all": ["time"], "age": 7, "more": "N/A"}, {}]
    assert found.misfits == [[], []]


def test_such_a_word_is_an_answer_where_nothing_shows_otherwise(write: Write) -> None:
    form = asking(MORE, Item("select_one", "country", choices="c"), c=choices(NA="Namibia", MR="Mauritania"))
    found = taken(write(f"more | country | {KOBO}", "NA | NA | 1 | u |", "n/a | MR | 2 | v | x"), form)
    assert found.rows == [{"more": "NA", "country": "NA"}, {"more": "n/a", "country": "MR"}]


@pytest.mark.parametrize("separator", [" > ", ">", "__", " | ", ":"])
def test_groups_apart_by_signs_of_somebodys_choice(tmp_path: Path, separator: str) -> None:
    form = asking(
        Item("begin_group", "work", {EN: "Your work"}),
        ALL,
        AGE,
        Item("end_group"),
        w=choices(time="No time", b="B"),
    )
    parts = [("Your work", "What hinders you in your work?", "No time"), ("Your work", "How old are you?")]
    heads = [separator.join(each) for each in parts]
    path = tmp_path / "kobo.csv"
    path.write_text(f'"{heads[0]}","{heads[1]}",_id,_uuid\n1,7,1,u\n', encoding="utf-8")
    found = taken(path, form)
    assert (found.rows, found.columns.unmapped) == ([{"all": ["time"], "age": 7}], ())


@pytest.mark.parametrize(
    "numbered", [("", "2", "3"), ("", ".1", ".2"), ("...1", "...3", "...4"), ("", "_1", "_2")]
)
def test_heads_that_are_numbered_as_they_repeat(write: Write, numbered: tuple[str, ...]) -> None:
    whys = [Item("text", f"why{at}", {EN: "Why?", FR: "Pourquoi ?"}) for at in (1, 2, 3)]
    form = asking(whys[0], AGE, *whys[1:])
    first, second, third = (f"Pourquoi\u00a0?{each}" for each in numbered)
    found = taken(
        write(f"ID | Heure de début | {first} | age | {second} | {third}", "1 | x | a | 7 | b | c"), form
    )
    assert found.rows == [{"why1": "a", "age": 7, "why2": "b", "why3": "c"}]


def test_a_numbered_head_that_does_not_repeat_is_not_guessed(write: Write) -> None:
    found = taken(write("Start time | Why?2", "x | a"), asking(Item("text", "why", {EN: "Why?"})))
    assert [each.head for each in found.columns.unmapped] == ["Why?2"]


def test_heads_that_were_cut_short(write: Write) -> None:
    form = asking(
        ALL,
        Item("begin_group", "support", {EN: "How much support do you have?"}),
        Item("select_one", "s1", {EN: "From your manager, mostly"}, choices="m"),
        Item("end_group"),
        Item("text", "what", {EN: "What is your job?"}),
        w=WHY,
        m=choices(a="A little", b="Much"),
    )
    heads = (
        "Response ID | Last page | What hinders yo.. [No time] | What hinders yo.. [Not in my terms.. ]"
        " | How much suppor.. [From your manag.. ] | What is your jo.. "
    )
    found = taken(write(heads, "1 | 2 | | Y | b | Officer"), form)
    assert found.rows == [{"all": ["tor"], "s1": "b", "what": "Officer"}]


def test_the_archive_of_limesurvey_has_codes_under_its_texts(write: Write) -> None:
    form = asking(ALL, AGE, MORE, w=WHY)
    path = write(
        "Response ID | Date submitted | Last page | No time | Not in my terms | Other | How old? | More",
        "id | submitdate | lastpage | all_time | all_tor | all_other | age | more",
        "1 | 2012-06-03 | 4 | Y | | dust | 7 | x",
        "2 | 2012-06-03 | 4 | {question_not_shown} | {question_not_shown} | {question_not_shown} | 0 |",
        separator="\t",
    )  # fmt: skip
    found = taken(path, form)
    assert found.rows == [{"all": ["time", "other"], "all_other": "dust", "age": 7, "more": "x"}, {"age": 0}]


@pytest.mark.parametrize(("yes", "no"), [("Ja", "Nein"), ("Sim", "Não"), ("Да", "Нет"), ("Ναι", "Όχι")])
def test_yes_and_no_of_limesurvey_are_said_in_its_language(write: Write, yes: str, no: str) -> None:
    heads = "id | submitdate | all[time] | all[tor]"
    found = taken(write(heads, f"1 | x | {yes} | {no}", f"2 | x | {no} | {no}"), asking(ALL, w=WHY))
    assert found.rows == [{"all": ["time"]}, {}]


def test_a_quote_before_a_formula_is_no_part_of_an_answer(write: Write) -> None:
    form = asking(MORE)
    assert taken(write("id | submitdate | more", "1 | x | '=2+3"), form).rows == [{"more": "=2+3"}]
    assert taken(write(f"more | {KOBO}", "'=2+3 | 1 | u |"), form).rows == [{"more": "'=2+3"}]


def test_repeats_and_timings_in_a_row_are_known_and_left_aside(write: Write) -> None:
    form = asking(
        AGE, Item("begin_repeat", "child"), Item("text", "name"), Item("begin_repeat", "toy"),
        Item("text", "toy_name"), Item("end_repeat"), Item("end_repeat"),
    )  # fmt: skip
    heads = f"age | child[1]/name | child[2]/toy[1]/toy_name | SET-OF-child | other[1] | {KOBO}"
    found = taken(write(heads, "7 | Ali | Car | x | y | 1 | u |"), form)
    assert (found.rows, [each.head for each in found.columns.unmapped]) == ([{"age": 7}], ["other[1]"])
    found = taken(
        write("id | submitdate | age | ageTime | groupTime7 | bedTime", "1 | x | 7 | 2 | 3 | y"), form
    )
    assert [each.head for each in found.columns.unmapped] == ["bedTime"]


def test_a_time_of_limesurvey_has_a_day_before_it(write: Write) -> None:
    form = asking(Item("time", "at", {EN: "At what time?"}))
    assert taken(write("id | submitdate | at", "1 | x | 1970-01-01 14:30:00"), form).rows == [{"at": "14:30"}]


def test_heads_between_exports_put_under_one_another_are_no_answers(
    write: Write, plan: Callable[..., ExportPlan]
) -> None:
    heads = "job | _id | _uuid"
    rows = plan(write(heads, "Officer | 1 | u", heads, "Chief | 2 | v")).rows
    assert [(each.row, each.answers) for each in rows] == [(2, {"job": "Officer"}), (4, {"job": "Chief"})]


def test_a_comment_beside_a_question_is_a_question_of_its_own(write: Write) -> None:
    sure = Item("select_one", "sure", {EN: "Are you sure?"}, choices="y")
    yes_no = choices(yes="Yes", no="No")
    path = write(
        "Respondent ID | Collector ID | Are you sure? | ", " | | Response | Comments:", "1 | 2 | Yes | so"
    )
    with_comment = asking(sure, Item("text", "said", {EN: "Comments:"}), y=yes_no)
    assert taken(path, with_comment).rows == [{"sure": "yes", "said": "so"}]
    without = taken(path, asking(sure, y=yes_no))
    assert (without.rows, [each.head for each in without.columns.unmapped]) == (
        [{"sure": "yes"}],
        ["Are you sure? [Comments:]"],
    )


def test_names_that_lost_their_zeros_in_a_spreadsheet(write: Write) -> None:
    one = Item("select_one", "one", choices="l")
    form = asking(
        one, Item("select_multiple", "some", choices="l"), l=choices(**{"01": "A", "02": "B", "2": "C"})
    )
    found = taken(
        write(f"one | some | {KOBO}", "1 | 1 | 1 | u |", "2 | 01 02 | 2 | v |", "3 | | 3 | w |"), form
    )
    assert found.rows == [{"one": "01", "some": ["01"]}, {"one": "2", "some": ["01", "02"]}, {}]
    assert found.misfits == [[], [], [("one", "choice_unknown")]]


def test_ticks_and_columns_of_repeats_are_left_aside(write: Write) -> None:
    form = asking(
        AGE,
        Item("begin_repeat", "child"),
        Item("select_multiple", "toys", choices="w"),
        Item("end_repeat"),
        w=WHY,
    )
    heads = f"age | child[1]/toys/time | child/toys | toys/time | {KOBO}"
    found = taken(write(heads, "7 | True | time | 1 | 1 | u |"), form)
    assert (found.rows, [each.head for each in found.columns.unmapped]) == ([{"age": 7}], ["toys/time"])


def test_titles_above_the_heads_may_fill_several_cells(write: Write) -> None:
    found = taken(
        write("Survey 2012 | by Ann | in May", " | ", "Timestamp | How old are you?", "x | 7"), asking(AGE)
    )
    assert (found.recognised.head_row, found.rows) == (2, [{"age": 7}])


def test_a_table_of_ones_own_beside_the_answers_is_not_the_export(tmp_path: Path) -> None:
    answers = {(0, 0): "Timestamp", (0, 1): "How old are you?", (1, 0): "x", (1, 1): "7"}
    own = {(row, column): f"{row} {column}" for row in range(3) for column in range(9)}
    sheets = [
        PlainSheet(name, {at: PlainCell(text) for at, text in cells.items()})
        for name, cells in (("Answers", answers), ("Pivot", own))
    ]
    path = tmp_path / "forms.xlsx"
    write_plain(path, sheets, {})
    assert taken(path, asking(AGE)).rows == [{"age": 7}]
