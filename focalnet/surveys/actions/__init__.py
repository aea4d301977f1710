"""Everything that can be done with surveys, one step each."""

from focalnet.surveys.actions.rounds import close_round, open_round
from focalnet.surveys.actions.sealing import Sealed, remove_backups, seal_round
from focalnet.surveys.actions.surveys import add_survey, change_questionnaire, remove_survey, rename_survey

__all__ = [
    "Sealed",
    "add_survey",
    "change_questionnaire",
    "close_round",
    "open_round",
    "remove_backups",
    "remove_survey",
    "rename_survey",
    "seal_round",
]
