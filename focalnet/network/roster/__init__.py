"""Rosters in and out: reading messy lists, the plan of what would change, the roster workbook.

`plan_import` and `apply` are loaded when asked for, so that a window that only needs the names of the
fields does not wait for all of this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from focalnet.network.roster.reading import apply, plan_import

__all__ = ["apply", "plan_import"]


def __getattr__(name: str) -> Any:
    """Load what is asked for."""
    if name not in __all__:
        raise AttributeError(name)
    from focalnet.network.roster import reading

    return getattr(reading, name)
