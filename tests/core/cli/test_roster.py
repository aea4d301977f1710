"""Commands on rosters, as in the tour: a messy list is read, mended, imported and written again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from focalnet.example.roster import HEADERS_MEANT, MENDING
from focalnet.resources import resource
from focalnet.sheets import read
from focalnet.sheets.plain import PlainCell, PlainSheet, write_plain
from tests.core.cli.conftest import refused
from tests.core.cli.test_figures import IN_2009, SENTENCE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.cli.conftest import Ran, Run

ROSTER = resource("example", "roster-2009.xlsx")
MENDED = [
    *(x for text in HEADERS_MEANT for x in ("--map", text)),
    *(x for text in MENDING for x in ("--set", text)),
]


@pytest.fixture
def empty(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "mine.focalnet"
    run("new", path)
    return path


def write(path: Path, table: str) -> Path:
    """Write a sheet as it stands in the test, cells between bars."""
    rows = [
        [cell.strip() for cell in line.strip().strip("|").split("|")] for line in table.strip().splitlines()
    ]
    cells = {(r, c): PlainCell(text) for r, row in enumerate(rows) for c, text in enumerate(row) if text}
    write_plain(path, [PlainSheet("GFPs", cells)], {})
    return path


SMALL = """
    | Name            | Sex | Country | Office | Grade | E-mail           |
    | DOE, Jane       | F   | Kenya   | Nairobi | P-3  | jdoe@example.org |
    | ROE, Richard    | M   | Congo   | Somewhere | NO-B | rroe@example.org |
    | POE, Paula (Ms) |     | Mali    | Bamako | G-5  | ppoe@example.org |
"""


def test_the_messy_roster_gives_the_sentence_of_2009(run: Run, empty: Path) -> None:
    ran = run("roster", "import", empty, ROSTER, *MENDED, *IN_2009)
    assert ran.code == 0
    assert run("summary", empty, *IN_2009).lines[0] == SENTENCE


def test_importing_it_again_changes_nothing(run: Run, empty: Path) -> None:
    run("roster", "import", empty, ROSTER, *MENDED, *IN_2009)
    steps = len(run("history", empty, "--json").json)
    plan = run("roster", "import", empty, ROSTER, *MENDED, *IN_2009, "--json").json
    assert (plan["new"], plan["changed"], plan["unchanged"], plan["applied"]) == (0, 0, 129, False)
    assert len(run("history", empty, "--json").json) == steps


def test_a_dry_run_shows_all_and_changes_nothing(run: Run, empty: Path) -> None:
    before = empty.read_bytes()
    plan = run("roster", "import", empty, ROSTER, *MENDED, "--dry-run", "--json").json
    assert plan["sheet"] == "GFP list Nov 2009"
    assert plan["columns"]["Mission"] == "office"
    assert plan["columns"]["M/F"] == "sex"
    assert (plan["new"], plan["doubtful"], plan["rejected"]) == (129, 0, 0)
    assert plan["hidden_sheets"] == ["2007 (old)"]
    assert len(plan["rows"]) == 129
    assert plan["applied"] is None
    assert empty.read_bytes() == before


def test_rows_have_codes_and_what_the_file_says(run: Run, empty: Path, tmp_path: Path) -> None:
    plan = run("roster", "import", empty, write(tmp_path / "small.xlsx", SMALL), "--dry-run", "--json").json
    assert plan["header_row"] == 1
    first, second, third = plan["rows"]
    wanted = {
        "sheet": "GFPs", "row": 2, "outcome": "new", "family_name": "Doe", "given_names": "Jane", "sex": "F",
        "country": "Kenya", "alpha3": "KEN", "staff_category": "international", "grade": "P-3",
        "email": "jdoe@example.org", "problems": [],
    }  # fmt: skip
    assert wanted.items() <= first.items()
    assert (second["country"], second["alpha3"], second["sex"]) == ("Congo", "", "M")
    assert [problem["cell"] for problem in second["problems"]] == ["C3"]
    assert (third["sex"], third["staff_category"]) == ("F", "national")


def test_doubts_are_decided_on_the_line(run: Run, empty: Path, tmp_path: Path) -> None:
    small = write(tmp_path / "small.xlsx", SMALL)
    assert "Congo" in run("roster", "import", empty, small, "--dry-run").out
    plan = run("roster", "import", empty, small, "--set", "Congo=COG", "--json").json
    assert (plan["rows"][1]["alpha3"], plan["doubts"], plan["applied"]) == ("COG", [], True)


def test_rows_are_decided_on_the_line(run: Run, empty: Path, tmp_path: Path) -> None:
    small = write(tmp_path / "small.xlsx", SMALL)
    plan = run("roster", "import", empty, small, "--row", "3=skip", "--row", "GFPs!4=new", "--json").json
    assert (plan["new"], plan["rejected"]) == (2, 1)
    assert run("summary", empty, "--json").json["focal_points"] == 2


def test_columns_are_decided_on_the_line(run: Run, empty: Path, tmp_path: Path) -> None:
    small = write(tmp_path / "small.xlsx", SMALL)
    plan = run(
        "roster", "import", empty, small, "--map", "Office=city", "--map", "Grade=", "--dry-run", "--json"
    ).json
    assert plan["columns"]["Office"] == "city"
    assert {row["grade"] for row in plan["rows"]} == {""}


def test_who_is_missing_is_offered_and_never_ended_in_silence(run: Run, empty: Path, tmp_path: Path) -> None:
    run("roster", "import", empty, write(tmp_path / "small.xlsx", SMALL), "--set", "Congo=COG")
    fewer = write(tmp_path / "fewer.xlsx", "\n".join(SMALL.strip().splitlines()[:-1]))
    ran = run("roster", "import", empty, fewer)
    assert "--end-missing" in ran.out
    assert run("summary", empty, "--json").json["focal_points"] == 3
    run("roster", "import", empty, fewer, "--end-missing", "2020-01-01")
    assert run("summary", empty, "--json").json["focal_points"] == 2


def test_the_marked_up_copy_has_the_senders_cells(run: Run, empty: Path, tmp_path: Path) -> None:
    small, out = write(tmp_path / "small.xlsx", SMALL), tmp_path / "back.xlsx"
    before = small.read_bytes()
    assert run("roster", "import", empty, small, "--dry-run", "--marked-up", out).code == 0
    sheets = {sheet.name: sheet.rows for sheet in read(out).sheets}
    assert sheets["GFPs"] == read(small).sheets[0].rows
    assert small.read_bytes() == before


def test_a_hidden_sheet_is_read_when_it_is_named(run: Run, empty: Path) -> None:
    plan = run("roster", "import", empty, ROSTER, "--sheet", "2007 (old)", "--dry-run", "--json").json
    assert plan["sheet"] == "2007 (old)"
    assert plan["header_row"] == 3


@pytest.mark.parametrize(
    "options",
    [
        ["--sheet", "nothing"],
        ["--map", "Name"],
        ["--map", "Name=nonsense"],
        ["--set", "Congo"],
        ["--row", "3"],
        ["--row", "x=new"],
        ["--row", "99=new"],
        ["--row", "3=somebody"],
    ],
)
def test_decisions_that_cannot_be(run: Run, empty: Path, tmp_path: Path, options: list[str]) -> None:
    before = empty.read_bytes()
    assert refused(run("roster", "import", empty, write(tmp_path / "small.xlsx", SMALL), *options))
    assert empty.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4 something", b"PK\x03\x04 cut off"])
def test_what_is_no_roster_is_refused(run: Run, empty: Path, tmp_path: Path, content: bytes) -> None:
    bad, before = tmp_path / "roster.xlsx", empty.read_bytes()
    bad.write_bytes(content)
    assert refused(run("roster", "import", empty, bad))
    assert refused(run("roster", "import", empty, tmp_path / "nowhere.xlsx"))
    assert empty.read_bytes() == before


def _exported(run: Run, example: Path, out: Path, *options: str) -> tuple[Ran, list[list[Any]]]:
    ran = run("roster", "export", example, out, *IN_2009, *options)
    return ran, read(out).sheets[0].rows


def test_export_has_everybody(run: Run, example: Path, tmp_path: Path) -> None:
    ran, rows = _exported(run, example, tmp_path / "roster.xlsx")
    assert ran.lines[0] == "129 appointments written"
    assert any("tbekele@example.org" in row for row in rows)


def test_export_of_some_and_for_others(run: Run, example: Path, tmp_path: Path) -> None:
    ran, rows = _exported(run, example, tmp_path / "roster.xlsx", "--where", "sex=M", "--external")
    assert ran.lines[0] == "23 appointments written"
    assert not any("@" in str(cell) for row in rows for cell in row)


def test_an_export_that_was_not_edited_comes_back_unchanged(run: Run, network: Path, tmp_path: Path) -> None:
    _exported(run, network, tmp_path / "roster.xlsx")
    plan = run("roster", "import", network, tmp_path / "roster.xlsx", *IN_2009, "--json").json
    assert (plan["new"], plan["changed"], plan["doubtful"], plan["rejected"]) == (0, 0, 0, 0)
    assert plan["applied"] is False


def test_one_fact_is_corrected_in_every_row_that_is_found(run: Run, network: Path) -> None:
    asked = ("--as-at", "2009-11-23", "--where", "country=KEN")
    found = run("find", network, *asked, "--json").json
    printed = run("roster", "correct", network, "tor_state=included", *asked, "--dry-run").out
    assert str(len(found)) in printed
    assert run("find", network, *asked, "--json").json == found
    run("roster", "correct", network, "tor_state=included", *asked)
    assert {row["tor_state"] for row in run("find", network, *asked, "--json").json} == {"included"}
    run("roster", "correct", network, "grade=p5", *asked, "--changes-from", "2009-11-20")
    assert {row["starts"] for row in run("find", network, *asked, "--json").json} == {"2009-11-20"}
    run("undo", network)
    run("undo", network)
    assert run("find", network, *asked, "--json").json == found


def test_what_cannot_be_entered_is_refused(run: Run, network: Path) -> None:
    for said in ("tor_state", "tor_state=perhaps", "shoe=42", "country=Kenya"):
        assert refused(run("roster", "correct", network, said))
