"""Results of a confidential round: the tables of its family, with nothing in them that must not be shown."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from focalnet.problems import Refused
from focalnet.surveys import records
from focalnet.surveys.audience import FACTS, NAMING
from focalnet.surveys.results.counting import Counted
from focalnet.surveys.results.family import Facts, Family
from focalnet.surveys.results.guarded import Guarded
from focalnet.surveys.results.keeping import kept
from focalnet.surveys.results.model import Group, Key, Results, Table
from focalnet.surveys.results.relevance import depends_on
from focalnet.surveys.results.respondents import invited_facts, tagged

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Round
    from focalnet.surveys.records import Columns


def confidential(
    file: NetworkFile,
    of: Round,
    breaks: Sequence[tuple[str, ...]],
    where: Mapping[str, frozenset[str]],
    subjects: Collection[str] | None = None,
) -> list[Results]:
    """Return the results of a confidential round by each of several break-downs that its family offers.

    Raises:
        Refused: The fact names people (`results.naming_fact`), the answers would be crossed with answers
            (`results.question_confidential`) or filtered (`results.filter_confidential`), or the family has
            no such table (`results.fact_not_offered`).

    """
    for by in breaks:
        _check(by, where, subjects)
    wanted = [_in_order(by) for by in breaks]
    found = kept(file, of) if of.sealed else _made(file, of, wanted)
    for by, table in zip(breaks, wanted, strict=True):
        if table not in found:
            raise Refused("results.fact_not_offered", fact=", ".join(by))
    return [_turned(found[table], by) for by, table in zip(breaks, wanted, strict=True)]


def family_of_tables(file: NetworkFile, of: Round) -> list[Results]:
    """Return all tables that a confidential round offers: of all, by one fact, and by two."""
    return list(_made(file, of).values())


def offered(file: NetworkFile, of: Round) -> list[Facts]:
    """Return the break-downs that a confidential round offers, by one fact and by two."""
    if of.sealed:
        return [table for table in kept(file, of) if table]
    columns = records.answer_columns(file, of.id)
    family = Family(of.questionnaire, columns.facts, invited_facts(file, of, {}), of.smallest_cell)
    return [table for table in family.breaks if table]


def _made(file: NetworkFile, of: Round, wanted: Sequence[Facts] | None = None) -> dict[Facts, Results]:
    """Return the tables that are wanted, those that the round offers of them; all where none are named."""
    columns = records.answer_columns(file, of.id)
    invited = invited_facts(file, of, {})
    family = Family(of.questionnaire, columns.facts, invited, of.smallest_cell)
    guarded = _guarded(file, of, columns, family)
    responded = len(columns.ids)
    everybody = max(len(invited), responded)
    wholes = [each.groups((), [everybody])[0] for each in guarded]
    found = {}
    for table in family.breaks if wanted is None else wanted:
        if table not in family.breaks:
            continue
        asked = family.asked(table, invited)
        tables = tuple(
            Table(each.item, each.kind, whole, each.groups(table, asked) if table else ())
            for each, whole in zip(guarded, wholes, strict=True)
        )
        found[table] = Results(of, tables, everybody, responded, table)
    return found


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


def _guarded(file: NetworkFile, of: Round, columns: Columns, family: Family) -> list[Guarded]:
    told: dict[str, Guarded] = {}
    tags = tagged(file, of.id)
    profile = dict(zip(columns.ids, family.profile_of, strict=True)) if tags else {}
    for item in of.questionnaire.questions:
        counted = Counted(of.questionnaire, item, columns.answers, family.profile_of, of.smallest_cell)
        parents = [told[key] for key in depends_on(of.questionnaire, item) if key in told]
        given = {
            tag: Counter(profile[each] for each in found if each in profile)
            for tag, found in tags.get(item.key, {}).items()
        }
        told[item.key] = Guarded(counted, family, parents, given)
    return list(told.values())


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
