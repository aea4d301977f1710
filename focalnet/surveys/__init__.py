"""Questionnaires, rounds, respondent forms, intake and results.

The room stands ready for its work.
"""
