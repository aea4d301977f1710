"""Letting go of people, in the register and in surveys: names, addresses, free text, the forms they sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.network import actions as network
from focalnet.network.personal_data import ANONYMOUS
from focalnet.surveys import records

if TYPE_CHECKING:
    from collections.abc import Collection

    from focalnet.network.actions import Forgotten
    from focalnet.store import NetworkFile
    from focalnet.store.forgetting import Forgetting
    from focalnet.surveys.model import Answers, Response, Round

_FORGOTTEN = {
    "invitation": ("name", "email", "prefill"),
    "mailing": ("file",),
    "response": ("answers", "misfits", "file", "places"),
    "proposal": ("old", "new", "place"),
    "cleaning": ("old", "new"),
    "intake_file": ("file",),
}
"""What the history has to forget of the rows that are about somebody."""


def anonymize(file: NetworkFile, people: Collection[str]) -> list[str]:
    """Take the names, addresses and free text of people away, also from what they were asked and answered.

    A step that can be undone like any, but for the files that came in: those are gone. Choices and numbers
    stay, so that results of earlier rounds stay too.
    """
    with file.step("person.anonymize", number=len(people)):
        network.anonymize(file, people)
        _clear(file, people)
    return list(people)


def anonymize_and_forget(file: NetworkFile, people: Collection[str]) -> Forgotten:
    """Anonymize people and forget for good who they were, in the history and in the bytes of the file too."""

    def also(wanted: Forgetting, meant: Collection[str]) -> None:
        for table, rows in _rows(file, meant).items():
            wanted.facts(table, rows, _FORGOTTEN[table])
        _clear(file, people)

    return network.anonymize_and_forget(file, people, also)


def _clear(file: NetworkFile, people: Collection[str]) -> None:
    """Clear what surveys know of people, inside a step."""
    rows = _rows(file, people)
    nobody = {"name": ANONYMOUS, "email": "", "prefill": {}}
    records.INVITATION.update_many(file, rows["invitation"], nobody)
    records.MAILING.update_many(file, rows["mailing"], {"file": ""})
    records.INTAKE_FILE.update_many(file, rows["intake_file"], {"file": ANONYMOUS})
    records.PROPOSAL.update_many(file, rows["proposal"], {"old": "", "new": "", "place": ""})
    for each in rows["response"]:
        response = records.RESPONSE.get(file, each)
        kept = _without_texts(records.round_(file, response.round), response)
        records.RESPONSE.update(file, each, {"answers": kept, "misfits": (), "file": "", "places": {}})
        records.remove_original(file, response.original)


def _rows(file: NetworkFile, people: Collection[str]) -> dict[str, list[str]]:
    """Return the ids of the rows that are about people, by table."""
    invited = [each.id for each in records.invitations_of(file, people)]
    responses = records.ids_among(file, "response", "invitation", invited)
    return {
        "invitation": invited,
        "mailing": records.ids_among(file, "mailing", "invitation", invited),
        "intake_file": records.ids_among(file, "intake_file", "invitation", invited),
        "response": responses,
        "proposal": records.ids_among(file, "proposal", "response", responses),
        "cleaning": records.ids_among(file, "cleaning", "response", responses),
    }


def _without_texts(asked: Round, response: Response) -> Answers:
    """Return the answers that are choices and numbers, without what somebody wrote or what names them."""
    plain = {item.key for item in asked.questionnaire.questions if item.type != "text" and not item.confirms}
    return {key: answer for key, answer in response.answers.items() if key in plain}
