"""Which step Undo and Redo would take back now, read from the append-only history.

The rule is every editor's: Undo goes back step by step, Redo goes forward again, a new step ends what could
be redone. An undo is itself a step that names the one it took back, and a redo is the undo of an undo, so the
two stacks never need storing: walking back over the latest steps finds their tops.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlcipher3 import Connection

UNDO = "step.undo"
REDO = "step.redo"
# The step that fills in what every network knows: without it there is nothing to work with.
MAKING = "network.create"
REVERT = "step.revert"
REVERT_REST = "step.revert_rest"
TAKING_BACK = frozenset({UNDO, REDO, REVERT, REVERT_REST})


def undoable(connection: Connection) -> int | None:
    """Return the step that Undo would take back; never the one that made the network."""
    taken_back: set[int] = set()
    for number, code, undoes in _latest_first(connection):
        if number in taken_back or code == UNDO:
            if number not in taken_back:
                taken_back.add(undoes)
            continue
        return None if code == MAKING else number
    return None


def redoable(connection: Connection) -> int | None:
    """Return the undo that Redo would take back; None once a new step has been made."""
    taken_back: set[int] = set()
    for number, code, undoes in _latest_first(connection):
        if code == REDO:
            taken_back.add(undoes)
        elif code != UNDO:
            return None
        elif number not in taken_back:
            return number
    return None


def undone_by(connection: Connection) -> dict[int, int]:
    """Return, for each step that is not in force now, the step that took it back."""
    found: dict[int, int] = {}
    taking_back = connection.execute("SELECT id, undoes FROM step WHERE undoes IS NOT NULL").fetchall()
    for number, undoes in sorted(taking_back, reverse=True):
        if number not in found:
            found[undoes] = number
    return found


def _latest_first(connection: Connection) -> Iterator[tuple[int, str, int]]:
    top = None
    while chunk := connection.execute(
        "SELECT id, code, undoes FROM step WHERE id < coalesce(?, id + 1) ORDER BY id DESC LIMIT 50", (top,)
    ).fetchall():
        yield from chunk
        top = chunk[-1][0]
