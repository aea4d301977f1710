"""What exports write that looks like something else: other words, other columns, other choices."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from focalnet.surveys.exports import ExportPlan, apply
from focalnet.surveys.questionnaire import Choice, Item
from tests.core.surveys.exports.conftest import EN, FR, asking, choices, taken

if TYPE_CHECKING:
    from focalnet.store import NetworkFile

Write = Callable[..., Path]
Plan = Callable[..., ExportPlan]
SWAPPED = choices(**{"1": "2", "2": "1", "3": "many"})
ONE = Item("select_one", "one", {EN: "Which one?"}, choices="l")
ALL = Item("select_multiple", "all", {EN: "Which ones?"}, choices="l")
KOBO, ODK = "_id | _uuid", "SubmissionDate | KEY"
MONKEY = "Respondent ID | Collector ID"


def test_times_have_zones(write: Write) -> None:
    form = asking(Item("time", "at", {EN: "When?"}))
    found = taken(write(f"at | {KOBO}", "09:53:00.000+02:00 | 1 | u", "21:05:00.000Z | 2 | v"), form)
    assert (found.rows, found.misfits) == ([{"at": "09:53"}, {"at": "21:05"}], [[], []])


def test_rows_of_tags_are_no_answers(write: Write) -> None:
    form = asking(Item("text", "where", {EN: "Where?"}))
    found = taken(write(f"where | {KOBO}", "#adm1 +name | | #meta", "#1 | 1 | u"), form)
    assert (found.recognised.tag_rows, found.rows) == (1, [{"where": "#1"}])


def test_addresses_of_pictures_are_left_aside(write: Write) -> None:
    form = asking(Item("image", "photo", {EN: "A photo"}), Item("text", "more", {EN: "More"}))
    found = taken(
        write(f"A photo | A photo_URL | More | {KOBO}", "p.jpg | https://x/p.jpg | a | 1 | u"), form
    )
    assert found.rows == [{"photo": "p.jpg", "more": "a"}]
    assert found.columns.unmapped == ()


@pytest.mark.parametrize(
    ("heads", "cells"),
    [
        (f"Which one? | Which ones? | {KOBO}", "1 | 1 2 | 1 | u"),
        (f"Which one? | Which ones? | Which ones?/2 | Which ones?/1 | {KOBO}", "1 | 1 2 | 1 | 1 | 1 | u"),
        (f"Which one? | Which ones? | {KOBO}", "1 | 2 1 | 1 | u"),
    ],
)
def test_labels_that_are_names_of_other_choices(write: Write, heads: str, cells: str) -> None:
    (row,) = taken(write(heads, cells), asking(ONE, ALL, l=SWAPPED)).rows
    assert (row["one"], set(row["all"])) == ("2", {"1", "2"})


def test_other_columns_tell_labels_from_names(write: Write) -> None:
    kind = Item("select_one", "kind", {EN: "Kind?"}, choices="k")
    form = asking(ONE, kind, l=SWAPPED, k=choices(hq="Headquarters", co="Country office"))
    heads = "id | submitdate | lastpage | one | kind"
    assert taken(write(heads, "1 | x | 2 | 1 | Headquarters"), form).rows == [{"one": "2", "kind": "hq"}]
    assert taken(write(heads, "1 | x | 2 | 1 | hq"), form).rows == [{"one": "1", "kind": "hq"}]


JOINED = choices(a="Training", b="Training of trainers", c="trainers", d="> 10 %", e="10+", f="of trainers")


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("Training trainers", ["a", "c"]),
        ("> 10 % 10+", ["d", "e"]),
        ("10+ Training", ["e", "a"]),
        ("Training of trainers", ["b"]),  # the whole is the label of one
        ("Training of trainers trainers", None),
    ],
)
def test_joined_labels_are_read_only_one_way(write: Write, cell: str, read: list[str] | None) -> None:
    found = taken(write(f"Which ones? | {KOBO}", f"{cell} | 1 | u"), asking(ALL, l=JOINED))
    assert found.rows == [{"all": read} if read else {}]
    assert bool(found.misfits[0]) == (read is None)


def test_a_comma_between_two_choices_is_no_third_one(write: Write) -> None:
    found = taken(write("Timestamp | Which ones?", "x | Training, of trainers"), asking(ALL, l=JOINED))
    assert found.rows == [{"all": ["a", "f"]}]


def test_a_choice_without_a_label_stands_by_its_name(write: Write) -> None:
    ways = (Choice("a", {EN: "By mail", FR: "Par courriel"}), Choice("b", {EN: "By phone"}))
    form = asking(Item("select_multiple", "how", {EN: "How?", FR: "Comment ?"}, choices="l"), l=ways)
    assert taken(write(f"Comment ? | {KOBO}", "Par courriel b | 1 | u"), form).rows == [{"how": ["a", "b"]}]


def test_what_a_tool_writes_beside_other_is_not_looked_for_in_its_place(write: Write) -> None:
    form = asking(Item("select_multiple", "x", {EN: "Why?"}, choices="l", or_other=True), l=choices(a="A"))
    found = taken(write(f"Why? | {KOBO}", "An answer of an earlier version | 1 | u"), form)
    assert (found.rows, found.misfits) == ([{}], [[("x", "choice_unknown")]])


def test_two_choices_with_one_label_are_not_what_was_written_beside_other(write: Write) -> None:
    towns = choices(n1="Newtown", n2="Newtown")
    form = asking(Item("select_multiple", "x", {EN: "Where?"}, choices="l", or_other=True), l=towns)
    found = taken(write("Timestamp | Where?", "t | Newtown", "t | Newtown, a hill"), form)
    assert (found.rows, found.misfits) == ([{}, {}], [[("x", "choice_unknown")]] * 2)


def test_the_text_beside_other_stands_under_the_name_of_its_groups(write: Write) -> None:
    form = asking(
        Item("begin_group", "work", {EN: "Your work"}),
        Item("select_one", "why", {EN: "Why?"}, choices="l", or_other=True),
        Item("end_group"),
        l=choices(a="A"),
    )
    heads = f"Your work/Why? | Your work/Specify other. | {KOBO}"
    found = taken(write(heads, "other | the heat | 1 | u"), form)
    assert found.rows == [{"why": "other", "why_other": "the heat"}]


def test_a_column_of_other_is_not_the_question_beside_it(write: Write) -> None:
    form = asking(ALL, Item("text", "all_other", {EN: "Which other?"}), l=choices(a="A", other="Other"))
    heads = f"all | all/a | all/other | all_other | {ODK}"
    assert taken(write(heads, "a | 1 | 0 | | d | k", "other | 0 | 1 | dust | d | l"), form).rows == [
        {"all": ["a"]},
        {"all": ["other"], "all_other": "dust"},
    ]
    found = taken(write("id | submitdate | all[a] | all[other]", "1 | d | Y | dust", "2 | d | Y |"), form)
    assert found.rows == [{"all": ["a", "other"], "all_other": "dust"}, {"all": ["a"]}]
    assert found.columns.unanswered == ()


def test_limesurvey_says_not_applicable_where_nothing_was_answered(write: Write) -> None:
    yes_no = choices(yes="Yes", no="No")
    form = asking(
        ALL, Item("select_one", "sure", {EN: "Sure?"}, choices="y"), l=choices(a="A", b="B"), y=yes_no
    )
    heads = "id. Response ID | all[a]. Which ones? [A] | all[b]. Which ones? [B] | sure. Sure?"
    found = taken(write(heads, "1 | Yes | No | Yes", "2 | N/A | N/A | N/A", "3 | Y | N | Y"), form)
    assert found.rows == [{"all": ["a"], "sure": "yes"}, {}, {"all": ["a"], "sure": "yes"}]
    assert found.misfits == [[], [], []]


def test_limesurvey_writes_names_without_signs(write: Write) -> None:
    form = asking(
        Item("select_multiple", "why_not", {EN: "Why not?"}, choices="l"), Item("text", "x.1", {EN: "More"}),
        Item("text", "Item1", {EN: "First"}), Item("select_multiple", "Item", {EN: "Items"}, choices="n"),
        l=choices(a="A", b="B"), n=choices(**{"1": "One", "2": "Two"}),
    )  # fmt: skip
    heads = "id | submitdate | whynot[a] | whynot[b] | x1 | Item[1] | Item[2]"
    found = taken(write(heads, "1 | d | Y | | so | | Y"), form)
    assert found.rows == [{"why_not": ["a"], "x.1": "so", "Item": ["2"]}]


def test_columns_of_one_and_two_have_a_text_among_them(write: Write) -> None:
    form = asking(Item("select_multiple", "x", choices="l", or_other=True), l=choices(a="A", b="B"))
    heads = "id | submitdate | lastpage | x[a] | x[b] | x[other]"
    found = taken(write(heads, "1 | d | 1 | 1 | 2 | dust", "2 | d | 1 | 2 | 2 |"), form)
    assert found.rows == [{"x": ["a", "other"], "x_other": "dust"}, {}]


def test_a_ticked_no_is_a_tick(write: Write) -> None:
    form = asking(ALL, l=choices(y="Yes", n="No"))
    path = write(f"{MONKEY} | Which ones? | ", " | | Yes | No", "1 | 2 | | No", "2 | 2 | Yes |")
    assert taken(path, form).rows == [{"all": ["n"]}, {"all": ["y"]}]


def test_a_ranking_by_the_places_of_its_choices(write: Write) -> None:
    form = asking(
        Item("rank", "order", {EN: "Order them"}, choices="l"),
        l=choices(a="Apples", b="Pears", other="Other"),
    )
    path = write(
        f"{MONKEY} | Order them | | ", " | | Apples | Pears | Other", "1 | 2 | 3 | 1 | 2", "2 | 2 | 1 | 1 | 2"
    )
    found = taken(path, form)
    assert found.rows == [{"order": ["b", "other", "a"]}, {}]
    assert found.misfits == [[], [("order", "choice_ambiguous")]]


def test_a_choice_that_was_deleted_since_is_not_lost_among_those_ticked(write: Write) -> None:
    form = asking(ALL, l=choices(a="No time", b="Money", c="Money"))
    heads = f"all | all/a | all/gone | {KOBO}"
    found = taken(write(heads, "a gone | 1 | 1 | 1 | u", "a | 1 | 0 | 2 | v"), form)
    assert (found.rows, found.misfits) == ([{}, {"all": ["a"]}], [[("all", "choice_unknown")], []])
    heads = f"Which ones? | Which ones?/No time | Which ones?/Money | Which ones?/Money | {KOBO}"
    assert taken(write(heads, "Money No time | 1 | 0 | 1 | 1 | u"), form).rows == [{"all": ["a", "c"]}]


def test_two_columns_of_one_question_complete_each_other_or_are_asked_about(write: Write) -> None:
    form = asking(Item("text", "why", {EN: "Why?"}))
    found = taken(write(f"Why? | Why? | {KOBO}", "a | | 1 | u", " | b | 2 | v", "a | b | 3 | w"), form)
    assert found.rows == [{"why": "a"}, {"why": "b"}, {}]
    assert found.misfits == [[], [], [("why", "columns_differ")]]


def test_an_id_alone_is_not_kobotoolbox(write: Write) -> None:
    form = asking(ALL, l=choices(a="A"))
    assert (
        taken(write("id | submitdate | all[a]", "1 | 2022-01-01 | Y"), form).recognised.tool == "limesurvey"
    )


def test_an_edited_submission_is_known_again(file: NetworkFile, write: Write, plan: Plan) -> None:
    heads = "job | meta/rootUuid | _id | _uuid"
    apply(file, plan(write(heads, "Officer | uuid:1 | 7 | a")))
    (edited,) = plan(write(heads, "Chief | uuid:1 | 7 | b")).rows
    assert (edited.outcome, edited.reason["code"]) == ("doubtful", "exports.changed_since")
