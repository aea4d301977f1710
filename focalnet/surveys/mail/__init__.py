"""Mails of a round: whom each kind is for, what it says, the drafts and the log."""

from focalnet.surveys.mail.planning import MailingPlan, address_list, narrowed, plan_mailing, plan_reminders
from focalnet.surveys.mail.templates import FIELDS, Template, mail_template

__all__ = [
    "FIELDS",
    "MailingPlan",
    "Template",
    "address_list",
    "mail_template",
    "narrowed",
    "plan_mailing",
    "plan_reminders",
]
