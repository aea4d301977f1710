"""Backups and differences as tables."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from focalnet.network.then_and_now import Difference
from focalnet.store import Backup
from ui.labels import Labels
from ui.models.backup_model import BackupModel, ListedBackup
from ui.models.difference_model import DifferenceModel

if TYPE_CHECKING:
    from tests.ui.conftest import Rules

AT = datetime(2009, 11, 23, 12, tzinfo=UTC)
BACKUPS = [
    ListedBackup(Backup(Path("b.focalnet"), AT, "asked"), 2_340_000),
    ListedBackup(Backup(Path("a.focalnet"), AT, "daily"), 400),
]
DIFFERENCES = [
    Difference("person", "1", "gone", "Inês Évora", ()),
    Difference("office", "2", "changed", "Praia", ()),
    Difference("person", "3", "new", "Ana Ruiz", ()),
]


@pytest.fixture
def backups(parts: object) -> BackupModel:
    return BackupModel(Labels())


def texts(model: BackupModel | DifferenceModel, row: int) -> list[str]:
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_a_backup_tells_when_why_how_large_and_how_many(backups: BackupModel, keeps_the_rules: Rules) -> None:
    backups.show(BACKUPS)
    keeps_the_rules(backups)
    assert texts(backups, 0)[0].startswith("23 November 2009, ")
    assert texts(backups, 0)[1:] == ["Asked for", "2.3 MB", "…"]
    assert texts(backups, 1)[2] == "1 kB"
    assert backups.unknown() == [Path("b.focalnet"), Path("a.focalnet")]
    backups.show_people({Path("b.focalnet"): 1234, Path("a.focalnet"): None})
    keeps_the_rules(backups)
    assert [texts(backups, row)[3] for row in (0, 1)] == ["1,234", "damaged"]
    assert backups.face(1, 3).ink == "error"
    assert backups.unknown() == []
    assert backups.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "b.focalnet"
    assert backups.headerData(3, Qt.Orientation.Horizontal) == "People"
    backups.show([])
    keeps_the_rules(backups)


def test_differences_are_found_by_name(backups: BackupModel, keeps_the_rules: Rules) -> None:
    model = DifferenceModel(Labels())
    model.show(DIFFERENCES)
    keeps_the_rules(model)
    assert texts(model, 0) == ["Inês Évora", "Person", "gone since"]
    assert model.row_of("office", "2") == 1
    model.search("evora in")
    keeps_the_rules(model)
    assert (model.rowCount(), model.total, model.row_of("office", "2")) == (1, 3, -1)
    model.search("")
    assert model.rowCount() == 3
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Since then"
    assert model.face(2, 2).ink == "good"
