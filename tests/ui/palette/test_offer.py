"""How well words match: the start of the whole before the starts of words before any part."""

from __future__ import annotations

import pytest

from ui.palette.offer import NO_MATCH, best, known, score_of


@pytest.mark.parametrize(
    ("words", "text", "score"),
    [
        ("history", "history", 0),
        ("his", "history", 1),
        ("ros imp", "import roster", 2),
        ("port", "import roster", 4),
        ("", "anything", 1),
        ("roster x", "import roster", NO_MATCH),
    ],
)
def test_score(words: str, text: str, score: int) -> None:
    assert score_of(words.split(), text) == score


def test_best_are_first_and_no_more_than_asked_for() -> None:
    among = [known("1", "Port Moresby"), known("2", "Nairobi", "", "Port"), known("3", "Import")]
    found = best(["port"], among, 2)
    assert [each.key for _, each in found] == ["1", "2"]
    assert best(["xyz"], among, 2) == []
