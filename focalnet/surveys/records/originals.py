"""The files that came in, kept byte for byte under the SHA-256 of their content."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.store import NetworkFile


def keep_original(file: NetworkFile, content: bytes) -> str:
    """Keep a file that came in, once however often it comes; returns its SHA-256. Inside a step."""
    keep_originals(file, [content])
    return hashlib.sha256(content).hexdigest()


def keep_originals(file: NetworkFile, contents: Iterable[bytes]) -> None:
    """Keep files that came in, each once however often it comes. Inside a step."""
    rows = ((hashlib.sha256(content).hexdigest(), content) for content in contents)
    file.executemany("INSERT OR IGNORE INTO original (id, content) VALUES (?, ?)", rows)


def remove_original(file: NetworkFile, fingerprint: str) -> None:
    """Let go of a file that came in, inside a step."""
    file.execute("DELETE FROM original WHERE id = ?", (fingerprint,))


def original(file: NetworkFile, fingerprint: str) -> bytes | None:
    """Return the content of a file that came in; None where it is not kept."""
    found = file.one("SELECT content FROM original WHERE id = ?", (fingerprint,))
    return None if found is None else bytes(found[0])
