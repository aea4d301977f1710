"""The example network in a file: the sentences of the Council reports come out of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.example import build_example
from focalnet.network.composition import compose
from focalnet.network.sentence import growth_sentence, network_sentence
from focalnet.opening import open_network
from focalnet.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from focalnet.store import NetworkFile


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NetworkFile]:
    path = tmp_path_factory.mktemp("example") / "example.focalnet"
    build_example(path, actor="somebody")
    with open_network(path, read_only=True) as file:
        yield file


def test_2003_has_80_of_whom_20_in_the_working_group(network: NetworkFile) -> None:
    figures = compose(network, date(2003, 12, 1))
    roles = {line.key: line.focal_points for line in figures.breakdowns["role"]}
    assert (figures.focal_points, roles["hq_working_group"]) == (80, 20)
    members = network.one(
        "SELECT count(*) FROM membership m JOIN working_group g ON g.id = m.working_group "
        "WHERE g.kind = 'hq_working_group' AND m.ends > '2003-12-01'"
    )
    assert members == (20,)


def test_2009_gives_the_published_sentence(network: NetworkFile) -> None:
    figures = compose(network, date(2009, 11, 23))
    assert (figures.women, figures.men, figures.not_stated) == (106, 23, 0)
    assert (figures.international, figures.national, figures.non_staff) == (37, 92, 0)
    assert (figures.countries, figures.vacancies) == (84, 11)
    assert network_sentence(figures) == (
        "The network comprises 129 gender focal points (82 per cent women, 18 per cent men; "
        "29 per cent international staff, 71 per cent national staff) in 84 countries."
    )


def test_2012_grew_in_number_in_men_and_in_countries(network: NetworkFile) -> None:
    before, after = compose(network, date(2009, 11, 23)), compose(network, date(2012, 11, 1))
    assert after.focal_points == 142
    assert after.men > before.men
    assert after.countries > before.countries
    assert "grew" in growth_sentence(before, after)


def test_the_days_around_the_counts_say_the_same(network: NetworkFile) -> None:
    """A count must not hang on one day: nobody comes or goes within a week of it."""
    for day in (date(2009, 11, 16), date(2009, 11, 30)):
        figures = compose(network, day)
        assert (figures.women, figures.men, figures.countries) == (106, 23, 84)


def test_three_pairs_are_suspected_to_be_the_same_person(network: NetworkFile) -> None:
    from focalnet.network.duplicates import suspected

    assert len(suspected(network)) == 3


def test_it_is_two_steps_and_the_file_is_sound(network: NetworkFile) -> None:
    assert [step.code for step in network.history()] == ["network.example", "network.create"]
    assert network.check() == []


def test_the_same_rows_every_time(network: NetworkFile, tmp_path: Path) -> None:
    build_example(tmp_path / "again.focalnet")
    tables = ("person", "office", "former_kind", "appointment", "expertise", "working_group", "membership")
    with open_network(tmp_path / "again.focalnet", read_only=True) as again:
        for table in tables:
            rows = f"SELECT * FROM {table} ORDER BY id"
            assert again.query(rows) == network.query(rows)


def test_it_never_replaces_a_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.focalnet"
    path.write_bytes(b"mine")
    with pytest.raises(Refused):
        build_example(path)
    assert path.read_bytes() == b"mine"
