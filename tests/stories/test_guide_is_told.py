"""Every page of the guide has its story, and every story of the guide its page."""

from __future__ import annotations

import re
from pathlib import Path

_STORIES = Path(__file__).resolve().parent
_GUIDE = _STORIES.parents[1] / "docs" / "guide"
_MARK = re.compile(r'^@pytest\.mark\.guide\("([a-z-]+)"\)$', re.MULTILINE)


def test_every_page_of_the_guide_has_its_story() -> None:
    told = {page for path in _STORIES.glob("test_*.py") for page in _MARK.findall(path.read_text("utf-8"))}
    assert told == {page.stem for page in _GUIDE.glob("*.md")} - {"README"}
