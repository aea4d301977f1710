"""Pictures of every page, taken by the window in a process of its own: Qt ends one it cannot start in."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from focalnet.cli.window import has_screen, load
from focalnet.problems import Refused

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output

_PATIENCE = 180  # seconds; some twenty pages take a few


def add(commands: Commands) -> None:
    """Declare `pictures`."""
    commands.add("pictures", pictures).file().path("out")


def pictures(arguments: argparse.Namespace, output: Output) -> None:
    """Take pictures of every page of the window on a network into a folder."""
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    take = load("pictures")
    arguments.out.mkdir(parents=True, exist_ok=True)
    take(arguments.file, arguments.out)
    output.say("pictures", folder=arguments.out)


def take_pictures(network: Path, out: Path, language: str = "en") -> None:
    """Take the pictures in another process.

    Raises:
        Refused: `cli.no_pictures` where Qt cannot start here, or the window is not installed.

    """
    try:
        done = subprocess.run(  # noqa: S603 - our own program
            [*_program(), "pictures", str(network), str(out), "--language", language],
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Refused("cli.no_pictures", reason=type(error).__name__) from error
    if done.returncode != 0:
        said = done.stderr.strip().splitlines()
        raise Refused("cli.no_pictures", reason=said[0] if said else f"exit code {done.returncode}")


def _program() -> list[str]:
    """Return how this program is started anew: the frozen one is itself the interpreter."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "focalnet"]
