"""Commands on the mails of a round: reminders, thanks, what was sent, address lines, their wording."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.cli.entering import doing
from focalnet.cli.opened import changing, reading
from focalnet.cli.surveys_named import one_round
from focalnet.problems import Refused

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.surveys.actions import Prepared
    from focalnet.surveys.mail import MailingPlan
    from focalnet.surveys.model import Invitation, Sending


def add(commands: Commands) -> None:
    """Declare `round remind`, `thank`, `sent`, `addresses` and `mail`."""
    for name, run in (("remind", remind), ("thank", thank)):
        commands.add(name, run).file().text("round").path("outdir").as_at().json()
    command = commands.add("sent", sent).file().text("round").as_at()
    command.option("kind", metavar="KIND", repeated=True).json()
    command = commands.add("addresses", addresses).file().text("round").as_at()
    command.option("kind", metavar="KIND", repeated=True)
    command = commands.add("mail", wording).file().option("kind", metavar="KIND", repeated=True)
    command.option("subject", metavar="TEXT").option("mail-text", metavar="FILE", path=True)
    command.flag("as-shipped").json()


def remind(arguments: argparse.Namespace, output: Output) -> None:
    """Write reminders for who has not answered, each the first or the second, and log them."""
    from focalnet.surveys import actions
    from focalnet.surveys.mail import plan_reminders

    with changing(arguments.file) as file:
        plan = plan_reminders(file, one_round(file, arguments.round).id, arguments.as_at)
        prepared = actions.write_mailing(file, plan, arguments.outdir, arguments.as_at)
    _told(plan, prepared, arguments, output)


def thank(arguments: argparse.Namespace, output: Output) -> None:
    """Write thanks to who has answered, and log them."""
    from focalnet.surveys import actions
    from focalnet.surveys.mail import plan_mailing
    from focalnet.surveys.model import Sending

    with changing(arguments.file) as file:
        round_id = one_round(file, arguments.round).id
        plan = plan_mailing(file, round_id, Sending.THANKS, arguments.as_at)
        prepared = actions.write_mailing(file, plan, arguments.outdir, arguments.as_at)
    _told(plan, prepared, arguments, output)


def sent(arguments: argparse.Namespace, output: Output) -> None:
    """Note that the mails prepared were sent: those of the kinds given, or all."""
    from focalnet.surveys import actions, records

    kinds = _kinds(arguments.kind)
    with changing(arguments.file) as file:
        of = one_round(file, arguments.round)
        logged = records.mailings(file, of.id)
        waiting = [each.id for each in logged if each.sent is None and (not kinds or each.kind in kinds)]
        marked = actions.mark_sent(file, waiting, arguments.as_at)
    if arguments.json:
        output.json({"marked": marked})
    else:
        output.count("mail_marked", marked, round=of.name)


def addresses(arguments: argparse.Namespace, output: Output) -> None:
    """Print whom a mail is for as an address line; the invitation where no kind is given."""
    from focalnet.surveys.mail import address_list
    from focalnet.surveys.model import Sending

    kinds = _kinds(arguments.kind) or [Sending.INVITATION]
    with reading(arguments.file) as file:
        round_id = one_round(file, arguments.round).id
        lists = [address_list(file, round_id, kind, arguments.as_at) for kind in kinds]
    if any(lists):
        output.line("; ".join(filter(None, lists)))
    else:
        output.say("nobody_to_mail")


def wording(arguments: argparse.Namespace, output: Output) -> None:
    """Show what the mails say in the language asked for, or reword one of them."""
    from focalnet.surveys import actions
    from focalnet.surveys.mail import mail_template
    from focalnet.surveys.model import Sending

    kinds, language = _kinds(arguments.kind), output.language
    if arguments.as_shipped or arguments.subject or arguments.mail_text:
        if len(kinds) != 1:
            raise Refused("cli.mail_one_kind")
        said = ("", "") if arguments.as_shipped else _said(arguments, kinds[0], language)
        doing(
            arguments.file,
            output,
            lambda file: actions.change_mail_template(file, kinds[0], language, *said),
        )
        return
    with reading(arguments.file) as file:
        shown = {kind.value: mail_template(file, kind, language) for kind in kinds or Sending}
    if arguments.json:
        output.json({kind: {"subject": each.subject, "text": each.text} for kind, each in shown.items()})
        return
    for kind, each in shown.items():
        output.line(f"{output.words('sending', kind)}: {each.subject}\n\n{each.text}\n")


def _said(arguments: argparse.Namespace, kind: Sending, language: str) -> tuple[str, str]:
    """Return subject and text as they are to be; what is not given stays."""
    from focalnet.surveys.mail import mail_template

    with reading(arguments.file) as file:
        now = mail_template(file, kind, language)
    text = arguments.mail_text.read_text(encoding="utf-8") if arguments.mail_text else now.text
    return arguments.subject or now.subject, text


def _told(
    plan: MailingPlan, prepared: Sequence[Prepared], arguments: argparse.Namespace, output: Output
) -> None:
    if arguments.json:
        output.json(as_rows(plan, prepared))
    else:
        tell(plan, prepared, arguments.outdir, output)


def tell(plan: MailingPlan, prepared: Sequence[Prepared], outdir: Path, output: Output) -> None:
    """Print how many drafts were written, and who is left out and why."""
    from focalnet.surveys.forms.naming import called

    if prepared:
        output.count("drafts_written", len(prepared), folder=outdir)
    else:
        output.say("nobody_to_mail")
    if plan.too_early:
        days = output.number(plan.round.days_before_reminder)
        output.count("mail_too_early", len(plan.too_early), days=days)
    if plan.without_address:
        output.count("mail_without_address", len(plan.without_address))
        for each in plan.without_address:
            output.line(f"  {called(each, output.language)}")


def as_rows(plan: MailingPlan, prepared: Iterable[Prepared]) -> dict[str, Any]:
    """Return drafts, and who is left out and why, as JSON has them."""
    from focalnet.surveys.forms.naming import called

    drafts = [
        {
            "person": called(each.invitation),
            "language": each.invitation.language,
            "email": each.to.email,
            "kind": each.kind,
            "file": str(each.path),
        }
        for each in prepared
    ]
    left = {"without_address": plan.without_address, "too_early": plan.too_early}
    return {"drafts": drafts, **{name: _people(people) for name, people in left.items()}}


def _people(people: Iterable[Invitation]) -> list[str]:
    from focalnet.surveys.forms.naming import called

    return [called(each) for each in people]


def _kinds(given: Iterable[str]) -> list[Sending]:
    from focalnet.surveys.model import Sending

    known = {each.value: each for each in Sending}
    for text in given:
        if text not in known:
            raise Refused("cli.mail_kind_unknown", text=text, known=", ".join(known))
    return [known[text] for text in given]
