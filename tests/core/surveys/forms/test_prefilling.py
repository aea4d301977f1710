"""What the register knows stands in the form as its questions would have it answered."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.surveys.forms.fields import fields_of
from focalnet.surveys.forms.prefilling import Prefilling
from focalnet.surveys.forms.wording import tongue
from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, placed

if TYPE_CHECKING:
    from focalnet.sheets import Value

FR = "French (fr)"
ASKED = Questionnaire(
    placed(
        [
            Item("select_one", "sex", choices="sex", confirms="sex"),
            Item("select_one", "role", choices="role", confirms="role"),
            Item("select_multiple", "languages", choices="languages", confirms="languages"),
            Item("text", "country", confirms="country"),
            Item("text", "office", confirms="office"),
            Item("date", "since", confirms="starts"),
            Item("integer", "share", confirms="time_allotted"),
            Item("select_one", "appraisal", choices="yn", confirms="in_appraisal"),
            Item("text", "free"),
        ]
    ),
    {
        "sex": (Choice("1", {FR: "Femme"}), Choice("2", {FR: "Homme"})),
        "role": (Choice("focal_point", {FR: "Point focal"}), Choice("alternate", {FR: "Suppléant"})),
        "languages": (Choice("english", {FR: "Anglais"}), Choice("fr", {FR: "Français"})),
        "yn": (Choice("y", {FR: "Oui"}), Choice("n", {FR: "Non"})),
    },
    languages=(FR,), default_language=FR,
)  # fmt: skip


def _values(known: dict[str, str], *, confidential: bool = False) -> dict[str, Value]:
    spoken = tongue(ASKED, "fr")
    fields, _ = fields_of(ASKED, spoken)
    everything = [each for listed in fields.values() for each in listed]
    found = Prefilling(ASKED, spoken, everything, confidential=confidential).values(known)
    shown = {each.name: f"{each.key} {each.part}".strip() for each in everything}
    return {shown[name]: value for name, value in found.items()}


@pytest.mark.parametrize(
    ("field", "fact", "cells"),
    [
        ("sex", "F", {"sex": "Femme"}), ("sex", "not_stated", {}),
        ("role", "focal_point", {"role": "Point focal"}),
        ("role", "regional_coordinator", {}), ("country", "ETH", {"country": "Éthiopie"}),
        ("languages", "en fr sw", {"languages english": "x", "languages fr": "x"}),
        ("starts", "2010-03-01", {"since": date(2010, 3, 1)}), ("time_allotted", "20", {"share": 20}),
        ("time_allotted", "12.5", {}), ("in_appraisal", "yes", {"appraisal": "Oui"}), ("office", "", {}),
        ("office", "Genève", {"office": "Genève"}), ("telephone", "1", {}),
    ],
)  # fmt: skip
def test_a_fact_becomes_the_answer_that_it_is(field: str, fact: str, cells: dict[str, Value]) -> None:
    assert _values({field: fact}) == cells


def test_a_confidential_form_shows_nothing_that_names() -> None:
    known = {"sex": "M", "country": "ETH", "office": "Addis Ababa", "starts": "2010-03-01"}
    assert _values(known, confidential=True) == {"sex": "Homme"}
