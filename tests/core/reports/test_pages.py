"""Each sheet of the summary says what can be counted on fingers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.network import actions
from focalnet.network.figures import share
from focalnet.network.settings import change_settings
from focalnet.reports.definitions import definitions_page
from focalnet.reports.figures import composition_page, country_page, growth_page, region_page, summary_page
from focalnet.reports.gaps import gaps_page
from focalnet.reports.swap import swap_gaps_page, swap_page
from focalnet.sheets.writing import Line, Page, Table, sheet_name
from focalnet.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.reports.facts import Facts
    from focalnet.store import NetworkFile

    Gather = Callable[..., Facts]


def _tables(page: Page) -> dict[str, Table]:
    tables = [block for block in page.blocks if isinstance(block, Table)]
    return {table.heading.split(" (")[0] or table.name: table for table in tables}


def _rows(table: Table) -> list[list[Any]]:
    return [list(row) for row in table.rows]


def _lines(page: Page) -> str:
    return "\n".join(block.text for block in page.blocks if isinstance(block, Line))


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [(106, 129, 82), (15, 40, 37.5), (0, 5, 0), (5, 5, 100), (0, 0, "–"), (1, 8, 12.5)],
)
def test_shares_are_numbers_where_they_can_be(part: int, whole: int, shown: Any) -> None:
    assert share(part, whole) == shown
    assert type(share(part, whole)) is type(shown)


def test_key_figures_keep_their_integers_and_their_whole(facts_of: Gather) -> None:
    rows = {row[0]: row[1:] for row in _rows(_tables(summary_page(facts_of(), ()))["Key figures"])}
    assert rows["Gender focal points"] == [4, None, None]
    assert rows["Women"] == [2, 50, "4 focal points"]
    assert rows["Sex not stated"] == [1, 25, "4 focal points"]
    assert rows["International staff"] == [2, 67, "3 focal points who are staff"]
    assert rows["Non-staff (outside the split of staff)"] == [1, None, None]
    assert rows["Vacant places"] == [1, None, None]
    assert "Staff category unknown" not in rows


def test_the_composition_divides_everybody_in_each_section(facts_of: Gather) -> None:
    tables = _tables(composition_page(facts_of()))
    assert list(tables) == ["By staff category", "By seniority", "By role", "By kind of office"]
    for table in tables.values():
        rows = _rows(table)
        assert sum(row[6] for row in rows) == 4
        assert all(row[1] + row[3] + row[5] == row[6] for row in rows)
        assert table.total is not None
        assert [table.total[0], table.total[6]] == ["Total", 4]
        assert table.chart is not None
    assert [row[0] for row in _rows(tables["By seniority"])] == ["Senior", "Middle", "Junior", "Unknown"]


def test_a_kind_of_office_of_the_users_own_keeps_its_name(small: NetworkFile, facts_of: Gather) -> None:
    office = small.query("SELECT id FROM office WHERE name = 'Dakar'")[0][0]
    kind = actions.add_to_list(small, "office_kind", {"en": "floating office"})
    actions.correct_office(small, office, kind=kind)
    rows = _rows(_tables(composition_page(facts_of()))["By kind of office"])
    assert "Floating office" in [row[0] for row in rows]


def test_regions_without_anybody_are_shown_with_nought(facts_of: Gather) -> None:
    tables = _tables(region_page(facts_of()))
    by_sex, by_category = tables["Women and men by region"], tables["Staff categories by region"]
    rows = _rows(by_sex)
    assert len(rows) == len(facts_of().regions)
    assert sum(row[6] for row in rows) == 4
    assert [0, 0] in [[row[1], row[6]] for row in rows]
    assert sum(row[5] for row in _rows(by_category)) == 4


def test_an_office_without_a_country_is_shown_as_not_known(small: NetworkFile, facts_of: Gather) -> None:
    office = small.query("SELECT id FROM office WHERE name = 'Dakar'")[0][0]
    actions.correct_office(small, office, country="")
    rows = _rows(_tables(country_page(facts_of()))["ByCountry"])
    assert [row[0] for row in rows] == ["Kenya", "Switzerland", "Not known"]


def test_countries_show_their_region_and_everybody_once(facts_of: Gather) -> None:
    rows = {row[0]: row[1:] for row in _rows(_tables(country_page(facts_of()))["ByCountry"])}
    assert rows["Kenya"][6:] == [2, 0, 1, 1, 0]
    assert rows["Senegal"][0] == "West and Central Africa"
    assert sum(row[6] for row in rows.values()) == 4


def test_growth_has_a_row_a_year(facts_of: Gather) -> None:
    table = _tables(growth_page(facts_of()))["Year by year"]
    assert _rows(table)[-1] == [date(2009, 11, 23), 4, 3, 2, 1, 1, 1]
    assert table.chart is not None


def test_gaps_are_counted_and_listed(facts_of: Gather) -> None:
    tables = _tables(gaps_page(facts_of()))
    counted = dict(_rows(tables["Key figures"]))
    assert counted["Vacant places"] == 1
    assert counted["Countries with an office and no focal point"] == 1
    assert counted["Terms over, appointment still open"] == 1
    assert counted["Terms ending soon"] == 1
    assert _rows(tables["Vacant places"]) == [["Lima", "Lima", "Peru", "South America", date(2008, 5, 1), 1]]
    assert _rows(tables["Countries with an office and no focal point"]) == [
        ["Peru", "Lima", date(2008, 5, 1)]
    ]
    assert sorted(row[0] for row in _rows(tables["Offices without an alternate"])) == ["Dakar", "Geneva"]
    assert _rows(tables["Terms over or ending soon"]) == [
        ["Kamau, Anna", "Nairobi", "Kenya", date(2009, 3, 1)],
        ["Bah, Anna", "Dakar", "Senegal", date(2009, 12, 24)],
    ]
    refused = _rows(tables["Role not in the terms of reference"])
    assert [row[0] for row in refused] == ["Kamau, Anna", "Keller, Anna", "Wanjiru, Anna"]


def test_an_external_sheet_of_gaps_counts_instead_of_naming(facts_of: Gather) -> None:
    tables = _tables(gaps_page(facts_of(external=True)))
    assert "Terms over or ending soon" not in tables
    assert "Role not in the terms of reference" not in tables
    states = _rows(tables["State of the terms of reference, by appointment"])
    assert states == [["Included", 1], ["Declined", 1], ["Unknown", 2]]
    assert _rows(tables["Facts that are missing"]) == [["Sex not stated", 1], ["No grade", 1]]


def test_sections_without_rows_are_not_shown(facts_of: Gather) -> None:
    tables = _tables(gaps_page(facts_of(as_at=date(2006, 6, 1))))
    assert "Terms over or ending soon" not in tables


def test_swap_counts_everybody_once_at_each_level(facts_of: Gather) -> None:
    page = swap_page(facts_of())
    tables = _tables(page)
    assert list(tables) == ["Criteria, all focal points", "Headquarters", "Regional level", "Country level"]
    rows = _rows(tables["Criteria, all focal points"])
    assert rows[0][1:] == [2, 50, 2, 0, 4]
    assert all(row[1] + row[3] + row[4] == row[5] == 4 for row in rows)
    assert sum(row[5] for name in list(tables)[1:] for row in _rows(tables[name])[:1]) == 4
    assert "1 hold a grade" in _lines(page)


def test_the_gap_list_says_what_the_register_says(facts_of: Gather) -> None:
    rows = _rows(_tables(swap_gaps_page(facts_of()))["Gaps"])
    assert ["Grade", "Not met", "Kamau, Anna", "Nairobi", "Kenya", "Country level", "NO-B"] in rows
    assert [
        "Terms of reference",
        "Not met",
        "Kamau, Anna",
        "Nairobi",
        "Kenya",
        "Country level",
        "Declined",
    ] in rows
    assert [
        "Time share, per cent",
        "Not met",
        "Kamau, Anna",
        "Nairobi",
        "Kenya",
        "Country level",
        "10 %",
    ] in rows
    assert not [row for row in rows if row[2] == "Bah, Anna"]
    findings = [row[1] for row in rows if row[0] == "Terms of reference"]
    assert findings == sorted(findings, key=["Not met", "Unknown"].index)


def test_an_earlier_version_does_not_ask_for_expertise(small: NetworkFile, facts_of: Gather) -> None:
    change_settings(small, swap_version="2.0")
    facts = facts_of()
    assert len(_rows(_tables(swap_page(facts))["Criteria, all focal points"])) == 3
    assert "Gender expertise" not in {row[0] for row in _rows(_tables(swap_gaps_page(facts))["Gaps"])}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_definition_is_whole(facts_of: Gather, language: str) -> None:
    page = definitions_page(facts_of(language=language))
    table = next(block for block in page.blocks if isinstance(block, Table))
    rows = _rows(table)
    assert len({row[0] for row in rows}) == len(rows)
    assert all(row[1].endswith(".") and "{" not in row[1] for row in rows)
    assert "20" in next(row[1] for row in rows if "SWAP" in row[0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_sheets_are_what_excel_allows(facts_of: Gather, language: str) -> None:
    facts = facts_of(language=language)
    pages = [composition_page, region_page, country_page, gaps_page, swap_page, swap_gaps_page, growth_page]
    names = [page(facts).name for page in (*pages, definitions_page)] + [summary_page(facts, ()).name]
    assert [sheet_name(name) for name in names] == names
    assert len({name.casefold() for name in names}) == len(names)
