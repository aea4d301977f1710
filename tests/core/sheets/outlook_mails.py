"""Mails as Outlook saves them (`.msg`), with the streams of [MS-OXMSG] that a reader of attachments meets."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from tests.core.sheets.compounds import compound

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.sheets.compounds import Folder

Attached = tuple[str, "bytes | Folder"]


def outlook_mail(*attached: Attached, draft: bool = False, forwarded: bool = False) -> Folder:
    """Return the folders of a mail: a text, somebody it went to, and what is attached; a folder is a mail."""
    flags = struct.pack("<4L", 0x0E070003, 6, 0x18 if draft else 0x10, 0)
    subject = struct.pack("<4L", 0x0037001F, 6, 4, 0)
    mail: dict[str, bytes | Folder] = {
        "__properties_version1.0": bytes(24 if forwarded else 32) + subject + flags,
        "__substg1.0_0037001F": "Re".encode("utf-16-le"),
        "__substg1.0_1000001F": ("Here it is. " * 200).encode("utf-16-le"),
        "__nameid_version1.0": {"__substg1.0_00020102": b""},
        "__recip_version1.0_#00000000": {"__substg1.0_3001001F": "Awa".encode("utf-16-le")},
    }
    for number, (name, content) in enumerate(attached):
        mail[f"__attach_version1.0_#{number:08X}"] = _attachment(name, content)
    return mail


def _attachment(name: str, content: bytes | Folder) -> Folder:
    named: dict[str, bytes | Folder] = {
        "__properties_version1.0": bytes(8),
        "__substg1.0_3001001F": name.encode("utf-16-le"),
    }
    if not isinstance(content, bytes):
        return {**named, "__substg1.0_3701000D": content}
    short = f"{name[:6].upper()}~1{name[-5:-1]}"
    return {
        **named,
        "__substg1.0_37010102": content,
        "__substg1.0_3704001F": short.encode("utf-16-le"),
        "__substg1.0_3707001F": name.encode("utf-16-le"),
    }


def save(path: Path, *attached: Attached, draft: bool = False) -> Path:
    """Write a mail."""
    return compound(path, outlook_mail(*attached, draft=draft))
