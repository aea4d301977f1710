"""What the sheets of the summary workbook have in common: their head, their foot, their columns of counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from focalnet.dates import written
from focalnet.network.composition import Slice
from focalnet.network.figures import share
from focalnet.network.place_notes import place_notes
from focalnet.sheets.writing import (
    ACCENT,
    MEN,
    NOT_STATED,
    WOMEN,
    Chart,
    ChartKind,
    Column,
    Kind,
    Line,
    Look,
    Series,
)
from focalnet.words import capital

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from focalnet.network.composition import Composition
    from focalnet.reports.facts import Facts
    from focalnet.sheets import Value
    from focalnet.words import Words


class Occasion(Protocol):
    """What every sheet that goes out tells: as at when, in which language, for whom."""

    @property
    def as_at(self) -> date:
        """The date of the figures."""

    @property
    def language(self) -> str:
        """The language of the workbook."""

    @property
    def external(self) -> bool:
        """Whether it holds no names."""

    @property
    def say(self) -> Words:
        """The network's words in the workbook's language."""

    @property
    def places(self) -> Iterable[str]:
        """The countries (alpha-3) in which offices lie."""


_NATIONAL = "#5E9DB5"
_NON_STAFF = "#A9854B"
_CATEGORIES = ("international", "national", "non_staff", "unknown_category")


def head(facts: Occasion, key: str) -> tuple[Line, ...]:
    """Return title and as-at line of a sheet, and what it shows."""
    profile = facts.say("report", "external" if facts.external else "internal")
    return (
        Line(facts.say("report_sheet", f"{key}_title"), Look.TITLE),
        Line(f"{as_at(facts)} · {profile}", Look.SUBTITLE),
        Line(capital(facts.say("report_sheet", f"{key}_about")), Look.TEXT),
    )


def as_at(facts: Occasion) -> str:
    """Return the as-at date in words."""
    return facts.say("report", "as_at", date=written(facts.as_at, facts.language))


def foot(facts: Occasion, *, places: bool = False) -> tuple[Line, ...]:
    """Return the source and, where places are shown, the standing notes on them."""
    lines = [Line(facts.say("report", "source", date=written(facts.as_at, facts.language)), Look.NOTE)]
    if places:
        lines += [Line(text, Look.NOTE) for text in place_notes(facts.say, facts.places)]
    return tuple(lines)


def word(facts: Occasion, section: str, code: str) -> str:
    """Return the word for a code, with a capital; the code itself where it is the user's own."""
    return capital(facts.say(section, code) if facts.say.has(section, code) else code)


def uncapital(text: str) -> str:
    """Return the text as it stands within a sentence."""
    return text[:1].lower() + text[1:]


def count_columns(facts: Facts, first: Column) -> tuple[Column, ...]:
    """Return the columns of a break-down: what it is by, then women and men with their shares, and all."""
    say = facts.say
    return (
        first,
        Column(say("report_column", "women"), Kind.INTEGER),
        Column(say("report_column", "women_share"), Kind.PER_CENT),
        Column(say("report_column", "men"), Kind.INTEGER),
        Column(say("report_column", "men_share"), Kind.PER_CENT),
        Column(say("report_column", "not_stated"), Kind.INTEGER),
        Column(say("report_column", "focal_points"), Kind.INTEGER),
    )


def counts(label: str, line: Slice | Composition) -> list[Value]:
    """Return one row of a break-down."""
    whole = line.women + line.men + line.not_stated
    return [
        label, line.women, share(line.women, whole), line.men, share(line.men, whole),
        line.not_stated, line.focal_points,
    ]  # fmt: skip


def category_columns(facts: Facts, first: Column) -> tuple[Column, ...]:
    """Return the columns of a break-down by staff category."""
    say = facts.say
    return (
        first,
        *(Column(say("report_column", name), Kind.INTEGER) for name in _CATEGORIES),
        Column(say("report_column", "focal_points"), Kind.INTEGER),
    )


def categories(label: str, line: Slice | Composition) -> list[Value]:
    """Return one row of a break-down by staff category."""
    unknown = line.unknown if isinstance(line, Slice) else line.unknown_category
    return [label, line.international, line.national, line.non_staff, unknown, line.focal_points]


def women_and_men(title: str) -> Chart:
    """Return a stacked bar for the columns of counts."""
    return Chart(ChartKind.STACKED_BAR, title, (Series(1, WOMEN), Series(3, MEN), Series(5, NOT_STATED)))


def staff_categories(title: str) -> Chart:
    """Return a stacked bar for the columns of staff categories."""
    colours = (ACCENT, _NATIONAL, _NON_STAFF, NOT_STATED)
    series = tuple(Series(column, colour) for column, colour in enumerate(colours, 1))
    return Chart(ChartKind.STACKED_BAR, title, series)


def notes(facts: Facts, lines: Sequence[Slice]) -> tuple[str, ...]:
    """Return the note on rounding where a line has three classes."""
    if any(line.not_stated for line in lines):
        return (facts.say("report", "may_not_sum"),)
    return ()
