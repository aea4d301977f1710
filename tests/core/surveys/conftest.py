"""What the tests of surveys share: a small questionnaire in two languages, and the example network."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from focalnet.surveys import actions
from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, placed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.store import NetworkFile

DAY = date(2012, 6, 1)
EN, FR = "English (en)", "French (fr)"


def small() -> Questionnaire:
    """Return a questionnaire with a question of each kind that most tests need."""
    yes_no = (Choice("yes", {EN: "Yes", FR: "Oui"}), Choice("no", {EN: "No", FR: "Non"}))
    hindrances = tuple(
        Choice(name, {EN: english, FR: french})
        for name, english, french in (
            ("time", "No time", "Pas le temps"),
            ("tor", "Not in my terms of reference", "Pas dans mon mandat"),
            ("budget", "No budget", "Pas de budget"),
        )
    )
    items = placed(
        [
            Item("note", "welcome", {EN: "Thank you.", FR: "Merci."}),
            Item("text", "job", {EN: "Your title", FR: "Votre titre"}, confirms="job_title"),
            Item("begin_group", "work", {EN: "Your work", FR: "Votre travail"}),
            Item("select_one", "volunteer", {EN: "Did you volunteer?"}, choices="yes_no", required="yes"),
            Item(
                "select_multiple", "hindered", {EN: "What hinders you?"}, choices="hindrances", or_other=True
            ),
            Item("integer", "share", {EN: "Per cent of your time"}, constraint=". >= 0 and . <= 100"),
            Item("end_group"),
            Item("text", "change", {EN: "One thing to change?"}, relevant="${volunteer} = 'yes'"),
        ]
    )
    return Questionnaire(
        items, {"yes_no": yes_no, "hindrances": hindrances}, {"form_title": "Constraints"}, (EN, FR), EN
    )


def naming() -> Questionnaire:
    """Return the small questionnaire with a question that confirms a family name in place of a job title."""
    asked = small()
    items = tuple(
        replace(item, confirms="family_name") if item.confirms == "job_title" else item
        for item in asked.items
    )
    return replace(asked, items=items)


@pytest.fixture(scope="session")
def example_network(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the example network of 142 once."""
    from focalnet.example import build_example

    path = tmp_path_factory.mktemp("surveys") / "Gender network.focalnet"
    build_example(path, rounds=False)
    return path


@pytest.fixture
def file(example_network: Path, tmp_path: Path) -> Iterator[NetworkFile]:
    """Return a copy of the example network, open."""
    from focalnet.opening import open_network

    with open_network(Path(shutil.copy(example_network, tmp_path / "net.focalnet"))) as opened:
        yield opened


@pytest.fixture
def survey(file: NetworkFile) -> str:
    """Return the small questionnaire as a survey."""
    return actions.add_survey(file, small(), day=DAY)


@pytest.fixture
def open_round(file: NetworkFile, survey: str) -> str:
    """Return a named round of it that asks everybody."""
    return actions.open_round(file, survey, opened=DAY)


@pytest.fixture
def confidential_round(file: NetworkFile, survey: str) -> str:
    """Return a confidential round of it that asks everybody."""
    return actions.open_round(file, survey, opened=DAY, confidential=True)
