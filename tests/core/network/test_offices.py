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


def test_editing_an_office_corrects_it_and_changes_its_kind_from_a_date(
    file: NetworkFile, build: Builder
) -> None:
    office = build.office("Dakar", "SEN", kind="mrf")
    steps = len(file.history())
    actions.edit_office(
        file, office, IN_JULY_2011, name="Dakar RO", kind="regional_office", focal_points_expected=2
    )
    assert len(file.history()) == steps + 1
    edited = records.office(file, office)
    assert (edited.name, edited.kind, edited.focal_points_expected) == ("Dakar RO", "regional_office", 2)
    assert [former.kind for former in records.former_kinds(file, office)] == ["mrf"]
    file.undo()
    assert records.office(file, office).name == "Dakar"
    assert records.former_kinds(file, office) == []


def test_a_kind_that_was_always_so_leaves_no_former_kind(file: NetworkFile, build: Builder) -> None:
    office = build.office("Dakar", "SEN", kind="mrf")
    actions.edit_office(file, office, kind="regional_office")
    assert records.standing(file, date(2001, 1, 1))[office].kind == "regional_office"


def test_an_office_can_close_with_its_appointments_going_on(file: NetworkFile, build: Builder) -> None:
    office = build.office()
    held = build.appointed(office=office, starts=date(2006, 1, 1))
    actions.close_office(file, office, IN_JULY_2011, ending=False)
    assert records.appointment(file, held).ends is None
    assert records.office(file, office).closed == IN_JULY_2011


def test_when_an_office_cannot_close(file: NetworkFile, build: Builder) -> None:
    office = build.office(opened=date(2012, 1, 1))
    with pytest.raises(Refused) as refused:
        actions.close_office(file, office, IN_JULY_2011)
    assert _code(refused) == "network.closes_before_opening"
    build.appointed(office=office, starts=date(2015, 1, 1))
    with pytest.raises(Refused) as refused:
        actions.close_office(file, office, date(2014, 1, 1))
    assert _code(refused) == "network.appointed_after_closing"
    with pytest.raises(Refused) as refused:
        actions.correct_office(file, office, closed=date(2011, 1, 1))
    assert _code(refused) == "network.closes_before_opening"


def test_an_office_belongs_to_none_that_belongs_to_it(file: NetworkFile, build: Builder) -> None:
    top = build.office("Nairobi")
    middle = build.office("Mombasa", parent=top)
    below = build.office("Lamu", parent=middle)
    with pytest.raises(Refused) as refused:
        actions.correct_office(file, top, parent=below)
    assert _code(refused) == "network.office_under_itself"


def test_two_offices_that_are_the_same_become_one(file: NetworkFile, build: Builder) -> None:
    keep = build.office("Dakar", "SEN", opened=date(2001, 1, 1))
    other = build.office("Dakar RO", "", city="Dakar", kind="mrf", opened=date(1999, 1, 1), footnote="old")
    actions.change_office_kind(file, other, "regional_office", IN_JULY_2011)
    below = build.office("Ziguinchor", "SEN", parent=other)
    person = build.person("Awa Bah")
    early = actions.appoint(file, person, keep, starts=date(2005, 1, 1), ends=date(2008, 1, 1), grade="P-3")
    actions.appoint(file, person, other, starts=date(2007, 1, 1), tor_state="included")
    second = build.appointed("Ece Demir", office=other)
    before = len(file.history())
    assert actions.merge_offices(file, keep, other) == keep
    merged = records.office(file, keep)
    assert (merged.name, merged.country, merged.city) == ("Dakar", "SEN", "Dakar")
    assert (merged.kind, merged.opened, merged.footnote) == ("country_office", date(1999, 1, 1), "old")
    assert records.office(file, below).parent == keep
    assert [former.kind for former in records.former_kinds(file, keep)] == ["mrf"]
    (joined,) = records.appointments(file, person=person)
    assert (joined.id, joined.starts, joined.ends) == (early, date(2005, 1, 1), None)
    assert (joined.grade, joined.tor_state) == ("P-3", "included")
    assert records.appointment(file, second).office == keep
    assert len(file.history()) == before + 1
    file.undo()
    assert records.office(file, other).name == "Dakar RO"
    assert records.appointment(file, second).office == other


def test_merging_does_not_close_the_office_that_is_kept(file: NetworkFile, build: Builder) -> None:
    keep, other = build.office("Dakar", "SEN"), build.office("Dakar old", "SEN", closed=IN_JULY_2011)
    actions.correct_office(file, keep, parent=other)
    actions.merge_offices(file, keep, other)
    merged = records.office(file, keep)
    assert (merged.closed, merged.parent) == (None, "")
    with pytest.raises(Refused) as refused:
        actions.merge_offices(file, keep, keep)
    assert _code(refused) == "network.same_office_twice"
