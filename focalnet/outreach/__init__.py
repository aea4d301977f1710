"""Vacancy notices, newsletter, mail drafts, events and the contact log. The room is ready; its work comes later."""
