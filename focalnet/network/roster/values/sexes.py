"""Sex as a column tells it.

A letter that means women in one language and men in another is decided by the whole column: where `F` stands
for women, `M` stands for men; where `H` stands for men, `M` stands for women. A column that does not tell is
asked about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.network.model import Sex
from focalnet.network.roster import lexicon
from focalnet.network.roster.fields import Field
from focalnet.network.roster.values.kinds import Kind, Trouble, as_text, is_empty

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from focalnet.sheets.book import Value


def sex_kind(
    cells: Iterable[Value], header: str = "", titles: Iterable[str] = (), elsewhere: Iterable[Value] = ()
) -> Kind[Sex]:
    """Return the reader for a column of sex.

    Its cells, its header and the titles beside it are evidence; failing these, the cells `elsewhere` under
    the same header.
    """
    company, others = _folded(cells), _folded(elsewhere)
    decided = {}
    for letter, sides in lexicon.letters().items():
        decided[letter] = _side(letter, sides, company, header, titles)
        if letter in company and not decided[letter][0]:
            decided[letter] = _side(letter, sides, company | others, header, titles)
    return Kind(Field.SEX, Sex.NOT_STATED, lambda cell: _read(as_text(cell), decided), sex_of_word)


def _folded(cells: Iterable[Value]) -> set[str]:
    return {fold(as_text(cell)) for cell in set(cells) if cell is not None}


def _side(
    letter: str, sides: Mapping[str, frozenset[str]], company: set[str], header: str, titles: Iterable[str]
) -> tuple[str, str]:
    """Return which sex a letter means here, and, where nothing tells, which one it suggests."""
    if letter not in company:
        return "", ""
    # A courtesy title settles it first: beside `Mme`, even among `F` and `H`, an `M.` is `Monsieur`.
    courtesy = company & lexicon.guarded_titles().get(letter, frozenset())
    single = {word for word in company if len(word) == 1}
    for evidence in (courtesy, single, company, set(fold(header).split()), set(titles)):
        found = [sex for sex, words in sides.items() if not words.isdisjoint(evidence - {letter})]
        if len(found) == 1:
            return found[0], ""
        if found:
            return "", ""
    return "", _suggested(company)


def _suggested(company: set[str]) -> str:
    """Return the sex that no other word of the column stands for."""
    named = {lexicon.sexes()[word] for word in company if word in lexicon.sexes()} & {"F", "M"}
    if len(named) == 1:
        return "M" if named == {"F"} else "F"
    return ""


def _read(text: str, decided: Mapping[str, tuple[str, str]]) -> Sex | Trouble:
    folded = fold(text)
    if folded in decided:
        side, suggestion = decided[folded]
        return Sex(side) if side else Trouble("sex_letter", text, suggestion, ("F", "M"))
    if not folded or is_empty(text):
        return Sex.NOT_STATED
    told = sex_of_word(text)
    return told if told is not None else Trouble("sex_unknown", text, "", ("F", "M"))


def sex_of_word(text: str) -> Sex | None:
    """Return the sex a word tells in any of the languages; None for one that nobody knows.

    As a decision, `F`, `M` and `not_stated` are codes.
    """
    code = text.strip()
    if code in {"F", "M", "not_stated"}:
        return Sex(code)
    told = lexicon.sexes().get(fold(text))
    return Sex(told) if told else None
