"""The sheet of definitions: what each word counts, how figures are rounded, what was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.reports.pieces import foot, head
from focalnet.sheets.writing import Column, Line, Page, Table

if TYPE_CHECKING:
    from focalnet.reports.facts import Facts
    from focalnet.sheets import Value

_WORDS = (
    *(
        "focal_point",
        "counted_once",
        "women_men",
        "staff_category",
        "grade",
        "seniority",
        "office",
        "vacancy",
    ),
    *("country", "region", "terms_of_reference", "time_share", "un_swap", "criteria", "per_cent", "as_at"),
    *("source", "personal_data"),
)


def definitions_page(facts: Facts) -> Page:
    """Return the sheet."""
    columns = (
        Column(facts.say("report_column", "term"), widest=34),
        Column(facts.say("report_column", "meaning"), widest=100),
    )
    chosen = _chosen(facts)
    rows: list[list[Value]] = [
        [facts.say("definition_word", key), _meaning(facts, key).format_map(chosen)] for key in _WORDS
    ]
    table = Table(columns, rows)
    blocks: tuple[Line | Table, ...] = (*head(facts, "definitions"), table, *foot(facts, places=True))
    return Page(facts.say("report_sheet", "definitions"), blocks, landscape=False)


def _meaning(facts: Facts, key: str) -> str:
    """Return what a word means, its places still open; UN-SWAP asks for expertise from version 3.0 on."""
    bare = key == "un_swap" and "expertise" not in facts.swap.criteria
    return facts.say.template("definition", "un_swap_without_expertise" if bare else key)


def _chosen(facts: Facts) -> dict[str, str]:
    """Return what the network's settings put into the definitions."""
    settings = facts.settings
    grades = {name: ", ".join(listed) for name, listed in settings.seniority.items()}
    ladders = {name: ", ".join(listed) for name, listed in settings.staff_categories.items()}
    headquarters = "headquarters_count" if settings.headquarters_counts else "headquarters_do_not_count"
    return {
        "headquarters": facts.say("definition", headquarters),
        "international_ladders": ladders.get("international", "–"),
        "national_ladders": ladders.get("national", "–"),
        "retention": str(settings.retention_years),
        "cell": str(settings.minimum_cell),
        "senior": grades.get("senior", ""),
        "middle": grades.get("middle", ""),
        "version": settings.swap_version,
        "international": settings.swap_international_from,
        "national": settings.swap_national_from,
        "time": str(settings.swap_time_share),
        "level": str(settings.swap_expertise_level),
        "days": str(settings.terms_ending_days),
    }
