"""The workbook of a named round has everything, and is the same each time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.problems import Refused
from focalnet.surveys import actions, records
from focalnet.surveys.model import Audience
from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, placed
from tests.core.surveys.conftest import DAY, EN
from tests.core.surveys.report.conftest import hundred
from tests.core.surveys.results.conftest import response_of

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.surveys.report.conftest import Write

ENGLISH = ("Answered", "Asked", "hidden", "Not shown", "per cent", "Women", "Number", "not known", "Mean")


def test_a_named_round_has_all_of_its_sheets(write: Write, named: str) -> None:
    assert list(write(named, by=[["sex"], ["sex", "staff_category"]]).sheets) == [
        "Summary", "Response rate", "Results", "By Sex", "By Sex × Staff category", "Free text", "Answers",
        "Data", "Code book", "Cleaning log", "Method",
    ]  # fmt: skip


def test_the_summary_tells_how_many_answered_and_what_it_came_to(write: Write, named: str) -> None:
    book = write(named)
    texts = [row[0] for row in book.sheets["Summary"]]
    assert "100 of the 142 people asked answered (70 per cent)." in texts
    assert book.row("Summary", "Did you volunteer?")[1:3] == ["Yes: 66 per cent; No: 34 per cent", 100]
    assert book.row("Summary", "Per cent of your time")[1] == "Mean: 15; Median: 15"
    assert book.row("Summary", "Closed")[1] == "15 July 2012"


def test_results_have_counts_per_cents_and_the_base(write: Write, named: str) -> None:
    rows = write(named).sheets["Results"]
    assert ["Yes", 66, 66] in [row[:3] for row in rows]
    assert ["No time", 96, 96] in [row[:3] for row in rows]
    assert ["Mean", 15] in [row[:2] for row in rows]
    assert ["Answered", 100] in [row[:2] for row in rows]


def test_break_downs_show_all_groups_with_a_chart_of_per_cents(write: Write, named: str) -> None:
    book = write(named)
    yes = book.row("By Sex", "Yes")
    assert yes[1] == 66
    assert sum(yes[2:5]) == 66
    assert book.row("By Sex", "Answer")[:6] == [
        "Answer",
        "All",
        "Women",
        "Men",
        "Not stated",
        "All, per cent",
    ]
    charts = [text for text in book.charts.values() if "'By Sex'!" in text]
    assert charts
    assert all("<c:f>'By Sex'!$G" in text or "mean" in text for text in charts)


def test_answers_stand_person_by_person_and_value_by_value(
    file: NetworkFile, write: Write, named: str
) -> None:
    book = write(named)
    head, *rows = [row for row in book.sheets["Answers"] if row[1]]
    assert len(rows) == 100
    first = dict(zip(head, rows[0], strict=True))
    invited = records.invitations(file, named)[0]
    assert first["Name"] == invited.name
    assert first["What hinders you?"] == "No budget; Other"
    assert first["What hinders you? · Other"] == "Beside 0"
    assert first["Per cent of your time"] == 0
    head, *rows = [row for row in book.sheets["Data"] if row[1]]
    hindered = [dict(zip(head, row, strict=True)) for row in rows if "hindered" in row]
    assert len(hindered) == 96 + 48 + 8
    assert {row["Label"] for row in hindered} == {
        "No time",
        "Not in my terms of reference",
        "No budget",
        "Other",
    }


def test_texts_stand_with_who_wrote_them(file: NetworkFile, write: Write, named: str) -> None:
    rows = write(named).sheets["Free text"]
    invited = records.invitations(file, named)
    assert ["Words of 7", invited[7].name] in [row[:2] for row in rows]
    assert ["Beside 25", invited[25].name] in [row[:2] for row in rows]
    assert "Officer number 7" not in [row[0] for row in rows], "what confirms the register is no free text"


def test_what_was_mended_is_told_with_old_new_and_why(file: NetworkFile, write: Write, named: str) -> None:
    response = records.accepted(file, named)[0]
    actions.mend_answer(file, response.id, "volunteer", "no", reason="Said so on the telephone")
    row = next(row for row in write(named).sheets["Cleaning log"] if "Said so on the telephone" in row)
    assert row[1] == "Did you volunteer?"
    assert row[3] == "No"


def test_the_code_book_has_every_choice_in_every_language(write: Write, named: str) -> None:
    rows = [row[:6] for row in write(named).sheets["Code book"]]
    assert ["volunteer", "select_one", "yes", "Yes", "Oui", 66] in rows
    assert ["hindered", "select_multiple", "other", "Other", "Other", 4] in rows


def test_the_note_compares_who_answered_with_those_asked(write: Write, named: str) -> None:
    rows = write(named).sheets["Method"]
    women = next(row for row in rows if row[:2] == ["Sex", "Women"])
    assert women[2] == women[4] + women[6]
    assert any("designations" in str(row[0]) for row in rows)


def test_the_same_round_gives_the_same_bytes(write: Write, named: str, secret: str) -> None:
    for of in (named, secret):
        assert write(of, "one.xlsx").path.read_bytes() == write(of, "two.xlsx").path.read_bytes()


def test_what_is_no_fact_is_refused_and_nothing_is_written(write: Write, named: str) -> None:
    with pytest.raises(Refused, match="fact_unknown"):
        write(named, by=[["colour"]])


def test_usual_break_downs_by_facts_unknown_are_left_out(
    file: NetworkFile, survey: str, write: Write
) -> None:
    of = actions.open_round(file, survey, audience=Audience.OFFICES)
    hundred(file, of)
    book = write(of)
    assert not [name for name in book.sheets if name.startswith("By")]
    assert book.row("Method", "Break-downs left out")[1].startswith("Sex; Staff category")


@pytest.mark.parametrize(
    ("language", "sheets"),
    [
        ("fr", {"Synthèse", "Résultats", "Par Sexe", "Méthode"}),
        ("es", {"Resumen", "Resultados", "Por Sexo", "Método"}),
    ],
)
def test_no_english_is_left_over(
    write: Write, named: str, secret: str, language: str, sheets: set[str]
) -> None:
    for of in (named, secret):
        book = write(of, language=language)
        assert sheets <= set(book.sheets)
        words = [str(cell) for rows in book.sheets.values() for row in rows for cell in row if cell]
        assert not [word for word in words if word.startswith(ENGLISH)]


def test_many_groups_stand_one_below_the_other(write: Write, named: str) -> None:
    book = write(named, by=[["region"]])
    head = next(row for row in book.sheets["By Region"] if row[0] == "Region")
    assert head[:7] == ["Region", "Asked", "Answered", "Yes", "No", "Yes, per cent", "No, per cent"]
    assert book.row("By Region", "All")[:7] == ["All", 142, 100, 66, 34, 66, 34]
    charts = [text for text in book.charts.values() if "'By Region'!" in text]
    assert any('<c:grouping val="percentStacked"/>' in text for text in charts)


def test_questions_with_the_same_choices_make_one_chart(file: NetworkFile, write: Write) -> None:
    steps = tuple(Choice(str(step), {EN: f"{step} of 3"}) for step in range(1, 4))
    names = ("time", "tools", "support")
    items = (
        Item("begin_group", "block", {EN: "How much do you have of each?"}),
        *(Item("select_one", name, {EN: name.capitalize()}, choices="steps") for name in names),
        Item("end_group"),
    )
    questionnaire = Questionnaire(placed(items), {"steps": steps}, {}, (EN,), EN)
    of = actions.open_round(file, actions.add_survey(file, questionnaire, name="Blocks", day=DAY), opened=DAY)
    asked = records.invitations(file, of)[:40]
    said = [dict.fromkeys(names, str(place % 3 + 1)) for place in range(40)]
    with file.step("round.intake"):
        rows = [response_of(False, each, given) for each, given in zip(asked, said, strict=True)]
        records.RESPONSE.insert(file, rows)
    book = write(of)
    assert book.row("Overview", "Tools")[:5] == ["Tools", 40, 35, 32.5, 32.5]
    chart = next(text for text in book.charts.values() if "Overview!" in text)
    assert "How much do you have of each?" in chart
    assert "<c:v>3 of 3</c:v>" in chart


def test_a_long_list_is_written_row_by_row_and_parted_where_a_sheet_ends(
    write: Write, named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = [row for row in write(named).sheets["Data"] if isinstance(row[0], int)]
    monkeypatch.setattr("focalnet.surveys.report.workbook.LONG", 10)
    monkeypatch.setattr("focalnet.surveys.report.answers._MOST_ROWS", 400)
    sheets = write(named).sheets
    parts = [[row for row in sheets[name] if isinstance(row[0], int)] for name in ("Data", "Data 2")]
    assert len(parts[0]) == 400
    assert [*parts[0], *parts[1]] == whole
    assert ["Yes", 66, 66] in [row[:3] for row in sheets["Results"]]


def test_dates_stand_as_dates(file: NetworkFile, write: Write) -> None:
    questions = Questionnaire(placed([Item("date", "since", {EN: "Since when?"})]))
    survey = actions.add_survey(file, questions, name="Since", day=DAY)
    asked = actions.open_round(file, survey, opened=DAY)
    whose = records.invitations(file, asked)[0]
    with file.step("round.intake"):
        records.RESPONSE.insert(file, [response_of(False, whose, {"since": "2011-09-30"})])
    head, answered = [row for row in write(asked).sheets["Answers"] if row[1]]
    assert answered[head.index("Since when?")].date() == date(2011, 9, 30)
