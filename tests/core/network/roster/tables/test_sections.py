"""What holds for several rows: section rows, merged cells, a country said once, the name of the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.network.roster.fields import Field
from tests.core.network.roster.planned import column, outcomes, plan_of
from tests.core.network.roster.small_tables import sheet

if TYPE_CHECKING:
    from focalnet.store import NetworkFile

HEAD = "| Name | E-mail | Country |"


def test_section_rows_give_region_country_and_role_to_the_rows_below(network: NetworkFile) -> None:
    region = network.query("SELECT id, name_en FROM region ORDER BY position")[0]
    plan = plan_of(
        network,
        f"""
        | Name          | E-mail           | Grade |
        | {region[1]}   | <                | <     |
        | Senegal       |                  |       |
        | DIOP, Awa     | awa@example.org  | P-4   |
        | Mali          |                  |       |
        | SY, Fatou     | fatou@example.org | G-5  |
        | Alternates    |                  |       |
        | ROY, Jean     | jean@example.org | G-6   |
        """,
    )
    assert column(plan, Field.COUNTRY) == ["SEN", "MLI", "MLI"]
    assert column(plan, Field.REGION) == [region[0]] * 3
    assert column(plan, Field.ROLE) == ["", "", "alternate"]
    assert [row.country_text for row in plan.rows] == ["Senegal", "Mali", "Mali"]
    assert [each.why for each in plan.skipped] == ["section"] * 4


def test_a_rows_own_country_comes_before_its_section(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Name      | E-mail          | Country |
        | Senegal   |                 |         |
        | DIOP, Awa | awa@example.org |         |
        | ROY, Jean | jean@example.org | Chad   |
        """,
    )
    assert column(plan, Field.COUNTRY) == ["SEN", "TCD"]


def test_cells_merged_downwards_hold_for_all_their_rows(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Country | Name       | E-mail            |
        | Senegal | DIOP, Awa  | awa@example.org   |
        | ^       | SY, Fatou  | fatou@example.org |
        | ^       | BA, Moussa |                   |
        | Chad    | ROY, Jean  | jean@example.org  |
        """,
    )
    assert column(plan, Field.COUNTRY) == ["SEN", "SEN", "SEN", "TCD"]


def test_a_country_said_once_for_a_group_of_rows_holds_for_the_group(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Country | Name       | E-mail            |
        | Senegal | DIOP, Awa  | awa@example.org   |
        |         | SY, Fatou  | fatou@example.org |
        |         | BA, Moussa | moussa@example.org |
        | Chad    | ROY, Jean  | jean@example.org  |
        |         | SOW, Aly   | aly@example.org   |
        """,
    )
    assert column(plan, Field.COUNTRY) == ["SEN", "SEN", "SEN", "TCD", "TCD"]


def test_a_gap_in_a_list_of_countries_is_not_filled(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Name       | Country | E-mail             |
        | DIOP, Awa  | Senegal | awa@example.org    |
        | SY, Fatou  | Mali    | fatou@example.org  |
        | BA, Moussa |         | moussa@example.org |
        | ROY, Jean  | Chad    | jean@example.org   |
        """,
    )
    assert column(plan, Field.COUNTRY) == ["SEN", "MLI", "", "TCD"]


def test_the_name_of_a_sheet_gives_what_its_list_lacks(network: NetworkFile) -> None:
    region = network.query("SELECT id, name_fr FROM region ORDER BY position")[1]
    plan = plan_of(
        network,
        sheet("| Name | E-mail |\n| DIOP, Awa | awa@example.org |", "Senegal"),
        sheet("| Nom et prénom | Pays | Courriel |\n| ROY, Jean | Tchad | jean@example.org |", region[1]),
        sheet("| Name | E-mail |\n| SY, Fatou | fatou@example.org |", "Sengal"),
    )
    assert column(plan, Field.COUNTRY) == ["SEN", "TCD", ""]
    assert column(plan, Field.REGION) == ["", region[0], ""]


def test_a_name_beside_a_merged_country_is_a_person(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Country | Name       | E-mail          |
        | Senegal | DIOP, Awa  | awa@example.org |
        | ^       | Fatou Sy   |                 |
        """,
    )
    assert outcomes(plan) == ["new", "new"]


def test_a_name_alone_in_a_countrys_section_is_a_person_when_written_as_one(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Name           | E-mail          |
        | Senegal (2)    |                 |
        | DIOP, Awa      | awa@example.org |
        | SY, Fatou (Ms) |                 |
        | Field Offices  |                 |
        """,
    )
    assert outcomes(plan) == ["new", "new", "rejected"]
    assert column(plan, Field.COUNTRY)[:2] == ["SEN", "SEN"]
    assert plan.rows[0].country_text == "Senegal"
