"""The window on the example network, whole process to first paint, against a bare window with one table."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from focalnet.example import build_example
from tests.benchmarks.measuring import Pair, benchmark

if TYPE_CHECKING:
    from collections.abc import Iterator

_BARE = """
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
app = QApplication([])
window = QMainWindow()
table = QTableView()
table.setModel(QStandardItemModel(150, 8))
window.setCentralWidget(table)
window.show()
app.processEvents()
import os
os._exit(0)
"""
# The command as somebody types it; where it would wait for the user, it is painted and left. Qt is loaded
# where the command loads it. What waits on timers comes after the paint, and does not count: a slow machine
# would count it in.
_OURS = """
import os, sys
from focalnet.cli import main, window
def painted(*_):
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication
    QApplication.instance().processEvents(QEventLoop.ProcessEventsFlag.X11ExcludeTimers)
    os._exit(0)
def loaded(name, load=window.load):
    run = load(name)
    from PySide6.QtWidgets import QApplication
    QApplication.exec = painted
    return run
window.load = loaded
main(["--home", *sys.argv[1:]])
"""


def _run(script: str, *arguments: str) -> None:
    # Both sides find their compiled modules, as an installed program does.
    told = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(Path("build/pycache").resolve()),
    }
    told.pop("PYTHONDONTWRITEBYTECODE", None)
    subprocess.run([sys.executable, "-c", script, *arguments], check=True, env=told, capture_output=True)


@benchmark("window shown with the example network", "≤ 1.6")
def showing() -> Iterator[Pair]:
    with tempfile.TemporaryDirectory() as folder:
        example = Path(folder) / "example.focalnet"
        build_example(example, rounds=False)
        work = partial(_run, _OURS, folder, str(example))
        floor = partial(_run, _BARE)
        work(), floor()  # the first run compiles
        for _ in range(15):
            yield Pair(work, floor)
