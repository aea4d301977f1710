"""Commands on rounds: list them, open one, close it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.cli.entering import doing
from focalnet.cli.opened import changing, reading
from focalnet.cli.surveys_named import one_round, one_survey
from focalnet.dates import written
from focalnet.network.figures import per_cent
from focalnet.problems import Refused

if TYPE_CHECKING:
    import argparse

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.store import NetworkFile
    from focalnet.surveys.anonymity import Anonymity
    from focalnet.surveys.following import FollowUp
    from focalnet.surveys.model import Round


def add(commands: Commands) -> None:
    """Declare `round list`, `open`, `status`, `change`, `close` and `seal`."""
    commands.add("list", list_rounds).file().json()
    command = commands.add("open", open_round).file().text("survey").option("name", metavar="NAME")
    command.option("where", metavar="FACET=VALUE", repeated=True).day("reference-date").day("due")
    command.flag("confidential").option("smallest-cell", metavar="NUMBER").option("sender", metavar="TEXT")
    command.option("contact", metavar="ADDRESS").option("target", metavar="PERCENT").flag("paired").flag(
        "offices"
    )
    command.option("address-list", metavar="LIST", path=True).json()
    commands.add("status", status).file().text("round").json()
    command = commands.add("change", change_round).file().text("round").option("name", metavar="NAME")
    command.day("due").option("target", metavar="PERCENT").option("sender", metavar="TEXT")
    command.option("contact", metavar="ADDRESS")
    commands.add("close", close_round).file().text("round")
    command = commands.add("seal", seal_round).file().text("round")
    command.option("folder", metavar="FOLDER", path=True).flag("remove-backups").json()


def list_rounds(arguments: argparse.Namespace, output: Output) -> None:
    """List the rounds, those opened last first, with how many were asked and how many answered."""
    from focalnet.surveys import records
    from focalnet.surveys.model import number_not_asked

    with reading(arguments.file) as file:
        rounds = records.rounds(file)
        asked, answered = records.invited(file), records.counted(file)
        others = records.counted_of_others(file)
    if arguments.json:
        found = []
        for each in rounds:
            invited, came = asked.get(each.id, 0), answered.get(each.id, 0)
            apart = number_not_asked(invited, came, others.get(each.id, 0))
            found.append({**_plain(each, invited), "answered": came, "not_asked": apart})
        output.json(found)
        return
    output.table(
        ("name", "opened", "due", "invited", "answered"),
        [
            (each.name, each.opened, each.due, asked.get(each.id, 0), answered.get(each.id, 0))
            for each in rounds
        ],
        right="invited answered",
    )


def open_round(arguments: argparse.Namespace, output: Output) -> None:
    """Field a survey to the people of the register that the filters leave."""
    from focalnet.network.listing import parse_where
    from focalnet.surveys import actions, records
    from focalnet.surveys.anonymity_wording import in_short, left_out, sentences
    from focalnet.surveys.identifying import questions_saying_who
    from focalnet.surveys.results.wording import Wording

    facts: dict[str, Any] = {name: getattr(arguments, name) for name in ("due", "confidential", "paired")}
    facts |= {name: text for name in ("sender", "contact") if (text := getattr(arguments, name))}
    if arguments.smallest_cell:
        facts["smallest_cell"] = _number(arguments.smallest_cell)
    if arguments.target:
        facts["target"] = float(_number(arguments.target))
    with changing(arguments.file) as file:
        survey = one_survey(file, arguments.survey)
        opened = actions.open_round(
            file,
            survey.id,
            name=arguments.name or "",
            **_audience(arguments),
            where=parse_where(arguments.where, file),
            reference_date=arguments.reference_date,
            **facts,
        )
        made = records.round_(file, opened)
        asked = _asked(file, made)
        keys = [each.key for each in questions_saying_who(survey.questionnaire)] if made.confidential else []
        wording = Wording(file, survey.questionnaire, output.language)
        said = left_out(keys, wording) if keys else ""
        check = _anonymity(file, made) if made.confidential else None
    if arguments.json:
        told = sentences(check, wording) if check else []
        output.json({**_plain(made, len(asked)), "left_out": keys, "anonymity": told})
        return
    output.count("round_opened", len(asked), round=made.name)
    if made.due is not None and made.due < made.opened:  # a round that was held before, perhaps
        output.say("round_due_past", date=written(made.due, output.language))
    if survey.questionnaire.confidential and not made.confidential:
        output.say("round_opened_named")
    for line in (said, in_short(check, wording) if check else ""):
        if line:
            output.line(line)


def _anonymity(file: NetworkFile, of: Round) -> Anonymity | None:
    """Return which groups of those asked are too small; None where nothing is known of them."""
    from focalnet.surveys import records
    from focalnet.surveys.anonymity import check_anonymity
    from focalnet.surveys.model import Audience

    if of.audience is Audience.ADDRESSES:
        return None
    asked = [each.facts for each in records.invitations(file, of.id) if not each.pair]
    return check_anonymity(of.questionnaire, asked, of.smallest_cell)


def _audience(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return whom the command line asks: people of the register, offices, or a list of addresses."""
    from focalnet.surveys.addresses import read_addresses
    from focalnet.surveys.model import Audience

    if arguments.address_list and arguments.offices:
        raise Refused("cli.audience_one")
    if arguments.address_list:
        return {"audience": Audience.ADDRESSES, "addresses": read_addresses(arguments.address_list)}
    return {"audience": Audience.OFFICES if arguments.offices else Audience.PEOPLE}


def change_round(arguments: argparse.Namespace, output: Output) -> None:
    """Change what a round says of itself: name, due date, target, who asks."""
    from focalnet.surveys import actions

    given = {name: getattr(arguments, name) for name in ("name", "due", "sender", "contact")}
    facts: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    if arguments.target:
        facts["target"] = float(_number(arguments.target))
    doing(
        arguments.file,
        output,
        lambda file: actions.change_round(file, one_round(file, arguments.round).id, **facts),
    )


def close_round(arguments: argparse.Namespace, output: Output) -> None:
    """Close a round: nobody is reminded any more; its results are there to be shown."""
    from focalnet.dates import written
    from focalnet.surveys import actions

    with reading(arguments.file) as file:
        of = one_round(file, arguments.round)
    if of.closed and not of.sealed:
        output.say("round_closed_already", round=of.name, date=written(of.closed, output.language))
        return
    doing(arguments.file, output, lambda file: actions.close_round(file, of.id))


def status(arguments: argparse.Namespace, output: Output) -> None:
    """Show how many answered, by fact, and who has not."""
    from focalnet.surveys.following import follow_up
    from focalnet.surveys.forms.naming import called

    with reading(arguments.file) as file:
        found = follow_up(file, one_round(file, arguments.round).id)
    if arguments.json:
        output.json(_standing(found))
        return
    output.say("round_rate", round=found.round.name, **_counts(found, output))
    if found.not_asked:
        output.count("answers_not_asked", found.not_asked, answered=output.number(found.answered))
    if found.doubtful:
        output.count("round_doubtful", found.doubtful)
    if found.needed:
        output.count("round_needed", found.needed)
    rows = [
        (
            called(each.invitation, output.language),
            each.invitation.email,
            each.mailed and output.words("sending", each.mailed.kind),
        )
        for each in found.outstanding
    ]
    if rows:
        output.line()
        output.table(("not_answered", "email", "mailed"), rows)


def seal_round(arguments: argparse.Namespace, output: Output) -> None:
    """Destroy the key between the responses of a confidential round and people. It cannot be undone."""
    from focalnet.surveys import actions

    with changing(arguments.file, arguments.folder) as file:
        sealed = actions.seal_round(file, one_round(file, arguments.round).id)
        kept = list(sealed.backups)
        if kept and arguments.remove_backups:
            kept = actions.remove_backups(file, sealed)
    paths_of = {"backups": kept, "removed": [each for each in sealed.backups if each not in kept]}
    if arguments.json:
        told = {name: [str(each) for each in paths] for name, paths in paths_of.items()}
        output.json({"round": sealed.round, "responses": sealed.responses, **told})
        return
    output.count("round_sealed", sealed.responses, round=sealed.round)
    if sealed.was_open:
        output.say("round_sealed_open")
    for name, paths in paths_of.items():
        if paths:
            output.count(f"sealed_{name}", len(paths))
        for path in paths:
            output.line(f"  {path}")
    output.say("sealed_elsewhere")


def _counts(found: FollowUp, output: Output) -> dict[str, str]:
    share = per_cent(found.of_asked, found.invited, output.language)
    return {
        "answered": output.number(found.of_asked),
        "invited": output.number(found.invited),
        "share": share,
    }


def _standing(found: FollowUp) -> dict[str, Any]:
    return {
        **_plain(found.round, found.invited),
        "answered": found.answered,
        "not_asked": found.not_asked,
        "doubtful": found.doubtful,
        "target": found.round.target,
        "needed": found.needed,
        "by": {
            fact: [
                {"value": each.value, "invited": each.invited, "answered": each.answered} for each in rates
            ]
            for fact, rates in found.by.items()
        },
        "outstanding": [
            {
                "name": each.invitation.name,
                "part": each.invitation.part or None,
                "email": each.invitation.email,
                "language": each.invitation.language,
                "mailed": each.mailed.kind if each.mailed else None,
                "doubtful": each.doubtful,
            }
            for each in found.outstanding
        ],
        "days": [{"day": day, "answered": answered} for day, answered in found.days],
    }


def _asked(file: NetworkFile, of: Round) -> list[str]:
    from focalnet.surveys import records

    return [each.id for each in records.invitations(file, of.id) if not each.withdrawn]


def _plain(of: Round, asked: int) -> dict[str, Any]:
    return {
        "id": of.id, "name": of.name, "survey": of.survey, "reference_date": of.reference_date,
        "opened": of.opened, "due": of.due, "closed": of.closed, "sealed": of.sealed,
        "confidential": of.confidential, "smallest_cell": of.smallest_cell, "invited": asked,
    }  # fmt: skip


def _number(text: str) -> int:
    if not text.isdecimal():
        raise Refused("cli.not_a_number", text=text)
    return int(text)
