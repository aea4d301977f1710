"""What the window remembers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path


def test_values_are_there_again(tmp_path: Path) -> None:
    Settings(tmp_path).put("language", "fr")
    assert Settings(tmp_path).get("language", "en") == "fr"


def test_value_of_another_type_is_as_good_as_none(tmp_path: Path) -> None:
    Settings(tmp_path).put("recent", "not a list")
    assert Settings(tmp_path).get("recent", []) == []


def test_damaged_file_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "window.json").write_text("{ half", encoding="utf-8")
    settings = Settings(tmp_path)
    assert settings.get("language", "en") == "en"
    settings.put("language", "es")
    assert Settings(tmp_path).get("language", "en") == "es"


def test_place_that_cannot_be_written_to_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    settings = Settings(tmp_path / "file" / "home")
    settings.put("language", "es")
    assert settings.get("language", "en") == "es"


def test_recent_networks_newest_first_without_those_that_are_gone(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    paths = [tmp_path / f"{name}.focalnet" for name in "abc"]
    for path in paths:
        path.write_text("", encoding="utf-8")
        settings.remember(path)
    settings.remember(paths[0])
    paths[2].unlink()
    assert Settings(tmp_path).recent() == [paths[0], paths[1]]
