"""Merging two records of one office: people, offices below and former kinds move to the one kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.network import records
from focalnet.network.actions.facts import changed
from focalnet.network.actions.merging import move_appointments
from focalnet.network.model import OfficeKind
from focalnet.problems import Refused

if TYPE_CHECKING:
    from focalnet.network.model import Office
    from focalnet.store import NetworkFile

# What the kept office says of these, it says by leaving them empty, too.
_OWN = frozenset({"id", "closed", "focal_points_expected", "parent", "opened"})


def merge_offices(file: NetworkFile, keep: str, other: str) -> str:
    """Merge an office into another and return the one kept, in one step.

    Appointments, offices below it and, where the kept one has none, former kinds move over; facts that the
    kept one lacks are taken from the other, and of two openings the earlier. Overlapping appointments of one
    person in one role become one.

    Raises:
        Refused: Both are the same office (`network.same_office_twice`), or one is not there.

    """
    if keep == other:
        raise Refused("network.same_office_twice")
    kept, gone = records.office(file, keep), records.office(file, other)
    with file.step("office.merge", office=kept.name, other=gone.name):
        _move_people(file, keep, other)
        for below in records.offices(file):
            if below.parent == other and below.id != keep:
                records.OFFICE.update(file, below.id, {"parent": keep})
        if not records.former_kinds(file, keep):
            for former in records.former_kinds(file, other):
                records.FORMER_KIND.update(file, former.id, {"office": keep})
        records.OFFICE.update(file, keep, changed(kept, _joined(kept, gone)))
        records.OFFICE.delete(file, other)
    return keep


def _move_people(file: NetworkFile, keep: str, other: str) -> None:
    here = records.appointments(file, office=keep)
    for moving in records.appointments(file, office=other):
        own = [each for each in here if each.person == moving.person]
        move_appointments(file, own, [moving], {"office": keep})
        here = records.appointments(file, office=keep)


def _joined(kept: Office, gone: Office) -> dict[str, Any]:
    facts: dict[str, Any] = {
        name: getattr(gone, name)
        for name, fact in kept._asdict().items()
        if name not in _OWN and fact in {"", OfficeKind.UNKNOWN}
    }
    if kept.parent in {"", gone.id}:
        facts["parent"] = "" if gone.parent == kept.id else gone.parent
    days = [day for day in (kept.opened, gone.opened) if day]
    return facts | {"opened": min(days, default=None)}
