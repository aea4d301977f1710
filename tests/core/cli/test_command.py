"""The command as a whole: usage, languages, exit codes, and what becomes of errors."""

from __future__ import annotations

import argparse
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from focalnet import __version__
from focalnet.cli import file, names, parser
from focalnet.words import LANGUAGES, words
from tests.core.cli.conftest import refused

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.cli.conftest import Run


def _commands() -> dict[str, argparse.ArgumentParser]:
    built = parser.build(words())
    chooser = next(each for each in built._actions if isinstance(each, argparse._SubParsersAction))
    return dict(chooser.choices)


def test_the_version_is_one_line(run: Run) -> None:
    ran = run("--version")
    assert (ran.code, ran.out) == (0, f"focalnet {__version__}\n")


def test_the_list_of_names_is_that_of_the_commands() -> None:
    assert set(_commands()) == names.NAMES


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_is_there_in_every_language(run: Run, language: str) -> None:
    ran = run("--help", "--language", language)
    assert ran.code == 0
    assert words(language)("cli_help", "swap").split(",")[0] in ran.out.replace("\n", " ")


@pytest.mark.parametrize("command", sorted(names.NAMES))
def test_every_command_explains_itself(run: Run, command: str) -> None:
    ran = run(command, "--help")
    assert ran.code == 0
    assert words()("cli_help", command.replace("-", "_"))[:20] in ran.out


@pytest.mark.parametrize(
    "line",
    [
        ["summary"],
        ["summary", "x.focalnet", "--as-at", "2009"],
        ["summary", "x.focalnet", "--as-at", "23.11.2009"],
        ["summary", "x.focalnet", "--language", "de"],
        ["summary", "x.focalnet", "y.focalnet"],
        ["undo", "x.focalnet", "--force"],
        ["country"],
        ["check"],
        ["check", "x.focalnet", "--self"],
        ["sumary", "x.focalnet"],
        ["x.focalnet", "y.focalnet"],
        ["no-such-file"],
        ["--sum"],
    ],
)
def test_wrong_usage_is_2(run: Run, line: list[str]) -> None:
    ran = run(*line)
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    "command", ["summary", "gaps", "swap", "history", "undo", "redo", "backup", "check", "settings"]
)
def test_a_missing_file_is_refused_in_one_sentence(run: Run, tmp_path: Path, command: str) -> None:
    path = tmp_path / "nowhere.focalnet"
    assert refused(run(command, path))
    assert not path.exists()


@pytest.mark.parametrize("content", [b"", b"not a network at all", b"SQLite format 3\x00" + bytes(200)])
def test_what_is_no_network_is_refused_and_left_alone(run: Run, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.focalnet"
    path.write_bytes(content)
    assert refused(run("summary", path))
    assert path.read_bytes() == content


def test_refusals_speak_the_language_asked_for(run: Run, tmp_path: Path) -> None:
    said = {run("undo", tmp_path / "x.focalnet", "--language", language).err for language in LANGUAGES}
    assert len(said) == 3


def test_what_the_system_refuses_becomes_a_sentence(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path) -> None:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(file, "new", full)
    ran = run("new", "somewhere.focalnet")
    assert refused(ran)
    assert "No space left" in ran.err


def test_a_defect_of_ours_leaves_a_report_without_paths(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: Path) -> None:
        raise RuntimeError("/home/somebody/secret")

    monkeypatch.setattr(file, "new", broken)
    ran = run("new", "somewhere.focalnet")
    assert ran.code == 1
    assert "RuntimeError" in ran.err
    assert "focalnet.cli.file:" in ran.err
    assert "/" not in ran.err
    assert "secret" not in ran.err


def test_stopping_it_is_no_defect(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(file, "new", stopped)
    ran = run("new", "somewhere.focalnet")
    assert (ran.code, ran.err.split(".")[0]) == (1, "Stopped")


def test_a_reader_who_has_read_enough_is_no_defect(example: Path) -> None:
    command = [sys.executable, "-m", "focalnet", "find", str(example), "", "--as-at", "2009-11-23"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_the_command_loads_neither_qt_nor_a_workbook_library() -> None:
    code = (
        "import sys; from focalnet.cli import main; main(['country', 'Mali']); "
        "print([name for name in ('PySide6', 'ui', 'openpyxl', 'xlsxwriter') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
