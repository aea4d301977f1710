"""Whose a row is: by the code of the invitation, then by e-mail address, then by name; doubt has reasons."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.folding import fold
from focalnet.network.matching import NameRelation, People, Reason, Traits
from focalnet.surveys.exports.model import NOT_INVITED, NOT_TOLD, How, Part
from focalnet.surveys.questionnaire.fitting import typed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from focalnet.sheets import Sheet, Value
    from focalnet.surveys.exports.model import Columns, Recognised
    from focalnet.surveys.model import Invitation
    from focalnet.surveys.questionnaire import Questionnaire

_NOBODY = frozenset({"", "anonymous", "anonyme", "anónimo", "anonimo", "anonym", "-", "n/a"})
"""What tools write in the place of who answered."""
_BY_VALUES = 0.9
_OF_FIELD = {"email": Part.EMAIL, "family_name": Part.FAMILY_NAME, "given_names": Part.GIVEN_NAMES}
"""Register fields that a question may confirm, and that tell who answered."""


_TELLING = frozenset({"text", "select_one", "select_one_from_file", "barcode", "calculate"})
"""Types of questions whose answers may tell who answered."""


class Who(NamedTuple):
    """What comes of looking for who answered: an invitation, or candidates, and why."""

    invitation: str = ""
    candidates: tuple[str, ...] = ()  # invitations
    reason: Mapping[str, Any] = {}
    told: bool = True  # whether the row says anything about who answered


@dataclass(frozen=True)
class Respondents:
    """The invited, by everything that an export may know them by."""

    invitations: Mapping[str, Invitation]
    columns: Mapping[Part, tuple[int, ...]]
    _codes: Mapping[str, str]
    _people: People

    @classmethod
    def of(
        cls,
        invitations: Iterable[Invitation],
        sheet: Sheet,
        recognised: Recognised,
        columns: Columns,
        questionnaire: Questionnaire,
    ) -> Respondents:
        """Find the columns that tell who answered: by their heads, by what they confirm, by their values."""
        known = {each.id: each for each in invitations}
        codes = {each.code.upper(): each.id for each in known.values() if each.code}
        emails = {_address(each.email) for each in known.values()} - {""}
        names = frozenset(fold(each.name) for each in known.values()) - {""}
        found: dict[Part, list[int]] = {part: [each.index for each in columns.of(part)] for part in _PARTS}
        rows = sheet.rows[recognised.first_row :]
        for column in columns.columns:
            asked = questionnaire.question(column.question) if column.question else None
            if asked and asked.type not in _TELLING:
                continue
            cells = dict.fromkeys(row[column.index] for row in rows if column.index < len(row))
            texts = {typed(cell) for cell in cells}
            confirms = asked.confirms if asked else ""
            if any(text.upper() in codes for text in texts):
                found[Part.CODE].append(column.index)
            elif any(_address(text) in emails for text in texts):
                found[Part.EMAIL].append(column.index)
            elif confirms in _OF_FIELD and column.part is Part.ANSWER:
                found[_OF_FIELD[confirms]].append(column.index)
            elif _mostly(texts, names):
                found[Part.NAME].append(column.index)
        filled = {part: tuple(dict.fromkeys(at)) for part, at in found.items() if at}
        traits = {
            each.id: Traits(*_names(each), emails=tuple(filter(None, [_address(each.email)])))
            for each in known.values()
        }
        return cls(known, filled, codes, People.of(traits))

    def shown(self, columns: Columns) -> Columns:
        """Return the columns with those that nobody knew but that turned out to tell who answered."""
        parts = {at: part for part, listed in self.columns.items() for at in listed}
        known = tuple(
            replace(each, part=parts[each.index], how=How.VALUES, sure=_BY_VALUES)
            if each.part is Part.UNMAPPED and each.index in parts
            else each
            for each in columns.columns
        )
        return replace(columns, columns=known)

    @property
    def told_by(self) -> tuple[int, ...]:
        """The columns that tell who answered, counted from 0."""
        return tuple(dict.fromkeys(at for each in self.columns.values() for at in each))

    def who(self, cells: Sequence[Value]) -> Who:
        """Return who answered a row, or who may have."""
        codes, emails = self._said(Part.CODE, cells), self._said(Part.EMAIL, cells)
        for code in codes:
            if invitation := self._codes.get(code.upper()):
                return Who(invitation, reason={"code": "exports.by_code", "args": {}})
        family, given, whole = self._named(cells)
        if not (codes or emails or family or given):
            return Who(reason={"code": NOT_TOLD, "args": {}}, told=False)
        addresses = tuple(dict.fromkeys(_address(each) for each in emails))
        match = self._people.match(Traits(family, given, emails=addresses))
        if match.person:
            reasons = [Reason.EMAIL] if Reason.EMAIL in match.reasons else list(match.reasons)
            told = [NameRelation.SAME if whole and each == NameRelation.SWAPPED else each for each in reasons]
            return Who(match.person, reason={"code": "exports.by", "args": {"reasons": " ".join(told)}})
        candidates = tuple(each.person for each in match.candidates)
        if candidates:
            return Who("", candidates, {"code": "exports.several_fit", "args": {"number": len(candidates)}})
        said = next(iter((*codes, *emails)), f"{given} {family}".strip())
        return Who(reason={"code": NOT_INVITED, "args": {"name": said}})

    def _said(self, part: Part, cells: Sequence[Value]) -> list[str]:
        texts = [typed(cells[at]) for at in self.columns.get(part, ()) if at < len(cells)]
        return [text for text in texts if text.casefold() not in _NOBODY]

    def _named(self, cells: Sequence[Value]) -> tuple[str, str, bool]:
        """Return family and given names, and whether only the whole name is known."""
        family = " ".join(self._said(Part.FAMILY_NAME, cells))
        given = " ".join(self._said(Part.GIVEN_NAMES, cells))
        if family or given:
            return family, given, False
        name = " ".join(self._said(Part.NAME, cells)[:1])
        family, comma, given = name.partition(",")
        return (family.strip(), given.strip(), False) if comma else ("", name, bool(name))


_PARTS = (Part.CODE, Part.EMAIL, Part.NAME, Part.FAMILY_NAME, Part.GIVEN_NAMES)


def _names(invited: Invitation) -> tuple[str, str]:
    """Return family and given names; of an office or an address outside the register, its name alone."""
    family, given = invited.prefill.get("family_name", ""), invited.prefill.get("given_names", "")
    is_person = fold(f"{given} {family}") == fold(invited.name)
    return (family, given) if is_person else ("", invited.name)


def _mostly(texts: Iterable[str], names: frozenset[str]) -> bool:
    """Tell whether most of what stands in a column are names of those asked, of people or of offices."""
    filled = [text for text in texts if text]
    return bool(filled) and sum(fold(text) in names for text in filled) * 2 > len(filled)


def _address(text: str) -> str:
    return text.strip().casefold().removeprefix("mailto:") if "@" in text else ""
