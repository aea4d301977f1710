"""What can be done with the lines of each list of gaps: the ways to mend them, the likeliest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Mapping


class Door(NamedTuple):
    """A way to mend: its key, its words, and for how many lines at once; `most` None: any number."""

    key: str
    title: object  # a `str`: Qt's stubs know less of QT_TRANSLATE_NOOP
    least: int = 1
    most: int | None = 1
    writes: bool = True

    @property
    def text(self) -> str:
        """Return the words in the language of the window."""
        return QCoreApplication.translate("Doors", str(self.title))

    def open_to(self, lines: int, *, writable: bool) -> bool:
        """Tell whether it can be gone through with so many lines chosen."""
        fits = self.least <= lines and (self.most is None or lines <= self.most)
        return fits and (writable or not self.writes)


_APPOINT = Door("appoint", QT_TRANSLATE_NOOP("Doors", "Name a focal point…"))
_ALTERNATE = Door("alternate", QT_TRANSLATE_NOOP("Doors", "Name an alternate…"))
_EDIT = Door("office", QT_TRANSLATE_NOOP("Doors", "Edit the office…"))
_CLOSE = Door("close", QT_TRANSLATE_NOOP("Doors", "Close the office…"))
_MERGE_OFFICES = Door("merge_offices", QT_TRANSLATE_NOOP("Doors", "Merge two offices…"), 2, 2)
_PEOPLE = Door("people", QT_TRANSLATE_NOOP("Doors", "Show who is there"), writes=False)
_RENEW = Door("renew", QT_TRANSLATE_NOOP("Doors", "Renew the term…"), most=None)
_HAND_OVER = Door("hand_over", QT_TRANSLATE_NOOP("Doors", "Hand over…"))
_END = Door("end", QT_TRANSLATE_NOOP("Doors", "End…"), most=None)
_TOR = Door("tor", QT_TRANSLATE_NOOP("Doors", "Note the terms of reference…"), most=None)
_TIME = Door("time", QT_TRANSLATE_NOOP("Doors", "Enter the time share…"), most=None)
_FILL_IN = Door("fill_in", QT_TRANSLATE_NOOP("Doors", "Fill in what is missing…"))
_VERIFY = Door("verify", QT_TRANSLATE_NOOP("Doors", "Verified"), most=None)
_MERGE = Door("merge", QT_TRANSLATE_NOOP("Doors", "Compare and merge…"))
_APART = Door("apart", QT_TRANSLATE_NOOP("Doors", "Not the same person"), most=None)
_CHANGE = Door("change", QT_TRANSLATE_NOOP("Doors", "Change the appointment…"))
_SHOW = Door("show", QT_TRANSLATE_NOOP("Doors", "Show in the list"), most=None, writes=False)

DOORS: Mapping[str, tuple[Door, ...]] = {
    "offices": (_EDIT, _APPOINT, _CLOSE, _MERGE_OFFICES, _PEOPLE),
    "offices_without": (_APPOINT, _EDIT, _CLOSE),
    "offices_short": (_APPOINT, _EDIT, _CLOSE, _PEOPLE),
    "countries_without": (_APPOINT, _EDIT, _CLOSE),
    "alternates_missing": (_ALTERNATE, _EDIT, _PEOPLE),
    "terms_over": (_RENEW, _HAND_OVER, _END, _SHOW),
    "terms_ending": (_RENEW, _HAND_OVER, _END, _SHOW),
    "tor_not_included": (_TOR, _SHOW),
    "time_share_unknown": (_TIME, _SHOW),
    "rotation_due": (_HAND_OVER, _RENEW, _END, _SHOW),
    "missing_facts": (_FILL_IN, _SHOW),
    "not_verified": (_VERIFY, _SHOW),
    "duplicates": (_MERGE, _APART),
    "swap_grade": (_CHANGE, _SHOW),
    "swap_terms_of_reference": (_TOR, _SHOW),
    "swap_time_share": (_TIME, _SHOW),
    "swap_expertise": (_SHOW,),
}
