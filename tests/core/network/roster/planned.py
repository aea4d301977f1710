"""A drawn workbook as it is planned into a network, in the few words that tests ask about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.network.roster.decisions import Decisions
from focalnet.network.roster.fields import Field
from focalnet.network.roster.reading import plan_import
from tests.core.network.roster.small_tables import book

if TYPE_CHECKING:
    from focalnet.network.roster.plan import RosterPlan
    from focalnet.sheets.book import Sheet
    from focalnet.store import NetworkFile


def plan_of(network: NetworkFile, *sheets: Sheet | str, **decided: Any) -> RosterPlan:
    """Return the plan of a drawn workbook under decisions."""
    return plan_import(network, book(*sheets), Decisions(**decided))


def names(plan: RosterPlan) -> list[str]:
    """Return `Given Family` of all rows."""
    return [f"{row.facts[Field.GIVEN_NAMES]} {row.facts[Field.FAMILY_NAME]}".strip() for row in plan.rows]


def column(plan: RosterPlan, of: Field) -> list[Any]:
    """Return what the rows state in a field."""
    return plan.facts.column(of)


def codes(plan: RosterPlan) -> list[list[str]]:
    """Return the codes of the problems of each row, without the room's name."""
    return [[problem.code.removeprefix("roster.") for problem in row.problems] for row in plan.rows]


def outcomes(plan: RosterPlan) -> list[str]:
    """Return the outcome of each row."""
    return [str(row.outcome) for row in plan.rows]


def fields(plan: RosterPlan) -> dict[str, str | None]:
    """Return header → field of the first table."""
    return {c.header: c.field and c.field.value for c in plan.tables[0].columns}
