"""The cells of a list: what is typed or pasted into them, and how many of them change in one step."""

from focalnet.network.cells.correcting import Cell, correct_cells, fill_down
from focalnet.network.cells.facts import EDITABLE, OF_PERSON, value_of
from focalnet.network.cells.pasting import BlockPlan, PlannedCell, apply_block, plan_block
from focalnet.network.cells.reading import CellReader

__all__ = [
    "EDITABLE",
    "OF_PERSON",
    "BlockPlan",
    "Cell",
    "CellReader",
    "PlannedCell",
    "apply_block",
    "correct_cells",
    "fill_down",
    "plan_block",
    "value_of",
]
