"""Results of a confidential round: the tables of its family, with nothing in them that must not be shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from focalnet.problems import Refused
from focalnet.surveys.audience import FACTS, NAMING
from focalnet.surveys.results.family import CROSSED
from focalnet.surveys.results.giving_out import given_out
from focalnet.surveys.results.grouping import in_order
from focalnet.surveys.results.keeping import kept
from focalnet.surveys.results.model import OTHER
from focalnet.surveys.results.respondents import invited_facts

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Round
    from focalnet.surveys.results.family import Facts
    from focalnet.surveys.results.model import Group, Key, Results


def confidential(
    file: NetworkFile,
    of: Round,
    breaks: Sequence[tuple[str, ...]],
    where: Mapping[str, frozenset[str]],
    subjects: Collection[str] | None = None,
) -> list[Results]:
    """Return the results of a confidential round by each of several break-downs of its family.

    Where the groups of one are too small to be told apart, they stand together in one group of all.

    Raises:
        Refused: The fact names people (`results.naming_fact`), the answers would be crossed with answers
            (`results.question_confidential`) or filtered (`results.filter_confidential`), or two facts are
            asked for without sex among them (`results.fact_not_offered`).

    """
    for by in breaks:
        _check(by, where, subjects)
    found = tables_of(file, of)
    told = []
    for by in breaks:
        facts = _in_order(by)
        told.append(_turned(found[facts] if facts in found else _together(file, found[()], facts), by))
    return told


def tables_of(file: NetworkFile, of: Round) -> Mapping[Facts, Results]:
    """Return all tables that a confidential round offers: of all, by one fact, and by two.

    They are those that it kept when it was sealed; until then, reading them gives them out (`giving_out`).
    """
    return kept(file, of) if of.sealed else given_out(file, of)


def offered(file: NetworkFile, of: Round) -> list[Facts]:
    """Return the break-downs that a confidential round offers, by one fact and by two."""
    return [table for table in tables_of(file, of) if table]


def _in_order(by: Facts) -> Facts:
    return tuple(sorted(by, key=FACTS.index))


def _check(
    by: tuple[str, ...], where: Mapping[str, frozenset[str]], subjects: Collection[str] | None
) -> None:
    if where or subjects is not None:
        raise Refused("results.filter_confidential")
    for name in by:
        if name in NAMING:
            raise Refused("results.naming_fact", fact=name)
        if name not in FACTS:
            raise Refused("results.question_confidential", question=name)


def _together(file: NetworkFile, whole: Results, by: Facts) -> Results:
    """Return results by facts that the family has no table of: one group of all, which tells no more."""
    if len(by) > 1 and CROSSED not in by:
        raise Refused("results.fact_not_offered", fact=", ".join(by))
    invited = invited_facts(file, whole.round, {})
    found = {tuple(each.get(name, "") for name in by) for each in invited} or {("",) * len(by)}
    keys = in_order(by, whole.round.questionnaire, found)
    several = len(keys) > 1
    key = (OTHER,) * len(by) if several else keys[0]
    groups = (replace(each.all, key=key, merged=keys if several else ()) for each in whole.tables)
    tables = (replace(each, groups=(group,)) for each, group in zip(whole.tables, groups, strict=True))
    return replace(whole, by=by, tables=tuple(tables))


def _turned(found: Results, by: Facts) -> Results:
    """Return results with the values of each group in the order the facts were asked for."""
    if found.by == by:
        return found
    order = [found.by.index(name) for name in by]

    def turn(key: Key) -> Key:
        return tuple(key[place] for place in order)

    def turned(group: Group) -> Group:
        return replace(group, key=turn(group.key), merged=tuple(turn(key) for key in group.merged))

    tables = (replace(each, groups=tuple(map(turned, each.groups))) for each in found.tables)
    return replace(found, by=by, tables=tuple(tables))
