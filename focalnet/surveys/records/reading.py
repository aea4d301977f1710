"""Reading surveys, rounds and what belongs to them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from focalnet.surveys.model import ResponseState
from focalnet.surveys.records.tables import (
    CLEANING,
    GIVEN_OUT,
    INTAKE_FILE,
    INVITATION,
    KEPT_RESULTS,
    MAILING,
    PROPOSAL,
    RESPONSE,
    RESPONSE_KEY,
    ROUND,
    SURVEY,
    TAG,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import (
        Cleaning,
        GivenOut,
        IntakeFile,
        Invitation,
        KeptResults,
        Mailing,
        Proposal,
        Response,
        Round,
        Survey,
        Tag,
    )

_WHO = """
    coalesce(
        (SELECT k.invitation FROM response_key k WHERE k.id = {0}.id), nullif({0}.invitation, ''),
        nullif(lower(json_extract({0}.writer, '$.email')), '')
    )
"""
_SAME_PERSON = f"""
    JOIN response own ON own.id = :id AND own.round = t.round
    WHERE t.id <> :id AND {_WHO.format("t")} = {_WHO.format("own")}
"""
_OF_ROUND = "JOIN response r ON r.id = t.response WHERE r.round = ?"


def survey(file: NetworkFile, survey_id: str) -> Survey:
    """Return a survey. Raises `Refused` (`surveys.no_such_survey`)."""
    return SURVEY.get(file, survey_id)


def surveys(file: NetworkFile) -> list[Survey]:
    """Return all surveys by name."""
    return SURVEY.select(file, "ORDER BY t.name, t.id")


def round_(file: NetworkFile, round_id: str) -> Round:
    """Return a round. Raises `Refused` (`surveys.no_such_round`)."""
    return ROUND.get(file, round_id)


def rounds(file: NetworkFile, survey_id: str | None = None) -> list[Round]:
    """Return the rounds of a survey, or all, those opened last first."""
    latest_first = "ORDER BY t.opened DESC, t.id DESC"
    if survey_id is None:
        return ROUND.select(file, latest_first)
    return ROUND.select(file, f"WHERE t.survey = ? {latest_first}", (survey_id,))


def invitations(file: NetworkFile, round_id: str) -> list[Invitation]:
    """Return everybody a round asks, by name; the withdrawn among them."""
    return INVITATION.select(file, "WHERE t.round = ? ORDER BY t.name, t.id", (round_id,))


def invitations_of(file: NetworkFile, subjects: Iterable[str]) -> list[Invitation]:
    """Return what people or offices of the register were ever asked, the earliest first."""
    among = json.dumps(list(subjects))
    return INVITATION.select(
        file, "WHERE t.subject IN (SELECT value FROM json_each(?)) ORDER BY t.id", (among,)
    )


def ids_among(file: NetworkFile, table: str, column: str, values: Iterable[str]) -> list[str]:
    """Return the ids of a table's rows that have one of these values in a column."""
    sql = f"SELECT id FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))"  # noqa: S608 - own literals
    return [row for (row,) in file.query(sql, (json.dumps(list(values)),))]


def mailings(file: NetworkFile, round_id: str) -> list[Mailing]:
    """Return what was mailed or prepared in a round, the earliest first."""
    rest = "JOIN invitation i ON i.id = t.invitation WHERE i.round = ? ORDER BY t.prepared, t.id"
    return MAILING.select(file, rest, (round_id,))


def of_same_drafts(file: NetworkFile, mailings: Iterable[str]) -> list[Mailing]:
    """Return these mailings, by id, with those of others whose forms lie in the same drafts."""
    rest = """
        JOIN invitation i ON i.id = t.invitation
        WHERE t.id IN (SELECT value FROM json_each(:ids)) OR t.file <> '' AND (i.round, t.file) IN (
            SELECT j.round, m.file FROM mailing m JOIN invitation j ON j.id = m.invitation
            WHERE m.id IN (SELECT value FROM json_each(:ids))
        )
    """
    return MAILING.select(file, rest, {"ids": json.dumps(list(mailings))})


def responses(file: NetworkFile, round_id: str, state: ResponseState | None = None) -> list[Response]:
    """Return the responses of a round: those in a state, or all."""
    if state is None:
        return RESPONSE.select(file, "WHERE t.round = ? ORDER BY t.id", (round_id,))
    return RESPONSE.select(file, "WHERE t.round = ? AND t.state = ? ORDER BY t.id", (round_id, state))


def accepted(file: NetworkFile, round_id: str) -> list[Response]:
    """Return the responses of a round that are counted."""
    return responses(file, round_id, ResponseState.ACCEPTED)


def keys(file: NetworkFile, round_id: str) -> dict[str, str]:
    """Return response → invitation of a confidential round; nothing once it is sealed."""
    found = RESPONSE_KEY.select(file, "JOIN response r ON r.id = t.id WHERE r.round = ?", (round_id,))
    return {each.id: each.invitation for each in found}


def kept_results(file: NetworkFile, round_id: str) -> list[KeptResults]:
    """Return the tables that a sealed round keeps; none where it is not sealed."""
    return KEPT_RESULTS.select(file, "WHERE t.round = ? ORDER BY t.by_facts", (round_id,))


def given_out(file: NetworkFile, round_id: str) -> list[GivenOut]:
    """Return what was given out of a confidential round that is not sealed, the first first."""
    return GIVEN_OUT.select(file, "WHERE t.round = ? ORDER BY t.number", (round_id,))


def counted_then(file: NetworkFile, round_id: str) -> frozenset[str] | None:
    """Return the responses in what was last given out of a confidential round; None where nothing was.

    They stand in the first of its tables, as `results.keeping` writes it.
    """
    sql = """
        SELECT json_extract(tables, '$[0].counted') FROM given_out
        WHERE round = ? ORDER BY number DESC LIMIT 1
    """
    for (counted,) in file.query(sql, (round_id,)):
        return frozenset((counted or "").split())
    return None


def answered(file: NetworkFile, round_id: str) -> dict[str, list[Response]]:
    """Return the responses by invitation, also in a confidential round that is not sealed yet."""
    known = keys(file, round_id)
    found: dict[str, list[Response]] = {}
    for each in responses(file, round_id):
        found.setdefault(known.get(each.id, each.invitation), []).append(each)
    found.pop("", None)
    return found


def others_of(file: NetworkFile, response: Response) -> list[Response]:
    """Return the other responses of whoever a response is from: somebody asked, or of one e-mail address."""
    return RESPONSE.select(file, f"{_SAME_PERSON} ORDER BY t.id", {"id": response.id})


def standing_beside(file: NetworkFile, response: Response) -> Response | None:
    """Return the response of the same person that is counted now, else the first other one that waits.

    So also in a confidential round that is not sealed yet.
    """
    rest = f"{_SAME_PERSON} AND t.state IN ('accepted', 'doubtful') ORDER BY t.state, t.id"
    return next(iter(RESPONSE.select(file, rest, {"id": response.id})), None)


def intake_files(file: NetworkFile, round_id: str) -> list[IntakeFile]:
    """Return the files that were taken in, in their order."""
    return INTAKE_FILE.select(file, "WHERE t.round = ? ORDER BY t.id", (round_id,))


def proposals(file: NetworkFile, round_id: str) -> list[Proposal]:
    """Return the proposals to the register that the responses of a round make."""
    return PROPOSAL.select(file, f"{_OF_ROUND} ORDER BY t.field, t.id", (round_id,))


def cleanings(file: NetworkFile, round_id: str) -> list[Cleaning]:
    """Return the cleaning log of a round."""
    return CLEANING.select(file, f"{_OF_ROUND} ORDER BY t.day, t.id", (round_id,))


def tags(file: NetworkFile, round_id: str) -> list[Tag]:
    """Return the tags that were given to the text answers of a round."""
    return TAG.select(file, f"{_OF_ROUND} ORDER BY t.tag, t.id", (round_id,))


def whose(file: NetworkFile, round_id: str) -> dict[str, str]:
    """Return response → invitation of a named round, without reading the answers."""
    sql = "SELECT id, invitation FROM response WHERE round = ? AND invitation <> ''"
    return dict(file.query(sql, (round_id,)))


def number_asked(file: NetworkFile, round_id: str) -> int:
    """Return how many a round asks or asked."""
    found = file.one("SELECT COUNT(*) FROM invitation WHERE round = ?", (round_id,))
    return int(found[0]) if found else 0


def subjects(file: NetworkFile, round_id: str) -> dict[str, str]:
    """Return whom in the register each response of a named round is from: response → person or office."""
    sql = """
        SELECT r.id, i.subject FROM response r JOIN invitation i ON i.id = r.invitation
        WHERE r.round = ? AND i.subject <> ''
    """
    return dict(file.query(sql, (round_id,)))
