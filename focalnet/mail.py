"""Mails as drafts in files (`.eml`) that any mail program opens, to be looked at and sent by hand.

Nothing is sent from here, and no account is needed. `X-Unsent: 1` makes Outlook open the file as a draft of
one's own; other programs offer to edit it as new. The same draft gives the same bytes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_XLSX = ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet")
_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\\\"]+@[^\s@<>()\[\],;:\\\"]+\.[^\s@<>()\[\],;:\\\".]+")
_PLAIN = re.compile(r"[\w\s'’\-]+")
_BOUNDARY = "=_focalnet"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A workbook that goes with a mail."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Draft:
    """A mail to one person: plain text, with workbooks attached."""

    name: str
    address: str
    subject: str
    text: str
    attachments: tuple[Attachment, ...] = ()


def is_address(text: str) -> bool:
    """Tell whether a text can stand in the To line: one address whose letters mail servers take."""
    local, _, _ = text.partition("@")
    return bool(_ADDRESS.fullmatch(text)) and local.isascii() and not local.startswith(".")


def draft_file(draft: Draft) -> bytes:
    """Return a draft as a file. Raises ValueError for an address that is none (see `is_address`)."""
    if not is_address(draft.address):
        raise ValueError(draft.address)
    local, _, domain = draft.address.partition("@")
    message = EmailMessage(SMTP)
    name = " ".join(draft.name.split())
    message["To"] = Address(name, local, domain.encode("idna").decode())
    message["Subject"] = " ".join(draft.subject.split())
    message["X-Unsent"] = "1"
    message.set_content(draft.text.rstrip() + "\n", charset="utf-8", cte="quoted-printable")
    for each in draft.attachments:
        message.add_attachment(each.content, *_XLSX, filename=each.name)
    if draft.attachments:
        message.set_boundary(_BOUNDARY)
    return message.as_bytes()


def address_line(people: Iterable[tuple[str, str]]) -> str:
    """Return names and addresses as an address line takes them: `Name <address>; …`, each address once."""
    found: dict[str, str] = {}
    for name, address in people:
        found.setdefault(address.casefold(), f"{quoted(name)} <{address}>" if name else address)
    return "; ".join(found.values())


def quoted(name: str) -> str:
    """Return a name as it stands before an address: in quotes where it has signs of its own (RFC 5322)."""
    if _PLAIN.fullmatch(name):
        return name
    inside = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{inside}"'
