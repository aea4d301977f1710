"""The way to the window: when it is meant, and what is said where there is none."""

from __future__ import annotations

import gc
import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.cli import window
from focalnet.cli.names import NAMES
from focalnet.problems import Refused
from tests.core.cli.conftest import refused

if TYPE_CHECKING:
    from tests.core.cli.conftest import Run


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ([], True),
        (["mine.focalnet"], True),
        (["--home", "folder"], True),
        (["--home=folder", "mine.focalnet"], True),
        (["history"], False),
        (["--help"], False),
        (["mine"], False),
        (["mine.focalnet", "other.focalnet"], False),
    ],
)
def test_when_the_window_is_meant(line: list[str], meant: bool) -> None:
    assert window.is_meant(line, NAMES) is meant


def test_a_file_of_any_name_opens_the_window(example: Path, tmp_path: Path) -> None:
    other = tmp_path / "copy"
    other.write_bytes(b"")
    assert window.is_meant([str(other)], NAMES)


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")


@pytest.mark.usefixtures("no_screen")
def test_without_a_screen_it_says_what_works_without(run: Run) -> None:
    ran = run()
    assert refused(ran)
    assert "focalnet tour" in ran.err


def test_the_window_gets_the_line_and_gives_the_code(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Any] = []

    def opened(name: str) -> Any:
        def show(arguments: list[str]) -> int:
            seen.append((name, arguments))
            return 3

        return show

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(window, "load", opened)
    assert run("mine.focalnet").code == 3
    assert seen == [("run", ["mine.focalnet"])]


def _without(module: str) -> ModuleNotFoundError:
    return ModuleNotFoundError(f"No module named {module!r}", name=module)


@pytest.mark.parametrize(
    ("failure", "code", "reason"),
    [
        (_without("ui"), "cli.window_missing", None),
        (_without("ui.pictures"), "cli.window_missing", None),
        (_without("PySide6"), "cli.window_broken", "No module named 'PySide6'"),
        (ImportError("libEGL.so.1: cannot open\nmore"), "cli.window_broken", "libEGL.so.1: cannot open"),
    ],
)
def test_a_window_that_is_not_whole(
    monkeypatch: pytest.MonkeyPatch, failure: Exception, code: str, reason: str | None
) -> None:
    def fail(_: str) -> None:
        raise failure

    monkeypatch.setattr("focalnet.cli.window.import_module", fail)
    with pytest.raises(Refused) as error:
        window.load("pictures")
    assert error.value.problem.code == code
    assert error.value.problem.args.get("reason") == reason
    assert gc.isenabled()


def test_the_window_that_is_installed_is_found() -> None:
    for module, offered in window.OFFERED.values():
        source = Path(importlib.util.find_spec(module).origin or "").read_text(encoding="utf-8")  # type: ignore[union-attr]
        assert offered in source


def test_the_way_to_the_window_loads_no_command_and_no_metadata() -> None:
    program = (
        "import sys; from focalnet.cli import window; window.load = lambda _: lambda _: 0;"
        "from focalnet.cli import main; main([]);"
        "late = {'importlib.metadata', 'subprocess', 'focalnet.cli.parser', 'focalnet.cli.printing'};"
        "print(sorted(late & set(sys.modules)))"
    )
    told = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, env=told
    )
    assert done.stdout.strip() == "[]"
