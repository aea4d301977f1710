"""The facts about the person of a row: names, sex, addresses, languages."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.network.model import Sex
from focalnet.network.roster import lexicon
from focalnet.network.roster.addresses import Addresses, domain, read_addresses
from focalnet.network.roster.casing import in_letters
from focalnet.network.roster.fields import NAMES, Field
from focalnet.network.roster.kinds import Kind, as_text, is_empty
from focalnet.network.roster.names import (
    NO_NAME,
    Cue,
    Habits,
    Name,
    read_name,
    several_people,
    title_in,
    titles_used,
)
from focalnet.network.roster.sexes import sex_kind
from focalnet.network.roster.values import (
    expertise_kind,
    form_language_kind,
    languages_kind,
    notes_kind,
    role_in,
    text_kind,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from focalnet.network.roster.gathering import Gathering
    from focalnet.sheets.book import Value

_MOSTLY = 0.8
_NO_ADDRESS = Addresses((), ())


def gather(work: Gathering) -> None:
    """Put what the table says about people into the facts."""
    work.take(text_kind(Field.ID))
    _addresses(work)
    names = _names(work)
    _sex(work, names)
    _several_columns(work, Field.TELEPHONE, ", ")
    _several_columns(work, Field.NOTES, "\n")
    work.take(languages_kind())
    work.take(form_language_kind())
    work.take(expertise_kind())


def _addresses(work: Gathering) -> None:
    """Take the organization's address first: the domain that most rows have."""
    columns = work.every(Field.EMAIL) + work.every(Field.OTHER_EMAILS)
    if not columns:
        return
    known: dict[Value, Addresses] = {None: _NO_ADDRESS}
    for cells in columns:
        known.update((cell, _read_cell(cell)) for cell in set(cells) if cell not in known)
    usual = _usual_domain(known.values())
    first: list[str] = []
    others: list[tuple[str, ...]] = []
    for row, beside in enumerate(zip(*columns, strict=True)):
        good = [address for cell in beside for address in known[cell].good]
        if len(good) > 1:
            good = sorted(dict.fromkeys(good), key=lambda address: domain(address) != usual)
        first.append(good[0] if good else "")
        others.append(tuple(good[1:]))
        if any(known[cell].bad for cell in beside):
            bad = [piece for cell in beside for piece in known[cell].bad]
            work.doubt(row, Field.EMAIL, "email_bad", ", ".join(bad))
    work.put(Field.EMAIL, first)
    if any(others):
        work.put(Field.OTHER_EMAILS, others)


def _read_cell(cell: Value) -> Addresses:
    if isinstance(cell, str) and "@" in cell:
        return read_addresses(cell)
    text = as_text(cell)
    if is_empty(text) or fold(text) in lexicon.plain("blank") or fold(text) in lexicon.plain("no"):
        return _NO_ADDRESS
    return read_addresses(text)


def _usual_domain(cells: Iterable[Addresses]) -> str:
    counts = Counter(domain(address) for found in cells for address in found.good[:2])
    return counts.most_common(1)[0][0] if counts else ""


def _names(work: Gathering) -> Sequence[Name]:
    has = {of for of in NAMES if work.has(of)}
    if {Field.FAMILY_NAME, Field.GIVEN_NAMES} <= has:
        names = _names_in_parts(work)
    elif has:
        names = _names_in_one(work, has.pop())
    else:
        names = [NO_NAME] * len(work.facts)
    work.put(Field.FAMILY_NAME, [name.family for name in names])
    work.put(Field.GIVEN_NAMES, [name.given for name in names])
    for row, name in enumerate(names):
        if name.asides:
            _aside(work, row, name.asides)
        if not name.family and not name.given:
            work.facts.rejected.setdefault(row, "no_name")
    return names


def _aside(work: Gathering, row: int, asides: tuple[str, ...]) -> None:
    """Take a role in brackets as a role; name the rest, which is no part of a name."""
    roles = [role for aside in asides if (role := role_in(aside))]
    if roles:
        column = work.facts.values.setdefault(Field.ROLE, [""] * len(work.facts))
        column[row] = roles[0]
    rest = [aside for aside in asides if not role_in(aside)]
    if rest:
        work.doubt(row, Field.FULL_NAME, "name_aside", ", ".join(rest))


def _names_in_parts(work: Gathering) -> list[Name]:
    families, given = work.cells(Field.FAMILY_NAME), work.cells(Field.GIVEN_NAMES)
    middle, suffixes = work.cells(Field.MIDDLE_NAME), work.cells(Field.SUFFIX)
    names = []
    for row, parts in enumerate(zip(families, given, middle, suffixes, strict=True)):
        name = _name_of_parts(*(as_text(cell) if cell is not None else "" for cell in parts))
        if not name.given and " " in name.family:
            name = read_name(name.family)
        names.append(_checked(work, row, as_text(parts[0]) or as_text(parts[1]), name))
    return names


def _name_of_parts(family: str, given: str, middle: str, suffix: str) -> Name:
    whole = " ".join(part for part in (given, middle, suffix) if part)
    first, _, rest = whole.partition(" ")
    sex = title_in(first) if rest else None
    return Name(in_letters(family), in_letters(rest if sex is not None else whole), sex or "")


def _checked(work: Gathering, row: int, text: str, name: Name) -> Name:
    """Reject a row whose name says that there is nobody, or that there are several people."""
    if fold(text) in lexicon.layout("vacant"):
        work.facts.rejected[row] = "vacant"
        return NO_NAME
    return name


def _names_in_one(work: Gathering, of: Field) -> list[Name]:
    cells = [as_text(cell) if cell is not None else "" for cell in _raw(work.cells(of))]
    emails = work.facts.column(Field.EMAIL)
    said = work.context.settled.meaning(Field.FULL_NAME, work.header(of)) or ""
    habits = Habits(titles_used(set(cells)), family_first="family" in fold(said))
    names = [_one(work, row, text, emails[row], habits) for row, text in enumerate(cells)]
    guessed = [row for row, name in enumerate(names) if name.cue is Cue.NONE]
    if guessed and not said:
        _settle_order(work, of, names, guessed, habits)
    return names


def _raw(cells: list[Value]) -> list[Value]:
    return [
        cell if not isinstance(cell, str) or "\n" not in cell else cell.replace("\n", " ; ") for cell in cells
    ]


def _one(work: Gathering, row: int, text: str, email: str, habits: Habits) -> Name:
    if not text or is_empty(text):
        return NO_NAME
    if fold(text) in lexicon.layout("vacant"):
        work.facts.rejected[row] = "vacant"
        return NO_NAME
    if (";" in text or " " in text) and several_people(text) > 1:
        work.facts.rejected[row] = "several_people"
        work.doubt(row, Field.FULL_NAME, "several_people", text)
        return Name(text, "")
    return read_name(text, email, habits)


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
    for row in guessed:
        work.doubt(row, Field.FULL_NAME, "name_order", work.header(of), ("given first", "family first"))


def _sex(work: Gathering, names: Sequence[Name]) -> None:
    """Take the sex that cell, title and name agree on; where they contradict each other, none."""
    titles = [as_text(cell) for cell in work.cells(Field.TITLE)]
    by_title = {text: title_in(text) or "" for text in set(titles)}
    cells = work.cells(Field.SEX)
    kind = sex_kind(cells, work.header(Field.SEX), {fold(text) for text in by_title if text})
    stated = work.read(kind) if work.has(Field.SEX) else [Sex.NOT_STATED] * len(cells)
    sexes = []
    for row, (cell, title, name) in enumerate(zip(stated, titles, names, strict=True)):
        told = by_title[title] or name.sex
        if told and cell is not Sex.NOT_STATED and told != cell:
            work.doubt(
                row, Field.SEX, "sex_contradiction", f"{as_text(cells[row])} · {title or told}", ("F", "M")
            )
            sexes.append(Sex.NOT_STATED)
        else:
            sexes.append(Sex(told) if told and cell is Sex.NOT_STATED else cell)
    work.put(Field.SEX, sexes)


def _several_columns(work: Gathering, of: Field, between: str) -> None:
    """Join what several columns of one field say."""
    kind: Kind[str] = notes_kind() if of is Field.NOTES else text_kind(of)
    columns = [work.read(kind, cells) for cells in work.every(of)]
    if len(columns) == 1:
        work.put(of, columns[0])
    elif columns:
        work.put(
            of,
            [
                between.join(dict.fromkeys(text for text in texts if text))
                for texts in zip(*columns, strict=True)
            ],
        )
