"""How many of each group answered, as bars; a part of a bar shows the people it counts in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal

from ui.pages.surveys.people.asked import State
from ui.widgets.chart_card import ChartCard
from ui.widgets.menu_choice import MenuChoice
from ui.widgets.share_bars import Bar, Share, ShareBars

if TYPE_CHECKING:
    from focalnet.surveys.following import FollowUp, Rate
    from ui.desk import Desk
    from ui.pages.surveys.round_words import RoundWords

_OFFERED = ("region", "sex", "staff_category", "office_kind", "seniority", "role", "mandate", "level")


class Group(NamedTuple):
    """The people of a group in a state: a fact of theirs and its value, or everybody; empty: in any state."""

    fact: str
    value: str
    state: str = ""


class RatesCard(ChartCard):
    """Bars for the fact that is chosen: who answered, and who has not."""

    group_requested = Signal(object)  # Group

    def __init__(self, desk: Desk) -> None:
        self.bars = ShareBars(desk.theme, desk.labels)
        super().__init__(self.bars)
        self.name(self.tr("Who answered"))
        self._labels = desk.labels
        self._standing: FollowUp | None = None
        self._words: RoundWords | None = None
        self._known = False  # of addresses from outside the register no fact is
        self.by = MenuChoice(self.tr("Answered by"), self.tr("By: {choice}"))
        self.by.chosen.connect(self._show)
        self.head.insertWidget(self.head.count() - 1, self.by)
        self.body.addStretch(1)
        self.bars.opened.connect(self.group_requested)

    def show_standing(self, standing: FollowUp, words: RoundWords) -> None:
        """Show the rates of a round, by the fact that was chosen last."""
        self._standing, self._words = standing, words
        there = [fact for fact in _OFFERED if any(rate.value for rate in standing.by.get(fact, ()))]
        self._known = bool(there)
        self.by.setVisible(self._known)
        if there:
            self.by.offer([(fact, words.fact(fact)) for fact in there], self.by.current())
        self._show()

    def _show(self) -> None:
        standing, words = self._standing, self._words
        if standing is None or words is None:
            return
        fact = self.by.current() if self._known else ""
        rates = standing.by[fact] if fact else ()
        of_them = words.fact(fact) if fact else ""
        self.bars.note = " · ".join(part for part in (standing.round.name, of_them) if part)
        whole = standing.invited, standing.of_asked
        if rates:
            whole = sum(each.invited for each in rates), sum(each.answered for each in rates)
        bars = [self._bar(self.tr("All"), *whole, Group("", ""))]
        bars += [self._of(rate, fact, words) for rate in rates if rate.invited]
        self.bars.show_bars(bars)
        self.follow()
        self.resized.emit()

    def _of(self, rate: Rate, fact: str, words: RoundWords) -> Bar:
        title = words.group(fact, rate.value)
        return self._bar(title, rate.invited, rate.answered, Group(fact, rate.value))

    def _bar(self, title: str, invited: int, answered: int, group: Group) -> Bar:
        labels = self._labels
        said = self.tr("{answered} of {asked} · {share} per cent").format(
            answered=labels.number(answered),
            asked=labels.number(invited),
            share=labels.per_cent(answered, invited),
        )
        came = Share(answered, "accent", self.tr("answered"), group._replace(state=State.ANSWERED))
        open_ = Share(
            max(invited - answered, 0),
            "not_stated",
            self.tr("not answered"),
            group._replace(state=State.NOT_ANSWERED),
        )
        return Bar(title, said, (came, open_), group)
