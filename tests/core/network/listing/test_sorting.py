"""The order of a list: by any column, both ways, blanks last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from focalnet.network import actions
from focalnet.network.listing import (
    SORTABLE,
    RosterRow,
    Selection,
    appointment_ids,
    rows,
)
from tests.core.network.conftest import DAY

if TYPE_CHECKING:
    from focalnet.store import NetworkFile


@pytest.mark.parametrize("column", sorted(SORTABLE))
def test_every_column_sorts_with_blanks_last(network: NetworkFile, column: str) -> None:
    forwards = appointment_ids(network, Selection(DAY, sort=((column, False),)))
    backwards = appointment_ids(network, Selection(DAY, sort=((column, True),)))
    assert sorted(forwards) == sorted(backwards)


def test_several_values_sort_by_theirnames(network: NetworkFile) -> None:
    first, second, *_ = appointment_ids(network, Selection(DAY))
    actions.correct_appointment(network, first, countries_covered=["SEN", "CHE"])
    actions.correct_appointment(network, second, countries_covered=["CHE"])
    sort = (("countries_covered", False),)
    assert appointment_ids(network, Selection(DAY, sort=sort))[:2] == [first, second]
    assert appointment_ids(network, Selection(DAY, sort=sort, language="fr"))[:2] == [first, second]
    assert appointment_ids(network, Selection(DAY, sort=(("countries_covered", True),)))[:2] == [
        second,
        first,
    ]


@pytest.mark.parametrize("column", sorted(SORTABLE))
def test_every_column_sorts_both_ways_with_blanks_last(network: NetworkFile, column: str) -> None:
    forwards, backwards = (
        rows(network, appointment_ids(network, Selection(DAY, sort=((column, back),))))
        for back in (False, True)
    )
    assert sorted(row.appointment_id for row in forwards) == sorted(row.appointment_id for row in backwards)
    blank = [_shown(row, column) in (None, "", ()) for row in forwards]
    assert blank == sorted(blank)
    assert [_shown(row, column) in (None, "", ()) for row in backwards] == blank
    first, last = forwards[0], backwards[0]
    filled = {_shown(row, column) for row in forwards} - {None, "", ()}
    assert (_shown(first, column) != _shown(last, column)) == (len(filled) > 1)


def _shown(row: RosterRow, column: str) -> Any:
    if column in ("name", "region", "country"):
        return {"name": row.name, "region": row.region_name, "country": row.country_name}[column]
    return getattr(row, {"language": "languages"}.get(column, column))


def test_rows_are_sorted_by_several_columns_and_then_by_name(network: NetworkFile) -> None:
    by_sex_and_office = Selection(DAY, sort=(("sex", False), ("office", True)))
    shown = [(row.sex, row.office) for row in rows(network, appointment_ids(network, by_sex_and_office))]
    assert shown == [
        ("F", "Nairobi"),
        ("F", "Dakar"),
        ("F", "Abidjan"),
        ("M", "Geneva"),
        ("not_stated", "Abidjan"),
    ]
    with pytest.raises(KeyError):
        appointment_ids(network, Selection(DAY, sort=(("shoe_size", False),)))


def test_countries_sort_by_their_name_in_the_language(network: NetworkFile) -> None:
    english, french = (Selection(DAY, sort=(("country", False),), language=each) for each in ("en", "fr"))
    assert [row.country for row in rows(network, appointment_ids(network, english))][-1] == "CHE"
    assert [row.country for row in rows(network, appointment_ids(network, french))][-1] == "CHE"
    assert rows(network, appointment_ids(network, french), "fr")[-1].country_name == "Suisse"
