"""Holding the two rounds of the example: one on composition that is over, a confidential one that is open.

`python -m focalnet.example` writes what comes of it into `resources/example/rounds.json`, under ids that are
the same every time; a test holds the two beside each other.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from focalnet.example.answers import Respondent
from focalnet.example.dice import Dice
from focalnet.example.pools import answers_table
from focalnet.example.rounds import TABLES
from focalnet.network import records as register
from focalnet.store import new_id
from focalnet.surveys import actions, records
from focalnet.surveys.model import Mailing, ResponseState, Sending
from focalnet.surveys.questionnaire.templates import template
from focalnet.surveys.receiving import Received, keep_responses

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Invitation, Round

_SEED = 2012
_REFERENCE = date(2012, 11, 1)
_OPENED, _REMINDED, _DUE, _CLOSED = (date(2012, *day) for day in ((11, 5), (11, 19), (11, 30), (12, 7)))
_SECRET_OPENED, _SECRET_DUE = date(2012, 12, 10), date(2013, 1, 31)
_NAMED, _SECRET = 0.71, 0.34  # which shares of those asked answer
_LAST = 24  # days after the opening, of the last answer
_WHO: dict[str, Any] = {"sender": "Gender Coordination Unit", "contact": "gender@example.org"}
_TAGS = {"time": ("day a week", "presupuesto"), "languages": ("French", "courts")}
_LETTERS, _CODE_LONG = "ABCDEFGHJKMNPQRSTUVWXYZ23456789", 8


def hold_rounds(file: NetworkFile) -> None:
    """Hold the rounds in an example network without any: open, answer, remind, tag and close."""
    dice = Dice(_SEED)
    asked = _opened(
        file, "composition", "Composition and expertise 2012", opened=_OPENED, due=_DUE, target=70.0
    )
    came = _answer(file, asked, dice, _NAMED)
    _mail(file, records.invitations(file, asked.id), came)
    _tag(file, asked)
    actions.close_round(file, asked.id, _CLOSED)
    asked = _opened(
        file, "constraints", "Constraints 2012", opened=_SECRET_OPENED, due=_SECRET_DUE, confidential=True
    )
    _answer(file, asked, dice, _SECRET)


def written(file: NetworkFile) -> str:
    """Hold the rounds in an example network without any; return the resource's text, a row a line."""
    hold_rounds(file)
    tables = (
        f'"{name}":[\n' + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]"
        for name, rows in as_kept(file).items()
    )
    return "{" + ",\n".join(tables) + "}\n"


def as_kept(file: NetworkFile) -> dict[str, list[list[Any]]]:
    """Return the rounds of a file as the resource keeps them: rows by table, under ids that never change.

    Rows are put in the order of what they hold, so that neither the moment nor chance is told by it.
    """
    dice, names = Dice(_SEED), dict[str, str]()
    kept = {}
    for table in TABLES:
        own = [place for place, column in enumerate(table.columns) if column in {"id", "code"}]
        rows = [[names.get(cell, cell) for cell in table.as_row(each)] for each in table.select(file)]
        rows.sort(key=partial(_beside, own))
        for row in rows:
            for place in own:
                if (before := row[place]) not in names.values():
                    row[place] = dice.new_id() if table.columns[place] == "id" else _code(dice)
                    names[before] = row[place]
        kept[table.name] = rows
    return kept


def _beside(own: Sequence[int], row: Sequence[Any]) -> list[str]:
    """Return what a row holds beside its own names."""
    return [str(cell) for place, cell in enumerate(row) if place not in own]


def _opened(file: NetworkFile, by: str, name: str, **facts: Any) -> Round:
    survey = actions.add_survey(file, template(by), template=by, day=_REFERENCE)
    made = actions.open_round(file, survey, name=name, reference_date=_REFERENCE, **_WHO, **facts)
    return records.round_(file, made)


def _answer(file: NetworkFile, asked: Round, dice: Dice, share: float) -> frozenset[str]:
    """Have a share of those asked answer; returns whose answers came."""
    invited = records.invitations(file, asked.id)
    levels = register.expertise_of(file, [each.subject for each in invited])
    respondent = Respondent(dice, asked.questionnaire, answers_table())
    received = []
    for each in invited:
        if dice.chance(share):
            known = {area: str(level) for area, level in levels.get(each.subject, ())}
            said = respondent.answers(each, known)
            day = asked.opened + timedelta(_day(dice))
            received.append(Received(said, ResponseState.ACCEPTED, day, each, language=each.language))
    with file.step("round.take_in", number=len(received), round=asked.name):
        keep_responses(file, asked, received, asked.opened + timedelta(_LAST))
    return frozenset(each.whose.id for each in received if each.whose)


def _day(dice: Dice) -> int:
    """Return after how many days somebody answers: soon, or after the reminder."""
    return dice.number(1, 9) if dice.chance(0.6) else dice.number(14, _LAST)


def _mail(file: NetworkFile, invited: Sequence[Invitation], came: frozenset[str]) -> None:
    """Note that all were invited, and those reminded who had not answered in the end."""
    late = [each for each in invited if each.id not in came]
    mails = [Mailing(new_id(), each.id, Sending.INVITATION, _OPENED, _OPENED) for each in invited]
    mails += [Mailing(new_id(), each.id, Sending.REMINDER_1, _REMINDED, _REMINDED) for each in late]
    with file.step("round.mail_sent", number=len(mails)):
        records.MAILING.insert(file, mails)


def _tag(file: NetworkFile, asked: Round) -> None:
    """Tag what people wrote about time and languages."""
    written = {each.id: str(each.answers.get("remarks", "")) for each in records.accepted(file, asked.id)}
    for tag, words in _TAGS.items():
        found = [one for one, text in written.items() if any(word in text for word in words)]
        actions.tag_texts(file, found, "remarks", tag)


def _code(dice: Dice) -> str:
    return "".join(dice.pick(_LETTERS) for _ in range(_CODE_LONG))
