"""Commands on responses: list them, decide on those in doubt, mend answers, take proposals over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.cli.entering import doing
from focalnet.cli.opened import changing, reading
from focalnet.cli.surveys_named import one_round
from focalnet.problems import Refused

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Mapping

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Proposal, Response, Round


def add(commands: Commands) -> None:
    """Declare `round responses`, `decide`, `mend` and `proposals`."""
    commands.add("responses", list_responses).file().text("round").json()
    command = commands.add("decide", decide).file().text("response").text("decision")
    command.option("invitation", metavar="PERSON")
    command = commands.add("mend", mend).file().text("response").text("question").text("typed")
    command.option("because", metavar="TEXT").flag("alike")
    command = commands.add("proposals", proposals).file().text("round")
    command.option("accept", metavar="all|FIELD", repeated=True)
    command.option("decline", metavar="all|FIELD", repeated=True).day("changes-from").json()


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
            names.get(each.invitation, "–"),
            output.words("response_state", each.state),
            _why(each, asked, output),
        )
        for each in found
    ]
    output.table(("id", "name", "state", "reason"), rows)


def decide(arguments: argparse.Namespace, output: Output) -> None:
    """Accept a response that is in doubt, set it aside, or say whose it is."""
    from focalnet.surveys import actions

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


def proposals(arguments: argparse.Namespace, output: Output) -> None:
    """List what the responses propose to the register; accept or decline all of it, or by field."""
    from focalnet.surveys import actions, records

    opening = changing if arguments.accept or arguments.decline else reading
    with opening(arguments.file) as file:
        asked = one_round(file, arguments.round)
        found = records.proposals(file, asked.id)
        if accepted := _meant(found, arguments.accept):
            actions.accept_proposals(file, asked.id, accepted, from_date=arguments.changes_from)
        if declined := _meant(found, arguments.decline):
            actions.decline_proposals(file, asked.id, declined)
        found = records.proposals(file, asked.id)
        whose = {each.id: each.invitation for each in records.responses(file, asked.id)}
        names = {each.id: each.name for each in records.invitations(file, asked.id)}
    called = {each.id: names.get(whose.get(each.response, ""), "") for each in found}
    if arguments.json:
        output.json([_proposal(each, called[each.id]) for each in found])
        return
    rows = [
        (called[each.id], each.field, each.old, each.new, output.words("decision", each.decision))
        for each in found
    ]
    output.table(("name", "field", "old", "new", "decision"), rows)


def _meant(found: Iterable[Proposal], fields: Iterable[str]) -> list[str]:
    """Return the ids of the open proposals that `all` or names of fields mean."""
    wanted = set(fields)
    known = {each.field for each in found}
    if unknown := wanted - known - {"all"}:
        raise Refused("cli.no_such_field", text=min(unknown), known=", ".join(sorted(known)) or "–")
    return [each.id for each in found if each.decision == "open" and wanted & {"all", each.field}]


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


def _proposal(each: Proposal, name: str) -> dict[str, Any]:
    return {
        "id": each.id, "person": name, "field": each.field, "question": each.question, "old": each.old,
        "new": each.new, "place": each.place, "decision": each.decision,
    }  # fmt: skip
