"""An open network of teams and members, for every test of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.store import NetworkFile
from tests.core.store.tables import FIRST

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the test's network goes: a name with everything that a careless URI would trip over."""
    folder = tmp_path / "réseau #1 50%?"
    folder.mkdir()
    return folder / "clubs.focalnet"


@pytest.fixture
def network(path: Path) -> Iterator[NetworkFile]:
    """Return a new, empty network."""
    with NetworkFile.create(path, [FIRST], actor="Ana") as file:
        yield file
