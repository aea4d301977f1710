"""Reading what comes in and judging it, file by file: nothing is changed yet."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from focalnet.problems import Refused
from focalnet.progress import unheard
from focalnet.sheets import reading_many
from focalnet.surveys import records
from focalnet.surveys.intake.gathering import gathered
from focalnet.surveys.intake.judging import Judging
from focalnet.surveys.intake.known import Known
from focalnet.surveys.intake.plan import IntakePlan

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from focalnet.progress import Report
    from focalnet.store import NetworkFile


def plan_intake(
    file: NetworkFile,
    round_id: str,
    paths: Iterable[Path],
    folder: Path,
    *,
    report: Report = unheard,
    language: str = "en",
) -> IntakePlan:
    """Return what taking files, folders and archives in would do.

    Args:
        file: The network.
        round_id: The round that they are dropped on.
        paths: What was dropped.
        folder: Where archives are unpacked; it has to stay until the plan is applied.
        report: Is told how many files are read, of how many; what it raises ends the work.
        language: Of dates in the reasons.

    Raises:
        Refused: A path leads nowhere, or the round is sealed (`surveys.sealed`).

    """
    asked = records.round_(file, round_id).unsealed()
    incoming = list(gathered(paths, folder))
    files = []
    with reading_many([each.path for each in incoming]) as books:
        judging = Judging(Known(file, asked), language)
        report(0, len(incoming))
        for each, found in zip(incoming, books, strict=True):
            told = each.refused or found
            if isinstance(told, Refused):
                files.append(judging.refused(each, _original(each.path), told))
            else:
                files.append(judging.judged(each, told))
            report(len(files), len(incoming))
    return IntakePlan(asked, tuple(files))


def _original(path: Path) -> str:
    """Return the SHA-256 of a file that is no workbook; empty for one that cannot be opened."""
    try:
        with path.open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest()
    except OSError:
        return ""
