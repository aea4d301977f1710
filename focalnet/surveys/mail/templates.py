"""What the mails say: a text with named fields for each kind and language, which a network may reword."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING, NamedTuple

from focalnet.dates import written
from focalnet.problems import Refused
from focalnet.surveys.forms.heads import purpose, title
from focalnet.surveys.forms.wording import tongue
from focalnet.words import words

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from focalnet.surveys.mail.planning import Meant
    from focalnet.surveys.model import Invitation, Round, Sending
    from focalnet.words import Words

FIELDS = ("salutation", "name", "round", "form", "due", "sender", "contact", "purpose", "answers", "pass_on")
"""The fields that a text may have, in braces."""
SETTING = "surveys.mail"
_PARAGRAPH = "¶"


class Template(NamedTuple):
    """Subject and text of a mail, with fields in braces."""

    subject: str
    text: str


def mail_template(file: NetworkFile, kind: Sending, language: str) -> Template:
    """Return what a mail says in a language: the network's own words, else those that ship."""
    own = file.setting(SETTING, {}).get(kind, {}).get(language)
    return Template(*own) if own else shipped(kind, language)


def shipped(kind: Sending, language: str) -> Template:
    """Return what a mail says as the program ships it."""
    say = words(language)
    text = _paragraphs(say.template("mail", f"{kind}_text"))
    return Template(say.template("mail", f"{kind}_subject"), text)


def check(template: Template) -> None:
    """Raise `Refused` for an empty text, a field that is none, or braces that do not close."""
    for text in template:
        if not text.strip():
            raise Refused("mail.empty")
        try:
            fields = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
        except ValueError:
            raise Refused("mail.braces") from None
        for name in fields:
            if name not in FIELDS:
                raise Refused("mail.field_unknown", field=name, known=", ".join(FIELDS))


def filled(template: Template, round_: Round, meant: Meant) -> Template:
    """Return a template with the fields of somebody invited; what is not known leaves no gap.

    What is to be passed on is said at the end of a text that has no field for it; a mail with nothing else
    says that alone.
    """
    spoken = tongue(round_.questionnaire, meant.to.language)
    say = spoken.say
    due = say("mail", "due", day=written(round_.due, say.language)) if round_.due else say("mail", "no_due")
    fields = {
        "salutation": salutation(meant.to, say),
        "name": meant.to.name,
        "round": round_.name,
        "form": title(round_, spoken),
        "due": due,
        "sender": round_.sender,
        "contact": round_.contact or say("mail", "no_contact"),
        "purpose": purpose(round_, spoken),
        "answers": say("form", "confidential") if round_.confidential else "",
        "pass_on": say("mail", "pass_on") if meant.passed_on else "",
    }
    text = template.text
    if meant.through:
        text = _paragraphs(say.template("mail", "pass_on_text"))
    elif meant.passed_on and "{pass_on}" not in text:
        text += "\n\n{pass_on}"
    subject, text = (each.format_map(fields) for each in (template.subject, text))
    kept = [part.strip() for part in text.split("\n\n")]
    return Template(subject, "\n\n".join(part for part in kept if part))


def _paragraphs(text: str) -> str:
    return "\n\n".join(part.strip() for part in text.split(_PARAGRAPH))


def salutation(invitation: Invitation, say: Words) -> str:
    """Return how a mail begins: with Ms or Mr only where the register states the sex, else by the name."""
    family, given = (invitation.prefill.get(fact, "") for fact in ("family_name", "given_names"))
    sex = invitation.prefill.get("sex") or invitation.facts.get("sex", "")
    if invitation.part == "supervisor":
        return say("mail", "dear_all")
    if family and sex in {"F", "M"}:
        return say("mail", f"dear_{sex}", name=family)
    name = f"{given} {family}".strip() or invitation.name
    return say("mail", "dear", name=name) if name else say("mail", "dear_all")
