"""What the tests of the dialogs on surveys share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.surveys import actions
from tests.core.surveys.conftest import small
from tests.ui.conftest import COUNCIL, TODAY

if TYPE_CHECKING:
    from ui.app import Parts


@pytest.fixture
def survey(opened: Parts) -> str:
    """Return a survey of the open network."""
    return actions.add_survey(opened.session.file, small(), name="Constraints")


@pytest.fixture
def round_id(opened: Parts, survey: str) -> str:
    """Return a confidential round that asks everybody."""
    return actions.open_round(
        opened.session.file, survey, name="Round", opened=TODAY, reference_date=COUNCIL, confidential=True,
        sender="Gender unit", contact="gender@example.org",
    )  # fmt: skip
