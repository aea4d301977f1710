"""Opening networks: for reading without a lock, for changing only where nobody else holds one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.problems import Place, Refused
from focalnet.store.lock import user_name

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile


def new(path: Path) -> NetworkFile:
    """Create an empty network and return it open. Raises `Refused` where that cannot be."""
    from focalnet.opening import new_network

    return new_network(path, actor=user_name())


def reading(path: Path, backups: Path | None = None) -> NetworkFile:
    """Open a network, and the folder of its backups, only to read. Raises `Refused` where that cannot be."""
    from focalnet.opening import open_network

    return open_network(path, read_only=True, actor=user_name(), backups=backups)


def changing(path: Path, backups: Path | None = None) -> NetworkFile:
    """Open a network to change it; with the folder of its backups, the daily one is made if it is due.

    Raises:
        Refused: `store.held` where somebody else holds it, `store.read_only_place` where nobody can write.

    """
    from focalnet.opening import open_network
    from focalnet.store.opening import held_refusal

    file = open_network(path, actor=user_name(), backups=backups)
    if not file.read_only:
        return file
    holder = file.held_by
    file.close()
    raise held_refusal(path, holder) if holder else Refused("store.read_only_place", Place(file=path.name))


def giving_out(path: Path) -> NetworkFile:
    """Open a network whose results are looked at: to change it where that can be, or else to read.

    What a confidential round gives out is remembered in the file. Raises `Refused` where nothing can be read.
    """
    from focalnet.opening import open_network

    return open_network(path, actor=user_name())


def size(path: Path) -> str:
    """Return the size of a file as people read it: `12 kB`, `3.4 MB`."""
    number = path.stat().st_size
    return f"{number / 1e6:.1f} MB" if number >= 1e6 else f"{max(1, round(number / 1e3))} kB"
