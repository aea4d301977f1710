"""One action as data, and the conditions under which it is to be had."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.commands import Commands


class When(Enum):
    """What has to be so for an action to be enabled."""

    ALWAYS = auto()
    OPEN = auto()
    WRITABLE = auto()
    UNDOABLE = auto()
    REDOABLE = auto()
    LOOKS_BACK = auto()
    LIST = auto()  # the page that is seen shows a list
    ANY_CHOSEN = auto()  # somebody is chosen in the list of focal points, to be changed or not
    CELLS = auto()  # it is the list of focal points, somebody is chosen, and the network may be changed
    CHOSEN = auto()  # appointments are chosen, and the network may be changed
    ONE_CHOSEN = auto()
    TWO_CHOSEN = auto()
    ONE_OFFICE = auto()  # an office is chosen, and the network may be changed
    TWO_OFFICES = auto()
    SURVEY = auto()  # a survey is seen or chosen
    SURVEY_WRITABLE = auto()  # and the network may be changed
    ROUND = auto()  # a round is seen or chosen, and the network may be changed


class Entry(NamedTuple):
    """One action as data; the title is the source text of a translation."""

    id: str
    title: object  # a `str`: Qt's stubs know less of QT_TRANSLATE_NOOP
    when: When
    do: Callable[[Commands], object]
    shortcut: str = ""
    menu: str = ""
