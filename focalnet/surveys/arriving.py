"""What a file is that somebody brings without a word: a questionnaire, a form of a round, or neither."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from focalnet import sheets
from focalnet.problems import Place, Refused
from focalnet.sheets import mails
from focalnet.sheets.forms.parts import SHEET
from focalnet.surveys.forms.reading import read_form

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.sheets import Book, Sheet

_SURVEY = ("survey", "Survey", "SURVEY")
"""The sheet that makes a workbook an XLSForm, as it is written; pyxform reads them all."""


class Arrived(NamedTuple):
    """What a file is: an XLSForm, or a form of the round of this id; neither, and it may be a list."""

    questionnaire: bool = False
    round: str = ""


def what_arrived(path: Path, cancelled: Callable[[], bool] | None = None) -> Arrived:
    """Tell what a workbook is by the sheets that tell it; no other is read. What is damaged is neither.

    A mail is the first form of a round that is attached to it; a questionnaire is asked for by itself.

    Raises:
        Refused: `sheets.cancelled`, and what `mails.detach` refuses.

    """
    if path.suffix.lower() not in mails.SUFFIXES:
        return _told([path], cancelled)[0]
    with TemporaryDirectory() as folder:
        attached = _told(mails.detach(path, Path(folder)), cancelled)
    return Arrived(round=next((each.round for each in attached if each.round), ""))


def _told(paths: list[Path], cancelled: Callable[[], bool] | None) -> list[Arrived]:
    read = sheets.read_many(paths, sheets=(SHEET, *_SURVEY), cancelled=cancelled)
    return [Arrived() if isinstance(found, Refused) else told_by(found) for found in read]


def told_by(book: Book) -> Arrived:
    """Tell what a workbook is that was read."""
    return Arrived(any(_is_survey(each) for each in book.sheets), read_form(book).round)


def must_be_list(book: Book) -> None:
    """Refuse to look for people in a workbook that is known to be something else.

    Raises:
        Refused: `arriving.is_questionnaire`, `arriving.is_form`.

    """
    arrived = told_by(book)
    if arrived.questionnaire:
        raise Refused("arriving.is_questionnaire", Place(book.name))
    if arrived.round:
        raise Refused("arriving.is_form", Place(book.name))


def _is_survey(sheet: Sheet) -> bool:
    """Tell whether a sheet has the name and the head of the questions of an XLSForm."""
    first = next((row for row in sheet.rows if any(row)), ())
    head = {str(value).strip().lower() for value in first}
    labelled = any(each.split(":")[0] == "label" for each in head)
    return sheet.name in _SURVEY and "type" in head and ("name" in head or labelled)
