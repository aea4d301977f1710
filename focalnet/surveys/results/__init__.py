"""What a round came to: tabulation, break-downs, statistics, comparison, disclosure control."""

from focalnet.surveys.results.model import OTHER, Cell, Group, Hidden, Kind, Results, Table, apart
from focalnet.surveys.results.results import broken_down, results

__all__ = [
    "OTHER",
    "Cell",
    "Group",
    "Hidden",
    "Kind",
    "Results",
    "Table",
    "apart",
    "broken_down",
    "results",
]
