"""Backups: whole copies of the file, each opened and counted before it counts, thinned out as they age.

A backup is known by its name alone (network, identity, time, reason): one deleted by hand is simply gone. The
engine makes it from the running file; an open file is never copied as a file.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple, Self

from focalnet.problems import Place, Refused
from focalnet.store.connection import connect
from focalnet.store.errors import DatabaseError, told
from focalnet.store.header import connect_to_network
from focalnet.store.layout import quoted, table_names

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterable
    from pathlib import Path

    from sqlcipher3 import Connection

SUFFIX = ".focalnet"
DUE_AFTER = timedelta(days=1)
_TIME = "%Y%m%dT%H%M%S.%fZ"


class Backup(NamedTuple):
    """A verified copy of a network: where it lies, when it was made (UTC), and what for.

    Reasons: `daily`, `asked`, `update` (before the layout changed), or what was about to be done (`import`).
    """

    path: Path
    at: datetime
    reason: str


class Keep(NamedTuple):
    """How many backups stay: all of the latest day, then the latest of so many days, weeks and months."""

    days: int = 7
    weeks: int = 4
    months: int = 12

    @classmethod
    def of(cls, setting: object) -> Self:
        """Read the setting, e.g. `{"days": 14}`; what it does not say, or says oddly, stays as it ships."""
        said = setting if isinstance(setting, dict) else {}
        return cls(**{name: said[name] for name in cls._fields if isinstance(said.get(name), int)})


def copy(connection: Connection, out: Path, network: Path) -> None:
    """Copy the file as it is now to `out`, and verify the copy before it gets that name.

    Raises `Refused` (`store.backup_failed`) where the copy is not whole, or as the disk refuses.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    part = out.with_name(out.name + ".part")
    part.unlink(missing_ok=True)
    try:
        with told(part):
            counts = _copied(connection, part)
            _verify(part, counts, network)
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)
        part.with_name(part.name + "-journal").unlink(missing_ok=True)


def _copied(connection: Connection, part: Path) -> dict[str, int]:
    """Copy, and return how many rows each table had at that moment."""
    target = connect(part, "rwc")
    try:
        connection.execute("BEGIN")  # holds the moment: what is counted is what is copied
        try:
            counts = _counts(connection)
            connection.backup(target)
        finally:
            connection.execute("COMMIT")
    finally:
        target.close()
    return counts


def _verify(part: Path, counts: dict[str, int], network: Path) -> None:
    copied = connect(part, "ro")
    try:
        (result,) = copied.execute("PRAGMA integrity_check(1)").fetchone()
        if result != "ok" or _counts(copied) != counts:
            raise Refused("store.backup_failed", Place(file=network.name), path=str(part))
    finally:
        copied.close()


def _counts(connection: Connection) -> dict[str, int]:
    return {
        table: connection.execute(f"SELECT count(*) FROM {quoted(table)}").fetchone()[0]  # noqa: S608 - own names
        for table in table_names(connection)
    }


def counted(path: Path, table: str) -> int | None:
    """Return how many rows a table of a backup has; None where the backup cannot be read, or is damaged."""
    try:
        connection = connect(path, "ro")
        try:
            (result,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            return _counts(connection).get(table) if result == "ok" else None
        finally:
            connection.close()
    except DatabaseError:
        return None


def named(folder: Path, network: Path, identity: str, at: datetime, reason: str) -> Path:
    """Return where a backup of a network belongs."""
    return folder / f"{network.stem}.{identity}.{at.strftime(_TIME).replace('.', '-')}.{reason}{SUFFIX}"


def listed(folder: Path, identity: str) -> list[Backup]:
    """Return the backups of a network in a folder, latest first."""
    found = (_read_name(path) for path in folder.glob(f"*.{identity}.*{SUFFIX}"))
    return sorted((backup for backup in found if backup), key=_by_time, reverse=True)


def holds(path: Path, table: str, rows: Collection[str], step: int | None) -> bool:
    """Tell whether a backup knows rows of a table and is from before a step of forgetting, if one is given.

    Where a backup cannot be read nobody knows: it counts as holding them.
    """
    try:
        return _knows(path, table, rows, step)
    except DatabaseError:
        return True


def copies(
    network: Path, folders: Iterable[Path], table: str, rows: Collection[str], step: int | None
) -> list[Path]:
    """Return the networks in folders, whatever they are called, that know rows of a network's table.

    Told by their content, as `holds` tells it: a damaged network counts as holding them, other files do not.
    """
    files = {
        path.resolve(): path for folder in folders for path in sorted(folder.iterdir()) if path.is_file()
    }
    files.pop(network.resolve(), None)
    return [path for path in files.values() if _is_network(path) and holds(path, table, rows, step)]


def is_earlier(connection: Connection, path: Path) -> bool:
    """Tell whether a network is as this one was once: no step in it that is not in this one too."""
    steps = "SELECT id, at, code FROM step"
    try:
        copied = connect(path, "ro")
        try:
            return set(copied.execute(steps).fetchall()) <= set(connection.execute(steps).fetchall())
        finally:
            copied.close()
    except DatabaseError:
        return False


def _is_network(path: Path) -> bool:
    """Tell whether a file is a network, as its head tells, be it damaged further on."""
    try:
        connect_to_network(path, "ro").close()
    except Refused as refused:
        return refused.problem.code == "store.truncated"
    except DatabaseError:
        return path.suffix == SUFFIX
    return True


def _knows(path: Path, table: str, rows: Collection[str], step: int | None) -> bool:
    connection = connect(path, "ro")
    try:
        if step is not None and _has_forgotten(connection, step):
            return False
        among = "row IN (SELECT value FROM json_each(?)) AND table_name = ?"
        known = f"SELECT 1 FROM change WHERE {among} LIMIT 1"  # noqa: S608 - own literals
        return connection.execute(known, (json.dumps(sorted(rows)), table)).fetchone() is not None
    finally:
        connection.close()


def _has_forgotten(connection: Connection, step: int) -> bool:
    """Tell whether a file has been through a step of forgetting; one of an older layout has not."""
    if "forgetting" not in table_names(connection):
        return False
    return connection.execute("SELECT 1 FROM forgetting WHERE id >= ?", (step,)).fetchone() is not None


def _read_name(path: Path) -> Backup | None:
    try:
        _, time, reason = path.name.removesuffix(SUFFIX).rsplit(".", 2)
        # Not strptime: its import alone takes 3.5 ms of each opening.
        at = datetime.fromisoformat(time.replace("-", "."))
        return Backup(path, at, reason) if at.strftime(_TIME) == time.replace("-", ".") else None
    except ValueError:
        return None


def _by_time(backup: Backup) -> tuple[datetime, str]:
    """Return by what backups are sorted: of two of one moment, by their names, on every machine."""
    return backup.at, backup.path.name


def superseded(backups: Iterable[Backup], keep: Keep) -> list[Backup]:
    """Return the backups that need not be kept."""
    ordered = sorted(backups, key=_by_time, reverse=True)
    if not ordered:
        return []
    kept = {backup.path for backup in ordered if backup.at.date() == ordered[0].at.date()}
    kept |= _latest_of_each(ordered, [backup.at.date() for backup in ordered], keep.days)
    kept |= _latest_of_each(ordered, [backup.at.isocalendar()[:2] for backup in ordered], keep.weeks)
    kept |= _latest_of_each(ordered, [(backup.at.year, backup.at.month) for backup in ordered], keep.months)
    return [backup for backup in ordered if backup.path not in kept]


def _latest_of_each(ordered: list[Backup], periods: Iterable[Hashable], count: int) -> set[Path]:
    latest: dict[Hashable, Path] = {}
    for backup, period in zip(ordered, periods, strict=True):
        latest.setdefault(period, backup.path)
    return set(list(latest.values())[:count])


def rotate(folder: Path, identity: str, keep: Keep) -> None:
    """Remove the backups of a network that need not be kept, and what a crash left of one being made."""
    for part in folder.glob(f"*.{identity}.*.part*"):
        part.unlink(missing_ok=True)
    for backup in superseded(listed(folder, identity), keep):
        backup.path.unlink(missing_ok=True)
