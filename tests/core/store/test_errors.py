"""The engine's errors: which the world causes, and what is said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import sqlcipher3

from focalnet.problems import Refused
from focalnet.store.errors import DatabaseError, IntegrityError, OperationalError, refusal, told

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile


def failed(code: int) -> DatabaseError:
    """Return an error as the engine raises it with a result code."""
    error = OperationalError("of some kind")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (5, "store.busy"), (7, "store.out_of_memory"), (8, "store.read_only_place"),
        (10, "store.disk_error"), (11, "store.damaged"), (13, "store.disk_full"),
        (14, "store.cannot_open"), (26, "store.not_a_network"),
    ],
)  # fmt: skip
def test_what_the_world_causes_is_told(tmp_path: Path, code: int, said: str) -> None:
    path = tmp_path / "a.focalnet"
    path.touch()
    refused = refusal(failed(code), path)
    assert refused is not None
    assert refused.problem.code == said
    path.unlink()
    gone = refusal(failed(code), path)
    assert gone is not None
    assert gone.problem.code == "store.moved_away"


def test_what_the_program_causes_is_not_disguised(tmp_path: Path) -> None:
    assert refusal(failed(1), tmp_path) is None
    assert refusal(DatabaseError("without a code"), tmp_path) is None
    with pytest.raises(OperationalError), told(tmp_path):
        raise failed(1)
    with pytest.raises(Refused), told(tmp_path):
        raise failed(10)


def test_a_defect_in_sql_comes_through_every_door(network: NetworkFile) -> None:
    for door in (network.query, network.one):
        with pytest.raises(OperationalError, match="no such table"):
            door("SELECT * FROM nowhere")
    with pytest.raises(OperationalError, match="no such table"), network.step("broken"):
        network.execute("DELETE FROM nowhere")
    with pytest.raises(IntegrityError, match="UNIQUE"), network.step("twice"):
        network.executemany("INSERT INTO team VALUES (?, ?)", [("t", "one"), ("t", "two")])
    assert network.query("SELECT * FROM team") == []


def test_the_engine_is_not_pythons_own() -> None:
    # Python's may be 3.40, which alters doubles in JSON; its error classes are others too.
    assert issubclass(DatabaseError, sqlcipher3.Error)
    assert tuple(map(int, sqlcipher3.sqlite_version.split("."))) >= (3, 45)
