"""The command that takes returned forms in."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from focalnet.cli.opened import changing, reading
from focalnet.cli.surveys_named import one_round

if TYPE_CHECKING:
    import argparse

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.surveys.intake import IntakePlan, TakenFile
    from focalnet.surveys.model import Round


def add(commands: Commands) -> None:
    """Declare `round intake`."""
    command = commands.add("intake", intake).file().text("round").path("returned", several=True)
    command.flag("dry-run").json()


def intake(arguments: argparse.Namespace, output: Output) -> None:
    """Read returned forms, say what each one is, and take them in unless this is a dry run."""
    from focalnet.surveys.intake import plan_intake, take_in

    with TemporaryDirectory(prefix="focalnet-") as folder:
        opening = reading if arguments.dry_run else changing
        with opening(arguments.file) as file:
            asked = one_round(file, arguments.round)
            plan = plan_intake(file, asked.id, arguments.returned, Path(folder), language=output.language)
            if not arguments.dry_run:
                take_in(file, plan)
    if arguments.json:
        files = [_plain(each, asked, output) for each in plan.files]
        output.json({"round": asked.name, "files": files, "counts": plan.counts})
        return
    _print(plan, output)


def _plain(taken: TakenFile, asked: Round, output: Output) -> dict[str, Any]:
    """Return a file as JSON, with the answers that may stand beside its name."""
    from focalnet.surveys.results.telling import Telling

    telling = Telling(asked)
    return {
        "file": taken.name,
        "outcome": taken.outcome,
        "person": taken.whose.name if taken.whose else None,
        "reason": _why(taken, asked, output) or output.words("counted", "accepted"),
        "code": taken.reason.code if taken.reason else None,
        "answers": dict(telling.answers(taken.answers)),
        "misfits": [
            {"question": each.question, "typed": each.typed, "sheet": each.sheet, "cell": each.cell}
            for each in telling.misfits(taken.misfits)
            if not asked.confidential
        ],
    }


def _print(plan: IntakePlan, output: Output) -> None:
    if not plan.files:
        output.say("nothing_came")
    for outcome, number in plan.counts.items():
        if number:
            output.line(f"{output.number(number):>6}  {output.words('outcome', outcome)}")
    rows = [
        (each.name, output.words("outcome", each.outcome), _why(each, plan.round, output))
        for each in plan.files
        if each.reason
    ]
    if rows:
        output.line()
        output.table(("file", "outcome", "reason"), rows)


def _why(taken: TakenFile, asked: Round, output: Output) -> str:
    """Return why a file is not simply accepted; in confidence not which answers of whoever sent it."""
    from focalnet.surveys.doubts import why_it_waits

    if taken.reason is None:
        return ""
    reason = {"code": taken.reason.code, "args": taken.reason.args}
    misfits = () if asked.confidential else taken.misfits
    why = why_it_waits(asked, reason, misfits, output.language)
    return output.words.sentence(why) if why else ""
