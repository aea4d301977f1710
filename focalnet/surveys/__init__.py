"""Surveys without a server: questionnaires, rounds, respondent forms, intake and results."""
