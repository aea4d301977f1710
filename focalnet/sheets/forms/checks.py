"""What the cells of a form let in: lists to choose from, whole numbers, dates; with what is expected."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from focalnet.sheets.forms.parts import Entry
from focalnet.words import form_words

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

    from focalnet.sheets.forms.parts import Field
    from focalnet.sheets.writing.lists import Lists

_MOST = 10**12
_DAYS = (date(1900, 3, 1), date(2099, 12, 31))
_MOMENTS = (datetime(1900, 3, 1), datetime(2099, 12, 31))  # noqa: DTZ001 - the format has no zone
_BETWEEN: dict[Entry, tuple[str, object, object]] = {
    Entry.WHOLE: ("integer", -_MOST, _MOST),
    Entry.NUMBER: ("decimal", -_MOST, _MOST),
    Entry.DATE: ("date", *_DAYS),
    Entry.MOMENT: ("date", *_MOMENTS),
    Entry.TIME: ("time", time(0, 0), time(23, 59, 59)),
}
_TITLE_LENGTH, _MESSAGE_LENGTH = 32, 255


def check(sheet: Worksheet, field: Field, at: tuple[int, int], lists: Lists, spoken: str) -> None:
    """Let a cell take only what its field asks for; a tick takes anything, and offers an x."""
    options = _options(field, lists)
    if not options:
        return
    if field.entry is Entry.TICK:
        options["show_error"] = False
    else:
        say = form_words(spoken)
        message = field.message or say("form_check", field.entry)
        options["error_title"] = say("form_check", "title")[:_TITLE_LENGTH]
        options["error_message"] = message[:_MESSAGE_LENGTH]
    sheet.data_validation(*at, *at, options)


def _options(field: Field, lists: Lists) -> dict[str, Any]:
    if field.check:
        return {"validate": "custom", "value": f"={field.check}"}
    if field.entry is Entry.LIST:
        source = lists.offered(field.offers, field.within) if field.within else lists.source(field.choices)
        return {"validate": "list", "source": source}
    if field.entry is Entry.TICK:
        return {"validate": "list", "source": ["x"]}
    if field.entry is Entry.RANK:
        return _between("integer", 1, field.most)
    return _between(*_BETWEEN[field.entry]) if field.entry in _BETWEEN else {}


def _between(kind: str, least: object, most: object) -> dict[str, Any]:
    return {"validate": kind, "criteria": "between", "minimum": least, "maximum": most}
