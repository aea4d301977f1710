"""The columns of a roster workbook: which there are, what they hold, which words they offer."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.network import records
from focalnet.network.model import TorState
from focalnet.network.roster.fields import Field
from focalnet.network.settings import network_words
from focalnet.places import Outcome, find
from focalnet.sheets.writing import Column, Kind, Tone
from focalnet.words import capital

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from focalnet.network.listing import RosterRow
    from focalnet.sheets import Value
    from focalnet.store import NetworkFile
    from focalnet.words import Words

INTERNAL = (
    Field.FAMILY_NAME, Field.GIVEN_NAMES, Field.SEX, Field.ROLE, Field.OFFICE, Field.CITY, Field.COUNTRY,
    Field.REGION, Field.STAFF_CATEGORY, Field.GRADE, Field.JOB_TITLE, Field.EMAIL, Field.TELEPHONE,
    Field.STARTS, Field.TERM_ENDS, Field.ENDS, Field.TOR_STATE, Field.TOR_DATE, Field.TOR_REFERENCE,
    Field.TIME_ALLOTTED, Field.TIME_SPENT, Field.IN_APPRAISAL, Field.MANDATE, Field.COUNTRIES_COVERED,
    Field.WORKING_LANGUAGES, Field.FORM_LANGUAGE, Field.EXPERTISE, Field.UNIT, Field.OFFICE_KIND,
    Field.APPOINTED_BY, Field.OTHER_EMAILS, Field.VERIFIED_ON, Field.NOTES, Field.ID,
)  # fmt: skip
"""The columns for the organization's own people, in their order."""

# No names, addresses, numbers or ids; and no free text, in which any of them could stand.
EXTERNAL = (
    Field.REGION, Field.COUNTRY, Field.CITY, Field.OFFICE, Field.OFFICE_KIND, Field.ROLE, Field.SEX,
    Field.STAFF_CATEGORY, Field.GRADE, Field.STARTS, Field.TOR_STATE, Field.TIME_ALLOTTED, Field.MANDATE,
    Field.COUNTRIES_COVERED, Field.WORKING_LANGUAGES,
)  # fmt: skip
"""The columns for everybody else."""

# Left out where nobody has them, so that the list stays as narrow as it can.
_OCCASIONAL = frozenset({
    Field.ENDS, Field.TOR_REFERENCE, Field.TIME_SPENT, Field.IN_APPRAISAL, Field.MANDATE,
    Field.COUNTRIES_COVERED, Field.FORM_LANGUAGE, Field.EXPERTISE, Field.UNIT, Field.APPOINTED_BY,
    Field.OTHER_EMAILS, Field.VERIFIED_ON, Field.NOTES, Field.TERM_ENDS, Field.TOR_DATE,
})  # fmt: skip
# Facts that the rows hold as they are shown, under the field's own name.
_PLAIN = (
    Field.FAMILY_NAME, Field.GIVEN_NAMES, Field.EMAIL, Field.TELEPHONE, Field.OFFICE, Field.CITY, Field.GRADE,
    Field.JOB_TITLE, Field.UNIT, Field.STARTS, Field.ENDS, Field.TERM_ENDS, Field.TOR_DATE,
    Field.TOR_REFERENCE, Field.APPOINTED_BY, Field.VERIFIED_ON, Field.NOTES,
)  # fmt: skip
_KEYS = frozenset({Field.FAMILY_NAME, Field.GIVEN_NAMES})
_KINDS = {
    **dict.fromkeys(
        (Field.STARTS, Field.ENDS, Field.TERM_ENDS, Field.TOR_DATE, Field.VERIFIED_ON), Kind.DATE
    ),
    **dict.fromkeys((Field.TIME_ALLOTTED, Field.TIME_SPENT), Kind.NUMBER),
    **dict.fromkeys((Field.TELEPHONE, Field.GRADE, Field.ID), Kind.CODE),
}
_CODES: Mapping[Field, str] = {
    Field.SEX: "person_sex",
    Field.ROLE: "role",
    Field.MANDATE: "mandate",
    Field.STAFF_CATEGORY: "staff_category",
    Field.TOR_STATE: "tor_state",
    Field.OFFICE_KIND: "office_kind",
}
_NOTHING = (None, "")
_UNKNOWN = frozenset({"", "unknown", "not_stated"})
_WIDEST = {
    Field.EXPERTISE: 60,
    Field.NOTES: 60,
    Field.COUNTRIES_COVERED: 48,
    Field.EMAIL: 36,
    Field.REGION: 54,
}


@dataclass(frozen=True, slots=True)
class Shown:
    """A column of the workbook with what takes its value from a row."""

    field: Field
    column: Column
    value: Callable[[RosterRow], Value]


def shown_columns(
    file: NetworkFile,
    fields: Sequence[Field],
    language: str,
    sample: Sequence[RosterRow] | None,
    *,
    kinds_of_today: bool,
) -> list[Shown]:
    """Return the columns; where all rows are given, without the occasional ones that nobody has.

    Kinds of offices are left out unless they are `kinds_of_today`: others would come back as changes.
    """
    making = _Columns(file, language)
    columns = [making.shown(field) for field in fields if field is not Field.OFFICE_KIND or kinds_of_today]
    if sample is None:
        return columns
    return [
        each
        for each in columns
        if each.field not in _OCCASIONAL or any(each.value(row) not in _NOTHING for row in sample)
    ]


class _Columns:
    """What the columns of one workbook share: its language and the network's own lists."""

    def __init__(self, file: NetworkFile, language: str) -> None:
        self._file = file
        self._language = language
        self._say = network_words(file, language)
        self._countries = {
            code: _plain_name(code, row.name(language)) for code, row in records.countries(file).items()
        }
        self._values = self._readers()

    def shown(self, field: Field) -> Shown:
        """Return one column."""
        column = Column(
            self._say("roster_column", field),
            _KINDS.get(field, Kind.TEXT),
            choices=self._choices(field),
            tones=_tones(self._say) if field is Field.TOR_STATE else {},
            key=field in _KEYS,
            hidden=field is Field.ID,
            widest=_WIDEST.get(field, 30),
        )
        return Shown(field, column, self._values[field])

    def _choices(self, field: Field) -> tuple[str, ...]:
        if field in _CODES:
            listed = self._say.listed(_CODES[field])
            return tuple(capital(text) for code, text in listed.items() if code not in _UNKNOWN)
        if field is Field.COUNTRY:
            return tuple(sorted(self._countries.values(), key=fold))
        if field is Field.REGION:
            return tuple(region.name(self._language) for region in records.regions(self._file))
        if field is Field.FORM_LANGUAGE:
            return tuple(capital(text) for text in self._say.listed("form_language").values())
        if field is Field.IN_APPRAISAL:
            return (self._say("roster_workbook", "yes"), self._say("roster_workbook", "no"))
        return ()

    def _readers(self) -> Mapping[Field, Callable[[RosterRow], Value]]:
        """Return what takes the value of each field from a row: None or no text where nothing is known."""
        language = {code: capital(text) for code, text in self._say.section("language").items()}
        answers = {True: self._say("roster_workbook", "yes"), False: self._say("roster_workbook", "no")}
        readers: dict[Field, Callable[[RosterRow], Value]] = {
            **{field: attrgetter(field.value) for field in _PLAIN},
            **{field: self._code(field) for field in _CODES},
            Field.ID: attrgetter("appointment_id"),
            Field.COUNTRY: lambda row: self._countries.get(row.country, row.country),
            Field.REGION: attrgetter("region_name"),
            Field.OTHER_EMAILS: lambda row: "; ".join(row.other_emails),
            Field.WORKING_LANGUAGES: lambda row: _joined(", ", row.languages, language),
            Field.FORM_LANGUAGE: lambda row: language.get(row.form_language, row.form_language),
            Field.COUNTRIES_COVERED: lambda row: _joined("; ", row.countries_covered, self._countries),
            Field.EXPERTISE: self._expertise(),
            Field.IN_APPRAISAL: lambda row: None if row.in_appraisal is None else answers[row.in_appraisal],
            Field.TIME_ALLOTTED: lambda row: _share(row.time_allotted),
            Field.TIME_SPENT: lambda row: _share(row.time_spent),
        }
        return readers

    def _code(self, field: Field) -> Callable[[RosterRow], Value]:
        said = {
            code: capital(text)
            for code, text in self._say.section(_CODES[field]).items()
            if code not in _UNKNOWN
        }
        said |= dict.fromkeys(_UNKNOWN, "")
        code_of = attrgetter(field.value)

        def value(row: RosterRow) -> Value:
            code: str = code_of(row)
            return said.get(code, code)

        return value

    def _expertise(self) -> Callable[[RosterRow], Value]:
        said = self._say.section("expertise")
        return lambda row: "; ".join(f"{said.get(area, area)} ({level})" for area, level in row.expertise)


def _plain_name(code: str, name: str) -> str:
    """Return a country's name so that nobody asks which is meant: `Congo (COG)`, but `Chad`."""
    return name if find(name).outcome is Outcome.EXACT else f"{name} ({code})"


def _joined(between: str, codes: Sequence[str], names: Mapping[str, str]) -> str:
    return between.join([names.get(code, code) for code in codes]) if codes else ""


def _share(per_cent: float | None) -> Value:
    """Return a share of time; up to one per cent as text: a number so small would be read as a fraction."""
    if per_cent is None:
        return None
    if 0 < per_cent <= 1:
        return f"{per_cent:g} %"
    return int(per_cent) if per_cent.is_integer() else per_cent


def _tones(say: Words) -> Mapping[str, Tone]:
    tones = {TorState.INCLUDED: Tone.GOOD, TorState.REQUESTED: Tone.WARNING, TorState.DECLINED: Tone.BAD}
    return {capital(say("tor_state", state)): tone for state, tone in tones.items()}
