"""Writes the example network into a new file, in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.example.plan import plan_example
from focalnet.example.rounds import insert_rounds
from focalnet.network.records import APPOINTMENT, EXPERTISE, FORMER_KIND, GROUP, MEMBERSHIP, OFFICE, PERSON
from focalnet.opening import new_network

if TYPE_CHECKING:
    from pathlib import Path


def build_example(path: Path, *, actor: str = "", rounds: bool = True) -> None:
    """Create the example network at a path where nothing is yet, the same content every time, and close it.

    Without `rounds` it is the register alone.

    Raises:
        Refused: The path exists, or its folder cannot be written to.

    """
    example = plan_example()
    file = new_network(path, actor=actor)
    try:
        with file.step("network.example", people=len(example.persons), offices=len(example.offices)):
            PERSON.insert(file, example.persons)
            EXPERTISE.insert(file, example.expertise)
            OFFICE.insert(file, example.offices)
            FORMER_KIND.insert(file, example.former_kinds)
            APPOINTMENT.insert(file, example.appointments)
            GROUP.insert(file, example.groups)
            MEMBERSHIP.insert(file, example.memberships)
            if rounds:
                insert_rounds(file)
    finally:
        file.close()
