"""A file appears whole or not at all, and what hinders it is said in a sentence."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest

from focalnet.problems import Refused
from focalnet.sheets.writing.file import new_workbook, replacing
from focalnet.words import LANGUAGES, words

if TYPE_CHECKING:
    from pathlib import Path


def test_what_was_written_takes_the_place(tmp_path: Path) -> None:
    out = tmp_path / "a.xlsx"
    out.write_text("old")
    with replacing(out) as beside:
        beside.write_text("new")
        assert out.read_text() == "old"
    assert out.read_text() == "new"
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize(
    ("error", "there", "code"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), True, "sheets.out_disk_full"),
        (OSError(errno.EDQUOT, "Quota exceeded"), False, "sheets.out_disk_full"),
        (PermissionError(errno.EACCES, "Permission denied"), True, "sheets.out_locked"),
        (PermissionError(errno.EACCES, "Permission denied"), False, "sheets.out_no_permission"),
        (OSError(errno.EIO, "Input/output error"), True, "sheets.out_failed"),
        (OSError("no number"), True, "sheets.out_failed"),
    ],
)
def test_errors_of_the_disk_become_sentences(tmp_path: Path, error: OSError, there: bool, code: str) -> None:
    out = tmp_path / "a.xlsx"
    if there:
        out.write_text("old")
    with pytest.raises(Refused) as refused:
        _fail(out, error)
    assert refused.value.problem.code == code
    assert refused.value.problem.place.file == "a.xlsx"
    assert [path.read_text() for path in tmp_path.iterdir()] == (["old"] if there else [])
    for language in LANGUAGES:
        assert words(language).sentence(refused.value.problem).startswith("a.xlsx")


def _fail(out: Path, error: OSError) -> None:
    with replacing(out) as beside:
        beside.write_text("half")
        raise error


def test_other_errors_pass_and_leave_nothing(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), replacing(tmp_path / "a.xlsx") as beside:
        beside.write_text(str(1 / 0))
    assert list(tmp_path.iterdir()) == []


def test_a_workbook_that_cannot_be_stored_is_an_error_of_the_disk(tmp_path: Path) -> None:
    with (
        pytest.raises(FileNotFoundError),
        new_workbook(tmp_path / "gone" / "a.xlsx", steady=True) as workbook,
    ):
        workbook.add_worksheet("x").write_string(0, 0, "x")
