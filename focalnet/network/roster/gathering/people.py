"""The facts about the person of a row: names, sex, addresses, languages."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.network.model import Sex
from focalnet.network.roster import lexicon
from focalnet.network.roster.fields import Field
from focalnet.network.roster.gathering.names import gather_names
from focalnet.network.roster.values.addresses import Addresses, domain, read_addresses
from focalnet.network.roster.values.codes import (
    expertise_kind,
    form_language_kind,
    languages_kind,
    notes_kind,
    text_kind,
)
from focalnet.network.roster.values.kinds import Kind, Trouble, as_text, as_texts, is_empty, read_column
from focalnet.network.roster.values.names import title_in
from focalnet.network.roster.values.sexes import sex_kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from focalnet.network.roster.gathering.work import Gathering
    from focalnet.network.roster.values.names import Name
    from focalnet.sheets.book import Value

_NO_ADDRESS = Addresses((), ())


def gather_people(work: Gathering) -> None:
    """Put what the table says about people into the facts."""
    work.take(text_kind(Field.ID))
    _addresses(work)
    names = gather_names(work)
    _sex(work, names)
    _several_columns(work, Field.TELEPHONE, ", ")
    _several_columns(work, Field.NOTES, "\n")
    work.take(languages_kind())
    work.take(form_language_kind())
    work.take(expertise_kind(work.context.areas))


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
    for row, beside in enumerate(work.context.telling.each(zip(*columns, strict=True), 0)):
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


def _sex(work: Gathering, names: Sequence[Name]) -> None:
    """Take the sex that cell, title and name agree on; where they contradict each other, none.

    A letter that may mean either sex is no contradiction: the title tells what it means.
    """
    titles = as_texts(work.cells(Field.TITLE)) if work.has(Field.TITLE) else [""] * len(names)
    by_title = _sex_by_title(set(titles))
    cells = work.cells(Field.SEX)
    stated, unclear = _stated_sexes(work, cells, {fold(text) for text in by_title if text})
    sexes = list(stated)
    for row, (cell, title, name) in enumerate(zip(stated, titles, names, strict=True)):
        told = by_title[title] or name.sex
        if told and told != cell:
            if cell is Sex.NOT_STATED:
                sexes[row] = Sex(told)
            else:
                sexes[row] = Sex.NOT_STATED
                both = f"{as_text(cells[row])} · {title or told}"
                work.doubt(row, Field.SEX, "sex_contradiction", both, ("F", "M"))
    for trouble, rows in unclear:
        still = [row for row in rows if sexes[row] is Sex.NOT_STATED or trouble.code != "sex_letter"]
        work.facts.trouble(still, Field.SEX, work.position(Field.SEX), trouble)
    work.put(Field.SEX, sexes)


def _stated_sexes(
    work: Gathering, cells: list[Value], titles: set[str]
) -> tuple[list[Sex], list[tuple[Trouble, list[int]]]]:
    """Return what the column of sex says, and its troubles with their rows."""
    if not work.has(Field.SEX):
        return [Sex.NOT_STATED] * len(cells), []
    kind = sex_kind(cells, work.header(Field.SEX), titles, work.elsewhere(Field.SEX))
    return read_column(kind, cells, work.context.settled)


def _sex_by_title(titles: set[str]) -> dict[str, str]:
    """Return the sex each title of a column tells; `M.` tells it only beside its companion `Mme`."""
    folded = {fold(text) for text in titles}
    guarded = {
        title for title, companions in lexicon.guarded_titles().items() if not companions.isdisjoint(folded)
    }
    return {text: "M" if fold(text) in guarded else title_in(text) or "" for text in titles}


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
