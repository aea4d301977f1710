"""A form that was forwarded to somebody else, who wrote over the name in it, is nobody's until it is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.surveys import actions
from focalnet.surveys.intake import plan_intake
from focalnet.surveys.questionnaire import Item, Questionnaire, placed
from tests.core.surveys.conftest import DAY
from tests.core.surveys.intake.conftest import Post

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile

EN = "English (en)"


@pytest.fixture
def naming(file: NetworkFile, tmp_path: Path) -> Post:
    """Return the forms of a round that confirms names."""
    items = placed(
        [
            Item("text", "family", {EN: "Family name"}, confirms="family_name"),
            Item("text", "given", {EN: "Given names"}, confirms="given_names"),
            Item("text", "change", {EN: "What would you change?"}),
        ]
    )
    survey = actions.add_survey(file, Questionnaire(items, {}, {}, (EN,), EN), name="Names", day=DAY)
    return Post(file, actions.open_round(file, survey, opened=DAY), tmp_path / "returned")


@pytest.mark.parametrize(
    ("given", "family", "outcome", "reason"),
    [
        ("Zbigniew", "Quxley", "doubtful", "intake.another_name"),
        (None, "Quxley", "accepted", ""),
        ("Zbigniew", None, "accepted", ""),
        ("", "Quxley", "accepted", ""),
    ],
)
def test_another_name_altogether_is_asked_about(
    naming: Post, tmp_path: Path, given: str | None, family: str | None, outcome: str, reason: str
) -> None:
    changed = {"given": given, "family": family}
    naming.answered(
        0, {"change": "All of it", **{key: name for key, name in changed.items() if name is not None}}
    )
    (taken,) = plan_intake(naming.file, naming.round.id, [naming.folder], tmp_path).files
    assert (taken.outcome, taken.reason.code if taken.reason else "") == (outcome, reason)
    assert taken.whose == (None if reason else naming.whose(0))
    if taken.reason:
        assert taken.reason.args == {"name": naming.whose(0).name, "other": "Zbigniew Quxley"}
