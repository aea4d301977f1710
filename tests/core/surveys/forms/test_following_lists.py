"""Filtered lists of choices: the drop-down offers what goes with the answer it depends on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, placed
from tests.core.surveys.forms.conftest import EN, ROUND, Filled

if TYPE_CHECKING:
    from pathlib import Path

REGIONS = (Choice("n", {EN: "North"}), Choice("s", {EN: "South"}))
DISTRICTS = (
    Choice("a", {EN: "Alta"}, {"region": "n"}), Choice("b", {EN: "Baixa"}, {"region": "s"}),
    Choice("c", {EN: "Cima"}, {"region": "n"}), Choice("x", {EN: "Elsewhere"}),
)  # fmt: skip


def _rules(folder: Path, choice_filter: str, regions: tuple[Choice, ...] = REGIONS) -> tuple[str, Filled]:
    items = placed(
        [
            Item("select_one", "region", {EN: "Region"}, choices="r"),
            Item("select_one", "district", {EN: "District"}, choices="d", choice_filter=choice_filter),
        ]
    )
    asked = Questionnaire(items, {"r": regions, "d": DISTRICTS})
    filled = Filled(folder, replace(ROUND, questionnaire=asked))
    return filled.sheet.data_validations.dataValidation[-1].formula1, filled


@pytest.mark.parametrize("said", ["region=${region}", "${region} = region and name != ''"])
def test_a_list_follows_the_answer_it_is_filtered_by(tmp_path: Path, said: str) -> None:
    formula, filled = _rules(tmp_path, said)
    listed, groups = "'Lists'!$A$1:$A$4", "'Lists'!$B$1:$B$4"
    count = f"COUNTIF({groups},fn_1_region)"
    place = f"MATCH(fn_1_region,{groups},0)-1"
    assert formula == f"IF({count}=0,{listed},OFFSET('Lists'!$A$1,{place},0,{count},1))"
    rows = [tuple(cell.value for cell in row) for row in filled.book["Lists"].iter_rows()]
    assert rows == [("Alta", "North"), ("Cima", "North"), ("Baixa", "South"), ("Elsewhere", "—")]


@pytest.mark.parametrize("said", ["region='n'", "region=${nobody}", "position(..) > 1"])
def test_what_follows_no_answer_offers_every_choice(tmp_path: Path, said: str) -> None:
    assert _rules(tmp_path, said)[0] == '"Alta,Baixa,Cima,Elsewhere"'


@pytest.mark.parametrize("label", ["North*", "2012", ">5"])
def test_where_a_label_reads_like_a_pattern_every_choice_is_offered(tmp_path: Path, label: str) -> None:
    formula, _ = _rules(tmp_path, "region=${region}", (Choice("n", {EN: label}), REGIONS[1]))
    assert formula == '"Alta,Cima,Baixa,Elsewhere"'
