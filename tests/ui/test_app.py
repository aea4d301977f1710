"""The program from its first line to its exit code, and how little it loads before the first paint."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# Opens the window on a network, names what was loaded when it was painted, and leaves. Whatever is loaded by
# then stands between a person and the window; what is in `LATE` may not be: load it where it is first needed.
_PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from ui.app import application, run
app = application()
LATE = {
    "sqlite_utils", "openpyxl", "xlsxwriter", "python_calamine", "rapidfuzz", "pandas", "numpy", "tomllib",
    "queue", "_strptime", "PySide6.QtSvg", "PySide6.QtPrintSupport", "PySide6.QtTest", "ui.dialogs",
    "ui.pages.focal_points", "ui.pages.coverage", "ui.pages.history", "ui.pages.welcome",
    "ui.pages.person_pane", "ui.models", "ui.widgets.table", "platform", "focalnet.sheets",
    "focalnet.network.actions", "focalnet.network.listing", "focalnet.network.coverage", "focalnet.places",
    "focalnet.network.roster", "ui.palette.palette", "dataclasses", "ui.after_paint", "ui.menus",
    "ui.drops", "ui.icons", "ui.undo_keys", "ui.pages.home_charts", "ui.pages.home_empty", "ui.widgets.chart",
    "ui.widgets.chart_card", "ui.widgets.attention_card", "ui.widgets.world_map", "ui.commands.people",
    "ui.commands.offices", "ui.commands.lists", "ui.commands.history", "focalnet.surveys.model",
    "focalnet.surveys.records", "focalnet.network.actions", "focalnet.monitoring",
}
def painted():
    print("loaded:", sorted(LATE & sys.modules.keys()))
    app.activeWindow()
    app.closeAllWindows()
QTimer.singleShot(0, painted)
sys.exit(run(sys.argv[1:]))
"""


def _run(*argv: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", _PROGRAM, *argv],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=environment,
    )


def test_window_opens_on_a_network_and_loads_no_heavy_library(example: Path, tmp_path: Path) -> None:
    done = _run(str(example), "--home", str(tmp_path / "home"))
    assert done.returncode == 0, done.stderr
    assert "loaded: []" in done.stdout
    assert not (example.parent / f"{example.name}-journal").exists()


def test_window_of_the_command_is_painted_and_closed(example: Path, tmp_path: Path) -> None:
    line = ["-m", "focalnet", "--home", str(tmp_path / "home"), "--until-painted", str(example)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, *line], timeout=60, check=True, env=environment)


def test_window_opens_without_a_network(tmp_path: Path) -> None:
    done = _run("--home", str(tmp_path / "home"))
    assert done.returncode == 0, done.stderr


def test_network_that_is_not_there_is_said_in_the_window(tmp_path: Path) -> None:
    done = _run(str(tmp_path / "missing.focalnet"), "--home", str(tmp_path / "home"))
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
