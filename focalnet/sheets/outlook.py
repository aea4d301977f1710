"""What is attached to a mail that Outlook saved (`.msg`): a compound file, a folder for each attachment.

The names of folders and streams are Microsoft's [MS-OXMSG]: the number of a property and its kind of value.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from focalnet.sheets.compound import Compound

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.sheets.compound import Storage

_ATTACHMENT = "__attach_version1.0_#"
_FORWARDED = "__substg1.0_3701000D"
"""The folder of a mail within the mail."""
_CONTENT = "__substg1.0_37010102"
_NAMES = ("3707", "3704", "3001")
"""The long name, the short one, and the one that is shown."""
_ENCODINGS = {"001F": "utf-16-le", "001E": "cp1252"}
_PROPERTIES = "__properties_version1.0"
_PROPERTIES_BEGIN, _PROPERTY = 32, 16
_FLAGS = 0x0E070003
_UNSENT = 0x08


class OutlookMail:
    """A mail that Outlook saved. What is damaged raises one of `compound.DAMAGED`."""

    def __init__(self, content: bytes) -> None:
        self._file = Compound(content)
        self._most = len(content)

    @property
    def is_draft(self) -> bool:
        """Whether nobody has sent it."""
        properties = self._read(self._file.root, _PROPERTIES)
        for at in range(_PROPERTIES_BEGIN, len(properties) - _PROPERTY + 1, _PROPERTY):
            number, _, value = struct.unpack_from("<LLL", properties, at)
            if number == _FLAGS:
                return bool(value & _UNSENT)
        return False

    def attached(self) -> Iterator[tuple[str, bytes]]:
        """Give the names and contents, also of what is attached to mails within the mail, in their order.

        What lies elsewhere and is only linked to has no content, and is left out.
        """
        waiting = [self._file.root]
        while waiting:
            storage = waiting.pop()
            if _CONTENT in storage.streams:
                yield self._name(storage), self._read(storage, _CONTENT)
            inner = [name for name in storage.storages if name.startswith((_ATTACHMENT, _FORWARDED))]
            waiting += [storage.storages[name] for name in sorted(inner, reverse=True)]

    def _name(self, storage: Storage) -> str:
        for number in _NAMES:
            for kind, encoding in _ENCODINGS.items():
                stream = f"__substg1.0_{number}{kind}"
                if stream in storage.streams:
                    return self._read(storage, stream).decode(encoding, "replace").rstrip("\0")
        return ""

    def _read(self, storage: Storage, name: str) -> bytes:
        stream = storage.streams[name]
        if stream[1] > self._most:
            raise ValueError("a stream is longer than the file")
        content = self._file.read(stream)
        if len(content) < stream[1]:
            raise ValueError("a stream is cut off")
        return content
