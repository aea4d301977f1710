"""The sentences of the Council report: what the network comprises, and how it grew, in three languages.

Sex and staff category that nobody stated are named with their own share, never joined to a majority;
non-staff stand outside the two-way split and are named apart.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from focalnet.dates import written
from focalnet.network.figures import per_cent
from focalnet.numbers import number
from focalnet.words import words

if TYPE_CHECKING:
    from focalnet.network.composition import Composition, Growth
    from focalnet.network.settings import NetworkSettings

NETWORK_FIELDS = ("people", "sexes", "categories", "countries", "offices", "date", "organization")
"""The places of the network sentence that figures fill; `offices` are those in which somebody sits."""
GROWTH_FIELDS = (
    *("before", "after", "people", "men", "countries", "people_before", "people_after"),
    *("men_before", "men_after", "countries_before", "countries_after", "organization"),
)
"""The places of the growth sentence: two dates, three differences, and what each was before and after."""

# A figure with the words that belong to it: `129`, `82 per cent`, `37,5 pour cent`.
_FIGURE = re.compile(r"\d[\d.,\u202f]*(?<![.,])(?: per cent| pour cent| por ciento)?")


def network_sentence(
    composition: Composition, language: str = "en", template: str | None = None, *, organization: str = ""
) -> str:
    """Return the sentence on the network's composition, structured as in the Council report of 2009.

    Args:
        composition: The figures, as at a date.
        language: `en`, `fr` or `es`.
        template: The coordinator's own wording, with places of `NETWORK_FIELDS`; None takes the shipped one.
        organization: What a wording calls the organization.

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
        offices=_counted("offices", composition.offices, language),
        date=written(composition.as_at, language),
        organization=organization,
    )
    three_classes = composition.not_stated > 0 or composition.unknown_category > 0
    return f"{said} {say('sentence', 'rounding')}" if three_classes else said


def own_sentence(composition: Composition, settings: NetworkSettings, language: str = "en") -> str:
    """Return the network sentence in the wording that the network's settings chose."""
    organization = settings.called(language)
    return network_sentence(composition, language, settings.sentence.get(language), organization=organization)


def growth_sentence(
    before: Composition | Growth,
    after: Composition,
    language: str = "en",
    settings: NetworkSettings | None = None,
) -> str:
    """Return the sentence on growth between two dates, neutral unless people, men and countries all grew.

    The wording is the one that the settings chose, or else the one that ships.
    """
    people = after.focal_points - before.focal_points
    men = after.men - before.men
    countries = after.countries - before.countries
    grew = min(people, men, countries) > 0
    key = "growth" if grew else "growth_neutral"
    own = ((settings.growth_sentence if grew else settings.growth_neutral) if settings else {}).get(language)
    return (own or words(language).template("sentence", key)).format(
        organization=settings.called(language) if settings else "",
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
    before: Composition | Growth | None, after: Composition, language: str = "en", template: str | None = None
) -> str:
    """Return what the Council report says of the network: what it comprises, and how it grew since `before`.

    Nothing is said of growth where there was nobody before.
    """
    return _grown(network_sentence(after, language, template), before, after, language)


def own_paragraph(
    before: Composition | Growth | None, after: Composition, settings: NetworkSettings, language: str = "en"
) -> str:
    """Return the paragraph in the wordings that the network's settings chose."""
    return _grown(own_sentence(after, settings, language), before, after, language, settings)


def _grown(
    said: str,
    before: Composition | Growth | None,
    after: Composition,
    language: str,
    settings: NetworkSettings | None = None,
) -> str:
    if before is None or not before.focal_points or not after.focal_points:
        return said
    return f"{said} {growth_sentence(before, after, language, settings)}"


def emphasised(
    composition: Composition, language: str = "en", settings: NetworkSettings | None = None
) -> list[tuple[str, bool]]:
    """Return the network sentence in pieces, each with whether it is a figure that should stand out."""
    return pieces_of(
        own_sentence(composition, settings, language) if settings else network_sentence(composition, language)
    )


def pieces_of(said: str) -> list[tuple[str, bool]]:
    """Return a sentence in pieces, each with whether it is a figure that should stand out."""
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
