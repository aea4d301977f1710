"""Forms, mails and address lists on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.opening import open_network
from focalnet.surveys import actions
from tests.core.cli.conftest import refused
from tests.core.surveys.conftest import DAY, small

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.cli.conftest import Run


@pytest.fixture
def fielded(network: Path) -> Path:
    """Return a network with a round that asks the men of it."""
    with open_network(network) as file:
        survey = actions.add_survey(file, small(), day=DAY)
        actions.open_round(file, survey, name="First", opened=DAY, where={"sex": ["M"]})
    return network


def test_forms_are_written_and_listed(run: Run, fielded: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    listed = run("round", "forms", fielded, "First", out, "--json").json["forms"]
    assert len(listed) == len(list(out.glob("*.xlsx"))) > 10
    assert {"person", "language", "file"} == listed[0].keys()
    assert f"Wrote {len(listed)} forms" in run("round", "forms", fielded, "first", out).out


def test_drafts_are_logged_and_marked_as_sent(run: Run, fielded: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    found = run("round", "forms", fielded, "First", out, "--drafts", "--json").json
    assert len(found["drafts"]) == len(list(out.glob("*.eml"))) == len(found["forms"])
    assert found["drafts"][0]["kind"] == "invitation"
    marked = run("round", "sent", fielded, "First", "--kind", "invitation", "--json").json["marked"]
    assert marked == len(found["drafts"])
    assert "nobody to write to" in run("round", "forms", fielded, "First", out, "--drafts").out


def test_reminders_wait_for_their_day(run: Run, fielded: Path, tmp_path: Path) -> None:
    early = run("round", "remind", fielded, "First", tmp_path / "a", "--as-at", "2012-06-03").out
    assert "too early to remind" in early
    later = run("round", "remind", fielded, "First", tmp_path / "b", "--as-at", "2012-06-08", "--json").json
    assert {each["kind"] for each in later["drafts"]} == {"reminder_1"}


def test_addresses_are_one_line(run: Run, fielded: Path) -> None:
    line = run("round", "addresses", fielded, "First").out
    assert line.count("\n") == 1
    assert line.count("<") > 10
    assert refused(run("round", "addresses", fielded, "First", "--kind", "letter"))


def test_a_blank_form_is_a_workbook_or_a_page(run: Run, fielded: Path, tmp_path: Path) -> None:
    assert run("round", "blank", fielded, "First", tmp_path / "b.xlsx", "--form-language", "fr").code == 0
    assert (tmp_path / "b.xlsx").read_bytes()[:2] == b"PK"
    run("round", "blank", fielded, "First", tmp_path / "b.html", "--printable")
    assert "Did you volunteer?" in (tmp_path / "b.html").read_text(encoding="utf-8")


def test_mails_are_shown_and_reworded(run: Run, fielded: Path, tmp_path: Path) -> None:
    shown = run("round", "mail", fielded, "--json").json
    assert list(shown) == ["invitation", "reminder_1", "reminder_2", "thanks"]
    (tmp_path / "text.txt").write_text("{salutation}\n\nMerci.", encoding="utf-8")
    reword = ("round", "mail", fielded, "--kind", "thanks", "--language", "fr")
    run(*reword, "--subject", "Merci {name}", "--mail-text", tmp_path / "text.txt")
    assert "Merci {name}" in run(*reword).out
    run(*reword, "--as-shipped")
    assert run(*reword, "--json").json["thanks"]["subject"] == "Merci\u00a0: {form}"
    assert refused(run("round", "mail", fielded, "--subject", "x"))
    assert refused(run(*reword, "--subject", "{nobody}"))


def test_nobody_is_thanked_before_answering(run: Run, fielded: Path, tmp_path: Path) -> None:
    assert run("round", "thank", fielded, "First", tmp_path / "out", "--json").json["drafts"] == []


def test_a_file_is_no_folder_for_forms(run: Run, fielded: Path, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("a list", encoding="utf-8")
    ran = run("round", "forms", fielded, "First", tmp_path / "list.txt")
    assert refused(ran)
    assert "list.txt" in ran.err
    assert "this is a file" in ran.err


def test_address_line_of_nobody_says_so(run: Run, fielded: Path) -> None:
    assert run("round", "addresses", fielded, "First", "--kind", "thanks").lines == [
        "There is nobody to write to today."
    ]
