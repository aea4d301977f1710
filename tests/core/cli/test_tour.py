"""`focalnet tour`: the whole job without a screen, every output in one folder, again and again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from focalnet.cli import pictures
from focalnet.problems import Refused
from focalnet.sheets import read
from tests.core.cli.conftest import refused
from tests.core.cli.test_figures import SENTENCE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.cli.conftest import Run

WRITTEN = {
    "example.focalnet", "tour.focalnet", "roster-2009.xlsx", "roster-2009-marked-up.xlsx",
    "roster-internal.xlsx", "roster-external.xlsx",
    "summary-internal.xlsx", "summary-external.xlsx", "summary-2012.xlsx",
}  # fmt: skip


@pytest.fixture(autouse=True)
def no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the window not start: its pictures are the window's own tests."""

    def cannot(network: Path, out: Path, language: str) -> None:
        assert network.is_file()
        raise Refused("cli.no_pictures", reason="no Qt")

    monkeypatch.setattr("focalnet.cli.pictures.take_pictures", cannot)


def test_the_tour_does_the_whole_job(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "new" / "tour"
    ran = run("tour", out)
    assert ran.code == 0
    assert SENTENCE in ran.lines
    assert "129 new, 0 changed, 0 unchanged, 0 doubtful, 0 rejected" in ran.lines
    assert "no Qt" in ran.out
    assert {path.name for path in out.iterdir()} == WRITTEN
    assert {line.split()[0] for line in ran.lines if line} >= WRITTEN


def test_a_second_tour_replaces_the_first(run: Run, tmp_path: Path) -> None:
    first = run("tour", tmp_path, "--json").json
    (tmp_path / "mine.txt").write_text("mine")
    second = run("tour", tmp_path, "--json").json
    assert second["sentence"] == first["sentence"] == SENTENCE
    assert {entry["file"] for entry in second["files"]} == WRITTEN | {"mine.txt"}
    assert (tmp_path / "mine.txt").read_text() == "mine"


def test_what_goes_out_names_nobody(run: Run, tmp_path: Path) -> None:
    run("tour", tmp_path)
    for name in ("roster-external.xlsx", "summary-external.xlsx"):
        text = " ".join(
            str(cell) for sheet in read(tmp_path / name).sheets for row in sheet.rows for cell in row
        )
        assert "Bekele" not in text
        assert "@example.org" not in text


def test_a_tour_where_nothing_can_be_written(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert refused(run("tour", tmp_path / "file"))


@pytest.mark.parametrize(
    ("program", "reason"),
    [
        (
            "import sys; print('The window cannot start', file=sys.stderr); sys.exit(1)",
            "The window cannot start",
        ),
        ("import os; os.abort()", "exit code -6"),
    ],
)
def test_pictures_that_fail_are_a_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, program: str, reason: str
) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(pictures, "_program", lambda: [sys.executable, "-c", program])
    with pytest.raises(Refused) as error:
        pictures.take_pictures(tmp_path / "x.focalnet", tmp_path)
    assert error.value.problem.args == {"reason": reason}
