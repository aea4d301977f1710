"""What can be done with the mails of a round: reword them, prepare drafts, mark them as sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from focalnet.mail import Attachment, Draft, draft_file
from focalnet.progress import unheard
from focalnet.sheets.writing.file import make_folder, replacing
from focalnet.store import new_id
from focalnet.surveys import records
from focalnet.surveys.forms.naming import file_names
from focalnet.surveys.forms.writing import FormWriter
from focalnet.surveys.mail.planning import plan_mailing
from focalnet.surveys.mail.templates import SETTING, Template, check, filled, mail_template, shipped
from focalnet.surveys.model import Mailing, Sending
from focalnet.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date
    from pathlib import Path

    from focalnet.progress import Report
    from focalnet.store import NetworkFile
    from focalnet.surveys.mail.planning import MailingPlan, Meant
    from focalnet.surveys.model import Invitation


class Prepared(NamedTuple):
    """A draft that was written: for whom, of which kind, the file, and whose address it goes to."""

    invitation: Invitation
    kind: Sending
    path: Path
    to: Invitation


def change_mail_template(
    file: NetworkFile, kind: Sending, language: str, subject: str = "", text: str = ""
) -> None:
    """Reword a mail of the network; with neither subject nor text it goes back to what ships.

    Raises `Refused`: `mail.empty`, `mail.braces`, `mail.field_unknown`.
    """
    template = Template(subject.strip(), text.strip())
    own = {each: dict(said) for each, said in file.setting(SETTING, {}).items()}
    if not any(template) or template == shipped(kind, language):
        own.get(kind, {}).pop(language, None)
    else:
        check(template)
        own.setdefault(kind.value, {})[language] = list(template)
    with file.step("round.mail_reworded", sending=kind, form_language=language):
        file.set_setting(SETTING, own)


def prepare_mailing(
    file: NetworkFile, round_id: str, kind: Sending, folder: Path, day: date, *, progress: Report = unheard
) -> list[Prepared]:
    """Write the drafts of a kind of mail, each with its form, into a folder, and log them in one step."""
    return write_mailing(file, plan_mailing(file, round_id, kind, day), folder, day, progress=progress)


def write_mailing(
    file: NetworkFile, plan: MailingPlan, folder: Path, day: date, *, progress: Report = unheard
) -> list[Prepared]:
    """Write the drafts that a plan names, and log them in one step; nothing is logged where writing fails.

    Thanks go without the form. Raises `Refused` (`sheets.out_…`) where a file cannot be written.
    """
    make_folder(folder)
    drafts = _Drafts(file, plan)
    prepared = []
    progress(0, len(plan.meant))
    for each in plan.meant:
        path = folder / drafts.file_name(each)
        with replacing(path) as beside:
            beside.write_bytes(drafts.content(each))
        prepared.append(Prepared(each.invitation, each.kind, path, each.to))
        progress(len(prepared), len(plan.meant))
    _log(file, plan, prepared, day)
    return prepared


def mark_sent(file: NetworkFile, mailings: Collection[str], day: date) -> int:
    """Note that mails were sent, by the ids of the log; returns how many mails that are.

    A mail that carries the forms of two people stands in the log for each, and was sent to both.
    """
    sent = records.of_same_drafts(file, mailings)
    if not sent:
        return 0
    number = len({each.file or each.id for each in sent})
    with file.step("round.mail_sent", number=number):
        records.MAILING.update_many(file, [each.id for each in sent], {"sent": day})
    return number


class _Drafts:
    """The drafts of one plan: templates and forms are worked out once for each language."""

    def __init__(self, file: NetworkFile, plan: MailingPlan) -> None:
        self._file = file
        self._round = plan.round
        self._writer = FormWriter(plan.round)
        invited = records.invitations(file, plan.round.id)
        self._names = {invitation.id: name for invitation, name in file_names(plan.round, invited)}
        self._templates: dict[tuple[Sending, str], Template] = {}

    def file_name(self, meant: Meant) -> str:
        """Return the name of a draft: that of its form, and the kind of mail."""
        return f"{self._names[meant.invitation.id].removesuffix('.xlsx')} - {meant.kind}.eml"

    def content(self, meant: Meant) -> bytes:
        """Return the draft to somebody as a file."""
        template = self._template(meant.kind, meant.to.language)
        subject, text = filled(template, self._round, meant)
        asked = [meant.invitation, *([meant.passed_on.invitation] if meant.passed_on else [])]
        if meant.kind is Sending.THANKS:
            asked = []
        forms = tuple(Attachment(self._names[each.id], self._writer.content(each)) for each in asked)
        return draft_file(Draft(meant.to.name, meant.to.email, subject, text, forms))

    def _template(self, kind: Sending, language: str) -> Template:
        spoken = language if language in LANGUAGES else "en"
        if (kind, spoken) not in self._templates:
            self._templates[kind, spoken] = mail_template(self._file, kind, spoken)
        return self._templates[kind, spoken]


def _log(file: NetworkFile, plan: MailingPlan, prepared: list[Prepared], day: date) -> None:
    """Log the drafts; one that takes the place of an earlier draft, which was never sent, takes its line."""
    if not prepared:
        return
    with file.step("round.mail_prepared", round=plan.round.name, number=len(prepared)):
        for meant, draft in zip(plan.meant, prepared, strict=True):
            for each in filter(None, (meant, meant.passed_on)):
                _log_one(file, each, draft.path.name, day)


def _log_one(file: NetworkFile, meant: Meant, name: str, day: date) -> None:
    if meant.earlier:
        records.MAILING.update(file, meant.earlier.id, {"prepared": day, "file": name})
    else:
        records.MAILING.insert(file, [Mailing(new_id(), meant.invitation.id, meant.kind, day, file=name)])
