"""Questions as people put them: read as facets in three languages, and never more than was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.network.asking import Asked, Vocabulary
from focalnet.opening import new_network

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile

WEST = {"region": {"west_central_africa"}, "language": {"fr"}, "expertise": {"counter_trafficking"}}
QUESTIONS = {
    "who in West Africa speaks French and knows counter-trafficking": WEST,
    "West Africa French trafficking": WEST,
    "qui en Afrique de l’Ouest parle français et connaît la traite ?": WEST,
    "¿quién en África Occidental habla francés y sabe de trata de personas?": WEST,
    "women in Kenya with ToR included": {"sex": {"F"}, "country": {"KEN"}, "tor_state": {"included"}},
    "femmes au Siège": {"sex": {"F"}, "office_kind": {"headquarters"}},
    "senior women in Latin America": {
        "seniority": {"senior"},
        "sex": {"F"},
        "region": {"central_north_america_caribbean", "south_america"},
    },
    "DRC francophone": {"country": {"COD"}, "language": {"fr"}},
    "national staff in Ivory Coast": {"staff_category": {"national"}, "country": {"CIV"}},
    "hombres internacionales en Suiza": {
        "sex": {"M"},
        "staff_category": {"international"},
        "country": {"CHE"},
    },
    "coordonnatrices": {"role": {"regional_coordinator"}},
    "alternates in Viet Nam": {"role": {"alternate"}, "country": {"VNM"}},
    "ToR not requested in Asia": {"tor_state": {"not_requested"}, "region": {"asia_pacific"}},
    "PSEA trainers": {"expertise": {"psea", "training_delivery"}},
    "francés y": {"language": {"fr"}},
    "West Afr": {"region": {"west_central_africa"}},
    "French counter": {"language": {"fr"}, "expertise": {"counter_trafficking"}},
}


@pytest.fixture(scope="module")
def vocabulary(tmp_path_factory: pytest.TempPathFactory) -> Vocabulary:
    with new_network(tmp_path_factory.mktemp("asking") / "asking.focalnet") as file:
        return Vocabulary(file)


@pytest.mark.parametrize("question", QUESTIONS)
def test_question_is_read_as_facets(vocabulary: Vocabulary, question: str) -> None:
    asked = vocabulary.read(question)
    assert {facet: set(values) for facet, values in asked.where.items()} == QUESTIONS[question]
    assert asked.rest == ""


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Aïssatou Bah", "aissatou bah"),
        ("alternates without French", "without french"),
        ("nairobi French", "nairobi"),
        ("ma", "ma"),
        ("", ""),
        ("who is in", ""),
    ],
)
def test_what_is_no_value_stays_to_be_searched(vocabulary: Vocabulary, text: str, rest: str) -> None:
    assert vocabulary.read(text).rest == rest


def test_small_words_are_no_country_codes(vocabulary: Vocabulary) -> None:
    assert vocabulary.read("who is in me to no as") == Asked({}, "me no")
    assert vocabulary.read("UK").where == {"country": frozenset({"GBR"})}


def test_network_s_own_regions_are_known(file: NetworkFile, tmp_path: Path) -> None:
    own = Vocabulary(file)
    assert own.read("women in Africa").where == {"sex": frozenset({"F"}), "region": frozenset({"AFR"})}
    assert own.read("Viet Nam").where == {}


@given(st.text(max_size=40))
def test_any_text_can_be_read(vocabulary: Vocabulary, text: str) -> None:
    asked = vocabulary.read(text)
    assert all(asked.where.values())
