"""Commands on responses: list them, decide on those in doubt, mend answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.cli.entering import doing
from focalnet.cli.opened import reading
from focalnet.cli.surveys_named import one_round
from focalnet.problems import Refused

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Answer, Response, Round


def add(commands: Commands) -> None:
    """Declare `round responses`, `decide` and `mend`."""
    commands.add("responses", list_responses).file().text("round").json()
    command = commands.add("decide", decide).file().text("response").text("decision")
    command.option("invitation", metavar="PERSON")
    command = commands.add("mend", mend).file().text("response").text("question").text("typed")
    command.option("because", metavar="TEXT").flag("alike")


def list_responses(arguments: argparse.Namespace, output: Output) -> None:
    """List the responses with their state, and what in them does not fit."""
    from focalnet.surveys import records
    from focalnet.surveys.results.telling import Telling

    with reading(arguments.file) as file:
        asked = one_round(file, arguments.round)
        telling = Telling(asked)
        found = [telling.response(each) for each in records.responses(file, asked.id)]
        names = {each.id: each.name for each in records.invitations(file, asked.id)}
    if arguments.json:
        output.json([_response(each, asked, names, output) for each in found])
        return
    rows = [
        (
            each.id,
            names.get(each.invitation) or str(each.writer) or "–",
            output.words("response_state", each.state),
            _why(each, asked, output),
        )
        for each in found
    ]
    output.table(("id", "name", "state", "reason"), rows)


def decide(arguments: argparse.Namespace, output: Output) -> None:
    """Accept a response that is in doubt, set it aside, say whose it is, or show it beside the other one."""
    from focalnet.surveys import actions

    if arguments.decision == "compare":
        _compare(arguments, output)
        return

    def do(file: NetworkFile) -> None:
        if arguments.decision == "accept":
            actions.accept_response(file, arguments.response)
        elif arguments.decision == "refuse":
            actions.refuse_response(file, arguments.response)
        elif arguments.decision == "assign" and arguments.invitation:
            actions.assign_response(file, arguments.response, _invited(file, arguments))
        else:
            raise Refused("cli.no_such_decision", text=arguments.decision)

    doing(arguments.file, output, do)


def mend(arguments: argparse.Namespace, output: Output) -> None:
    """Put another answer in the place of one; the cleaning log keeps the reason."""
    from focalnet.surveys import actions

    response, question, typed = arguments.response, arguments.question, arguments.typed

    def do(file: NetworkFile) -> None:
        alike = actions.said_alike(file, response, question) if arguments.alike else []
        if len(alike) > 1:
            actions.mend_answers(file, alike, question, typed, reason=arguments.because or "")
        else:
            actions.mend_answer(file, response, question, typed, reason=arguments.because or "")

    doing(arguments.file, output, do)


def _compare(arguments: argparse.Namespace, output: Output) -> None:
    """Print where two responses of the same person differ: the one counted, or waiting too, and this one."""
    from focalnet.surveys import records
    from focalnet.surveys.doubts import as_said, question_called
    from focalnet.surveys.results.telling import Telling

    with reading(arguments.file) as file:
        this = records.RESPONSE.get(file, arguments.response)
        asked, other = records.round_(file, this.round), records.standing_beside(file, this)
        if asked.confidential:
            raise Refused("surveys.compare_confidential", round=asked.name)
        if other is None:
            raise Refused("surveys.no_other_response")
    before, now = (as_said(Telling(asked).response(each)) for each in (other, this))
    rows = [
        (question_called(asked, key, output.language), _text(before.get(key)), _text(now.get(key)))
        for key in dict.fromkeys([*before, *now])
        if before.get(key) != now.get(key)
    ]
    output.line(output.words("cli", f"beside_{other.state}"))
    output.table(("question", "other_response", "this_response"), rows)


def _text(answer: Answer | None) -> str:
    return "; ".join(answer) if isinstance(answer, list) else "" if answer is None else f"{answer}"


def _invited(file: NetworkFile, arguments: argparse.Namespace) -> str:
    from focalnet.folding import fold
    from focalnet.surveys import records

    response = records.RESPONSE.get(file, arguments.response)
    text = arguments.invitation
    for each in records.invitations(file, response.round):
        if text in {each.id, each.code} or fold(text) in {fold(each.email), fold(each.name)}:
            return each.id
    raise Refused("cli.person_unknown", text=text)


def _response(each: Response, asked: Round, names: Mapping[str, str], output: Output) -> dict[str, Any]:
    return {
        "id": each.id,
        "person": names.get(each.invitation),
        "writer": {"name": each.writer.name, "email": each.writer.email} if each.writer else None,
        "state": each.state,
        "received": each.received,
        "reason": _why(each, asked, output) or None,
        "misfits": [
            {"question": one.question, "typed": one.typed, "sheet": one.sheet, "cell": one.cell}
            for one in each.misfits
        ],
        "answers": dict(each.answers),
    }


def _why(each: Response, asked: Round, output: Output) -> str:
    from focalnet.surveys.doubts import why_it_waits

    why = why_it_waits(asked, each.reason, each.misfits, output.language)
    return output.words.sentence(why) if why else ""
