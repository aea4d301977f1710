"""Answers of a form, question by question: what is confirmed, what belongs to another, what was altered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.sheets import Book, NamedCell, Sheet
from focalnet.surveys.forms import answers_of, read_form
from focalnet.surveys.forms.answering import FormsAnswered
from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, placed

if TYPE_CHECKING:
    from focalnet.sheets import Value

ASKED = Questionnaire(
    placed(
        [
            Item("select_one", "how", choices="ways", or_other=True),
            Item("select_multiple", "ways", choices="ways", or_other=True),
            Item("rank", "order", choices="ways"),
            Item("text", "job", confirms="job_title", relevant="${how} = 'a'"),
            Item("text", "why", relevant="${how} = 'a'", required="yes"),
        ]
    ),
    {"ways": (Choice("a", {"default": "Asked"}), Choice("b", {"default": "Offered"}))},
)
MARKS: list[Value] = ["focalnet.key", "focalnet.part", None, None, "focalnet.small", "focalnet.entry"]
FACTS = "focalnet_form survey=s round=r code=c fingerprint=f language="


def _book(
    *lines: tuple[str, str, Value], names: dict[str, NamedCell] | None = None, language: str = "en"
) -> Book:
    """Return a form with these keys, parts and values in its rows."""
    rows: list[list[Value]] = [[*MARKS, FACTS + language]]
    for key, part, value in lines:
        rows.append([key, part or None, None, None, value if part else None, None if part else value])
    return Book("form.xlsx", "xlsx", (Sheet("Form", rows),), "0", names=names or {})


def _answers(*lines: tuple[str, str, Value]) -> dict[str, object]:
    return dict(answers_of(read_form(_book(*lines)), ASKED).answers)


def test_the_facts_are_found_in_one_cell_where_nothing_else_is_left() -> None:
    found = read_form(_book(("how", "", "Asked")))
    assert (found.survey, found.round, found.code, found.fingerprint, found.language) == (
        "s",
        "r",
        "c",
        "f",
        "en",
    )
    assert found.cells["how", ""].cell == "F2"


def test_forms_in_several_languages_come_one_after_the_other() -> None:
    said = {"English (en)": "Below 5", "French (fr)": "Moins de 5"}
    labels = (
        {"English (en)": "Main", "French (fr)": "Other"},
        {"English (en)": "Other", "French (fr)": "Main"},
    )
    items = (
        Item("select_one", "kind", choices="kinds"),
        Item("integer", "number", constraint=". < 5", constraint_messages=said),
    )
    kinds = {"kinds": tuple(Choice(name, each) for name, each in zip("ab", labels, strict=True))}
    forms = FormsAnswered(Questionnaire(placed(items), kinds, {}, tuple(said), "English (en)"))
    lines = (("kind", "", "Main"), ("number", "", 7))
    for language, kind, message in (("en", "a", "Below 5"), ("fr", "b", "Moins de 5")) * 2:
        found = forms.answers_of(read_form(_book(*lines, language=language)))
        assert found.answers == {"kind": kind}
        assert [each.args["message"] for each in found.misfits] == [message]


@pytest.mark.parametrize(
    ("choice", "other", "answers"),
    [
        ("Asked", None, {"how": "a"}),
        (None, "By lot", {"how": "other", "how_other": "By lot"}),
        ("Other (please write)", "By lot", {"how": "other", "how_other": "By lot"}),
        ("Autre (veuillez préciser)", None, {"how": "other"}),
        ("Asked", "twice", {"how": "a", "how_other": "twice"}),
    ],
)
def test_who_writes_what_other_is_has_chosen_it(
    choice: Value, other: Value, answers: dict[str, object]
) -> None:
    assert _answers(("how", "", choice), ("how_other", "", other), ("why", "", None)) == answers


def test_other_is_ticked_by_what_is_written_beside_it() -> None:
    lines = (("ways", "a", "x"), ("ways", "b", "no"), ("ways", "other", None), ("ways_other", "", "Lot"))
    assert _answers(*lines) == {"ways": ["a", "other"], "ways_other": "Lot"}


@pytest.mark.parametrize(
    ("first", "second", "ordered"),
    [(2, 1, ["b", "a"]), (None, 1, ["b"]), ("٢", "1", ["b", "a"]), (5, 9, ["a", "b"]), (1, 1, None),
    (0, 1, None)],
)  # fmt: skip
def test_an_order_is_its_numbers(first: Value, second: Value, ordered: list[str] | None) -> None:
    assert _answers(("order", "a", first), ("order", "b", second)).get("order") == ordered


def test_a_form_that_only_shows_what_was_known_misses_nothing() -> None:
    assert answers_of(read_form(_book(("job", "", "Officer"))), ASKED).misfits == ()


def test_what_an_earlier_answer_rules_out_is_told_with_its_cell() -> None:
    lines = (("how", "", "Offered"), ("job", "", "Officer"), ("why", "", "Because"))
    found = answers_of(read_form(_book(*lines)), ASKED)
    assert dict(found.answers) == {"how": "b"}
    assert [(each.rule, each.typed, each.cell) for each in found.misfits] == [
        ("answered_not_asked", "Because", "F4"),
    ]
    assert found.places == {"how": "Form!F2"}


def test_what_is_missing_is_told_where_it_should_stand() -> None:
    found = answers_of(read_form(_book(("how", "", "Asked"), ("why", "", None))), ASKED)
    assert [(each.rule, each.cell) for each in found.misfits] == [("required_missing", "F3")]


def test_of_two_cells_for_one_answer_the_one_that_is_filled_counts() -> None:
    listed = Sheet("focalnet", [["fn_1_why", "why"]], visible=False)
    book = _book(("how", "", "Asked"), ("why", "", None), names={"fn_1_why": NamedCell("Form", 9, 2)})
    rows: list[list[Value]] = [*book.sheets[0].rows, *([[]] * 6), [None, None, "Moved here"]]
    moved = Book(book.name, book.format, (Sheet("Form", rows), listed), "0", names=book.names)
    assert read_form(moved).cells["why", ""].value == "Moved here"


def test_rows_below_another_header_are_read_by_it() -> None:
    rows = _book(("how", "", "Asked")).sheets[0].rows
    rows += [["focalnet.entry", "focalnet.key"], ["Text", "why"]]
    found = read_form(Book("f", "xlsx", (Sheet("Form", rows),), "0"))
    assert (found.cells["how", ""].value, found.cells["why", ""].value) == ("Asked", "Text")


def test_a_sheet_without_marks_gives_nothing() -> None:
    assert not read_form(Book("f", "xlsx", (Sheet("A", [["how", None, "Asked"]]),), "0")).cells
    assert not read_form(Book("f", "xlsx", (), "0")).cells
