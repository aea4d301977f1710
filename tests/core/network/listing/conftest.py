"""What the tests of lists share."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions, records

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


@pytest.fixture
def network(file: NetworkFile, build: Builder) -> NetworkFile:
    """A network of five people in four offices, one of them twice, and one who left."""
    dakar = build.office("Dakar", "SEN", kind="regional_office")
    abidjan = build.office("Abidjan", "CIV", city="Abidjan")
    geneva = build.office("Geneva", "CHE", kind="headquarters")
    bah = build.appointed(
        "Aïssatou Bah", "F", dakar, grade="NO-C", tor_state="included", starts=date(2006, 3, 14)
    )
    build.appointed("Jonas Becker", "M", geneva, grade="P-4", role="hq_working_group")
    build.appointed("Mary Achieng", "F", build.office(), grade="NO-B", job_title="Project Assistant")
    build.appointed("Kim Lee", "not_stated", abidjan, tor_state="requested", time_allotted=20)
    build.appointed("Gone Already", "M", geneva, ends=date(2008, 1, 1))
    person = records.appointment(file, bah).person
    actions.appoint(file, person, abidjan, "alternate")
    actions.correct_person(file, person, email="a.bah@example.org", working_languages=["fr", "en"])
    actions.set_expertise(file, person, {"counter_trafficking": 3})
    return file
