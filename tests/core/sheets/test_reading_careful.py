"""The careful reader reads what the fast parser reads, and what that one fails on."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.problems import Refused
from focalnet.sheets import Range, read, serials
from focalnet.sheets.careful import position
from focalnet.sheets.cell_values import unescape
from tests.core.sheets import making
from tests.core.sheets.ways import by_the_parser, carefully

if TYPE_CHECKING:
    from pathlib import Path


def test_every_kind_of_cell_is_read_as_by_the_fast_parser(tmp_path: Path) -> None:
    strings = "<si><t>shared_x000D_\ntext</t></si><si><t>山田</t><rPh sb='0' eb='2'><t>ヤマダ</t></rPh></si>"
    rows = making.row(
        2,
        '<c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c>',
        making.text("D2", " in line "),
        '<c t="b"><v>1</v></c><c t="str"><f>"a"</f><v>a</v></c>',
        making.number("H2", 12),
        making.number("I2", "0.5"),
        making.number("J2", 40000, making.DAY),
        making.number("K2", 40000.5, making.DAY),
        making.number("L2", 0.75, making.DAY),
        making.number("M2", 1.25, making.HOURS),
        '<c r="N2" t="e"><v>#N/A</v></c><c r="O2"><f>1</f></c>',
        making.number("P2", 60, making.DAY),
        making.number("Q2", 1, making.DAY),
        making.number("R2", 2958466, making.DAY),
    )
    after = '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>'
    path = making.open_xml(
        tmp_path / "all.xlsx", {"People": rows}, strings=strings, after=after, states={"People": "hidden"}
    )
    (sheet,) = carefully(path).sheets
    assert sheet == by_the_parser(path).sheets[0]
    assert sheet.merged == (Range(1, 1, 2, 1),)
    assert sheet.rows[1][1:4] == ["shared\ntext", "山田", " in line "]
    assert [problem.place.cell for problem in sheet.problems] == ["N2", "O2"]


_cells = st.one_of(
    st.builds(lambda value: ("n", value), st.integers(-(10**9), 10**9)),
    st.builds(lambda value: ("d", value / 16), st.integers(16, 16 * 80_000)),
    st.builds(lambda value: ("t", value), st.text("abcé <&_x0041", min_size=1, max_size=9)),
)


@settings(max_examples=25, deadline=None)
@given(st.dictionaries(st.tuples(st.integers(1, 9), st.integers(0, 5)), _cells, min_size=1, max_size=12))
def test_it_agrees_with_the_fast_parser(tmp_path: Path, cells: dict[tuple[int, int], Any]) -> None:
    rows: dict[int, list[str]] = {}
    for (row, column), (kind, value) in sorted(cells.items()):
        reference = f"{chr(65 + column)}{row}"
        escaped = str(value).replace("&", "&amp;").replace("<", "&lt;")
        cell_format = making.DAY if kind == "d" else making.PLAIN
        made = (
            making.text(reference, escaped) if kind == "t" else making.number(reference, value, cell_format)
        )
        rows.setdefault(row, []).append(made)
    path = making.open_xml(
        tmp_path / "any.xlsx", {"S": "".join(making.row(at, *made) for at, made in rows.items())}
    )
    assert carefully(path).sheets[0].rows == by_the_parser(path).sheets[0].rows


def test_a_part_missing_from_the_package_list_does_not_stop_it(tmp_path: Path) -> None:
    rows = making.row(1, making.text("A1", "Ann"))
    path = making.open_xml(tmp_path / "odd.xlsx", {"People": rows}, extra={"_rels/.rels": "not xml at all"})
    assert read(path).sheets[0].rows == [["Ann"]]


@pytest.mark.parametrize("reference", ["A0", "XFE1", "A1048577", "AAAAAAA5", "A99999999999"])
def test_a_cell_outside_every_sheet_is_refused_by_its_name(tmp_path: Path, reference: str) -> None:
    rows = making.row(1, making.text("A1", "Ann"), making.text(reference, "far"))
    with pytest.raises(Refused) as refused:
        carefully(making.open_xml(tmp_path / "outside.xlsx", {"People": rows}))
    assert refused.value.problem.code == "sheets.cell_outside"
    assert refused.value.problem.place.cell == reference


def test_names_of_cells_are_understood() -> None:
    assert position("A1") == (0, 0)
    assert position("$xfd$1048576") == (1_048_575, 16_383)
    assert position("1A") is None
    assert unescape("a_x000D_b_x4E2D_ _x12") == "a\rb中 _x12"


@pytest.mark.parametrize(
    ("code", "meaning"),
    [
        ("yyyy-mm-dd", "date"),
        ("[$-40C]d mmmm yyyy;@", "date"),
        ("h:mm AM/PM", "date"),
        ("[h]:mm", "duration"),
        ("[mm]:ss", "duration"),
        ("General", ""),
        ('0.00" days"', ""),
        ("[Red]0.00", ""),
        (r"\d0", ""),
        ("_d0", ""),
        ('#,##0;[Red]"yes"', ""),
    ],
)
def test_number_formats_tell_dates_from_numbers(code: str, meaning: str) -> None:
    assert serials.meaning(170, code) == meaning


def test_built_in_formats_tell_dates_from_numbers() -> None:
    assert [serials.meaning(number, None) for number in (0, 2, 14, 22, 30, 46, 49)] == [
        "", "", "date", "date", "date", "duration", "",
    ]  # fmt: skip


def test_serial_numbers_become_days_times_and_spans() -> None:
    assert serials.moment(1, from_1904=False) == date(1900, 1, 1)
    assert serials.moment(61, from_1904=False) == date(1900, 3, 1)
    assert serials.moment(0, from_1904=True) == date(1904, 1, 1)
    assert serials.moment(0.5, from_1904=False) == time(12)
    assert serials.moment(40140.999999999, from_1904=False) == date(2009, 11, 24)
    assert serials.moment(40140.25, from_1904=False) == datetime.fromisoformat("2009-11-23T06:00")
    assert serials.moment(2_958_466, from_1904=False) == 2_958_466
    assert serials.duration(1.5) == timedelta(hours=36)
    assert serials.duration(1e10) == 1e10
