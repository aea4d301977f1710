"""Composition as bars: women, men and not stated in all and in each group of a break-down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.labels import capital
from ui.widgets.chart_card import ChartCard
from ui.widgets.menu_choice import MenuChoice
from ui.widgets.share_bars import Bar, Share, ShareBars

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.network.composition import Composition, Slice
    from ui.labels import Labels
    from ui.theme import Theme

DIMENSIONS = ("staff_category", "region", "office_kind", "seniority", "role")
_SEXES = (("F", "women"), ("M", "men"), ("not_stated", "not_stated"))


class CompositionCard(ChartCard):
    """Bars for the break-down that is chosen; each share asks for the people it counts."""

    people_requested = Signal(object, int)  # facet → the values wanted, and how many people that is
    by_chosen = Signal(str)

    def __init__(self, labels: Labels, theme: Theme, by: str) -> None:
        self.bars = ShareBars(theme, labels)
        super().__init__(self.bars)
        self.name(self.tr("Composition"))
        self._labels = labels
        self._figures: Composition | None = None
        self._regions: Mapping[str, str] = {}
        self.by = MenuChoice(self.tr("Break-down of the composition"), self.tr("By: {choice}"))
        self.by.offer([(key, labels.word("facet", key)) for key in DIMENSIONS], by)
        self.by.chosen.connect(self._on_chosen)
        self.head.insertWidget(self.head.count() - 1, self.by)
        self.body.addStretch(1)
        self.bars.opened.connect(lambda door: self.people_requested.emit(*door))

    def show_figures(self, figures: Composition, regions: Mapping[str, str]) -> None:
        """Show these figures; `regions` are the regions' names by their codes."""
        self._figures = figures
        self._regions = regions
        self._show()

    def _on_chosen(self, dimension: str) -> None:
        self._show()
        self.by_chosen.emit(dimension)

    def _show(self) -> None:
        figures = self._figures
        if figures is None:
            return
        by = self.by.current()
        self.bars.note = self.tr("By {choice}, as at {date}.").format(
            choice=self._labels.word("facet", by), date=self._labels.date(figures.as_at)
        )
        slices = [line for line in figures.breakdowns.get(by, ()) if line.focal_points]
        self.bars.show_bars([self._whole(figures), *(self._bar(line, by) for line in slices)])
        self.follow()
        self.resized.emit()

    def _whole(self, figures: Composition) -> Bar:
        counts = (figures.women, figures.men, figures.not_stated)
        number = self._labels.number
        said = self.tr("{women} women · {men} men").format(
            women=number(figures.women), men=number(figures.men)
        )
        if figures.not_stated:
            said += " · " + self.tr("{count} not stated").format(count=number(figures.not_stated))
        return Bar(self.tr("All"), said, self._shares(counts, {}), ({}, figures.focal_points))

    def _bar(self, line: Slice, by: str) -> Bar:
        counts = (line.women, line.men, line.not_stated)
        where = {by: frozenset({line.key})}
        shown = counts if line.not_stated else counts[:2]
        said = self.tr("{counts} of {whole}").format(
            counts=" · ".join(map(self._labels.number, shown)),
            whole=self._labels.number(line.focal_points),
        )
        return Bar(self._title(line.key, by), said, self._shares(counts, where), (where, line.focal_points))

    def _title(self, key: str, by: str) -> str:
        if by == "region":
            return self._regions.get(key, key) or self.tr("No region")
        return capital(self._labels.word(by, key)) if key else self.tr("Not known")

    def _shares(self, counts: tuple[int, int, int], where: Mapping[str, frozenset[str]]) -> tuple[Share, ...]:
        return tuple(
            Share(count, token, self._labels.word("sex", sex), ({**where, "sex": frozenset({sex})}, count))
            for (sex, token), count in zip(_SEXES, counts, strict=True)
        )
