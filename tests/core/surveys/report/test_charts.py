"""A chart of a table in which a number is hidden shows what stands together, and says that it is not all."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from focalnet.surveys.report.charts import chart_of
from focalnet.surveys.results import Kind
from focalnet.words import words


def _grid(*counts: int | None) -> Any:
    """Return what a chart takes from the table of a question of which some numbers are hidden."""
    say = words("en")
    asked = SimpleNamespace(
        kind=Kind.SINGLE, groups=(), all=SimpleNamespace(answered=60), question="No time for the role"
    )
    report = SimpleNamespace(say=say, wording=SimpleNamespace(question=str))
    return SimpleNamespace(
        asked=asked, lines=range(len(counts)), report=report, count=lambda _, line: counts[line]
    )


@pytest.mark.parametrize(
    ("counts", "rows", "told"),
    [((9, 12, 7), (0, 2), False), ((9, 12, None, 7), (0, 1), True), ((None, 12, 7), (1, 2), True)],
)
def test_a_chart_says_where_it_leaves_out_lines_of_its_table(
    counts: tuple[int | None, ...], rows: tuple[int, int], told: bool
) -> None:
    chart = chart_of(_grid(*counts))
    assert chart is not None
    assert chart.rows == rows
    assert ("not every answer of the table" in chart.axis) == told
