"""Commands that send a round out: forms, mails to send them by, reminders, address lists."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from focalnet.cli.opened import changing, reading, size
from focalnet.cli.rounds_mail import as_rows, tell
from focalnet.cli.surveys_named import one_round

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.surveys.forms import Written


def add(commands: Commands) -> None:
    """Declare `round forms` and `blank`."""
    command = commands.add("forms", forms).file().text("round").path("outdir").flag("drafts")
    command.json()
    command = commands.add("blank", blank).file().text("round").path("out")
    command.option("form-language", metavar="LANGUAGE").flag("printable")


def forms(arguments: argparse.Namespace, output: Output) -> None:
    """Write a form for everybody asked; with drafts also the invitations, which are logged."""
    from focalnet.surveys import actions
    from focalnet.surveys.forms import write_forms
    from focalnet.surveys.mail import plan_mailing
    from focalnet.surveys.model import Sending

    with (changing if arguments.drafts else reading)(arguments.file) as file:
        round_id = one_round(file, arguments.round).id
        written = write_forms(file, round_id, arguments.outdir)
        plan, prepared = None, []
        if arguments.drafts:
            plan = plan_mailing(file, round_id, Sending.INVITATION, _today())
            prepared = actions.write_mailing(file, plan, arguments.outdir, _today())
    if arguments.json:
        output.json({"forms": _forms(written), **(as_rows(plan, prepared) if plan else {})})
        return
    output.count("forms_written", len(written), folder=arguments.outdir)
    if plan:
        tell(plan, prepared, arguments.outdir, output)


def blank(arguments: argparse.Namespace, output: Output) -> None:
    """Write a form for somebody outside the register: a workbook, or a page to print."""
    from focalnet.surveys.forms import language_asked, printable_html, write_blank_form

    with reading(arguments.file) as file:
        round_ = one_round(file, arguments.round)
    language = output.language
    if arguments.form_language:
        language = language_asked(round_, arguments.form_language)
    if arguments.printable:
        arguments.out.write_text(printable_html(round_, language), encoding="utf-8")
    else:
        write_blank_form(round_, language, arguments.out)
    output.say("wrote", file=arguments.out, size=size(arguments.out))


def _forms(written: Iterable[Written]) -> list[dict[str, Any]]:
    return [
        {"person": each.invitation.name, "language": each.language, "file": str(each.path)}
        for each in written
    ]


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day where the person sits
