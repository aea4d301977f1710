"""A real file of each released layout is opened, brought up to date and worked with by today's program."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions, records
from focalnet.opening import new_network, open_network
from focalnet.problems import Refused

if TYPE_CHECKING:
    from focalnet.store import NetworkFile

RELEASED = sorted((Path(__file__).parent.parent / "data").glob("released-*.focalnet"))


@pytest.fixture(params=RELEASED, ids=[path.stem for path in RELEASED])
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return a copy of a released file, to change."""
    return Path(shutil.copy(request.param, tmp_path / "network.focalnet"))


def layout(file: NetworkFile) -> set[tuple[str, ...]]:
    """Return what the file is made of, however the words of its SQL came to stand there."""
    return {
        (kind, name, column)
        for kind, name, column in file.query(
            "SELECT main.type, main.name, coalesce(info.name, '') FROM sqlite_master AS main"
            " LEFT JOIN pragma_table_info(main.name) AS info"
        )
    }


def test_a_released_file_gets_the_layout_of_a_new_one(released: Path, tmp_path: Path) -> None:
    with new_network(tmp_path / "new.focalnet") as new, open_network(released) as old:
        assert layout(old) == layout(new)
        assert old.check() == []


def test_what_the_file_held_is_there(released: Path) -> None:
    with open_network(released) as file:
        names = [person.name for person in records.persons(file)]
        assert names == ["Mary Achieng", "Aïssatou Diallo", "Nobody"]
        mary, aissatou, _ = records.persons(file)
        (first,) = records.appointments(file, person=mary.id)
        (second,) = records.appointments(file, person=aissatou.id)
        assert (first.ends, second.starts) == (date(2009, 3, 1), date(2009, 3, 1))
        assert records.expertise(file, aissatou.id)[0].level == 3
        assert len(records.memberships(file, person=aissatou.id)) == 1
        assert [step.code for step in file.history(limit=3)] == ["step.undo", "person.remove", "person.add"]


def test_the_file_is_copied_before_it_changes(released: Path, tmp_path: Path) -> None:
    before = released.read_bytes()
    with open_network(released, backups=tmp_path / "backups") as file:
        (kept,) = [backup for backup in file.backups() if backup.reason == "update"]
        with file.open_backup(kept.path) as copied:
            assert len(records.persons(copied)) == 3
    assert released.read_bytes() != before
    shutil.copy(kept.path, tmp_path / "again.focalnet")
    with open_network(tmp_path / "again.focalnet") as again:
        assert again.check() == []


def test_work_goes_on(released: Path) -> None:
    with open_network(released) as file:
        with pytest.raises(Refused, match="undo_before_update"):
            file.undo()
        joined = next(step for step in file.history() if step.code == "group.join")
        file.revert(joined.id)
        actions.add_person(file, family_name="Kamau")
        file.undo()
        assert len(records.persons(file)) == 3
        assert not file.query("SELECT 1 FROM membership")


def test_a_released_file_is_read_without_being_changed(released: Path) -> None:
    before = released.read_bytes()
    with open_network(released, read_only=True) as file:
        assert len(records.persons(file)) == 3
    assert released.read_bytes() == before
