"""The command `round texts`: what people wrote, to be read, tagged, and released where it is confidential."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.cli.opened import changing, giving_out
from focalnet.cli.surveys_named import one_round
from focalnet.problems import Refused

if TYPE_CHECKING:
    import argparse

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.store import NetworkFile
    from focalnet.surveys.results.texts import Written

_ALL = "all"


def add(commands: Commands) -> None:
    """Declare `round texts`."""
    command = commands.add("texts", texts).file().text("round").text("question")
    command.option("which", metavar="all|RESPONSE", repeated=True)
    command.option("tag", metavar="TAG", repeated=True).option("untag", metavar="TAG", repeated=True)
    command.flag("release").flag("withhold").json()


def texts(arguments: argparse.Namespace, output: Output) -> None:
    """List what people wrote to a question, after what was asked for is done with those that are meant."""
    from focalnet.surveys.results.texts import written_answers

    asked = arguments.tag or arguments.untag or arguments.release or arguments.withhold
    opening = changing if asked else giving_out
    with opening(arguments.file) as file:
        of = one_round(file, arguments.round)
        found = written_answers(file, of.id, arguments.question)
        if asked:
            _do(file, arguments, [each.response for each in found])
            found = written_answers(file, of.id, arguments.question)
    if arguments.json:
        output.json([_plain(each) for each in found])
        return
    rows = [(_id(each), each.text, ", ".join(each.tags), _word(each, output)) for each in found]
    output.table(("id", "text", "tags", "state"), rows)


def _do(file: NetworkFile, arguments: argparse.Namespace, every: list[str]) -> None:
    from focalnet.surveys import actions

    if not arguments.which:
        raise Refused("cli.which_texts")
    if unknown := set(arguments.which) - {_ALL, *every}:
        raise Refused("cli.no_such_text", text=min(unknown), question=arguments.question)
    meant = every if _ALL in arguments.which else [each for each in every if each in arguments.which]
    for tag in arguments.tag:
        actions.tag_texts(file, meant, arguments.question, tag)
    for tag in arguments.untag:
        actions.untag_texts(file, meant, arguments.question, tag)
    if arguments.release or arguments.withhold:
        actions.release_texts(file, meant, arguments.question, released=arguments.release)


def _id(text: Written) -> str:
    """Return the id of the response of a text; empty where it stands beside a name in other lists."""
    return "" if text.apart else text.response


def _word(text: Written, output: Output) -> str:
    return output.words("results", "released" if text.released else "withheld")


def _plain(text: Written) -> dict[str, Any]:
    return {
        "response": _id(text), "name": text.name, "text": text.text, "tags": text.tags,
        "released": text.released,
    }  # fmt: skip
