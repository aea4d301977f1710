"""An archive of files is unpacked with care: sizes first, and no name of it leads out of the folder."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from focalnet.problems import Refused
from focalnet.sheets import bundle
from focalnet.sheets.book import Limits
from focalnet.sheets.plain import PlainCell, PlainSheet, write_plain

if TYPE_CHECKING:
    from pathlib import Path


def test_only_the_files_asked_for_come_out_and_none_beside_the_folder(tmp_path: Path) -> None:
    path, folder = tmp_path / "several.zip", tmp_path / "out"
    folder.mkdir()
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("a/main.csv", "../../outside.CSV", "b/main.csv", "__MACOSX/main.csv", ".x.csv", "c.jpg"):
            archive.writestr(name, name)
    found = bundle.unpack(path, folder, {".csv"})
    assert [each.name for each in found] == ["main.csv", "outside.CSV", "main.csv"]
    assert [each.read_text() for each in found] == ["a/main.csv", "../../outside.CSV", "b/main.csv"]
    assert all(each.is_relative_to(folder) for each in found)


def test_a_workbook_is_no_archive_of_files(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    write_plain(path, [PlainSheet("one", {(0, 0): PlainCell("x")})], {})
    assert not bundle.is_bundle(path)
    text = tmp_path / "plain.csv"
    text.write_text("a,b\n")
    assert not bundle.is_bundle(text)
    assert not bundle.is_bundle(tmp_path)


def test_what_unpacks_too_large_is_refused_before_it_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros.csv", b"0" * 3_000_000)
    monkeypatch.setattr(bundle, "_LIMITS", Limits(unpacked=2_000_000))
    assert bundle.is_bundle(path)
    with pytest.raises(Refused, match=r"sheets\.unpacks_too_large"):
        bundle.unpack(path, tmp_path, {".csv"})
    monkeypatch.setattr(bundle, "_LIMITS", Limits(packed=10))
    with pytest.raises(Refused, match=r"sheets\.file_too_large"):
        bundle.unpack(path, tmp_path, {".csv"})
