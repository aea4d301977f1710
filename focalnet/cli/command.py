"""The command `focalnet`: parsing, and what becomes of everything that can go wrong.

Exit codes: 0 done; 1 refused with one sentence on standard error, or a defect of ours; 2 wrong usage.
"""

from __future__ import annotations

import contextlib
import os
import sys
import traceback
from itertools import pairwise
from typing import TYPE_CHECKING

from focalnet import __version__
from focalnet.problems import Problem, Refused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.words import Words

DONE, REFUSED, WRONG_USAGE = 0, 1, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or open the window where none is named, and return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):  # something else may stand there
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    if arguments == ["--version"]:
        print(f"focalnet {__version__}")
        return DONE
    try:
        return _run(arguments)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else DONE
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # who reads has read enough
        return DONE


def _run(arguments: list[str]) -> int:
    from focalnet.words import words

    say = words(_language(arguments))
    try:
        return _dispatch(arguments, say)
    except Refused as refused:
        return _refuse(_sentence(refused, say))
    except KeyboardInterrupt:
        return _refuse(say("cli", "stopped"))
    except (BrokenPipeError, SystemExit):
        raise
    except OSError as error:
        name = os.path.basename(str(error.filename or ""))  # noqa: PTH119 - it may be no path at all
        return _refuse(say("cli", "system_refused", name=name, reason=error.strerror or type(error).__name__))
    except Exception as error:  # noqa: BLE001 - a defect of ours: told shortly, without a person's paths
        return _refuse(_crash_report(error, say))


def _dispatch(arguments: list[str], say: Words) -> int:
    from focalnet.cli import window
    from focalnet.cli.names import NAMES

    if window.is_meant(arguments, NAMES):
        return window.open_window(arguments)
    if not arguments[0].startswith("-") and arguments[0] not in NAMES:
        print(say.sentence(Problem("cli.no_file_or_command", args={"text": arguments[0]})), file=sys.stderr)
        return WRONG_USAGE
    from focalnet.cli import parser
    from focalnet.cli.printing import Output

    parsed = parser.build(say).parse_args(arguments)
    return parsed.run(parsed, Output(say)) or DONE


def _language(arguments: Sequence[str]) -> str:
    """Return the language asked for anywhere on the line, for help and refusals too."""
    from focalnet.words import LANGUAGES

    language = "en"
    for argument, after in pairwise([*arguments, ""]):
        name, equals, value = argument.partition("=")
        if name == "--language":
            language = value if equals else after
    return language if language in LANGUAGES else "en"


def _sentence(refused: Refused, say: Words) -> str:
    try:
        return say.sentence(refused.problem)
    except KeyError:
        return str(refused)  # a code without words is a defect, but no reason to hide what it says


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return REFUSED


def _crash_report(error: Exception, say: Words) -> str:
    """Return what can be copied into a report: where in the program it was, without paths of the machine."""
    frames = [
        step for step in traceback.walk_tb(error.__traceback__)
        if step[0].f_globals.get("__name__", "").startswith("focalnet")
    ]  # fmt: skip
    places = [f"{frame.f_globals['__name__']}:{line} {frame.f_code.co_name}" for frame, line in frames[-3:]]
    head = say("cli", "crashed", kind=type(error).__name__, version=__version__)
    return "\n".join([head, *(f"  {place}" for place in places)])
