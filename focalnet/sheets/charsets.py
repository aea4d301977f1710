"""Which encoding a text was written in, where nothing in it says so.

Each candidate is tried on the letters beyond ASCII and scored by how such letters are used in writing: a
common letter of its languages between letters of its own script is a good sign; a capital after a small
letter, a symbol within a word or two scripts in one word is a bad one.
"""

from __future__ import annotations

import codecs
import re
from functools import cache

_SAMPLE = 40_000
_SIGNS = "’‘“”„«»–—…€°ºª№\xa0¿¡·•™®©£§"
_BYTES = re.compile(rb"[\x80-\xff]")
_SEPARATING = re.compile(rb"[\n\r\t,;| ]")
_ZERO_AFTER = re.compile(rb"[\n\r\t,;| ]\0")
_ZERO_BEFORE = re.compile(rb"\0[\n\r\t,;| ]")
_LATIN_WEST = "àâäáãåçéèêëíîïñóòôöõøúùûüæœßÀÂÄÁÃÅÇÉÈÊËÍÎÏÑÓÒÔÖÕØÚÙÛÜÆŒ"
_LATIN_CENTRE = "ąćčďęěłńňóřśšťůžźżáéíýőűăâîúôäöüşţßđĄĆČĎĘĚŁŃŇÓŘŚŠŤŮŽŹŻÁÉÍÝŐŰĂÂÎÚÔÄÖÜŞŢĐ"
_LATIN_TURKISH = "ğışçöüâîûİĞŞÇÖÜÂÎÛ"
_CYRILLIC = "оеаинтсрвлкмдпуіоя"
_GREEK = "αοιετσνηυρπκμλςάέήίόύώ"
_HEBREW = "יוהלאמרתבנשםדחעכק"
_ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئپچژگ،؟"
_THAI = "".join(map(chr, range(0x0E01, 0x0E5B)))

_PREFERENCE = 0.12
"""What Western European letters are given beforehand, because most files of this work have them."""

SINGLE = {
    "cp1252": _LATIN_WEST,
    "mac_roman": _LATIN_WEST,
    "cp850": _LATIN_WEST,
    "cp1250": _LATIN_CENTRE,
    "iso8859_2": _LATIN_CENTRE,
    "cp1254": _LATIN_TURKISH,
    "cp1251": _CYRILLIC + _CYRILLIC.upper(),
    "koi8_r": _CYRILLIC + _CYRILLIC.upper(),
    "iso8859_5": _CYRILLIC + _CYRILLIC.upper(),
    "cp866": _CYRILLIC + _CYRILLIC.upper(),
    "mac_cyrillic": _CYRILLIC + _CYRILLIC.upper(),
    "cp1253": _GREEK + _GREEK.upper(),
    "cp1255": _HEBREW,
    "cp1256": _ARABIC + "éèêàâçôîûù",
    "iso8859_6": _ARABIC,
    "cp874": _THAI,
}
"""One byte a letter, in order of preference, with the letters that are common in its languages."""
DOUBLE = {
    "cp949": ("euc_kr", 0xB0, 0xC8),
    "gb18030": ("gb2312", 0xB0, 0xD7),
    "big5": ("big5", 0xA4, 0xC6),
    "shift_jis": ("shift_jis", 0x82, 0x97),
    "euc_jp": ("euc_jp", 0xA4, 0xCF),
}
"""Two bytes a letter, with the encoding and the lead bytes that hold the common ones."""


def guess(content: bytes) -> str:
    """Return the encoding that makes most sense of bytes that are not UTF-8; `cp1252` where none does."""
    sample = _sample(content)
    scores = {encoding: score(sample, encoding) for encoding in (*SINGLE, *DOUBLE)}
    return max(scores, key=lambda encoding: scores[encoding])


def _sample(content: bytes) -> bytes:
    """Return the lines that have letters beyond ASCII, as many as are needed."""
    lines: list[bytes] = []
    size = 0
    for line in content[: 50 * _SAMPLE].splitlines():
        if _BYTES.search(line):
            lines.append(line)
            size += len(line)
            if size > _SAMPLE:
                break
    return b"\n".join(lines)


def score(sample: bytes, encoding: str) -> float:
    """Return how well an encoding suits, from -1 to 1; -1 where the bytes cannot be read so."""
    try:
        text = f" {sample.decode(encoding)} "
    except UnicodeDecodeError:
        if encoding != "cp1252":
            return -1.0
        text = f" {sample.decode(encoding, 'replace')} "
    marks = _double_marks(text, encoding) if encoding in DOUBLE else _single_marks(text, SINGLE[encoding])
    before = _PREFERENCE if SINGLE.get(encoding) == _LATIN_WEST else 0.0
    return before + (sum(marks) / len(marks) if marks else 0.0)


def _single_marks(text: str, common: str) -> list[float]:
    letters = frozenset(common)
    marks: list[float] = []
    for before, letter, after in zip(text, text[1:], text[2:], strict=False):
        if letter > "\x7f":
            marks.append(_mark(before, letter, after, letters))
    return marks


def _mark(before: str, letter: str, after: str, common: frozenset[str]) -> float:
    """Judge one letter by its neighbours."""
    if letter in _SIGNS:
        within = before.isalpha() and after.isalpha()
        return -0.5 if within and letter not in "’·" else 0.7
    if not letter.isalpha() or _capital_within(before, letter) or _capital_within(letter, after):
        return -1.0
    beside = [near for near in (before, after) if near.isalpha()]
    latin = _is_latin(letter)
    if any(_is_latin(near) != latin for near in beside):
        return -1.0
    # Words have an accent or two; a whole word of accented letters is another script read wrongly.
    crowd = 0.4 * sum(near > "\x7f" for near in beside) if latin else 0.0
    return (1.0 if letter in common else 0.3) - crowd - (0.0 if beside else 0.3)


def _capital_within(letter: str, following: str) -> bool:
    return letter.islower() and following.isupper()


def _is_latin(letter: str) -> bool:
    return letter < "\u0250"


def _double_marks(text: str, encoding: str) -> list[float]:
    marks: list[float] = []
    for before, letter, after in zip(text, text[1:], text[2:], strict=False):
        if letter > "\x7f":
            beside_latin = (before.isascii() and before.isalpha()) or (after.isascii() and after.isalpha())
            marks.append(-1.0 if beside_latin else _commonness(letter, encoding))
    return marks


@cache
def _commonness(letter: str, encoding: str) -> float:
    charset, first, last = DOUBLE[encoding]
    try:
        lead = letter.encode(charset)[0]
    except UnicodeEncodeError:
        return -0.5
    if first <= lead <= last:
        return 1.0
    return 0.3 if letter in "，。、；：（）「」《》・　" or letter in _SIGNS else -0.3


def marked(content: bytes) -> str:
    """Return the encoding told by a mark at the beginning or by zeros in between; empty if there are none."""
    if content.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if content.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    sample = content[:_SAMPLE]
    marks = len(_SEPARATING.findall(sample))
    after, before = len(_ZERO_AFTER.findall(sample)), len(_ZERO_BEFORE.findall(sample))
    if max(after, before) * 2 <= marks or not marks:
        return ""
    return "utf-16-le" if sample[1::2].count(0) > sample[::2].count(0) else "utf-16-be"
