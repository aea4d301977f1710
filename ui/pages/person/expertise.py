"""Expertise: areas with their level from 1 to 4 and where that is known from, set in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QLineEdit

from ui.dialogs.fields import ChoiceField
from ui.labels import capital
from ui.pages.person.tab import PersonTab
from ui.widgets.level_dots import LevelDots
from ui.widgets.marking import emptied, label, looking

if TYPE_CHECKING:
    from focalnet.network.model import Expertise
    from ui.labels import Labels
    from ui.pages.person.tab import Shown
    from ui.session import Session
    from ui.theme import Theme


class ExpertiseTab(PersonTab):
    """A line for each area that is known, by name, and a list of the others to add one of."""

    def __init__(self, session: Session, labels: Labels, theme: Theme) -> None:
        super().__init__(session, labels, theme)
        self._person = ""
        self._known: dict[str, Expertise] = {}
        self.dots: dict[str, LevelDots] = {}
        self.sources: dict[str, QLineEdit] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(8))
        self._grid.setVerticalSpacing(theme.px(2))
        self._grid.setColumnStretch(0, 1)
        self._none = label(self.tr("No expertise is known yet."), "muted", wraps=True)
        self.add = ChoiceField([])
        self.add.setAccessibleName(self.tr("Add an area"))
        self.add.activated.connect(lambda _: self.begin(self.add.value()))
        self.column.addWidget(self._none)
        self.column.addLayout(self._grid)
        self.column.addWidget(self.add)
        self.column.addStretch(1)

    def show_person(self, shown: Shown) -> None:
        """Show what somebody knows; the lines stay where they are while they are edited."""
        from focalnet.network import records

        self._known = {each.area: each for each in records.expertise(self.session.file, shown.person.id)}
        same = shown.person.id == self._person and set(self._known) <= set(self.dots)
        self._person = shown.person.id
        if not same:
            self._make_lines(self._by_name(self._known))
        for area, dots in self.dots.items():
            held = self._known.get(area)
            dots.show_level(held.level if held else 0)
            self.sources[area].setText(held.source if held else "")
        self._offer_others()

    def begin(self, area: str) -> None:
        """Begin with an area that is not known yet: its dots wait for a level."""
        if not area or area in self.dots:
            return
        self._add_line(area)
        self.dots[area].setFocus()
        self._offer_others()

    def set_level(self, area: str, level: int) -> None:
        """Set the level of an area; none takes it away."""
        from focalnet.network import actions

        source = self.sources[area].text()
        self.do(lambda: actions.set_expertise(self.session.file, self._person, {area: level}, source))

    def _make_lines(self, areas: list[str]) -> None:
        emptied(self._grid)
        self.dots, self.sources = {}, {}
        for area in areas:
            self._add_line(area)

    def _add_line(self, area: str) -> None:
        name = capital(self.labels.word("expertise", area))
        dots = self.dots[area] = LevelDots(self.theme, name)
        source = self.sources[area] = looking(QLineEdit(), "plain")
        source.setAcceptDrops(False)
        source.setPlaceholderText(self.tr("source"))
        source.setAccessibleName(self.tr("{area}: source").format(area=name))
        dots.editable = self.session.writable
        source.setReadOnly(not self.session.writable)
        dots.changed.connect(lambda level: self.set_level(area, level))
        source.editingFinished.connect(lambda: self._on_source(area))
        row = self._grid.rowCount()
        self._grid.addWidget(label(name, wraps=True), row, 0)
        self._grid.addWidget(dots, row, 1)
        self._grid.addWidget(source, row + 1, 0, 1, 2)

    def _on_source(self, area: str) -> None:
        held, level = self._known.get(area), self.dots[area].level
        if level and self.sources[area].text().strip() != (held.source if held else ""):
            self.set_level(area, level)

    def _offer_others(self) -> None:
        from focalnet.network.settings import network_settings

        areas = [
            each for each in network_settings(self.session.file).expertise_areas if each not in self.dots
        ]
        self.add.clear()
        self.add.addItem(self.tr("Add an area…"), "")
        for area in self._by_name(areas):
            self.add.addItem(capital(self.labels.word("expertise", area)), area)
        self.add.setVisible(self.session.writable and bool(areas))
        self._none.setVisible(not self.dots)

    def _by_name(self, areas: dict[str, Expertise] | list[str]) -> list[str]:
        return sorted(areas, key=lambda area: self.labels.word("expertise", area).casefold())
