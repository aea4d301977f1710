"""Respondent forms: one workbook for each person invited, written and read back."""

from focalnet.surveys.forms.answering import FormAnswers, answers_of
from focalnet.surveys.forms.blanks import language_asked, write_blank_forms
from focalnet.surveys.forms.printing import printable_html
from focalnet.surveys.forms.reading import FormReading, read_form
from focalnet.surveys.forms.writing import (
    FormWriter,
    Written,
    write_blank_form,
    write_form,
    write_forms,
)

__all__ = [
    "FormAnswers",
    "FormReading",
    "FormWriter",
    "Written",
    "answers_of",
    "language_asked",
    "printable_html",
    "read_form",
    "write_blank_form",
    "write_blank_forms",
    "write_form",
    "write_forms",
]
