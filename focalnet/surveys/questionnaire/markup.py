"""Labels without the marks of web pages that XLSForm allows in them: `<b>Two</b> &amp; more<br>`."""

from __future__ import annotations

import re
from html import unescape

_BREAK = re.compile(r"<br\s*/?>|</(?:p|div|li|h[1-6])>", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_ENTITY = re.compile(r"&#?\w{1,30};")


def without_tags(text: str) -> str:
    """Return a text without tags, with the characters that entities stand for: `&amp;` is `&`."""
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub("\n", text))
    return _ENTITY.sub(lambda found: unescape(found[0]), text) if "&" in text else text
