"""Everything that can be done with surveys, one step each."""

from focalnet.surveys.actions.anonymizing import anonymize, anonymize_and_forget
from focalnet.surveys.actions.mailing import (
    Prepared,
    change_mail_template,
    mark_sent,
    prepare_mailing,
    write_mailing,
)
from focalnet.surveys.actions.mending import mend_answer, mend_answers, said_alike
from focalnet.surveys.actions.proposals import TakenOver, accept_proposals, decline_proposals
from focalnet.surveys.actions.responses import (
    accept_response,
    accept_responses,
    assign_response,
    refuse_response,
    refuse_responses,
)
from focalnet.surveys.actions.rounds import change_round, close_round, open_round, withdraw_invitations
from focalnet.surveys.actions.sealing import (
    Sealed,
    backups_with_key,
    remove_backups,
    responses_that_stay,
    seal_round,
)
from focalnet.surveys.actions.surveys import (
    add_survey,
    change_questionnaire,
    duplicate_survey,
    remove_survey,
    rename_survey,
    replace_questionnaire,
)
from focalnet.surveys.actions.tagging import release_texts, tag_texts, untag_texts

__all__ = [
    "Prepared",
    "Sealed",
    "TakenOver",
    "accept_proposals",
    "accept_response",
    "accept_responses",
    "add_survey",
    "anonymize",
    "anonymize_and_forget",
    "assign_response",
    "backups_with_key",
    "change_mail_template",
    "change_questionnaire",
    "change_round",
    "close_round",
    "decline_proposals",
    "duplicate_survey",
    "mark_sent",
    "mend_answer",
    "mend_answers",
    "open_round",
    "prepare_mailing",
    "refuse_response",
    "refuse_responses",
    "release_texts",
    "remove_backups",
    "remove_survey",
    "rename_survey",
    "replace_questionnaire",
    "responses_that_stay",
    "said_alike",
    "seal_round",
    "tag_texts",
    "untag_texts",
    "withdraw_invitations",
    "write_mailing",
]
