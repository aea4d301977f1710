"""Rules of XLSForm say the same as formulas, or are left alone."""

from __future__ import annotations

import pytest

from focalnet.sheets.forms.parts import Entry, Field
from focalnet.surveys.forms.formulas import Formulas
from focalnet.surveys.questionnaire.expressions import NotUnderstood, parse_expression

FORMULAS = Formulas(
    {
        "sex": (Field("fn_1", "sex", Entry.LIST, choices=("Woman", "Man")),),
        "areas": (Field("fn_2", "areas", Entry.TICK, "a"), Field("fn_3", "areas", Entry.TICK, "b")),
        "age": (Field("fn_4", "age", Entry.WHOLE),),
        "job": (Field("fn_5", "job", Entry.TEXT),),
        "rate": (Field("fn_6", "rate", Entry.LIST),),
        "since": (Field("fn_7", "since", Entry.DATE),),
        "order": (Field("fn_8", "order", Entry.RANK, "a"),),
    },
    {"sex": {"woman": "Woman", "man": 'Man "m"'}},
    itself="age",
)


@pytest.mark.parametrize(
    ("rule", "formula"),
    [
        ("${sex} = 'woman'", 'fn_1&""="Woman"'),
        ("'man' = ${sex}", 'fn_1&""="Man ""m"""'),
        ("${sex} != 'other'", "NOT(FALSE)"),
        ("${sex} != ''", 'NOT(fn_1&""="")'),
        ("selected(${areas}, 'b')", 'OR(TRIM(fn_3&"")<>"")'),
        ("selected(${sex}, 'woman')", 'fn_1&""="Woman"'),
        ("${areas} = ''", 'NOT(OR(TRIM(fn_2&"")<>"",TRIM(fn_3&"")<>""))'),
        ("not(selected(${areas}, 'c'))", "NOT(FALSE)"),
        ("count-selected(${areas}) >= 2", 'IFERROR(((TRIM(fn_2&"")<>"")+(TRIM(fn_3&"")<>""))>=2,FALSE)'),
        (". > 0 and . <= 100", 'AND(IFERROR(VALUE(fn_4&"")>0,FALSE),IFERROR(VALUE(fn_4&"")<=100,FALSE))'),
        ("18 <= ${age}", 'IFERROR(VALUE(fn_4&"")>=18,FALSE)'),
        ("${age} != 5", 'IFERROR(VALUE(fn_4&"")<>5,TRUE)'),
        ("${rate} >= 3", 'IFERROR(VALUE(fn_6&"")>=3,FALSE)'),
        ("${age} - 1 = 2 * ${rate}", 'IFERROR((VALUE(fn_4&"")-1)=(2*VALUE(fn_6&"")),FALSE)'),
        ("string-length(${job}) < 9", 'IFERROR(LEN(fn_5&"")<9,FALSE)'),
        ("${since} >= date('2020-01-31')", 'IFERROR(VALUE(fn_7&"")>=DATE(2020,1,31),FALSE)'),
        ("${job} = 'x' or true()", 'OR(fn_5&""="x",TRUE)'),
    ],
)
def test_what_is_translated(rule: str, formula: str) -> None:
    assert FORMULAS.truth(parse_expression(rule)) == formula


@pytest.mark.parametrize(
    "rule",
    [
        "${since} > 3", "${since} > date('soon')", "${age} > date('2020-01-31')", "${since} > today()",
        "regex(., '[a-z]+')", "${gone} = 'x'", "${order} = 'a'", "${sex} > 3",
        "${age}", "selected(${order}, 'a')", "string-length(${areas}) > 3",
    ],
)  # fmt: skip
def test_what_is_not_translated_is_left_alone(rule: str) -> None:
    with pytest.raises(NotUnderstood):
        FORMULAS.truth(parse_expression(rule))
