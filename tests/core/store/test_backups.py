"""Backups are whole, verified, made when due, and thinned out as they age."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.problems import Refused
from focalnet.store import Backup, NetworkFile
from focalnet.store.backups import Keep, listed, named, superseded
from focalnet.store.connection import connect
from tests.core.store.tables import FIRST, SECOND, add_team, content, names, rename

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of the backups, which nobody has made yet."""
    return tmp_path / "home" / "backups"


@pytest.fixture
def kept(path: Path, folder: Path) -> Path:
    """Return a closed network with one backup, made now."""
    with NetworkFile.create(path, [FIRST], backups=folder) as network:
        add_team(network, "t", "ana")
        network.backup()
    return path


def age(folder: Path, days: float) -> None:
    """Make every backup older."""
    for path in folder.iterdir():
        stem, identity, _, reason, _ = path.name.split(".")
        at = datetime.now(UTC) - timedelta(days=days)
        path.rename(named(folder, path.with_name(f"{stem}.focalnet"), identity, at, reason))


def test_a_backup_is_a_network_that_opens(kept: Path, folder: Path) -> None:
    with NetworkFile.open(kept, [FIRST], backups=folder) as network:
        (backup,) = network.backups()
        assert backup.reason == "asked"
        assert datetime.now(UTC) - backup.at < timedelta(minutes=1)
        with network.open_backup(backup.path) as opened:
            assert opened.read_only
            assert content(opened) == content(network)
            assert opened.check() == []
            assert opened.history() == network.history()
    assert [entry.name for entry in folder.iterdir()] == [backup.path.name]


def test_opening_makes_the_daily_backup_when_it_is_due(kept: Path, folder: Path) -> None:
    def reasons() -> list[str]:
        with NetworkFile.open(kept, [FIRST], backups=folder) as network:
            assert network.notices == []
            return [backup.reason for backup in network.backups()]

    assert reasons() == ["asked"]
    age(folder, 1.5)
    assert reasons() == ["asked", "daily"][::-1]
    assert reasons() == ["daily", "asked"]


def test_a_file_that_nobody_changed_needs_no_new_backup(kept: Path, folder: Path) -> None:
    long_ago = datetime.now(UTC).timestamp() - 10 * 86400
    os.utime(kept, (long_ago, long_ago))
    age(folder, 5)
    with NetworkFile.open(kept, [FIRST], backups=folder) as network:
        assert len(network.backups()) == 1
        assert network.backup_before("import") is None
        rename(network, "ana", "Anna")
        assert network.backup_before("import") == network.backups()[0].path
        assert network.backup_before("import") is None
        assert [backup.reason for backup in network.backups()] == ["import", "asked"]


def test_what_a_crash_left_of_a_backup_goes(kept: Path, folder: Path) -> None:
    with NetworkFile.open(kept, [FIRST], backups=folder) as network:
        left = network.backups()[0].path.name.replace("asked", "daily") + ".part"
        (folder / left).touch()
        (folder / f"{left}-journal").touch()
        network.backup()
        assert sorted(folder.iterdir()) == sorted(backup.path for backup in network.backups())


def test_without_a_folder_no_backup_is_automatic(kept: Path) -> None:
    with NetworkFile.open(kept, [FIRST]) as network:
        assert network.backups() == []
        assert network.backup_before("import") is None
        with pytest.raises(Refused) as caught:
            network.backup()
        assert caught.value.problem.code == "store.no_backup_folder"


def test_a_backup_goes_where_one_asks_for_it(network: NetworkFile, tmp_path: Path) -> None:
    add_team(network, "t", "ana")
    out = tmp_path / "stick" / "copy.focalnet"
    assert network.backup(out) == out
    with NetworkFile.open(out, [FIRST]) as copy:
        assert names(copy) == ["ana"]
    with pytest.raises(Refused) as caught:
        network.backup(out)
    assert caught.value.problem.code == "store.exists"


def test_no_backup_inside_a_step(network: NetworkFile, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="inside a step"), network.step("outer"):
        network.backup(tmp_path / "copy.focalnet")


def test_a_backup_that_is_not_whole_does_not_count(
    kept: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lose(connection: object, part: Path) -> dict[str, int]:
        target = connect(part, "rwc")
        target.execute("CREATE TABLE team (id TEXT)")
        target.close()
        return {"team": 1}

    monkeypatch.setattr("focalnet.store.backups._copied", lose)
    with NetworkFile.open(kept, [FIRST], backups=folder) as network:
        with pytest.raises(Refused) as caught:
            network.backup()
        assert caught.value.problem.code == "store.backup_failed"
        assert len(network.backups()) == 1
        age(folder, 2)
    with NetworkFile.open(kept, [FIRST], backups=folder) as network:  # and nobody is kept from working
        assert [problem.code for problem in network.notices] == ["store.backup_failed"]
        rename(network, "ana", "Anna")
    assert len(list(folder.iterdir())) == 1


def test_a_folder_that_cannot_be_written_is_a_notice(kept: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    with NetworkFile.open(kept, [FIRST], backups=blocked / "backups") as network:
        assert [problem.code for problem in network.notices] == ["store.backup_failed"]


def test_a_backup_of_an_older_layout_opens_updated(kept: Path, folder: Path) -> None:
    with NetworkFile.open(kept, [SECOND], backups=folder) as network:
        old = network.backups()[-1]
        before = old.path.read_bytes()
        with network.open_backup(old.path) as opened:
            assert opened.query("SELECT id, grade FROM member") == [("ana", "a;b")]
        assert old.path.read_bytes() == before


def test_networks_of_the_same_name_do_not_mix(kept: Path, folder: Path, tmp_path: Path) -> None:
    with NetworkFile.create(tmp_path / kept.name, [FIRST], backups=folder) as other:
        other.backup()
        assert len(other.backups()) == 1
    assert len(list(folder.iterdir())) == 2


def test_the_setting_says_how_many_stay(kept: Path, folder: Path) -> None:
    age(folder, 40)
    with NetworkFile.open(kept, [FIRST], backups=folder) as network:
        network.set_setting("backups.keep", {"days": 1, "weeks": 1, "months": 1})
        network.backup()
        assert [backup.reason for backup in network.backups()] == ["asked", "daily"]  # those of today


@pytest.mark.parametrize(
    ("setting", "keep"),
    [
        (None, Keep()),
        ({"days": 14}, Keep(days=14)),
        ({"weeks": 0, "years": 3, "months": "many"}, Keep(weeks=0)),
        ("all", Keep()),
    ],
)
def test_an_odd_setting_keeps_nobody_from_working(setting: object, keep: Keep) -> None:
    assert Keep.of(setting) == keep


def test_other_files_in_the_folder_are_left_alone(folder: Path) -> None:
    folder.mkdir(parents=True)
    for name in ("a.id.never.daily.focalnet", "notes.txt", "a.id.focalnet"):
        (folder / name).touch()
    assert listed(folder, "id") == []
    at = datetime(2026, 3, 1, 8, 0, 0, 123456, tzinfo=UTC)
    path = named(folder, folder / "two.dots.focalnet", "id", at, "import")
    path.touch()
    assert listed(folder, "id") == [Backup(path, at, "import")]


def made(folder: Path, *hours: int) -> list[Backup]:
    """Return backups made so many hours before a Sunday evening."""
    now = datetime(2026, 3, 29, 20, tzinfo=UTC)
    return [Backup(folder / str(hour), now - timedelta(hours=hour), "daily") for hour in sorted(set(hours))]


def test_a_year_of_daily_backups_is_thinned_to_days_weeks_and_months(folder: Path) -> None:
    backups = made(folder, *range(0, 24 * 500, 24))
    gone = superseded(backups, Keep())
    assert [f"{backup.at:%y-%m-%d}" for backup in backups if backup not in gone] == [
        "26-03-29", "26-03-28", "26-03-27", "26-03-26", "26-03-25", "26-03-24", "26-03-23",
        "26-03-22", "26-03-15", "26-03-08",
        "26-02-28", "26-01-31", "25-12-31", "25-11-30", "25-10-31", "25-09-30", "25-08-31", "25-07-31",
        "25-06-30", "25-05-31", "25-04-30",
    ]  # fmt: skip


@settings(deadline=None)
@given(hours=st.lists(st.integers(0, 24 * 800), min_size=1, max_size=60))
def test_thinning_out_keeps_the_latest_and_is_done_once(
    tmp_path_factory: pytest.TempPathFactory, hours: list[int]
) -> None:
    folder = tmp_path_factory.getbasetemp()
    backups = made(folder, *hours)
    gone = superseded(backups, Keep())
    left = [backup for backup in backups if backup not in gone]
    today = [backup for backup in backups if backup.at.date() == backups[0].at.date()]
    assert all(backup in left for backup in today)
    assert superseded(left, Keep()) == []
    assert len(left) <= len(today) + 7 + 4 + 12
