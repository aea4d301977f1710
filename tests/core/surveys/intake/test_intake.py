"""Every returned file is told for what it is, and nothing is counted twice."""

from __future__ import annotations

import shutil
import zipfile
from email.message import EmailMessage
from typing import TYPE_CHECKING

import openpyxl
import pytest

from focalnet.problems import Refused
from focalnet.surveys import actions, records
from focalnet.surveys.intake import IntakePlan, plan_intake, take_in
from focalnet.surveys.model import Audience, Outcome, ResponseState
from focalnet.words import LANGUAGES, words
from tests.core.sheets.outlook_mails import outlook_mail, save
from tests.core.surveys.conftest import DAY
from tests.core.surveys.intake.conftest import USUAL, Post, write

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "unpacked").mkdir()
    return tmp_path / "unpacked"


def planned(post: Post, folder: Path, *paths: Path) -> IntakePlan:
    return plan_intake(post.file, post.round.id, paths or [post.folder], folder)


def told(plan: IntakePlan) -> dict[str, tuple[str, str]]:
    return {each.name: (each.outcome, each.reason.code if each.reason else "") for each in plan.files}


def test_a_form_that_was_filled_in_is_accepted_whatever_it_is_called(post: Post, folder: Path) -> None:
    post.answered(3, name="Kopie von Formular (2).xlsx")
    plan = planned(post, folder)
    (taken,) = plan.files
    assert (taken.outcome, taken.reason, taken.whose) == (Outcome.ACCEPTED, None, post.whose(3))
    assert taken.answers == {
        "job": "Programme Officer", "volunteer": "yes", "hindered": ["time", "budget"], "share": 20,
        "change": "More time",
    }  # fmt: skip
    assert take_in(post.file, plan, DAY) == 1
    (response,) = records.accepted(post.file, post.round.id)
    assert response.invitation == post.whose(3).id
    assert response.facts == post.whose(3).facts
    assert records.original(post.file, response.original) == taken.path.read_bytes()


def test_each_kind_of_file_has_its_outcome_and_its_reason(
    file: NetworkFile, survey: str, post: Post, folder: Path
) -> None:
    post.answered(0, name="a good.xlsx")
    shutil.copy(post.folder / "a good.xlsx", post.folder / "b same file.xlsx")
    post.answered(0, {**USUAL, "share": 50}, "c second answer.xlsx")
    post.answered(1, {**USUAL, "share": "a fifth"}, "d wrong type.xlsx")
    post.form(2, "e empty.xlsx")
    other = actions.open_round(file, survey, name="Another", opened=DAY)
    shutil.copy(Post(file, other, folder / "other").answered(5), post.folder / "f other round.xlsx")
    altered = openpyxl.load_workbook(post.answered(4, name="g altered.xlsx"))
    sheet = altered.worksheets[0]
    row = next(each for each in sheet.iter_rows() if each[0].value == "share")[0].row
    sheet.delete_rows(int(row or 0))
    for name in [name for name in altered.defined_names if "share" in name]:
        del altered.defined_names[name]
    altered.save(post.folder / "g altered.xlsx")
    openpyxl.Workbook().save(post.folder / "h no form.xlsx")
    (post.folder / "i broken.xlsx").write_bytes(b"PK\3\4 nothing")
    found = told(planned(post, folder))
    assert found == {
        "a good.xlsx": ("accepted", ""),
        "b same file.xlsx": ("duplicate", "intake.same_file_now"),
        "c second answer.xlsx": ("doubtful", "intake.second_answer"),
        "d wrong type.xlsx": ("doubtful", "intake.does_not_fit"),
        "e empty.xlsx": ("doubtful", "intake.empty"),
        "f other round.xlsx": ("other_round", "intake.other_round"),
        "g altered.xlsx": ("altered_form", "intake.questions_gone"),
        "h no form.xlsx": ("not_a_form", "intake.not_a_form"),
        "i broken.xlsx": ("unreadable", found["i broken.xlsx"][1]),
    }


def test_what_stands_where_nothing_was_asked_is_left_out_and_told(post: Post, folder: Path) -> None:
    post.answered(0, {**USUAL, "volunteer": "No"})
    (taken,) = planned(post, folder).files
    assert taken.outcome is Outcome.ACCEPTED
    assert "change" not in taken.answers
    assert [(each.question, each.typed) for each in taken.misfits] == [("change", "More time")]


def test_mending_what_hinders_is_enough(post: Post, folder: Path) -> None:
    post.answered(0, {**USUAL, "volunteer": "No", "share": "a fifth"})
    plan = planned(post, folder)
    take_in(post.file, plan, DAY)
    (waiting,) = records.responses(post.file, post.round.id, ResponseState.DOUBTFUL)
    actions.mend_answer(post.file, waiting.id, "share", "20", reason="By telephone")
    (counted,) = records.accepted(post.file, post.round.id)
    assert [each.question for each in counted.misfits] == ["change"]


def test_what_is_not_counted_is_told_with_whose_it_is(post: Post, folder: Path) -> None:
    shutil.copy(post.answered(0, name="a.xlsx"), post.folder / "b.xlsx")
    altered = openpyxl.load_workbook(post.answered(1, name="c.xlsx"))
    altered["focalnet"]["B4"] = "another fingerprint"
    altered.save(post.folder / "c.xlsx")
    plan = planned(post, folder)
    _, same, changed = plan.files
    assert (same.outcome, same.whose) == (Outcome.DUPLICATE, post.whose(0))
    assert same.reason is not None
    assert same.reason.args == {"file": "a.xlsx"}
    assert (changed.outcome, changed.whose) == (Outcome.ALTERED_FORM, post.whose(1))
    take_in(post.file, plan, DAY)
    again = planned(post, folder).files
    assert [each.whose for each in again] == [post.whose(0), post.whose(0), post.whose(1)]


@pytest.mark.parametrize("content", [b"%PDF-1.7 letter", b"{\\rtf1 letter}", b"\x89PNG\r\n\x1a\n picture"])
def test_what_is_plainly_something_else_is_no_form(post: Post, folder: Path, content: bytes) -> None:
    (post.folder / "form.xlsx").write_bytes(content)
    (taken,) = planned(post, folder).files
    assert taken.outcome is Outcome.NOT_A_FORM


def test_taking_in_again_counts_nothing_twice(post: Post, folder: Path) -> None:
    post.answered(0)
    post.answered(1, {**USUAL, "share": "a fifth"})
    (post.folder / "junk.xlsx").write_bytes(b"PK\3\4 nothing")
    take_in(post.file, planned(post, folder), DAY)
    history = len(post.file.history(limit=100))
    again = planned(post, folder)
    assert [each.outcome for each in again.files] == ["duplicate", "duplicate", "unreadable"]
    assert take_in(post.file, again, DAY) == 0
    assert len(records.responses(post.file, post.round.id)) == 2
    assert len(records.intake_files(post.file, post.round.id)) == 3
    assert len(post.file.history(limit=100)) == history


def test_the_same_answers_sent_again_are_a_duplicate(post: Post, folder: Path) -> None:
    take_in(post.file, planned(post, folder, post.answered(0, name="first.xlsx")), DAY)
    second = post.answered(0, name="second.xlsx")
    book = openpyxl.load_workbook(second)
    book.worksheets[0]["J50"] = "sent again"
    book.save(second)
    assert told(planned(post, folder, second)) == {"second.xlsx": ("duplicate", "intake.same_answers")}


def test_a_second_answer_waits_and_the_newest_or_the_first_is_kept(post: Post, folder: Path) -> None:
    take_in(post.file, planned(post, folder, post.answered(0, name="first.xlsx")), DAY)
    again = planned(post, folder, post.answered(0, {**USUAL, "share": 50}, "second.xlsx"))
    take_in(post.file, again, DAY)
    first, second = records.responses(post.file, post.round.id)
    assert (first.state, second.state) == (ResponseState.ACCEPTED, ResponseState.DOUBTFUL)
    actions.accept_response(post.file, second.id)
    (kept,) = records.accepted(post.file, post.round.id)
    assert kept.answers["share"] == 50
    post.file.undo()
    actions.refuse_response(post.file, second.id)
    (kept,) = records.accepted(post.file, post.round.id)
    assert kept.answers["share"] == 20


def test_folders_and_archives_are_looked_through(post: Post, folder: Path, tmp_path: Path) -> None:
    (post.folder / "deep").mkdir()
    shutil.move(post.answered(0), post.folder / "deep" / "one.xlsx")
    with zipfile.ZipFile(post.folder / "mail.zip", "w") as archive:
        archive.write(post.answered(1, name="x.xlsx"), "attachments/two.xlsx")
    (post.folder / "x.xlsx").unlink()
    (post.folder / "~$lock.xlsx").write_bytes(b"x")
    (post.folder / "Thumbs.db").write_bytes(b"x")
    plan = planned(post, folder)
    assert {each.name: each.outcome for each in plan.files} == {
        "one.xlsx": Outcome.ACCEPTED,
        "mail.zip / two.xlsx": Outcome.ACCEPTED,
    }
    with pytest.raises(Refused):
        planned(post, folder, tmp_path / "nowhere")


def test_intake_is_one_step(post: Post, folder: Path) -> None:
    for number in range(3):
        post.answered(number)
    take_in(post.file, planned(post, folder), DAY)
    post.file.undo()
    assert records.responses(post.file, post.round.id) == []
    assert records.intake_files(post.file, post.round.id) == []
    post.file.redo()
    assert len(records.accepted(post.file, post.round.id)) == 3


def test_a_confidential_response_says_nothing_of_whose_it_is(secret_post: Post, folder: Path) -> None:
    secret_post.answered(7, name="from somebody.xlsx")
    take_in(secret_post.file, planned(secret_post, folder), DAY)
    (response,) = records.accepted(secret_post.file, secret_post.round.id)
    assert (response.invitation, response.original, response.file, response.places) == ("", "", "", {})
    assert response.facts.keys().isdisjoint({"country", "office"})
    assert response.id[14] == "4", "a random id, not one that tells the time"
    assert records.keys(secret_post.file, secret_post.round.id) == {response.id: secret_post.whose(7).id}
    (taken,) = records.intake_files(secret_post.file, secret_post.round.id)
    assert (taken.invitation, taken.response) == ("", "")
    assert [each.outcome for each in planned(secret_post, folder).files] == [Outcome.DUPLICATE]


def test_a_confidential_doubt_names_nobody(secret_post: Post, folder: Path) -> None:
    take_in(secret_post.file, planned(secret_post, folder, secret_post.answered(7, name="a.xlsx")), DAY)
    again = secret_post.answered(7, {**USUAL, "share": 50}, "b.xlsx")
    plan = planned(secret_post, folder, again)
    take_in(secret_post.file, plan, DAY)
    kept = [each.reason for each in records.responses(secret_post.file, secret_post.round.id)]
    kept += [each.reason for each in records.intake_files(secret_post.file, secret_post.round.id)]
    assert {each.get("code", "") for each in kept} == {"", "intake.second_answer_nameless"}
    assert secret_post.whose(7).name not in repr(kept)


def test_a_form_without_a_code_is_assigned_by_hand(post: Post, folder: Path) -> None:
    path = post.answered(0)
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and post.whose(0).code in cell.value:
                    cell.value = cell.value.replace(post.whose(0).code, "ZZZZZZZZZZ")
    book.save(path)
    plan = planned(post, folder)
    assert told(plan) == {path.name: ("doubtful", "intake.unknown_code")}
    take_in(post.file, plan, DAY)
    (waiting,) = records.responses(post.file, post.round.id)
    actions.assign_response(post.file, waiting.id, post.whose(9).id)
    (response,) = records.accepted(post.file, post.round.id)
    assert (response.invitation, response.facts) == (post.whose(9).id, post.whose(9).facts)
    with pytest.raises(Refused, match=r"surveys\.assigned_already"):
        actions.assign_response(post.file, waiting.id, post.whose(8).id)


def test_blank_forms_of_people_outside_the_register_are_counted(
    file: NetworkFile, survey: str, tmp_path: Path, folder: Path
) -> None:
    from focalnet.surveys.model import Invitation

    asked = actions.open_round(file, survey, audience=Audience.ADDRESSES, opened=DAY)
    post = Post(file, asked, tmp_path / "blank")
    post.invited = [Invitation("x", asked, "", "", code="")]
    post.answered(0, name="one.xlsx")
    post.answered(0, {**USUAL, "share": 33}, "two.xlsx")
    take_in(file, planned(post, folder), DAY)
    assert sorted(each.answers["share"] for each in records.accepted(file, asked)) == [20, 33]


def test_a_sealed_round_takes_nothing_in(secret_post: Post, folder: Path) -> None:
    secret_post.answered(0)
    actions.seal_round(secret_post.file, secret_post.round.id)
    with pytest.raises(Refused, match=r"surveys\.sealed"):
        planned(secret_post, folder)


def test_cancelling_changes_nothing(post: Post, folder: Path) -> None:
    for number in range(3):
        post.answered(number)

    def report(done: int, _of: int) -> None:
        if done == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        plan_intake(post.file, post.round.id, [post.folder], folder, report=report)
    assert records.responses(post.file, post.round.id) == []


def test_a_sheet_of_somebody_else_never_answers_for_the_one_who_sends_it(post: Post, folder: Path) -> None:
    mine, theirs = openpyxl.load_workbook(post.form(0)), openpyxl.load_workbook(post.answered(1))
    both = mine.create_sheet("Form (2)")
    for row in theirs.worksheets[0].iter_rows():
        for cell in row:
            both.cell(cell.row, cell.column).value = cell.value
    mine.save(post.folder / "both.xlsx")
    del mine[mine.sheetnames[0]]
    mine.save(post.folder / "theirs in mine.xlsx")
    found = planned(post, folder, post.folder / "both.xlsx", post.folder / "theirs in mine.xlsx")
    assert told(found) == {
        "both.xlsx": ("altered_form", "intake.several_forms"),
        "theirs in mine.xlsx": ("doubtful", "intake.two_codes"),
    }
    assert [each.whose for each in found.files] == [None, None]


def test_a_form_that_stands_twice_is_counted_where_both_say_the_same(post: Post, folder: Path) -> None:
    book = openpyxl.load_workbook(post.answered(0))
    book.copy_worksheet(book.worksheets[0])
    book.save(post.folder / "same twice.xlsx")
    write(book, ("share", ""), 50)
    book.save(post.folder / "changed.xlsx")
    found = told(planned(post, folder, post.folder / "changed.xlsx", post.folder / "same twice.xlsx"))
    assert [outcome for outcome, _ in found.values()] == ["altered_form", "accepted"]


def test_names_that_a_program_left_behind_lead_to_no_answer_of_another(post: Post, folder: Path) -> None:
    # openpyxl moves the cells and leaves the names where they are: that of one question is now at another's.
    book = openpyxl.load_workbook(post.answered(0, {"share": 20}))
    rows = {row[0].value: row[0].row or 0 for row in book.worksheets[0].iter_rows()}
    book.worksheets[0].insert_rows(5, rows["change"] - rows["share"])
    book.save(post.folder / "form 0.xlsx")
    (taken,) = planned(post, folder).files
    assert taken.answers == {"share": 20}


def mail(*attached: tuple[str, bytes], unsent: bool = False) -> EmailMessage:
    """Return a mail as a mail program saves it, with a logo as its signature."""
    found = EmailMessage()
    found["Subject"] = "Re: the form"
    if unsent:
        found["X-Unsent"] = "1"
    found.set_content("Here it is.")
    for name, content in (*attached, ("logo.png", b"picture")):
        kind = "image" if name.endswith("png") else "application"
        found.add_attachment(content, maintype=kind, subtype="octet-stream", filename=name)
    return found


def test_forms_are_found_in_mails_and_in_mails_forwarded_within(post: Post, folder: Path) -> None:
    forms = [post.answered(number) for number in (0, 1, 2)]
    forwarded = mail(("../réponse.xlsx", forms[1].read_bytes()))
    outer = mail(("form.xlsx", forms[0].read_bytes()))
    outer.add_attachment(forwarded)
    (post.folder / "Fwd.EML").write_bytes(outer.as_bytes())
    with zipfile.ZipFile(post.folder / "mails.zip", "w") as archive:
        archive.writestr("third.eml", mail(("form.xlsx", forms[2].read_bytes())).as_bytes())
    found = planned(post, folder, post.folder / "Fwd.EML", post.folder / "mails.zip").files
    assert [(each.name, each.outcome, each.whose) for each in found] == [
        ("Fwd.EML / form.xlsx", "accepted", post.whose(0)),
        ("Fwd.EML / réponse.xlsx", "accepted", post.whose(1)),
        ("mails.zip / third.eml / form.xlsx", "accepted", post.whose(2)),
    ]


def test_forms_are_found_in_mails_of_outlook(post: Post, folder: Path) -> None:
    forms = [post.answered(number).read_bytes() for number in (0, 1, 2)]
    forwarded = outlook_mail(("réponse.xlsx", forms[1]), forwarded=True)
    (post.folder / "mails").mkdir()
    save(post.folder / "mails" / "RE form.msg", ("form.xlsx", forms[0]), ("FW form", forwarded))
    save(post.folder / "mails" / "third.MSG", ("mail.eml", mail(("form.xlsx", forms[2])).as_bytes()))
    found = planned(post, folder, post.folder / "mails").files
    assert [(each.name, each.outcome, each.whose) for each in found] == [
        ("RE form.msg / form.xlsx", "accepted", post.whose(0)),
        ("RE form.msg / réponse.xlsx", "accepted", post.whose(1)),
        ("third.MSG / mail.eml / form.xlsx", "accepted", post.whose(2)),
    ]


def test_drafts_and_mails_without_a_form_are_no_forms(post: Post, folder: Path) -> None:
    form = post.answered(0).read_bytes()
    (post.folder / "a.eml").write_bytes(mail(("form.xlsx", form), unsent=True).as_bytes())
    (post.folder / "b.eml").write_bytes(mail().as_bytes())
    (post.folder / "c.eml").write_bytes(bytes(range(256)))
    save(post.folder / "d.msg", ("form.xlsx", form), draft=True)
    whole = save(post.folder / "e.msg", ("logo.png", b"picture")).read_bytes()
    (post.folder / "f.msg").write_bytes(whole[:1024])
    paths = sorted(post.folder.glob("*.[em][ms][lg]"))
    outcomes = [
        (each.outcome, each.reason.code if each.reason else "")
        for each in planned(post, folder, *paths).files
    ]
    draft, empty = ("not_a_form", "sheets.mail_is_draft"), ("not_a_form", "sheets.mail_is_empty")
    damaged = ("unreadable", "sheets.damaged")
    assert outcomes == [draft, empty, damaged, draft, empty, damaged]


def test_who_first_sent_the_form_as_it_was_has_not_answered_yet(post: Post, folder: Path) -> None:
    take_in(post.file, planned(post, folder, post.form(0, "as it was.xlsx")), DAY)
    answer = planned(post, folder, post.answered(0, name="filled in.xlsx"))
    assert [(each.outcome, each.whose) for each in answer.files] == [("accepted", post.whose(0))]


def test_archives_in_archives_lose_nothing(post: Post, folder: Path) -> None:
    form = post.answered(0)
    inner = post.folder / "inner.zip"
    with zipfile.ZipFile(inner, "w") as archive:
        archive.write(form, "x" * 300 + ".xlsx")
        archive.write(post.answered(1), "without an ending\0")
    with zipfile.ZipFile(post.folder / "outer.zip", "w") as archive:
        archive.write(inner, "inner.zip")
        archive.writestr("notes.txt", "Here they are.")
        archive.writestr("folder/", "")
    found = planned(post, folder, post.folder / "outer.zip").files
    assert [each.outcome for each in found] == ["accepted", "accepted", "not_a_form"]
    assert sorted(each.whose.name for each in found if each.whose) == sorted(
        post.whose(each).name for each in (0, 1)
    )


def test_what_is_no_form_is_logged_and_not_kept(post: Post, folder: Path) -> None:
    (post.folder / "film.mp4").write_bytes(b"film" * 1000)
    plan = planned(post, folder)
    take_in(post.file, plan, DAY)
    (logged,) = records.intake_files(post.file, post.round.id)
    assert (logged.outcome, logged.original) == (plan.files[0].outcome, plan.files[0].original)
    assert records.original(post.file, logged.original) is None


@pytest.mark.parametrize(("key", "entry"), [("change", ""), ("share", ""), ("hindered", "tor")])
def test_a_formula_without_its_result_is_no_empty_answer(
    post: Post, folder: Path, key: str, entry: str
) -> None:
    """What wrote the file has not worked it out: nobody knows what the sender saw."""
    post.answered(0, {**USUAL, (key, entry): "=10+10"})
    (taken,) = planned(post, folder).files
    assert taken.outcome is Outcome.DOUBTFUL
    assert taken.reason is not None
    assert taken.reason.code == "intake.does_not_fit"
    (misfit,) = taken.misfits
    assert (misfit.question, misfit.rule, misfit.sheet) == (key, "not_calculated", "Form")
    assert key not in taken.answers
    for language in LANGUAGES:
        assert words(language).has("misfit", misfit.rule)


def test_an_error_in_the_place_of_an_answer_is_shown(post: Post, folder: Path) -> None:
    form = post.answered(0)
    book = openpyxl.load_workbook(form)
    cell = next(row[5] for row in book.worksheets[0].iter_rows() if row[0].value == "share")
    cell.value = "#N/A"
    assert cell.data_type == "e"
    book.save(form)
    (misfit,) = planned(post, folder).files[0].misfits
    assert (misfit.question, misfit.rule, misfit.typed, misfit.cell) == (
        "share", "error_cell", "#N/A", cell.coordinate,
    )  # fmt: skip


def test_taking_in_that_is_cancelled_leaves_everything_as_it_was(
    file: NetworkFile, post: Post, tmp_path: Path
) -> None:
    for place in range(3):
        post.answered(place)
    plan = plan_intake(file, post.round.id, [post.folder], tmp_path / "unpacked")
    steps = len(file.history())

    def cancelled(done: int, _of: int) -> None:
        if done == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        take_in(file, plan, DAY, report=cancelled)
    assert records.responses(file, post.round.id) == []
    assert records.intake_files(file, post.round.id) == []
    assert len(file.history()) == steps
    told: list[tuple[int, int]] = []
    assert take_in(file, plan, DAY, report=lambda done, of: told.append((done, of))) == 3
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]
