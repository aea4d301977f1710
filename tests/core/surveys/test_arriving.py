"""Workbooks that nobody has said anything about: a questionnaire, a form that came back, or a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest

from focalnet.problems import Refused
from focalnet.sheets import read
from focalnet.surveys.arriving import Arrived, must_be_list, what_arrived
from focalnet.surveys.questionnaire import write_xlsform
from tests.core.sheets.outlook_mails import save
from tests.core.surveys.conftest import small
from tests.core.surveys.intake.conftest import Post, post

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["post"]


def workbook(path: Path, sheet: str, *rows: tuple[str, ...]) -> Path:
    book = openpyxl.Workbook()
    made = book.create_sheet(sheet, 0)
    for row in rows:
        made.append(row)
    book.save(path)
    return path


def test_questionnaire_is_told_by_its_questions(tmp_path: Path) -> None:
    write_xlsform(small(), tmp_path / "small.xlsx")
    assert what_arrived(tmp_path / "small.xlsx") == Arrived(questionnaire=True)
    french = workbook(tmp_path / "fr.xlsx", "Survey", (), ("Type", "label::Français (fr)"), ("text", "Nom"))
    assert what_arrived(french) == Arrived(questionnaire=True)
    with pytest.raises(Refused, match=r"arriving\.is_questionnaire"):
        must_be_list(read(french))


def test_form_is_told_by_its_round(post: Post) -> None:
    answered = post.answered(0)
    assert what_arrived(answered) == Arrived(round=post.round.id)
    with pytest.raises(Refused, match=r"arriving\.is_form"):
        must_be_list(read(answered))


def test_mail_is_the_form_that_is_attached(post: Post, tmp_path: Path) -> None:
    write_xlsform(small(), tmp_path / "small.xlsx")
    question, form = ((path.name, path.read_bytes()) for path in (tmp_path / "small.xlsx", post.answered(0)))
    assert what_arrived(save(tmp_path / "a.msg", question, form)) == Arrived(round=post.round.id)
    assert what_arrived(save(tmp_path / "b.MSG", question)) == Arrived()
    with pytest.raises(Refused, match=r"sheets\.mail_is_empty"):
        what_arrived(save(tmp_path / "c.msg"))


def test_list_of_people_is_neither_whatever_its_sheet_is_called(tmp_path: Path) -> None:
    people = workbook(tmp_path / "list.xlsx", "survey", ("Name", "Type of contract"), ("Bah", "P"))
    assert what_arrived(people) == Arrived()
    must_be_list(read(people))


def test_what_cannot_be_read_is_neither(tmp_path: Path) -> None:
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 no more")
    assert what_arrived(tmp_path / "broken.xlsx") == Arrived()
    assert what_arrived(tmp_path / "gone.xlsx") == Arrived()


def test_looking_can_be_stopped(tmp_path: Path) -> None:
    path = workbook(tmp_path / "list.xlsx", "people", ("Name",))
    with pytest.raises(Refused, match=r"sheets\.cancelled"):
        what_arrived(path, lambda: True)
