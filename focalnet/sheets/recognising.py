"""What a file really is, by its first bytes and its list of contents, whatever its name says."""

from __future__ import annotations

import re

from focalnet.problems import Refused
from focalnet.sheets import compound
from focalnet.sheets.archive import Archive

_BEGINNINGS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "sheets.is_pdf"),
    (b"{\\rtf", "sheets.is_document"),
    (b"\x89PNG", "sheets.is_picture"),
    (b"\xff\xd8\xff", "sheets.is_picture"),
    (b"GIF8", "sheets.is_picture"),
    (b"BM", "sheets.is_picture"),
    (b"II*\0", "sheets.is_picture"),
    (b"MM\0*", "sheets.is_picture"),
    (b"Rar!", "sheets.is_archive"),
    (b"7z\xbc\xaf", "sheets.is_archive"),
    (b"\x1f\x8b", "sheets.is_archive"),
    (b"BZh", "sheets.is_archive"),
    (b"\xfd7zXZ", "sheets.is_archive"),
    (b"SQLite format 3\0", "sheets.is_database"),
    (b"\0\1\0\0Standard ", "sheets.is_database"),
    (b"MZ", "sheets.is_program"),
    (b"\x7fELF", "sheets.is_program"),
)
_BINARY_ONLY = {b"BM", b"MZ", b"BZh"}
_WRITTEN: tuple[tuple[bytes, str], ...] = (
    (rb"(?i)<!doctype html|<html|<head|<table|<meta |<style", "sheets.is_web_page"),
    (rb"(?is)(?:mime-version:|from: <saved).*multipart/related", "sheets.is_web_page"),
    (rb"(?i)mime-version:|received: |return-path: ", "sheets.is_mail"),
    (rb"(?is)<\?xml[^>]*>(?:\s|<\?[^>]*>|<!--.*?-->)*<!doctype html", "sheets.is_web_page"),
    (rb"(?is)<\?xml[^>]*>(?:\s|<\?[^>]*>|<!--.*?-->)*<(?:\w+:)?html", "sheets.is_web_page"),
    (rb"(?i)<\?xml|<(?:\w+:)?workbook\b", "sheets.is_xml"),
    (rb'\{\s*"url"\s*:', "sheets.is_link"),
    (rb'\{\s*"[^"\n]*"\s*:|\[\s*(?:\{\s*"|\{\s*\}|\[\s*["\d\[])|\{\s*\}|\[\s*\]', "sheets.is_json"),
    (rb"(?i)\[InternetShortcut\]", "sheets.is_link"),
)
"""Patterns of what is written in letters; compiled when first needed, which they seldom are."""
_MAIN_PARTS: tuple[tuple[bytes, str], ...] = (
    (b"sheet.macroEnabled.main", "xlsm"),
    (b"template.macroEnabled.main", "xlsm"),
    (b"addin.macroEnabled.main", "xlsm"),
    (b"spreadsheetml", "xlsx"),
    (b"wordprocessingml", "sheets.is_document"),
    (b"ms-word.", "sheets.is_document"),
    (b"presentationml", "sheets.is_presentation"),
    (b"ms-powerpoint.", "sheets.is_presentation"),
)
_OPEN_DOCUMENTS: tuple[tuple[bytes, str], ...] = (
    (b"opendocument.spreadsheet", "ods"),
    (b"opendocument.text", "sheets.is_document"),
    (b"opendocument.presentation", "sheets.is_presentation"),
)


def recognise(content: bytes, unpacked: int) -> tuple[str, Archive | None]:
    """Return the format, `text` for anything written in letters, and the archive where it is one.

    Raises `Refused` where it is none of those that are read; `unpacked` is the most bytes it may unpack to.
    """
    beginning = content[:4096]
    if beginning.startswith((b"PK\3\4", b"PK\5\6")):
        archive = Archive(content, unpacked)
        return _accepted(_archived(archive)), archive
    if beginning.startswith(compound.MAGIC):
        return _accepted(compound.kind(content)), None
    return _accepted(_plain(beginning)), None


def _accepted(found: str) -> str:
    """Return a format as it is; a code of what the file really is becomes the refusal."""
    if found.startswith("sheets."):
        raise Refused(found)
    return found


def _archived(archive: Archive) -> str:
    types = archive.beginning("[Content_Types].xml", 1 << 20)
    if types:
        if any(name.endswith("workbook.bin") for name in archive.parts):
            return "xlsb"
        types = types.decode("utf-16", "replace").encode() if types[:1] in b"\xff\xfe" else types
        return next((found for mark, found in _MAIN_PARTS if mark in types), "sheets.not_a_workbook")
    kind = archive.beginning("mimetype", 200)
    for mark, found in _OPEN_DOCUMENTS:
        if mark in kind:
            return _open_document(archive) if found == "ods" else found
    if any(name.endswith(".iwa") for name in archive.parts):
        return "sheets.is_numbers"
    return "xlsx" if "xl/workbook.xml" in archive.parts else "sheets.is_archive"


def _open_document(archive: Archive) -> str:
    manifest = archive.beginning("META-INF/manifest.xml", 1 << 20)
    return "sheets.encrypted" if b"encryption-data" in manifest else "ods"


def _plain(beginning: bytes) -> str:
    for mark, code in _BEGINNINGS:
        if beginning.startswith(mark) and (mark not in _BINARY_ONLY or b"\0" in beginning):
            return code
    if beginning.startswith((b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00")) and b"\0" in beginning[:8]:
        return "sheets.is_old"
    written = _letters(beginning)
    for pattern, code in _WRITTEN:
        if re.match(pattern, written):
            return code
    return "text"


def _letters(beginning: bytes) -> bytes:
    """Return the beginning without byte-order mark, blanks and the zeros of UTF-16."""
    return beginning.removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe\0 \t\r\n").replace(b"\0", b"")
