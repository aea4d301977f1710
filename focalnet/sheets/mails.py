"""What is attached to a mail that was saved as a file (`.eml`), as people drag it out of their mail program.

Pictures are left out: they are signatures and logos. So is the draft of a mail that nobody has sent.
"""

from __future__ import annotations

from email import message_from_bytes, policy
from typing import TYPE_CHECKING

from focalnet.problems import Place, Refused
from focalnet.sheets.book import Limits
from focalnet.sheets.bundle import safe_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage
    from pathlib import Path

SUFFIX = ".eml"
_UNSENT = "X-Unsent"


def detach(path: Path, folder: Path, most: int | None = None) -> list[Path]:
    """Write what is attached to a mail, and to mails forwarded within it, into a folder, in its order.

    Args:
        path: The mail.
        folder: Where to; each file gets a folder of its own, so that it keeps its name.
        most: How many bytes the mail may come to.

    Returns:
        The files; none where nothing is attached but pictures, or the mail is a draft.

    Raises:
        Refused: `sheets.file_too_large`.

    """
    size, most = path.stat().st_size, Limits().packed if most is None else most
    if size > most:
        raise Refused(
            "sheets.file_too_large", Place(path.name), size=size // 1_000_000, most=most // 1_000_000
        )
    mail = message_from_bytes(path.read_bytes(), policy=policy.default)
    if mail[_UNSENT]:
        return []
    written = []
    for number, (name, content) in enumerate(_attached(mail)):
        own = folder / str(number)
        own.mkdir()
        target = own / safe_name(name)
        target.write_bytes(content)
        written.append(target)
    return written


def _attached(mail: EmailMessage) -> Iterator[tuple[str, bytes]]:
    """Give the names and contents; `walk` goes into mails within the mail as well."""
    for part in mail.walk():
        name = (part.get_filename() or "").replace("\\", "/").rpartition("/")[2]
        if name and not part.is_multipart() and part.get_content_maintype() != "image":
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                yield name, content
