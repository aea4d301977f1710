"""Coverage on the map of the world, with the note on designations and boundaries beneath it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from ui.widgets.chart_card import ChartCard
from ui.widgets.map_line import MapLine, MapLines
from ui.widgets.marking import ElidedLabel, label
from ui.widgets.world_map import WorldMap

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.network.coverage import CountryLine
    from focalnet.words import Words
    from ui.labels import Labels
    from ui.theme import Theme


class MapCard(ChartCard):
    """Shows the countries; one with people asks for them, one without for what is vacant."""

    country_requested = Signal(str)
    vacancy_requested = Signal(str)

    def __init__(self, labels: Labels, theme: Theme) -> None:
        self.map = WorldMap(theme, labels)
        super().__init__(self.map)
        self.name(self.tr("Coverage"))
        self._labels = labels
        self._words = MapLines(labels)
        self._lines: Mapping[str, MapLine] = {}
        self._summary = ElidedLabel("", "muted")
        self._summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.head.insertWidget(self.head.count() - 1, self._summary, 20)
        self._beneath = label("", "muted", wraps=True)
        self.body.addWidget(self._beneath)
        self.body.addStretch(1)
        self.map.opened.connect(self._on_opened)

    def show_countries(
        self, known: Sequence[CountryLine], names: Mapping[str, str], as_at: str, words: Words
    ) -> None:
        """Show the countries by their names, as at a date in words, with the network's own notes beneath."""
        lines = self._words.made(known, names)
        self._lines = {line.alpha3: line for line in lines}
        said = self._said(known)
        self._summary.setText(said)
        self.map.note = f"{as_at} {said}"
        noted = [line.alpha3 for line in lines if line.tells and words.has("footnote", line.alpha3)]
        notes = (words("disclaimer", "boundaries"), *(words("footnote", alpha3) for alpha3 in noted))
        self.map.footnote = " ".join(notes)
        self._beneath.setText(self.tr("Screen only. {note}").format(note=self.map.footnote))
        self.map.show_lines(lines, said)
        self.follow()

    def _said(self, known: Sequence[CountryLine]) -> str:
        number = self._labels.number
        there = sum(line.counted and line.people > 0 for line in known)
        without = sum(line.without for line in known)
        said = (
            self.tr("1 country with a focal point")
            if there == 1
            else self.tr("{count} countries with a focal point")
        ).format(count=number(there))
        if without:
            said += " · " + self.tr("{count} with an office and nobody").format(count=number(without))
        return said

    def _on_opened(self, alpha3: object) -> None:
        line = self._lines[str(alpha3)]
        (self.country_requested if line.people else self.vacancy_requested).emit(line.alpha3)
