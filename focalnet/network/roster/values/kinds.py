"""How a column of cells becomes a column of values: each distinct cell is read once, and remembered.

A cell that cannot be read gives a `Trouble`: what it says and the best suggestion; nothing is guessed. What a
person has decided about a value, now or in an earlier import, comes before what the reader finds.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from focalnet.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from focalnet.network.roster.fields import Field
    from focalnet.sheets.book import Value

T = TypeVar("T")


class Trouble(NamedTuple):
    """A cell in doubt. `code` names the sentence (`roster.<code>`), `suggestion` the meaning proposed."""

    code: str
    text: str
    suggestion: str = ""
    candidates: tuple[str, ...] = ()


class Partly(NamedTuple):
    """A cell of which a part was read: the value so far, and what is in doubt."""

    value: object
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class Kind(Generic[T]):
    """One way of reading cells. `meaning` reads a person's decision and gives None for one it cannot take."""

    field: Field
    nothing: T
    read: Callable[[Value], T | Trouble | Partly]
    meaning: Callable[[str], T | None]


@dataclass(frozen=True, slots=True)
class Settled:
    """What people have said values mean: folded text → meaning, by field or (key ``""``) for any field.

    With `accept`, every suggestion is taken as if it had been said. `used` collects what was decided and
    occurred, to be remembered: field, text, meaning.
    """

    by_field: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    accept: bool = False
    used: list[tuple[str, str, str]] = field(default_factory=list)

    def meaning(self, of: Field, text: str) -> str | None:
        """Return what the text was said to mean in columns of a field."""
        for name in (of.value, ""):
            words = self.by_field.get(name)
            if words and (said := words.get(fold(text), words.get(text.strip()))) is not None:
                return said
        return None


class Column(NamedTuple, Generic[T]):
    """The values of a column, row by row, and its troubles, each with the positions where it stands."""

    values: list[T]
    troubles: list[tuple[Trouble, list[int]]]


def read_column(kind: Kind[T], cells: Sequence[Value], settled: Settled) -> Column[T]:
    """Read the cells of a column, each distinct one once."""
    answers: dict[Value, T] = {None: kind.nothing}
    troubled: dict[Value, Trouble] = {}
    for cell in set(cells):
        if cell is not None:
            answers[cell], trouble = _answer(kind, cell, settled)
            if trouble:
                troubled[cell] = trouble
    values = [answers[cell] for cell in cells]
    if not troubled:
        return Column(values, [])
    places: dict[Value, list[int]] = {cell: [] for cell in troubled}
    for position, cell in enumerate(cells):
        if cell in places:
            places[cell].append(position)
    return Column(values, [(troubled[cell], rows) for cell, rows in places.items()])


def _answer(kind: Kind[T], cell: Value, settled: Settled) -> tuple[T, Trouble | None]:
    if settled.by_field:
        said = settled.meaning(kind.field, as_text(cell))
        decided = kind.meaning(said) if said is not None else None
        if decided is not None and said is not None:
            settled.used.append((kind.field.value, as_text(cell), said))
            return decided, None
    found = kind.read(cell)
    trouble = found if isinstance(found, Trouble) else found.trouble if isinstance(found, Partly) else None
    if trouble is None:
        return found, None  # type: ignore[return-value]  # the two other kinds of answer are excluded above
    if settled.accept and trouble.suggestion:
        accepted = kind.meaning(trouble.suggestion)
        if accepted is not None:
            settled.used.append((kind.field.value, trouble.text, trouble.suggestion))
            return accepted, None
    partly = found.value if isinstance(found, Partly) else kind.nothing
    return partly, trouble  # type: ignore[return-value]  # what a reader calls partly read is of its kind


def as_text(cell: Value) -> str:
    """Return a cell as a person would have typed it, without spaces around and doubled."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell if _is_plain(cell) else " ".join(cell.split())
    if isinstance(cell, float):
        return f"{cell:g}"
    return str(cell)


def as_texts(cells: Sequence[Value]) -> list[str]:
    """Return the cells of a column as texts, each distinct one made once."""
    known = {cell: as_text(cell) for cell in set(cells)}
    return [known[cell] for cell in cells]


def _is_plain(text: str) -> bool:
    return text.isprintable() and "  " not in text and text[:1] != " " and text[-1:] != " "


def is_empty(text: str) -> bool:
    """Tell `-`, `–`, `…`, `?` : signs that say that there is nothing."""
    return not text[:1].isalnum() and not any(map(str.isalnum, text))
