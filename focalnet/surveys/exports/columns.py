"""Which question each column of an export answers: by name, by path, by label in any language of the form."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from focalnet.surveys.exports.added import leading
from focalnet.surveys.exports.index import Index, answered, plain
from focalnet.surveys.exports.meanings import Head
from focalnet.surveys.exports.model import Column, Columns, How, Part
from focalnet.surveys.exports.resolving import Told, is_by_label
from focalnet.surveys.questionnaire import OTHER

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from focalnet.sheets import Sheet
    from focalnet.surveys.exports.meanings import Meaning
    from focalnet.surveys.exports.model import Recognised
    from focalnet.surveys.questionnaire import Questionnaire

_ALIKE = 90
"""From this likeness of folded texts on (0 to 100, rapidfuzz ratio) a head may be a label put otherwise."""
_SHORTEST = 8
_IN_ORDER, _OUT_OF_ORDER = 0.85, 0.5
_NOTHING: Mapping[str, str] = {}


def map_columns(
    sheet: Sheet,
    recognised: Recognised,
    questionnaire: Questionnaire,
    *,
    decided: Mapping[str, str] = _NOTHING,
    learned: Mapping[str, str] = _NOTHING,
) -> Columns:
    """Return what each column holds. `decided` and `learned` say it for heads, folded, before all else."""
    index = Index(questionnaire)
    found = heads_of(sheet, recognised)
    by_label = is_by_label(index, (each.text for each in found))
    own = leading(found, recognised.tool, index)
    told = Told(index, recognised.tool, decided, learned, by_label, own)
    meanings = [told.about(head) for head in found]
    language = _language(meanings)
    columns = _alike(_Placing(index, language).place(found, meanings), index)
    answering = {f"{each.question}_{OTHER}" if each.part is Part.OTHER else each.question for each in columns}
    missing = tuple(item.key for item in questionnaire.questions if item.key not in answering)
    return Columns(tuple(columns), missing, language)


def heads_of(sheet: Sheet, recognised: Recognised) -> list[Head]:
    """Return the heads; where a second row names columns, the first row's text holds for all under it."""
    first = sheet.rows[recognised.head_row]
    if recognised.head_rows == 1:
        return [Head(at, text) for at, cell in enumerate(first) if (text := _text(cell))]
    second = sheet.rows[recognised.head_row + 1]
    heads, text = [], ""
    for at in range(max(len(first), len(second))):
        own = _text(first[at]) if at < len(first) else ""
        text = own or text
        heads.append(Head(at, text, _text(second[at]) if at < len(second) else "", carried=not own))
    return heads


def _text(cell: object) -> str:
    return "" if cell is None else str(cell).strip()


def _language(meanings: Iterable[Meaning]) -> str:
    """Return the language in which most heads are labels; empty where they are names."""
    spoken: Counter[str] = Counter()
    for meaning in meanings:
        spoken.update({each.language for each in meaning.found if each.language})
    return spoken.most_common(1)[0][0] if spoken else ""


class _Placing:
    """Gives each column its question: where several have the same label, in the order of the form."""

    def __init__(self, index: Index, language: str) -> None:
        self._index = index
        self._language = language
        self._last = -1
        self._taken: set[int] = set()
        self._ticked: Counter[tuple[int, tuple[str, ...]]] = Counter()
        self._seen: Counter[tuple[tuple[int, ...], tuple[str, ...]]] = Counter()

    def place(self, heads: list[Head], meanings: list[Meaning]) -> list[Column]:
        narrowed = [self._narrowed(each) for each in meanings]
        bounds = self._bounds(narrowed, meanings)
        for places, meaning in zip(narrowed, meanings, strict=True):
            if len(places) == 1 and meaning.part is Part.ANSWER:
                self._taken.add(places[0])
        return [
            self._column(*each) for each in zip(heads, meanings, narrowed, bounds, strict=True)
        ]  # fmt: skip

    def _narrowed(self, meaning: Meaning) -> list[int]:
        """Return the questions that the head may mean in the language of the heads."""
        own = [each.place for each in meaning.found if each.language in {"", self._language}]
        return list(dict.fromkeys(own or [each.place for each in meaning.found]))

    @staticmethod
    def _bounds(narrowed: list[list[int]], meanings: list[Meaning]) -> list[int]:
        """Return for each column the place of the next question that is certain."""
        bounds, following = [], len(narrowed) + 1_000_000
        for places, meaning in zip(reversed(narrowed), reversed(meanings), strict=True):
            bounds.append(following)
            if len(places) == 1 and meaning.part is Part.ANSWER:
                following = places[0]
        return bounds[::-1]

    def _column(self, head: Head, meaning: Meaning, places: list[int], bound: int) -> Column:
        if not places:
            return Column(head.at, head.shown, meaning.part, "", "", meaning.how, meaning.sure)
        place, how, sure = places[0], meaning.how, meaning.sure
        if len(places) > 1:
            place, sure = self._next(places, bound, meaning)
            how = How.ORDER
        if meaning.part is Part.ANSWER:
            self._taken.add(place)
        self._last = place
        choice = self._choice(place, meaning)
        key = self._index.items[place].key
        return Column(head.at, head.shown, meaning.part, key, choice, how, min(sure, meaning.sure))

    def _next(self, places: list[int], bound: int, meaning: Meaning) -> tuple[int, float]:
        """Choose among questions with one label: the next in the form, before the next that is certain."""
        if meaning.part is not Part.ANSWER:
            near = [each for each in places if each <= self._last]
            if meaning.part is Part.CHOICE and self._taken.isdisjoint(places):
                # Nothing but columns of choices: the second time one comes, it is the next question's.
                times = self._seen[tuple(places), meaning.choices]
                self._seen[tuple(places), meaning.choices] += 1
                near = places[: times // len(meaning.choices) + 1]
            return (near[-1], _IN_ORDER) if near else (places[0], _OUT_OF_ORDER)
        free = [each for each in places if each not in self._taken] or places
        between = [each for each in free if self._last < each < bound]
        after = [each for each in free if each > self._last]
        if between:
            return between[0], _IN_ORDER
        return (after or free)[0], _OUT_OF_ORDER

    def _choice(self, place: int, meaning: Meaning) -> str:
        """Return the choice that is meant; of several with one label, each column means the next."""
        if not meaning.choices:
            return ""
        number = self._ticked[place, meaning.choices]
        self._ticked[place, meaning.choices] += 1
        return meaning.choices[min(number, len(meaning.choices) - 1)]


def _alike(columns: list[Column], index: Index) -> list[Column]:
    """Give columns that nobody knows the question whose label is almost the same, if there is just one."""
    from rapidfuzz import fuzz, process

    answering = {each.question for each in columns}
    open_ = {
        text: index.items[found[0].place].key
        for text, found in index.labels.items()
        if len({each.place for each in found}) == 1 and answered(index.items[found[0].place])
        if index.items[found[0].place].key not in answering
    }
    mended = []
    for column in columns:
        text = plain(column.head)
        if column.part is Part.UNMAPPED and len(text) >= _SHORTEST and open_:
            near = process.extract(text, list(open_), scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=3)
            keys = {open_[each[0]] for each in near}
            if len(keys) == 1:
                sure = near[0][1] / 100 - 0.2
                column = Column(column.index, column.head, Part.ANSWER, keys.pop(), "", How.ALIKE, sure)  # noqa: PLW2901
                open_ = {label: key for label, key in open_.items() if key != column.question}
        mended.append(column)
    return mended
