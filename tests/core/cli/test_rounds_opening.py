"""Opening a round on the command line: what does not go together is refused, and what comes of it is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.opening import open_network
from focalnet.surveys import actions, records
from focalnet.surveys.questionnaire import Item, Questionnaire, placed
from focalnet.surveys.questionnaire.templates import template
from tests.core.cli.conftest import refused
from tests.core.surveys.conftest import DAY, EN, small

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.cli.conftest import Run


@pytest.fixture
def fielded(network: Path) -> Path:
    """A network with a survey, and one that is meant to be confidential."""
    with open_network(network) as file:
        actions.add_survey(file, small(), day=DAY)
        actions.add_survey(file, template("sensitivity"), day=DAY)
    return network


@pytest.mark.parametrize(
    "asked",
    [
        ("--contact", "notanaddress"),
        ("--offices", "--where", "sex=F"),
        ("--offices", "--paired"),
        ("--offices", "--address-list", "people.xlsx"),
    ],
)
def test_what_does_not_go_together_opens_nothing(run: Run, fielded: Path, asked: tuple[str, ...]) -> None:
    assert refused(run("round", "open", fielded, "Constraints", *asked))
    assert run("round", "list", fielded, "--json").json == []


def test_a_day_in_the_past_is_said(run: Run, fielded: Path) -> None:
    ran = run("round", "open", fielded, "Constraints", "--due", "2012-06-30")
    assert "Answers are due on 30 June 2012, which is past." in ran.lines


def test_offices_are_filtered_by_what_they_are(run: Run, fielded: Path) -> None:
    opened = run("round", "open", fielded, "Constraints", "--offices", "--where", "country=Kenya", "--json")
    with open_network(fielded) as file:
        asked = records.invitations(file, opened.json["id"])
    assert asked
    assert {each.facts["country"] for each in asked} == {"KEN"}


def test_a_list_of_addresses_is_asked_whole(run: Run, fielded: Path, tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text("Name,Email\nAda,ada@example.org\n", encoding="utf-8")
    asked = ("round", "open", fielded, "Constraints", "--address-list", people)
    assert refused(run(*asked, "--where", "sex=F"))
    assert run(*asked, "--json").json["invited"] == 1


def test_no_two_rounds_are_called_alike(run: Run, fielded: Path) -> None:
    for _ in range(2):
        run("round", "open", fielded, "Constraints", "--name", "First")
    run("round", "open", fielded, "Constraints", "--name", "Second")
    run("round", "change", fielded, "Second", "--name", "FIRST")
    run("round", "change", fielded, "First", "--name", "First")
    names = {each["name"] for each in run("round", "list", fielded, "--json").json}
    assert names == {"First", "First (2)", "FIRST (3)"}


def test_a_confidential_round_says_at_once_what_is_too_small(run: Run, fielded: Path) -> None:
    secret = ("round", "open", fielded, "Constraints", "--confidential")
    assert "some are too small and told together" in run(*secret).out
    few = run(*secret, "--where", "country=Kenya")
    assert "nothing could be reported" in few.out
    assert (
        "nothing could be reported" in run(*secret, "--where", "country=Kenya", "--json").json["anonymity"][0]
    )
    assert run("round", "open", fielded, "Constraints", "--json").json["anonymity"] == []


def test_what_is_meant_to_be_confidential_and_is_not_is_said(run: Run, fielded: Path) -> None:
    said = "opened as named"
    assert said in run("round", "open", fielded, "sensitivity").out
    assert said not in run("round", "open", fielded, "sensitivity", "--confidential").out
    assert said not in run("round", "open", fielded, "Constraints").out


def test_hidden_numbers_of_a_named_round_do_not_make_it_confidential(run: Run, fielded: Path) -> None:
    questions = Questionnaire(placed([Item("text", "boss", {EN: "Does your boss help?"}, confidential=True)]))
    with open_network(fielded) as file:
        actions.open_round(file, actions.add_survey(file, questions, name="Boss", day=DAY), name="Open")
    said = run("round", "results", fielded, "Open").out
    assert "the question is confidential" in said
    assert "The round is confidential" not in said


def test_sealing_an_open_round_says_that_it_is_closed_with_that(run: Run, fielded: Path) -> None:
    for name in ("First", "Second"):
        run("round", "open", fielded, "Constraints", "--confidential", "--name", name)
    run("round", "close", fielded, "Second")
    assert "is closed now" in run("round", "seal", fielded, "First").out
    assert "is closed now" not in run("round", "seal", fielded, "Second").out


def test_nobody_is_said_to_be_written_to_who_was_not(run: Run, fielded: Path, tmp_path: Path) -> None:
    run("round", "open", fielded, "Constraints", "--name", "First")
    said = run("round", "remind", fielded, "First", tmp_path).out
    assert "7 days after the last mail, or after the round was opened" in said


def test_a_blank_form_is_in_the_language_that_is_asked_for(run: Run, fielded: Path, tmp_path: Path) -> None:
    run("round", "open", fielded, "Constraints", "--name", "First")
    pages = set()
    for at, language in enumerate(("fr", "French", "French (fr)")):
        out = tmp_path / f"{at}.html"
        run("round", "blank", fielded, "First", out, "--printable", "--form-language", language)
        pages.add(out.read_text(encoding="utf-8"))
    assert len(pages) == 1
    assert 'lang="fr"' in pages.pop()
    for other in ("de", "Arabic (ar)"):
        out = tmp_path / "other.html"
        ran = run("round", "blank", fielded, "First", out, "--printable", "--form-language", other)
        assert refused(ran)
        assert "French (fr)" in ran.err
        assert not out.exists()


def test_results_of_a_confidential_round_that_is_open_say_what_the_window_says(
    run: Run, fielded: Path
) -> None:
    run("round", "open", fielded, "Constraints", "--name", "First", "--confidential")
    said = "once it is closed"
    assert said in run("round", "results", fielded, "First").out
    run("round", "close", fielded, "First")
    assert said not in run("round", "results", fielded, "First").out
