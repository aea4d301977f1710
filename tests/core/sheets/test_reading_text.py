"""Delimited text is read whatever its encoding, separator, line ends and quotation marks."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.problems import Refused
from focalnet.sheets import charsets, read, text

if TYPE_CHECKING:
    from pathlib import Path

FRENCH = "Nom;Prénom;Pays\r\nMüller;Zoë;Côte d’Ivoire\r\nLefèvre;Hélène;Sénégal\r\n"
WRITTEN = {
    "French": (FRENCH, ("cp1252", "mac_roman", "utf-16", "utf-8-sig", "utf-32")),
    "plain French": (FRENCH.replace("’", "'"), ("cp850", "iso8859_15")),
    "Spanish": ("Apellidos;País\nNúñez Ibáñez;Perú\n¿Peña?;México\n", ("cp1252", "mac_roman", "cp850")),
    "one name": ("Name;Sex\nJosé;M\n", ("cp1252", "mac_roman", "cp850")),
    "capitals": ("PAYS;SEXE\nCÔTE D'IVOIRE;F\nALGÉRIE;F\n", ("cp1252", "mac_roman", "cp850")),
    "Portuguese": ("Nome;País\nJoão Conceição;São Tomé e Príncipe\n", ("cp1252", "mac_roman")),
    "Danish": ("Navn;By\nSøren Ødegård;Ærø\nÅse Sørensen;Tårnby\n", ("cp1252", "mac_roman", "cp850")),
    "Polish": ("Imię;Nazwisko\nŁukasz;Wójcik\nMałgorzata;Dąbrowska\n", ("cp1250", "iso8859_2")),
    "Czech": ("Jméno;Příjmení\nTomáš;Dvořák\nZdeněk;Růžička\n", ("cp1250", "iso8859_2")),
    "Romanian": ("Nume;Oraş\nŞtefănescu;Constanţa\nIonuţ;Chişinău\n", ("cp1250",)),
    "Turkish": ("Ad;Soyad\nAyşe;Yıldız\nIşıl;Doğan\nÇağla;Şahin\n", ("cp1254",)),
    "Russian": (
        "Имя;Страна\nОльга Иванова;Россия\nПётр;Беларусь\n",
        ("cp1251", "koi8_r", "cp866", "iso8859_5"),
    ),
    "Ukrainian": ("Ім'я;Країна\nОлена Ковальчук;Україна\n", ("cp1251",)),
    "Greek": ("Όνομα;Χώρα\nΕλένη;Ελλάδα\nΓιώργος;Κύπρος\n", ("cp1253",)),
    "Hebrew": ("שם;מדינה\nרות כהן;ישראל\n", ("cp1255",)),
    "Arabic": ("الاسم;البلد\nفاطمة الزهراء;المغرب\nمحمد أحمد;مصر\n", ("cp1256", "iso8859_6", "utf-16-le")),
    "Thai": ("ชื่อ;ประเทศ\nสมชาย;ไทย\n", ("cp874",)),
    "Chinese": ("姓名;国家\n王芳;中国\n李伟;新加坡\n", ("gb18030", "utf-16-le", "utf-16-be")),
    "mixed Chinese": ("Name;姓名\nWang Fang;王芳\nLi Wei;李伟\n", ("gb18030",)),
    "traditional Chinese": ("姓名;國家\n陳美玲;香港\n林志明;臺灣\n", ("big5",)),
    "Japanese": ("氏名;国\n山田花子;日本\nスズキ;ケニア\n", ("shift_jis", "euc_jp")),
    "Korean": ("이름;국가\n김영희;대한민국\n이철수;케냐\n", ("cp949",)),
}


@pytest.mark.parametrize(
    ("language", "encoding"), [(language, each) for language, (_, those) in WRITTEN.items() for each in those]
)
def test_letters_of_all_kinds_are_read(language: str, encoding: str) -> None:
    written, _ = WRITTEN[language]
    table = text.read(written.encode(encoding))
    assert table.rows == [line.split(";") for line in written.splitlines()]
    assert (table.separator, table.notes) == (";", [])


def test_a_file_without_a_hint_is_taken_as_western() -> None:
    assert charsets.guess(b"caf\xe9\n") == "cp1252"
    assert charsets.guess(b"5 \x80\n") == "cp1252"


def test_lines_in_different_encodings_are_each_read_by_their_own() -> None:
    table = text.read("Nom,Pays\nZoé,Bénin\n".encode() + "José,Perú\n".encode("cp1252"))
    assert table.rows == [["Nom", "Pays"], ["Zoé", "Bénin"], ["José", "Perú"]]
    assert table.notes == [("sheets.mixed_encodings", "", "3")]


def test_of_many_odd_lines_the_first_are_named() -> None:
    table = text.read("é;1\n".encode() + 8 * "à;1\n".encode("cp1252"))
    assert table.notes == [("sheets.mixed_encodings", "", "2, 3, 4, 5, 6 …")]


def test_letters_that_cannot_be_read_are_noted() -> None:
    table = text.read(b"\xff\xfeA\0;\0\x00\xd8B\0\n\0")
    assert ("sheets.letters_lost", "", "utf-16") in table.notes


def test_zero_bytes_are_left_out_and_noted() -> None:
    table = text.read(b"Name,Sex\nAn\0n,F\nBob\0,M\n")
    assert table.rows == [["Name", "Sex"], ["Ann", "F"], ["Bob", "M"]]
    assert table.notes == [("sheets.zero_bytes", "", "2")]


@pytest.mark.parametrize(
    ("written", "separator", "rows"),
    [
        ("a,b\n1,2\n", ",", [["a", "b"], ["1", "2"]]),
        ("a\tb\n1\t2\n", "\t", [["a", "b"], ["1", "2"]]),
        ("a|b\n1|2\n", "|", [["a", "b"], ["1", "2"]]),
        ("Doe, Ann;12,5\nRoe, Bob;0,25\n", ";", [["Doe, Ann", "12,5"], ["Roe, Bob", "0,25"]]),
        ("sep=;\r\na;b,c\r\n", ";", [["a", "b,c"]]),
        ('"sep=|"\na|b\n', "|", [["a", "b"]]),
        (
            "Title of the list\n\na;b;c\n1;2;3\n",
            ";",
            [["Title of the list"], [], ["a", "b", "c"], ["1", "2", "3"]],
        ),
        ('"x;y;z",1\n"p;q;r",2\n', ",", [["x;y;z", "1"], ["p;q;r", "2"]]),
        ("Names\nAnn\n", ",", [["Names"], ["Ann"]]),
        (
            "Name, Sex, Note\nAnn, F, x; y\nBob, M, z\n",
            ",",
            [["Name", " Sex", " Note"], ["Ann", " F", " x; y"], ["Bob", " M", " z"]],
        ),
    ],
)
def test_the_separator_is_found(written: str, separator: str, rows: list[list[str]]) -> None:
    table = text.read(written.encode())
    assert (table.separator, table.rows) == (separator, rows)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_ends_a_line(end: str) -> None:
    table = text.read(end.join(["a,b", "1,2", '"x', 'y",3', ""]).encode())
    assert table.rows == [["a", "b"], ["1", "2"], ["x\ny", "3"]]


def test_only_line_ends_end_a_line() -> None:
    table = text.read("a,b\u2028c\x85\n1,2\x0b3\n".encode())
    assert table.rows == [["a", "b\u2028c\x85"], ["1", "2\x0b3"]]


def test_quotation_marks_within_cells_are_kept() -> None:
    table = text.read(b'Name,Note\nAnn,"said ""yes"""\nBob "Bobby" Roe,x\n')
    assert table.rows == [["Name", "Note"], ["Ann", 'said "yes"'], ['Bob "Bobby" Roe', "x"]]


def test_a_mark_that_is_never_closed_does_not_swallow_the_file() -> None:
    table = text.read(b'Name,Sex\n"Ann,F\nBob,M\nCarl,M\n')
    assert table.rows == [["Name", "Sex"], ["Ann", "F"], ["Bob", "M"], ["Carl", "M"]]
    assert table.notes == [("sheets.quote_not_closed", "A2", "")]


def test_two_stray_marks_do_not_swallow_the_rows_between() -> None:
    table = text.read(b'Name,Note,Sex\nAnn,"open,F\nBob,x,M\nCal,"y,M\nDan,ok,M\n')
    assert [row[0] for row in table.rows] == ["Name", "Ann", "Bob", "Cal", "Dan"]
    assert [place for _, place, _ in table.notes] == ["A2", "A4"]


def test_stray_marks_in_neighbouring_lines_do_not_join_them() -> None:
    table = text.read(b'a,"b,c\n' * 4)
    assert table.rows == [["a", "b", "c"]] * 4
    assert len(table.notes) == 4


def test_a_cell_of_several_lines_survives_beside_a_stray_mark() -> None:
    table = text.read(b'Name,Note,Sex\nAnn,"two\nlines",F\nBob,"open,M\nCal,x,M\n')
    assert table.rows[1] == ["Ann", "two\nlines", "F"]
    assert table.rows[2:] == [["Bob", "open", "M"], ["Cal", "x", "M"]]
    assert table.notes == [("sheets.quote_not_closed", "A3", "")]


def test_a_number_dressed_as_a_formula_to_keep_its_zeros_is_undressed() -> None:
    assert text.read(b'Name;Code\nAnn;="00123"\n').rows[1] == ["Ann", "00123"]


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b" \r\n\t\n", b"\x1a", b"\xff\xfe"])
def test_nothing_but_blanks_is_an_empty_file(content: bytes) -> None:
    with pytest.raises(Refused, match=r"sheets\.empty"):
        text.read(content)


def test_bytes_that_are_no_letters_are_no_text() -> None:
    with pytest.raises(Refused, match=r"sheets\.not_a_workbook"):
        text.read(bytes(range(1, 256)) * 20)


def test_a_text_file_is_a_book_of_one_sheet(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    path.write_text("Name\tSex\nAnn\t\n\n\tF\t\n", encoding="utf-16")
    book = read(path)
    assert (book.format, book.encoding, book.separator) == ("tsv", "utf-16", "\t")
    (sheet,) = book.sheets
    assert (sheet.name, sheet.visible) == ("", True)
    assert sheet.rows == [["Name", "Sex"], ["Ann"], [], [None, "F"]]


_words = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=8)


@given(
    st.lists(st.lists(st.one_of(_words, st.just('a "b" c'), st.just("two\nlines")), min_size=3, max_size=3)),
    st.sampled_from([";", "\t", ","]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_what_a_program_writes_is_read_as_written(
    rows: list[list[str]], separator: str, encoding: str
) -> None:
    rows = [["Name", "Sex", "Grade"], *rows]
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=separator, quoting=csv.QUOTE_ALL).writerows(rows)
    table = text.read(written.getvalue().encode(encoding))
    assert table.separator == separator
    assert table.rows == rows
