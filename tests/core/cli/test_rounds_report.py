"""`round report` on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest

from focalnet.opening import open_network
from focalnet.surveys import actions
from tests.core.cli.conftest import Run, refused
from tests.core.surveys.conftest import DAY, small
from tests.core.surveys.report.conftest import hundred

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def rounds(network: Path) -> Path:
    """A network with a named round that is answered, and a confidential one that is open."""
    with open_network(network) as file:
        survey = actions.add_survey(file, small(), day=DAY)
        hundred(file, actions.open_round(file, survey, name="named", opened=DAY))
        actions.open_round(file, survey, name="secret", opened=DAY, confidential=True)
    return network


def test_a_workbook_is_written_with_the_break_downs_asked_for(run: Run, rounds: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    by = ("--by", "region", "--by", "sex,volunteer")
    ran = run("round", "report", rounds, "named", out, *by, "--language", "fr")
    assert ran.code == 0
    assert str(out) in ran.out
    sheets = openpyxl.load_workbook(out).sheetnames
    assert {"Par Région", "Par Sexe × Did you volunteer"} <= set(sheets)


def test_a_confidential_round_tells_no_country(run: Run, rounds: Path, tmp_path: Path) -> None:
    assert run("round", "report", rounds, "secret", tmp_path / "open.xlsx").code == 0
    assert refused(run("round", "report", rounds, "secret", tmp_path / "out.xlsx", "--by", "country"))
    assert not (tmp_path / "out.xlsx").exists()


def test_a_workbook_for_others_has_no_answers(run: Run, rounds: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    assert run("round", "report", rounds, "named", out, "--external").code == 0
    assert "Answers" not in openpyxl.load_workbook(out).sheetnames
