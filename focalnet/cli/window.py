"""The way to the window, which the core knows by name only and looks up at run time."""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from focalnet.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

# What the window offers, and where. By name, not as entry points of the package: to read those takes 20 ms,
# and whoever opens the window waits for them.
OFFERED = {"run": ("ui.app", "run"), "pictures": ("ui.pictures", "take")}
# What the window will need of the core comes before Qt: Qt's bindings read the source of every module that is
# loaded after them, 0.1 ms each.
_CORE = ("focalnet.opening", "focalnet.network.composition")
_WINDOW_OPTIONS = ("--home",)
_WINDOW_FLAGS = ("--until-painted",)


def is_meant(arguments: Sequence[str], commands: Collection[str]) -> bool:
    """Tell whether the line asks for the window: `focalnet [FILE]` with the window's own options."""
    rest = [argument for argument in arguments if argument not in _WINDOW_FLAGS]
    while rest and rest[0].split("=")[0] in _WINDOW_OPTIONS:
        del rest[: 1 if "=" in rest[0] else 2]
    return not rest or (len(rest) == 1 and rest[0] not in commands and _is_file(rest[0]))


def _is_file(text: str) -> bool:
    return not text.startswith("-") and (Path(text).suffix == ".focalnet" or Path(text).exists())


def open_window(arguments: Sequence[str]) -> int:
    """Open the window, and return its exit code when it is closed.

    Raises:
        Refused: `cli.no_screen`, `cli.window_missing`, `cli.window_broken`.

    """
    if not has_screen():
        raise Refused("cli.no_screen")
    gc.disable()  # until the window is seen: nothing that is being loaded is garbage, and to look takes 25 ms
    try:
        return int(load("run")(list(arguments)) or 0)
    finally:
        gc.enable()


def has_screen() -> bool:
    """Tell whether a window can be shown: everywhere but on a Unix without a display."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def load(name: str) -> Any:
    """Return what the window offers under a name, `run` or `pictures`.

    Raises:
        Refused: `cli.window_missing` where it is not installed, `cli.window_broken` where Qt is not.

    """
    module, offered = OFFERED[name]
    try:
        for part in _CORE:
            import_module(part)
        return getattr(import_module(module), offered)
    except ModuleNotFoundError as error:
        if error.name in {module, module.partition(".")[0]}:
            raise Refused("cli.window_missing") from error
        raise Refused("cli.window_broken", reason=str(error)) from error
    except (ImportError, OSError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise Refused("cli.window_broken", reason=reason) from error
