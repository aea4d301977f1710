"""The files that came in, kept byte for byte under the SHA-256 of their content."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from focalnet.store import NetworkFile


def keep_original(file: NetworkFile, content: bytes) -> str:
    """Keep a file that came in, once however often it comes; returns its SHA-256. Inside a step."""
    fingerprint = hashlib.sha256(content).hexdigest()
    file.execute("INSERT OR IGNORE INTO original (id, content) VALUES (?, ?)", (fingerprint, content))
    return fingerprint


def remove_original(file: NetworkFile, fingerprint: str) -> None:
    """Let go of a file that came in, inside a step."""
    file.execute("DELETE FROM original WHERE id = ?", (fingerprint,))


def original(file: NetworkFile, fingerprint: str) -> bytes | None:
    """Return the content of a file that came in; None where it is not kept."""
    found = file.one("SELECT content FROM original WHERE id = ?", (fingerprint,))
    return None if found is None else bytes(found[0])
