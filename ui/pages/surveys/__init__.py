"""Surveys: the list of them, and one round as four tabs in the order of the work."""
