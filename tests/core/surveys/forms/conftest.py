"""A questionnaire with every kind of question, and somebody who is asked it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import openpyxl
import pytest

from focalnet.sheets import read
from focalnet.surveys.forms import read_form, write_form
from focalnet.surveys.model import Audience, Invitation, Round
from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, fingerprint, placed

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from focalnet.surveys.forms import FormReading

EN, FR, AR = "English (en)", "French (fr)", "Arabic (ar)"


def _choices(*texts: tuple[str, str, str, str]) -> tuple[Choice, ...]:
    return tuple(
        Choice(name, {EN: english, FR: french, AR: arabic}) for name, english, french, arabic in texts
    )


SEX = _choices(("woman", "Woman", "Femme", "امرأة"), ("man", "Man", "Homme", "رجل"))
SCALE = _choices(
    ("1", "Not at all", "Pas du tout", "مطلقا"), ("2", "A little", "Un peu", "قليلا"),
    ("3", "Much", "Beaucoup", "كثيرا"),
)  # fmt: skip
AREAS = _choices(
    ("health", "Health, HIV", "Santé, VIH", "صحة"), ("labour", "Labour", "Travail", "عمل"),
    ("data", "Data", "Données", "بيانات"),
)  # fmt: skip
COUNTRIES = tuple(Choice(f"c{number}", {EN: f"Country number {number}"}) for number in range(60))


def everything() -> Questionnaire:
    """Return a questionnaire with each kind of question that a form asks."""
    items = placed(
        [
            Item("note", "welcome", {EN: "**Thank you** for <b>ten</b> minutes.", AR: "شكرا"}),
            Item("begin_group", "you", {EN: "You", FR: "Vous", AR: "أنت"}),
            Item("text", "title", {EN: "Your job title", FR: "Votre titre"}, confirms="job_title"),
            Item("text", "family", {EN: "Your family name"}, confirms="family_name"),
            Item("select_one", "sex", {EN: "You are"}, choices="sex", confirms="sex", required="yes"),
            Item("select_one", "country", {EN: "Where?"}, choices="countries"),
            Item("date", "since", {EN: "Since when?"}, {EN: "Of the letter"}, confirms="starts"),
            Item("integer", "share", {EN: "Per cent"}, constraint=". >= 0 and . <= 100"),
            Item("end_group"),
            Item("begin_group", "obstacles", {EN: "Obstacles"}),
            Item("select_one", "o_time", {EN: "No time"}, choices="scale"),
            Item("select_one", "o_tools", {EN: "No tools"}, choices="scale"),
            Item("end_group"),
            Item("select_multiple", "areas", {EN: "Areas"}, choices="areas", or_other=True),
            Item("rank", "order", {EN: "Order"}, choices="areas"),
            Item("range", "rate", {EN: "Support"}, parameters="start=1 end=5"),
            Item("decimal", "distance", {EN: "Distance"}),
            Item("time", "hour", {EN: "When?"}),
            Item("text", "change", {EN: "Change?"}, appearance="multiline", relevant="${sex} = 'woman'"),
            Item("acknowledge", "read", {EN: "I have read it."}),
            Item("geopoint", "where", {EN: "Where are you?"}),
        ]
    )
    lists = {"sex": SEX, "scale": SCALE, "areas": AREAS, "countries": COUNTRIES}
    return Questionnaire(items, lists, {"form_title": "Composition"}, (EN, FR, AR), EN)


EVERYTHING = everything()
ROUND = Round(
    "round-1", "survey-1", "Composition 2012", EVERYTHING, fingerprint(EVERYTHING), Audience.PEOPLE, {},
    date(2012, 6, 1), date(2012, 6, 1), due=date(2012, 6, 30), sender="Gender unit",
    contact="gender@example.org", purpose={"en": "We report once a year.", "fr": "Un rapport par an."},
)  # fmt: skip
AWA = Invitation(
    "i1", "round-1", "p1", "Awa Konaté", "awa@example.org", "en", "AB23CD45EF",
    prefill={"job_title": "=Programme Officer", "family_name": "Konaté", "sex": "F", "starts": "2010-03-01"},
)  # fmt: skip
HIDDEN = replace(ROUND, confidential=True)


class Filled:
    """A form being filled in by somebody with a spreadsheet program: cells by key and choice."""

    def __init__(self, folder: Path, round_: Round = ROUND, invitation: Invitation = AWA) -> None:
        self.path = folder / "form.xlsx"
        write_form(round_, invitation, self.path)
        self.book = openpyxl.load_workbook(self.path)
        self.sheet: Worksheet = self.book.worksheets[0]

    def write(self, value: str | float | date, key: str, part: str = "") -> None:
        """Write into the cell of an answer, found by what stands hidden in its row."""
        for row in self.sheet.iter_rows(min_row=2):
            if (row[0].value, row[1].value or "") == (key, part):
                row[4 if part else 5].value = value
                return
        raise KeyError(key, part)

    def saved(self) -> Path:
        self.book.save(self.path)
        return self.path

    def reading(self) -> FormReading:
        return read_form(read(self.saved()))


@pytest.fixture
def filled(tmp_path: Path) -> Filled:
    return Filled(tmp_path)
