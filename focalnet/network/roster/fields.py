"""What a column of a roster can mean."""

from __future__ import annotations

from enum import StrEnum


class Field(StrEnum):
    """The meaning of a column. The value is the name used in `--map "Header=field"` and in JSON."""

    ID = "id"
    FULL_NAME = "full_name"
    FAMILY_NAME = "family_name"
    GIVEN_NAMES = "given_names"
    MIDDLE_NAME = "middle_name"
    SUFFIX = "suffix"
    TITLE = "title"
    SEX = "sex"
    EMAIL = "email"
    OTHER_EMAILS = "other_emails"
    TELEPHONE = "telephone"
    WORKING_LANGUAGES = "working_languages"
    FORM_LANGUAGE = "form_language"
    EXPERTISE = "expertise"
    VERIFIED_ON = "verified_on"
    NOTES = "notes"
    OFFICE = "office"
    OFFICE_KIND = "office_kind"
    CITY = "city"
    COUNTRY = "country"
    REGION = "region"
    ROLE = "role"
    ALTERNATE = "alternate"
    MANDATE = "mandate"
    COUNTRIES_COVERED = "countries_covered"
    STAFF_CATEGORY = "staff_category"
    GRADE = "grade"
    JOB_TITLE = "job_title"
    UNIT = "unit"
    STARTS = "starts"
    ENDS = "ends"
    TERM_ENDS = "term_ends"
    END_REASON = "end_reason"
    TOR_STATE = "tor_state"
    TOR_DATE = "tor_date"
    TOR_REFERENCE = "tor_reference"
    TIME_ALLOTTED = "time_allotted"
    TIME_SPENT = "time_spent"
    IN_APPRAISAL = "in_appraisal"
    APPOINTED_BY = "appointed_by"
    DERIVED = "derived"
    NUMBERING = "numbering"
    NOT_KEPT = "not_kept"


NAMES = frozenset({Field.FULL_NAME, Field.FAMILY_NAME, Field.GIVEN_NAMES})
IDENTITY = NAMES | {Field.EMAIL, Field.ID}
DATES = (Field.STARTS, Field.ENDS, Field.TERM_ENDS, Field.TOR_DATE, Field.VERIFIED_ON)
SEVERAL = frozenset({Field.EMAIL, Field.OTHER_EMAILS, Field.TELEPHONE, Field.NOTES, Field.WORKING_LANGUAGES})
"""Fields that several columns of one table may give together."""

LEFT_ALONE = frozenset({Field.DERIVED, Field.NUMBERING, Field.NOT_KEPT})
"""Columns that are understood and not taken: what the program works out itself, row numbers, and personal
data that the register does not hold (birth dates, nationality, private addresses)."""

PERSON = (
    Field.FAMILY_NAME,
    Field.GIVEN_NAMES,
    Field.SEX,
    Field.EMAIL,
    Field.OTHER_EMAILS,
    Field.TELEPHONE,
    Field.FORM_LANGUAGE,
    Field.WORKING_LANGUAGES,
    Field.VERIFIED_ON,
    Field.NOTES,
)
OFFICE = (Field.OFFICE, Field.OFFICE_KIND, Field.CITY, Field.COUNTRY, Field.REGION)
APPOINTMENT = (
    Field.ROLE,
    Field.MANDATE,
    Field.STARTS,
    Field.ENDS,
    Field.END_REASON,
    Field.UNIT,
    Field.JOB_TITLE,
    Field.STAFF_CATEGORY,
    Field.GRADE,
    Field.COUNTRIES_COVERED,
    Field.TIME_ALLOTTED,
    Field.TIME_SPENT,
    Field.TOR_STATE,
    Field.TOR_DATE,
    Field.TOR_REFERENCE,
    Field.IN_APPRAISAL,
    Field.APPOINTED_BY,
    Field.TERM_ENDS,
)
