"""Appointments: all that a person ever held, as bars over the years or as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.labels import capital
from ui.models.period_model import PeriodModel
from ui.pages.person.tab import PersonTab
from ui.widgets.choice import Choice
from ui.widgets.marking import button
from ui.widgets.table import Table
from ui.widgets.timeline import Period, Timeline

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from focalnet.network.model import Appointment
    from ui.labels import Labels
    from ui.pages.person.tab import Shown
    from ui.session import Session
    from ui.theme import Theme


class AppointmentsTab(PersonTab):
    """The latest first; each is a door to changing it."""

    def __init__(self, session: Session, labels: Labels, theme: Theme) -> None:
        super().__init__(session, labels, theme)
        self._person = ""
        self.ways = Choice(self.tr("Timeline or table"))
        offers = [("line", self.tr("Timeline"), "chip"), ("table", self.tr("Table"), "chip")]
        self.ways.offer(offers, "line")
        self.timeline = Timeline(theme, self.tr("Appointments over the years"))
        self.model = PeriodModel()
        self.table = Table(theme, self.tr("Appointments"))
        self.table.setModel(self.model)
        self.table.set_widths(150, 90, 100, 100)
        self.table.setMinimumHeight(theme.px(180))
        self.table.hide()
        self._new = button(self.tr("New appointment…"), self._on_new, "chip")
        self.column.addWidget(self.ways)
        self.column.addWidget(self.timeline)
        self.column.addWidget(self.table)
        self.column.addWidget(self._new, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.ways.chosen.connect(self._on_way)
        self.timeline.chosen.connect(self._on_chosen)
        self.table.activated.connect(self._on_activated)

    def show_person(self, shown: Shown) -> None:
        """Show what somebody held."""
        from focalnet.network import records

        self._person = shown.person.id
        held = records.appointments(self.session.file, person=shown.person.id)
        offices = {each.office: records.office(self.session.file, each.office).name for each in held}
        periods = [self._period(each, offices[each.office]) for each in reversed(held)]
        self.timeline.show_periods(periods, max(self.session.as_at, self.session.today))
        self.model.show(periods)
        self._new.setVisible(self.session.writable)

    def _period(self, held: Appointment, office: str) -> Period:
        as_at = self.session.as_at
        open_then = (held.starts is None or held.starts <= as_at) and (held.ends is None or held.ends > as_at)
        heading = ", ".join(filter(None, (capital(self.labels.word("role", held.role)), office, held.grade)))
        return Period(held.id, heading, self._between(held), held.starts, held.ends, open_then)

    def _between(self, held: Appointment) -> str:
        begun = self.labels.date(held.starts) if held.starts else self.tr("unknown")
        if held.ends is None:
            return self.tr("since {date}").format(date=begun)
        period = self.tr("{begun} to {ended}").format(begun=begun, ended=self.labels.date(held.ends))
        reason = self.labels.word("end_reason", held.end_reason) if held.end_reason else ""
        return " · ".join(filter(None, (period, reason)))

    def _on_way(self, way: str) -> None:
        self.timeline.setVisible(way == "line")
        self.table.setVisible(way == "table")

    def _on_chosen(self, appointment: str) -> None:
        if self.session.writable:
            self.wanted.emit("change", appointment, "")

    def _on_activated(self, index: QModelIndex) -> None:
        self._on_chosen(self.model.period(index.row()).id)

    def _on_new(self) -> None:
        self.wanted.emit("new_appointment", self._person, "")
