"""What can be wrong with what comes from outside, as values; and the one exception that carries it on.

Two kinds of error exist. The world's: a damaged file, a disk that is full, a grade nobody knows; they are
`Problem` values, or a `Refused` where the work cannot go on. Ours: any other exception, which is a defect.
The sentence for a code is made on display, in the reader's language, by `focalnet.words`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

_NONE: Mapping[str, str | int | float] = {}


class Place(NamedTuple):
    """Where something is: a file, a sheet in it, a cell in that. Empty parts are not known or meant."""

    file: str = ""
    sheet: str = ""
    cell: str = ""

    def __str__(self) -> str:
        """Give the parts that are known, unworded: `roster.xlsx · GFP list · D7`."""
        return " · ".join(part for part in (self.file, self.sheet, self.cell) if part)


class Problem(NamedTuple):
    """One thing that is wrong or in doubt: a code such as `roster.grade_unknown`, where, and the facts.

    The code names a sentence in `resources/words/<language>/*.toml`, section `problem`; the args fill it.
    """

    code: str
    place: Place = Place()
    args: Mapping[str, str | int | float] = _NONE


class Refused(Exception):  # noqa: N818 - it is no error of ours: the program declines, and says why
    """The world does not allow what was asked: one problem, told to the user in one sentence."""

    def __init__(self, code: str, place: Place | None = None, /, **args: str | int | float) -> None:
        super().__init__(code)
        self.problem = Problem(code, place or Place(), args)

    def __str__(self) -> str:
        """Name the code, the place and the facts, for logs and tests; people read `words.sentence`."""
        facts = ", ".join(f"{name}={value}" for name, value in self.problem.args.items())
        return f"{self.problem.code} [{self.problem.place}] {facts}".rstrip()

    def __reduce__(self) -> tuple[object, ...]:
        """Let a refusal cross a process boundary whole."""
        return (_rebuild, (self.problem,))


def _rebuild(problem: Problem) -> Refused:
    return Refused(problem.code, problem.place, **problem.args)
