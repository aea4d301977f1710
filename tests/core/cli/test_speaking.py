"""Help and refusals of the line itself, in three languages: nothing of argparse's own English is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.core.cli.conftest import Run

HEADINGS = {
    "en": ("usage: ", "arguments:", "show this help\n"),
    "fr": ("usage\u00a0: ", "arguments\u00a0:", "afficher cette aide\n"),
    "es": ("uso: ", "argumentos:", "mostrar esta ayuda\n"),
}


@pytest.mark.parametrize(("language", "headings"), HEADINGS.items())
def test_help_is_in_one_language(run: Run, language: str, headings: tuple[str, ...]) -> None:
    ran = run("gaps", "--help", "--language", language)
    assert ran.code == 0
    assert [heading for heading in headings if heading not in ran.out] == []


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (("gaps",), "focalnet gaps\u00a0: il manque\u00a0: FILE"),
        (("gaps", "x.focalnet", "--nonsense"), "focalnet\u00a0: non compris\u00a0: --nonsense"),
        (("gaps", "x.focalnet", "--list"), "focalnet gaps\u00a0: --list demande une valeur"),
        (("office", "sell"), "n’est pas parmi"),
    ],
)
def test_a_wrong_line_is_refused_in_the_readers_language(run: Run, line: tuple[str, ...], said: str) -> None:
    ran = run(*line, "--language", "fr")
    assert ran.code == 2
    assert said in ran.err
