"""The lists of the UN-SWAP check: for each criterion, who meets it, who does not, of whom it is not known."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from focalnet.network import records
from focalnet.network.gap_lists.model import GapList, GapRow
from focalnet.network.swap import CRITERIA

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from focalnet.network.gap_lists.model import Value
    from focalnet.network.gap_lists.register import Register

_WHO = ("name", "office", "country", "finding")
# What the register says about each criterion.
_SAYS = {
    "grade": ("grade", "staff_category"),
    "terms_of_reference": ("tor_state",),
    "time_share": ("time_allotted",),
    "expertise": ("expertise",),
}


def _of_criterion(register: Register, criterion: str) -> GapList:
    """List everybody with the finding, a line a person, by the leading appointment."""
    known = records.expertise_of(register.file, register.leading) if criterion == "expertise" else {}
    columns = _SAYS[criterion]
    rows = []
    for each in register.swap.rows if criterion in register.swap.criteria else ():
        held = register.held[each.appointment]
        says: dict[str, Value] = {
            "grade": held.grade,
            "staff_category": held.staff_category,
            "tor_state": held.tor_state,
            "time_allotted": held.time_allotted,
            "expertise": tuple(area for area, _ in known.get(each.person, ())),
        }
        finding = str(each.findings[criterion])
        where = register.in_office(each.office, ("office", "country"))
        values = (register.names[each.person], *where, finding, *(says[column] for column in columns))
        row = GapRow((*values, str(each.level)), each.office, each.person)
        rows.append(row._replace(appointment=each.appointment, level=str(each.level), marks=(finding,)))
    return GapList(
        f"swap_{criterion}", register.as_at, (*_WHO, *columns, "level"), tuple(rows), marks="finding"
    )


LISTS: Mapping[str, Callable[[Register], GapList]] = {
    f"swap_{criterion}": partial(_of_criterion, criterion=criterion) for criterion in CRITERIA
}
