"""What the cells of a column look like, whatever its header says."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.network.grades import is_grade, read_grade
from focalnet.network.roster import lexicon
from focalnet.network.roster.fields import Field
from focalnet.network.roster.values.addresses import read_addresses
from focalnet.network.roster.values.codes import looks_like_grade
from focalnet.network.roster.values.days import read_date
from focalnet.network.roster.values.kinds import Trouble, as_text
from focalnet.network.roster.values.names import title_in

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from focalnet.sheets.book import Value

_LOOKED_AT = 150
_PHONE = re.compile(r"\+?[\d\s()./-]{6,}(?:ext\.?\s*\d+)?", re.IGNORECASE)
_ENOUGH = 0.7


@dataclass(slots=True)
class Content:
    """A sample of a column's cells that hold something, and what share of them looks like what."""

    sample: tuple[Value, ...]
    is_country: Callable[[str], bool]
    _shares: dict[Field, float] = field(default_factory=dict)

    def share(self, of: Field) -> float:
        """Return the share of the cells, 0 to 1, that look like values of a field; 0 for an empty column."""
        if of not in self._shares:
            fits = [self._fits(of, cell) for cell in self.sample]
            self._shares[of] = sum(fits) / len(fits) if fits else 0.0
        return self._shares[of]

    @property
    def distinct(self) -> float:
        """The share of the cells that are different from each other."""
        return len(set(self.sample)) / len(self.sample) if self.sample else 0.0

    def _fits(self, of: Field, cell: Value) -> bool:
        text = as_text(cell)
        if of is Field.COUNTRY:
            return isinstance(cell, str) and len(text) < 60 and "@" not in text and self.is_country(text)
        return _LOOKS[of](text, cell)


def content_of(cells: Sequence[Value], is_country: Callable[[str], bool]) -> Content:
    """Return the content of a column, judged by its first cells that hold something."""
    found: list[Value] = []
    for cell in cells:
        if cell is not None:
            found.append(cell)
            if len(found) == _LOOKED_AT:
                break
    return Content(tuple(found), is_country)


def looks_like(content: Content) -> Field | None:
    """Return what a column most likely is by its cells alone; None where they could be many things."""
    for of in (Field.EMAIL, Field.SEX, Field.TITLE, Field.GRADE, Field.STARTS, Field.COUNTRY):
        if content.share(of) >= _ENOUGH:
            return of
    for of in (Field.ROLE, Field.STAFF_CATEGORY, Field.TELEPHONE, Field.WORKING_LANGUAGES):
        if content.share(of) >= _ENOUGH:
            return of
    names = content.share(Field.FULL_NAME)
    return Field.FULL_NAME if names >= _ENOUGH and content.distinct > 0.5 else None


def _is_email(text: str, _cell: Value) -> bool:
    return "@" in text and bool(read_addresses(text).good)


def _is_sex(text: str, _cell: Value) -> bool:
    folded = fold(text)
    return lexicon.sexes().get(folded) in {"F", "M"} or folded in lexicon.letters()


def _is_title(text: str, _cell: Value) -> bool:
    return title_in(text) is not None


def _is_grade(text: str, _cell: Value) -> bool:
    return is_grade(read_grade(text)) or looks_like_grade(text)


def _is_date(_text: str, cell: Value) -> bool:
    if isinstance(cell, int | float):
        return False
    found = read_date(cell)
    return found is not None and (
        not isinstance(found, Trouble) or found.code in {"date_ambiguous", "date_impossible", "date_vague"}
    )


def _is_role(text: str, _cell: Value) -> bool:
    return any(fold(part) in lexicon.codes("role") for part in re.split(r"[;,/]", text))


def _is_category(text: str, _cell: Value) -> bool:
    return len(text) > 2 and fold(text) in lexicon.codes("staff_category")


def _is_phone(text: str, cell: Value) -> bool:
    return (isinstance(cell, int) and cell > 99999) or _PHONE.fullmatch(text) is not None


def _is_languages(text: str, _cell: Value) -> bool:
    parts = [part for part in re.split(r"[,;/]", text) if part.strip()]
    return bool(parts) and all(fold(part) in lexicon.languages() for part in parts)


def _is_yes_or_no(text: str, cell: Value) -> bool:
    return isinstance(cell, bool) or fold(text) in lexicon.plain("yes") | lexicon.plain("no")


def _is_name(text: str, cell: Value) -> bool:
    if not isinstance(cell, str) or "@" in text or any(c.isdigit() for c in text):
        return False
    words = text.replace(",", " ").split()
    if not text.isascii() and len(words) == 1 and 2 <= len(text) <= 4:
        return ord(text[0]) > 0x2E7F
    return 2 <= len(words) <= 6 and all(
        word[0].isupper() or not word[0].isascii() for word in (words[0], words[-1])
    )


_LOOKS: dict[Field, Callable[[str, Value], bool]] = {
    Field.EMAIL: _is_email,
    Field.SEX: _is_sex,
    Field.TITLE: _is_title,
    Field.GRADE: _is_grade,
    Field.STARTS: _is_date,
    Field.ROLE: _is_role,
    Field.STAFF_CATEGORY: _is_category,
    Field.TELEPHONE: _is_phone,
    Field.WORKING_LANGUAGES: _is_languages,
    Field.ALTERNATE: _is_yes_or_no,
    Field.FULL_NAME: _is_name,
}
