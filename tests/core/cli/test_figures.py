"""Commands on figures: summary, report, find, gaps, swap."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.sheets import read
from focalnet.words import LANGUAGES
from tests.core.cli.conftest import refused

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.cli.conftest import Run

IN_2009 = ("--as-at", "2009-11-23")
SENTENCE = (
    "The network comprises 129 gender focal points (82 per cent women, 18 per cent men; "
    "29 per cent international staff, 71 per cent national staff) in 84 countries."
)


def test_summary_prints_the_sentence_first_and_the_integers_below(run: Run, example: Path) -> None:
    ran = run("summary", example, *IN_2009)
    assert ran.code == 0
    assert ran.lines[0] == SENTENCE
    counted = {line.split()[0]: line.split()[1:] for line in ran.lines[3:]}
    assert counted["women"] == ["106", "82"]
    assert counted["men"] == ["23", "18"]
    assert counted["countries"] == ["84"]


def test_summary_as_json_has_codes_and_integers(run: Run, example: Path) -> None:
    figures = run("summary", example, *IN_2009, "--json").json
    wanted = {
        "as_at": "2009-11-23", "focal_points": 129, "women": 106, "men": 23, "not_stated": 0,
        "international": 37, "national": 92, "non_staff": 0, "countries": 84, "vacancies": 11,
        "sentence": SENTENCE,
    }  # fmt: skip
    assert wanted.items() <= figures.items()
    assert figures["offices"] > 84


def test_summary_names_the_classes_that_are_not_of_the_two(run: Run, example: Path) -> None:
    said = run("summary", example, "--as-at", "2012-11-01").out
    assert "not stated" in said
    assert "non-staff" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_summary_speaks_three_languages(run: Run, example: Path, language: str) -> None:
    said = run("summary", example, *IN_2009, "--language", language).lines[0]
    assert {"en": "per cent", "fr": "pour cent", "es": "por ciento"}[language] in said
    assert "129" in said


def test_before_the_network_there_are_those_whose_start_nobody_knows(run: Run, example: Path) -> None:
    assert run("summary", example, "--as-at", "1999-01-01", "--json").json["focal_points"] == 4


def test_figures_change_nothing(run: Run, network: Path) -> None:
    before = network.read_bytes()
    for command in ("summary", "gaps", "swap", "history"):
        assert run(command, network, "--json").code == 0
    assert network.read_bytes() == before
    assert [each.name for each in network.parent.iterdir()] == [network.name]


def test_report_writes_a_workbook(run: Run, example: Path, tmp_path: Path) -> None:
    out = tmp_path / "summary.xlsx"
    ran = run("report", example, out, *IN_2009)
    assert ran.code == 0
    assert "summary.xlsx" in ran.out
    assert any(129 in row for sheet in read(out).sheets for row in sheet.rows)


def test_an_external_report_names_nobody(run: Run, example: Path, tmp_path: Path) -> None:
    out = tmp_path / "summary.xlsx"
    assert run("report", example, out, *IN_2009, "--external").code == 0
    text = " ".join(str(cell) for sheet in read(out).sheets for row in sheet.rows for cell in row)
    assert "Bekele" not in text
    assert "@example.org" not in text


def test_a_report_nowhere_is_refused(run: Run, example: Path, tmp_path: Path) -> None:
    assert refused(run("report", example, tmp_path / "no" / "summary.xlsx"))


def test_find_takes_words_in_any_order_and_without_accents(run: Run, example: Path) -> None:
    found = run("find", example, "nilufer CELIKKAYA", *IN_2009, "--json").json
    assert [(row["family_name"], row["given_names"]) for row in found] == [("Çelikkaya", "Nilüfer")]
    assert found[0]["sex"] == "F"
    assert found[0]["staff_category"] == "national"
    assert found[0]["starts"] == "2007-11-15"


def test_find_prints_a_table_with_the_number(run: Run, example: Path) -> None:
    lines = run("find", example, "Nairobi", *IN_2009).lines
    assert lines[0].split()[:2] == ["name", "office"]
    assert lines[-1] == f"{len(lines) - 2} appointments found"


def test_find_filters(run: Run, example: Path) -> None:
    men = run("find", example, "", *IN_2009, "--where", "sex=M", "--json").json
    assert len(men) == 23
    assert refused(run("find", example, "", "--where", "colour=red"))
    assert refused(run("find", example, "", "--where", "sex=X"))


def test_find_reads_a_question(run: Run, example: Path) -> None:
    question = "who in West Africa speaks French and knows counter-trafficking"
    found = run("find", example, question, "--ask", "--as-at", "2012-11-23", "--json").json
    assert found
    for row in found:
        assert row["region"] == "west_central_africa"
        assert "fr" in row["languages"]
        assert "counter_trafficking" in dict(row["expertise"])
    assert run("find", example, question, "--as-at", "2012-11-23", "--json").json == []


def test_gaps_list_offices_and_people_by_name(run: Run, example: Path) -> None:
    gaps = run("gaps", example, *IN_2009, "--json").json
    assert len(gaps["offices_without"]) == 11
    assert {"Baku", "Beirut"} <= {gap["name"] for gap in gaps["offices_without"]}
    assert all(gap["name"] and gap["office_name"] for gap in gaps["tor_not_included"])
    printed = run("gaps", example, *IN_2009).out
    assert "Offices without a focal point: 11" in printed
    assert "Baku (Azerbaijan)" in printed


def test_one_list_of_gaps_is_printed_with_its_columns(run: Run, example: Path) -> None:
    listed = run("gaps", example, *IN_2009, "--list", "offices_without", "--list", "offices", "--json").json
    assert len(listed["offices_without"]) == 11
    baku = next(row for row in listed["offices"] if row["office"] == "Baku")
    assert (baku["expected"], baku["vacant"], baku["since"]) == (1, 1, "1996-12-01")
    assert baku["office_id"]
    printed = run("gaps", example, *IN_2009, "--list", "tor_not_included", "--language", "fr").lines
    assert printed[0] == "Rôle non inscrit dans le mandat\u00a0: 86"
    assert len(printed) == 88
    assert refused(run("gaps", example, "--list", "holes"))


def test_lists_of_gaps_are_written_as_a_workbook(run: Run, example: Path, tmp_path: Path) -> None:
    assert run("gaps", example, *IN_2009, "--out", tmp_path / "all.xlsx").code == 0
    sheets = [sheet.name for sheet in read(tmp_path / "all.xlsx").sheets]
    assert sheets[:2] == ["Lists", "UN-SWAP"]
    assert len(sheets) == 19
    run("gaps", example, *IN_2009, "--list", "terms_over", "--out", tmp_path / "one.xlsx")
    assert [sheet.name for sheet in read(tmp_path / "one.xlsx").sheets] == ["Terms over"]


def test_swap_keeps_unknown_apart(run: Run, example: Path) -> None:
    swap = run("swap", example, *IN_2009, "--json").json
    assert swap["people"] == 129
    for name, counts in swap["counts"].items():
        assert sum(counts.values()) == 129
        assert counts["unknown"] > 0
        assert len(swap["gaps"][name]) == counts["not_met"]
    assert swap["counts"]["grade"]["met"] <= 38
    assert len(swap["rows"]) == 129


def test_swap_prints_levels_and_gap_lists(run: Run, example: Path) -> None:
    printed = run("swap", example, *IN_2009).lines
    assert printed[0].split()[-4:] == ["met", "not", "met", "unknown"]
    assert any(line.split()[:1] == ["Headquarters"] for line in printed)
    assert any("NO-C" in line for line in printed)


def test_countries_lists_people_offices_and_vacancies(run: Run, example: Path) -> None:
    listed = run("countries", example, *IN_2009, "--json").json
    assert sum(line["counted"] and line["people"] > 0 for line in listed) == 84
    afghanistan = next(line for line in listed if line["alpha3"] == "AFG")
    assert (afghanistan["name"], afghanistan["people"], afghanistan["women"]) == ("Afghanistan", 3, 3)
    printed = run("countries", example, *IN_2009).lines
    assert printed[0].split()[0] == "country"
    assert len(printed) == len(listed) + 1


def test_summary_as_json_has_the_paragraph_for_the_council(run: Run, example: Path) -> None:
    figures = run("summary", example, *IN_2009, "--json").json
    assert figures["paragraph"].startswith(f"{SENTENCE} Between 23 November 2008 and 23 November 2009")
