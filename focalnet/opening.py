"""Making and opening a network: the one place that knows the schema of every slice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.network.schema import SCHEMA as NETWORK
from focalnet.store import NetworkFile
from focalnet.surveys.schema import SCHEMA as SURVEYS

if TYPE_CHECKING:
    from pathlib import Path

SCHEMAS = (NETWORK, SURVEYS)


def new_network(path: Path, *, actor: str = "", backups: Path | None = None) -> NetworkFile:
    """Create an empty network that knows its regions and countries, and return it open.

    Args:
        path: Where the file is to be; it must not exist yet.
        actor: Who works with it, for the history.
        backups: The folder for its automatic backups; None makes none.

    Raises:
        Refused: The path exists, or its folder cannot be written to.

    """
    from focalnet.network.actions import seed_places

    file = NetworkFile.create(path, SCHEMAS, actor=actor, backups=backups)
    with file.step("network.create"):
        seed_places(file)
    return file


def open_network(
    path: Path, *, read_only: bool = False, actor: str = "", backups: Path | None = None
) -> NetworkFile:
    """Open a network; where somebody else holds it, it opens for reading and `held_by` says who.

    Raises:
        Refused: There is no such file, it is no network, is damaged, or was made by a newer version.

    """
    return NetworkFile.open(path, SCHEMAS, read_only=read_only, actor=actor, backups=backups)
