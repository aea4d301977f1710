"""Questionnaires, rounds, respondent forms, intake and results. The room is ready; its work comes next."""
