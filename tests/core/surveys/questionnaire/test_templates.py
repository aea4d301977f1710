"""The questionnaires that come with the program are whole, in three languages, and right for the register."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.network import listing
from focalnet.network.settings import EXPERTISE_AREAS
from focalnet.resources import resource
from focalnet.surveys import audience
from focalnet.surveys.proposing import can_be_proposed
from focalnet.surveys.questionnaire import parse_expression, read_xlsform, write_xlsform
from focalnet.surveys.questionnaire.model import CONFIRMABLE
from focalnet.surveys.questionnaire.templates import template, template_names
from focalnet.words import LANGUAGES, words
from tests.core.surveys.conftest import DAY

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile

NAMES = template_names()
NAMED = {"en": "English (en)", "fr": "French (fr)", "es": "Spanish (es)"}


def test_all_that_the_reports_name_are_there() -> None:
    assert set(NAMES) == {
        "composition", "constraints", "feedback", "ideas", "project", "sensitivity", "supervisors",
    }  # fmt: skip
    with pytest.raises(KeyError):
        template("no such template")


@pytest.mark.parametrize("name", NAMES)
def test_a_template_is_a_form_without_a_warning(name: str, tmp_path: Path) -> None:
    found = read_xlsform(resource("surveys", f"{name}.md"))
    assert (found.accepted, found.problems) == (True, ())
    assert found.questionnaire is not None
    assert found.questionnaire.left_out == ()
    write_xlsform(found.questionnaire, tmp_path / f"{name}.xlsx")
    again = read_xlsform(tmp_path / f"{name}.xlsx")
    assert (again.questionnaire, again.problems) == (found.questionnaire, ())


@pytest.mark.parametrize("name", NAMES)
def test_a_template_says_everything_in_three_languages(name: str) -> None:
    found = template(name)
    assert found.languages == tuple(NAMED.values())
    for item in found.items:
        assert item.type == "end_group" or set(item.labels) == set(found.languages), item.name
        for texts in (item.hints, item.constraint_messages, item.required_messages):
            assert not texts or set(texts) == set(found.languages), item.name
        assert not item.constraint or item.constraint_messages, item.name
    for listed in found.choices.values():
        assert all(set(choice.labels) == set(found.languages) for choice in listed)
    titles = [found.title_in(language) for language in LANGUAGES]
    assert len(set(titles)) == 3


@pytest.mark.parametrize("name", NAMES)
def test_expressions_of_templates_are_understood(name: str) -> None:
    for item in template(name).items:
        for text in (item.relevant, item.constraint):
            if text:
                parse_expression(text)  # or it raises what it does not understand


def test_what_is_confirmed_is_of_the_register_and_spoken_in_its_codes() -> None:
    found = template("composition")
    confirming = {item.confirms: item for item in found.questions if item.confirms}
    assert all(can_be_proposed(field) for field in confirming)
    for field in ("role", "tor_state", "staff_category"):
        names = {choice.name for choice in found.choices_of(confirming[field])}
        assert names <= words().section(field).keys()
    areas = [field.removeprefix("expertise.") for field in confirming if field.startswith("expertise.")]
    assert areas == list(EXPERTISE_AREAS)
    for language, named in NAMED.items():
        said = words(language).section("expertise")
        labels = [confirming[f"expertise.{area}"].labels[named].lower() for area in areas]
        assert labels == [said[area].replace("’", "'").lower() for area in areas]


def test_what_can_be_confirmed_is_what_forms_are_filled_with(file: NetworkFile) -> None:
    (row, *_) = listing.rows(file, listing.appointment_ids(file, listing.Selection(DAY)), as_at=DAY)
    assert set(CONFIRMABLE) == audience.prefill(row).keys()


@pytest.mark.parametrize("name", ["constraints", "sensitivity"])
def test_confidential_templates_say_so_at_every_question(name: str) -> None:
    assert template(name).confidential
    # How answers are read is for the head of the form to say: it knows whether the round is confidential.
    assert "welcome" not in {item.name for item in template(name).items}
