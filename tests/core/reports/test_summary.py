"""The summary workbook: the published figures, on readable sheets, with nobody named outside the house."""

from __future__ import annotations

import zipfile
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from focalnet.example.build import build_example
from focalnet.network import actions
from focalnet.network.model import Role, TorState
from focalnet.opening import new_network, open_network
from focalnet.problems import Refused
from focalnet.reports import summary_workbook
from focalnet.words import LANGUAGES, words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from openpyxl.workbook.workbook import Workbook

    from focalnet.store import NetworkFile

DAY = date(2009, 11, 23)
PAGES = ("summary", "composition", "region", "country", "gaps", "swap", "swap_gaps", "growth", "definitions")


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NetworkFile]:
    path = tmp_path_factory.mktemp("example") / "example.focalnet"
    build_example(path, rounds=False)
    with open_network(path, read_only=True) as file:
        yield file


@pytest.fixture(scope="module")
def summary(example: NetworkFile, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("out") / "summary.xlsx"
    summary_workbook(example, out, as_at=DAY)
    return out


@pytest.fixture(scope="module")
def workbook(summary: Path) -> Workbook:
    return load_workbook(summary)


@pytest.fixture
def network(tmp_path: Path) -> Iterator[NetworkFile]:
    with new_network(tmp_path / "small.focalnet") as file:
        yield file


def _rows(workbook: Workbook, page: str, language: str = "en") -> list[list[Any]]:
    sheet = workbook[words(language)("report_sheet", page)]
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def _row(rows: list[list[Any]], label: str) -> list[Any]:
    return next(row for row in rows if row[0] == label)


def _text(rows: list[list[Any]]) -> str:
    return "\n".join(str(value) for row in rows for value in row if value is not None)


def test_the_sheets_are_there_in_order(workbook: Workbook) -> None:
    assert workbook.sheetnames == [words()("report_sheet", page) for page in PAGES]


def test_the_first_sheet_gives_the_published_sentence_and_its_integers(workbook: Workbook) -> None:
    rows = _rows(workbook, "summary")
    assert (
        "The network comprises 129 gender focal points (82 per cent women, 18 per cent men; 29 per cent "
        "international staff, 71 per cent national staff) in 84 countries."
    ) in _text(rows)
    assert _row(rows, "Women")[1:] == [106, 82, "129 focal points"]
    assert _row(rows, "Men")[1:3] == [23, 18]
    assert _row(rows, "International staff")[1:] == [37, 29, "129 focal points who are staff"]
    assert _row(rows, "National staff")[1:3] == [92, 71]
    assert _row(rows, "Countries")[1] == 84


def test_every_section_of_the_composition_adds_up(workbook: Workbook) -> None:
    for page in ("composition", "region"):
        totals = [row for row in _rows(workbook, page) if row[0] == "Total"]
        assert totals
        assert {row[6] for row in totals if len(row) > 6 and row[6] is not None} <= {129}
    international = _row(_rows(workbook, "composition"), "International")
    assert international[6] == 37
    assert international[1] + international[3] + international[5] == 37


def test_countries_are_one_line_each_with_a_filter(workbook: Workbook) -> None:
    sheet = workbook["By country"]
    header = int(str(sheet.freeze_panes)[1:]) - 1
    assert list(sheet.tables) == ["ByCountry"]
    lines = [row for row in _rows(workbook, "country")[header:] if isinstance(row[2], int)]
    assert sum(row[7] for row in lines) == 129
    assert sum(row[2] for row in lines) == 106
    assert [row[0] for row in lines] == sorted((row[0] for row in lines), key=_unaccented)


def _unaccented(name: str) -> str:
    return name.replace("Côte", "Cote").replace("Türkiye", "Turkiye")


def test_charts_are_native_and_titled(summary: Path) -> None:
    with zipfile.ZipFile(summary) as parts:
        charts = [
            parts.read(name).decode() for name in parts.namelist() if name.startswith("xl/charts/chart")
        ]
    assert len(charts) == 8
    assert all("<c:title>" in chart and "<c:numCache>" in chart for chart in charts)
    assert sum("<c:lineChart>" in chart for chart in charts) == 1
    assert sum("5B4B9A" in chart for chart in charts) == 6


@pytest.mark.parametrize("page", ["summary", "region", "country", "gaps", "swap_gaps", "definitions"])
def test_every_sheet_with_places_carries_the_disclaimer(workbook: Workbook, page: str) -> None:
    assert words()("disclaimer", "boundaries") in _text(_rows(workbook, page))


@pytest.mark.parametrize("page", PAGES)
def test_every_sheet_is_dated_and_set_up_for_paper(workbook: Workbook, page: str) -> None:
    sheet = workbook[words()("report_sheet", page)]
    assert "As at 23 November 2009" in str(sheet["A2"].value)
    assert sheet.page_setup.paperSize == 9
    assert sheet.page_setup.fitToHeight == 0
    footer: Any = sheet.oddFooter
    assert "as at 23 November 2009" in footer.left.text


def test_growth_shows_the_same_day_of_each_year(workbook: Workbook) -> None:
    rows = [row for row in _rows(workbook, "growth") if getattr(row[0], "year", None)]
    assert [(row[0].month, row[0].day) for row in rows] == [(11, 23)] * len(rows)
    assert rows[-1][:5] == [rows[-1][0], 129, 84, 106, 23]
    assert rows[0][1] < rows[-1][1]


def test_the_swap_counts_add_up_to_everybody(workbook: Workbook) -> None:
    rows = _rows(workbook, "swap")
    counted = [row for row in rows if isinstance(row[1], int) and isinstance(row[5], int)]
    assert len(counted) >= 8
    assert all(row[1] + row[3] + row[4] == row[5] for row in counted)
    assert {row[5] for row in counted[:4]} == {129}


def test_the_gap_list_names_whoever_does_not_meet_a_criterion(
    workbook: Workbook, example: NetworkFile
) -> None:
    sheet = workbook["UN-SWAP gaps"]
    assert list(sheet.tables) == ["Gaps"]
    rows = _rows(workbook, "swap_gaps")
    unmet = [row for row in rows if row[0] == "Grade" and row[1] == "Not met"]
    assert unmet
    counted = next(row for row in _rows(workbook, "swap") if str(row[0]).startswith("P-4 or above"))
    assert counted[3] == len(unmet)


def _small(network: NetworkFile) -> None:
    """Fill a network with one focal point of whom everything is secret, a vacancy and a term that is over."""
    dakar = actions.add_office(network, name="Dakar", city="Dakar", country="SEN", kind="country_office")
    actions.add_office(network, name="Brazzaville", city="Brazzaville", country="COG", kind="sub_office")
    person = actions.add_person(
        network, family_name="Zzyzx", given_names="Qwerty", email="zzyzx@example.org", telephone="+221 999",
        notes="whispered",
    )  # fmt: skip
    actions.appoint(
        network, person, dakar, Role.FOCAL_POINT, date(2007, 1, 1), tor_state=TorState.DECLINED,
        term_ends=date(2009, 1, 1), appointed_by="Zebulon", job_title="Secret-title",
    )  # fmt: skip
    other = actions.add_person(network, family_name="Zorn", given_names="Ada", sex="F")
    actions.appoint(network, other, dakar, Role.ALTERNATE, date(2008, 1, 1), grade="P-4", time_allotted=20.0)


def _everything_in(out: Path) -> bytes:
    with zipfile.ZipFile(out) as parts:
        return b"".join(name.encode() + parts.read(name) for name in parts.namelist())


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_external_summary_names_nobody(network: NetworkFile, tmp_path: Path, language: str) -> None:
    _small(network)
    out = tmp_path / "out.xlsx"
    summary_workbook(network, out, as_at=DAY, external=True, language=language)
    written = _everything_in(out)
    ids = [
        row[0]
        for table in ("person", "appointment", "office")
        for row in network.query(f"SELECT id FROM {table}")
    ]
    for secret in (
        "Zzyzx",
        "Qwerty",
        "Zorn",
        "Ada,",
        "@",
        "999",
        "whispered",
        "Zebulon",
        "Secret-title",
        *ids,
    ):
        assert secret.encode() not in written.replace(b"#,##0", b"").replace(b"@_)", b""), secret
    assert b"Brazzaville" in written
    assert words(language)("report_sheet", "swap_gaps") not in load_workbook(out).sheetnames


def test_an_internal_summary_names_whom_the_gaps_concern(network: NetworkFile, tmp_path: Path) -> None:
    _small(network)
    out = tmp_path / "out.xlsx"
    summary_workbook(network, out, as_at=DAY)
    workbook = load_workbook(out)
    gaps = _rows(workbook, "gaps")
    assert _row(gaps, "Brazzaville")[1:4] == ["Brazzaville", "Congo", "West and Central Africa"]
    assert _row(gaps, "Vacant places")[1] == 1
    assert ["Zzyzx, Qwerty", "Dakar", "Senegal", "Declined"] in [row[:4] for row in gaps]
    assert any(row[0] == "Zzyzx, Qwerty" and getattr(row[3], "year", 0) == 2009 for row in gaps)
    assert "Sex not stated" in _text(gaps)


def test_three_classes_bring_the_note_on_rounding_and_a_figure_of_their_own(
    network: NetworkFile, tmp_path: Path
) -> None:
    _small(network)
    out = tmp_path / "out.xlsx"
    summary_workbook(network, out, as_at=DAY)
    workbook = load_workbook(out)
    assert words()("report", "may_not_sum") in _text(_rows(workbook, "composition"))
    assert _row(_rows(workbook, "summary"), "Sex not stated")[1:3] == [1, 50]


def test_two_classes_need_no_note(workbook: Workbook) -> None:
    assert words()("report", "may_not_sum") not in _text(_rows(workbook, "composition"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_workbook_speaks_one_language(example: NetworkFile, tmp_path: Path, language: str) -> None:
    out = tmp_path / "out.xlsx"
    summary_workbook(example, out, as_at=DAY, language=language)
    workbook = load_workbook(out)
    text = "\n".join(_text(_rows(workbook, page, language)) for page in PAGES)
    assert {"en": "82 per cent", "fr": "82 pour cent", "es": "82 por ciento"}[language] in text
    for other in set(LANGUAGES) - {language}:
        assert words(other)("report", "contents") not in text
        assert words(other)("definition", "focal_point") not in text


def test_the_same_network_gives_the_same_bytes(example: NetworkFile, tmp_path: Path) -> None:
    for name in ("one.xlsx", "two.xlsx"):
        summary_workbook(example, tmp_path / name, as_at=DAY)
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_an_empty_network_gives_a_workbook_that_says_so(network: NetworkFile, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    summary_workbook(network, out, as_at=date(2008, 2, 29))
    workbook = load_workbook(out)
    assert words()("sentence", "network_nobody") in _text(_rows(workbook, "summary"))
    assert _row(_rows(workbook, "summary"), "Women")[1:3] == [0, None]


def test_definitions_carry_the_networks_own_settings(workbook: Workbook) -> None:
    rows = _rows(workbook, "definitions")
    assert "P-5" in _row(rows, "Seniority")[1]
    assert "NO-C" in _row(rows, "UN-SWAP")[1]
    assert not any("{" in str(row[1]) for row in rows)


def test_a_place_that_cannot_be_written_is_refused(example: NetworkFile, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        summary_workbook(example, tmp_path / "no" / "out.xlsx", as_at=DAY)
    assert refused.value.problem.code == "sheets.out_folder_missing"
