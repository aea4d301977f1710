"""The lists of appointments: terms over or ending, terms of reference not included, time share unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.dates import kept_date
from focalnet.network import records
from focalnet.network.gap_lists.model import GapList, GapRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from focalnet.network.coverage import AppointmentGap
    from focalnet.network.gap_lists.model import Value
    from focalnet.network.gap_lists.register import Register

_WHO = ("name", "office", "country")


def _listed(
    name: str, register: Register, gaps: Iterable[AppointmentGap], more: tuple[str, ...], *, marked: str = ""
) -> GapList:
    """Return a list of appointments; `more` are columns of what is known, or a date kept by appointment."""
    kept = {each: records.known_values(register.file, each) for each in more if each == "tor_date"}
    rows = []
    for gap in gaps:
        held = register.held[gap.appointment]
        known: dict[str, Value] = {
            "grade": held.grade,
            "staff_category": held.staff_category,
            "starts": kept_date(held.starts),
            "term_ends": gap.date,
            "tor_state": held.tor_state,
            "time_allotted": held.time_allotted,
            **{column: kept_date(values.get(gap.appointment)) for column, values in kept.items()},
        }
        values = (
            *(register.names[gap.person], *register.in_office(gap.office, ("office", "country"))),
            *(*(known[column] for column in more), held.role),
        )
        marks = (str(known[marked]),) if marked else ()
        rows.append(GapRow(values, gap.office, gap.person, gap.appointment, marks=marks))
    return GapList(name, register.as_at, (*_WHO, *more, "role"), tuple(rows), marks=marked)


def terms_over(register: Register) -> GapList:
    """List the terms that are over while the appointment is still held."""
    return _listed("terms_over", register, register.gaps.terms_over, ("starts", "term_ends"))


def terms_ending(register: Register) -> GapList:
    """List the terms that end within the days that are set."""
    return _listed("terms_ending", register, register.gaps.terms_ending, ("starts", "term_ends"))


def tor_not_included(register: Register) -> GapList:
    """List whose role does not stand in the terms of reference, with the state and its date."""
    columns = ("tor_state", "tor_date", "grade")
    return _listed("tor_not_included", register, register.gaps.tor_not_included, columns, marked="tor_state")


def time_share_unknown(register: Register) -> GapList:
    """List of whom nobody knows how much working time is allotted to the role."""
    columns = ("grade", "starts")
    return _listed("time_share_unknown", register, register.gaps.time_share_unknown, columns)


def rotation_due(register: Register) -> GapList:
    """List who holds the role for the years that are set, or longer."""
    return _listed("rotation_due", register, register.gaps.rotation_due, ("starts",))


LISTS: Mapping[str, Callable[[Register], GapList]] = {
    "terms_over": terms_over,
    "terms_ending": terms_ending,
    "tor_not_included": tor_not_included,
    "time_share_unknown": time_share_unknown,
    "rotation_due": rotation_due,
}
