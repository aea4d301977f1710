"""Every code that the register speaks has words in every language: values, steps, problems, attention."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import focalnet.network
from focalnet.network.coverage import MISSING_FACTS
from focalnet.network.gap_lists import COLUMNS, GAP_LISTS
from focalnet.network.listing import FACETS
from focalnet.network.matching import NameRelation, Reason
from focalnet.network.model import Mandate, OfficeKind, Role, Seniority, Sex, StaffCategory, TorState
from focalnet.network.swap import CRITERIA, Finding, Level
from focalnet.words import LANGUAGES, words

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOM = Path(focalnet.network.__file__).parent
SECTIONS: dict[str, Iterable[str]] = {
    "sex": Sex,
    "person_sex": Sex,
    "staff_category": StaffCategory,
    "role": Role,
    "mandate": Mandate,
    "tor_state": TorState,
    "seniority": Seniority,
    "office_kind": OfficeKind,
    "level": Level,
    "finding": Finding,
    "criterion": CRITERIA,
    "criterion_asks": CRITERIA,
    "facet": FACETS,
    "missing_fact": MISSING_FACTS,
    "gap_list": GAP_LISTS,
    "gap_about": GAP_LISTS,
    "gap_column": COLUMNS,
    "match_reason": [*Reason, *NameRelation],
    "office_mark": ("vacant", "held", "none_expected", "not_open"),
    "verified_mark": ("never", "long_ago"),
    "end_reason": ("changed", "handed_over", "office_closed"),
}


def _sources() -> str:
    files = [path for path in ROOM.rglob("*.py") if "roster" not in path.parts]
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("section", SECTIONS)
def test_every_value_has_words(section: str, language: str) -> None:
    said = words(language).section(section)
    assert set(map(str, SECTIONS[section])) <= said.keys()
    assert all(said.values())


def test_every_problem_has_words_and_every_word_a_problem() -> None:
    raised = set(re.findall(r'"(network\.[a-z_]+)"', _sources()))
    worded = {code for code in words("fr").section("problem") if code.startswith("network.")}
    assert raised == worded


def test_every_line_of_attention_has_words() -> None:
    codes = set(re.findall(r'_(?:offices|appointments|people)\("([a-z_]+)"', _sources())) | {
        "countries_without",
        "duplicates",
        "past_retention",
    }
    assert len(codes) == 13
    wanted = {f"{code}_{form}" for code in codes for form in ("one", "other", "detail")}
    assert wanted == words("en").section("attention").keys()
