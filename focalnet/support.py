"""What somebody who helps needs to know: versions, the platform, facts of the file; nothing personal.

Neither names nor paths nor e-mail addresses are among it, so that it can be sent to anybody.
"""

from __future__ import annotations

import platform
import sys
from typing import TYPE_CHECKING

import focalnet

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.store import NetworkFile

_COUNTED = ("person", "appointment", "office", "step", "change")


def versions(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the versions of the program and of what it runs on; `more` names what only the caller knows."""
    return {
        "focalnet": focalnet.__version__,
        "Python": platform.python_version(),
        **(more or {}),
        "platform": platform.platform(),
        "machine": platform.machine(),
        "frozen": "yes" if getattr(sys, "frozen", False) else "no",
    }


def file_facts(file: NetworkFile) -> dict[str, str]:
    """Return facts of an open network: its size, its counts, whether it can be changed."""
    from focalnet.store.facts import engine_version, row_counts

    counts = {table: f"{rows:,}" for table, rows in row_counts(file, _COUNTED).items()}
    return {
        "file": f"{file.path.stat().st_size:,} bytes",
        "read only": "yes" if file.read_only else "no",
        **counts,
        "SQLite": engine_version(file),
    }


def details(file: NetworkFile | None = None, more: Mapping[str, str] | None = None) -> str:
    """Return all of it as lines to copy."""
    facts = {**versions(more), **(file_facts(file) if file is not None else {})}
    return "\n".join(f"{name}: {value}" for name, value in facts.items())
