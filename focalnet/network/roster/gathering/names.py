"""The names of the people of a table: from one column that holds all of a name, or from several."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.network.roster import lexicon
from focalnet.network.roster.fields import NAMES, Field
from focalnet.network.roster.gathering.work import NAME
from focalnet.network.roster.values.casing import in_letters
from focalnet.network.roster.values.codes import role_in
from focalnet.network.roster.values.kinds import as_text, as_texts, is_empty
from focalnet.network.roster.values.names import (
    FAMILY_FIRST,
    NO_NAME,
    Cue,
    Habits,
    Name,
    read_name,
    several_people,
    title_in,
    titles_used,
)

if TYPE_CHECKING:
    from focalnet.network.roster.gathering.work import Gathering

_MOSTLY = 0.8


def gather_names(work: Gathering) -> list[Name]:
    """Put the names into the facts, and return them; a row without one is rejected."""
    has = {of for of in NAMES if work.has(of)}
    if {Field.FAMILY_NAME, Field.GIVEN_NAMES} <= has:
        names = _in_parts(work)
    elif has:
        names = _in_one(work, min(has, key=list(Field).index))
    else:
        names = [NO_NAME] * len(work.facts)
    work.put(Field.FAMILY_NAME, [name.family for name in names])
    work.put(Field.GIVEN_NAMES, [name.given for name in names])
    for row, name in enumerate(names):
        if name.asides:
            _take_asides(work, row, name.asides)
        if not name.family and not name.given:
            work.facts.rejected.setdefault(row, "no_name")
    return names


def _take_asides(work: Gathering, row: int, asides: tuple[str, ...]) -> None:
    """Take a role in brackets as a role; name the rest, which is no part of a name."""
    roles = [role for aside in asides if (role := role_in(aside))]
    if roles:
        work.facts.values.setdefault(Field.ROLE, [""] * len(work.facts))[row] = roles[0]
    rest = [aside for aside in asides if not role_in(aside)]
    if rest:
        work.doubt(row, Field.FULL_NAME, "name_aside", ", ".join(rest))


def _in_parts(work: Gathering) -> list[Name]:
    """Read names from a column of family names and one of given names, with middle names and suffixes."""
    families = as_texts(work.cells(Field.FAMILY_NAME))
    given = as_texts(work.cells(Field.GIVEN_NAMES))
    for of in (Field.MIDDLE_NAME, Field.SUFFIX):
        if work.has(of):
            more = as_texts(work.cells(of))
            given = [f"{one} {two}".strip() if two else one for one, two in zip(given, more, strict=True)]
    known_family = {text: in_letters(text) for text in set(families)}
    known_given = {text: _given_and_sex(text) for text in set(given)}
    vacant = {text for text in known_family.keys() | known_given.keys() if _is_vacant(text)}
    names = []
    for row, (family, rest) in enumerate(work.context.telling.each(zip(families, given, strict=True), NAME)):
        if vacant and (family in vacant or (rest in vacant and not family)):
            work.facts.rejected[row] = "vacant"
            names.append(NO_NAME)
        elif not rest and " " in family:
            names.append(read_name(family))
        else:
            names.append(Name(known_family[family], *known_given[rest]))
    return names


def _given_and_sex(text: str) -> tuple[str, str]:
    """Take a title off given names: `Ms Awa`."""
    first, _, rest = text.partition(" ")
    sex = title_in(first) if rest else None
    return in_letters(rest if sex is not None else text), sex or ""


def _is_vacant(text: str) -> bool:
    return fold(text) in lexicon.layout("vacant")


def _in_one(work: Gathering, of: Field) -> list[Name]:
    """Read names from one column; those without a cue in the order that the others show."""
    cells = work.cells(of)
    texts = as_texts(cells)
    emails = work.facts.column(Field.EMAIL)
    said = work.context.settled.meaning(Field.FULL_NAME, work.header(of)) or ""
    habits = Habits(titles_used(set(texts)), family_first=fold(said) == FAMILY_FIRST)
    for row, cell in enumerate(cells):
        if isinstance(cell, str) and several_people(cell) > 1:
            work.facts.rejected[row] = "several_people"
            work.doubt(row, Field.FULL_NAME, "several_people", texts[row])
        elif _is_vacant(texts[row]):
            work.facts.rejected[row] = "vacant"
            texts[row] = ""
    names = [
        read_name(text, email, habits) if text and not is_empty(text) else NO_NAME
        for text, email in work.context.telling.each(zip(texts, emails, strict=True), NAME)
    ]
    if of is Field.FULL_NAME and work.has(Field.FAMILY_NAME):
        names = _with_family(names, as_texts(work.cells(Field.FAMILY_NAME)), texts)
    guessed = [row for row, name in enumerate(names) if name.cue is Cue.NONE]
    if guessed and not said:
        _settle_order(work, of, names, guessed, habits)
    return names


def _with_family(names: list[Name], families: list[str], texts: list[str]) -> list[Name]:
    """Let a column of family names beside the full ones tell which words they are."""
    told = []
    for name, family, text in zip(names, families, texts, strict=True):
        first, found, last = text.partition(family) if family else (text, "", "")
        given, _ = _given_and_sex(" ".join(f"{first} {last}".replace(",", " ").split()))
        told.append(name._replace(family=in_letters(family), given=given, cue=Cue.COMMA) if found else name)
    return told


def _settle_order(work: Gathering, of: Field, names: list[Name], guessed: list[int], habits: Habits) -> None:
    """Read names without a cue in the order that the others show; ask where they show none or both."""
    votes = Counter(name.family_first for name in names if name.cue in {Cue.CAPITALS, Cue.ADDRESS})
    first, last = votes[True], votes[False]
    if last and last >= _MOSTLY * (first + last):
        return
    if first and first >= _MOSTLY * (first + last):
        cells = work.cells(of)
        for row in guessed:
            names[row] = read_name(as_text(cells[row]), "", habits._replace(family_first=True))
        return
    work.facts.order_guessed[work.header(of)] = guessed
