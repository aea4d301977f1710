"""`focalnet support`: what helps whoever helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.cli.conftest import Run


def test_versions_are_printed_and_the_facts_of_a_network(run: Run, example: Path) -> None:
    assert run("support").lines[0].startswith("focalnet: ")
    said = run("support", example).out
    assert "person: 346" in said
    assert "Secret" not in said
    assert "@" not in said
