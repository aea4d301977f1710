"""Exports as tests write them: heads and rows between bars, as delimited text or as a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.surveys.exports import ExportPlan, plan_export

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from focalnet.store import NetworkFile

Write = "Callable[..., Path]"


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Return what writes an export as delimited text: `write(heads, *rows, separator=…, encoding=…)`."""

    def write(*rows: str, name: str = "export.csv", separator: str = ",", encoding: str = "utf-8") -> Path:
        lines = []
        for row in rows:
            cells = [cell.strip() for cell in row.split("|")]
            lines.append(separator.join(f'"{cell}"' if cell else "" for cell in cells))
        path = tmp_path / name
        path.write_bytes("\r\n".join([*lines, ""]).encode(encoding))
        return path

    return write


@pytest.fixture
def plan(file: NetworkFile, open_round: str) -> Callable[..., ExportPlan]:
    """Return what plans the import of an export into the named round."""

    def plan(path: Path, decided: Mapping[str, str] | None = None) -> ExportPlan:
        return plan_export(file, open_round, path, decided or {})

    return plan
