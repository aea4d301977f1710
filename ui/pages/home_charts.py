"""What Home shows round the sentence, and the first paint does without: bars, growth, map, attention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.widgets.attention_card import AttentionCard
from ui.widgets.composition_card import CompositionCard
from ui.widgets.growth_card import GrowthCard
from ui.widgets.map_card import MapCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.network.composition import Composition, Growth
    from focalnet.network.coverage import Attention, CountryLine
    from ui.desk import Desk

_BY = "home.by"


class HomeCharts(QObject):
    """Four cards; each shows its figures when they are known, and each count is a door."""

    people_requested = Signal(object, int)  # facet → the values wanted, and how many people that is
    country_requested = Signal(str)
    vacancy_requested = Signal(str)
    gap_requested = Signal(str)  # the code of the line of attention
    round_requested = Signal(str, str)
    date_requested = Signal(object)
    copied = Signal(str)
    resized = Signal()  # a card asks for another height

    def __init__(self, desk: Desk, owner: QObject) -> None:
        super().__init__(owner)
        self._desk = desk
        labels, theme = desk.labels, desk.theme
        self.composition = CompositionCard(labels, theme, desk.settings.get(_BY, "staff_category"))
        self.growth = GrowthCard(labels, theme)
        self.map = MapCard(labels, theme)
        self.attention = AttentionCard(labels, theme)
        self._wire()

    def follow(self) -> None:
        """Show what is known already, and what will be."""
        figures = self._desk.figures
        figures.composed.connect(self._show_composition)
        figures.attended.connect(self._show_attention)
        figures.grown.connect(self._show_growth)
        figures.placed.connect(self._show_countries)
        if figures.composition is not None:
            self._show_composition(figures.composition)
        if figures.attention is not None:
            self._show_attention(figures.attention)
        if figures.growth is not None:
            self._show_growth(figures.growth)
        if figures.countries is not None:
            self._show_countries(figures.countries)

    def _wire(self) -> None:
        settings = self._desk.settings
        self.composition.people_requested.connect(self.people_requested)
        self.composition.by_chosen.connect(lambda by: settings.put(_BY, by))
        self.growth.date_requested.connect(self.date_requested)
        self.map.country_requested.connect(self.country_requested)
        self.map.vacancy_requested.connect(self.vacancy_requested)
        self.attention.gap_requested.connect(self.gap_requested)
        self.attention.round_requested.connect(self.round_requested)
        for card in (self.composition, self.growth, self.map):
            card.copied.connect(self.copied)
            card.resized.connect(self.resized)

    def _show_composition(self, figures: Composition) -> None:
        self.composition.show_figures(figures, self._desk.names.regions())
        self.resized.emit()

    def _show_attention(self, lines: Sequence[Attention]) -> None:
        from focalnet.surveys.standing import calls, waiting_rounds

        session = self._desk.session
        file, today = session.file, session.today
        self.attention.show_lines(lines, waiting_rounds(file, today), today, calls(file, today))
        self.resized.emit()

    def _show_growth(self, series: Sequence[Growth]) -> None:
        self.growth.show_series(series)
        self.resized.emit()

    def _show_countries(self, lines: Sequence[CountryLine]) -> None:
        from focalnet.network.settings import network_words

        session, labels = self._desk.session, self._desk.labels
        as_at = self.tr("As at {date}.").format(date=labels.date(session.as_at))
        words = network_words(session.file, labels.language)
        self.map.show_countries(lines, self._desk.names.countries(), as_at, words)
        self.resized.emit()
