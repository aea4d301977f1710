"""A small network to try the register on: two regions, five countries, and a builder for the rest."""

from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.network import actions, records
from focalnet.network.model import CountryRow, Region
from focalnet.network.schema import SCHEMA
from focalnet.store import NetworkFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DAY = date(2009, 11, 23)

REGIONS = (
    Region("AFR", "Africa", "Afrique", "África", 0),
    Region("EUR", "Europe", "Europe", "Europa", 1),
)
COUNTRIES = (
    CountryRow("CHE", "Switzerland", "Suisse", "Suiza", "EUR"),
    CountryRow("CIV", "Côte d’Ivoire", "Côte d’Ivoire", "Côte d’Ivoire", "AFR"),
    CountryRow("KEN", "Kenya", "Kenya", "Kenya", "AFR"),
    CountryRow("SEN", "Senegal", "Sénégal", "Senegal", "AFR"),
    CountryRow("XKX", "Kosovo", "Kosovo", "Kosovo", "EUR", counted=False),
)


class Builder:
    """Fills a network through the actions, with facts that do not matter left out."""

    def __init__(self, file: NetworkFile) -> None:
        self.file = file

    def office(self, name: str = "Nairobi", country: str = "KEN", **facts: Any) -> str:
        """Add an office."""
        return actions.add_office(
            self.file, name=name, country=country, **{"kind": "country_office", **facts}
        )

    def person(self, name: str = "Mary Achieng", sex: str = "F", **facts: Any) -> str:
        """Add a person named as in a sentence."""
        given, _, family = name.rpartition(" ")
        return actions.add_person(self.file, family_name=family, given_names=given, sex=sex, **facts)

    def appointed(self, name: str = "Mary Achieng", sex: str = "F", office: str = "", **facts: Any) -> str:
        """Add a person and appoint them, in a new office unless one is given; returns the appointment."""
        return actions.appoint(self.file, self.person(name, sex), office or self.office(), **facts)


@pytest.fixture(scope="session")
def empty_network(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the path of a network that knows its places and nobody; tests copy it."""
    path = tmp_path_factory.mktemp("empty") / "empty.focalnet"
    with NetworkFile.create(path, (SCHEMA,)) as file, file.step("places.seed"):
        records.REGION.insert(file, REGIONS)
        records.COUNTRY.insert(file, COUNTRIES)
    return path


@pytest.fixture
def file(empty_network: Path, tmp_path: Path) -> Iterator[NetworkFile]:
    """Return an open network that knows its places and nobody."""
    path = tmp_path / "network.focalnet"
    shutil.copyfile(empty_network, path)
    with NetworkFile.open(path, (SCHEMA,)) as opened:
        yield opened


@pytest.fixture
def build(file: NetworkFile) -> Builder:
    """Return what fills the open network."""
    return Builder(file)
