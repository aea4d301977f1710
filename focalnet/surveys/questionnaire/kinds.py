"""The types of rows as XLSForm writes them, with the many older words for them, and the plain ones we use.

`select one from yes_no`, `select1 yes_no` and `select_one yes_no` are one type with one list. What the words
mean is taken from pyxform, which decides it for Kobo and ODK too.
"""

from __future__ import annotations

from typing import NamedTuple

_SELECTS = {
    "select one": "select_one",
    "select all that apply": "select_multiple",
    "select one external": "select_one_external",
    "rank": "rank",
}
_GROUPS = {"group": "group", "repeat": "repeat", "loop": "loop"}
_OLDER = {
    "text": ("string", "q string", "add text prompt"),
    "integer": ("int", "q int", "add integer prompt"),
    "decimal": ("q decimal", "add decimal prompt"),
    "date": ("q date", "add date prompt"),
    "datetime": (
        *("dateTime", "date time", "q dateTime", "q date time"),
        *("add date time prompt", "add dateTime prompt"),
    ),
    "note": ("q note", "add note prompt"),
    "acknowledge": ("q acknowledge", "add acknowledge prompt", "trigger"),
    "calculate": ("q calculate", "add calculate prompt"),
    "image": ("photo", "q picture", "q image", "add image prompt", "add photo prompt"),
    "geopoint": ("gps", "location", "q geopoint", "q location", "add location prompt"),
    "audio": ("q audio", "add audio prompt"),
    "video": ("q video", "add video prompt"),
    "barcode": ("q barcode", "add barcode prompt"),
    "file": ("add file prompt",),
}
_PLAIN = {older: plain for plain, words in _OLDER.items() for older in words}


class Kind(NamedTuple):
    """What a cell of the column `type` says."""

    type: str
    choices: str = ""
    or_other: bool = False
    written: str = ""  # as it was written, where that is an older word which forms may tell apart


def read_kind(text: str) -> Kind:
    """Return what a type means; one that nobody knows stays as it is, for pyxform to refuse."""
    from pyxform.xls2json import RE_OSM, RE_SELECT

    if structure := _structure(text):
        return structure
    if found := RE_SELECT.search(text):
        listed, other = found["list_name"], found["specify_other"] is not None
        return Kind(_select(found["select_command"]), listed, other)
    if found := RE_OSM.search(text):
        return Kind("osm", found["list_name"])
    return Kind(_PLAIN[text], written=text) if text in _PLAIN else Kind(text)


def _structure(text: str) -> Kind | None:
    from pyxform.aliases import control
    from pyxform.xls2json import RE_BEGIN_CONTROL, RE_END_CONTROL

    if found := RE_BEGIN_CONTROL.search(text):
        return Kind(f"begin_{_GROUPS[control[found['type']]]}", found["list_name"] or "")
    if found := RE_END_CONTROL.search(text):
        return Kind(f"end_{_GROUPS[control[found['type']]]}")
    return None


def _select(command: str) -> str:
    from pyxform.aliases import select

    if command.endswith("file"):
        return command.replace(" ", "_")
    return _SELECTS[select[command]]


def written_kind(kind: Kind) -> str:
    """Return the text of the column `type`."""
    if kind.written:
        return kind.written
    if not kind.choices:
        return kind.type
    if kind.type == "begin_loop":
        return f"begin_loop over {kind.choices}"
    return f"{kind.type} {kind.choices}{' or_other' if kind.or_other else ''}"
