"""A network to import into."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.opening import new_network

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from focalnet.store import NetworkFile


@pytest.fixture
def network(tmp_path: Path) -> Iterator[NetworkFile]:
    """Return an empty network that knows its countries and regions."""
    with new_network(tmp_path / "test.focalnet") as file:
        yield file
