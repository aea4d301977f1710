"""Conditions on results as people type them: `sex=women`, `country=Belize`, `trained=Yes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.network.listing import FACETS, parse_where, unknown_value
from focalnet.problems import Refused
from focalnet.surveys import records
from focalnet.surveys.questionnaire.choosing import choices_named
from focalnet.surveys.questionnaire.model import CHOOSING
from focalnet.surveys.results.grouping import check_known

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Round
    from focalnet.surveys.questionnaire import Item, Questionnaire


def read_conditions(file: NetworkFile, of: Round, typed: Iterable[str]) -> dict[str, set[str]]:
    """Return the values that are let through, by the fact or the key of the question.

    Facts are read as the filters of the register are (`listing.parse_where`), offices and levels by their
    names, choices by their names or by their labels in any language; a name that comes twice takes the values
    of both. An empty value stands for: not known, not answered.

    Raises:
        Refused: It is no condition (`results.where_unreadable`), there is no such fact or question, or it has
            no such value (`network.where_value_unknown`, `network.where_value_far`).

    """
    read: dict[str, set[str]] = {}
    for text in typed:
        name, equals, values = (part.strip() for part in text.partition("="))
        if not equals:
            raise Refused("results.where_unreadable", text=text)
        check_known([name], of.questionnaire)
        read.setdefault(name, set()).update(_values(file, of, name, values))
    return read


def _values(file: NetworkFile, of: Round, name: str, text: str) -> set[str]:
    asked = next((item for item in of.questionnaire.questions if item.key == name), None)
    apart = {value.strip() for value in text.split(",")}
    if asked is not None:
        return _chosen(of.questionnaire, asked, text) if asked.type in CHOOSING and text else apart
    if name not in FACETS:
        return _of_those_asked(file, of, name, text, apart)
    said = ",".join(apart - {""})
    return apart & {""} | (set(parse_where([f"{name}={said}"], file)[name]) if said else set())


def _of_those_asked(file: NetworkFile, of: Round, fact: str, text: str, apart: set[str]) -> set[str]:
    """Return the values of a fact that those asked have; the names of offices have commas of their own."""
    values = {each.facts.get(fact, "") for each in records.invitations(file, of.id)}
    known = {fold(value): value for value in sorted(values)} | {"": ""}
    meant = {text} if fold(text) in known else apart
    if strange := sorted(each for each in meant if fold(each) not in known):
        raise unknown_value(fact, strange[0], {value: (value,) for value in known.values()})
    return {known[fold(each)] for each in meant}


def _chosen(questionnaire: Questionnaire, item: Item, text: str) -> set[str]:
    """Return the choices that a text names; labels may have commas of their own."""
    found, strange = choices_named(item, questionnaire, text)
    if strange:
        choices = questionnaire.choices_of(item)
        raise unknown_value(
            item.key, strange[0], {each.name: (each.name, *each.labels.values()) for each in choices}
        )
    return set(found)
