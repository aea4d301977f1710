from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions
from focalnet.opening import new_network, open_network
from focalnet.problems import Refused

if TYPE_CHECKING:
    from pathlib import Path


def test_a_new_network_knows_its_regions_and_countries(tmp_path: Path) -> None:
    with new_network(tmp_path / "new.focalnet") as file:
        assert file.one("SELECT count(*) FROM country") == (250,)
        assert file.one("SELECT count(*) FROM region") == (9,)


def test_making_the_network_cannot_be_undone(tmp_path: Path) -> None:
    path = tmp_path / "new.focalnet"
    with new_network(path) as file:
        actions.add_person(file, family_name="Bah")
        file.undo()
        assert file.undoable() is None
        with pytest.raises(Refused, match="nothing_to_undo"):
            file.undo()
    with open_network(path) as file:
        assert file.undoable() is None
        assert file.one("SELECT count(*) FROM country") == (250,)
