"""The way to the window: when it is meant, and what is said where there is none."""

from __future__ import annotations

from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.cli import parser, window
from focalnet.problems import Refused
from tests.core.cli.conftest import refused

if TYPE_CHECKING:
    from pathlib import Path

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
    assert window.is_meant(line, parser.NAMES) is meant


def test_a_file_of_any_name_opens_the_window(example: Path, tmp_path: Path) -> None:
    other = tmp_path / "copy"
    other.write_bytes(b"")
    assert window.is_meant([str(other)], parser.NAMES)


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


def test_a_window_that_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("focalnet.cli.window.entry_points", lambda **_: [])
    with pytest.raises(Refused) as error:
        window.load("run")
    assert error.value.problem.code == "cli.window_missing"


def test_a_window_whose_libraries_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    class Offered:
        def load(self) -> None:
            raise ImportError("libEGL.so.1: cannot open shared object file\nmore")

    monkeypatch.setattr("focalnet.cli.window.entry_points", lambda **_: [Offered()])
    with pytest.raises(Refused) as error:
        window.load("pictures")
    assert error.value.problem.args == {"reason": "libEGL.so.1: cannot open shared object file"}


def test_the_window_that_is_installed_is_found() -> None:
    found = {offered.name: offered.value for offered in entry_points(group=window.GROUP)}
    assert found == {"run": "ui.app:run", "pictures": "ui.pictures:take"}
