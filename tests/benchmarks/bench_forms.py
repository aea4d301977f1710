"""Respondent forms: a thousand written, in three languages and with the register's facts."""

from __future__ import annotations

import tempfile
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from focalnet.surveys.forms.writing import FormWriter, write_forms_of
from focalnet.surveys.questionnaire import Questionnaire, fingerprint, placed
from tests.benchmarks.measuring import Pair, benchmark
from tests.core.surveys.forms.conftest import AWA, EVERYTHING, ROUND

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.surveys.model import Invitation, Round

FORMS = 1_000
_QUESTIONS = 40
_RATES: list[float] = []


def forty_questions() -> Round:
    """Return a round whose questionnaire is as long as the templates are."""
    asked = [item for item in EVERYTHING.items if item.asked and not item.relevant]
    items = [
        replace(asked[number % len(asked)], name=f"q{number}", confirms=asked[number % len(asked)].confirms)
        for number in range(_QUESTIONS)
    ]
    found = Questionnaire(placed(items), EVERYTHING.choices, {}, EVERYTHING.languages, "English (en)")
    return replace(ROUND, questionnaire=found, fingerprint=fingerprint(found))


def invited() -> list[Invitation]:
    """Return a thousand people who read three languages, of whom the register knows different things."""
    return [
        replace(
            AWA, id=f"i{number}", name=f"Awa Konaté {number}", code=f"C{number:09}",
            language=("en", "fr", "ar")[number % 3],
            prefill={**AWA.prefill, "job_title": f"Officer {number}"},
        )
        for number in range(FORMS)
    ]  # fmt: skip


def _write(round_: Round, people: list[Invitation], folder: Path) -> None:
    start = time.perf_counter()
    write_forms_of(round_, people, folder)
    _RATES.append(len(people) / (time.perf_counter() - start))


def _copy(content: bytes, folder: Path) -> None:
    for number in range(FORMS):
        (folder / f"{number}.xlsx").write_bytes(content)


def _rate() -> str:
    return f"{max(_RATES):,.0f} forms a second"


@benchmark("write 1,000 respondent forms", "≥ 100 a second", _rate)
def writing_forms() -> Iterator[Pair]:
    round_, people = forty_questions(), invited()
    template = FormWriter(round_).content(people[0])
    for _ in range(3):
        with tempfile.TemporaryDirectory() as ours, tempfile.TemporaryDirectory() as plain:
            yield Pair(
                partial(_write, round_, people, Path(ours)),
                partial(_copy, template, Path(plain)),
            )
