"""Composition as bars: women, men and not stated in all and in each group of a break-down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from ui.labels import capital
from ui.widgets.bar import Share, ShareBar
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.legend import Legend
from ui.widgets.marking import emptied

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.network.composition import Composition, Slice
    from ui.labels import Labels
    from ui.theme import Theme

DIMENSIONS = ("staff_category", "region", "office_kind", "seniority", "role")
_SEXES = (("F", "women"), ("M", "men"), ("not_stated", "not_stated"))
_TWO_COLUMNS_FROM = 7


class CompositionCard(Card):
    """Bars for the break-down that is chosen; a click asks for the people behind a share."""

    people_requested = Signal(object)  # facet → the values wanted

    def __init__(self, labels: Labels, theme: Theme) -> None:
        super().__init__(" ")
        self.title.setText(self.tr("Composition"))
        self.setAccessibleName(self.tr("Composition"))
        self._labels = labels
        self._theme = theme
        self._figures: Composition | None = None
        self._regions: Mapping[str, str] = {}
        self.by = Choice(self.tr("Break-down of the composition"))
        offered = [(key, labels.word("facet", key), "chip") for key in DIMENSIONS]
        self.by.offer(offered, "staff_category")
        self.by.chosen.connect(self._show)
        self.head.addWidget(self.by)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        foot = QHBoxLayout()
        self._legend = Legend(theme, [(token, labels.word("sex", sex)) for sex, token in _SEXES])
        foot.addWidget(self._legend)
        foot.addStretch(1)
        self.body.addLayout(foot)

    def show_figures(self, figures: Composition, regions: Mapping[str, str]) -> None:
        """Show these figures; `regions` are the regions' names by their codes."""
        self._figures = figures
        self._regions = regions
        self._show()

    def bars(self) -> list[ShareBar]:
        """Return the bars that are shown, top to bottom, the first of them for all."""
        items = (self._grid.itemAt(place) for place in range(self._grid.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [bar for bar in widgets if isinstance(bar, ShareBar)]

    def _show(self) -> None:
        if self._figures is None:
            return
        emptied(self._grid)
        figures = self._figures
        counts = (figures.women, figures.men, figures.not_stated)
        whole = ShareBar(self._theme, "", self.tr("All"), self._numbers(counts), self._shares(counts))
        whole.opened.connect(self._on_opened)
        slices = [line for line in figures.breakdowns.get(self.by.current(), ()) if line.focal_points]
        columns = 2 if len(slices) >= _TWO_COLUMNS_FROM else 1
        self._grid.setColumnStretch(1, columns - 1)
        self._grid.addWidget(whole, 0, 0, 1, columns)
        for place, line in enumerate(slices):
            self._grid.addWidget(self._bar(line), 1 + place // columns, place % columns)

    def _bar(self, line: Slice) -> ShareBar:
        counts = (line.women, line.men, line.not_stated)
        made = ShareBar(
            self._theme, line.key, self._title(line.key), self._numbers(counts), self._shares(counts)
        )
        made.opened.connect(self._on_opened)
        return made

    def _title(self, key: str) -> str:
        if self.by.current() == "region":
            return self._regions.get(key, key) or self.tr("No region")
        return capital(self._labels.word(self.by.current(), key)) if key else self.tr("Not known")

    def _numbers(self, counts: tuple[int, int, int]) -> str:
        women, men, not_stated = counts
        said = self.tr("{women} women · {men} men").format(women=f"{women:,}", men=f"{men:,}")
        if not_stated:
            said += " · " + self.tr("{count} not stated").format(count=f"{not_stated:,}")
        return said

    def _shares(self, counts: tuple[int, int, int]) -> list[Share]:
        return [
            Share(sex, count, token, self._labels.word("sex", sex))
            for (sex, token), count in zip(_SEXES, counts, strict=True)
        ]

    def _on_opened(self, key: str, sex: str) -> None:
        bar = self.sender()
        where: dict[str, frozenset[str]] = {}
        if bar in self.bars()[1:]:
            where[self.by.current()] = frozenset({key})
        if sex:
            where["sex"] = frozenset({sex})
        self.people_requested.emit(where)
