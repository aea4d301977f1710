"""How the nouns of surveys lie in their tables."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from focalnet.store.tables import DATE, FLAG, JSON, NUMBER, Codec, Table, code
from focalnet.surveys.model import (
    Audience,
    Cleaning,
    Decision,
    GivenOut,
    IntakeFile,
    Invitation,
    KeptResults,
    Mailing,
    Misfit,
    Outcome,
    Proposal,
    Response,
    ResponseKey,
    ResponseState,
    Round,
    Sending,
    Survey,
    Tag,
    Writer,
)
from focalnet.surveys.questionnaire import from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Mapping


def _misfits_out(misfits: tuple[Misfit, ...]) -> str:
    return str(JSON[0]([asdict(each) for each in misfits])) if misfits else "[]"


def _misfits_in(text: str) -> tuple[Misfit, ...]:
    return tuple(Misfit(**each) for each in JSON[1](text)) if text != "[]" else ()


def _writer_out(writer: Writer) -> str:
    return str(JSON[0](asdict(writer))) if writer else "{}"


def _writer_in(text: str) -> Writer:
    return Writer(**JSON[1](text)) if text != "{}" else _NOBODY


_NOBODY = Writer()
_DATES = (
    *("added", "reference_date", "opened", "due", "closed", "sealed"),
    *("prepared", "sent", "received", "taken", "decided", "day", "given"),
)
_JSON = (
    "audience_where",
    "purpose",
    "facts",
    "prefill",
    "answers",
    "reason",
    "places",
    "old",
    "new",
    "by_facts",
    "content",
    "tables",
    "told",
)
_CODECS: Mapping[str, Codec] = {
    **dict.fromkeys(_DATES, DATE),
    **dict.fromkeys(_JSON, JSON),
    **dict.fromkeys(("confidential", "paired", "withdrawn"), FLAG),
    "questionnaire": (to_json, from_json),
    "target": NUMBER,
    "misfits": (_misfits_out, _misfits_in),
    "writer": (_writer_out, _writer_in),
    "audience": code(Audience),
    "state": code(ResponseState),
    "outcome": code(Outcome),
    "kind": code(Sending),
    "decision": code(Decision),
}
# In a proposal, old and new are texts as the register's cells write them.
_PROPOSAL: Mapping[str, Codec] = {name: each for name, each in _CODECS.items() if name not in {"old", "new"}}

SURVEY = Table[Survey]("survey", Survey, "surveys.no_such_survey", _CODECS)
ROUND = Table[Round]("round", Round, "surveys.no_such_round", _CODECS)
INVITATION = Table[Invitation]("invitation", Invitation, "surveys.no_such_invitation", _CODECS)
MAILING = Table[Mailing]("mailing", Mailing, codecs=_CODECS)
RESPONSE = Table[Response]("response", Response, "surveys.no_such_response", _CODECS)
RESPONSE_KEY = Table[ResponseKey]("response_key", ResponseKey, codecs=_CODECS)
INTAKE_FILE = Table[IntakeFile]("intake_file", IntakeFile, codecs=_CODECS)
CLEANING = Table[Cleaning]("cleaning", Cleaning, codecs=_CODECS)
PROPOSAL = Table[Proposal]("proposal", Proposal, "surveys.no_such_proposal", _PROPOSAL)
TAG = Table[Tag]("tag", Tag, codecs=_CODECS)
KEPT_RESULTS = Table[KeptResults]("kept_results", KeptResults, codecs=_CODECS)
GIVEN_OUT = Table[GivenOut]("given_out", GivenOut, codecs=_CODECS)
