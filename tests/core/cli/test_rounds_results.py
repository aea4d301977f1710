"""`round results` on the command line: tables to read, and JSON by question."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.opening import open_network
from focalnet.surveys import actions, records
from focalnet.surveys.results.conditions import read_conditions
from tests.core.cli.conftest import Run, refused
from tests.core.surveys.conftest import DAY, naming, small
from tests.core.surveys.results.conftest import response_of

if TYPE_CHECKING:
    from pathlib import Path


def _said(place: int) -> dict[str, object]:
    return {"volunteer": "yes" if place % 3 else "no", "share": place % 30}


@pytest.fixture
def rounds(network: Path) -> Path:
    """A network with a named round and a confidential one, of the same hundred answers."""
    with open_network(network) as file:
        survey = actions.add_survey(file, small(), day=DAY)
        for name in ("named", "confidential"):
            opened = actions.open_round(
                file, survey, name=name, opened=DAY, confidential=name == "confidential"
            )
            invited = records.invitations(file, opened)[:100]
            responses = [
                response_of(name == "confidential", each, _said(place)) for place, each in enumerate(invited)
            ]
            with file.step("round.intake"):
                records.RESPONSE.insert(file, responses)
    return network


def test_results_as_json(run: Run, rounds: Path) -> None:
    found = run("round", "results", rounds, "named", "--by", "sex", "--json").json
    question = next(each for each in found["questions"] if each["name"] == "volunteer")
    assert {name: question[name] for name in ("type", "asked", "answered", "values")} == {
        "type": "select_one", "asked": 142, "answered": 100, "values": {"yes": 66, "no": 34}
    }  # fmt: skip
    assert question["per_cents"] == {"yes": "66", "no": "34"}
    assert [group["group"] for group in question["groups"]] == [
        {"sex": "F"}, {"sex": "M"}, {"sex": "not_stated"}
    ]  # fmt: skip
    assert sum(group["values"]["yes"] for group in question["groups"]) == 66


def test_results_to_read(run: Run, rounds: Path) -> None:
    ran = run("round", "results", rounds, "named", "--by", "sex", "--language", "fr")
    assert "100 personnes sur 142 ont répondu." in ran.lines
    assert any(line.split()[:3] == ["Oui", "66", "(66)"] for line in ran.lines)
    assert "moyenne" in ran.out


def test_results_filtered(run: Run, rounds: Path) -> None:
    found = run("round", "results", rounds, "named", "--where", "volunteer=yes", "--json").json
    assert found["responded"] == 66
    assert refused(run("round", "results", rounds, "named", "--where", "volunteer"))
    assert refused(run("round", "results", rounds, "named", "--by", "colour"))


@pytest.mark.parametrize(
    ("condition", "responded"),
    [("sex=women", "sex=F"), ("sex=men,women", "sex=F,M"), ("volunteer=Oui", "volunteer=yes"),
     ("volunteer=Yes,No", "volunteer=yes,no"), ("country=Kenya", "country=KEN")],
)  # fmt: skip
def test_conditions_are_words_or_codes(run: Run, rounds: Path, condition: str, responded: str) -> None:
    said, coded = (
        run("round", "results", rounds, "named", "--where", each, "--json").json["responded"]
        for each in (condition, responded)
    )
    assert said == coded > 0


def test_every_fact_of_those_asked_can_be_a_condition(rounds: Path) -> None:
    with open_network(rounds) as file:
        of = records.rounds(file)[0]
        told = {pair for each in records.invitations(file, of.id) for pair in each.facts.items()}
        for fact, value in told:
            assert read_conditions(file, of, [f"{fact}={value}"]) == {fact: {value}}


@pytest.mark.parametrize(
    ("condition", "told"),
    [
        ("country=Frnce", "France"),
        ("volunteer=perhaps", "yes, no"),
        ("sex=girls", "F"),
        ("colour=red", "colour"),
    ],
)
def test_conditions_that_mean_nothing_are_refused_with_what_there_is(
    run: Run, rounds: Path, condition: str, told: str
) -> None:
    ran = run("round", "results", rounds, "named", "--where", condition)
    assert refused(ran)
    assert told in ran.err
    assert len(ran.err) < 400


def test_texts_are_released_only_where_it_is_said_which(run: Run, rounds: Path) -> None:
    assert refused(run("round", "texts", rounds, "named", "change", "--release"))
    assert refused(run("round", "texts", rounds, "named", "change", "--release", "--which", "nobody"))


def test_results_of_a_confidential_round_hide_what_tells_of_people(run: Run, rounds: Path) -> None:
    found = run("round", "results", rounds, "confidential", "--by", "sex", "--json").json
    question = next(each for each in found["questions"] if each["name"] == "volunteer")
    women, men, not_stated, others = question["groups"]
    assert [each["group"] for each in (women, men, not_stated)] == [
        {"sex": "F"}, {"sex": "M"}, {"sex": "not_stated"}
    ]  # fmt: skip
    assert men["values"] == {"yes": None, "no": None}
    assert men["reason"] == "together"
    assert others["group"] == {"sex": "*"}
    assert others["merged"] == [{"sex": "M"}, {"sex": "not_stated"}]
    share = next(each for each in found["questions"] if each["name"] == "share")
    assert not share["values"]
    assert "least" not in share["statistics"]
    assert "responses" not in str(found)


def test_a_hidden_number_is_null_and_says_why(run: Run, rounds: Path) -> None:
    found = run("round", "results", rounds, "confidential", "--by", "region", "--json").json
    question = next(each for each in found["questions"] if each["name"] == "volunteer")
    hidden = [
        group for group in question["groups"] if group["values"]["no"] is None and group["asked"] is not None
    ]
    assert hidden
    for group in hidden:
        assert group["values"]["yes"] is None
        assert group["reasons"]["no"] == "protected"
        assert group["sentences"]["protected"].startswith("Not shown")


@pytest.mark.parametrize("asked", [["--by", "country"], ["--by", "volunteer"], ["--where", "sex=M"]])
def test_what_would_name_people_is_refused(run: Run, rounds: Path, asked: list[str]) -> None:
    assert refused(run("round", "results", rounds, "confidential", *asked))


def test_results_beside_an_earlier_round(run: Run, rounds: Path) -> None:
    with open_network(rounds) as file:
        named = next(each for each in records.rounds(file) if each.name == "named")
        later = actions.open_round(file, named.survey, name="later", opened=DAY)
        invited = records.invitations(file, later)[90:]
        with file.step("round.intake"):
            records.RESPONSE.insert(
                file, [response_of(False, each, {"volunteer": "yes"}) for each in invited]
            )
    found = run("round", "results", rounds, "later", "--compare", "named", "--json").json
    assert (found["earlier"], found["same_people"]) == ("named", 10)
    volunteer = next(each for each in found["compared"] if each["name"] == "volunteer")
    assert volunteer["then"]["values"] == {"yes": 66, "no": 34}
    assert volunteer["same_now"]["values"] == {"yes": 10, "no": 0}
    ran = run("round", "results", rounds, "later", "--compare", "named")
    assert "10 people answered both rounds." in ran.lines
    assert refused(run("round", "results", rounds, "later", "--compare", "named", "--where", "sex=F"))


def test_groups_with_long_names_stand_one_below_the_other(run: Run, rounds: Path) -> None:
    lines = run("round", "results", rounds, "named", "--by", "region").lines
    head = next(line for line in lines if line.split() == ["asked", "answered", "Yes", "No"])
    below = lines[lines.index(head) + 1 :]
    assert below[0].split()[:3] == ["all", "142", "100"]


def test_texts_are_listed_tagged_and_released(run: Run, rounds: Path) -> None:
    with open_network(rounds) as file:
        named, confidential = (
            next(each.id for each in records.rounds(file) if each.name == name)
            for name in ("named", "confidential")
        )
        for round_id in (named, confidential):
            whose = records.accepted(file, round_id)[:3]
            with file.step("round.intake"):
                for each in whose:
                    records.RESPONSE.update(file, each.id, {"answers": {**each.answers, "change": "time"}})
    told = run("round", "texts", rounds, "named", "change", "--tag", "hours", "--which", "all", "--json").json
    assert [(each["text"], each["tags"], each["released"]) for each in told] == [
        ("time", ["hours"], True)
    ] * 3
    one = told[0]["response"]
    told = run("round", "texts", rounds, "named", "change", "--untag", "hours", "--which", one, "--json").json
    assert [each["tags"] for each in told] == [[], ["hours"], ["hours"]]
    assert refused(run("round", "texts", rounds, "confidential", "change"))
    with open_network(rounds) as file:
        actions.close_round(file, confidential, DAY)
    assert [
        each["released"] for each in run("round", "texts", rounds, "confidential", "change", "--json").json
    ] == [False] * 3
    told = run(
        "round", "texts", rounds, "confidential", "change", "--release", "--which", "all", "--json"
    ).json
    assert [(each["name"], each["released"]) for each in told] == [("", True)] * 3
    assert "may go out" in run("round", "texts", rounds, "confidential", "change").out


def test_a_few_answers_since_are_told_and_not_counted(run: Run, rounds: Path) -> None:
    first = run("round", "results", rounds, "confidential", "--json").json
    assert (first["later"], "note" in first) == (0, False)
    with open_network(rounds) as file:
        of = next(each for each in records.rounds(file) if each.confidential)
        late = records.invitations(file, of.id)[100:102]
        with file.step("round.intake"):
            records.RESPONSE.insert(file, [response_of(True, each, _said(1)) for each in late])
    second = run("round", "results", rounds, "confidential", "--json").json
    assert (second["responded"], second["later"]) == (100, 2)
    assert second["questions"] == first["questions"]
    assert "2 answers that came since are not counted yet" in second["note"]
    assert second["note"] in run("round", "results", rounds, "confidential").out


def test_names_that_were_confirmed_are_counted_and_given_one_by_one_as_json_alone(
    run: Run, network: Path
) -> None:
    with open_network(network) as file:
        opened = actions.open_round(file, actions.add_survey(file, naming(), day=DAY), name="n", opened=DAY)
        first = records.invitations(file, opened)[0]
        with file.step("round.intake"):
            records.RESPONSE.insert(file, [response_of(False, first, {"job": "Okonkwo"})])
    printed = run("round", "results", network, "n").out
    assert "Okonkwo" not in printed
    assert "It is not listed" in printed
    questions = run("round", "results", network, "n", "--json").json["questions"]
    assert next(each for each in questions if each["name"] == "job")["values"] == {"Okonkwo": 1}
