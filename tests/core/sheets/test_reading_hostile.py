"""Whatever a file is, it is read right or refused with one sentence; nothing crashes or is left behind."""

from __future__ import annotations

import io
import os
import struct
import threading
import time
import zipfile
from pathlib import Path

import pytest

from focalnet.problems import Refused
from focalnet.sheets import Book, Limits, guard, read, read_many, reading_many, wire
from focalnet.words import LANGUAGES, words
from tests.core.sheets import making
from tests.core.sheets.compounds import compound

ROWS = making.row(1, making.text("A1", "Name")) + making.row(2, making.text("A2", "Ann"))
ENTITIES = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'


def left_behind() -> list[threading.Thread]:
    """Return the threads of reading processes that still live."""
    return [thread for thread in threading.enumerate() if thread.name == guard.THREAD]


def refused(path: Path, limits: Limits | None = None) -> Refused:
    """Return the refusal of a file, having seen that it has a sentence in every language."""
    with pytest.raises(Refused) as caught:
        read(path, limits=limits or Limits())
    for language in LANGUAGES:
        assert path.name in words(language).sentence(caught.value.problem)
    assert not left_behind()
    return caught.value


def code(path: Path, limits: Limits | None = None) -> str:
    return refused(path, limits).problem.code


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "sheets.empty"),
        (b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj", "sheets.is_pdf"),
        (b"{\\rtf1\\ansi Names}", "sheets.is_document"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "sheets.is_picture"),
        (b"BM" + bytes(60), "sheets.is_picture"),
        (b"Rar!\x1a\x07\0" + bytes(40), "sheets.is_archive"),
        (b"\x1f\x8b\x08\0" + bytes(40), "sheets.is_archive"),
        (b"SQLite format 3\0" + bytes(84), "sheets.is_database"),
        (b"MZ\x90\0\3" + bytes(60), "sheets.is_program"),
        (b"<html><body><table><tr><td>Ann</td></tr></table>", "sheets.is_web_page"),
        (b"\xef\xbb\xbf\r\n<!DOCTYPE html>\n<html>", "sheets.is_web_page"),
        (b'<?xml version="1.0"?>\n<html xmlns="x">', "sheets.is_web_page"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x", "sheets.is_web_page"),
        (b"MIME-Version: 1.0\nContent-Type: text/plain\n\nHello", "sheets.is_mail"),
        (b'<?xml version="1.0"?><Workbook xmlns="urn:x"/>', "sheets.is_xml"),
        (b'{"name": "Ann"}', "sheets.is_json"),
        (b'[{"name": "Ann"}]', "sheets.is_json"),
        (b'{"url": "https://docs.example.org/1", "doc_id": "1"}', "sheets.is_link"),
        (b"\x09\x08\x08\0\0\5\x10\0" + bytes(40), "sheets.is_old"),
        (bytes(range(1, 256)) * 30, "sheets.not_a_workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "sheets.damaged"),
    ],
)
def test_what_is_no_workbook_is_called_what_it_is(tmp_path: Path, content: bytes, expected: str) -> None:
    path = tmp_path / "roster.xlsx"
    path.write_bytes(content)
    assert code(path) == expected


@pytest.mark.parametrize(
    ("streams", "expected"),
    [
        ({"EncryptionInfo": b"", "EncryptedPackage": b""}, "sheets.encrypted"),
        ({"WordDocument": b""}, "sheets.is_document"),
        ({"PowerPoint Document": b""}, "sheets.is_presentation"),
        ({"__properties_version1.0": b""}, "sheets.is_mail"),
        ({"Contents": b""}, "sheets.not_a_workbook"),
    ],
)
def test_compound_files_are_told_apart(tmp_path: Path, streams: dict[str, bytes], expected: str) -> None:
    assert code(compound(tmp_path / "roster.xls", streams)) == expected


def test_an_xls_with_a_password_is_told(tmp_path: Path) -> None:
    path = making.xls(tmp_path / "roster.xls", b"", before=making.xls_record(0x2F, b"\1\0" + bytes(52)))
    assert code(path) == "sheets.encrypted"


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"[Content_Types].xml": "<Types>wordprocessingml</Types>"}, "sheets.is_document"),
        ({"[Content_Types].xml": "<Types>presentationml</Types>"}, "sheets.is_presentation"),
        ({"[Content_Types].xml": "<Types/>"}, "sheets.not_a_workbook"),
        ({"mimetype": "application/vnd.oasis.opendocument.text"}, "sheets.is_document"),
        ({"mimetype": "application/vnd.oasis.opendocument.presentation"}, "sheets.is_presentation"),
        ({"Index/Document.iwa": b""}, "sheets.is_numbers"),
        ({"roster.csv": "Name\nAnn\n"}, "sheets.is_archive"),
        ({"[Content_Types].xml": "<Types>spreadsheetml</Types>"}, "sheets.damaged"),
    ],
)
def test_archives_are_told_apart(tmp_path: Path, parts: dict[str, str | bytes], expected: str) -> None:
    assert code(making.archive(tmp_path / "roster.xlsx", parts)) == expected


def test_places_that_hold_no_file(tmp_path: Path) -> None:
    (tmp_path / "folder.xlsx").mkdir()
    (tmp_path / "~$roster.xlsx").write_bytes(b"\3Ann" + bytes(161))
    assert code(tmp_path / "nowhere.xlsx") == "sheets.missing"
    assert code(tmp_path / "nul\0byte.xlsx") == "sheets.missing"
    assert code(tmp_path / "folder.xlsx") == "sheets.is_folder"
    assert refused(tmp_path / "~$roster.xlsx").problem.args == {"name": "roster.xlsx"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such files")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    assert code(tmp_path / "pipe.csv") == "sheets.not_a_workbook"


def test_a_file_that_may_not_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = making.open_xml(tmp_path / "roster.xlsx", {"People": ROWS})

    def deny(*_: object, **__: object) -> None:
        raise PermissionError

    def vanish(*_: object, **__: object) -> None:
        raise OSError(5, "gone")

    monkeypatch.setattr(Path, "open", deny)
    assert code(path) == "sheets.no_permission"
    monkeypatch.setattr(Path, "open", vanish)
    assert code(path) == "sheets.unreadable_place"


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml"])
def test_a_document_type_anywhere_is_refused(tmp_path: Path, part: str) -> None:
    path = making.open_xml(tmp_path / "roster.xlsx", {"People": ROWS}, strings="<si><t>x</t></si>", extra={})
    with zipfile.ZipFile(path) as made:
        parts = {name: made.read(name) for name in made.namelist()}
    parts[part] = ENTITIES.encode() + parts[part].partition(b"?>")[2]
    assert code(making.archive(path, dict(parts))) == "sheets.entities"


def test_external_entities_are_never_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret")
    rows = making.row(1, making.text("A1", "&e;"))
    head = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
    assert code(making.open_xml(tmp_path / "roster.xlsx", {"People": rows}, head=head)) == "sheets.entities"
    padded = "<!-- " + "x" * 9000 + " -->" + head.partition("?>")[2]
    path = making.open_xml(tmp_path / "roster.xlsx", {"People": rows}, head=padded)
    assert code(path) in {"sheets.entities", "sheets.damaged"}


def test_a_file_that_unpacks_too_large_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    rows = making.row(1, making.text("A1", "x" * 3_000_000))
    path = making.open_xml(tmp_path / "bomb.xlsx", {"People": rows})
    refusal = refused(path, Limits(unpacked=2_000_000))
    assert refusal.problem.code == "sheets.unpacks_too_large"
    assert refusal.problem.args == {"size": 3, "most": 2}


def test_a_list_of_contents_that_lies_does_not_help(tmp_path: Path) -> None:
    rows = making.row(1, making.text("A1", "x" * 3_000_000))
    path = making.open_xml(tmp_path / "bomb.xlsx", {"People": rows})
    with zipfile.ZipFile(path) as made:
        entry = made.getinfo("xl/worksheets/sheet1.xml")
    true, false = (
        struct.pack("<LL", entry.compress_size, entry.file_size),
        struct.pack("<LL", entry.compress_size, 9),
    )
    path.write_bytes(path.read_bytes().replace(true, false))
    assert code(path, Limits(unpacked=2_000_000)) in {"sheets.unpacks_too_large", "sheets.damaged"}


def test_more_memory_than_allowed_is_refused(tmp_path: Path) -> None:
    rows = making.row(1, making.text("A1", "x" * 90_000_000))
    path = making.open_xml(tmp_path / "bomb.xlsx", {"People": rows})
    assert code(path, Limits(memory=150_000_000)) in {"sheets.too_large", "sheets.cell_too_long"}


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        (Limits(packed=100), "sheets.file_too_large"),
        (Limits(cells=1), "sheets.too_many_cells"),
        (Limits(text=10), "sheets.too_much_text"),
        (Limits(seconds=0), "sheets.too_slow"),
    ],
)
def test_the_limits_hold(tmp_path: Path, limits: Limits, expected: str) -> None:
    assert code(making.open_xml(tmp_path / "roster.xlsx", {"People": ROWS}), limits) == expected


def test_a_line_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "line.csv"
    path.write_text("a,b\n" + "x," * 20_000)
    assert code(path) == "sheets.too_many_columns"


def test_more_text_than_is_passed_on_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "LARGEST", 1000)
    answers = wire.Answers(io.BytesIO())
    with pytest.raises(Refused, match=r"sheets\.too_much_text"):
        answers.add("lines", [["x" * 2000]], weight=wire.CHUNK)


@pytest.mark.parametrize("far", ["XFD1048576", "T1048576", "XFD1"])
def test_one_stray_cell_far_away_does_not_hide_a_good_sheet(tmp_path: Path, far: str) -> None:
    place = int("".join(letter for letter in far if letter.isdigit()))
    last = making.row(place, making.text(far, "stray"))
    rows = making.row(1, making.text("A1", "Name"), making.text(far, "stray")) if place == 1 else ROWS + last
    (sheet,) = read(making.open_xml(tmp_path / "far.xlsx", {"People": rows})).sheets
    assert sheet.rows[0][0] == "Name"
    assert sheet.rows[-1][-1] == "stray"
    assert len(sheet.rows) == place


def test_far_cells_beyond_what_the_fast_parser_survives_are_read(tmp_path: Path) -> None:
    many = "".join(making.row(place, making.text(f"A{place}", "x" * 60)) for place in range(1, 12_000))
    rows = many + making.row(1_048_576, making.text("XFD1048576", "stray"))
    (sheet,) = read(making.open_xml(tmp_path / "far.xlsx", {"People": rows})).sheets
    assert (len(sheet.rows), sheet.rows[11_998]) == (1_048_576, ["x" * 60])
    assert sheet.value(1_048_575, 16_383) == "stray"


def test_far_cells_in_a_binary_workbook_are_refused(tmp_path: Path) -> None:
    def cell(row: int, column: int) -> bytes:
        placed = making.xlsb_record(0, struct.pack("<L", row) + bytes(13))
        return placed + making.xlsb_record(6, struct.pack("<LLL", column, 0, 1) + "x".encode("utf-16-le"))

    path = making.xlsb(tmp_path / "far.xlsb", cell(0, 0) + cell(1_048_575, 16_383))
    assert code(path) == "sheets.too_large"


def test_a_process_that_ends_is_no_end_of_the_others(tmp_path: Path) -> None:
    good = making.open_xml(tmp_path / "good.xlsx", {"People": ROWS})
    torn = tmp_path / "torn.xlsx"
    torn.write_bytes(good.read_bytes()[:900])
    far = tmp_path / "far.xlsb"
    cells = making.xlsb_record(0, bytes(17)) + making.xlsb_record(5, bytes(16))
    cells += making.xlsb_record(0, struct.pack("<L", 1_048_575) + bytes(13))
    cells += making.xlsb_record(5, struct.pack("<LL", 16_383, 0) + bytes(8))
    making.xlsb(far, cells)
    paths = [good, far, good, torn, tmp_path / "missing.csv", good, far, good]
    outcomes = list(read_many(paths))
    found = [each.sheets[0].rows[1] if isinstance(each, Book) else each.problem.code for each in outcomes]
    large, ann = "sheets.too_large", ["Ann"]
    assert found == [ann, large, ann, "sheets.cut_off", "sheets.missing", ann, large, ann]
    assert not left_behind()


def test_a_file_that_ends_the_process_twice_is_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = making.open_xml(tmp_path / "roster.xlsx", {"People": ROWS})
    monkeypatch.setattr(guard, "_START", "import os; os._exit(3)")
    assert code(path) == "sheets.damaged"


def test_a_process_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = making.open_xml(tmp_path / "roster.xlsx", {"People": ROWS})
    monkeypatch.setattr(guard, "_START", "import time; time.sleep(600)")
    assert code(path, Limits(seconds=0.2)) == "sheets.too_slow"


def test_reading_can_be_cancelled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = making.open_xml(tmp_path / "roster.xlsx", {"People": ROWS})
    monkeypatch.setattr(guard, "_START", "import time; time.sleep(600)")
    asked = time.monotonic() + 0.2
    with pytest.raises(Refused, match=r"sheets\.cancelled"):
        list(read_many([path, path], cancelled=lambda: time.monotonic() > asked))
    assert not left_behind()


def test_many_files_given_up_half_way_leave_nothing_behind(tmp_path: Path) -> None:
    path = making.open_xml(tmp_path / "roster.xlsx", {"People": ROWS})
    outcomes = read_many([path] * 9)
    assert isinstance(next(outcomes), Book)
    outcomes.close()  # type: ignore[attr-defined]
    assert not left_behind()


def test_reading_begins_before_the_first_book_is_asked_for_and_ends_with_its_context(tmp_path: Path) -> None:
    path = making.open_xml(tmp_path / "roster.xlsx", {"People": ROWS})
    with reading_many([path] * 9):
        assert left_behind()
    assert not left_behind()
    with reading_many([path] * 9) as outcomes:
        assert all(isinstance(each, Book) for each in outcomes)
    assert not left_behind()


def test_a_workbook_cut_off_anywhere_is_refused(tmp_path: Path) -> None:
    whole = making.open_xml(tmp_path / "whole.xlsx", {"People": ROWS, "Old": ROWS}).read_bytes()
    paths = []
    for length in range(0, len(whole), 64):
        paths.append(tmp_path / f"{length}.xlsx")
        paths[-1].write_bytes(whole[:length])
    codes = {outcome.problem.code for outcome in read_many(paths) if isinstance(outcome, Refused)}
    assert len(list(read_many(paths))) == len(paths)
    assert codes == {"sheets.empty", "sheets.cut_off"}


def test_a_workbook_damaged_anywhere_is_read_or_refused(tmp_path: Path) -> None:
    whole = making.open_xml(tmp_path / "whole.xlsx", {"People": ROWS}).read_bytes()
    paths = []
    for place in range(0, len(whole), 16):
        paths.append(tmp_path / f"{place}.xlsx")
        paths[-1].write_bytes(whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :])
    outcomes = list(read_many(paths))
    assert len(outcomes) == len(paths)
    for outcome in outcomes:
        if isinstance(outcome, Refused):
            assert words("en").sentence(outcome.problem)


def test_two_parts_of_one_name_are_refused(tmp_path: Path) -> None:
    """Readers differ in which of them they take: what one program shows, another would not read."""
    path = making.open_xml(tmp_path / "roster.xlsx", {"People": ROWS})
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("xl/worksheets/sheet1.xml", "<worksheet/>")
    assert refused(path).problem.args == {"name": "xl/worksheets/sheet1.xml"}
    assert code(path) == "sheets.part_twice"


def test_frames_are_found_however_they_come() -> None:
    pipe = io.BytesIO()
    for content in ([], ["Ann"] * 300, [("end",)]):
        wire.send(pipe, content)
    frames = wire.Frames()
    found = []
    for at in range(0, len(pipe.getvalue()), 7):
        frames.feed(pipe.getvalue()[at : at + 7])
        while (packed := frames.next()) is not None:
            found.append(wire.unmarshal(packed))
    assert found == [[], ["Ann"] * 300, [("end",)]]
    frames.feed((wire.LARGEST + 1).to_bytes(8, "little"))
    with pytest.raises(ValueError, match=str(wire.LARGEST + 1)):
        frames.next()
