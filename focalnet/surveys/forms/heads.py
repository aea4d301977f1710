"""What stands above the questions: who asks and why, what happens with the answers, how to fill it in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.sheets.forms.parts import Entry, Field, Paragraph, Question
from focalnet.sheets.styles import Look
from focalnet.surveys.questionnaire import language_code
from focalnet.surveys.questionnaire.model import is_yes

if TYPE_CHECKING:
    from focalnet.surveys.forms.wording import Tongue
    from focalnet.surveys.model import Invitation, Round
    from focalnet.surveys.questionnaire import Questionnaire

PERSON = "focalnet_person"
"""The name of the cell that says for whom the form is."""
NAME, EMAIL = "focalnet/name", "focalnet/email"
"""The keys of the cells in which somebody outside the register says who they are."""

NAMES = ("given_names", "family_name")
"""What the register calls the parts of a name, where a questionnaire confirms them."""


def head(round_: Round, spoken: Tongue, *, named: bool, on_paper: bool = False) -> list[Paragraph]:
    """Return the paragraphs above the questions; `named`: one of them is open for the person's name."""
    say = spoken.say
    due = spoken.day(round_.due) if round_.due else ""
    facts = (("asked_by", round_.sender), ("due", due), ("return_to", round_.contact))
    called = title(round_, spoken)
    lines = [Paragraph(called, Look.TITLE)]
    if round_.name != called:
        lines.append(Paragraph(round_.name, Look.SUBTITLE))
    if named:
        lines.append(Paragraph("", Look.SENTENCE, name=PERSON))
    if why := purpose(round_, spoken):
        lines.append(Paragraph(why))
    lines += [Paragraph(said, lead=say("form", key)) for key, said in facts if said]
    kept = [say("form", "confidential" if round_.confidential else "named")]
    if named and any(each.confirms for each in round_.questionnaire.questions):
        kept.append(say("form", "prefilled"))
    lines.append(Paragraph(" ".join(kept), lead=say("form", "answers")))
    lines.append(how_to_fill_in(round_.questionnaire, spoken, on_paper=on_paper))
    return lines


def how_to_fill_in(asked: Questionnaire, spoken: Tongue, *, on_paper: bool = False) -> Paragraph:
    """Return what to do with a form; of stars only where questions have them."""
    say = spoken.say
    told = [say("form", "how_on_paper" if on_paper else "how")]
    if any(is_yes(each.required.strip()) for each in asked.questions):
        told.append(say("form", "starred"))
    return Paragraph(" ".join(told), lead=say("form", "how_lead"))


def person_line(invitation: Invitation, spoken: Tongue) -> str:
    """Return for whom a form is."""
    key = "for_supervisor" if invitation.part == "supervisor" else "for"
    return spoken.say("form", key, name=invitation.name)


def who(asked: Questionnaire, spoken: Tongue) -> list[Question]:
    """Return the questions by which somebody says who they are, but those the questionnaire asks itself."""
    confirmed = {each.confirms for each in asked.questions}
    found = []
    if not confirmed.issuperset(NAMES):
        field = Field("fn_0_name", NAME, Entry.TEXT)
        found.append(Question(spoken.say("form", "your_name"), (field,)))
    if "email" not in confirmed:
        field = Field("fn_0_email", EMAIL, Entry.TEXT)
        found.append(Question(spoken.say("form", "your_email"), (field,)))
    return found


def title(round_: Round, spoken: Tongue) -> str:
    """Return what the form is called in a language."""
    return round_.questionnaire.title_in(spoken.code) or round_.name


def purpose(round_: Round, spoken: Tongue) -> str:
    """Return why the round asks, in the form's language, else in the first language in which it is said."""
    said = {language_code(name) or name: text for name, text in round_.purpose.items()}
    return said.get(spoken.code) or said.get(spoken.say.language) or next(filter(None, said.values()), "")
