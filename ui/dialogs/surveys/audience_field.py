"""Whom a round asks: a filter of the register with a live count, all offices, or a list of addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from focalnet.surveys.model import Audience
from ui.dialogs.fields import ChoiceField
from ui.models.facet_model import FacetModel
from ui.widgets.facet_pane import FacetPane
from ui.widgets.marking import button, label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from focalnet.surveys.addresses import Address
    from ui.labels import Labels
    from ui.place_names import PlaceNames
    from ui.session import Session
    from ui.settings import Settings
    from ui.theme import Theme

_HIGH = 210
_OFFERED = (Audience.PEOPLE, Audience.OFFICES, Audience.ADDRESSES)


class AudienceField(QWidget):
    """Tells by `changed` that somebody else is asked now; `told` says why a list cannot be read."""

    changed = Signal()
    told = Signal(str)

    def __init__(
        self, session: Session, labels: Labels, names: PlaceNames, theme: Theme, settings: Settings
    ) -> None:
        super().__init__()
        self._session = session
        self._labels = labels
        self._settings = settings
        self._as_at = session.as_at
        self.addresses: Sequence[Address] = ()
        self.kind = ChoiceField([(kind, labels.capital("audience", kind)) for kind in _OFFERED], _OFFERED[0])
        self.kind.setAccessibleName(self.tr("Who is asked"))
        self.facets = FacetModel(labels, names)
        self.pane = FacetPane(theme, self.facets)
        self.pane.setFixedHeight(theme.px(_HIGH))
        self.choose_list = button(self.tr("Choose a list…"), self._on_choose_list)
        self.count = label("", "heading", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.kind, self.pane, self.choose_list, self.count):
            column.addWidget(part)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.facets.chosen.connect(self._on_ticked)
        self._on_kind()

    def look(self, as_at: date) -> None:
        """Choose among those who are in the register on another date."""
        if as_at != self._as_at:
            self._as_at = as_at
            self._on_ticked()

    def audience(self) -> Audience:
        """Return what kind of audience is chosen."""
        return Audience(self.kind.value())

    def where(self) -> Mapping[str, frozenset[str]]:
        """Return the filter of the register, empty for everybody and for other audiences."""
        return self.facets.where if self.audience() is Audience.PEOPLE else {}

    def take_list(self, path: Path) -> None:
        """Read the addresses of a list."""
        from focalnet.surveys.addresses import read_addresses
        from ui.refusals import RefusalsTold

        self.told.emit("")
        with RefusalsTold(self._labels, self.told.emit):
            self.addresses = read_addresses(path)
        self._say_count()
        self.changed.emit()

    def people(self) -> int:
        """Return how many people, offices or addresses are asked."""
        from focalnet.network import records
        from focalnet.network.listing import Selection

        if self.audience() is Audience.ADDRESSES:
            return len(self.addresses)
        if self.audience() is Audience.OFFICES:
            return len(records.offices(self._session.file, self._as_at))
        return self._session.listing.tally(Selection(self._as_at, where=self.facets.where)).people

    def _on_choose_list(self) -> None:
        from ui.dialogs.files import ask_addresses

        path = ask_addresses(self, self._settings)
        if path is not None:
            self.take_list(path)

    def _on_kind(self) -> None:
        self.pane.setVisible(self.audience() is Audience.PEOPLE)
        self.choose_list.setVisible(self.audience() is Audience.ADDRESSES)
        self._on_ticked()

    def _on_ticked(self) -> None:
        from focalnet.network.listing import Selection

        if self.audience() is Audience.PEOPLE:
            self.facets.show(self._session.listing.facets(Selection(self._as_at, where=self.facets.where)))
        self._say_count()
        self.changed.emit()

    def _say_count(self) -> None:
        count, audience = self.people(), self.audience()
        texts = {
            Audience.PEOPLE: (self.tr("1 person is asked"), self.tr("{count} people are asked")),
            Audience.OFFICES: (self.tr("1 office is asked"), self.tr("{count} offices are asked")),
            Audience.ADDRESSES: (self.tr("1 address is asked"), self.tr("{count} addresses are asked")),
        }
        one, several = texts[audience]
        self.count.setText(one if count == 1 else several.format(count=self._labels.number(count)))
