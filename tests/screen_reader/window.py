"""The program in a process of its own, told line by line what to show, so that another may read its tree.

Usage: python -m tests.screen_reader.window HOME NETWORK; then on its input: `go PLACE`, `do ACTION`, `end`.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from ui.app import Parts, assemble

_SETTLED_MS = 700


def main(home: str, network: str) -> None:
    app = QApplication(["focalnet"])
    app.setApplicationName("focalnet")
    parts = assemble(app, Path(home), today=lambda: date(2012, 11, 1))
    parts.window.show()
    parts.commands.network.open(Path(network))
    ear = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    ear.activated.connect(lambda: _obey(parts, sys.stdin.readline().split()))
    app.exec()


def _obey(parts: Parts, words: list[str]) -> None:
    QTimer.singleShot(_SETTLED_MS, _tell_ready)
    match words:
        case ["go", place]:
            parts.window.go(place)
        case ["do", action]:
            QTimer.singleShot(0, parts.actions[action].trigger)
        case _:
            parts.window.close()


def _tell_ready() -> None:
    sys.stdout.write("ready\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
