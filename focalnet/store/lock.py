"""The lock beside an open network: who has it open for writing, so that a second window reads only.

SQLite's own locks keep the file whole whatever happens; this one keeps two people from working past each
other. It holds the process, the computer and the user. A lock whose process is dead on this computer is stale
and is taken over; of another computer's nothing can be known: it stands until somebody removes it.
"""

from __future__ import annotations

import getpass
import json
import os
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from focalnet.problems import Place, Refused
from focalnet.store.processes import born, running

if TYPE_CHECKING:
    from pathlib import Path


class Holder(NamedTuple):
    """Who has a network open for writing, and since when (UTC)."""

    pid: int
    host: str
    user: str
    since: datetime
    birth: str = ""  # tells the process from a later one of the same number, where the system says

    @property
    def stale(self) -> bool:
        """Whether this holder is surely gone: its process was here and runs no more."""
        if self.host != _host():
            return False
        return not running(self.pid) or bool(self.birth and born(self.pid) not in ("", self.birth))


class Lock:
    """A lock that is held; the connections that work under it release it with the last one closed."""

    def __init__(self, path: Path, holder: Holder) -> None:
        self._path = path
        self._holder = holder
        self._connections = 1
        self._counting = threading.Lock()

    def share(self) -> Lock:
        """Count another connection to the same file."""
        with self._counting:
            self._connections += 1
        return self

    def release(self) -> None:
        """Give the lock back once for each connection; the last one removes it, if it still is ours."""
        with self._counting:
            self._connections -= 1
            if self._connections or read(self._path) != self._holder:
                return
        self._path.unlink(missing_ok=True)


def lock_path(network: Path) -> Path:
    """Return where the lock of a network lies: beside the file itself, by whatever link it was opened."""
    real = network.resolve()
    return real.with_name(real.name + ".lock")


def acquire(network: Path) -> Lock | Holder:
    """Lock a network, or tell who has. Raises `Refused` (`store.read_only_place`) where nobody can."""
    path = lock_path(network)
    mine = Holder(os.getpid(), _host(), user_name(), datetime.now(UTC), born(os.getpid()))
    for _ in range(3):
        try:
            _leave(path, mine)
        except FileExistsError:
            holder = read(path)
            if holder is not None and not holder.stale:
                return holder
            _take_away(path, holder)
        except OSError as error:
            raise Refused("store.read_only_place", Place(file=network.name), path=str(network)) from error
        else:
            return Lock(path, mine)
    return read(path) or mine


def read(path: Path) -> Holder | None:
    """Return who left a lock; None where there is none, or where it cannot be understood."""
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
        since = datetime.fromisoformat(facts["since"])
        return Holder(int(facts["pid"]), facts["host"], facts["user"], since, facts["birth"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _leave(path: Path, holder: Holder) -> None:
    facts = {
        "pid": holder.pid,
        "host": holder.host,
        "user": holder.user,
        "since": holder.since.isoformat(),
        "birth": holder.birth,
    }
    aside = _aside(path)
    aside.write_text(json.dumps(facts), encoding="utf-8")
    try:
        # Whole at once: who found it half written would take it for one that cannot be understood.
        os.link(aside, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without a second name for a file, as on many a memory stick
        with path.open("x", encoding="utf-8") as file:
            json.dump(facts, file)
    finally:
        aside.unlink(missing_ok=True)


def _take_away(path: Path, stale: Holder | None) -> None:
    """Remove a stale lock by renaming it first: of two windows that found it stale, only one may do so."""
    aside = _aside(path)
    try:
        path.rename(aside)
    except OSError:
        return
    if read(aside) != stale and not path.exists():
        aside.rename(path)  # somebody took it over in between: it is theirs
    aside.unlink(missing_ok=True)


def _aside(path: Path) -> Path:
    """Return a name beside the lock that nobody else uses."""
    return path.with_name(f"{path.name}.{os.getpid()}.{threading.get_ident()}")


def _host() -> str:
    if hasattr(os, "uname"):
        return os.uname().nodename
    import platform  # 2 ms, which an opening elsewhere need not pay

    return platform.node()


def user_name() -> str:
    """Return who works at this machine, for the lock and the history; empty where nobody knows."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a process without a user name, as in some containers
        return ""
