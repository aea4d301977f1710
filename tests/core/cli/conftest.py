"""The command line as tests use it: `run("summary", file, …)` gives the exit code and what was printed."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from focalnet.cli import main
from focalnet.example import build_example


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: object) -> Ran:
        code = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return run


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example network, for reading only."""
    path = tmp_path_factory.mktemp("cli") / "example.focalnet"
    build_example(path, actor="somebody", rounds=False)
    return path


@pytest.fixture
def network(example: Path, tmp_path: Path) -> Path:
    """A copy of the example network, to change."""
    return Path(shutil.copy(example, tmp_path / "network.focalnet"))


def refused(ran: Ran) -> bool:
    """Tell whether the command declined as it should: code 1, one sentence, nothing on standard output."""
    return ran.code == 1 and ran.out == "" and len(ran.err.splitlines()) == 1 and "Traceback" not in ran.err
