"""Vacancy notices, newsletter, mail drafts, events and the contact log.

The room stands ready for its work.
"""
