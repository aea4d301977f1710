"""What one head may mean: a question, one choice of it, a row of a matrix, or what the tool adds."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.surveys.exports import heads
from focalnet.surveys.exports.added import coordinate, is_of_repeat, is_own, is_own_for_sure
from focalnet.surveys.exports.index import Found, answered, bare, begun, plain
from focalnet.surveys.exports.meanings import UNKNOWN, Head, Meaning, divisions, unnumbered
from focalnet.surveys.exports.model import How, Part, Tool
from focalnet.surveys.exports.others import other_choice
from focalnet.surveys.questionnaire.choosing import choice_named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from focalnet.surveys.exports.index import Index
    from focalnet.surveys.questionnaire import Item

_CODED = re.compile(r"^([A-Za-z]\w*)((?:\[[^\]]+\])*)(?:\. (.*))?$", re.DOTALL)
_SPECIFY_OTHER = re.compile(r"(?:^|[/.:-])\s*specify other\.?\s*$", re.IGNORECASE)
"""The label that XLSForm gives to the question it adds for `or_other`, alone or after those of its groups."""
_ADDRESS = "_URL"
"""What KoboToolbox adds to the head of a picture or file for the column with its address."""
_BY_NAME, _BY_LABEL, _BY_HEAD = 1.0, 0.95, 0.9
_CHOOSING_ONE = frozenset({"select_one", "select_multiple", "rank"})
_ASIDE, _WHO = "-", "@"
_PLACE = re.compile(r"[^\d]*(\d{1,3})[^\d]*")


@dataclass(frozen=True)
class Told:
    """Everything by which heads are understood: the questionnaire, the tool, and what somebody decided."""

    index: Index
    tool: Tool
    decided: Mapping[str, str]  # folded head → question's key, key/choice, `-`, `@email` …
    learned: Mapping[str, str]
    by_label: bool
    own: Mapping[int, str] = field(default_factory=dict)  # columns of the tool before the first question

    def about(self, head: Head) -> Meaning:
        """Return what a head means."""
        for known, how in ((self.decided, How.DECIDED), (self.learned, How.LEARNED)):
            if said := known.get(fold(head.shown)):
                return self._said(said, how)
        return next((each for each in self._readings(head) if each), UNKNOWN)

    def _readings(self, head: Head) -> Iterator[Meaning | None]:
        if head.at in self.own:
            yield self._added(self.own[head.at]) or self._who(head.text)
        if head.below:
            whole = fold(head.below) in heads.WHOLE
            yield self._whole(head.text) if whole else self._divided(head.text, head.below)
            yield self._whole(head.below)
        yield from self._alone(head.below if head.carried else head.text)

    def _alone(self, text: str) -> Iterator[Meaning | None]:
        """Read a head that stands for itself."""
        yield self._whole(text)
        yield self._added(text)
        if self.tool is Tool.LIMESURVEY:
            yield from self._coded(text)
        for left, right in divisions(text):
            yield self._divided(left, right)
        yield self._rewritten(text)
        yield self._repeated(text)
        yield self._who(text)

    def _said(self, said: str, how: How) -> Meaning:
        """Return what somebody decided that a column holds."""
        if said == _ASIDE:
            return Meaning(Part.ASIDE, how=how, sure=1.0)
        if said.startswith(_WHO):
            return Meaning(Part(said.removeprefix(_WHO)), how=how, sure=1.0)
        found = self.index.names.get(said)
        if found:
            return Meaning(Part.ANSWER, tuple(found), how=how, sure=1.0)
        key, _, choice = said.rpartition("/")
        return Meaning(Part.CHOICE, tuple(self.index.names[key]), (choice,), how, 1.0)

    def _whole(self, text: str) -> Meaning | None:
        """Look for a question that is called so, or for a note or what a device fills in."""
        named, labelled = self.index.named(text), self.index.labelled(text)
        if is_own_for_sure(text, self.tool) or (named and not self._says(text, labelled)):
            labelled = []
        ways = [(named, How.NAME, _BY_NAME), (labelled, How.LABEL, _BY_LABEL)]
        for found, how, sure in reversed(ways) if self.by_label else ways:
            asked = tuple(each for each in found if answered(self.index.items[each.place]))
            if asked:
                return Meaning(Part.ANSWER, asked, how=how, sure=sure)
        if not named and not labelled:
            return None
        own = fold(text) in heads.OWN[self.tool]
        return Meaning(
            Part.METADATA if own else Part.ASIDE, how=How.NAME if named else How.LABEL, sure=_BY_NAME
        )

    def _says(self, text: str, found: Iterable[Found]) -> bool:
        """Tell whether the label of a question is just this text, down to its capitals."""
        return any(text in self.index.items[each.place].labels.values() for each in found)

    def _rewritten(self, text: str) -> Meaning | None:
        """Look for a question's name without regard to case and signs, as other programs write it again."""
        found = self.index.bare_names.get(bare(text), [])
        asked = tuple(each for each in found if answered(self.index.items[each.place]))
        return Meaning(Part.ANSWER, asked, how=How.NAME, sure=_BY_NAME) if asked else None

    def _repeated(self, text: str) -> Meaning | None:
        """Look for one of several questions with the same head, which programs number to tell them apart."""
        base = unnumbered(text)
        meaning = self._whole(base) if base != text else None
        several = meaning and len({each.place for each in meaning.found}) > 1
        return meaning if several or fold(base) in self.own.values() else None

    def _named(self, code: str) -> str:
        """Return the name of the question that a code without its signs stands for; else the code itself."""
        found = () if self.index.named(code) else self.index.bare_names.get(bare(code), ())
        names = {self.index.items[each.place].name for each in found}
        return names.pop() if len(names) == 1 else code

    def _added(self, text: str) -> Meaning | None:
        """Look for what the tool or XLSForm adds to the questions."""
        if self.tool is Tool.ODK and (number := coordinate(text)) and self.index.named(number[0]):
            located = tuple(self.index.named(number[0]))
            return Meaning(Part.COORDINATE, located, (number[1],), How.NAME, _BY_NAME)
        of_file = text.endswith(_ADDRESS) and self._whole(text.removesuffix(_ADDRESS))
        if of_file or is_own(text, self.tool, self.index):
            return Meaning(Part.METADATA, how=How.HEAD, sure=_BY_NAME)
        if is_of_repeat(text, self.index):
            return Meaning(Part.ASIDE, how=How.NAME, sure=_BY_NAME)
        if _SPECIFY_OTHER.search(text):
            places = [place for place, item in enumerate(self.index.items) if item.or_other]
            return self._other(places, How.LABEL) if places else None
        if text.endswith("_other") and (found := self.index.names.get(text.removesuffix("_other"))):
            return self._other([each.place for each in found], How.NAME)
        return None

    def _other(self, places: list[int], how: How, choices: tuple[str, ...] = ()) -> Meaning | None:
        chosen = [each for each in places if self.index.items[each].type in _CHOOSING_ONE]
        return Meaning(Part.OTHER, tuple(map(Found, chosen)), choices, how, _BY_LABEL) if chosen else None

    def _coded(self, text: str) -> Iterator[Meaning | None]:
        """Read a head of LimeSurvey: a code, codes of sub-questions, and the texts after them."""
        coded = _CODED.match(text.strip())
        if not coded:
            return
        code, subs, said = self._named(coded[1]), re.findall(r"\[([^\]]+)\]", coded[2]), coded[3] or ""
        if not subs:
            yield self._whole(code)
            yield self._added(code)
            yield self._divided(*code.rpartition("_")[::2])
        for sub in subs:
            yield self._divided(code, sub) or self._whole(f"{code}_{sub}")
        for left, right in divisions(said):
            yield self._divided(code, right) or self._divided(left, right)
        if not subs or not self.index.named(code):
            yield self._rewritten(code + "".join(subs))
        if said and not subs:
            yield self._whole(said)
            yield self._added(said)
            yield self._who(said)

    def _divided(self, left: str, right: str) -> Meaning | None:
        """Look for one choice of a question, or a row of a matrix, named by two texts."""
        named = self.index.named(left)
        found = named or self.index.labelled(left)
        how, sure = (How.NAME, _BY_NAME) if named else (How.LABEL, _BY_LABEL)
        is_other = fold(right) in heads.OTHER
        for each in found:
            item = self.index.items[each.place]
            choices = self._choices(item, right, each.language)
            same = tuple(one for one in found if self.index.items[one.place].choices == item.choices)
            written = is_other and self.tool is Tool.LIMESURVEY  # there it holds what was written
            if choices and item.type == "select_multiple" and not written:
                return Meaning(Part.CHOICE, same, choices, how, sure)
            if item.type == "rank" and (ranked := self._ranked(right, choices)):
                return Meaning(ranked[0], same, ranked[1], how, sure)
            if is_other and item.type in _CHOOSING_ONE:
                return self._own_other(item) or self._other([one.place for one in same], how, choices)
        rows = self.index.in_groups(left, right)
        asked = tuple(each for each in rows if answered(self.index.items[each.place]))
        return Meaning(Part.ANSWER, asked, how=How.LABEL, sure=_BY_LABEL) if asked else None

    def _ranked(self, text: str, choices: tuple[str, ...]) -> tuple[Part, tuple[str, ...]] | None:
        """Tell a ranking's column that holds the choice at a place from one that holds a choice's place."""
        place = _PLACE.fullmatch(text)
        if choices and not (place and self.tool is Tool.LIMESURVEY):
            return Part.PLACE, choices
        return (Part.RANK, (str(int(place[1])),)) if place else None

    def _own_other(self, item: Item) -> Meaning | None:
        """Return the question that the form itself asks for what `other` is, where no choice says so."""
        if other_choice(item, self.index.questionnaire):
            return None
        found = self.index.names.get(f"{item.name}_other")
        return Meaning(Part.ANSWER, tuple(found), how=How.NAME, sure=_BY_LABEL) if found else None

    def _choices(self, item: Item, text: str, language: str) -> tuple[str, ...]:
        found = choice_named(item, self.index.questionnaire, text, language)
        if not found and (beginning := begun(text)):
            return tuple(
                each.name
                for each in self.index.questionnaire.choices_of(item)
                if any(plain(label).startswith(beginning) for label in each.labels.values())
            )
        return (found,) if isinstance(found, str) else found

    def _who(self, text: str) -> Meaning | None:
        """Look for a head over who answered."""
        for part, known in heads.WHO.items():
            if fold(text) in known:
                return Meaning(part, how=How.HEAD, sure=_BY_HEAD)
        return None


def is_by_label(index: Index, texts: Iterable[str]) -> bool:
    """Tell whether more heads are labels than names."""
    listed = [(bool(index.named(text)), plain(text) in index.labels) for text in texts]
    named = sum(name and not label for name, label in listed)
    return sum(label and not name for name, label in listed) > named
