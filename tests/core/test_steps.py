"""Steps in words, whatever a file's history holds; a sentence for every step that the program writes."""

from __future__ import annotations

import ast
import string
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import focalnet
from focalnet import steps
from focalnet.network.settings import NetworkSettings
from focalnet.store import undoing
from focalnet.words import LANGUAGES, words

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(focalnet.__file__).parent.parent
TAKING_BACK = undoing.TAKING_BACK


@dataclass(frozen=True)
class Done:
    code: str
    args: dict[str, Any] = field(default_factory=dict)


def done(code: str, /, **args: Any) -> Done:
    return Done(code, args)


def written() -> Iterator[tuple[str, set[str] | None, str]]:
    """Give each code that the source writes as a step, the facts it keeps (None: not to be seen), where."""
    for path in (file for room in ("focalnet", "ui") for file in (HERE / room).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.With):
                for item in node.items:
                    yield from _opened(item, f"{path.name}:{node.lineno}")


def _opened(item: ast.withitem, where: str) -> Iterator[tuple[str, set[str] | None, str]]:
    call = item.context_expr
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute) or call.func.attr != "step":
        return
    if call.args and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str):
        names = [keyword.arg for keyword in call.keywords]
        noted = None in names or item.optional_vars is not None  # facts may be noted on the way
        yield call.args[0].value, None if noted else {name for name in names if name}, where


CODES = {code for code, _, _ in written()} | TAKING_BACK


def templates(language: str, code: str) -> list[str]:
    said = words(language).section("step")
    keys = [code] if code in said else [f"{code}_one", f"{code}_other"]
    return [said[key] for key in keys if key in said]


def test_the_steps_of_the_source_are_found() -> None:
    assert len(CODES) > 35
    assert {"appointment.hand_over", "roster.import", "network.create", "setting.change"} <= CODES


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", sorted(CODES))
def test_every_step_has_its_sentence_and_its_kind(code: str, language: str) -> None:
    assert templates(language, code), f"resources/words/{language}: [step] lacks {code}"
    kinds = words(language).section("step_kind")
    assert kinds.get(code), f"resources/words/{language}/history.toml: [step_kind] lacks {code}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_finds_its_facts(language: str) -> None:
    lacking = [
        f"{where} {code} keeps no {name}"
        for code, kept, where in written()
        for template in templates(language, code)
        for _, name, _, _ in string.Formatter().parse(template)
        if name and kept is not None and name not in kept and not where.startswith("taking_back")
    ]
    assert not lacking


def test_every_sentence_has_a_kind_and_every_kind_a_sentence() -> None:
    said = {key.removesuffix("_one").removesuffix("_other") for key in words().section("step")}
    assert said == words().section("step_kind").keys()


def test_every_setting_has_a_name() -> None:
    kept = set(NetworkSettings._fields)
    assert kept <= words().section("setting").keys()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Changed the appointment of A. Diallo, Dakar, from 23 November 2009"),
        ("fr", "23 novembre 2009"),
        ("es", "23 de noviembre de 2009"),
    ],
)
def test_dates_are_written_in_the_language(language: str, said: str) -> None:
    changed = done("appointment.change", name="A. Diallo", office="Dakar", date="2009-11-23")
    assert said in steps.sentence(changed, words(language))


def test_codes_become_words() -> None:
    appointed = done("appointment.add", name="A. Diallo", role="alternate", office="Dakar")
    assert words("fr")("role", "alternate") in steps.sentence(appointed, words("fr"))


def test_an_undo_says_what_it_took_back() -> None:
    undone = done("step.undo", code="person.add", name="A. Diallo")
    assert steps.sentence(undone, words()) == "Undid: Added A. Diallo"
    assert steps.done(undone, words()) == "Added A. Diallo"


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("en", 1, "Corrected 1 appointment"),
        ("en", 0, "Corrected 0 appointments"),
        ("en", 12345, "Corrected 12,345 appointments"),
        ("fr", 0, "Correction de 0 désignation"),
        ("fr", 2, "Correction de 2 désignations"),
        ("es", 1, "Se corrigió 1 designación"),
    ],
)
def test_numbers_agree_and_have_their_thousands(language: str, number: int, said: str) -> None:
    assert steps.sentence(done("appointment.correct_many", number=number), words(language)) == said


def test_settings_are_named() -> None:
    both = done("setting.change", key="network.retention_years, network.of_a_later_version")
    said = steps.sentence(both, words())
    assert said == "Changed in the preferences: Former focal points are kept for, another setting"


def test_a_step_of_a_later_version_shows_its_code() -> None:
    assert steps.sentence(done("later.version", name="X"), words()) == "later.version"
    assert steps.kind("later.version", words("fr")) == "later.version"


def test_a_fact_that_was_not_kept_leaves_a_gap() -> None:
    assert steps.sentence(done("person.add"), words()) == "Added …"
    assert steps.sentence(done("group.join", name=["of", 1], group=True), words()) == "['of', 1] joined True"


def test_a_kind_says_it_shortly() -> None:
    assert steps.kind("appointment.hand_over", words("fr")) == "Passage de relais"
