"""What the sheets of a round's workbook have in common: their head, their notes, their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.network.figures import share
from focalnet.network.place_notes import place_notes
from focalnet.sheets.writing import ACCENT, MEN, NOT_STATED, WOMEN, Line, Look, sheet_name
from focalnet.words import capital

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from focalnet.sheets import Value
    from focalnet.surveys.report.gathering import Report
    from focalnet.surveys.results import Group

PLACES = frozenset({"region", "country", "office"})
"""Facts that name places: the note on designations stands below them."""
_OF_SEX = {"F": WOMEN, "M": MEN, "not_stated": NOT_STATED}
_COLOURS = (ACCENT, "#A9854B", "#5B4B9A", "#5E9DB5", "#B9701F", "#7F8B98", "#4F7F58", "#9C5A72")
_STEPS = ("#C9DFE7", "#9CC4D2", "#5E9DB5", "#1B6A86", "#0F4A5F")
_LONGEST_HEAD = 200  # characters: a spreadsheet takes 255 at the head of a list


def head(report: Report, key: str, **names: str) -> tuple[Line, ...]:
    """Return title, round and what a sheet shows."""
    say = report.say
    lines = [
        Line(capital(say("survey_report_sheet", f"{key}_title", **names)), Look.TITLE),
        Line(f"{report.round.name} · {say('survey_report', report.kind)}", Look.SUBTITLE),
        Line(capital(say("survey_report_sheet", f"{key}_about", **names))),
    ]
    if report.round.confidential and report.round.closed is None:
        lines.insert(2, Line(say("survey_report", "provisional"), Look.NOTE))
    if waiting := report.wording.waiting(report.total):
        lines.insert(2, Line(waiting, Look.NOTE))
    return tuple(lines)


def places_notes(report: Report, facts: Iterable[str]) -> tuple[Line, ...]:
    """Return the standing notes on places, where one of the facts names places."""
    shown = PLACES.intersection(facts)
    countries = {each.facts.get("country", "") for each in report.invitations.values()}
    noted = place_notes(report.say, countries if "country" in shown else ()) if shown else ()
    return tuple(Line(text, Look.NOTE) for text in noted)


def cell(report: Report, count: int | None) -> Value:
    """Return a number for a cell; the word for what is not shown."""
    return report.hidden if count is None else count


def share_cell(report: Report, count: int | None, whole: int | None) -> Value:
    """Return a per cent for a cell; the word for what is not shown."""
    return report.hidden if count is None or whole is None else share(count, whole)


def group_name(report: Report, by: Sequence[str], group: Group) -> str:
    """Return what a group is called at the head of a column."""
    return capital(report.wording.group(by, group))


def by_names(report: Report, by: Iterable[str]) -> str:
    """Return what answers are broken down by: `sex × staff category`."""
    return " × ".join(report.wording.fact(name) for name in by)


def group_colour(by: Sequence[str], group: Group, place: int) -> str:
    """Return the colour of a group: women and men have their own."""
    if tuple(by) == ("sex",) and group.key:
        told = {key[0] for key in group.merged} or {group.key[0]}
        return next((colour for sex, colour in _OF_SEX.items() if sex in told), NOT_STATED)
    return _COLOURS[place % len(_COLOURS)]


def line_colours(number: int, *, ordered: bool) -> tuple[str, ...]:
    """Return a colour for each line: darker from step to step where they are in order."""
    if ordered and number <= len(_STEPS):
        return _STEPS[-number:]
    return tuple(_COLOURS[place % len(_COLOURS)] for place in range(number))


def different(heads: Iterable[str]) -> list[str]:
    """Return the heads of columns, no two alike, as the list of a spreadsheet needs them."""
    taken: set[str] = set()
    found = []
    for text in heads:
        short = " ".join(text.split())[:_LONGEST_HEAD] or "–"
        name, number = short, 1
        while fold(name) in taken:
            number += 1
            name = f"{short} ({number})"
        taken.add(fold(name))
        found.append(name)
    return found


def tabs(names: Iterable[str]) -> list[str]:
    """Return names for sheets, no two alike, none longer than a spreadsheet takes."""
    taken: set[str] = set()
    found = []
    for text in names:
        name, number = sheet_name(text), 1
        while name.casefold() in taken:
            number += 1
            name = f"{sheet_name(text)[:27].rstrip()} {number}"
        taken.add(name.casefold())
        found.append(name)
    return found
