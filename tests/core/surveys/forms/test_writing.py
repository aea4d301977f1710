"""A form says what is needed, lets in what fits, and carries nothing that it must not."""

from __future__ import annotations

import unicodedata
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import openpyxl
import pytest

from focalnet.sheets import read
from focalnet.surveys import records
from focalnet.surveys.forms import (
    answers_of,
    printable_html,
    read_form,
    write_blank_form,
    write_form,
    write_forms,
)
from focalnet.surveys.forms.naming import file_names
from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, placed
from tests.core.surveys.forms.conftest import AR, AWA, EN, EVERYTHING, FR, HIDDEN, ROUND, Filled

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Round


def _texts(sheet: Worksheet) -> str:
    return "\n".join(
        str(cell) for row in sheet.iter_rows(min_row=2, min_col=3, values_only=True) for cell in row if cell
    )


def _unpacked(path: Path) -> str:
    with zipfile.ZipFile(path) as parts:
        return "\n".join(parts.read(name).decode() for name in parts.namelist())


def test_it_says_who_asks_and_why_and_until_when(filled: Filled) -> None:
    said = _texts(filled.sheet)
    for text in ("Composition", "For Awa Konaté", "Gender unit", "We report once a year.", "30 June 2012"):
        assert text in said
    assert "Thank you for ten minutes." in said
    assert "a spreadsheet cannot ask it: Where are you?" in said


@pytest.mark.parametrize(("required", "told"), [("yes", True), ("", False), ("no", False)])
def test_of_stars_it_speaks_only_where_there_are_some(tmp_path: Path, required: str, told: bool) -> None:
    questions = Questionnaire(placed([Item("text", "why", {EN: "Why?"}, required=required)]))
    filled = Filled(tmp_path, replace(ROUND, questionnaire=questions))
    assert ("star" in _texts(filled.sheet)) is told


@pytest.mark.parametrize(("confirms", "told"), [("job_title", True), ("", False)])
def test_of_what_stands_in_it_already_it_speaks_only_where_something_may(
    tmp_path: Path, confirms: str, told: bool
) -> None:
    questions = Questionnaire(placed([Item("text", "job", {EN: "Your job"}, confirms=confirms)]))
    filled = Filled(tmp_path, replace(ROUND, questionnaire=questions))
    assert ("already holds something" in _texts(filled.sheet)) is told


def test_it_speaks_the_language_of_the_person(tmp_path: Path) -> None:
    french = Filled(tmp_path, invitation=replace(AWA, language="fr"))
    assert "Un rapport par an." in _texts(french.sheet)
    assert "À remplir au plus tard" in _texts(french.sheet)
    assert not french.sheet.sheet_view.rightToLeft
    arabic = Filled(tmp_path, invitation=replace(AWA, language="ar"))
    assert "شكرا" in _texts(arabic.sheet)
    assert "يرجى الإجابة قبل: 30/06/2012" in _texts(arabic.sheet)
    assert arabic.sheet.sheet_view.rightToLeft


def test_the_title_is_in_the_language_of_the_form(tmp_path: Path) -> None:
    settings = {"form_title": "Ideas", "focalnet_title_fr": "Idées"}
    round_ = replace(ROUND, questionnaire=replace(EVERYTHING, settings=settings))
    assert Filled(tmp_path, round_, replace(AWA, language="fr")).sheet["C2"].value == "Idées"
    assert Filled(tmp_path, round_, replace(AWA, language="ar")).sheet["C2"].value == "Ideas"


def test_only_the_answers_can_be_written(filled: Filled) -> None:
    open_cells = [cell for row in filled.sheet.iter_rows() for cell in row if not cell.protection.locked]
    assert filled.sheet.protection.sheet
    assert not filled.sheet.protection.password
    assert len(open_cells) == 21
    names = [name for name in filled.book.defined_names if name.startswith("fn_")]
    assert len(names) == len(open_cells)


def test_long_lists_stand_on_a_sheet_of_their_own(filled: Filled) -> None:
    lists = [rule for rule in filled.sheet.data_validations.dataValidation if rule.type == "list"]
    assert '"Woman,Man"' in [rule.formula1 for rule in lists]
    assert any("!$A$1:$A$60" in rule.formula1 for rule in lists)
    assert [sheet.sheet_state for sheet in filled.book.worksheets] == ["visible", "veryHidden", "hidden"]


def test_thousands_of_choices_are_one_list(tmp_path: Path) -> None:
    many = tuple(Choice(f"n{number}", {EN: f'Place "{number}", north'}) for number in range(5_242))
    asked = Questionnaire(placed([Item("select_one", "place", {EN: "Where?"}, choices="p")]), {"p": many})
    filled = Filled(tmp_path, replace(ROUND, questionnaire=asked))
    filled.write('Place "5241", north', "place")
    assert dict(answers_of(filled.reading(), asked).answers) == {"place": "n5241"}


def test_what_is_not_asked_is_greyed_and_what_is_not_allowed_is_kept_out(filled: Filled) -> None:
    (formatting,) = filled.sheet.conditional_formatting
    assert formatting.rules[0].formula == ['NOT(fn_3_sex&""="Woman")']
    (check,) = [rule for rule in filled.sheet.data_validations.dataValidation if rule.type == "custom"]
    assert "<=100" in check.formula1


def test_the_same_form_is_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        write_form(ROUND, AWA, tmp_path / name)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_a_confidential_form_names_nobody(tmp_path: Path) -> None:
    write_form(HIDDEN, AWA, tmp_path / "a.xlsx")
    unpacked = _unpacked(tmp_path / "a.xlsx")
    assert AWA.code in unpacked
    for text in ("Konat", "Awa", "example.org/", "Programme Officer", "awa@"):
        assert text not in unpacked
    assert "Woman" in unpacked  # what answers are broken down by may be confirmed
    ((_, name),) = file_names(HIDDEN, [AWA])
    assert name == "Composition 2012 - AB23CD45EF.xlsx"


def test_names_of_files_are_of_every_system_and_never_alike() -> None:
    supervisor = replace(AWA, id="i2", code="ZZ", part="supervisor")
    people = [AWA, replace(AWA, id="i3", code="YY"), supervisor, replace(AWA, id="i4", name='A/B: "C"?')]
    assert [name for _, name in file_names(ROUND, people)] == [
        "Composition 2012 - Awa Konaté.xlsx", "Composition 2012 - Awa Konaté YY.xlsx",
        "Composition 2012 - Awa Konaté (supervisor).xlsx", "Composition 2012 - A B C.xlsx",
    ]  # fmt: skip


@pytest.mark.parametrize("title", ["Constraints " * 20 + "2012", "قيود " * 40 + "2012", "約" * 120 + "2012"])
@pytest.mark.parametrize("round_", [ROUND, HIDDEN])
def test_a_long_title_is_shortened_and_never_the_person_or_the_code(title: str, round_: Round) -> None:
    names = ["Awa Konaté", "AWA KONATE\u0301", "王" * 12, "王" * 11 + "小", "Ko" * 60, "Ko" * 60 + "y", ""]
    asked = [
        replace(AWA, id=str(at), code=f"CODE{at:06}", name=name) for at, name in enumerate([*names, *names])
    ]
    found = file_names(replace(round_, name=title), asked)
    as_seen = {unicodedata.normalize("NFC", name).casefold() for _, name in found}
    assert len(as_seen) == len(asked)
    for invited, name in found:
        assert invited.code in name or invited.name in name
        assert "2012" in name or len(invited.name) > 100
        drafted = name.removesuffix(".xlsx") + " - reminder_1.eml"
        assert max(len(unicodedata.normalize(form, drafted).encode()) for form in ("NFC", "NFD")) <= 255


def test_a_form_is_called_alike_whoever_else_gets_one(
    file: NetworkFile, open_round: str, tmp_path: Path
) -> None:
    first, second = records.invitations(file, open_round)[:2]
    with file.step("test.namesakes"):
        records.INVITATION.update(file, second.id, {"name": first.name})
    for each in (first, second):
        write_forms(file, open_round, tmp_path, {each.id})
    assert len(list(tmp_path.glob(f"*{first.name}*.xlsx"))) == 2


def test_everybody_gets_a_form_but_the_withdrawn(file: NetworkFile, open_round: str, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    with file.step("test.withdraw"):
        first = records.invitations(file, open_round)[0]
        records.INVITATION.update(file, first.id, {"withdrawn": True})
    written = write_forms(file, open_round, tmp_path / "out", progress=lambda *done: told.append(done))
    assert len(written) == len(list((tmp_path / "out").iterdir())) == 141
    assert (told[0], told[-1]) == ((0, 141), (141, 141))
    found = read_form(read(written[-1].path))
    assert found.code == written[-1].invitation.code


def test_writing_can_be_cancelled(file: NetworkFile, open_round: str, tmp_path: Path) -> None:
    def cancel(done: int, _of: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_forms(file, open_round, tmp_path / "out", progress=cancel)
    assert len(list((tmp_path / "out").iterdir())) == 3


def test_a_blank_form_asks_who_fills_it_in_unless_nobody_may_know(tmp_path: Path) -> None:
    write_blank_form(ROUND, "en", tmp_path / "form.xlsx")
    book = openpyxl.load_workbook(tmp_path / "form.xlsx")
    for row in book.worksheets[0].iter_rows():
        if row[0].value == "focalnet/name":
            row[5].value = " Awa "
    book.save(tmp_path / "form.xlsx")
    found = read_form(read(tmp_path / "form.xlsx"))
    assert (found.code, found.name, found.email, found.round) == ("", "Awa", "", "round-1")
    assert answers_of(found, EVERYTHING).unknown == ()
    write_blank_form(HIDDEN, "en", tmp_path / "hidden.xlsx")
    assert "Your name" not in _unpacked(tmp_path / "hidden.xlsx")


def test_a_page_to_print_has_every_question_and_a_box_for_every_choice() -> None:
    page = printable_html(ROUND, "en")
    assert "Your name" in page
    assert "☐&nbsp;Woman" in page
    assert "☐ Health, HIV" in page
    assert "yellow" not in page
    assert 'dir="rtl"' in printable_html(EVERYTHING, "ar")
    assert "Gender unit" not in printable_html(EVERYTHING, "fr")


@pytest.mark.parametrize("language", [EN, FR, AR])
def test_labels_that_are_alike_are_told_apart(tmp_path: Path, language: str) -> None:
    twins = (Choice("a", {language: "Same"}), Choice("b", {language: "Same"}))
    asked = Questionnaire(
        placed([Item("select_one", "q", {language: "Which?"}, choices="t")]), {"t": twins}, {}, (language,),
        language,
    )  # fmt: skip
    filled = Filled(tmp_path, replace(ROUND, questionnaire=asked))
    filled.write("Same (b)", "q")
    assert dict(answers_of(filled.reading(), asked).answers) == {"q": "b"}
