"""Pictures of every page, and how the window is built."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from ui.app import _asked
from ui.pictures import take

if TYPE_CHECKING:
    from pathlib import Path


def test_picture_of_every_page(example: Path, tmp_path: Path, qapp: object) -> None:
    taken = take(example, tmp_path / "pictures")
    assert [path.name for path in taken] == [
        "welcome.png",
        "home.png",
        "focal-points.png",
        "coverage.png",
        "surveys.png",
        "history.png",
    ]
    for path in taken:
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == (1280, 800)
    assert len({path.read_bytes() for path in taken}) == len(taken)


def test_dark_pictures_stand_beside_the_light_ones(example: Path, tmp_path: Path, qapp: object) -> None:
    taken = take(example, tmp_path, dark=True)
    assert taken[1].name == "home-dark.png"
    corner = QImage(str(taken[1])).pixelColor(1270, 400)
    assert corner.lightness() < 60


def test_network_and_home_are_taken_from_the_command_line(tmp_path: Path) -> None:
    asked = _asked(["our.focalnet", "--home", str(tmp_path)])
    assert str(asked.file) == "our.focalnet"
    assert asked.home == tmp_path
    assert _asked([]).file is None
