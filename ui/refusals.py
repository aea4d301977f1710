"""Where the world says no: the sentence is shown in place, and the program lives on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from ui.labels import Labels


class RefusalsTold:
    """Shows the sentence of a refusal that the body meets; every other exception is a defect and goes on."""

    def __init__(self, labels: Labels, show: Callable[[str], object]) -> None:
        self._labels = labels
        self._show = show

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        """Show the refusal, if it was one."""
        if not isinstance(error, Refused):
            return False
        self._show(self._labels.problem(error.problem))
        return True
