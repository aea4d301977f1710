"""Whether a process of this computer still runs, without a library for it."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def born(pid: int) -> str:
    """Return what tells a process from a later one of the same number; empty where nothing does."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
        # Field 22 (proc(5)), counted from behind the command's name, which may hold spaces and brackets.
        return stat.rpartition(")")[2].split()[19]
    except (OSError, IndexError):
        return ""


if sys.platform == "win32":
    import ctypes

    _QUERY_LIMITED_INFORMATION = 0x1000
    _STILL_ACTIVE = 259

    def running(pid: int) -> bool:
        """Tell whether a process runs. `os.kill(pid, 0)` would end it on Windows."""
        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(_QUERY_LIMITED_INFORMATION, False, pid)
        if not handle:
            return False
        code = ctypes.c_ulong()
        found = kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return bool(found) and code.value == _STILL_ACTIVE
else:

    def running(pid: int) -> bool:
        """Tell whether a process runs; one that belongs to somebody else does."""
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except (PermissionError, OverflowError):
            return True
        return True
