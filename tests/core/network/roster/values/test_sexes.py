"""Sex as cells, titles and whole columns tell it; what they do not tell is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.network.roster.fields import Field
from focalnet.network.roster.plan import Outcome
from focalnet.network.roster.values.kinds import Settled, read_column
from focalnet.network.roster.values.sexes import sex_kind
from tests.core.network.roster.planned import codes, column, plan_of

if TYPE_CHECKING:
    from focalnet.store import NetworkFile


def _read(cells: list[str], header: str = "", titles: tuple[str, ...] = ()) -> list[str]:
    return [str(sex) for sex in read_column(sex_kind(cells, header, titles), cells, Settled()).values]


@pytest.mark.parametrize(
    "word",
    [
        "F",
        "f",
        "Female",
        "FEMALE",
        "Woman",
        "Ms",
        "Ms.",
        "Mrs",
        "Miss",
        "Femme",
        "Féminin",
        "Mme",
        "Mlle",
        "Mujer",
        "Femenino",
        "Sra.",
        "Srta",
        "W",
        "Ж",
        "жен.",
        "женский",
        "أنثى",
        "女",
        "女性",
        "Frau",
    ],
)
def test_words_for_women(word: str) -> None:
    assert _read([word]) == ["F"]


@pytest.mark.parametrize(
    "word",
    [
        "Male",
        "male",
        "Man",
        "Mr",
        "Mr.",
        "Homme",
        "H",
        "Masculin",
        "Hombre",
        "Masculino",
        "Sr.",
        "Varón",
        "М",
        "муж.",
        "мужской",
        "ذكر",
        "男",
        "Herr",
        "Monsieur",
    ],
)
def test_words_for_men(word: str) -> None:
    assert _read([word]) == ["M"]


@pytest.mark.parametrize(
    "word", ["Unspecified", "n/a", "-", "?", "not stated", "unknown", "non précisé", "X", "未知"]
)
def test_not_stated_is_a_value_of_its_own(word: str) -> None:
    found = read_column(sex_kind([word]), [word], Settled())
    assert (str(found.values[0]), found.troubles) == ("not_stated", [])


@pytest.mark.parametrize(
    ("cells", "meant"),
    [
        (["F", "M"], ["F", "M"]),
        (["H", "M"], ["M", "F"]),
        (["H", "F"], ["M", "F"]),
        (["W", "M"], ["F", "M"]),
        (["V", "M"], ["not_stated", "M"]),
        (["F", "M", "Hombre", "Mujer", "Sr."], ["F", "M", "M", "F", "M"]),
        (["Mme", "M."], ["F", "M"]),
        (["Female", "M"], ["F", "M"]),
        (["M"], ["not_stated"]),
        (["M", "Mujer", "Hombre"], ["not_stated", "F", "M"]),
        (["M", "H", "F"], ["not_stated", "M", "F"]),
        (["1", "2"], ["not_stated", "not_stated"]),
    ],
)
def test_a_letter_is_decided_by_its_company(cells: list[str], meant: list[str]) -> None:
    assert _read(cells) == meant


def test_the_header_is_evidence_too() -> None:
    assert _read(["M"], "M/F") == ["M"]
    assert _read(["M"], "Sexo (H/M)") == ["F"]


def test_a_letter_that_nothing_tells_is_asked_and_decided(network: NetworkFile) -> None:
    drawn = "| Name | Sexo | E-mail |\n| DIOP, Awa | M | a@example.org |\n| SY, Fatou | M | f@example.org |"
    plan = plan_of(network, drawn)
    assert codes(plan) == [["sex_letter"], ["sex_letter"]]
    doubt = plan.doubts()[0]
    assert (doubt.field, doubt.text, len(doubt.rows), doubt.candidates) == (Field.SEX, "M", 2, ("F", "M"))
    decided = plan.with_values({"M": "F"}, Field.SEX)
    assert column(decided, Field.SEX) == ["F", "F"]
    assert decided.doubts() == ()


def test_a_title_speaks_where_the_cell_does_not(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Title | First Name | Last Name | Gender      | E-mail        |
        | Ms.   | Awa        | Diop      | Unspecified | a@example.org |
        | Mr.   | Jean       | Roy       |             | j@example.org |
        | Dr    | Kim        | Lee       |             | k@example.org |
        | Mr.   | Sam        | Poe       | Female      | s@example.org |
        """,
    )
    assert column(plan, Field.SEX) == ["F", "M", "not_stated", "not_stated"]
    assert codes(plan) == [[], [], [], ["sex_contradiction"]]
    assert plan.counts[Outcome.NEW] == 4


def test_a_title_beside_the_name_speaks_too(network: NetworkFile) -> None:
    plan = plan_of(
        network, "| Name | M/F | Country |\n| DIOP, Awa (Ms) |  | Mali |\n| ROY, Jo (Ms) | M | Mali |"
    )
    assert column(plan, Field.SEX) == ["F", "not_stated"]
    assert codes(plan)[1] == ["sex_contradiction"]
