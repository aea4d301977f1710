"""People who fill in their forms by a fixed rule, and save them with a real spreadsheet program."""

from __future__ import annotations

import shutil
import subprocess
from email import message_from_bytes, policy
from typing import TYPE_CHECKING, Any

import openpyxl

from focalnet.surveys import records
from focalnet.surveys.forms.writing import write_forms_of
from focalnet.surveys.questionnaire import in_language
from focalnet.surveys.questionnaire.parameters import range_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Invitation, Round
    from focalnet.surveys.questionnaire import Item

At = tuple[str, str]
SPREADSHEET = shutil.which("soffice")


def saved_again(files: Sequence[Path], out: Path, kind: str = "xlsx") -> list[Path]:
    """Open files in LibreOffice and save them again in a format; returns what it wrote.

    Where LibreOffice is absent the files are returned as they are.
    """
    if SPREADSHEET is None:
        return list(files)
    profile = f"-env:UserInstallation={(out.parent / 'profile').as_uri()}"
    command = [SPREADSHEET, profile, "--headless", "--convert-to", kind, "--outdir", str(out)]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True, timeout=280)
    return [out / f"{each.stem}.{kind}" for each in files]


def detached(drafts: Sequence[Path], out: Path) -> list[Path]:
    """Save what is attached to mail drafts into a folder, as people do who receive them."""
    saved = []
    for draft in drafts:
        mail = message_from_bytes(draft.read_bytes(), policy=policy.default)
        for part in mail.iter_attachments():
            path = out / str(part.get_filename())
            path.write_bytes(part.get_content())
            saved.append(path)
    return saved


class Respondents:
    """Answers the forms of a round by a fixed rule, so that what comes of them is known."""

    def __init__(self, asked: Round, invited: Sequence[Invitation]) -> None:
        self.asked, self.invited = asked, invited
        self._items = {item.key: item for item in asked.questionnaire.questions}

    def fill(self, form: Path, number: int, out: Path, *, most: int = 999, **instead: Any) -> Path:
        """Fill a form in, up to so many questions, with other values for some, and save it elsewhere."""
        book = openpyxl.load_workbook(form)
        left = {key: value for key, value in self._answers(number, most).items() if key[0] not in instead}
        left |= {(key, ""): value for key, value in instead.items()}
        sheet = book.worksheets[0]
        for row in sheet.iter_rows(min_row=2):
            at = (str(row[0].value or ""), str(row[1].value or ""))
            if at in left:
                row[4 if at[1] else 5].value = left.pop(at)
        assert not left, f"the form has no cell for {sorted(left)[:3]}"
        book.save(out)
        return out

    def alter(self, form: Path, number: int, out: Path) -> Path:
        """Fill a form in and take a question out of it, names and all."""
        self.fill(form, number, out)
        book = openpyxl.load_workbook(out)
        sheet = book.worksheets[0]
        key = next(key for key, item in self._items.items() if item.type == "integer")
        gone = next(row[0].row for row in sheet.iter_rows(min_row=2) if row[0].value == key)
        for name in [name for name in book.defined_names if key in name]:
            del book.defined_names[name]
        sheet.delete_rows(int(gone or 0))
        book.save(out)
        return out

    def paste_over(self, form: Path, number: int, out: Path) -> Path:
        """Fill a form in by pasting, which wipes validation, protection and formats."""
        self.fill(form, number, out)
        book = openpyxl.load_workbook(out)
        for sheet in book.worksheets:
            sheet.data_validations.dataValidation.clear()
            sheet.protection.sheet = False
        sheet = book.worksheets[0]
        for row in sheet.iter_rows(min_row=2):
            value = row[5].value if len(row) > 5 else None
            if isinstance(value, str) and row[0].value in self._items:
                row[5].value = f"  {value.upper()} "
        book.save(out)
        return out

    def _answers(self, number: int, most: int) -> dict[At, Any]:
        found: dict[At, Any] = {}
        plain = [item for item in self._items.values() if not item.confirms and not item.relevant]
        for place, item in enumerate(plain[:most]):
            found |= dict(self._answer(item, number + place))
        return found

    def _answer(self, item: Item, turn: int) -> Iterator[tuple[At, Any]]:
        choices = self.asked.questionnaire.choices_of(item)
        match item.type:
            case "select_one":
                chosen = choices[turn % len(choices)]
                yield (item.key, ""), in_language(chosen.labels, self._language(turn)) or chosen.name
            case "select_multiple":
                for place, choice in enumerate(choices):
                    if (turn + place) % 3 == 0 and choice.name != "other":
                        yield (item.key, choice.name), "x"
            case "integer" | "decimal":
                yield (item.key, ""), turn % 60
            case "range":
                yield (item.key, ""), range_of(item).values[turn % len(range_of(item).values)]
            case "text":
                yield (item.key, ""), f"What number {turn} would say, and “why”"

    def _language(self, turn: int) -> str:
        languages = self.asked.questionnaire.languages
        return languages[turn % len(languages)]


def forms_of_women_and_men(file: NetworkFile, asked: Round, place: Path, number: int) -> Path:
    """Return a folder with the forms of so many people who are asked, filled in: as many women as men."""
    out, forms = place / "returned", place / "forms"
    out.mkdir()
    forms.mkdir()
    everybody = records.invitations(file, asked.id)
    invited = [
        each
        for sex in ("F", "M")
        for each in [of for of in everybody if of.facts.get("sex") == sex][: number // 2]
    ]
    people = Respondents(asked, invited)
    for at, form in enumerate(write_forms_of(asked, invited, forms)):
        people.fill(form.path, at, out / f"{at:02}.xlsx")
    return out
