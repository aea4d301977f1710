"""A small network whose every figure can be counted on fingers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.network import actions
from focalnet.network.model import Role, TorState
from focalnet.opening import new_network
from focalnet.reports.facts import Facts, gather

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from focalnet.store import NetworkFile

DAY = date(2009, 11, 23)


@pytest.fixture
def small(tmp_path: Path) -> Iterator[NetworkFile]:
    """Return four people in three offices, one more office empty, one person gone in 2008."""
    with new_network(tmp_path / "small.focalnet") as file:
        offices = {
            name: actions.add_office(file, name=name, city=name, country=country, kind=kind)
            for name, country, kind in (
                ("Geneva", "CHE", "headquarters"),
                ("Dakar", "SEN", "regional_office"),
                ("Nairobi", "KEN", "country_office"),
                ("Lima", "PER", "country_office"),
            )
        }
        point, other = Role.FOCAL_POINT, {"staff_category": "non_staff"}
        bah = {"grade": "P-4", "tor_state": TorState.INCLUDED, "time_allotted": 25.0}
        kamau = {"grade": "NO-B", "tor_state": TorState.DECLINED, "time_allotted": 10.0}
        people: tuple[tuple[str, str, str, Role, date, date | None, dict[str, Any]], ...] = (
            ("Bah", "F", "Dakar", point, date(2006, 3, 14), None, bah | {"term_ends": date(2009, 12, 24)}),
            ("Kamau", "M", "Nairobi", point, date(2007, 3, 1), None, kamau | {"term_ends": date(2009, 3, 1)}),
            ("Keller", "F", "Geneva", Role.HQ_WORKING_GROUP, date(2008, 2, 1), None, {"grade": "P-5"}),
            ("Wanjiru", "not_stated", "Nairobi", Role.ALTERNATE, date(2008, 6, 1), None, other),
            ("Quispe", "M", "Lima", point, date(2006, 1, 1), date(2008, 5, 1), {"grade": "G-6"}),
        )
        for name, sex, office, role, starts, ends, facts in people:
            person = actions.add_person(
                file, family_name=name, given_names="Anna", sex=sex, email=f"{name}@example.org"
            )
            actions.appoint(file, person, offices[office], role, starts, ends=ends, **facts)
            if name == "Bah":
                actions.set_expertise(file, person, {"gender_analysis": 4}, "self")
        yield file


@pytest.fixture
def facts_of(small: NetworkFile) -> Callable[..., Facts]:
    """Return what gathers the facts of the small network."""

    def facts(**more: Any) -> Facts:
        given: dict[str, Any] = {"as_at": DAY, "external": False, "language": "en"} | more
        return gather(small, given.pop("as_at"), **given)

    return facts
