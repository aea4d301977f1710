"""Grades as people type them, and what follows from a grade: staff category, seniority, rank."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from focalnet.folding import fold, fold_tight
from focalnet.network.model import Seniority, StaffCategory

if TYPE_CHECKING:
    from collections.abc import Mapping

Categories: TypeAlias = "Mapping[str, tuple[str, ...]]"
"""Staff category → the ladders that have it by default."""

INTERNATIONAL_LADDER = ("P-1", "P-2", "P-3", "P-4", "P-5", "D-1", "D-2", "ASG", "USG")
NATIONAL_LADDER = ("NO-A", "NO-B", "NO-C", "NO-D", "NO-E")
LADDERS = ("P", "L", "D", "ASG", "USG", "JPO", "NO", "G", "UNV")

# The staff category that a ladder has by default, a choice of each network: P and D are international,
# NO and G national, volunteers non-staff.
CATEGORIES: Categories = {
    "international": ("P", "L", "D", "ASG", "USG", "JPO"),
    "national": ("NO", "G"),
    "non_staff": ("UNV",),
}

# Words around a grade that say nothing about it, folded.
_AROUND = frozenset(
    (
        *("official", "officials", "grade", "level", "step", "niveau", "grado", "nivel", "classe", "class"),
        *("professional", "professionnel", "staff", "international", "national", "general", "service"),
        *("services", "category", "categorie", "categoria"),
    )
)
# Cyrillic and other look-alikes: in Russian texts of the United Nations P-4 is С-4 and D-1 is Д-1.
_LETTERS = str.maketrans({"с": "p", "р": "p", "п": "p", "д": "d"})
_SHAPES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"p([1-5])"), "P-{}"),
    (re.compile(r"d([12])"), "D-{}"),
    (re.compile(r"(?:no|npo|nationalofficer|fn|an)([a-e])"), "NO-{}"),
    (re.compile(r"(?:g|gs|generalservice|generalservices)([1-7])"), "G-{}"),
    (re.compile(r"l([1-7])"), "L-{}"),
)
_NAMED = {
    "asg": "ASG", "assistantsecretarygeneral": "ASG",
    "usg": "USG", "undersecretarygeneral": "USG",
    "unv": "UNV", "iunv": "UNV", "nunv": "UNV", "unvolunteer": "UNV", "unitednationsvolunteer": "UNV",
    "jpo": "JPO", "juniorprofessional": "JPO", "juniorprofessionalofficer": "JPO", "apo": "JPO",
    "associateexpert": "JPO", "associateprofessionalofficer": "JPO",
}  # fmt: skip
_OUTSIDE = "non-staff"
_NON_STAFF = re.compile(
    r"\b(unv|volunt\w*|volont\w*|consult\w*|intern|interns|internship|stagiaire\w*|pasant\w*|becari\w*)\b"
)


@lru_cache(maxsize=4096)
def read_grade(text: str) -> str:
    """Return the grade in its one written form, `P-4`, `NO-B`, `G-5`; the text as typed if it is none.

    Reads `P4`, `p 4`, `Official P3`, `NOB`, `NPO-B`, `NO B`, `GS-5`, `G5`, `D1`.
    """
    plain = fold(text)
    for words in (plain.split(), [word for word in plain.split() if word not in _AROUND]):
        tight = "".join(words).translate(_LETTERS)
        if tight in _NAMED:
            return _NAMED[tight]
        for shape, written in _SHAPES:
            if found := shape.fullmatch(tight):
                return written.format(found[1].upper())
    return " ".join(text.split())


def is_grade(text: str) -> bool:
    """Tell whether the text is a grade in its one written form."""
    return (
        text in _NAMED.values() or re.fullmatch(r"P-[1-5]|D-[12]|NO-[A-E]|G-[1-7]|L-[1-7]", text) is not None
    )


def category_of(grade: str, categories: Categories = CATEGORIES) -> StaffCategory:
    """Return the staff category that a grade has by default; unknown where the grade does not tell.

    `categories` gives the ladders of each category. Consultants and interns are non-staff. An appointment may
    say otherwise: a G at Headquarters is national, a secondment international.
    """
    ladder = ladder_of(grade)
    found = (StaffCategory(category) for category, ladders in categories.items() if ladder in ladders)
    return next(found, StaffCategory.NON_STAFF if ladder == _OUTSIDE else StaffCategory.UNKNOWN)


@lru_cache(maxsize=4096)
def ladder_of(grade: str) -> str:
    """Return the ladder that a grade stands on, `P` of `P-4`; empty where it stands on none."""
    read = read_grade(grade)
    if is_grade(read):
        return read.split("-")[0]
    return _OUTSIDE if _NON_STAFF.search(fold(read)) else ""


def seniority_of(grade: str, table: Mapping[str, tuple[str, ...]]) -> Seniority:
    """Return the seniority that the table gives for a grade; unknown where no line of it names the grade."""
    read = read_grade(grade)
    return next((Seniority(line) for line, grades in table.items() if read in grades), Seniority.UNKNOWN)


def at_least(grade: str, international: str, national: str) -> bool | None:
    """Tell whether a grade stands at its ladder's threshold or above; None where it does not tell.

    General service, junior professionals and volunteers stand below every threshold; L ranks as P.
    """
    read = read_grade(grade)
    if read.startswith("L-"):
        read = {"L-6": "D-1", "L-7": "D-2"}.get(read, f"P-{read[2:]}")
    for ladder, threshold in ((INTERNATIONAL_LADDER, international), (NATIONAL_LADDER, national)):
        if read in ladder:
            return ladder.index(read) >= ladder.index(threshold)
    return False if is_grade(read) or fold_tight(read) in _NAMED else None
