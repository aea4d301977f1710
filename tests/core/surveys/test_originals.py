"""A file that came in is given out again as it came."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.problems import Refused
from focalnet.surveys import actions, records
from focalnet.surveys.intake import plan_intake, take_in
from focalnet.surveys.originals import original_of, write_original
from tests.core.surveys.conftest import DAY, small
from tests.core.surveys.intake.conftest import Post

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile


def _taken(file: NetworkFile, round_id: str, tmp_path: Path, folder: str = "returned") -> Post:
    post = Post(file, round_id, tmp_path / folder)
    post.answered(0, name="Ada's form.xlsx")
    (post.folder / "notes.csv").write_text("nothing, of a round", encoding="utf-8")
    plan = plan_intake(file, round_id, [post.folder], tmp_path / f"unpacked {folder}")
    take_in(file, plan, DAY)
    return post


def test_it_is_found_by_its_response_and_by_its_name(
    file: NetworkFile, open_round: str, tmp_path: Path
) -> None:
    post = _taken(file, open_round, tmp_path)
    content = (post.folder / "Ada's form.xlsx").read_bytes()
    (response,) = records.responses(file, open_round)
    assert original_of(file, open_round, response.id).content == content
    out = tmp_path / "out.xlsx"
    assert write_original(file, open_round, "ADA'S FORM.xlsx", out).name == "Ada's form.xlsx"
    assert out.read_bytes() == content


@pytest.mark.parametrize(
    ("wanted", "code"),
    [("notes.csv", "surveys.original_not_kept"), ("nobody.xlsx", "surveys.no_such_original")],
)
def test_what_is_not_there_is_refused(
    file: NetworkFile, open_round: str, tmp_path: Path, wanted: str, code: str
) -> None:
    _taken(file, open_round, tmp_path)
    with pytest.raises(Refused) as refused:
        original_of(file, open_round, wanted)
    assert refused.value.problem.code == code


def test_two_files_of_one_name_are_told_apart_by_their_responses(
    file: NetworkFile, open_round: str, tmp_path: Path
) -> None:
    _taken(file, open_round, tmp_path)
    other = Post(file, open_round, tmp_path / "other")
    other.answered(1, name="Ada's form.xlsx")
    take_in(file, plan_intake(file, open_round, [other.folder], tmp_path / "more"), DAY)
    with pytest.raises(Refused) as refused:
        original_of(file, open_round, "Ada's form.xlsx")
    assert refused.value.problem.code == "surveys.several_originals"
    of = {each.invitation: each.id for each in records.responses(file, open_round)}
    content = (other.folder / "Ada's form.xlsx").read_bytes()
    assert original_of(file, open_round, of[other.whose(1).id]).content == content


def test_a_confidential_round_gives_none_out(file: NetworkFile, tmp_path: Path) -> None:
    survey = actions.add_survey(file, small(), day=DAY)
    secret = actions.open_round(file, survey, opened=DAY, confidential=True)
    _taken(file, secret, tmp_path)
    with pytest.raises(Refused) as refused:
        original_of(file, secret, "Ada's form.xlsx")
    assert refused.value.problem.code == "surveys.original_confidential"
