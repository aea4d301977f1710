"""What stands in a field of several lines, as it was written.

Qt's own plain text has a common space for each no-break space: a French text that nobody touched would seem
to be changed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit

_LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})
_BREAKS = re.compile(r"[ \t\n]+")


def written_in(field: QPlainTextEdit) -> str:
    """Return the text of a field, no-break spaces and all."""
    return field.document().toRawText().translate(_LINE_ENDS)


def one_line(text: str) -> str:
    """Return a text as one line without needless spaces; no-break spaces stay."""
    return _BREAKS.sub(" ", text).strip(" ")
