"""The facts that the rows of a roster state: one list per field, as long as there are rows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.network.model import Sex
from focalnet.network.roster.fields import Field

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.network.roster.values.kinds import Trouble

NOTHING: dict[Field, Any] = {
    Field.SEX: Sex.NOT_STATED,
    Field.OTHER_EMAILS: (),
    Field.WORKING_LANGUAGES: (),
    Field.COUNTRIES_COVERED: (),
    Field.EXPERTISE: (),
    Field.STAFF_CATEGORY: "unknown",
    Field.MANDATE: "unknown",
    Field.TOR_STATE: "unknown",
    **dict.fromkeys((Field.STARTS, Field.ENDS, Field.TERM_ENDS, Field.TOR_DATE, Field.VERIFIED_ON)),
    **dict.fromkeys((Field.TIME_ALLOTTED, Field.TIME_SPENT, Field.IN_APPRAISAL)),
}
"""What a field holds where nothing is known; the empty text for those not listed."""


def nothing(of: Field) -> Any:
    """Return what a field holds where nothing is known."""
    return NOTHING.get(of, "")


class RowTrouble(NamedTuple):
    """A trouble of one row: in which field, and in which column of its sheet (-1: in none)."""

    field: Field
    column: int
    trouble: Trouble


@dataclass(slots=True)
class Facts:
    """What the rows of one or several tables state.

    `tables`, `sheets` and `numbers` say of each row in which table, sheet and row (from 0) it stands.
    `country_texts` are the countries as typed. `told` holds, per table, the fields with a column: an empty
    cell there says something in our own export. `rejected` gives the code of the reason by row.
    `category_stated` says where the staff category stands in the row and does not follow from the grade;
    `order_guessed` gives, by header, rows whose family name nothing told from the given names.
    """

    tables: list[int] = field(default_factory=list)
    sheets: list[str] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    values: dict[Field, list[Any]] = field(default_factory=dict)
    country_texts: list[str] = field(default_factory=list)
    troubles: dict[int, tuple[RowTrouble, ...]] = field(default_factory=dict)
    rejected: dict[int, str] = field(default_factory=dict)
    told: list[frozenset[Field]] = field(default_factory=list)
    category_stated: list[bool] = field(default_factory=list)
    order_guessed: dict[str, list[int]] = field(default_factory=dict)

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.numbers)

    def column(self, of: Field) -> list[Any]:
        """Return the values of a field, row by row, also where no table has it."""
        return self.values.get(of) or [nothing(of)] * len(self)

    def trouble(self, rows: Iterable[int], of: Field, column: int, trouble: Trouble) -> None:
        """Note what is in doubt in rows: rows with one trouble share it."""
        found = (RowTrouble(of, column, trouble),)
        for row in rows:
            known = self.troubles.get(row)
            self.troubles[row] = known + found if known else found


def joined(parts: Iterable[Facts]) -> Facts:
    """Return the facts of several tables as one, the rows of each after those of the one before."""
    whole = Facts()
    for number, part in enumerate(parts):
        offset = len(whole)
        for of in whole.values.keys() | part.values.keys():
            before = whole.values.setdefault(of, [nothing(of)] * offset)
            before.extend(part.column(of))
        whole.tables.extend([number] * len(part))
        whole.sheets.extend(part.sheets)
        whole.numbers.extend(part.numbers)
        whole.country_texts.extend(part.country_texts)
        whole.troubles.update((row + offset, found) for row, found in part.troubles.items())
        whole.rejected.update((row + offset, why) for row, why in part.rejected.items())
        whole.told.extend(part.told)
        whole.category_stated.extend(part.category_stated)
        for header, rows in part.order_guessed.items():
            whole.order_guessed.setdefault(header, []).extend(row + offset for row in rows)
    return whole
