"""Expressions are read as a tree and give what ODK makes of them; what is beyond is not understood."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from focalnet.surveys.questionnaire import (
    Answering,
    Choice,
    Item,
    NotUnderstood,
    Questionnaire,
    evaluate,
    parse_expression,
    placed,
    references,
)
from focalnet.surveys.questionnaire.expressions import (
    Call,
    Column,
    Itself,
    Literal,
    Minus,
    Operation,
    Reference,
)
from tests.core.surveys.conftest import small

if TYPE_CHECKING:
    from collections.abc import Mapping

ANSWERS: Mapping[str, Any] = {
    "age": 17, "name": "Ama Mensah", "work": ["farm", "shop"], "day": "2012-06-30", "at": "14:30",
    "vote": "yes", "share": 12.5, "code": "7",
}  # fmt: skip


def test_the_tree_binds_as_xpath_does() -> None:
    found = parse_expression("not(${a} = 'x') or . >= -2 + 3 * 4 and region=${b}")
    assert found == Operation(
        "or",
        Call("not", (Operation("=", Reference("a"), Literal("x")),)),
        Operation(
            "and",
            Operation(
                ">=",
                Itself(),
                Operation("+", Minus(Literal(2.0)), Operation("*", Literal(3.0), Literal(4.0))),
            ),
            Operation("=", Column("region"), Reference("b")),
        ),
    )
    assert references(found) == {"a", "b"}
    assert parse_expression("8 - 2 - 1") == Operation(
        "-", Operation("-", Literal(8.0), Literal(2.0)), Literal(1.0)
    )


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("${age} >= 18", False),
        ("${age} + 1 = 18", True),
        ("${age}-7 = 10", True),
        ("${age} = '17'", True),
        ("${code} = '07'", False),
        ("${code} = 7", True),
        ("${nothing} = ''", True),
        ("${nothing} != ''", False),
        ("${nothing} > 0", False),
        ("${nothing} <= 0", False),
        ("${nothing} != 5", True),
        ("selected(${work}, 'farm')", True),
        ("selected(${work}, 'far')", False),
        ("selected(${nothing}, 'farm')", False),
        ("selected-at(${work}, 1)", "shop"),
        ("count-selected(${work})", 2.0),
        ("count-selected(${nothing})", 0.0),
        ("not(${vote} = 'yes') or ${age} < 18", True),
        ("if(${vote} = 'yes', 'a', unknown-function())", "a"),
        ("coalesce(${nothing}, ${name})", "Ama Mensah"),
        ("string-length(${name})", 10.0),
        ("contains(${name}, 'Men') and starts-with(${name}, 'Ama')", True),
        ("substr(${name}, 0, 3)", "Ama"),
        ("substr(${name}, 4)", "Mensah"),
        ("substring-before(${name}, ' ')", "Ama"),
        ("concat(${name}, ' ', ${age})", "Ama Mensah 17"),
        ("join(', ', 'a', 'b')", "a, b"),
        ("regex(${name}, '[A-Z][a-z]+')", False),
        ("regex(${name}, '[A-Z][a-z]+ .*')", True),
        ("int(${share}) + round(2.5) + round(1.25, 1)", 16.3),
        ("7 div 2 + 7 mod 4", 6.5),
        ("1 div 0 > 1000", True),
        ("number(${name}) = number(${name})", False),
        ("${day} < today() and ${day} >= '2012-06-30'", True),
        ("date(${day} + 1)", "2012-07-01"),
        ("date('2012-07-01') - ${day}", 1.0),
        ("format-date(${day}, '%d.%m.%Y, %e/%n')", "30.06.2012, 30/6"),
        ("${at} > '14:00'", True),
        ("now() > today()", True),
        ("true() = not(false())", True),
        ("min(3, 1, 2) + max(3, 1, 2) + abs(-1)", 5.0),
        ("'it''s'", None),
        ("-(${age}) < 0", True),
        ("and = 1", None),
    ],
)
def test_expressions_give_what_devices_make_of_them(text: str, meant: object) -> None:
    if meant is None:
        with pytest.raises(NotUnderstood):
            evaluate(text, ANSWERS)
    else:
        assert evaluate(text, ANSWERS) == (pytest.approx(meant) if isinstance(meant, float) else meant)


def test_a_constraint_looks_at_the_answer_itself() -> None:
    assert evaluate(". >= 0 and . <= 100", {}, this=100) is True
    assert evaluate(". >= 0 and .<=100", {}, this=101) is False
    tomorrow = (datetime.now(UTC) + timedelta(days=2)).date().isoformat()
    assert evaluate(". <= today()", {}, this=tomorrow) is False


@pytest.mark.parametrize(
    "text",
    [
        "", "(1", "1)", "1 +", "${a", "../a", "/data/a", "position(..)", "instance('x')/root/item[a=1]",
        "indexed-repeat(${a}, ${b}, 1)", "pulldata('a', 'b', 'c', 'd')", "random()", "a | b", "f(1 2)",
        "selected(${a})", "regex('a', '(')", "(" * 100 + "1" + ")" * 100, " + ".join(["1"] * 500),
        "-" * 90 + "1", "format-date('2012-06-30', '%Q')",
    ],
)  # fmt: skip
def test_what_is_beyond_is_not_understood(text: str) -> None:
    with pytest.raises(NotUnderstood):
        evaluate(text, {"a": "1", "b": "2"})


def test_the_unknown_does_not_hide_what_is_certain() -> None:
    assert evaluate("false() and random() > 0", {}) is False
    assert evaluate("random() > 0 or true()", {}) is True
    with pytest.raises(NotUnderstood):
        evaluate("random() > 0 or false()", {})


@given(some.text(alphabet="${}()'\"ab1.,=<>!+-* andornot", max_size=40))
def test_any_text_gives_a_value_or_is_not_understood(text: str) -> None:
    try:
        found = evaluate(text, {"a": 1, "b": "x"}, this="")
    except NotUnderstood:
        return
    assert isinstance(found, str | float | int)
    assert not (isinstance(found, float) and math.isinf(found) and "*" not in text and "e" not in text)


@given(some.integers(-1000, 1000), some.integers(-1000, 1000), some.sampled_from(["+", "-", "*"]))
def test_sums_come_out_as_sums(one: int, other: int, sign: str) -> None:
    written = f"{one} {sign} ({other})"
    assert evaluate(written, {}) == eval(written)


def towns() -> Questionnaire:
    """Return a questionnaire with a choice filter, a calculation, a group with a condition, and a place."""
    items = placed(
        [
            Item("select_one", "region", choices="regions", required="yes"),
            Item("select_one", "town", choices="towns", choice_filter="region = ${region}"),
            Item("integer", "people", constraint=". > 0", required="${region} = 'n'"),
            Item("calculate", "twice", calculation="${people} * 2"),
            Item("calculate", "circle", calculation="${circle} + 1"),
            Item("begin_group", "large", relevant="${twice} > 10"),
            Item("text", "mayor", relevant="${town} != ''"),
            Item("text", "where", relevant="${here} != ''"),
            Item("end_group"),
            Item("geopoint", "here"),
        ]
    )
    regions = (Choice("n", {"default": "North"}), Choice("s", {"default": "South"}))
    listed = (Choice("a", more={"region": "n"}), Choice("b", more={"region": "s"}), Choice("c"))
    return Questionnaire(items, {"regions": regions, "towns": listed})


def test_answers_are_found_by_key_and_calculations_worked_out() -> None:
    towns_ = towns()
    region, town, people, _, _, _, mayor, where = towns_.items[:8]
    answering = Answering(towns_, {"region": "n", "people": 6, "town": "a"})
    assert answering.value("${twice}") == 12.0
    assert answering.holds("${circle} > 1") is None
    assert [each.name for each in answering.choices(town)] == ["a"]
    assert answering.choices(region) == towns_.choices["regions"]
    assert answering.is_asked(mayor) is True
    assert answering.is_asked(where) is None
    assert (answering.is_required(region), answering.is_required(people)) == (True, True)
    assert answering.is_required(mayor) is False
    assert answering.fits(people) is True
    assert answering.value("jr:choice-name(${region}, '${region}')") == "North"
    fewer = Answering(towns_, {"region": "s", "people": -1})
    assert fewer.is_asked(where) is False
    assert (fewer.is_required(people), fewer.fits(people)) == (False, False)
    assert [each.name for each in fewer.choices(town)] == ["b"]


def test_what_was_written_for_other_is_an_answer_too() -> None:
    answering = Answering(small(), {"hindered": ["other"], "hindered_other": "Heat"})
    assert answering.holds("selected(${hindered}, 'other') and ${hindered_other} = 'Heat'") is True
    assert answering.holds("${no_such_question} = 1") is None
