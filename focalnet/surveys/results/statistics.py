"""Mean, median, quartiles and mean ranks of the answers of a group."""

from __future__ import annotations

from statistics import fmean
from typing import TYPE_CHECKING, Any

from focalnet.surveys.results.lines import as_number, line_of
from focalnet.surveys.results.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from focalnet.surveys.results.lines import Shape


def statistics(shape: Shape, answers: Iterable[Any]) -> dict[str, float | str]:
    """Return the statistics that the kind of table has; none where nobody answered."""
    if shape.kind is Kind.DATE:
        days = sorted(str(answer) for answer in answers)
        return {"earliest": days[0], "latest": days[-1]} if days else {}
    if shape.kind is Kind.SCALE:
        steps = set(shape.scale)
        return centre([float(answer) for answer in answers if line_of(answer) in steps])
    if shape.kind is Kind.NUMBER:
        return spread([number for answer in answers if (number := as_number(answer)) is not None])
    return {}


def centre(numbers: Sequence[float]) -> dict[str, float | str]:
    """Return mean and median."""
    return {"mean": fmean(numbers), "median": quantile(sorted(numbers), 2)} if numbers else {}


def spread(numbers: Sequence[float]) -> dict[str, float | str]:
    """Return least, quartiles, most, median and mean."""
    if not numbers:
        return {}
    ordered = sorted(numbers)
    return {
        "least": ordered[0], "lower_quartile": quantile(ordered, 1), "median": quantile(ordered, 2),
        "upper_quartile": quantile(ordered, 3), "most": ordered[-1], "mean": fmean(ordered),
    }  # fmt: skip


def quantile(ordered: Sequence[float], quarter: int) -> float:
    """Return a quartile of numbers in order, as QUARTILE of a spreadsheet does between two neighbours."""
    place = (len(ordered) - 1) * quarter
    below, rest = divmod(place, 4)
    if not rest:
        return ordered[below]
    return ordered[below] + (ordered[below + 1] - ordered[below]) * rest / 4


def mean_ranks(answers: Iterable[Any]) -> dict[str, float]:
    """Return choice → the mean of the places it was given, 1 the first, over those who gave it one."""
    places: dict[str, list[int]] = {}
    for answer in answers:
        for place, choice in enumerate(answer if isinstance(answer, list) else [answer], start=1):
            places.setdefault(str(choice), []).append(place)
    return {choice: fmean(given) for choice, given in places.items()}
