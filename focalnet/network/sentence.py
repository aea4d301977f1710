"""The sentences of the Council report: what the network comprises, and how it grew, in three languages.

Sex and staff category that nobody stated are named with their own share, never joined to a majority;
non-staff stand outside the two-way split and are named apart.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from focalnet.dates import written
from focalnet.network.figures import number, per_cent
from focalnet.words import words

if TYPE_CHECKING:
    from focalnet.network.composition import Composition

# A figure with the words that belong to it: `129`, `82 per cent`, `37,5 pour cent`.
_FIGURE = re.compile(r"\d[\d.,\u202f]*(?<![.,])(?: per cent| pour cent| por ciento)?")


def network_sentence(composition: Composition, language: str = "en", template: str | None = None) -> str:
    """Return the sentence on the network's composition, structured as in the Council report of 2009.

    Args:
        composition: The figures, as at a date.
        language: `en`, `fr` or `es`.
        template: The coordinator's own wording, with the places `{people}`, `{sexes}`, `{categories}` and
            `{countries}`; None takes the one that ships.

    """
    say = words(language)
    if composition.focal_points == 0:
        return say("sentence", "network_nobody")
    ready = "network" if composition.countries else "network_no_country"
    said = (template or say.template("sentence", ready)).format(
        people=_counted("people", composition.focal_points, language),
        sexes=_sexes(composition, language),
        categories=_categories(composition, language),
        countries=_counted("countries", composition.countries, language),
    )
    three_classes = composition.not_stated > 0 or composition.unknown_category > 0
    return f"{said} {say('sentence', 'rounding')}" if three_classes else said


def growth_sentence(before: Composition, after: Composition, language: str = "en") -> str:
    """Return the sentence on growth between two dates, neutral unless people, men and countries all grew."""
    people = after.focal_points - before.focal_points
    men = after.men - before.men
    countries = after.countries - before.countries
    grew = min(people, men, countries) > 0
    return words(language)(
        "sentence",
        "growth" if grew else "growth_neutral",
        before=written(before.as_at, language),
        after=written(after.as_at, language),
        people=_counted("people", people, language),
        men=_counted("growth_men", men, language),
        countries=_counted("countries", countries, language),
        people_before=number(before.focal_points, language),
        people_after=number(after.focal_points, language),
        men_before=number(before.men, language),
        men_after=number(after.men, language),
        countries_before=number(before.countries, language),
        countries_after=number(after.countries, language),
    )


def paragraph(
    before: Composition | None, after: Composition, language: str = "en", template: str | None = None
) -> str:
    """Return what the Council report says of the network: what it comprises, and how it grew since `before`.

    Nothing is said of growth where there was nobody before.
    """
    said = network_sentence(after, language, template)
    if before is None or not before.focal_points or not after.focal_points:
        return said
    return f"{said} {growth_sentence(before, after, language)}"


def emphasised(
    composition: Composition, language: str = "en", template: str | None = None
) -> list[tuple[str, bool]]:
    """Return the network sentence in pieces, each with whether it is a figure that should stand out."""
    said = network_sentence(composition, language, template)
    pieces: list[tuple[str, bool]] = []
    end = 0
    for figure in _FIGURE.finditer(said):
        pieces.append((said[end : figure.start()], False))
        pieces.append((figure.group(), True))
        end = figure.end()
    return [piece for piece in (*pieces, (said[end:], False)) if piece[0]]


def _sexes(composition: Composition, language: str) -> str:
    return _shares(
        {"women": composition.women, "men": composition.men}, {"not_stated": composition.not_stated}, language
    )


def _categories(composition: Composition, language: str) -> str:
    staff = _shares(
        {"international": composition.international, "national": composition.national},
        {"unknown_category": composition.unknown_category},
        language,
    )
    if not composition.non_staff:
        return staff
    apart = number(composition.non_staff, language)
    if composition.non_staff == composition.focal_points:
        return words(language)("sentence", "non_staff_only", number=apart)
    return words(language)("sentence", "non_staff_after", staff=staff, number=apart)


def _shares(always: dict[str, int], unless_none: dict[str, int], language: str) -> str:
    """Return the shares of one whole in words; a class of unknowns only where it has anybody."""
    shown = always | {name: count for name, count in unless_none.items() if count}
    whole = sum(shown.values())
    return ", ".join(
        words(language)("sentence", name, share=per_cent(count, whole, language))
        for name, count in shown.items()
    )


def _counted(key: str, count: int, language: str) -> str:
    singular = abs(count) == 1
    form = f"{key}_{'one' if singular else 'other'}"
    return words(language)("sentence", form, number=number(count, language))
