"""What people said in their own words: in a confidential round only what was read and released."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.sheets.writing import Column, Line, Look, Page, Table
from focalnet.surveys.questionnaire import OTHER
from focalnet.surveys.report.pieces import head, places_notes
from focalnet.surveys.results.lines import shape_of
from focalnet.surveys.results.model import Kind
from focalnet.surveys.results.texts import texts_of
from focalnet.words import capital

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from focalnet.sheets import Value
    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Invitation, Round
    from focalnet.surveys.questionnaire import Item
    from focalnet.surveys.report.gathering import Report
    from focalnet.surveys.results.texts import Written

_WHO = ("office", "country")


@dataclass(frozen=True, slots=True)
class Said:
    """What people wrote in answer to a question, or beside its choice “other”; only what may go out."""

    question: Item
    beside: bool
    texts: tuple[Written, ...]


def said_in_words(file: NetworkFile, of: Round) -> tuple[Said, ...]:
    """Return what may go out of the texts of a round, question by question.

    Questions that confirm a fact of the register are no free text. Texts stand in the order of the alphabet:
    in a confidential round nothing tells which of them one person wrote, and while it is open, when one more
    would tell whose it is, there are none.
    """
    if of.confidential and of.closed is None:
        return ()
    found, asked = [], list(_asked_in_words(of))
    written = texts_of(file, of, [key for _, key in asked])
    for item, key in asked:
        texts = [each for each in written[key] if each.released]
        texts.sort(key=lambda each: (fold(each.text), each.text, "" if each.apart else each.response))
        found.append(Said(item, key != item.key, tuple(texts)))
    return tuple(found)


def _asked_in_words(of: Round) -> Iterator[tuple[Item, str]]:
    for item in of.questionnaire.questions:
        if shape_of(of.questionnaire, item).kind is Kind.TEXT and not item.confirms:
            yield item, item.key
        if item.or_other:
            yield item, f"{item.key}_{OTHER}"


def texts_page(report: Report) -> Page:
    """Return the sheet of free text: question by question, in a named round with who said it."""
    blocks: list[Line | Table] = [*head(report, "texts")]
    if report.round.confidential:
        blocks.append(Line(report.say("survey_report", "reviewed_only")))
    blocks += [_table(report, each) for each in report.said if each.texts]
    if not any(each.texts for each in report.said):
        key = "nothing_released" if report.round.confidential else "nothing_said"
        blocks.append(Line(report.say("survey_report", key), Look.SUBTITLE))
    names = _WHO if report.invitations else ()
    return Page(report.say("survey_report_sheet", "texts"), (*blocks, *places_notes(report, names)))


def _table(report: Report, said: Said) -> Table:
    say = report.say
    heading = report.wording.question(said.question)
    if said.beside:
        heading = f"{heading} · {say('results', 'other_choice')}"
    columns = [Column(say("survey_report_column", "text"), widest=90)]
    if not report.round.confidential:
        columns += [Column(say("report_column", "name")), *(Column(_fact(report, name)) for name in _WHO)]
        columns.append(Column(say("survey_report_column", "tags")))
    invited = report.respondents
    return Table(tuple(columns), [_row(report, each, invited) for each in said.texts], heading=heading)


def _fact(report: Report, name: str) -> str:
    return report.wording.fact(name)


def _row(report: Report, written: Written, invited: Mapping[str, Invitation]) -> list[Value]:
    if report.round.confidential:
        return [written.text]
    whose = None if written.apart else invited.get(written.response)
    facts = whose.facts if whose else {}
    who = [report.wording.group_value(name, value) if (value := facts.get(name)) else "" for name in _WHO]
    return [written.text, written.name, *map(capital, who), ", ".join(written.tags)]
