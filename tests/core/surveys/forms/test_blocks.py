"""A questionnaire becomes the blocks of a form: in its order, numbered, grouped, greyed by its rules."""

from __future__ import annotations

import pytest

from focalnet.sheets.forms.parts import Block, Entry, Paragraph, Question
from focalnet.sheets.styles import Look
from focalnet.surveys.forms.blocks import blocks_of
from focalnet.surveys.forms.fields import defined_name
from focalnet.surveys.forms.matrices import matrices
from focalnet.surveys.forms.wording import tongue
from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, placed
from tests.core.surveys.forms.conftest import EN, EVERYTHING

LISTS = {
    "yn": (Choice("y", {EN: "Yes"}), Choice("n", {EN: "No"})),
    "long": tuple(Choice(f"c{number}", {EN: f"Choice {number}"}) for number in range(9)),
}


def _blocks(*items: Item) -> list[Block]:
    asked = Questionnaire(placed(items), LISTS, {}, (EN,), EN)
    return blocks_of(asked, tongue(asked, "en"))


def _questions(*items: Item) -> list[Question]:
    return [block for block in _blocks(*items) if isinstance(block, Question)]


def _one(kind: str, name: str, **facts: str) -> Item:
    return Item(kind, name, {EN: name.title()}, choices="yn", **facts)  # type: ignore[arg-type]


def test_questions_are_numbered_and_what_belongs_to_one_is_not() -> None:
    blocks = blocks_of(EVERYTHING, tongue(EVERYTHING, "en"))
    numbers = [block.number for block in blocks if isinstance(block, Question)]
    assert [number for number in numbers if number] == [str(number) for number in range(1, 16)]
    assert numbers.count("") == 1  # what “other” is


def test_every_field_has_a_name_of_its_own() -> None:
    blocks = blocks_of(EVERYTHING, tongue(EVERYTHING, "en"))
    names = [each.name for block in blocks if isinstance(block, Question) for each in block.fields]
    assert len(names) == len(set(names)) == 21


@pytest.mark.parametrize(
    ("key", "part", "name"),
    [
        ("age", "", "fn_3_age"), ("group/age", "", "fn_3_group_age"), ("q", "été 1", "fn_3_q__t_1"),
        ("x" * 90, "", f"fn_3_{'x' * 40}"), ("السن", "", "fn_3"),
    ],
)  # fmt: skip
def test_a_defined_name_is_what_a_spreadsheet_takes(key: str, part: str, name: str) -> None:
    assert defined_name(3, key, part) == name


def test_groups_are_headings_and_those_within_smaller() -> None:
    blocks = _blocks(
        Item("begin_group", "a", {EN: "Outer"}), Item("begin_group", "b", {EN: "Inner"}),
        _one("text", "q"), Item("end_group"), Item("end_group"),
    )  # fmt: skip
    assert [(b.text, b.look) for b in blocks if isinstance(b, Paragraph)] == [
        ("Outer", Look.HEADING), ("Inner", Look.SENTENCE),
    ]  # fmt: skip


def test_questions_with_one_list_are_a_table_with_its_choices_once() -> None:
    table = [
        Item("begin_group", "t", {EN: "Table"}, appearance="table-list"),
        _one("select_one", "head", appearance="label"), _one("select_one", "a", appearance="list-nolabel"),
        _one("select_one", "b", appearance="list-nolabel"), Item("end_group"),
    ]  # fmt: skip
    blocks = _blocks(*table)
    said = [block.text for block in blocks if isinstance(block, Paragraph)]
    assert said == ["Table", "In each line choose: Yes · No", "Head"]
    assert [block.hint for block in blocks if isinstance(block, Question)] == ["", ""]
    assert set(matrices(Questionnaire(placed(table), LISTS))) == {"t"}


def test_a_group_of_different_questions_is_no_table() -> None:
    mixed = [
        Item("begin_group", "t"), _one("select_one", "a"), _one("select_one", "b"), _one("text", "c"),
        Item("end_group"),
    ]  # fmt: skip
    assert matrices(Questionnaire(placed(mixed), LISTS)) == {}
    assert [each.hint for each in _questions(*mixed)] == ["Choose: Yes · No", "Choose: Yes · No", ""]


def test_many_choices_are_not_repeated_under_the_question() -> None:
    (question,) = _questions(Item("select_one", "q", {EN: "Q"}, choices="long"))
    assert question.hint == "Choose from the list."
    assert len(question.fields[0].choices) == 9


def test_a_range_is_a_list_while_it_can_be() -> None:
    few, many = _questions(
        Item("range", "a", {EN: "A"}, parameters="start=0 end=2 step=0.5"),
        Item("range", "b", {EN: "B"}, parameters="start=0 end=5000"),
    )
    assert few.fields[0].choices == ("0", "0.5", "1", "1.5", "2")
    assert many.fields[0].entry is Entry.NUMBER
    assert many.hint == "From 0 to 5000"


def test_a_condition_greys_question_note_group_and_what_stands_in_it() -> None:
    blocks = _blocks(
        _one("select_one", "q"),
        Item("begin_group", "g", {EN: "Group"}, relevant="${q} = 'y'"),
        Item("note", "n", {EN: "Note"}), _one("text", "a", relevant="${q} != 'n'"), Item("end_group"),
        _one("text", "b", relevant="once(random()) > 1"),
    )  # fmt: skip
    skipped = {block.text: block.skipped for block in blocks}
    yes = 'fn_1_q&""="Yes"'
    assert skipped["Group"] == skipped["Note"] == f"NOT({yes})"
    assert skipped["A"] == f'NOT(AND({yes},NOT(fn_1_q&""="No")))'
    assert skipped["Q"] == skipped["B"] == ""


def test_a_constraint_checks_the_cell_where_it_can_be_said() -> None:
    whole, text, beyond = _questions(
        Item("integer", "a", {EN: "A"}, constraint=". < 5", constraint_messages={EN: "Less than **5**."}),
        Item("text", "b", {EN: "B"}, constraint="string-length(.) < 5"),
        Item("text", "c", {EN: "C"}, constraint="regex(., '[a-z]+')"),
    )
    assert whole.fields[0].check.startswith("AND(ISNUMBER(fn_1_a),INT(fn_1_a)=fn_1_a,")
    assert whole.fields[0].message == "Less than 5."
    assert text.fields[0].check == 'IFERROR(LEN(fn_2_b&"")<5,FALSE)'
    assert beyond.fields[0].check == ""


def test_what_only_a_device_can_ask_is_named_at_the_end() -> None:
    blocks = _blocks(
        Item("start", "start"), Item("geopoint", "p", {EN: "Point"}), _one("text", "q"),
        Item("begin_repeat", "r", {EN: "Child"}), _one("text", "age"), Item("note", "n", {EN: "N"}),
        Item("end_repeat"),
    )  # fmt: skip
    assert [block.text for block in blocks] == [
        "Q", "Left out here, because a spreadsheet cannot ask it: Point; Child; Age",
    ]  # fmt: skip
