"""The one who is chosen: head, tabs, and what can be done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QPushButton, QStackedWidget, QTabBar

from ui.dialogs.fields import ChoiceField
from ui.labels import capital
from ui.numbers import number
from ui.pages.person.tab import PersonTab, Shown
from ui.widgets.card import Card, Scrolled
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button, label, leave_files

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from focalnet.network.listing import RosterRow
    from ui.labels import Labels
    from ui.place_names import PlaceNames
    from ui.session import Session
    from ui.theme import Theme

_TABS = ("profile", "appointments", "groups", "expertise", "history")


class PersonPane(Card):
    """Details of one row of the list, or of somebody whom the list does not show."""

    step_requested = Signal(int)
    wanted = Signal(str, str, str)  # a thing to be done, the id it is about, the fact to begin with
    taken_back = Signal(int)  # a step
    said = Signal(str)  # what was done, to be offered for undoing

    def __init__(self, session: Session, labels: Labels, theme: Theme, names: PlaceNames) -> None:
        super().__init__()
        self._session = session
        self._labels = labels
        self._theme = theme
        self._names = names
        self._shown: Shown | None = None
        self._held = False  # whether the appointment shown is held now
        self._tabs: dict[str, PersonTab] = {}
        self._stale: set[str] = set()
        self.setAccessibleName(self.tr("Details"))
        self.setMinimumWidth(theme.px(240))
        self._build()

    def sizeHint(self) -> QSize:
        """Ask for the width at which the tabs stand on one line."""
        return QSize(self._theme.px(300), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the tabs do not fit on one line, let a list take their place."""
        super().resizeEvent(event)
        room = self._room()
        narrow = self.bar.sizeHint().width() > room
        self.bar.setVisible(not narrow)
        self.sections.setVisible(narrow)
        self._show_doing(room)
        self._place_name()

    def _place_name(self) -> None:
        """Put the name above the way to others where a word of it is too long to stand beside."""
        words = self._name.text().replace("-", "- ").split()
        longest = max(map(self._name.fontMetrics().horizontalAdvance, words), default=0)
        beside = self._room() - self._steps.sizeHint().width() - self.head.spacing()
        above = longest > beside
        way = QBoxLayout.Direction
        self.head.setDirection(way.TopToBottom if above else way.LeftToRight)
        self.head.setAlignment(
            self._steps, Qt.AlignmentFlag.AlignLeft if above else Qt.AlignmentFlag.AlignVCenter
        )

    def _show_doing(self, room: int) -> None:
        """Keep what can be done on one line: where it does not fit, the menu alone offers the rest."""
        _, *others = self._of_open
        for part in others:
            part.setVisible(self._held)
        fits = self._doing.flow.sizeHint().width() <= room
        for part in others:
            part.setVisible(self._held and fits)
        for entry in self._in_menu:
            entry.setVisible(self._held and not fits)

    def _room(self) -> int:
        return self.contentsRect().width() - self.body.contentsMargins().left() * 2

    def show_row(self, row: RosterRow | None, place: int, of: int) -> None:
        """Show a row of the list, `place` of `of`; None shows nothing."""
        from focalnet.network import records

        for part in (self._up, self._down, self._place):
            part.setVisible(row is not None)
        if row is None:
            self._shown = None
            return
        counted = self.tr("{place} of {all}").format(place=number(place + 1), all=number(of))
        self._place.setText(counted)
        self._place.setMinimumWidth(self._place.sizeHint().width())  # the name wraps, the place is never cut
        self._up.setEnabled(place > 0)
        self._down.setEnabled(place + 1 < of)
        self._show(Shown(records.person(self._session.file, row.person_id), row))

    def show_person(self, person_id: str, appointment_id: str = "") -> bool:
        """Show somebody whom the list does not show, with one appointment or the last that had begun.

        Tells whether the person is still there.
        """
        from focalnet.network import records
        from focalnet.network.listing import rows

        as_at = self._session.as_at
        held = records.appointments(self._session.file, person=person_id)
        begun = [each.id for each in held if each.starts is None or each.starts <= as_at]
        asked = [each.id for each in held if each.id == appointment_id]
        shown = (asked or begun or [each.id for each in held])[-1:]
        found = rows(self._session.file, shown, self._labels.language, as_at)
        for part in (self._up, self._down, self._place):
            part.hide()
        people = records.persons(self._session.file, [person_id])
        if people:
            self._show(Shown(people[0], found[0] if found else None))
        return bool(people)

    def show_tab(self, name: str) -> None:
        """Show a tab."""
        self.bar.setCurrentIndex(_TABS.index(name))

    def tab(self, name: str) -> PersonTab:
        """Return a tab, made when it is first asked for."""
        if name not in self._tabs:
            made = self._tabs[name] = self._makers()[name]()
            made.wanted.connect(self._on_wanted)
            made.said.connect(self.said)
            leave_files(made)
            area = Scrolled(made, self._titles()[name])
            self._areas[name] = area
            self._stack.addWidget(area)
            self._stale.add(name)
        return self._tabs[name]

    def _show(self, shown: Shown) -> None:
        self._shown = shown
        self._name.setText(shown.person.name)
        self._name.setToolTip(shown.person.name)
        self._place_name()
        self._about.setText(self._line_about(shown.row))
        self._stale = set(_TABS)
        self._show_tab()
        row, as_at = shown.row, self._session.as_at
        held = row is not None and (row.ends is None or row.ends > as_at)
        self._doing.setVisible(self._session.writable)
        self._held = held
        self._of_open[0].setVisible(held)
        self._of_former.setVisible(not held)
        self._show_doing(self._room())

    def _show_tab(self) -> None:
        name = _TABS[self.bar.currentIndex()]
        self.sections.choose(name)
        tab = self.tab(name)
        self._stack.setCurrentWidget(self._areas[name])
        if self._shown is not None and name in self._stale:
            self._stale.discard(name)
            tab.show_person(self._shown)
            self._areas[name].fit()

    def _line_about(self, row: RosterRow | None) -> str:
        if row is None:
            return self.tr("No appointment")
        where = ", ".join(dict.fromkeys(part for part in (row.office, row.country_name) if part))
        parts = [capital(self._labels.word("role", row.role)), where]
        if row.ends is not None:
            parts.append(self.tr("until {date}").format(date=self._labels.date(row.ends)))
        elif row.starts is not None:
            parts.append(self.tr("since {date}").format(date=self._labels.date(row.starts)))
        return " · ".join(part for part in parts if part)

    def _titles(self) -> dict[str, str]:
        return {
            "profile": self.tr("Profile"),
            "appointments": self.tr("Appointments"),
            "groups": self.tr("Groups"),
            "expertise": self.tr("Expertise"),
            "history": self.tr("History"),
        }

    def _makers(self) -> dict[str, Callable[[], PersonTab]]:
        return {
            "profile": self._profile,
            "appointments": self._appointments,
            "groups": self._groups,
            "expertise": self._expertise,
            "history": self._history,
        }

    def _profile(self) -> PersonTab:
        from ui.pages.person.profile import ProfileTab

        return ProfileTab(self._session, self._labels, self._theme, self._names)

    def _appointments(self) -> PersonTab:
        from ui.pages.person.appointments import AppointmentsTab

        return AppointmentsTab(self._session, self._labels, self._theme)

    def _groups(self) -> PersonTab:
        from ui.pages.person.groups import GroupsTab

        return GroupsTab(self._session, self._labels, self._theme)

    def _expertise(self) -> PersonTab:
        from ui.pages.person.expertise import ExpertiseTab

        return ExpertiseTab(self._session, self._labels, self._theme)

    def _history(self) -> PersonTab:
        from ui.pages.person.history import HistoryTab

        made = HistoryTab(self._session, self._labels, self._theme)
        made.taken_back.connect(self.taken_back)
        return made

    def _build(self) -> None:
        self._name = label("", "name", wraps=True)
        self._place = label("", "muted")
        self.head.setSpacing(self._theme.px(3))
        self._up = button(
            "↑", lambda: self.step_requested.emit(-1), "chip", name=self.tr("Previous (Alt+Up)")
        )
        self._down = button("↓", lambda: self.step_requested.emit(1), "chip", name=self.tr("Next (Alt+Down)"))
        steps = QHBoxLayout()
        steps.setSpacing(self._theme.px(3))
        for part in (self._place, self._up, self._down):
            steps.addWidget(part)
        self._steps = steps
        self.head.addWidget(self._name, 1)
        self.head.addLayout(steps)
        self.body.addLayout(self.head)
        self._about = label("", "muted", wraps=True)
        self.body.addWidget(self._about)
        self.bar = QTabBar()
        self.bar.setAccessibleName(self.tr("Details"))
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(False)
        for name in _TABS:
            self.bar.addTab(self._titles()[name])
        self.bar.currentChanged.connect(lambda _: self._show_tab())
        self.sections = ChoiceField(self._titles().items(), _TABS[0])
        self.sections.setAccessibleName(self.tr("Details"))
        self.sections.activated.connect(self.bar.setCurrentIndex)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.sections)
        self._areas: dict[str, Scrolled] = {}
        self._stack = QStackedWidget()
        self.body.addWidget(self._stack, 1)
        self._build_doing()

    def _build_doing(self) -> None:
        self._doing = FlowBox()
        change = button(self.tr("Change…"), lambda: self._ask("change"), "chip")
        over = button(self.tr("Hand over…"), lambda: self._ask("hand_over"), "chip")
        end = button(self.tr("End…"), lambda: self._ask("end"), "chip")
        new = button(self.tr("New appointment…"), lambda: self._ask("new_appointment"), "chip")
        self._of_open, self._of_former = (change, over, end), new
        for part in (*self._of_open, new, self._more()):
            self._doing.flow.addWidget(part)
        self.body.addWidget(self._doing)

    def _more(self) -> QPushButton:
        more = button(self.tr("More"), lambda: None, "chip")
        menu = QMenu(more)
        self._in_menu = []
        for text, what in ((self.tr("Hand over…"), "hand_over"), (self.tr("End…"), "end")):
            entry = menu.addAction(text)
            entry.triggered.connect(lambda _=False, what=what: self._ask(what))
            self._in_menu.append(entry)
        for text, what in (
            (self.tr("Edit the person…"), "edit_person"),
            (self.tr("New appointment…"), "new_appointment"),
            (self.tr("Join a group…"), "join_group"),
            (self.tr("Export all that is held on the person…"), "export_person"),
            (self.tr("Remove the appointment: it never was"), "remove_appointment"),
            (self.tr("Remove the person: entered by mistake"), "remove_person"),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, what=what: self._ask(what))
        more.setMenu(menu)
        return more

    def _ask(self, what: str) -> None:
        """Ask for something to be done with the appointment or the person that is shown."""
        if self._shown is None:
            return
        row = self._shown.row
        of_appointment = what in {"change", "hand_over", "end", "remove_appointment"}
        if of_appointment and row is not None:
            self.wanted.emit(what, row.appointment_id, "")
        elif not of_appointment:
            self.wanted.emit(what, self._shown.person.id, "")

    def _on_wanted(self, what: str, about: str, fact: str) -> None:
        if what == "tab":
            self.show_tab(fact)
        else:
            self.wanted.emit(what, about, fact)
