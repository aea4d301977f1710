"""Where the lists are in a sheet: heads anywhere, totals, side tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.network.roster.fields import Field
from focalnet.network.roster.tables.layout import find_tables
from focalnet.problems import Refused
from tests.core.network.roster.planned import codes, column, fields, names, outcomes, plan_of
from tests.core.network.roster.small_tables import sheet

if TYPE_CHECKING:
    from focalnet.store import NetworkFile

HEAD = "| Name | E-mail | Country |"


def test_titles_above_the_head_are_named_and_passed_over(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | List of gender focal points |                 |         |
        | as at 1 March 2009          |                 |         |
        |                             |                 |         |
        | Name                        | E-mail          | Country |
        | DIOP, Awa                   | awa@example.org | Senegal |
        """,
    )
    assert plan.tables[0].header_row == 3
    assert names(plan) == ["Awa Diop"]
    assert [each.why for each in plan.skipped] == ["title", "title"]


def test_a_table_may_stand_anywhere_with_another_beside_it(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | | |           |                 |         | | |         |    |
        | | | Name      | E-mail          | Country | | | Summary |    |
        | | | DIOP, Awa | awa@example.org | Senegal | | | Women   | 18 |
        | | | ROY, Jean | jean@example.org | Chad   | | | Men     | 12 |
        """,
    )
    assert names(plan) == ["Awa Diop", "Jean Roy"]
    assert [(each.why, each.text) for each in plan.skipped] == [("aside", "Summary")]


def test_two_lists_side_by_side_are_both_read(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Name      | Country | | Name       | Country |
        | DIOP, Awa | Senegal | | ROY, Jean  | Chad    |
        | SY, Fatou | Mali    | | KHAN, Omar | Jordan  |
        """,
    )
    assert sorted(names(plan)) == ["Awa Diop", "Fatou Sy", "Jean Roy", "Omar Khan"]


def test_an_empty_column_inside_a_list_does_not_end_it(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Name      | E-mail           | | Grade | Country |
        | DIOP, Awa | awa@example.org  | | P-4   | Senegal |
        | ROY, Jean | jean@example.org | | G-5   | Chad    |
        """,
    )
    assert column(plan, Field.GRADE) == ["P-4", "G-5"]


def test_a_head_in_two_levels_is_read_as_one(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Name      | Contact          | <     | Terms of reference | <          | Country |
        | ^         | E-mail           | Phone | Status             | Date       | ^       |
        | DIOP, Awa | awa@example.org  | "123456" | yes             | 2009-03-01! | Senegal |
        """,
    )
    assert names(plan) == ["Awa Diop"]
    assert column(plan, Field.TELEPHONE) == ["123456"]
    assert column(plan, Field.TOR_STATE) == ["included"]
    assert str(column(plan, Field.TOR_DATE)[0]) == "2009-03-01"
    assert plan.tables[0].header_row == 0


def test_groups_over_a_head_are_understood_without_merged_cells(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Person      |            | Contact         |        | Place   |
        | Family name | First name | E-mail          | Phone  | Country |
        | Diop        | Awa        | awa@example.org | 123456 | Senegal |
        """,
    )
    assert names(plan) == ["Awa Diop"]
    assert column(plan, Field.COUNTRY) == ["SEN"]


def test_a_head_printed_on_every_page_is_no_person(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Name      | E-mail           | Country |
        | DIOP, Awa | awa@example.org  | Senegal |
        | Page 2    |                  |         |
        | Name      | E-mail           | Country |
        | ROY, Jean | jean@example.org | Chad    |
        """,
    )
    assert names(plan) == ["Awa Diop", "Jean Roy"]
    assert {each.why for each in plan.skipped} == {"head_again", "note"}


def test_totals_and_notes_are_no_people(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Name                     | E-mail           | Country |
        | DIOP, Awa                | awa@example.org  | Senegal |
        | Sub-total                | 1                |         |
        | ROY, Jean                | jean@example.org | Chad    |
        | Total                    | 2                |         |
        | Total général: 2         |                  |         |
        | * acting                 |                  |         |
        | Source: mission reports  |                  |         |
        | Women                    | 1                |         |
        """,
    )
    assert names(plan) == ["Awa Diop", "Jean Roy"]
    assert {each.why for each in plan.skipped} == {"total", "note", "aside"}


def test_a_person_called_total_is_a_person(network: NetworkFile) -> None:
    plan = plan_of(network, f"{HEAD}\n| TOTAL, Marie | m@example.org | France |")
    assert names(plan) == ["Marie Total"]


def test_several_lists_one_under_another_are_all_read(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Name       | E-mail           | Country |
        | DIOP, Awa  | awa@example.org  | Senegal |
        |            |                  |         |
        | Nom        | Prénom           | Pays    | Courriel         |
        | Roy        | Jean             | Tchad   | jean@example.org |
        """,
    )
    assert names(plan) == ["Awa Diop", "Jean Roy"]
    assert column(plan, Field.EMAIL) == ["awa@example.org", "jean@example.org"]
    assert len(plan.tables) == 2


def test_a_hidden_sheet_is_named_and_read_only_when_asked_for(network: NetworkFile) -> None:
    shown = sheet("| Name | E-mail |\n| DIOP, Awa | awa@example.org |", "List")
    hidden = sheet("| Name | E-mail |\n| ROY, Jean | jean@example.org |", "Old", visible=False)
    plan = plan_of(network, shown, hidden, sheet("", "Empty"), sheet("| Please read this |", "Notes"))
    assert names(plan) == ["Awa Diop"]
    assert (plan.hidden, plan.unread) == (("Old",), ("Old", "Empty", "Notes"))
    assert names(plan_of(network, shown, hidden, sheets=("Old",))) == ["Jean Roy"]


def test_a_sheet_that_is_not_there_is_refused_with_those_that_are(network: NetworkFile) -> None:
    with pytest.raises(Refused, match=r"roster\.no_such_sheet.*List"):
        plan_of(network, sheet("| Name | E-mail |\n| A B | a@example.org |", "List"), sheets=("Lst",))


def test_a_file_without_a_list_is_refused(network: NetworkFile) -> None:
    with pytest.raises(Refused, match=r"roster\.no_list"):
        plan_of(network, "| Budget | 2009 |\n| Travel | 1200 |\n| Printing | 300 |")


def test_a_list_without_a_head_is_read_by_its_content(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | DIOP, Awa | F | Senegal | awa@example.org  |
        | ROY, Jean | M | Chad    | jean@example.org |
        | SY, Fatou | F | Mali    | fatou@example.org |
        """,
    )
    assert names(plan) == ["Awa Diop", "Jean Roy", "Fatou Sy"]
    assert column(plan, Field.COUNTRY) == ["SEN", "TCD", "MLI"]
    assert column(plan, Field.SEX) == ["F", "M", "F"]
    assert plan.tables[0].header_row == -1


def test_a_head_in_a_language_nobody_knows_is_read_by_its_content(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Jina      | Nchi    | Barua pepe       |
        | DIOP, Awa | Senegal | awa@example.org  |
        | ROY, Jean | Chad    | jean@example.org |
        """,
    )
    assert names(plan) == ["Awa Diop", "Jean Roy"]
    assert plan.tables[0].header_row == 0
    assert fields(plan) == {"Jina": "full_name", "Nchi": "country", "Barua pepe": "email"}


def test_two_people_in_one_row_are_two_people(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Country | Focal point | <               | Alternate  | <                 |
        | ^       | Name        | E-mail          | Name       | E-mail            |
        | Senegal | DIOP, Awa   | awa@example.org | SY, Fatou  | fatou@example.org |
        | Chad    | ROY, Jean   | jean@example.org |           |                   |
        """,
    )
    assert sorted(names(plan)) == ["Awa Diop", "Fatou Sy", "Jean Roy"]
    by_name = dict(zip(names(plan), plan.rows, strict=True))
    assert by_name["Fatou Sy"].facts[Field.ROLE] == "alternate"
    assert by_name["Fatou Sy"].facts[Field.COUNTRY] == "SEN"
    assert by_name["Awa Diop"].facts[Field.ROLE] in {"", "focal_point"}


def test_rows_that_are_no_people_are_rejected_with_a_reason(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        f"""
        {HEAD}
        | DIOP, Awa            | awa@example.org  | Senegal |
        | Vacant               |                  | Mali    |
        | ROY, Jean            |                  |         |
        |                      |                  | Chad    |
        | Awa Diop; Jean Roy   | x@example.org    | Chad    |
        """,
    )
    assert (
        outcomes(plan) == ["new", "rejected", "rejected", "rejected"]
        or outcomes(plan)[1:] == ["rejected"] * 4
    )
    assert codes(plan)[1] == ["vacant"]
    assert codes(plan)[2] == ["name_only"]
    assert "several_people" in codes(plan)[-1]


def test_ragged_and_empty_rows_do_no_harm() -> None:
    drawn = sheet("| Name | E-mail | Country |\n| A B | a@example.org |\n|  |\n| C D |")
    table = find_tables(drawn)[0]
    assert table.column(2) == [None, *[None] * (len(table.rows) - 1)]


def test_a_table_about_something_else_is_named_line_by_line(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Name      | E-mail          | Country |
        | DIOP, Awa | awa@example.org | Senegal |
        |           |                 |         |
        | Region    | Country         | Grade   | Office | City |
        | Africa    | Kenya           | P-4     | Moi    | Nairobi |
        """,
    )
    assert names(plan) == ["Awa Diop"]
    assert [(each.why, each.row) for each in plan.skipped] == [("aside", 3), ("aside", 4)]


def test_sheets_of_one_make_tell_each_other_what_letters_and_dates_mean(network: NetworkFile) -> None:
    head = "| Name | M/S | Sexe | Date | Courriel |\n"
    africa = (
        head
        + "| DIOP, Awa | | F | 25/04/2020 | a@example.org |\n| SY, Ali | | M | 03/04/2020 | b@example.org |"
    )
    asia = head + "| KHAN, Omar | | M | 05/06/2020 | c@example.org |"
    plan = plan_of(network, sheet(africa, "Africa"), sheet(asia, "Asia"), headers={"date": "starts"})
    assert column(plan, Field.SEX) == ["F", "M", "M"]
    assert str(column(plan, Field.STARTS)[2]) == "2020-06-05"
    alone = plan_of(network, sheet(asia, "Asia"), headers={"date": "starts"})
    assert codes(alone) == [["sex_letter", "date_ambiguous"]]


def test_a_title_tells_what_a_letter_means_in_its_row(network: NetworkFile) -> None:
    plan = plan_of(network, "| Nombre | Sexo | País |\n| QUISPE, José (Sr.) | M | Perú |")
    assert column(plan, Field.SEX) == ["M"]
    assert codes(plan) == [[]]
