"""When an action is to be had, and what to say while it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.actions.entry import When

if TYPE_CHECKING:
    from ui.session import Session

_OF_NUMBER = {1: When.ONE_CHOSEN, 2: When.TWO_CHOSEN}
_OF_OFFICES = {1: When.ONE_OFFICE, 2: When.TWO_OFFICES}

_NO_NETWORK = QT_TRANSLATE_NOOP("Actions", "Open a network first")
_READ_ONLY = QT_TRANSLATE_NOOP("Actions", "This network can only be read")
_WHY_NOT = {
    When.UNDOABLE: QT_TRANSLATE_NOOP("Actions", "There is nothing to undo"),
    When.REDOABLE: QT_TRANSLATE_NOOP("Actions", "Nothing was undone"),
    When.LOOKS_BACK: QT_TRANSLATE_NOOP("Actions", "The date is today already"),
    When.LIST: QT_TRANSLATE_NOOP("Actions", "This page shows no list"),
    When.ANY_CHOSEN: QT_TRANSLATE_NOOP("Actions", "Choose somebody in the list of focal points first"),
    When.CELLS: QT_TRANSLATE_NOOP("Actions", "Choose somebody in the list of focal points first"),
    When.CHOSEN: QT_TRANSLATE_NOOP("Actions", "Choose somebody in the list first"),
    When.ONE_CHOSEN: QT_TRANSLATE_NOOP("Actions", "Choose one person in the list first"),
    When.TWO_CHOSEN: QT_TRANSLATE_NOOP("Actions", "Choose two people in the list first"),
    When.ONE_OFFICE: QT_TRANSLATE_NOOP("Actions", "Choose an office on the page Coverage first"),
    When.TWO_OFFICES: QT_TRANSLATE_NOOP("Actions", "Choose two offices on the page Coverage first"),
    When.SURVEY: QT_TRANSLATE_NOOP("Actions", "Choose a survey on the page Surveys first"),
    When.SURVEY_WRITABLE: QT_TRANSLATE_NOOP("Actions", "Choose a survey on the page Surveys first"),
    When.ROUND: QT_TRANSLATE_NOOP("Actions", "Choose a round on the page Surveys first"),
}
_CHANGING = frozenset(
    {
        *(When.WRITABLE, When.CELLS, When.CHOSEN, When.ONE_CHOSEN, When.TWO_CHOSEN),
        *(When.ONE_OFFICE, When.TWO_OFFICES, When.SURVEY_WRITABLE, When.ROUND),
    }
)


def conditions(session: Session) -> set[When]:
    """Return what is so now."""
    now = {When.ALWAYS}
    if session.is_open:
        now.add(When.OPEN)
    if session.writable:
        now.add(When.WRITABLE)
    if session.undoable() is not None:
        now.add(When.UNDOABLE)
    if session.redoable() is not None:
        now.add(When.REDOABLE)
    if session.is_open and session.looks_back:
        now.add(When.LOOKS_BACK)
    if session.listed:
        now.add(When.LIST)
    if session.cells and session.chosen:
        now.add(When.ANY_CHOSEN)
    if session.writable and session.chosen:
        now |= {When.CHOSEN, When.CELLS} if session.cells else {When.CHOSEN}
        now |= {_OF_NUMBER[len(session.chosen)]} if len(session.chosen) in _OF_NUMBER else set()
    if session.writable and len(session.chosen_offices) in _OF_OFFICES:
        now.add(_OF_OFFICES[len(session.chosen_offices)])
    return now | _of_surveys(session)


def _of_surveys(session: Session) -> set[When]:
    """Return what is so because of the survey or the round that is seen or chosen."""
    now = {When.SURVEY} if session.survey_id else set()
    if session.survey_id and session.writable:
        now |= {When.SURVEY_WRITABLE, When.ROUND} if session.round_id else {When.SURVEY_WRITABLE}
    return now


def why_not(when: When, session: Session) -> str:
    """Return why an action is not to be had now, in a few words; empty where it is."""
    if when in conditions(session):
        return ""
    reason = _WHY_NOT.get(when, _NO_NETWORK)
    if not session.is_open:
        reason = _NO_NETWORK
    elif when in _CHANGING and not session.writable:
        reason = _READ_ONLY
    return QCoreApplication.translate("Actions", str(reason))
