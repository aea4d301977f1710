"""What results are looked at by: chips for the break-down and the filters, the earlier round beside."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton

from focalnet.network.finding import Choice
from focalnet.surveys.audience import FACTS
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button, emptied, label
from ui.widgets.menu_choice import MenuChoice
from ui.widgets.search_menu import SearchMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.labels import Labels
    from ui.pages.surveys.results.reading import Told
    from ui.theme import Theme

_FIRST = ("sex", "staff_category")  # what is offered before anything else
_MOST = 2
_BETWEEN = "\x1f"  # of a fact and its value in an id


class ResultOptions(FlowBox):
    """One line of chips; `asked` tells what is to be looked at from now on."""

    asked = Signal(object)  # Asked

    def __init__(self, labels: Labels, theme: Theme) -> None:
        super().__init__(space=6)
        self._labels = labels
        self._above = theme.px(4)
        self._told: Told | None = None
        self.setAccessibleName(self.tr("How the answers are looked at"))
        self.ways = SearchMenu(theme, self, self.tr("Break down by"))
        self.ways.taken.connect(self.add)
        self.values = SearchMenu(theme, self, self.tr("Only those who are, or who answered"))
        self.values.taken.connect(self._narrow)
        self.earlier = MenuChoice(
            self.tr("Compare with an earlier round"), self.tr("Compare: {choice}"), names=True
        )
        self.earlier.setParent(self)
        self.earlier.hide()
        self.earlier.chosen.connect(self._compare)

    def show_told(self, told: Told) -> None:
        """Show what the results on screen were asked for, and what else may be asked."""
        self._told = told
        held = self._place_of_focus()
        self.flow.removeWidget(self.earlier)
        emptied(self.flow)
        self._show_ways(told)
        self._show_earlier(told)
        self._show_filters(told)
        chips = self._chips()
        if held >= 0 and chips:
            chips[min(held, len(chips) - 1)].setFocus()

    def add(self, name: str) -> None:
        """Break down by one more fact or question."""
        if self._told is not None:
            by = (*self._told.asked.by, name)
            ways = self._told.ways
            if self._told.results.round.confidential and by not in ways and by[::-1] in ways:
                by = by[::-1]
            self.asked.emit(replace(self._told.asked, by=by))

    def take_away(self, name: str) -> None:
        """Break down by a fact no more."""
        if self._told is not None:
            by = tuple(each for each in self._told.asked.by if each != name)
            self.asked.emit(replace(self._told.asked, by=by))

    def further(self) -> list[str]:
        """Return what else answers can be broken down by, beside what they are."""
        told = self._told
        if told is None or len(told.asked.by) >= _MOST:
            return []
        by = told.asked.by
        single = [way[0] for way in told.ways if len(way) == 1 and way[0] not in by]
        if not by or not told.results.round.confidential:
            return single
        return [name for name in single if {(*by, name), (name, *by)} & set(told.ways)]

    def _show_ways(self, told: Told) -> None:
        self.flow.addWidget(self._by())
        for name in told.asked.by:
            words = self._fact(name)
            chip = self._chip(f"{words}  ×", partial(self.take_away, name))
            chip.setAccessibleName(self.tr("Break down by {fact} no more").format(fact=words))
            chip.setCheckable(True)
            chip.setChecked(True)
        further = self.further()
        for name in [each for each in _FIRST if each in further][:1]:
            words = self._fact(name)
            chip = self._chip(f"+ {words}", partial(self.add, name))
            chip.setAccessibleName(self.tr("Break down by {fact}").format(fact=words))
        if further:
            more = self._chip(self.tr("+ other…"), lambda: self._ask_way(more))
            more.setAccessibleName(self.tr("Break down by another fact or question"))

    def _by(self) -> QLabel:
        made = label(self.tr("By"), "muted")
        made.setContentsMargins(0, self._above, 0, 0)
        return made

    def _show_earlier(self, told: Told) -> None:
        self.earlier.setVisible(bool(told.earlier))
        if told.earlier:
            nothing = ("", self.tr("Nothing"))
            rounds = [(each.id, each.name) for each in told.earlier]
            self.earlier.offer([nothing, *rounds], told.asked.earlier)
            self.flow.addWidget(self.earlier)

    def _show_filters(self, told: Told) -> None:
        for name, values in told.asked.where.items():
            for value in sorted(values):
                words = f"{self._fact(name)}: {told.values.get(name, {}).get(value, value)}"
                chip = self._chip(f"{words}  ×", partial(self._widen, name, value))
                chip.setAccessibleName(self.tr("Take away the filter {filter}").format(filter=words))
                chip.setCheckable(True)
                chip.setChecked(True)
        if told.values:
            more = self._chip(self.tr("Only…"), lambda: self._ask_value(more))
            more.setAccessibleName(self.tr("Only those who are, or who answered"))

    def _chip(self, text: str, clicked: Callable[[], object]) -> QPushButton:
        made = button(text, clicked, "chip")
        self.flow.addWidget(made)
        made.show()
        return made

    def _fact(self, name: str) -> str:
        if self._told is None:
            return name
        words = self._told.wording.fact(name)
        return words[:1].lower() + words[1:] if name in FACTS else _shortened(words)

    def _ask_way(self, under: QPushButton) -> None:
        told = self._told
        if told is not None:
            self.ways.offer([Choice(name, told.wording.fact(name)) for name in self.further()])
            self.ways.show_under(under)

    def _ask_value(self, under: QPushButton) -> None:
        told = self._told
        if told is not None:
            self.values.offer(
                [
                    Choice(f"{name}{_BETWEEN}{value}", f"{told.wording.fact(name)}: {words}")
                    for name, values in told.values.items()
                    for value, words in values.items()
                    if value not in told.asked.where.get(name, frozenset())
                ]
            )
            self.values.show_under(under)

    def _narrow(self, chosen: str) -> None:
        name, _, value = chosen.partition(_BETWEEN)
        if self._told is not None:
            where = dict(self._told.asked.where)
            where[name] = where.get(name, frozenset()) | {value}
            self.asked.emit(replace(self._told.asked, where=where, earlier=""))

    def _widen(self, name: str, value: str) -> None:
        if self._told is not None:
            where = {
                each: values - {value} if each == name else values
                for each, values in self._told.asked.where.items()
            }
            kept = {each: values for each, values in where.items() if values}
            self.asked.emit(replace(self._told.asked, where=kept))

    def _compare(self, round_id: str) -> None:
        if self._told is not None:
            # The earlier round is read as a whole: beside a part of this one it would mislead.
            self.asked.emit(replace(self._told.asked, earlier=round_id, where={}))

    def _chips(self) -> list[QPushButton]:
        found = [self.flow.itemAt(place) for place in range(self.flow.count())]
        widgets = [item.widget() for item in found if item is not None]
        return [each for each in widgets if isinstance(each, QPushButton)]

    def _place_of_focus(self) -> int:
        return next((place for place, chip in enumerate(self._chips()) if chip.hasFocus()), -1)


def _shortened(text: str, most: int = 36) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
