"""The command `round proposals`: what the responses propose to the register, taken over or declined."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.cli.opened import changing, reading
from focalnet.cli.surveys_named import one_round
from focalnet.problems import Refused

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Mapping, Sequence

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.store import NetworkFile
    from focalnet.surveys.actions import TakenOver
    from focalnet.surveys.model import Proposal

_ALL = "all"


def add(commands: Commands) -> None:
    """Declare `round proposals`."""
    command = commands.add("proposals", proposals).file().text("round")
    command.option("accept", metavar="all|FIELD|ID", repeated=True)
    command.option("decline", metavar="all|FIELD|ID", repeated=True).day("changes-from").json()


def proposals(arguments: argparse.Namespace, output: Output) -> int:
    """List what the responses propose to the register; accept or decline all of it, by field, or one.

    1 where nothing of what is to be accepted can be taken over.
    """
    from focalnet.surveys import records

    if arguments.accept or arguments.decline:
        return _decide(arguments, output)
    with reading(arguments.file) as file:
        asked = one_round(file, arguments.round)
        found, called = records.proposals(file, asked.id), _names(file, asked.id)
    if arguments.json:
        output.json([_plain(each, called) for each in found])
        return 0
    rows = [
        (*_row(each, called), each.old, each.new, output.words("decision", each.decision)) for each in found
    ]
    output.table(("id", "name", "field", "old", "new", "decision"), rows)
    return 0


def _decide(arguments: argparse.Namespace, output: Output) -> int:
    """Accept and decline what is meant; tell how many, and what is left with the reason."""
    from focalnet.surveys import actions, records

    with changing(arguments.file) as file:
        asked = one_round(file, arguments.round)
        found, called = records.proposals(file, asked.id), _names(file, asked.id)
        accepted, declined = (_meant(found, each) for each in (arguments.accept, arguments.decline))
        taken = actions.accept_proposals(file, asked.id, accepted, from_date=arguments.changes_from)
        number = actions.decline_proposals(file, asked.id, declined)
        decided = [each for each in records.proposals(file, asked.id) if each.id in {*accepted, *declined}]
    if arguments.json:
        whys = {each.proposal.id: output.words.sentence(each.why) for each in taken.left}
        output.json([{**_plain(each, called), "why": whys.get(each.id)} for each in decided])
    else:
        if arguments.accept:
            _tell_taken(taken, called, output)
        if arguments.decline:
            output.count("proposals_declined", number)
    return 1 if taken.left and not taken.number else 0


def _tell_taken(taken: TakenOver, called: Mapping[str, str], output: Output) -> None:
    output.count("proposals_accepted", taken.number)
    if taken.left:
        output.count("proposals_left", len(taken.left))
        rows = [(*_row(each, called), each.new, output.words.sentence(why)) for each, why in taken.left]
        output.table(("id", "name", "field", "new", "reason"), rows)


def _row(each: Proposal, called: Mapping[str, str]) -> tuple[str, str, str]:
    return each.id, called.get(each.response, ""), each.field


def _names(file: NetworkFile, round_id: str) -> dict[str, str]:
    """Return whose each response is, by name."""
    from focalnet.surveys import records

    names = {each.id: each.name for each in records.invitations(file, round_id)}
    return {response: names.get(whose, "") for response, whose in records.whose(file, round_id).items()}


def _meant(found: Sequence[Proposal], wanted: Iterable[str]) -> list[str]:
    """Return the ids of the open proposals that `all`, names of fields, or ids mean."""
    meant = set(wanted)
    fields = sorted({each.field for each in found})
    if unknown := meant - {_ALL, *fields, *(each.id for each in found)}:
        raise Refused("cli.no_such_field", text=min(unknown), known=", ".join(fields) or "–")
    return [each.id for each in found if each.decision == "open" and meant & {_ALL, each.field, each.id}]


def _plain(each: Proposal, called: Mapping[str, str]) -> dict[str, Any]:
    return {
        "id": each.id, "person": called.get(each.response, ""), "field": each.field,
        "question": each.question, "old": each.old, "new": each.new, "place": each.place,
        "decision": each.decision,
    }  # fmt: skip
