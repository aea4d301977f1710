"""Lines that are sorted by their columns, several in turn, and narrowed by what is typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from focalnet.folding import fold
from ui.models.line_model import Line, LineModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ui.models.sorting import Keys
    from ui.widgets.cell import Face

_NOTHING: Mapping[int, str] = {}
_LAST = "\U0010ffff"  # what is empty stands behind everything else


def sortable(key: str, faces: tuple[Face, ...], by: Mapping[int, str] = _NOTHING) -> Line:
    """Return a line that can be sorted and found by what its cells say.

    `by` tells of columns that sort otherwise than their words do: days, numbers, states in their order.
    """
    words = [fold(f"{face.old} {face.text}" if face.old else face.text) for face in faces]
    order = tuple(by.get(column, text) for column, text in enumerate(words))
    return Line(key, faces, order, " ".join(words))


class SortedLines(LineModel):
    """Keeps the order and the text that is looked for while other lines are shown."""

    def __init__(self, *titles: str, right: Sequence[int] = ()) -> None:
        super().__init__(*titles, right=right)
        self._all: Sequence[Line] = ()
        self._typed: list[str] = []
        self.sorted_by: Keys = ()  # columns by their numbers; nothing: as the lines were read

    @property
    def whole(self) -> int:
        """How many lines there are, also those that are narrowed away."""
        return len(self._all)

    def show(self, lines: Sequence[Line]) -> None:
        """Show these lines, as far as they hold what is looked for."""
        self._all = lines
        self._arrange()

    def narrow(self, typed: str) -> None:
        """Show only lines that hold all words of a text."""
        self._typed = fold(typed).split()
        self._arrange()

    def sort_by(self, keys: Keys) -> None:
        """Sort by these columns, the first key first."""
        self.sorted_by = keys
        self._arrange()

    def _arrange(self) -> None:
        lines = [line for line in self._all if all(word in line.found for word in self._typed)]
        for column, backwards in reversed(self.sorted_by):
            lines.sort(key=partial(_by, int(column)), reverse=backwards)
        super().show(lines)


def _by(column: int, line: Line) -> str:
    return line.by[column] or _LAST
