"""What is attached to a mail that was dragged out of a mail program (`.eml`, Outlook's `.msg`).

Pictures are left out: they are signatures and logos. So is the draft of a mail that nobody has sent.
"""

from __future__ import annotations

from email import message_from_bytes, policy
from typing import TYPE_CHECKING

from focalnet.problems import Place, Refused
from focalnet.sheets import compound, winmail
from focalnet.sheets.book import Limits
from focalnet.sheets.bundle import MOST_FILES, safe_name
from focalnet.sheets.outlook import OutlookMail

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage
    from pathlib import Path

SUFFIXES = frozenset({".eml", ".msg"})
_UNSENT = "X-Unsent"
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".svg", ".emz", ".wmz")


def detach(path: Path, folder: Path, most: int | None = None) -> list[Path]:
    """Write what is attached to a mail, and to mails forwarded within it, into a folder, in its order.

    Args:
        path: The mail.
        folder: Where to; each file gets a folder of its own, so that it keeps its name.
        most: How many bytes all files may come to.

    Raises:
        Refused: `sheets.mail_is_draft`, `sheets.mail_is_empty` where nothing is attached but pictures,
            `sheets.damaged`, `sheets.file_too_large`, `sheets.too_large`.

    """
    size, packed = path.stat().st_size, Limits().packed
    if size > packed:
        raise Refused(
            "sheets.file_too_large", Place(path.name), size=size // 1_000_000, most=packed // 1_000_000
        )
    try:
        return _written(path, folder, Limits().unpacked if most is None else most)
    except (*compound.DAMAGED, RecursionError):
        raise Refused("sheets.damaged", Place(path.name)) from None


def _written(path: Path, folder: Path, most: int) -> list[Path]:
    written: list[Path] = []
    for name, content in _attached(path):
        most -= len(content)
        if most < 0 or len(written) == MOST_FILES:
            raise Refused("sheets.too_large", Place(path.name))
        own = folder / str(len(written))
        own.mkdir()
        written.append(own / safe_name(name))
        written[-1].write_bytes(content)
    if not written:
        raise Refused("sheets.mail_is_empty", Place(path.name))
    return written


def _attached(path: Path) -> Iterator[tuple[str, bytes]]:
    """Give the names and contents of what is attached and no picture."""
    content = path.read_bytes()
    if content.startswith(compound.MAGIC):
        outlook = OutlookMail(content)
        draft, attached = outlook.is_draft, outlook.attached()
    else:
        mail = message_from_bytes(content, policy=policy.default)
        if not mail.keys():
            raise ValueError("nothing of it is a mail")
        draft, attached = bool(mail[_UNSENT]), _parts(mail)
    if draft:
        raise Refused("sheets.mail_is_draft", Place(path.name))
    for name, found in attached:
        own = name.replace("\\", "/").rpartition("/")[2]
        if own.strip(".") and not own.lower().endswith(_PICTURES):
            yield own, found


def _parts(mail: EmailMessage) -> Iterator[tuple[str, bytes]]:
    """Give what is attached; `walk` goes into mails within the mail as well."""
    for part in mail.walk():
        if not part.is_multipart() and part.get_content_maintype() != "image":
            content = part.get_payload(decode=True)
            if isinstance(content, bytes) and content.startswith(winmail.MAGIC):
                yield from winmail.attached(content)
            elif isinstance(content, bytes):
                yield part.get_filename() or "", content
