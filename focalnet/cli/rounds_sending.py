"""Commands that send a round out: forms, mails to send them by, reminders, address lists."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from focalnet.cli.opened import changing, reading
from focalnet.cli.surveys_named import one_round
from focalnet.problems import Refused

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Sequence

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.surveys.actions import Prepared
    from focalnet.surveys.forms import Written
    from focalnet.surveys.mail import MailingPlan
    from focalnet.surveys.model import Invitation, Sending


def add(commands: Commands) -> None:
    """Declare `round forms`, `remind`, `sent`, `addresses` and `blank`."""
    command = commands.add("forms", forms).file().text("round").path("outdir").flag("drafts")
    command.json()
    commands.add("remind", remind).file().text("round").path("outdir").as_at().json()
    command = commands.add("sent", sent).file().text("round").as_at()
    command.option("kind", metavar="KIND", repeated=True).json()
    command = commands.add("addresses", addresses).file().text("round").as_at()
    command.option("kind", metavar="KIND", repeated=True)
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
        output.json({"forms": _forms(written), **(_mails(plan, prepared) if plan else {})})
        return
    output.count("forms_written", len(written), folder=arguments.outdir)
    if plan:
        _tell(plan, prepared, arguments, output)


def remind(arguments: argparse.Namespace, output: Output) -> None:
    """Write reminders for who has not answered, each the first or the second, and log them."""
    from focalnet.surveys import actions
    from focalnet.surveys.mail import plan_reminders

    with changing(arguments.file) as file:
        plan = plan_reminders(file, one_round(file, arguments.round).id, arguments.as_at)
        prepared = actions.write_mailing(file, plan, arguments.outdir, arguments.as_at)
    if arguments.json:
        output.json(_mails(plan, prepared))
    else:
        _tell(plan, prepared, arguments, output)


def sent(arguments: argparse.Namespace, output: Output) -> None:
    """Note that the mails prepared were sent: those of the kinds given, or all."""
    from focalnet.surveys import actions, records

    kinds = _kinds(arguments.kind)
    with changing(arguments.file) as file:
        logged = records.mailings(file, one_round(file, arguments.round).id)
        waiting = [each.id for each in logged if each.sent is None and (not kinds or each.kind in kinds)]
        marked = actions.mark_sent(file, waiting, arguments.as_at)
    if arguments.json:
        output.json({"marked": marked})
    else:
        output.count("mail_marked", marked)


def addresses(arguments: argparse.Namespace, output: Output) -> None:
    """Print whom a mail is for as an address line; the invitation where no kind is given."""
    from focalnet.surveys.mail import address_list
    from focalnet.surveys.model import Sending

    kinds = _kinds(arguments.kind) or [Sending.INVITATION]
    with reading(arguments.file) as file:
        round_id = one_round(file, arguments.round).id
        lists = [address_list(file, round_id, kind, arguments.as_at) for kind in kinds]
    output.line("; ".join(filter(None, lists)))


def blank(arguments: argparse.Namespace, output: Output) -> None:
    """Write a form for somebody outside the register: a workbook, or a page to print."""
    from focalnet.cli.opened import size
    from focalnet.surveys.forms import printable_html, write_blank_form

    language = arguments.form_language or output.language
    with reading(arguments.file) as file:
        round_ = one_round(file, arguments.round)
    if arguments.printable:
        arguments.out.write_text(printable_html(round_, language), encoding="utf-8")
    else:
        write_blank_form(round_, language, arguments.out)
    output.say("wrote", file=arguments.out, size=size(arguments.out))


def _tell(
    plan: MailingPlan, prepared: Sequence[Prepared], arguments: argparse.Namespace, output: Output
) -> None:
    if prepared:
        output.count("drafts_written", len(prepared), folder=arguments.outdir)
    else:
        output.say("nobody_to_mail")
    if plan.too_early:
        output.count("mail_too_early", len(plan.too_early))
    if plan.without_address:
        output.count("mail_without_address", len(plan.without_address))
        for each in plan.without_address:
            output.line(f"  {each.name}")


def _forms(written: Iterable[Written]) -> list[dict[str, Any]]:
    return [
        {"person": each.invitation.name, "language": each.language, "file": str(each.path)}
        for each in written
    ]


def _mails(plan: MailingPlan, prepared: Iterable[Prepared]) -> dict[str, Any]:
    drafts = [
        {
            "person": each.invitation.name,
            "language": each.invitation.language,
            "email": each.invitation.email,
            "kind": each.kind,
            "file": str(each.path),
        }
        for each in prepared
    ]
    left = {"without_address": plan.without_address, "too_early": plan.too_early}
    return {"drafts": drafts, **{name: _people(people) for name, people in left.items()}}


def _people(people: Iterable[Invitation]) -> list[str]:
    return [each.name for each in people]


def _kinds(given: Iterable[str]) -> list[Sending]:
    from focalnet.surveys.model import Sending

    known = {each.value: each for each in Sending}
    for text in given:
        if text not in known:
            raise Refused("cli.mail_kind_unknown", text=text, known=", ".join(known))
    return [known[text] for text in given]


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day where the person sits
