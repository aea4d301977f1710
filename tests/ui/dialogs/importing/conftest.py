"""What the tests of the import share: one under way in the window, and lists to be taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.conftest import COUNCIL
from ui.dialogs.importing.flow import ImportFlow
from ui.pages.focal_points import FocalPointsPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from focalnet.network.roster.plan import Outcome
    from ui.app import Parts

ROSTER = """\
Family name;Given names;Sex;Country;Office;Grade;E-mail
N'Diaye;Zoé;F;Cabo Verde;Praia;NOB;z.ndiaye@example.org
Bah;Awa;F;Zimbawe;Harare;P4;a.bah@example.org
;;F;Senegal;Dakar;G5;nobody@example.org
"""


class Importing:
    """One import under way in the window."""

    def __init__(self, parts: Parts, qtbot: QtBot, folder: Path) -> None:
        self.parts = parts
        self._qtbot = qtbot
        self._folder = folder
        parts.routes.start_import(None)
        shown = parts.window.stack.currentWidget()
        assert isinstance(shown, ImportFlow)
        self.flow = shown

    def takes(self, text: str, name: str = "list.csv") -> None:
        path = self._folder / name
        path.write_text(text, encoding="utf-8")
        self.flow.take_file(path)
        self.waits()

    def waits(self) -> None:
        self._qtbot.waitUntil(lambda: not self.parts.jobs.busy, timeout=20_000)

    def goes_to(self, step: int) -> None:
        for _ in range(8):
            if self.flow.at == step:
                return
            self.flow.next.click()
            self.waits()
        raise AssertionError(self.flow.at)

    def count(self, outcome: Outcome) -> int:
        assert self.flow.state.plan is not None
        return self.flow.state.plan.counts[outcome]


@pytest.fixture
def importer(opened: Parts, qtbot: QtBot, tmp_path: Path) -> Importing:
    return Importing(opened, qtbot, tmp_path)


@pytest.fixture
def fresh(parts: Parts, qtbot: QtBot, tmp_path: Path) -> Importing:
    """Return an import into an empty network."""
    parts.window.show()
    parts.commands.network.create(tmp_path / "new.focalnet")
    parts.session.look(COUNCIL)
    return Importing(parts, qtbot, tmp_path)


def someone(parts: Parts, at: int) -> dict[str, str]:
    parts.window.page("focal_points")
    page = parts.window.page("focal_points")
    assert isinstance(page, FocalPointsPage)
    page.catch_up()
    row = page.model.row(at)
    return {
        "family": row.family_name,
        "given": row.given_names,
        "sex": str(row.sex),
        "country": row.country_name,
        "office": row.office,
        "email": row.email,
    }


def line_of(who: dict[str, str], **other: str) -> str:
    facts = {**who, **other}
    return ";".join(facts[name] for name in ("family", "given", "sex", "country", "office", "email"))


HEAD = "Family name;Given names;Sex;Country;Office;E-mail\n"
