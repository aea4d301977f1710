"""A questionnaire looked up by the names, paths and labels under which exports write its questions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from focalnet.folding import fold
from focalnet.surveys.questionnaire.markup import without_tags

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.surveys.questionnaire import Item, Questionnaire

_CUT_SHORT = re.compile(r"(.{4,}?)\s*(?:\.\.+|…)\s*", re.DOTALL)
_PATH_SEPARATORS = ("/", ".", "-", ":", "__", ">", " > ", "|", " | ")
_GROUPING = frozenset({"begin_group", "begin_repeat", "end_group", "end_repeat"})
_OF_DEVICE = frozenset(
    {
        *("start", "end", "today", "deviceid", "username", "email", "phonenumber", "simserial"),
        *("subscriberid", "audit", "start-geopoint", "background-audio", "hidden", "note"),
    }
)
"""Types that nobody answers: a device or the form fills them in."""
WHEREABOUTS = frozenset(
    {
        *("geopoint", "geotrace", "geoshape", "image", "audio", "video", "file", "barcode"),
        *("background-geopoint", "calculate"),
    }
)
"""Types of which a confidential round keeps nothing: they may tell who answered, and no table counts them."""


class Found(NamedTuple):
    """A question that a head may mean: its place in the questionnaire, and the label's language."""

    place: int
    language: str = ""  # empty for a name


def plain(text: str) -> str:
    """Return a label or head as it is compared: folded, without the marks of web pages."""
    return fold(without_tags(text))


def begun(text: str) -> str:
    """Return how the label begins of a head that LimeSurvey cut short: `What hinders yo..`; else empty."""
    found = _CUT_SHORT.fullmatch(text)
    return plain(found[1]) if found else ""


def bare(text: str) -> str:
    """Return a name as it is compared where a program allows letters and figures alone: `x_1` and `x1`."""
    return plain(text).replace(" ", "")


def answered(item: Item) -> bool:
    """Tell whether an export holds an answer of somebody for this item, of a type a form asks or not."""
    return item.type not in _GROUPING and item.type not in _OF_DEVICE


@dataclass(frozen=True)
class Index:
    """The items of a questionnaire outside of repeats, by everything that exports call them."""

    questionnaire: Questionnaire

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """The items that are a column of an export's main table, in the order of the form."""
        repeats = {each.name for each in self.questionnaire.items if each.type == "begin_repeat"}
        return tuple(
            each
            for each in self.questionnaire.items
            if each.type not in _GROUPING and each.name and repeats.isdisjoint(each.path)
        )

    @cached_property
    def in_repeats(self) -> tuple[Item, ...]:
        """The questions within repeats, whose answers are rows of another table."""
        repeats = {each.name for each in self.questionnaire.items if each.type == "begin_repeat"}
        return tuple(
            each
            for each in self.questionnaire.items
            if answered(each) and each.name and not repeats.isdisjoint(each.path)
        )

    @cached_property
    def of_repeats(self) -> frozenset[str]:
        """Repeats by name and by path, and the questions within them by path, without signs."""
        repeats = [each for each in self.questionnaire.items if each.type == "begin_repeat"]
        paths = ("/".join((*each.path, each.name)) for each in (*repeats, *self.in_repeats))
        return frozenset(map(bare, (*paths, *(each.name for each in repeats))))

    @cached_property
    def names(self) -> dict[str, list[Found]]:
        """Names and paths, with each separator that exports put between groups."""
        known: dict[str, list[Found]] = {}
        for place, item in enumerate(self.items):
            paths = {separator.join((*item.path, item.name)) for separator in _PATH_SEPARATORS}
            for name in {item.name, *paths}:
                known.setdefault(name, []).append(Found(place))
        return known

    def named(self, text: str) -> list[Found]:
        """Return the questions of a name or path, without the signs that some write after it."""
        stripped = text.strip()
        return self.names.get(stripped) or self.names.get(stripped.rstrip(" *:")) or []

    @cached_property
    def bare_names(self) -> dict[str, list[Found]]:
        """Names and paths without regard to case, signs and spaces, as other programs write them again."""
        known: dict[str, list[Found]] = {}
        for name, found in self.names.items():
            held = known.setdefault(bare(name), [])
            held.extend(each for each in found if each not in held)
        return known

    @cached_property
    def labels(self) -> dict[str, list[Found]]:
        """Labels in every language, alone and with those of their groups before them, folded."""
        known: dict[str, list[Found]] = {}
        for place, item in enumerate(self.items):
            for language in dict.fromkeys((*item.labels, *self.questionnaire.languages)):
                # A question without a label in this language stands there by its name.
                label = item.labels.get(language, "")
                path = plain(self._path(item, language, label or item.name)) if item.path or label else ""
                for text in dict.fromkeys((plain(label), path)):
                    if text:
                        known.setdefault(text, []).append(Found(place, language))
        return known

    def labelled(self, text: str) -> list[Found]:
        """Return the questions with a label; where the text is one cut short, those whose label begins so."""
        whole, beginning = self.labels.get(plain(text), []), begun(text)
        if whole or not beginning:
            return whole
        return [each for label, found in self.labels.items() if label.startswith(beginning) for each in found]

    def in_groups(self, group: str, row: str) -> list[Found]:
        """Return the questions with a label, or one that begins so, in a group with another."""
        found = self.grouped.get((plain(group), plain(row)))
        outer, inner = begun(group), begun(row)
        if found or not (outer or inner):
            return found or []
        return [
            each
            for (before, label), listed in self.grouped.items()
            if before.startswith(outer or plain(group)) and label.startswith(inner or plain(row))
            for each in listed
        ]

    @cached_property
    def grouped(self) -> dict[tuple[str, str], list[Found]]:
        """A group's name or label, and the name or label of a question in it, both folded: a matrix."""
        known: dict[tuple[str, str], list[Found]] = {}
        for place, item in enumerate(self.items):
            for group in item.path:
                for outer, _ in self._texts(self._groups[group]):
                    for inner, language in self._texts(item):
                        known.setdefault((outer, inner), []).append(Found(place, language))
        return known

    @cached_property
    def _groups(self) -> dict[str, Item]:
        return {each.name: each for each in self.questionnaire.items if each.type.startswith("begin_")}

    def _path(self, item: Item, language: str, label: str) -> str:
        groups = (self._groups[name].labels.get(language) or name for name in item.path)
        return " ".join((*groups, label))

    @staticmethod
    def _texts(item: Item) -> Iterator[tuple[str, str]]:
        yield plain(item.name), ""
        yield from ((text, language) for language, label in item.labels.items() if (text := plain(label)))
