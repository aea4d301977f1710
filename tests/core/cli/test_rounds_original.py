"""`round original` on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.opening import open_network
from focalnet.surveys import actions
from tests.core.cli.conftest import Run, refused
from tests.core.surveys.conftest import DAY, small
from tests.core.surveys.intake.conftest import Post

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_that_came_in_is_written_as_it_came(run: Run, network: Path, tmp_path: Path) -> None:
    with open_network(network) as file:
        asked = actions.open_round(file, actions.add_survey(file, small(), day=DAY), name="named", opened=DAY)
        form = Post(file, asked, tmp_path / "returned").answered(0)
    assert run("round", "intake", network, "named", form).code == 0
    out = tmp_path / "out.xlsx"
    ran = run("round", "original", network, "named", form.name, out)
    assert (ran.code, out.read_bytes()) == (0, form.read_bytes())
    assert str(out) in ran.out
    assert refused(run("round", "original", network, "named", "another.xlsx", out))
    assert refused(run("round", "original", network, "named", form.name, tmp_path / "none" / "out.xlsx"))
