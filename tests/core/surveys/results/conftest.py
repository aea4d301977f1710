"""What the tests of results share: answers of the people invited, as the test gives them."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.surveys import records
from focalnet.surveys.audience import NAMING
from focalnet.surveys.model import Invitation, Response
from tests.core.surveys.conftest import DAY

if TYPE_CHECKING:
    from focalnet.store import NetworkFile

Answering = Callable[[int, Invitation], Mapping[str, Any] | None]
"""What somebody answers, by place in the list and invitation; None for no response."""
Answer = Callable[[str, Answering], list[str]]


@pytest.fixture
def answer(file: NetworkFile) -> Answer:
    """Return what lets the people of a round answer; gives the ids of the responses."""

    def answer(round_id: str, answering: Answering) -> list[str]:
        of = records.round_(file, round_id)
        responses = [
            response_of(of.confidential, each, said)
            for place, each in enumerate(records.invitations(file, round_id))
            if (said := answering(place, each)) is not None
        ]
        with file.step("round.intake"):
            records.RESPONSE.insert(file, responses)
        return [each.id for each in responses]

    return answer


def response_of(confidential: bool, of: Invitation, said: Mapping[str, Any]) -> Response:
    """Return a response as intake keeps it: of a confidential round it says of nobody that it is theirs."""
    facts = {name: value for name, value in of.facts.items() if not (confidential and name in NAMING)}
    return Response(str(uuid.uuid4()), of.round, "" if confidential else of.id, DAY, dict(said), facts=facts)
