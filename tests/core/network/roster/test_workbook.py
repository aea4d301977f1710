"""The roster that goes out: readable, checkable, silent about people where it must be, and back unchanged."""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from focalnet.network import actions
from focalnet.network.listing import parse_where
from focalnet.network.model import Role, TorState
from focalnet.network.roster import workbook as exporting
from focalnet.network.roster.fields import Field
from focalnet.network.roster.plan import Outcome
from focalnet.network.roster.reading import plan_import
from focalnet.network.roster.tables.headers import EXACT, read_heading
from focalnet.network.roster.workbook import export_roster
from focalnet.network.roster.workbook_columns import EXTERNAL, INTERNAL
from focalnet.sheets import column_name
from focalnet.words import LANGUAGES, words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from focalnet.store import NetworkFile

DAY = date(2009, 11, 23)
SECRETS = (
    *("Ouedraogo-Zzyzx", "Fatoumata-Q", "zzyzx@example.org", "private@example.org", "999 88 77"),
    *("whispered", "signed-by-Zebulon", "Zebulon"),
)


@pytest.fixture
def filled(network: NetworkFile) -> NetworkFile:
    """Fill a network with three people, one of whom has every fact there is."""
    dakar = actions.add_office(network, name="Dakar", city="Dakar", country="SEN", kind="country_office")
    congo = actions.add_office(
        network, name="Brazzaville", city="Brazzaville", country="COG", kind="sub_office"
    )
    full = actions.add_person(
        network, family_name=SECRETS[0], given_names=SECRETS[1], sex="F", email=SECRETS[2],
        other_emails=(SECRETS[3],), telephone="+221 999 88 77", form_language="fr",
        working_languages=("fr", "en"), verified_on=date(2009, 1, 5), notes="=1+1 whispered",
    )  # fmt: skip
    actions.appoint(
        network, full, dakar, Role.FOCAL_POINT, date(2006, 3, 14), grade="NO-C", staff_category="national",
        job_title="Project officer", unit="Operations", countries_covered=("SEN", "COG", "BIH"),
        time_allotted=20.0, time_spent=37.5, tor_state=TorState.INCLUDED, tor_date=date(2008, 5, 2),
        tor_reference="signed-by-Zebulon", in_appraisal=True, appointed_by="Zebulon",
        term_ends=date(2010, 3, 14), mandate="women_in_staff",
    )  # fmt: skip
    actions.set_expertise(network, full, {"counter_trafficking": 3, "psea": 2}, "self")
    plain = actions.add_person(network, family_name="Becker", given_names="Jonas", sex="M")
    actions.appoint(network, plain, congo, Role.ALTERNATE, None, time_allotted=1.0)
    actions.appoint(network, plain, dakar, Role.HQ_WORKING_GROUP, date(2009, 1, 1), grade="P-4")
    unknown = actions.add_person(network, family_name="=Zork+1")
    actions.appoint(network, unknown, congo, Role.REGIONAL_COORDINATOR, date(2009, 6, 1))
    return network


def _exported(network: NetworkFile, out: Path, **more: Any) -> Worksheet:
    export_roster(network, out, as_at=DAY, **more)
    return load_workbook(out).worksheets[0]


def _header(sheet: Worksheet) -> int:
    return int(str(sheet.freeze_panes).lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) - 1


def _column(sheet: Worksheet, header: str) -> list[Any]:
    row = _header(sheet)
    titles = [cell.value for cell in sheet[row]]
    return [cells[titles.index(header)].value for cells in sheet.iter_rows(min_row=row + 1)]


def _outcomes(network: NetworkFile, out: Path) -> dict[str, int]:
    plan = plan_import(network, out, as_at=DAY)
    return {outcome.value: number for outcome, number in plan.counts.items() if number}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_header_is_read_for_what_it_is(language: str) -> None:
    for field in {*INTERNAL, *EXTERNAL}:
        heading = read_heading(words(language)("roster_column", field))
        assert (heading.field, heading.confidence) == (field, EXACT), f"{language} {field}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_headers_differ_and_every_column_is_explained(language: str) -> None:
    say = words(language)
    titles = [say("roster_column", field).casefold() for field in INTERNAL]
    assert len(set(titles)) == len(titles)
    for field in {*INTERNAL, *EXTERNAL} - {Field.ID}:
        assert say("roster_about", field).endswith(".")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_goes_out_comes_back_unchanged(filled: NetworkFile, tmp_path: Path, language: str) -> None:
    out = tmp_path / "roster.xlsx"
    assert export_roster(filled, out, as_at=DAY, language=language) == 4
    plan = plan_import(filled, out, as_at=DAY)
    assert [(each.row, each.changes) for each in plan.rows if each.changes] == []
    assert _outcomes(filled, out) == {"unchanged": 4}
    assert plan.doubts() == ()
    assert plan.missing == ()
    assert all(column.field for column in plan.columns.values())


def test_exactly_the_edited_cells_come_back_as_changes(filled: NetworkFile, tmp_path: Path) -> None:
    out = tmp_path / "roster.xlsx"
    sheet = _exported(filled, out)
    edits: dict[str, Any] = {"Grade": "NO-D", "ToR date": date(2009, 2, 1), "Notes": None}
    titles = [cell.value for cell in sheet[_header(sheet)]]
    rows = list(sheet.iter_rows(min_row=_header(sheet) + 1))
    row = next(cells for cells in rows if cells[0].value == SECRETS[0])
    for title, value in edits.items():
        cell: Any = row[titles.index(title)]
        cell.value = value
    workbook: Any = sheet.parent
    workbook.save(out)
    plan = plan_import(filled, out, as_at=DAY)
    changed = [each for each in plan.rows if each.outcome is Outcome.CHANGED]
    found = [(change.field, change.new) for each in changed for change in each.changes]
    assert sorted(found) == sorted(
        [
            (Field.GRADE, "NO-D"),
            (Field.TOR_DATE, date(2009, 2, 1)),
            (Field.NOTES, ""),
        ]
    )


def test_the_list_is_what_a_person_would_like_to_receive(filled: NetworkFile, tmp_path: Path) -> None:
    sheet = _exported(filled, tmp_path / "roster.xlsx")
    header = _header(sheet)
    head = [sheet.cell(row, 1).value for row in range(1, header)]
    assert head[0] == "Gender focal points"
    assert str(head[1]).startswith("As at 23 November 2009")
    assert head[2] == "3 focal points · 1 woman · 1 man · 1 not stated · 2 countries · 4 appointments"
    assert sheet.freeze_panes == f"C{header + 1}"
    assert list(sheet.tables) == ["Roster"]
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.print_title_rows == f"${header}:${header}"
    assert datetime.fromisoformat("2006-03-14") in _column(sheet, "Date of appointment")
    assert set(_column(sheet, "Role")) == {
        "Focal point", "Alternate", "Headquarters working-group member", "Regional coordinator",
    }  # fmt: skip
    assert _column(sheet, "Sex").count(None) == 1
    assert "Congo (COG)" in _column(sheet, "Country")
    assert 37.5 in _column(sheet, "Time spent")
    assert set(_column(sheet, "Per cent of time")) == {20, "1 %", None}


def test_the_id_stands_in_a_hidden_column(filled: NetworkFile, tmp_path: Path) -> None:
    sheet = _exported(filled, tmp_path / "roster.xlsx")
    titles = [cell.value for cell in sheet[_header(sheet)]]
    letter = column_name(titles.index("focalnet id"))
    assert sheet.column_dimensions[letter].hidden
    ids = set(_column(sheet, "focalnet id"))
    assert ids == {row[0] for row in filled.query("SELECT id FROM appointment")}


def test_coded_columns_offer_their_words(filled: NetworkFile, tmp_path: Path) -> None:
    out = tmp_path / "roster.xlsx"
    sheet = _exported(filled, out, language="fr")
    offered = [rule.formula1 for rule in sheet.data_validations.dataValidation if rule.type == "list"]
    assert '"Femme,Homme"' in offered
    assert any("Point focal" in str(each) for each in offered)
    assert any("Non demandé" in str(each) for each in offered)
    lists = load_workbook(out)["Listes"]
    countries = [cell.value for cell in lists["A"] if cell.value]
    assert lists.sheet_state == "hidden"
    assert "Côte d’Ivoire" in countries
    assert len(countries) > 190


def test_a_last_sheet_explains_the_list_and_carries_the_disclaimer(
    filled: NetworkFile, tmp_path: Path
) -> None:
    out = tmp_path / "roster.xlsx"
    export_roster(filled, out, as_at=DAY)
    about = load_workbook(out)["About this list"]
    text = "\n".join(str(cell.value) for row in about.iter_rows() for cell in row if cell.value)
    assert words()("disclaimer", "boundaries") in text
    assert words()("roster_workbook", "hidden") in text
    assert "Terms of reference" in text


def test_formulas_of_people_stay_text(filled: NetworkFile, tmp_path: Path) -> None:
    sheet = _exported(filled, tmp_path / "roster.xlsx")
    assert "=Zork+1" in _column(sheet, "Family name")
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


def test_columns_that_nobody_needs_are_left_out(filled: NetworkFile, tmp_path: Path) -> None:
    sheet = _exported(filled, tmp_path / "roster.xlsx", where=parse_where(["sex=M"]))
    titles = [cell.value for cell in sheet[_header(sheet)]]
    assert "Expertise" not in titles
    assert "E-mail" in titles


def test_a_filter_is_said_and_kept(filled: NetworkFile, tmp_path: Path) -> None:
    sheet = _exported(filled, tmp_path / "roster.xlsx", where=parse_where(["role=alternate"]))
    assert sheet.cell(4, 1).value == "Only: Role: alternate"
    assert _column(sheet, "Family name") == ["Becker"]


def test_a_former_kind_of_office_is_not_sent_out_to_come_back_as_a_change(
    filled: NetworkFile, tmp_path: Path
) -> None:
    office = filled.query("SELECT id FROM office WHERE name = 'Dakar'")[0][0]
    actions.change_office_kind(filled, office, "regional_office", date(2011, 7, 1))
    out = tmp_path / "roster.xlsx"
    sheet = _exported(filled, out)
    assert "Kind of office" not in [cell.value for cell in sheet[_header(sheet)]]
    assert _outcomes(filled, out) == {"unchanged": 4}


def _everything_in(out: Path) -> bytes:
    with zipfile.ZipFile(out) as parts:
        return b"".join(name.encode() + parts.read(name) for name in parts.namelist())


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_external_roster_names_nobody(filled: NetworkFile, tmp_path: Path, language: str) -> None:
    out = tmp_path / "roster.xlsx"
    export_roster(filled, out, as_at=DAY, external=True, language=language)
    written = _everything_in(out)
    ids = [
        row[0]
        for table in ("person", "appointment", "office")
        for row in filled.query(f"SELECT id FROM {table}")
    ]
    for secret in (*SECRETS, "Becker", "Jonas", "Zork", "@example", *ids):
        assert secret.encode() not in written, secret
    assert b"Dakar" in written


def test_the_same_roster_is_the_same_file(filled: NetworkFile, tmp_path: Path) -> None:
    for name in ("one.xlsx", "two.xlsx"):
        export_roster(filled, tmp_path / name, as_at=DAY)
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_a_long_roster_is_streamed_and_comes_back_unchanged(
    filled: NetworkFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "LONG", 2)
    monkeypatch.setattr(exporting, "_AT_ONCE", 3)
    out = tmp_path / "roster.xlsx"
    sheet = _exported(filled, out)
    assert sheet.auto_filter.ref
    assert not sheet.tables
    assert len(_column(sheet, "Family name")) == 4
    assert _outcomes(filled, out) == {"unchanged": 4}


def test_a_roster_of_nobody_is_a_list_to_fill_in(network: NetworkFile, tmp_path: Path) -> None:
    out = tmp_path / "roster.xlsx"
    sheet = _exported(network, out)
    assert sheet.cell(3, 1).value == "0 focal points · 0 women · 0 men · 0 countries"
    titles: Sequence[Any] = [cell.value for cell in sheet[_header(sheet)]]
    assert titles[:2] == ["Family name", "Given names"]
