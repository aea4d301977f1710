"""Respondent forms as workbooks: what people of one language share is worked out once, each form is a copy.

A form of a confidential round carries the random code and nothing that names the person: no name on the
sheet, in the file's properties or in its own name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from focalnet.progress import unheard
from focalnet.sheets.forms.parts import SUMMARY, Form, Question, fact_name
from focalnet.sheets.forms.workbook import form_stencil
from focalnet.sheets.writing.file import make_folder, replacing
from focalnet.surveys import records
from focalnet.surveys.forms.blocks import blocks_of
from focalnet.surveys.forms.heads import PERSON, head, person_line, title, who
from focalnet.surveys.forms.naming import file_names
from focalnet.surveys.forms.prefilling import PARTS, Prefilling
from focalnet.surveys.forms.wording import tongue

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from pathlib import Path

    from focalnet.progress import Report
    from focalnet.sheets import Value
    from focalnet.sheets.forms.parts import Block
    from focalnet.sheets.forms.stencil import Stencil
    from focalnet.store import NetworkFile
    from focalnet.surveys.forms.wording import Tongue
    from focalnet.surveys.model import Invitation, Round

FACTS = ("survey", "round", "code", "fingerprint", "language")
"""What a form carries unseen: whose it is and of what, told by codes."""


class Written(NamedTuple):
    """A form that was written: for whom, in which language, and the file."""

    invitation: Invitation
    language: str
    path: Path


class FormWriter:
    """Writes the forms of one round. Raises `Refused` (`surveys.sealed`): a sealed one takes no answers."""

    def __init__(self, round_: Round) -> None:
        self._round = round_.unsealed()
        self._languages: dict[str, tuple[Tongue, Stencil, Prefilling]] = {}

    def content(self, invitation: Invitation) -> bytes:
        """Return the form of somebody invited, as the bytes of a workbook."""
        spoken, stencil, prefilling = self._language(invitation.language)
        values: dict[str, Value] = dict(prefilling.values(invitation.prefill, self._part(invitation)))
        facts = self._facts(invitation.code, invitation.language)
        values |= {fact_name(key): text for key, text in facts.items()}
        values[SUMMARY] = summary(facts)
        if not self._round.confidential:
            values[PERSON] = person_line(invitation, spoken)
        return stencil.copy(values)

    def blank(self, language: str) -> bytes:
        """Return a form for somebody outside the register, in the language of a code, as bytes."""
        facts = self._facts("", language)
        stencil = form_stencil(form_of(self._round, tongue(self._round.questionnaire, language), blank=True))
        named = {fact_name(key): text for key, text in facts.items()}
        return stencil.copy({**named, SUMMARY: summary(facts)})

    def _part(self, invitation: Invitation) -> str:
        return (invitation.part or PARTS[0]) if self._round.paired else ""

    def _language(self, code: str) -> tuple[Tongue, Stencil, Prefilling]:
        if code not in self._languages:
            round_ = self._round
            spoken = tongue(round_.questionnaire, code)
            form = form_of(round_, spoken)
            fields = [each for block in form.blocks if isinstance(block, Question) for each in block.fields]
            prefilling = Prefilling(round_.questionnaire, spoken, fields, confidential=round_.confidential)
            self._languages[code] = spoken, form_stencil(form), prefilling
        return self._languages[code]

    def _facts(self, code: str, language: str) -> dict[str, str]:
        told = (self._round.survey, self._round.id, code, self._round.fingerprint, language)
        return dict(zip(FACTS, told, strict=True))


def form_of(round_: Round, spoken: Tongue, *, blank: bool = False, on_paper: bool = False) -> Form:
    """Return the form of a round in a language; a blank one asks who fills it in, if that is to be known."""
    named = not round_.confidential
    blocks: list[Block] = [*head(round_, spoken, named=named and not blank, on_paper=on_paper)]
    if named and blank:
        blocks += who(round_.questionnaire, spoken)
    blocks += blocks_of(round_.questionnaire, spoken, on_paper=on_paper)
    return Form(
        title(round_, spoken),
        spoken.say("form", "sheet"),
        blocks,
        dict.fromkeys(FACTS, ""),
        spoken.say.language,
        spoken.right_to_left,
        spoken.code,
    )


def summary(facts: Mapping[str, str]) -> str:
    """Return all facts of a form in one text: `focalnet_form survey=… round=… code=…`."""
    return " ".join((SUMMARY, *(f"{key}={text}" for key, text in facts.items())))


def write_form(round_: Round, invitation: Invitation, out: Path) -> None:
    """Write the form of one person. Raises `Refused` (`sheets.out_…`) where the file cannot be written."""
    _write(FormWriter(round_), invitation, out)


def write_forms(
    file: NetworkFile,
    round_id: str,
    folder: Path,
    among: Collection[str] | None = None,
    *,
    progress: Report = unheard,
) -> list[Written]:
    """Write a form for everybody whom a round asks, into a folder that is made where it is not there.

    Those withdrawn get none; with `among`, ids of invitations, only these get one. `progress` is told how
    many are written, of how many; what it raises ends the work. Raises `Refused` (`sheets.out_…`) where a
    file cannot be written.
    """
    round_ = records.round_(file, round_id)
    named = [
        (each, name)
        for each, name in file_names(round_, records.invitations(file, round_id))
        if not each.withdrawn and (among is None or each.id in among)
    ]
    return _write_all(round_, named, folder, progress)


def write_forms_of(
    round_: Round, invited: Iterable[Invitation], folder: Path, *, progress: Report = unheard
) -> list[Written]:
    """Write the forms of these people, who are all that the round asks, as `write_forms` does."""
    return _write_all(round_, file_names(round_, invited), folder, progress)


def _write_all(
    round_: Round, named: Sequence[tuple[Invitation, str]], folder: Path, progress: Report
) -> list[Written]:
    make_folder(folder)
    writer = FormWriter(round_)
    written = []
    progress(0, len(named))
    for invitation, name in named:
        _write(writer, invitation, folder / name)
        written.append(Written(invitation, invitation.language, folder / name))
        progress(len(written), len(named))
    return written


def write_blank_form(round_: Round, language: str, out: Path) -> None:
    """Write a form without a code, in the language of a code, for people outside the register.

    It asks for name and e-mail address unless the round is confidential. Raises `Refused` (`sheets.out_…`).
    """
    with replacing(out) as beside:
        beside.write_bytes(FormWriter(round_).blank(language))


def _write(writer: FormWriter, invitation: Invitation, out: Path) -> None:
    with replacing(out) as beside:
        beside.write_bytes(writer.content(invitation))
