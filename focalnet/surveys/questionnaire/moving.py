"""Where a row of a questionnaire goes when it is moved: up, down, into the section above it, out of its own.

A place is what `editing.move_item` takes: the row that the moved one will stand before. A question goes row
by row, over the beginning and the end of sections too, so that it reaches every place; a section goes past
whole neighbours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.surveys.questionnaire.editing import block
from focalnet.surveys.questionnaire.model import ENDS, GROUPS

if TYPE_CHECKING:
    from focalnet.surveys.questionnaire.model import Questionnaire

NO_PLACE = -1
"""There is nowhere to go."""


def place_above(questionnaire: Questionnaire, at: int) -> int:
    """Return the place one up."""
    if at <= 0:
        return NO_PLACE
    above = at - 1
    if questionnaire.items[above].type in ENDS and _is_section(questionnaire, at):
        return _beginning(questionnaire, above)
    return above


def place_below(questionnaire: Questionnaire, at: int) -> int:
    """Return the place one down."""
    behind = block(questionnaire, at).stop
    if behind >= len(questionnaire.items):
        return NO_PLACE
    return block(questionnaire, behind).stop if _is_section(questionnaire, at) else behind + 1


def place_inside(questionnaire: Questionnaire, at: int) -> int:
    """Return the place at the end of the section that stands right above a row."""
    above = at - 1
    if above >= 0 and questionnaire.items[above].type in ENDS:
        return above
    return NO_PLACE


def place_outside(questionnaire: Questionnaire, at: int) -> int:
    """Return the place right behind the section that a row is in."""
    opened = 0
    for place in range(block(questionnaire, at).stop, len(questionnaire.items)):
        kind = questionnaire.items[place].type
        opened += (kind in GROUPS) - (kind in ENDS)
        if opened < 0:
            return place + 1
    return NO_PLACE


def place_at_end(questionnaire: Questionnaire, section: int) -> int:
    """Return the place at the end of a section, before the row that ends it."""
    return block(questionnaire, section)[-1]


def now_at(questionnaire: Questionnaire, at: int, place: int) -> int:
    """Return where a row stands once it was moved to a place."""
    moved = block(questionnaire, at)
    return place if place <= at else place - len(moved)


def _is_section(questionnaire: Questionnaire, at: int) -> bool:
    return questionnaire.items[at].type in GROUPS


def _beginning(questionnaire: Questionnaire, end: int) -> int:
    """Return the row that begins the section which a row ends."""
    opened = 0
    for place in range(end, -1, -1):
        kind = questionnaire.items[place].type
        opened += (kind in ENDS) - (kind in GROUPS)
        if not opened:
            return place
    return end
