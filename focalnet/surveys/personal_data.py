"""What the surveys hold on somebody of the register, beside what the register holds.

Of a confidential round only what the person was asked is told, and never what came back: whoever exports it
for the person would read it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from focalnet.network import personal_data as register
from focalnet.surveys import records

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Invitation, Response


def export_person(file: NetworkFile, person_id: str) -> dict[str, Any]:
    """Return everything the network holds on a person, the surveys included, as plain values for JSON."""
    asked = [_asked(file, each) for each in records.invitations_of(file, [person_id])]
    return {**register.export_person(file, person_id), "surveys": asked}


def write_person(file: NetworkFile, person_id: str, path: Path) -> Path:
    """Write everything the network holds on a person as JSON, for them to see."""
    held = json.dumps(export_person(file, person_id), ensure_ascii=False, indent=2)
    path.write_text(held + "\n", encoding="utf-8")
    return path


def _asked(file: NetworkFile, invited: Invitation) -> dict[str, Any]:
    round_ = records.round_(file, invited.round)
    mailed = [each for each in records.mailings(file, round_.id) if each.invitation == invited.id]
    found = [] if round_.confidential else records.answered(file, round_.id).get(invited.id, [])
    return {
        "round": round_.name,
        "reference_date": round_.reference_date.isoformat(),
        "confidential": round_.confidential,
        "name": invited.name,
        "email": invited.email,
        "language": invited.language,
        "facts": dict(invited.facts),
        "shown": dict(invited.prefill),
        "mailed": [{"kind": each.kind, "prepared": each.prepared.isoformat()} for each in mailed],
        "responses": [_answered(each) for each in found],
    }


def _answered(response: Response) -> dict[str, Any]:
    return {
        "received": response.received.isoformat(),
        "state": response.state,
        "file": response.file,
        "answers": dict(response.answers),
    }
