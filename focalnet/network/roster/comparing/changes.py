"""What a row changes in what the register holds, cell by cell.

In a row of our own export (it has our id) every cell counts, an emptied one too. In any other list an empty
cell says nothing, lost accents and capitals take nothing away, a shorter name does not replace a fuller one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.folding import fold
from focalnet.network.grades import category_of
from focalnet.network.matching import NameRelation, name_relation
from focalnet.network.model import StaffCategory
from focalnet.network.roster.comparing.register import digits
from focalnet.network.roster.facts import nothing
from focalnet.network.roster.fields import APPOINTMENT, PERSON, Field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from focalnet.network.grades import Categories
    from focalnet.network.model import Appointment, Office, Person
    from focalnet.network.roster.comparing.register import Register
    from focalnet.network.roster.facts import Facts


class Change(NamedTuple):
    """A fact that a row changes: what the register holds now, and what it will hold."""

    field: Field
    old: Any
    new: Any


class RowView(NamedTuple):
    """One row's facts at hand: the fields its table has, the cells in doubt, whether it bears our id."""

    facts: Facts
    row: int
    told: frozenset[Field]
    doubtful: frozenset[Field]
    ours: bool

    def value(self, of: Field) -> Any:
        """Return what the row states, or what stands for nothing."""
        column = self.facts.values.get(of)
        return nothing(of) if column is None else column[self.row]

    def says(self, of: Field) -> bool:
        """Tell whether the row says something about a field: a value, or nothing in our own export."""
        if of in self.doubtful:
            return False
        return self.value(of) != nothing(of) or (self.ours and of in self.told)


def view(facts: Facts, row: int, *, ours: bool) -> RowView:
    """Return the view of a row."""
    doubtful = frozenset(found.field for found in facts.troubles.get(row, ()))
    return RowView(facts, row, facts.told[facts.tables[row]], doubtful, ours)


def expertise_changes(row: RowView, old: tuple[tuple[str, int], ...]) -> list[Change]:
    """Return what the row changes of what the person knows; another list than our own only adds."""
    if not row.says(Field.EXPERTISE):
        return []
    new = dict(row.value(Field.EXPERTISE))
    if not row.ours:
        new = {**dict(old), **new}
    return [] if new == dict(old) else [Change(Field.EXPERTISE, old, tuple(new.items()))]


def person_changes(row: RowView, person: Person) -> tuple[list[Change], list[str]]:
    """Return what the row changes about the person, and codes of what differs and is left as it is."""
    changes, notes = _name_changes(row, person)
    if not row.ours and row.says(Field.EMAIL) and row.value(Field.EMAIL) in person.other_emails:
        notes.append("email_known")
    for of in PERSON:
        if of in {Field.FAMILY_NAME, Field.GIVEN_NAMES} or not row.says(of):
            continue
        old, new = getattr(person, of.value), row.value(of)
        if not row.ours and of in _MERGED:
            new = _MERGED[of](old, new, person)
        if not _same(of, old, new):
            changes.append(Change(of, old, new))
    return changes, notes


def _name_changes(row: RowView, person: Person) -> tuple[list[Change], list[str]]:
    family, given = row.value(Field.FAMILY_NAME), row.value(Field.GIVEN_NAMES)
    if not family and not given:
        return [], []
    changes = [
        Change(of, old, new)
        for of, old, new in (
            (Field.FAMILY_NAME, person.family_name, family),
            (Field.GIVEN_NAMES, person.given_names, given),
        )
        if old != new
    ]
    if row.ours or not changes:
        return changes, []
    relation = name_relation(person.family_name, person.given_names, family, given)
    if relation is NameRelation.SAME:
        kept = [c for c in changes if _gains_accents(c.old, c.new)]
        return kept, [] if kept else ["accents_kept"]
    if relation is NameRelation.SWAPPED:
        return [], ["name_order_kept"]
    if relation is NameRelation.SHORTER and len(fold(family + given)) < len(
        fold(person.family_name + person.given_names)
    ):
        return [], ["fuller_name_kept"]
    return changes, []


def _gains_accents(old: str, new: str) -> bool:
    def marks(text: str) -> int:
        return sum(1 for character in text if not character.isascii())

    return fold(old) == fold(new) and marks(new) > marks(old)


def _email(old: str, new: str, person: Person) -> str:
    return old if new in person.other_emails else new


def _other_emails(old: tuple[str, ...], new: tuple[str, ...], person: Person) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*old, *(address for address in new if address != person.email))))


def _notes(old: str, new: str, _person: Person) -> str:
    return old if new in old else f"{old}\n{new}" if old else new


_MERGED: dict[Field, Callable[[Any, Any, Person], Any]] = {
    Field.EMAIL: _email,
    Field.OTHER_EMAILS: _other_emails,
    Field.NOTES: _notes,
}


def _same(of: Field, old: Any, new: Any) -> bool:
    if old == new:
        return True
    if of is Field.TELEPHONE:
        return bool(old) and digits(old) == digits(new)
    if of is Field.EMAIL:
        return bool(old.lower() == new.lower())
    if of in {Field.WORKING_LANGUAGES, Field.COUNTRIES_COVERED}:
        return set(old) == set(new)
    return (
        isinstance(old, str)
        and isinstance(new, str)
        and bool(old)
        and fold(old) == fold(new)
        and len(old) >= len(new)
    )


def appointment_changes(row: RowView, held: Appointment, categories: Categories) -> list[Change]:
    """Return what the row changes about the appointment, its office apart."""
    changes = []
    for of in APPOINTMENT:
        if of is Field.STAFF_CATEGORY or not row.says(of):
            continue
        old, new = getattr(held, of.value), row.value(of)
        if of is Field.ROLE and not new:
            continue
        if old != new and (row.ours or not _same(of, old, new)):
            changes.append(Change(of, old, new))
    return changes + _category_changes(row, held, categories)


def uncrossed(changes: list[Change], held: Appointment) -> tuple[list[Change], list[str]]:
    """Return the changes without those that would make an appointment end before it starts, and a code."""
    said = {change.field: change.new for change in changes}
    starts, ends = said.get(Field.STARTS, held.starts), said.get(Field.ENDS, held.ends)
    if not (starts and ends and ends < starts):
        return changes, []
    return [change for change in changes if change.field not in _SPAN], ["dates_cross"]


_SPAN = frozenset({Field.STARTS, Field.ENDS})


def _category_changes(row: RowView, held: Appointment, categories: Categories) -> list[Change]:
    """Take a stated category; one that only follows from the grade leaves one chosen by hand alone.

    In our own export a cleared cell gives the choice up: the category follows from the grade again.
    """
    if Field.STAFF_CATEGORY in row.doubtful:
        return []
    old, new = held.staff_category, row.value(Field.STAFF_CATEGORY)
    stated = row.facts.category_stated[row.row]
    cleared = row.ours and Field.STAFF_CATEGORY in row.told
    if old == new or (new == StaffCategory.UNKNOWN and not cleared):
        return []
    chosen = old not in (StaffCategory.UNKNOWN, category_of(held.grade, categories))
    return [] if chosen and not stated and not cleared else [Change(Field.STAFF_CATEGORY, old, new)]


def office_changes(row: RowView, office: Office, region: str) -> list[Change]:
    """Return in what the row describes another office than the one held, or another place of the same."""
    held = {
        Field.OFFICE: office.name,
        Field.CITY: office.city,
        Field.COUNTRY: office.country,
        Field.REGION: region,
        Field.OFFICE_KIND: office.kind,
    }
    return [
        Change(of, old, row.value(of))
        for of, old in held.items()
        if row.says(of) and not _same_place(of, old, row.value(of), office, ours=row.ours)
    ]


def _same_place(of: Field, old: str, new: str, office: Office, *, ours: bool) -> bool:
    if old == new or (of is Field.OFFICE_KIND and old == "unknown" and not new):
        return True
    if ours:
        return False
    return fold(old) == fold(new) or (of is Field.CITY and fold(new) == fold(office.name))


class Comparison:
    """Tells quickly, since every row is asked, whether a row states nothing new."""

    def __init__(self, facts: Facts, register: Register) -> None:
        self._register = register
        self._person = _columns(facts, PERSON)
        self._appointment = _columns(facts, APPOINTMENT)
        self._expertise = facts.values.get(Field.EXPERTISE)
        self._office = _columns(facts, _OFFICE_FACTS)
        self._region = facts.values.get(Field.REGION)

    def is_as_held(self, row: int, person: Person, held: Appointment, *, ours: bool) -> bool:
        """Tell whether nothing the row says differs; False may still come to nothing on a closer look."""
        office = self._register.offices[held.office]
        region = self._region[row] if self._region is not None else ""
        if region and region != self._register.region_of(office):
            return False
        if ours and not region and self._region is not None:
            return False
        return (
            _agrees(self._person, row, person, ours=ours)
            and _agrees(self._appointment, row, held, ours=ours)
            and _agrees(self._office, row, office, ours=ours)
            and self._expertise_agrees(row, person.id, ours=ours)
        )

    def _expertise_agrees(self, row: int, person: str, *, ours: bool) -> bool:
        if self._expertise is None:
            return True
        new, old = self._expertise[row], self._register.expertise.get(person, ())
        return new == old or (not new and not ours)


_OFFICE_FACTS = {
    Field.OFFICE: "name",
    Field.CITY: "city",
    Field.COUNTRY: "country",
    Field.OFFICE_KIND: "kind",
}
_Compared = list[tuple[str, list[Any], Any]]


def _columns(facts: Facts, of: Iterable[Field]) -> _Compared:
    names = _OFFICE_FACTS if of is _OFFICE_FACTS else {each: each.value for each in of}
    return [(name, facts.values[each], nothing(each)) for each, name in names.items() if each in facts.values]


def _agrees(columns: _Compared, row: int, held: object, *, ours: bool) -> bool:
    for name, values, empty in columns:
        new = values[row]
        if new != getattr(held, name) and (ours or new != empty):
            return False
    return True
