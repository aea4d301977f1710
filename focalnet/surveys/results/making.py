"""The tables of a confidential round made of its answers, guarded against what was told before."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.surveys import records
from focalnet.surveys.results.counting import Counted
from focalnet.surveys.results.earlier import told
from focalnet.surveys.results.family import Facts, Family
from focalnet.surveys.results.guarded import Guarded
from focalnet.surveys.results.model import Results, Table
from focalnet.surveys.results.past import Past
from focalnet.surveys.results.relevance import depends_on
from focalnet.surveys.results.respondents import invited_facts, tagged

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Round
    from focalnet.surveys.records import Columns


class Made(NamedTuple):
    """All tables that a round offers, and what follows from them."""

    tables: dict[Facts, Results]
    told: dict[str, Any]


def make(file: NetworkFile, of: Round, before: Iterable[Mapping[str, Any]]) -> Made:
    """Return the tables of a confidential round: of all, by one fact, and by two.

    `before` is what followed from its tables each time that some were given out.
    """
    columns, invited = records.answer_columns(file, of.id), invited_facts(file, of, {})
    family = Family(of.questionnaire, columns.facts, invited, of.smallest_cell)
    guarded = _guarded(file, of, columns, family, Past(before, family))
    responded = len(columns.ids)
    everybody = max(len(invited), responded)
    wholes = [each.groups((), [everybody])[0] for each in guarded]
    found = {}
    for table in family.breaks:
        asked = family.asked(table)
        tables = tuple(
            Table(each.item, each.kind, whole, each.groups(table, asked) if table else ())
            for each, whole in zip(guarded, wholes, strict=True)
        )
        counted = None if table else frozenset(columns.ids)
        found[table] = Results(of, tables, everybody, responded, table, counted=counted)
    return Made(found, told(family, {each.item.key: each.told() for each in guarded}))


def _guarded(file: NetworkFile, of: Round, columns: Columns, family: Family, past: Past) -> list[Guarded]:
    found: dict[str, Guarded] = {}
    tags = tagged(file, of.id)
    profile = dict(zip(columns.ids, family.profile_of, strict=True)) if tags else {}
    for item in of.questionnaire.questions:
        before = {line for each in past.states for line in each.lines(item.key, "lines")}
        counted = Counted(
            of.questionnaire, item, columns.answers, family.profile_of, of.smallest_cell, before=before
        )
        parents = [found[key] for key in depends_on(of.questionnaire, item) if key in found]
        given = {
            tag: Counter(profile[each] for each in having if each in profile)
            for tag, having in tags.get(item.key, {}).items()
        }
        found[item.key] = Guarded(counted, family, parents, given, past)
    return list(found.values())
