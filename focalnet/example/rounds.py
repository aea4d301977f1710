"""The two rounds of the example as they were held once: one that is over, a confidential one that is open.

They were held through the functions that a person's own rounds go through (`holding`). That takes most of a
second, for pyxform reads the questionnaires: what came of it lies in `resources/example/rounds.json`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from focalnet.resources import resource
from focalnet.surveys import records

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from focalnet.store.tables import Table

TABLES: tuple[Table[Any], ...] = (
    *(records.SURVEY, records.ROUND, records.INVITATION, records.MAILING, records.RESPONSE),
    *(records.RESPONSE_KEY, records.PROPOSAL, records.TAG),
)
"""Where rounds lie, what others refer to first."""


def insert_rounds(file: NetworkFile) -> None:
    """Put the rounds into the example network, inside a step."""
    kept = json.loads(resource("example", "rounds.json").read_text(encoding="utf-8"))
    for table in TABLES:
        table.insert(file, [table.from_row(row) for row in kept[table.name]])
