"""Who was asked: each with how they stand, in which language they are asked, and what was last mailed."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics

from focalnet.surveys.model import Sending
from ui.facts import NOTHING
from ui.labels import capital
from ui.models.sorted_lines import SortedLines, sortable
from ui.numbers import number
from ui.pages.surveys.part import ListPart
from ui.pages.surveys.people.asked import State
from ui.pages.surveys.people.rates_card import Group
from ui.widgets.cell import PAD, Face
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.surveys.model import Mailing
    from ui.desk import Desk
    from ui.models.line_model import Line
    from ui.pages.surveys.people.asked import Asked, People
    from ui.pages.surveys.round_words import RoundWords

_TARGET = "target"
_LONGEST = date(2009, 9, 30)  # in words, in each of the languages
STATE, MAILED, COUNTRY = 1, 2, 4
_BY_NAME = (("0", False),)
_ORDER = tuple(State)
_PILLS = {State.ANSWERED: "accent", State.DOUBTFUL: "warning", State.NOT_ANSWERED: "plain"}


class PeopleList(ListPart):
    """The list by state, narrowed by a text or by a group of the chart."""

    counted = Signal()  # another line is chosen, or others are shown

    def __init__(self, desk: Desk) -> None:
        titles = (
            *(self.tr("Person"), self.tr("State"), self.tr("Last mailed"), self.tr("Language")),
            *(self.tr("Country"), self.tr("E-mail")),
        )
        super().__init__(desk, "people", self.tr("People who were asked"), SortedLines(*titles))
        self.lay_out(150, 124, _mailed_width(desk), 90, 120, 210, stretched=0, yielding=(5, 4, 3, 2))
        self._people: People | None = None
        self._words: RoundWords | None = None
        self._lines: Mapping[str, Line] = {}
        self._group = Group("", "")
        self.states = Choice(self.tr("State"))
        self.states.chosen.connect(self._narrow)
        self.name_search(self.tr("Find somebody"))
        self.chip = button("", self._on_chip, "chip")
        chips = FlowBox()
        chips.flow.addWidget(self.chip)
        for each in (self.states, chips):
            self.above.addWidget(each)
        self.table.selectionModel().selectionChanged.connect(self.counted)
        self.arranged.connect(self.counted)
        self.sort_by(_BY_NAME)

    @property
    def narrowed(self) -> bool:
        """Tell whether the list shows fewer than all."""
        return self._people is not None and self.model.rowCount() < len(self._people.asked)

    def meant(self) -> frozenset[str] | None:
        """Return the invitations that are chosen, or shown where the list is narrowed; None: everybody."""
        if chosen := self.chosen():
            return frozenset(chosen)
        return frozenset(self.model.keys()) if self.narrowed else None

    def read(self, people: People, words: RoundWords) -> dict[str, Line]:
        """Put everybody who was asked into words, by invitation."""
        titles = self._titles()
        return {each.invitation.id: self._line(each, words, titles) for each in people.asked}

    def show_people(self, people: People, words: RoundWords, lines: Mapping[str, Line]) -> None:
        """Show who was asked; the state that is looked at stays."""
        self._people, self._words, self._lines = people, words, lines
        known = any(each.invitation.facts.get("country") for each in people.asked)
        self.table.leave_out(*() if known else (COUNTRY,))
        states = Counter(each.state for each in people.asked)
        options = [("", self.tr("All {count}").format(count=number(len(people.asked))), "chip")]
        for state, title in self._titles().items():
            if states[state]:
                look = "chip-warning" if state is State.DOUBTFUL else "chip"
                options.append((state.value, f"{capital(title)} {number(states[state])}", look))
        if people.target:
            reach = self.tr("These reach the target: {count}")
            options.append((_TARGET, reach.format(count=number(len(people.target))), "chip"))
        current = self.states.current()
        self.states.offer(options, current if current in {key for key, _, _ in options} else "")
        self._narrow()

    def show_group(self, group: Group) -> None:
        """Show the people of a group in a state."""
        self._group = group
        there = self.states.current()
        self.states.choose(group.state)
        if self.states.current() == there:
            self._narrow()

    def _narrow(self) -> None:
        people, words = self._people, self._words
        if people is None or words is None:
            return
        shown = [each.invitation.id for each in people.asked if self._passes(each, people)]
        self.chip.setVisible(bool(self._group.fact))
        if self._group.fact:
            fact, value = words.fact(self._group.fact), words.group(self._group.fact, self._group.value)
            said = self.tr("{fact}: {value}").format(fact=fact, value=value)
            self.chip.setText(f"{said}  ×")
            self.chip.setAccessibleName(self.tr("Take away the filter {filter}").format(filter=said))
        self.show_lines([self._lines[key] for key in shown])

    def _passes(self, asked: Asked, people: People) -> bool:
        state, invitation = self.states.current(), asked.invitation
        if state == _TARGET and invitation.id not in people.target:
            return False
        if state not in {"", _TARGET, asked.state.value}:
            return False
        group = self._group
        fact = invitation.facts.get(group.fact, "")
        return not group.fact or (fact == group.value and not invitation.withdrawn)

    def _line(self, asked: Asked, words: RoundWords, titles: Mapping[State, str]) -> Line:
        invitation = asked.invitation
        quiet = "muted" if asked.state in {State.WITHDRAWN, State.UNKNOWN} else "text"
        name = invitation.name
        if invitation.part == "supervisor":
            name = self.tr("Supervisor of {name}").format(name=name)
        title = titles.get(asked.state, NOTHING)
        country = invitation.facts.get("country", "")
        return sortable(
            invitation.id,
            (
                Face(name or invitation.email, ink=quiet),
                Face(title, pill=_PILLS.get(asked.state, ""), ink=quiet),
                Face(self._mailed(asked.mailed), ink="muted"),
                Face(self.desk.labels.word("language", invitation.language), ink=quiet),
                Face(words.group("country", country) if country else "", ink=quiet),
                Face(invitation.email or NOTHING, ink=quiet),
            ),
            {STATE: str(_ORDER.index(asked.state)), MAILED: _day_mailed(asked.mailed)},
        )

    def _mailed(self, mailing: Mailing | None) -> str:
        if mailing is None:
            return NOTHING
        kind = self.desk.labels.word("sending", mailing.kind)
        if mailing.sent is None:
            return self.tr("{kind}, not sent yet").format(kind=kind)
        return f"{kind}, {self.desk.labels.date(mailing.sent)}"

    def _titles(self) -> dict[State, str]:
        return {
            State.NOT_ANSWERED: self.tr("not answered"),
            State.DOUBTFUL: self.tr("waits for you"),
            State.ANSWERED: self.tr("answered"),
            State.WITHDRAWN: self.tr("no longer asked"),
        }

    def _on_chip(self) -> None:
        self._group = Group("", "")
        self._narrow()


def _mailed_width(desk: Desk) -> int:
    """Return how wide the longest kind of mail and the longest day are together, for 13 px text."""
    day = desk.labels.date(_LONGEST)
    metrics = QFontMetrics(desk.theme.font())
    longest = max(
        metrics.horizontalAdvance(f"{desk.labels.word('sending', kind)}, {day}") for kind in Sending
    )
    return longest * 100 // desk.theme.px(100) + 2 * PAD + 2


def _day_mailed(mailing: Mailing | None) -> str:
    """Return the day on which somebody was last mailed, or a mail was prepared, as a text that sorts."""
    return (mailing.sent or mailing.prepared).isoformat() if mailing else ""
