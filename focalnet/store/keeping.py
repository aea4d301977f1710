"""When backups are made, and what becomes of them: the one place that decides it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.problems import Place, Problem, Refused
from focalnet.store import backups, lock
from focalnet.store.backups import Backup, Keep
from focalnet.store.clock import now

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from sqlcipher3 import Connection

KEEP_SETTING = "backups.keep"


class Keeper:
    """Makes, lists and thins out a network's backups in one folder; without a folder none is automatic."""

    def __init__(self, connection: Connection, network: Path, identity: str, folder: Path | None) -> None:
        self._connection = connection
        self._network = network
        self._identity = identity
        self.folder = folder

    def make(self, reason: str, keep: object = None) -> Path:
        """Make a verified backup in the folder and thin out the older ones.

        Raises `Refused`: `store.no_backup_folder`, `store.backup_failed`, or as the disk does.
        """
        if self.folder is None:
            raise Refused("store.no_backup_folder", Place(file=self._network.name))
        at = now()
        out = backups.named(self.folder, self._network, self._identity, at, reason)
        self.copy_to(out)
        backups.rotate(self.folder, self._identity, Keep.of(keep))
        return out

    def copy_to(self, out: Path) -> None:
        """Make a verified copy where it is wanted, never thinned out. Raises `Refused`: `store.exists`."""
        if out.exists():
            raise Refused("store.exists", Place(file=out.name), path=str(out))
        backups.copy(self._connection, out, self._network)

    def listed(self) -> list[Backup]:
        """Return the backups of this network, latest first."""
        return backups.listed(self.folder, self._identity) if self.folder else []

    def holding(self, table: str, rows: Collection[str], step: int | None) -> list[Backup]:
        """Return the backups that know rows of a table and are from before a step of forgetting, if given."""
        return [backup for backup in self.listed() if backups.holds(backup.path, table, rows, step)]

    def copies(self, table: str, rows: Collection[str], step: int | None) -> list[Path]:
        """Return the copies beside the network and in the folder, by whatever name, that hold as much."""
        folders = {self._network.absolute().parent, *([self.folder] if self.folder else [])}
        existing = [folder for folder in sorted(folders) if folder.is_dir()]
        return backups.copies(self._network, existing, table, rows, step)

    def remove(self, paths: Collection[Path]) -> list[Path]:
        """Remove backups of this network, by whatever name; returns those that stay.

        A copy in which somebody worked on stays, as does what the system does not let go.
        """
        listed = {backup.path for backup in self.listed()}
        kept = []
        for path in paths:
            try:
                if path in listed or self._is_left_alone(path):
                    path.unlink()
                else:
                    kept.append(path)
            except OSError:
                kept.append(path)
        return kept

    def _is_left_alone(self, path: Path) -> bool:
        """Tell whether a file is this network as it was once, and nobody has it open."""
        holder = lock.read(lock.lock_path(path))
        return (holder is None or holder.stale) and backups.is_earlier(self._connection, path)

    def current(self) -> bool:
        """Tell whether nothing has been written since the latest backup."""
        latest = self.listed()[:1]
        try:
            return bool(latest) and latest[0].at.timestamp() > self._network.stat().st_mtime
        except OSError:
            return False  # moved away: all the more reason for a backup

    def due(self) -> bool:
        """Tell whether the latest backup is older than a day and the file has changed since."""
        if self.folder is None or self.current():
            return False
        latest = self.listed()[:1]
        return not latest or now() - latest[0].at > backups.DUE_AFTER

    def make_if_due(self, keep: object = None) -> Problem | None:
        """Make the daily backup if it is due. A failure is told, not raised: it keeps nobody from working."""
        if not self.due():
            return None
        try:
            self.make("daily", keep)
        except Refused as refused:
            return refused.problem
        except OSError as error:
            return Problem(
                "store.backup_failed", Place(file=self._network.name), {"path": str(error.filename)}
            )
        return None
