"""What tools add to the questions of a form, told by its head: times, addresses, parts of places, repeats."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.surveys.exports import heads
from focalnet.surveys.exports.index import bare
from focalnet.surveys.exports.meanings import unnumbered
from focalnet.surveys.exports.model import Part, Tool

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.surveys.exports.index import Index
    from focalnet.surveys.exports.meanings import Head

_COORDINATE = re.compile(
    r"^(.*[/.:])?_?.+[_:-](latitude|longitude|altitude|precision|accuracy)$", re.IGNORECASE
)
_OF_ODK = re.compile(r"(.+)[:-](Latitude|Longitude|Altitude|Accuracy)")
_TIMING = re.compile(r"^groupTime\d+|Time$")
"""LimeSurvey's heads for how long a page or a question took: `groupTime12`, `whyTime`."""
_OF_REPEAT = re.compile(r"SET-OF-(.+)|(.+?)\[\d+\].*|(.+)")
"""How heads name a repeat or a question in one: `child[1]/age`, `child/age`, ODK's `SET-OF-child`."""
_ONLY_NAMES = re.compile(r"_|meta/")
"""How heads of KoboToolbox begin that no label is taken for: `_id` is not the question labelled “ID”."""
_LEADING = frozenset({Tool.LIMESURVEY, Tool.GOOGLE, Tool.MSFORMS, Tool.SURVEYMONKEY})
_PEOPLE = (
    heads.WHO[Part.EMAIL] | heads.WHO[Part.NAME] | heads.WHO[Part.FAMILY_NAME] | heads.WHO[Part.GIVEN_NAMES]
)


def is_own(text: str, tool: Tool, index: Index) -> bool:
    """Tell whether a tool adds a column with this head to those of the questions."""
    if fold(text) in heads.OWN[tool] or _COORDINATE.match(text):
        return True
    timed = _TIMING.search(text) if tool is Tool.LIMESURVEY else None
    return bool(timed and (not timed.start() or index.named(text[: timed.start()])))


def coordinate(text: str) -> tuple[str, str] | None:
    """Return the name of a question and which of its numbers ODK writes under a head: `site-Latitude`."""
    found = _OF_ODK.fullmatch(text)
    return (found[1], found[2]) if found else None


def is_own_for_sure(text: str, tool: Tool) -> bool:
    """Tell whether a head is the tool's whatever the labels of a form are: its exports have names there."""
    return fold(text) in heads.OWN[tool] and (
        tool is Tool.ODK or (tool is Tool.KOBO and bool(_ONLY_NAMES.match(text)))
    )


def is_of_repeat(text: str, index: Index) -> bool:
    """Tell whether a column holds answers of a repeat beside those of the row itself."""
    found = _OF_REPEAT.fullmatch(text)
    return found is not None and bare("".join(filter(None, found.groups()))) in index.of_repeats


def leading(found: Sequence[Head], tool: Tool, index: Index) -> Mapping[int, str]:
    """Return the columns before the first question that are the tool's own, with their folded heads.

    Where a question is labelled as such a column, they are told apart by the head's coming again, numbered
    perhaps (`Name`, `Name2`); what the tool writes in every export is its own in any case.
    """
    own: dict[int, str] = {}
    for place, head in enumerate(found if tool in _LEADING else ()):
        text = fold(head.text.partition(". ")[0] if tool is Tool.LIMESURVEY else head.text)
        if text not in heads.OWN[tool] | _PEOPLE:
            if index.labelled(head.text) or index.named(head.text):
                break
            continue
        if text in own.values():
            break
        again = any(text in {fold(each.text), fold(unnumbered(each.text))} for each in found[place + 1 :])
        if again or text in heads.TELLING[tool] | {"id"}:
            own[head.at] = text
    return own
