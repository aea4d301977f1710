"""Everything that can be done with surveys, one step each."""

from focalnet.surveys.actions.rounds import close_round, open_round
from focalnet.surveys.actions.surveys import add_survey, change_questionnaire, remove_survey, rename_survey

__all__ = [
    "add_survey",
    "change_questionnaire",
    "close_round",
    "open_round",
    "remove_survey",
    "rename_survey",
]
