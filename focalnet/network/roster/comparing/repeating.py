"""Rows about new people that speak of the same person as an earlier row of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.network.matching import (
    Candidate,
    NameRelation,
    agreements,
    conflicts,
    name_key,
    reasons_between,
)
from focalnet.network.model import Sex

if TYPE_CHECKING:
    from focalnet.network.roster.comparing.deciding import Identities
    from focalnet.network.roster.comparing.rows import Rows
    from focalnet.progress import Telling

_WORTH = 0.3  # of the work of planning a row
_SHARED_BY = 3
"""From this many different names on, an address is a shared mailbox and tells nobody apart."""
_MOST_SHOWN = 6
SAME_FILE = "row:"
"""Before the number of a row (from 0) where the id of a person would stand."""


def row_of(candidate: str) -> int | None:
    """Return the row that a candidate of the same file is, None for a person of the register."""
    return int(candidate.removeprefix(SAME_FILE)) if candidate.startswith(SAME_FILE) else None


def find_repeated_rows(rows: Rows, found: Identities, skipped: set[int], telling: Telling) -> None:
    """Note the rows that repeat an earlier one, or state a second appointment of the same new person."""
    by_email: dict[str, list[int]] = {}
    by_name: dict[tuple[str, str], list[int]] = {}
    work = _Repeating(rows, found)
    for row, email in enumerate(telling.each(rows.emails, _WORTH)):
        if found.person[row] or row in skipped or row in found.candidates:
            continue
        key = name_key(rows.families[row], rows.given[row]), rows.place(row)
        if email and email in by_email:
            work.same_address(row, by_email[email])
        elif key in by_name:
            work.same_name(row, by_name[key])
        if row not in found.candidates:
            if email:
                by_email.setdefault(email, []).append(row)
            by_name.setdefault(key, []).append(row)


class _Repeating:
    def __init__(self, rows: Rows, found: Identities) -> None:
        self.rows, self.found = rows, found
        self.names_beside: dict[str, set[str]] = {}

    def same_address(self, row: int, earlier: list[int]) -> None:
        """One address and one name: one person. Two names: in doubt. Three or more: a shared mailbox."""
        for other in earlier:
            if self.rows.relation(row, other) is not NameRelation.OTHER:
                if self.rows.is_other_post(row, other):
                    self.found.same_as[row] = self.found.same_as.get(other, other)
                    self.note(row, "second_appointment", self.written(other))
                else:
                    self.doubt(row, [other])
                return
        email = self.rows.emails[row]
        if self.shared_by(email) >= _SHARED_BY:
            self.note(row, "email_shared", email)
        else:
            self.doubt(row, earlier)

    def shared_by(self, email: str) -> int:
        """Return beside how many different names an address stands."""
        if not self.names_beside:
            for row, address in enumerate(self.rows.emails):
                names = self.names_beside.setdefault(address, set())
                names.add(name_key(self.rows.families[row], self.rows.given[row]))
        return len(self.names_beside[email])

    def same_name(self, row: int, earlier: list[int]) -> None:
        """In one country, rows of one name are in doubt unless their other facts tell two people."""
        doubtful = [other for other in earlier if self.may_be_one(row, other)]
        if doubtful:
            self.doubt(row, doubtful)
        else:
            self.note(row, "same_name_in_file", self.written(earlier[0]))

    def may_be_one(self, row: int, other: int) -> bool:
        """Tell whether nothing speaks for two people: another sex, or another address with other facts."""
        sexes = {self.rows.sexes[row], self.rows.sexes[other]} - {Sex.NOT_STATED}
        if len(sexes) > 1:
            return False
        one, two = self.rows.traits(row), self.rows.traits(other)
        if not (one.emails and two.emails):
            return True
        against = conflicts(one, two)
        return against < 2 or agreements(one, two) >= against

    def doubt(self, row: int, others: list[int]) -> None:
        """Put a row in doubt, with the rows it may repeat."""
        sought = self.rows.traits(row)
        self.found.candidates[row] = tuple(
            Candidate(f"{SAME_FILE}{other}", reasons_between(self.rows.traits(other), sought))
            for other in others[:_MOST_SHOWN]
        )

    def note(self, row: int, code: str, about: str) -> None:
        """Note what is worth telling."""
        self.found.notes.setdefault(row, []).append((code, about))

    def written(self, row: int) -> str:
        """Return the row as the spreadsheet counts."""
        return str(self.rows.facts.numbers[row] + 1)
