"""What is typed means the same wherever it comes from; what does not fit its question says why."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

import pytest

from focalnet.surveys.model import Misfit
from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, placed
from focalnet.surveys.questionnaire.fitting import fit, ticked
from tests.core.surveys.conftest import EN, FR, small

if TYPE_CHECKING:
    from focalnet.sheets import Value

SMALL = small()
MOMENT = datetime(2012, 6, 30, 14, 30)  # noqa: DTZ001 - a spreadsheet's
OTHERS = Questionnaire(
    placed(
        [
            *(Item(kind, kind) for kind in ("decimal", "date", "time", "datetime", "acknowledge", "text")),
            Item("range", "range", parameters="start=1 end=5 step=1"),
            Item("select_one", "scale", choices="scale"),
            Item("select_multiple", "areas", choices="areas"),
            Item("select_one", "twins", choices="twins"),
        ]
    ),
    {
        "scale": tuple(Choice(str(number), {EN: str(6 - number)}) for number in range(1, 6)),
        "areas": (Choice("a", {EN: "Health, HIV"}), Choice("b", {EN: "Élections"}), Choice("c", {EN: "HIV"})),
        "twins": (Choice("x", {EN: "Same"}), Choice("y", {EN: "Same"})),
    },
    languages=(EN,),
    default_language=EN,
)


def _fitted(key: str, value: Value, language: str = "") -> object:
    questionnaire = SMALL if key in {"share", "volunteer", "hindered"} else OTHERS
    found = fit(questionnaire.question(key), questionnaire, value, language)
    return found.rule if isinstance(found, Misfit) else found


@pytest.mark.parametrize(
    ("value", "answer"),
    [
        (20, 20), (20.0, 20), ("20", 20), (" 20 % ", 20), (0.2, 20), ("٢٠", 20), ("1 234", 1234),
        ("1,234", 1234), ("-5", -5), ("twenty", "number_unreadable"), ("20.5", "number_not_whole"),
        ("20 hours", "number_unreadable"),
        (True, "number_unreadable"), (date(2012, 1, 1), "number_unreadable"),
    ],
)  # fmt: skip
def test_whole_numbers(value: Value, answer: object) -> None:
    assert _fitted("share", value) == answer


@pytest.mark.parametrize(
    ("value", "answer"),
    [
        ("12,5", 12.5), ("12.5", 12.5), ("1 234,5", 1234.5), ("1,234.5", 1234.5), ("1.234.567", 1234567),
        ("1,234", "number_ambiguous"), ("1.2.3", "number_unreadable"), (0.2, 0.2), (".5", 0.5),
    ],
)  # fmt: skip
def test_decimals(value: Value, answer: object) -> None:
    assert _fitted("decimal", value) == answer


def test_a_range_has_ends() -> None:
    assert [_fitted("range", value) for value in (1, "5", 6, 2.5)] == [
        1, 5, "out_of_range", "number_not_whole",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("value", "answer"),
    [
        (date(2012, 6, 30), "2012-06-30"), (MOMENT, "2012-06-30"),
        ("30/06/2012", "2012-06-30"),
        ("06/30/2012", "2012-06-30"), ("30 juin 2012", "2012-06-30"), ("٣٠/٠٦/٢٠١٢", "2012-06-30"),
        ("03/04/2012", "date_ambiguous"), ("2012", "date_vague"), ("31/02/2012", "date_impossible"),
        ("yesterday", "date_unknown"), (41090, "2012-06-30"),
    ],
)  # fmt: skip
def test_dates(value: Value, answer: object) -> None:
    assert _fitted("date", value) == answer


def test_an_ambiguous_date_tells_both_readings() -> None:
    found = fit(OTHERS.question("date"), OTHERS, "03/04/2012")
    assert isinstance(found, Misfit)
    assert (found.typed, found.args) == ("03/04/2012", {"readings": ["2012-04-03", "2012-03-04"]})


@pytest.mark.parametrize(
    ("value", "answer"),
    [
        (time(14, 30), "14:30"), ("14h30", "14:30"), ("2:30 pm", "14:30"), ("9 am", "09:00"), (0.5, "12:00"),
        ("25:00", "time_unreadable"), ("noonish", "time_unreadable"), ("14 h", "14:00"),
    ],
)  # fmt: skip
def test_times(value: Value, answer: object) -> None:
    assert _fitted("time", value) == answer


def test_moments() -> None:
    assert _fitted("datetime", MOMENT) == "2012-06-30T14:30"
    assert _fitted("datetime", "30/06/2012 14:30") == "2012-06-30T14:30"
    assert _fitted("datetime", "whenever") == "date_unknown"


@pytest.mark.parametrize(
    ("value", "answer"),
    [
        ("yes", "yes"), ("Oui", "yes"), ("OUI ", "yes"), ("non", "no"), ("maybe", "choice_unknown"),
        ("yes, no", "several_choices"),
    ],
)  # fmt: skip
def test_a_choice_is_named_by_name_or_label_of_any_language(value: Value, answer: object) -> None:
    assert _fitted("volunteer", value, FR) == answer


def test_what_a_text_names_in_one_questionnaire_it_does_not_name_in_another() -> None:
    """It is looked up once for a thousand forms: for each questionnaire, question and language anew."""
    asked = placed([Item("select_one", "a", {EN: "A"}, choices="c"), Item("select_one", "b", choices="d")])
    labels = [{EN: "Yes", FR: "No"}, {EN: "No", FR: "Yes"}]
    one, other = (
        Questionnaire(asked, {"c": (Choice("1", first), Choice("0", second)), "d": (Choice("Yes"),)}, {})
        for first, second in (labels, reversed(labels))
    )
    for _ in range(2):
        assert fit(one.question("a"), one, "Yes", EN) == "1"
        assert fit(one.question("a"), one, "Yes", FR) == "0"
        assert fit(one.question("b"), one, "Yes", EN) == "Yes"
        assert fit(other.question("a"), other, "Yes", EN) == "0"


def test_labels_come_first_where_a_form_shows_them() -> None:
    assert _fitted("scale", 5, EN) == "1"
    assert _fitted("scale", 5) == "5"
    assert _fitted("scale", 5.0) == "5"
    assert _fitted("twins", "same") == "choice_ambiguous"


@pytest.mark.parametrize(
    ("value", "answer"),
    [
        ("time tor", ["time", "tor"]), ("No time; Pas de budget", ["time", "budget"]),
        ("No time, no budget", ["time", "budget"]), ("Otro (especifique)", ["other"]),
        ("No time; boredom", "choice_unknown"), ("", None),
    ],
)  # fmt: skip
def test_several_choices_in_one_text(value: Value, answer: object) -> None:
    assert _fitted("hindered", value) == answer


def test_commas_within_labels_stay() -> None:
    assert _fitted("areas", "Health, HIV, elections") == ["a", "b"]
    assert _fitted("areas", "HIV, Health, HIV") == ["c", "a"]


@pytest.mark.parametrize(("value", "is_ticked"), [
    ("x", True), ("✓", True), (1, True), (True, True), ("ok", True),
    ("no", False), ("Non", False), (0, False), ("0", False), (" ", False), (None, False), ("-", False),
])  # fmt: skip
def test_a_tick_is_anything_but_no(value: Value, is_ticked: bool) -> None:
    assert ticked(value) is is_ticked
    assert _fitted("acknowledge", value) == ("OK" if is_ticked else None)


def test_texts_stay_as_typed() -> None:
    assert _fitted("text", " =1+1 \n") == "=1+1"
    assert _fitted("text", 12.0) == "12"
    assert _fitted("text", date(2012, 6, 30)) == "2012-06-30"
