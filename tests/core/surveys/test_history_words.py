"""The history has words for every kind of record that surveys keep."""

from __future__ import annotations

import re

import pytest

from focalnet.surveys.schema import SCHEMA
from focalnet.words import LANGUAGES, words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_has_its_words(language: str) -> None:
    tables = re.findall(r"CREATE TABLE (\w+)", "".join(each.sql for each in SCHEMA.migrations))
    say = words(language)
    assert len(tables) > 10
    for table in tables:
        assert say.has("record", table), table
        assert say.count("record", table, 1) != say.count("record", table, 2)
