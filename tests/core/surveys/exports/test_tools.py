"""What each tool writes is recognised and read: its heads, its separators, its ways with multiple choice."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from focalnet.problems import Refused
from focalnet.sheets.plain import PlainCell, PlainSheet, write_plain
from focalnet.surveys.exports.reading import read_export
from focalnet.surveys.questionnaire import Item
from tests.core.surveys.exports.conftest import AR, EN, FR, asking, choices, taken

Write = Callable[..., Path]
HINDRANCES = choices(time="No time", tor="Not in my terms, or unclear", budget="No budget", other="Other")
FORM = asking(
    Item("begin_group", "work", {EN: "Your work", FR: "Votre travail"}),
    Item("select_one", "kind", {EN: "Kind of office?", FR: "Type de bureau ?"}, choices="kinds"),
    Item("begin_group", "limits", {EN: "Limits"}),
    Item("select_multiple", "hindered", {EN: "What hinders you?", FR: "Obstacles"}, choices="hindrances"),
    Item("end_group"),
    Item("end_group"),
    Item("text", "kind_other", {EN: "If other, please specify"}),
    Item("integer", "share", {EN: "Share of time (%):", AR: "نسبة الوقت"}),
    kinds=choices(hq="Headquarters", country="Country office"),
    hindrances=HINDRANCES,
)
ADDED = "_id | _uuid | _submission_time | _validation_status | _index"
META = "7 | 0a-1 | 2012-06-03T10:00:00 | | 1"
ONE = {"kind": "country", "hindered": ["time", "tor"], "kind_other": "x", "share": 20}


@pytest.mark.parametrize(
    ("heads", "cells"),
    [
        ("kind | hindered | kind_other | share", "country | time tor | x | 20"),
        ("work/kind | work/limits/hindered | kind_other | share", "country | time tor | x | 20"),
        ("work.kind | work.limits.hindered | kind_other | share", "country | time tor | x | 20"),
        (
            (
                "work.kind | work.limits.hindered.time | work.limits.hindered.tor"
                " | work.limits.hindered.budget | kind_other | share"
            ),
            "country | 1 | 1 | 0 | x | 20",
        ),
        (
            "Kind of office? | What hinders you? | If other, please specify | Share of time (%):",
            "Country office | No time Not in my terms, or unclear | x | 20",
        ),
        (
            (
                "Your work/Kind of office? | Your work/Limits/What hinders you?/No time"
                " | Your work/Limits/What hinders you?/Not in my terms, or unclear | kind_other | نسبة الوقت"
            ),
            "Country office | True | oui | x | ٢٠",
        ),
        (
            "share | If other, please specify | Obstacles | an added column | Votre travail/Type de bureau ?",
            "20 | x | No time, Not in my terms, or unclear | something | country",
        ),
    ],
    ids=["names", "slashes", "dots", "split", "labels", "grouped-labels", "another-order"],
)
def test_kobo(write: Write, heads: str, cells: str) -> None:
    found = taken(write(f"{heads} | {ADDED}", f"{cells} | {META}"), FORM)
    assert found.recognised.tool == "kobo"
    assert found.rows == [ONE]
    assert [each.head for each in found.columns.unmapped] == (
        ["an added column"] if "an added" in heads else []
    )
    assert found.columns.unanswered == ()


@pytest.mark.parametrize(("separator", "encoding"), [(";", "cp1252"), ("\t", "utf-16"), (",", "utf-8-sig")])
def test_letters_and_separators(write: Write, separator: str, encoding: str) -> None:
    heads = f"Type de bureau ? | Obstacles | kind_other | share | {ADDED}"
    path = write(
        heads,
        f"Country office | No budget | Côte d’Ivoire | 5 | {META}",
        separator=separator,
        encoding=encoding,
    )
    assert taken(path, FORM).rows == [
        {"kind": "country", "hindered": ["budget"], "kind_other": "Côte d’Ivoire", "share": 5}
    ]


def test_odk_with_repeats_in_an_archive(write: Write, tmp_path: Path) -> None:
    heads = "SubmissionDate | meta-instanceID | work-kind | work-limits-hindered | work-limits-hindered/time"
    main = write(
        f"{heads} | kind_other | share | KEY",
        "2018-01-01T00:00:00.000Z | u:1 | hq | time tor | 1 | x | 3 | u:1",
    )
    nested = write("note | PARENT_KEY | KEY", "a | u:1 | u:1/r[1]", name="export-visit.csv")
    path = tmp_path / "central.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(nested, nested.name)
        archive.write(main, main.name)
        archive.writestr("media/photo.jpg", b"...")
    found = taken(path, FORM)
    assert found.recognised.tool == "odk"
    assert found.rows == [{"kind": "hq", "hindered": ["time", "tor"], "kind_other": "x", "share": 3}]
    assert read_export(path).further == ("export-visit.csv",)


@pytest.mark.parametrize("sign", ["-", ":"])
def test_odk_writes_a_place_on_the_map_in_several_columns(write: Write, sign: str) -> None:
    form = asking(Item("geopoint", "site", {EN: "Where?"}), Item("text", "more"))
    numbers = " | ".join(f"site{sign}{each}" for each in ("Longitude", "Latitude", "Altitude", "Accuracy"))
    path = write(f"{numbers} | more | KEY", "-30.25 | 1.5 | 0.0 | 4.5 | a | 1", " | | | | b | 2")
    found = taken(path, form)
    assert found.rows == [{"site": "1.5 -30.25 0.0 4.5", "more": "a"}, {"more": "b"}]


def test_an_archive_without_tables_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "media.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("photo.jpg", b"...")
    with pytest.raises(Refused, match=r"exports\.no_table"):
        read_export(path)


def test_limesurvey_codes_and_texts(write: Write) -> None:
    heads = (
        "id. Response ID | lastpage. Last page | kind. Kind of office? | kind[other]. Kind of office? [Other]"
        " | hindered[time]. What hinders you? [No time] | hindered[tor]. What hinders you? [Not in my terms]"
        " | hindered[other]. What hinders you? [Other] | share. Share of time"
    )
    found = taken(write(heads, "1 | 2 | Headquarters | | Yes | No | dust | 4"), FORM)
    assert found.recognised.tool == "limesurvey"
    assert found.rows == [{"kind": "hq", "hindered": ["time", "other"], "hindered_other": "dust", "share": 4}]
    heads = "id | submitdate | startlanguage | token | kind | hindered[time] | hindered[tor] | share"
    assert taken(write(heads, "1 | 2012-06-03 10:00:00 | en | | hq | Y | | 4"), FORM).rows == [
        {"kind": "hq", "hindered": ["time"], "share": 4}
    ]
    assert taken(
        write(heads, "1 | 2012-06-03 | en | | hq | 2 | 1 | 4", "2 | | en | | hq | 1 | 2 | 5"), FORM
    ).rows[0] == {"kind": "hq", "hindered": ["tor"], "share": 4}


def test_a_matrix_is_read_row_by_row(write: Write) -> None:
    form = asking(
        Item("begin_group", "support", {EN: "How much support do you have?"}),
        Item("select_one", "SQ001", {EN: "From managers"}, choices="much"),
        Item("select_one", "SQ002", {EN: "From colleagues, if any"}, choices="much"),
        Item("end_group"),
        much=choices(little="A little", much="Much"),
    )
    answers = [{"SQ001": "little", "SQ002": "much"}]
    for heads in (
        (
            "Timestamp | How much support do you have? [From managers]"
            " | How much support do you have? [From colleagues, if any]"
        ),
        (
            "Start time | How much support do you have?.From managers"
            " | How much support do you have?.From colleagues, if any"
        ),
        "id. Response ID | support[SQ001]. How much? [From managers] | support[SQ002]. How much? [Others]",
    ):
        assert taken(write(heads, "2012/06/03 | A little | Much"), form).rows == answers


def test_google_joins_choices_that_have_commas(write: Write) -> None:
    heads = "Horodateur | Kind of office? | What hinders you? * | Share of time (%)"
    found = taken(
        write(
            heads,
            "03/06/2012 10:00:00 | Headquarters | No time, Not in my terms, or unclear, No budget | 1",
            "03/06/2012 10:00:00 | Headquarters | No budget, the heat, and dust | 1",
        ),
        asking(*FORM.items, Item("text", "hindered_other"), **FORM.choices),
    )
    assert found.recognised.tool == "google"
    assert found.rows[0]["hindered"] == ["time", "tor", "budget"]
    assert found.rows[1]["hindered"] == ["budget", "other"]
    assert found.rows[1]["hindered_other"] == "the heat, and dust"


def test_microsoft_joins_choices_by_semicolons(tmp_path: Path) -> None:
    rows = [
        ["ID", "Heure de début", "Heure de fin", "Adresse de messagerie", "Nom", "What hinders you?\u00a0"],
        ["1", "a", "b", "anonymous", "", "No budget;Not in my terms, or unclear;"],
    ]
    cells = {(r, c): PlainCell(text) for r, row in enumerate(rows) for c, text in enumerate(row) if text}
    path = tmp_path / "forms.xlsx"
    write_plain(path, [PlainSheet("Sheet1", cells)], {})
    found = taken(path, FORM)
    assert found.recognised.tool == "msforms"
    assert found.rows == [{"hindered": ["budget", "tor"]}]


def test_surveymonkey_has_two_rows_of_heads(write: Write) -> None:
    path = write(
        "Respondent ID | StartDate | Kind of office? | | What hinders you? | | | Share of time (%)",
        " | | Response | Other (please specify) | No time | No budget | Other (please specify)"
        " | Open-Ended Response",
        "118 | 06/13/2012 | Headquarters | | No time | No budget | | 5",
        "119 | 06/13/2012 | Country office | | | | heat | 6",
    )
    found = taken(path, FORM)
    assert (found.recognised.tool, found.recognised.head_rows) == ("surveymonkey", 2)
    assert found.rows == [
        {"kind": "hq", "hindered": ["time", "budget"], "share": 5},
        {"kind": "country", "hindered": ["other"], "hindered_other": "heat", "share": 6},
    ]
    assert found.columns.unmapped == ()


def test_any_table_with_heads_is_read(write: Write) -> None:
    found = taken(
        write("Answers to our survey", "Kind of office | Share of time (%)", "headquarters | 5"), FORM
    )
    assert found.recognised.tool == "table"
    assert found.rows == [{"kind": "hq", "share": 5}]
