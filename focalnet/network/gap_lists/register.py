"""What lists of gaps are written from: the register as at a date, each part read when it is first needed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from focalnet.network import records
from focalnet.network.coverage import Coverage, coverage
from focalnet.network.swap import SwapCheck, check_held

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from focalnet.network.gap_lists.model import Value
    from focalnet.network.records import Held, Standing
    from focalnet.store import NetworkFile


class Register:
    """People, offices and gaps with their names in one language."""

    def __init__(self, file: NetworkFile, as_at: date, language: str) -> None:
        self.file = file
        self.as_at = as_at
        self.language = language
        self._known: dict[tuple[str, tuple[str, ...]], tuple[Value, ...]] = {}

    @cached_property
    def gaps(self) -> Coverage:
        """The gaps as at the date."""
        return coverage(self.file, self.as_at)

    @cached_property
    def swap(self) -> SwapCheck:
        """The UN-SWAP check by the network's own settings."""
        return check_held(self.file, self.as_at, self.gaps.settings, self.gaps.held, self.offices)

    @cached_property
    def offices(self) -> Mapping[str, Standing]:
        """Every office as it was on the date."""
        return self.gaps.offices

    @cached_property
    def held(self) -> Mapping[str, Held]:
        """The appointments held on the date, by id."""
        return {each.appointment: each for each in self.gaps.held}

    @cached_property
    def leading(self) -> Mapping[str, Held]:
        """The leading appointment of each person."""
        return records.leading(self.gaps.held)

    @cached_property
    def countries(self) -> Mapping[str, str]:
        """The countries' names."""
        return records.country_names(self.file, self.language)

    @cached_property
    def regions(self) -> Mapping[str, str]:
        """The regions' names."""
        return {row.id: row.name(self.language) for row in records.regions(self.file)}

    @cached_property
    def names(self) -> Mapping[str, str]:
        """Everybody's name as lists write it."""
        return records.names(self.file)

    def in_office(self, office_id: str, columns: tuple[str, ...]) -> tuple[Value, ...]:
        """Return what is known of an office, in the columns asked for."""
        known = self._known.get((office_id, columns))
        if known is None:
            known = self._known[office_id, columns] = self._in_office(self.offices[office_id], columns)
        return known

    def _in_office(self, office: Standing, columns: tuple[str, ...]) -> tuple[Value, ...]:
        known = {
            "office": office.name,
            "office_kind": office.kind,
            "city": office.city,
            "country": self.countries.get(office.country, office.country),
            "region": self.regions.get(office.region, office.region),
        }
        return tuple(known[column] for column in columns)
