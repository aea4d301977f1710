"""What the open network calls its regions and countries, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.labels import Labels
    from ui.session import Session


class PlaceNames:
    """Names by code, read when first asked for and again after the network changed them."""

    def __init__(self, session: Session, labels: Labels) -> None:
        self._session = session
        self._labels = labels
        self._language = labels.language
        self._regions: dict[str, str] | None = None
        self._countries: dict[str, str] | None = None
        self._groups: dict[str, str] | None = None
        session.opened.connect(self._forget)
        session.changed.connect(self._forget)

    def regions(self) -> Mapping[str, str]:
        """Return the regions' names by their codes, in the organization's order."""
        if self._regions is None:
            from focalnet.network import records

            rows = records.regions(self._session.file)
            self._regions = {row.id: row.name(self._language) for row in rows}
        return self._regions

    def countries(self) -> Mapping[str, str]:
        """Return the countries' names by their alpha-3 codes."""
        if self._countries is None:
            from focalnet.network import records

            rows = records.countries(self._session.file).values()
            self._countries = {row.id: row.name(self._language) for row in rows}
        return self._countries

    def groups(self) -> Mapping[str, str]:
        """Return the groups' names by their ids."""
        if self._groups is None:
            from focalnet.network import records

            self._groups = {row.id: row.name for row in records.groups(self._session.file)}
        return self._groups

    def of_facet(self, facet: str, value: str) -> str:
        """Return what a value of a facet of the lists is called; the code itself where it has no name."""
        if facet == "region":
            return self.regions().get(value, value)
        if facet == "country":
            return self.countries().get(value, value)
        if facet == "group":
            return self.groups().get(value, value)
        return self._labels.word(facet, value)

    def _forget(self) -> None:
        self._regions = self._countries = self._groups = None
