"""The pictures of the guide: all of those that its pages show are taken, and no trace is left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QImage

from ui.pictures.guide import take_guide
from ui.pictures.taking import few_colours

KEPT = Path(__file__).resolve().parents[3] / "docs" / "guide" / "pictures"


def test_every_picture_of_the_guide_is_taken(example: Path, tmp_path: Path, qapp: object) -> None:
    before = example.read_bytes()
    taken = take_guide(example, tmp_path / "pictures", settled_ms=1)
    assert [path.name for path in taken] == sorted(path.name for path in KEPT.glob("*.png"))
    assert example.read_bytes() == before
    for path in taken:
        assert not QImage(str(path)).isNull()


def test_few_colours_keep_those_that_are_seen_most() -> None:
    image = QImage(600, 2, QImage.Format.Format_RGB32)
    image.fill(QColor("#1F6B87"))
    for place in range(400):
        image.setPixelColor(place, 0, QColor(place % 256, place // 256, 7))
    few = few_colours(image)
    assert few.colorCount() == 256
    assert few.pixelColor(0, 1) == QColor("#1F6B87")
