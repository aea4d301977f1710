"""A program that works on a network until it is killed, reporting each piece of work once it is finished.

Run as `python -m tests.core.store.victim FILE`; it prints the number of each finished piece of `work`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from focalnet.store import NetworkFile
from tests.core.store.tables import FIRST, add_team, rename

Piece: TypeAlias = Callable[[NetworkFile], NetworkFile]
ROWS = 2000


def work() -> list[Piece]:
    """Return the pieces, in order: two rounds of a large import, edits, undoing, closing, removing."""
    return [piece for number in range(2) for piece in _round(number)]


def _round(number: int) -> list[Piece]:
    return [
        _imported(number),
        *(_edited(f"{number}.{small}") for small in range(4)),
        _changed_all,
        _undone,
        _redone,
        _undone,
        _reopened,
        *(_edited(f"{number}.{small}") for small in range(4, 6)),
        _reopened,
        _removed(number),
        _undone,
        _redone,
    ]


def _imported(number: int) -> Piece:
    def piece(file: NetworkFile) -> NetworkFile:
        with file.step("import"):
            file.executemany(
                "INSERT INTO member (id, team, name, share, note) VALUES (?, 't', ?, ?, 'a note')",
                ((f"{number}-{row:05}", f"name {row}", row / 7) for row in range(ROWS)),
            )
        return file

    return piece


def _edited(name: str) -> Piece:
    def piece(file: NetworkFile) -> NetworkFile:
        rename(file, "ana", name)
        return file

    return piece


def _removed(number: int) -> Piece:
    def piece(file: NetworkFile) -> NetworkFile:
        with file.step("remove"):
            file.execute("DELETE FROM member WHERE id LIKE ?", (f"{number}-%",))
        return file

    return piece


def _changed_all(file: NetworkFile) -> NetworkFile:
    with file.step("change"):
        file.execute("UPDATE member SET note = name, level = 3")
    return file


def _undone(file: NetworkFile) -> NetworkFile:
    file.undo()
    return file


def _redone(file: NetworkFile) -> NetworkFile:
    file.redo()
    return file


def _reopened(file: NetworkFile) -> NetworkFile:
    file.close()
    return NetworkFile.open(file.path, [FIRST])


def begun(path: Path) -> NetworkFile:
    """Make the network that the work begins with."""
    file = NetworkFile.create(path, [FIRST])
    add_team(file, "t", "ana")
    return file


def main() -> None:
    """Work, and report."""
    file = NetworkFile.open(Path(sys.argv[1]), [FIRST])
    sys.stdout.write("-1\n")
    sys.stdout.flush()
    for number, piece in enumerate(work()):
        file = piece(file)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
    sys.stdin.read()  # finished: wait to be killed with the network open


if __name__ == "__main__":
    main()
