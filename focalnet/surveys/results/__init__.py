"""What a round came to: tabulation, break-downs, statistics, comparison, disclosure control."""

from focalnet.surveys.results.model import OTHER_GROUPS, Cell, Group, Hidden, Kind, Results, Table
from focalnet.surveys.results.results import results

__all__ = [
    "OTHER_GROUPS",
    "Cell",
    "Group",
    "Hidden",
    "Kind",
    "Results",
    "Table",
    "results",
]
