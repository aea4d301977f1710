"""The facts of the register as the window names them: a title for each, and how a value is put into words."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from ui.labels import Labels

NOTHING = "–"

TITLES = {
    "name": QT_TRANSLATE_NOOP("Facts", "Name"),
    "family_name": QT_TRANSLATE_NOOP("Facts", "Family name"),
    "given_names": QT_TRANSLATE_NOOP("Facts", "Given names"),
    "full_name": QT_TRANSLATE_NOOP("Facts", "Full name"),
    "title": QT_TRANSLATE_NOOP("Facts", "Title"),
    "sex": QT_TRANSLATE_NOOP("Facts", "Sex"),
    "email": QT_TRANSLATE_NOOP("Facts", "E-mail"),
    "other_emails": QT_TRANSLATE_NOOP("Facts", "Other addresses"),
    "telephone": QT_TRANSLATE_NOOP("Facts", "Telephone"),
    "form_language": QT_TRANSLATE_NOOP("Facts", "Language of forms"),
    "working_languages": QT_TRANSLATE_NOOP("Facts", "Languages"),
    "languages": QT_TRANSLATE_NOOP("Facts", "Languages"),
    "expertise": QT_TRANSLATE_NOOP("Facts", "Expertise"),
    "groups": QT_TRANSLATE_NOOP("Facts", "Groups"),
    "verified_on": QT_TRANSLATE_NOOP("Facts", "Verified on"),
    "notes": QT_TRANSLATE_NOOP("Facts", "Notes"),
    "person": QT_TRANSLATE_NOOP("Facts", "Person"),
    "office": QT_TRANSLATE_NOOP("Facts", "Office"),
    "office_kind": QT_TRANSLATE_NOOP("Facts", "Kind of office"),
    "kind": QT_TRANSLATE_NOOP("Facts", "Kind"),
    "city": QT_TRANSLATE_NOOP("Facts", "City"),
    "country": QT_TRANSLATE_NOOP("Facts", "Country"),
    "region": QT_TRANSLATE_NOOP("Facts", "Region"),
    "opened": QT_TRANSLATE_NOOP("Facts", "Opened"),
    "closed": QT_TRANSLATE_NOOP("Facts", "Closed"),
    "focal_points_expected": QT_TRANSLATE_NOOP("Facts", "Focal points expected"),
    "role": QT_TRANSLATE_NOOP("Facts", "Role"),
    "alternate": QT_TRANSLATE_NOOP("Facts", "Alternate"),
    "mandate": QT_TRANSLATE_NOOP("Facts", "Mandate"),
    "starts": QT_TRANSLATE_NOOP("Facts", "From"),
    "ends": QT_TRANSLATE_NOOP("Facts", "Until"),
    "end_reason": QT_TRANSLATE_NOOP("Facts", "Reason of the end"),
    "unit": QT_TRANSLATE_NOOP("Facts", "Unit"),
    "job_title": QT_TRANSLATE_NOOP("Facts", "Job title"),
    "staff_category": QT_TRANSLATE_NOOP("Facts", "Staff category"),
    "grade": QT_TRANSLATE_NOOP("Facts", "Grade"),
    "seniority": QT_TRANSLATE_NOOP("Facts", "Seniority"),
    "countries_covered": QT_TRANSLATE_NOOP("Facts", "Covers"),
    "time_allotted": QT_TRANSLATE_NOOP("Facts", "Time"),
    "time_spent": QT_TRANSLATE_NOOP("Facts", "Time spent"),
    "tor_state": QT_TRANSLATE_NOOP("Facts", "ToR"),
    "tor_date": QT_TRANSLATE_NOOP("Facts", "Date of the ToR"),
    "tor_reference": QT_TRANSLATE_NOOP("Facts", "Reference of the ToR"),
    "in_appraisal": QT_TRANSLATE_NOOP("Facts", "In the appraisal"),
    "appointed_by": QT_TRANSLATE_NOOP("Facts", "Appointed by"),
    "term_ends": QT_TRANSLATE_NOOP("Facts", "Term ends"),
    "id": QT_TRANSLATE_NOOP("Facts", "Id of our export"),
    "middle_name": QT_TRANSLATE_NOOP("Facts", "Middle name"),
    "suffix": QT_TRANSLATE_NOOP("Facts", "Suffix of the name"),
    "derived": QT_TRANSLATE_NOOP("Facts", "Left alone: worked out by the program"),
    "numbering": QT_TRANSLATE_NOOP("Facts", "Left alone: row number"),
    "not_kept": QT_TRANSLATE_NOOP("Facts", "Left alone: personal data not kept"),
    "area": QT_TRANSLATE_NOOP("Facts", "Area"),
    "level": QT_TRANSLATE_NOOP("Facts", "Level"),
    "source": QT_TRANSLATE_NOOP("Facts", "Source"),
    "working_group": QT_TRANSLATE_NOOP("Facts", "Group"),
    "one": QT_TRANSLATE_NOOP("Facts", "One person"),
    "other": QT_TRANSLATE_NOOP("Facts", "Another person"),
    "until": QT_TRANSLATE_NOOP("Facts", "Until"),
    "parent": QT_TRANSLATE_NOOP("Facts", "Belongs to"),
    "footnote": QT_TRANSLATE_NOOP("Facts", "Footnote"),
    "name_en": QT_TRANSLATE_NOOP("Facts", "Name in English"),
    "name_fr": QT_TRANSLATE_NOOP("Facts", "Name in French"),
    "name_es": QT_TRANSLATE_NOOP("Facts", "Name in Spanish"),
    "counted": QT_TRANSLATE_NOOP("Facts", "Counts as a country"),
    "value": QT_TRANSLATE_NOOP("Facts", "Value"),
    "text": QT_TRANSLATE_NOOP("Facts", "Text"),
    "meaning": QT_TRANSLATE_NOOP("Facts", "Means"),
}

# Facts whose values are codes, with the section of words that explains them.
CODED = {
    "sex": "person_sex",
    "staff_category": "staff_category",
    "role": "role",
    "mandate": "mandate",
    "tor_state": "tor_state",
    "seniority": "seniority",
    "office_kind": "office_kind",
    "kind": "office_kind",
    "end_reason": "end_reason",
    "form_language": "language",
    "working_languages": "language",
    "languages": "language",
    "area": "expertise",
    "expertise": "expertise",
}
_PER_CENT = frozenset({"time_allotted", "time_spent"})
_FLAGS = frozenset({"in_appraisal", "counted"})
_DATES = frozenset({"verified_on", "opened", "closed", "until", "starts", "ends", "tor_date", "term_ends"})


def title(fact: str) -> str:
    """Return what the window calls a fact; a fact it does not know keeps its own name."""
    return QCoreApplication.translate("Facts", str(TITLES[fact])) if fact in TITLES else fact


def shown(labels: Labels, fact: str, value: Any) -> str:
    """Return a value in words: codes explained, dates written, lists joined, a dash for nothing."""
    if value is None or value in ("", (), "[]"):
        return NOTHING
    if fact in _FLAGS:
        return _yes_or_no(yes=bool(value))
    if fact in _DATES and isinstance(value, str):
        value = date.fromisoformat(value)
    if fact in _PER_CENT:
        return f"{value:g} %"
    if isinstance(value, date):
        return labels.date(value)
    if isinstance(value, str) and value.startswith("["):
        value = json.loads(value)
    if isinstance(value, tuple | list):
        return ", ".join(_one(labels, fact, each) for each in value)
    return _one(labels, fact, value)


def _yes_or_no(*, yes: bool) -> str:
    if yes:
        return QCoreApplication.translate("Facts", "yes")
    return QCoreApplication.translate("Facts", "no")


def _one(labels: Labels, fact: str, value: Any) -> str:
    section = CODED.get(fact)
    return labels.word(section, str(value)) if section else str(value)
