from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions, records
from focalnet.problems import Refused

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder

IN_JULY_2011 = date(2011, 7, 1)


def _code(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.problem.code


def test_an_office_keeps_its_identity_when_its_kind_changes(file: NetworkFile, build: Builder) -> None:
    office = build.office("Dakar", "SEN", kind="mrf")
    actions.change_office_kind(file, office, "regional_office", IN_JULY_2011)
    kinds = [records.standing(file, day)[office].kind for day in (date(2011, 6, 30), IN_JULY_2011)]
    assert kinds == ["mrf", "regional_office"]
    assert records.office(file, office).kind == "regional_office"
    assert file.history()[0].args["office"] == "Dakar"


def test_a_kind_changes_in_the_order_of_time(file: NetworkFile, build: Builder) -> None:
    office = build.office(kind="mrf")
    actions.change_office_kind(file, office, "regional_office", IN_JULY_2011)
    with pytest.raises(Refused) as refused:
        actions.change_office_kind(file, office, "sub_office", date(2010, 1, 1))
    assert _code(refused) == "network.kind_changed_later"
    actions.change_office_kind(file, office, "country_office", date(2015, 1, 1))
    kinds = {year: records.standing(file, date(year, 1, 1))[office].kind for year in (2010, 2012, 2016)}
    assert kinds == {2010: "mrf", 2012: "regional_office", 2016: "country_office"}


def test_the_same_kind_again_is_no_step(file: NetworkFile, build: Builder) -> None:
    office = build.office(kind="country_office")
    actions.change_office_kind(file, office, "country_office", IN_JULY_2011)
    assert [step.code for step in file.history()] == ["office.add", "places.seed"]


def test_closing_an_office_ends_its_appointments(file: NetworkFile, build: Builder) -> None:
    office = build.office()
    held = build.appointed(office=office, starts=date(2006, 1, 1))
    actions.close_office(file, office, IN_JULY_2011)
    assert records.offices(file, IN_JULY_2011) == []
    assert len(records.offices(file, date(2011, 6, 30))) == 1
    ended = records.appointment(file, held)
    assert (ended.ends, ended.end_reason) == (IN_JULY_2011, "office_closed")
    file.undo()
    assert records.appointment(file, held).ends is None


def test_an_office_where_somebody_was_appointed_is_not_removed(file: NetworkFile, build: Builder) -> None:
    office = build.office()
    held = build.appointed(office=office)
    with pytest.raises(Refused) as refused:
        actions.remove_office(file, office)
    assert _code(refused) == "network.office_in_use"
    actions.remove_appointment(file, held)
    actions.remove_office(file, office)
    assert records.offices(file) == []


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"name": ""}, "office_name_missing"),
        ({"name": "Gotham", "country": "GTM"}, "no_such_country"),
        ({"name": "Nairobi", "region": "MOON"}, "no_such_region"),
        ({"name": "Nairobi", "focal_points_expected": -1}, "out_of_range"),
    ],
)
def test_what_an_office_cannot_be(file: NetworkFile, facts: dict[str, str], code: str) -> None:
    with pytest.raises(Refused) as refused:
        actions.add_office(file, **facts)
    assert _code(refused) == f"network.{code}"


def test_an_office_lies_in_its_own_region_or_else_in_its_countrys(file: NetworkFile, build: Builder) -> None:
    own, by_country = build.office("Geneva", "CHE", region="AFR"), build.office("Bern", "CHE")
    standing = records.standing(file, IN_JULY_2011)
    assert (standing[own].region, standing[by_country].region) == ("AFR", "EUR")
    actions.assign_country(file, "CHE", "AFR")
    assert records.standing(file, IN_JULY_2011)[by_country].region == "AFR"


def test_correcting_an_office(file: NetworkFile, build: Builder) -> None:
    office = build.office("Nairoby")
    actions.correct_office(file, office, name="Nairobi", focal_points_expected=2)
    assert records.office(file, office).focal_points_expected == 2
    with pytest.raises(Refused):
        actions.correct_office(file, "nowhere", name="Nairobi")
