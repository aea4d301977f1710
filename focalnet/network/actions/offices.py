"""What can be done with offices: add, correct, change their kind from a date, close, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.network import records
from focalnet.network.actions.facts import changed, tidy
from focalnet.network.model import FormerKind, Office, OfficeKind
from focalnet.network.settings import network_settings
from focalnet.problems import Refused
from focalnet.store import new_id

if TYPE_CHECKING:
    from datetime import date

    from focalnet.store import NetworkFile


def add_office(file: NetworkFile, *, name: str, **facts: Any) -> str:
    """Add an office with the facts of `Office` and return the id."""
    added = Office(new_id(), **_checked(file, tidy({"name": name, **facts})))
    with file.step("office.add", office=added.name):
        records.OFFICE.insert(file, [added])
    return added.id


def correct_office(file: NetworkFile, office_id: str, **facts: Any) -> str:
    """Correct facts of an office: it was always so."""
    before = records.office(file, office_id)
    corrected = changed(before, _checked(file, tidy(facts), before))
    with file.step("office.correct", office=before.name):
        records.OFFICE.update(file, office_id, corrected)
    return office_id


def change_office_kind(file: NetworkFile, office_id: str, kind: str, from_date: date) -> str:
    """Give an office another kind from a date on; it stays the same, and earlier figures keep the old kind.

    Raises:
        Refused: The office changed its kind on a later date already (`network.kind_changed_later`).

    """
    before = records.office(file, office_id)
    _check_kind(file, kind)
    latest = max((each.until for each in records.former_kinds(file, office_id)), default=None)
    if latest and from_date <= latest:
        raise Refused("network.kind_changed_later", office=before.name, date=latest.isoformat())
    with file.step("office.change_kind", office=before.name, office_kind=kind, date=from_date.isoformat()):
        if kind != before.kind:
            former = FormerKind(new_id(), office_id, before.kind, from_date)
            records.FORMER_KIND.insert(file, [former])
            records.OFFICE.update(file, office_id, {"kind": kind})
    return office_id


def edit_office(file: NetworkFile, office_id: str, kind_from: date | None = None, **facts: Any) -> str:
    """Correct facts of an office in one step; with `kind_from`, its new kind holds from that date on only."""
    before = records.office(file, office_id)
    kind = facts.pop("kind", before.kind) if kind_from else before.kind
    with file.step("office.correct", office=before.name):
        correct_office(file, office_id, **facts)
        if kind_from and kind != before.kind:
            change_office_kind(file, office_id, kind, kind_from)
    return office_id


def close_office(file: NetworkFile, office_id: str, on: date, *, ending: bool = True) -> str:
    """Close an office: `on` is its first day without doors.

    Its open appointments end that day, in the same step, unless `ending` says that they go on.

    Raises:
        Refused: The office opened later (`network.closes_before_opening`), or appointments in it begin later
            (`network.appointed_after_closing`).

    """
    before = records.office(file, office_id)
    facts = _checked(file, {"closed": on}, before)
    if later := sum(
        bool(each.starts and each.starts > on) for each in records.appointments(file, office=office_id)
    ):
        raise Refused(
            "network.appointed_after_closing", office=before.name, date=on.isoformat(), number=later
        )
    with file.step("office.close", office=before.name, date=on.isoformat()):
        records.OFFICE.update(file, office_id, changed(before, facts))
        for held in records.appointments(file, office=office_id, as_at=on) if ending else ():
            records.APPOINTMENT.update(file, held.id, {"ends": on, "end_reason": "office_closed"})
    return office_id


def remove_office(file: NetworkFile, office_id: str) -> str:
    """Remove an office that was added in error. Raises `Refused` where anybody was ever appointed in it."""
    before = records.office(file, office_id)
    if ever := len(records.appointments(file, office=office_id)):
        raise Refused("network.office_in_use", office=before.name, number=ever)
    with file.step("office.remove", office=before.name):
        records.OFFICE.delete(file, office_id)
    return office_id


def _checked(file: NetworkFile, facts: dict[str, Any], before: Office | None = None) -> dict[str, Any]:
    if facts.get("name", "?") == "":
        raise Refused("network.office_name_missing")
    if country := facts.get("country"):
        records.COUNTRY.get(file, country, country=country)
    if region := facts.get("region"):
        records.REGION.get(file, region, region=region)
    if facts.get("kind", before.kind if before else "") != (before.kind if before else ""):
        _check_kind(file, facts["kind"])
    if facts.get("parent"):
        _check_parent(file, before.id if before else "", facts["parent"])
    opened = facts.get("opened", before.opened if before else None)
    closed = facts.get("closed", before.closed if before else None)
    if opened and closed and closed < opened:
        raise Refused("network.closes_before_opening", closed=closed.isoformat(), opened=opened.isoformat())
    return facts


def _check_parent(file: NetworkFile, office_id: str, parent: str) -> None:
    """Refuse a parent that stands under the office itself, however far down."""
    above: str = parent
    while above:
        if above == office_id:
            raise Refused("network.office_under_itself", office=records.office(file, office_id).name)
        above = records.office(file, above).parent


def _check_kind(file: NetworkFile, kind: str) -> None:
    known = network_settings(file).office_kinds
    if kind != OfficeKind.UNKNOWN and kind not in known:
        raise Refused("network.code_unknown", value=kind, fact="kind", known=", ".join(known))
