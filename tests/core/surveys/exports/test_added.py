"""What a tool adds is not taken for a question that is called the same, nor the question for the tool's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from focalnet.surveys.questionnaire import Item
from tests.core.surveys.exports.conftest import EN, asking, taken

Write = Callable[..., Path]
NAME, EMAIL = Item("text", "nm", {EN: "Name"}), Item("text", "em", {EN: "Email"})
START, NUMBER = Item("text", "st", {EN: "Start time"}), Item("integer", "number", {EN: "ID"})
FORM = asking(NAME, EMAIL, START, NUMBER)
ANSWERS = {"nm": "Zoe", "em": "z@example.org", "st": "noon", "number": 7}


@pytest.mark.parametrize("again", ["{}2", "{}1", "{}.1", "{}_1", "{}"])
def test_heads_of_microsoft_that_come_again_are_questions(write: Write, again: str) -> None:
    own = "ID | Start time | Completion time | Email | Name"
    heads = " | ".join(again.format(head) for head in ("Name", "Email", "Start time", "ID"))
    path = write(f"{own} | {heads}", "1 | 5/3/24 | 5/3/24 | anonymous | | Zoe | z@example.org | noon | 7")
    found = taken(path, FORM)
    assert (found.rows, found.misfits) == ([ANSWERS], [[]])
    assert [str(each.part) for each in found.columns.columns[:5]] == ["metadata"] * 3 + ["email", "name"]


def test_a_head_that_does_not_come_again_is_the_question(write: Write) -> None:
    path = write("Start time | Completion time | Name | Email", "x | y | Zoe | z@example.org")
    assert taken(path, asking(NAME, EMAIL)).rows == [{"nm": "Zoe", "em": "z@example.org"}]


def test_the_first_columns_of_limesurvey_are_its_own(write: Write) -> None:
    heads = "id. Response ID | lastpage. Last page | number. ID | id. Name"
    form = asking(NUMBER, Item("text", "id", {EN: "Name"}))
    assert taken(write(heads, "1 | 2 | 7 | Zoe"), form).rows == [{"number": 7, "id": "Zoe"}]


def test_names_of_kobo_and_odk_are_not_taken_for_labels(write: Write) -> None:
    form = asking(
        NUMBER, Item("text", "n", {EN: "Notes"}), Item("text", "s", {EN: "Status"}), Item("today", "today"),
        Item("text", "t", {EN: "Today"}),
    )  # fmt: skip
    answers = [{"number": 7, "n": "so", "s": "busy", "t": "fine"}]
    heads = "number | n | s | today | t | _id | _uuid | _notes | _status | _version__002"
    found = taken(write(heads, "7 | so | busy | 2012-06-03 | fine | 1 | u | z | sent | v"), form)
    assert (found.rows, found.columns.unmapped) == (answers, ())
    heads = "SubmissionDate | number | n | s | today | t | KEY | Status | Edits"
    found = taken(write(heads, "x | 7 | so | busy | 2012-06-03 | fine | k | received | 0"), form)
    assert (found.rows, found.columns.unmapped) == (answers, ())


def test_labels_of_kobo_are_questions_beside_its_own_heads(write: Write) -> None:
    form = asking(Item("today", "today"), Item("text", "t", {EN: "Today"}), Item("text", "s", {EN: "Status"}))
    heads = "today | Today | Status | _id | _uuid | _status"
    found = taken(write(heads, "2012-06-03 | fine | busy | 1 | u | sent"), form)
    assert found.rows == [{"t": "fine", "s": "busy"}]
