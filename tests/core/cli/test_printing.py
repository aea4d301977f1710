"""What is printed: columns that line up in every script, numbers to the right, JSON of any length."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.cli.printing import Output
from focalnet.network.model import Sex
from focalnet.words import LANGUAGES, words

if TYPE_CHECKING:
    from collections.abc import Iterator

OUTPUT = Output(words())


def printed(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def test_columns_are_as_wide_as_their_widest_cell(capsys: pytest.CaptureFixture[str]) -> None:
    OUTPUT.table(("name", "office"), [("Wäspi, Barbara", "Headquarters"), ("Ng, A", "Rome")])
    assert printed(capsys) == [
        "name            office",
        "Wäspi, Barbara  Headquarters",
        "Ng, A           Rome",
    ]


def test_numbers_stand_to_the_right_with_their_thousands(capsys: pytest.CaptureFixture[str]) -> None:
    OUTPUT.table(("name", "number"), [("all", 1234), ("none", 0)], right="number")
    assert printed(capsys) == ["name  people", "all    1,234", "none       0"]


def test_a_table_without_headers_has_no_empty_line_above(capsys: pytest.CaptureFixture[str]) -> None:
    OUTPUT.table(("", ""), [("a", "b")])
    assert printed(capsys) == ["a  b"]


def test_an_empty_table_prints_its_headers_or_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    OUTPUT.table(("name", "office"), [])
    OUTPUT.table(("", ""), [])
    assert printed(capsys) == ["name  office"]


def test_wide_and_joined_letters_keep_the_columns(capsys: pytest.CaptureFixture[str]) -> None:
    joined = "Wa\u0308spi"
    OUTPUT.table(("", ""), [("王秀英", "x"), (joined, "x"), ("abcdef", "x")])
    assert printed(capsys) == ["王秀英  x", f"{joined}   x", "abcdef  x"]


def test_nothing_is_printed_for_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    OUTPUT.table(("name", "office", "grade"), [("a", None, "P-3")])
    assert printed(capsys)[1] == "a             P-3"


@pytest.mark.parametrize("language", LANGUAGES)
def test_headers_are_in_the_language(capsys: pytest.CaptureFixture[str], language: str) -> None:
    Output(words(language)).table(("country",), [("x",)])
    assert printed(capsys)[0] == words(language)("cli_column", "country")


def test_a_silent_output_prints_nothing_but_json(capsys: pytest.CaptureFixture[str]) -> None:
    silent = Output(words(), silent=True)
    silent.line("a")
    silent.say("check_ok")
    silent.count("found", 2)
    silent.table(("name",), [("a",)])
    assert printed(capsys) == []
    silent.json([1])
    assert printed(capsys)


def test_json_knows_dates_codes_and_sets(capsys: pytest.CaptureFixture[str]) -> None:
    OUTPUT.json({
        "day": date(2009, 11, 23), "at": datetime(2009, 11, 23, 8, tzinfo=UTC), "sex": Sex.WOMEN,
        "set": {"b", "a"}, "pair": (1, 2), "name": "Đặng",
    })  # fmt: skip
    text = capsys.readouterr().out
    assert "Đặng" in text
    assert json.loads(text) == {
        "day": "2009-11-23", "at": "2009-11-23T08:00:00+00:00", "sex": "F", "set": ["a", "b"], "pair": [1, 2],
        "name": "Đặng",
    }  # fmt: skip


@given(
    st.dictionaries(st.text(min_size=1), st.integers() | st.text() | st.lists(st.text()), min_size=1),
    st.lists(st.dictionaries(st.text(), st.integers() | st.none())),
)
def test_json_printed_bit_by_bit_is_the_same_json(head: dict[str, object], entries: list[object]) -> None:
    head.pop("rows", None)
    text = _streamed(head or {"a": 1}, entries)
    assert json.loads(text) == {**(head or {"a": 1}), "rows": entries}


def _streamed(head: dict[str, object], entries: list[object]) -> str:
    import contextlib
    import io

    with contextlib.redirect_stdout(io.StringIO()) as out:
        OUTPUT.json_stream(head, "rows", iter(entries))
    return out.getvalue()


def test_entries_are_taken_one_at_a_time(capsys: pytest.CaptureFixture[str]) -> None:
    @dataclass
    class Counter:
        printed_before: list[int]

    seen = Counter([])

    def entries() -> Iterator[int]:
        for number in range(3):
            seen.printed_before.append(len(capsys.readouterr().out))
            yield number

    OUTPUT.json_stream({"a": 1}, "rows", entries())
    assert all(seen.printed_before), "each entry is printed before the next is asked for"
