"""The one who is chosen: profile, UN-SWAP, expertise, appointments, and what can be done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.facts import NOTHING, shown, title
from ui.labels import capital
from ui.widgets.card import Card, Scrolled
from ui.widgets.flow import FlowBox
from ui.widgets.marking import ElidedLabel, button, emptied, label

if TYPE_CHECKING:
    from focalnet.network.listing import RosterRow
    from focalnet.network.model import Appointment
    from ui.dialogs.appointment import AppointmentDialog
    from ui.labels import Labels
    from ui.place_names import PlaceNames
    from ui.session import Session
    from ui.theme import Theme

_FINDINGS = {"met": "good", "not_met": "warning", "unknown": "muted"}


class PersonPane(Card):
    """Details of one row of the list; it asks for the next row and for another one to be shown."""

    step_requested = Signal(int)
    shown_requested = Signal(str)  # an appointment

    def __init__(self, session: Session, labels: Labels, theme: Theme, names: PlaceNames) -> None:
        super().__init__()
        self._session = session
        self._labels = labels
        self._names = names
        self._row: RosterRow | None = None
        self.setAccessibleName(self.tr("Details"))
        self.setMinimumWidth(theme.px(240))
        self._name = label("", "name", wraps=True)
        self._place = label("", "muted")
        self._up = button("↑", lambda: self.step_requested.emit(-1), "chip", name=self.tr("Previous"))
        self._down = button("↓", lambda: self.step_requested.emit(1), "chip", name=self.tr("Next"))
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._name, 1)
        for part in (self._place, self._up, self._down):
            head.addWidget(part)
        self.body.addLayout(head)
        self._about = label("", "muted", wraps=True)
        self.body.addWidget(self._about)
        inside = QWidget()
        self._parts = QVBoxLayout(inside)
        self._parts.setContentsMargins(0, 0, 8, 0)
        self._parts.setSpacing(6)
        self._area = Scrolled(inside, self.tr("Facts"))
        self.body.addWidget(self._area, 1)
        self._doing = FlowBox()
        for text, dialog in (
            (self.tr("Change…"), self._on_change),
            (self.tr("Hand over…"), self._on_hand_over),
            (self.tr("End…"), self._on_end),
        ):
            self._doing.flow.addWidget(button(text, dialog, "chip"))
        self.body.addWidget(self._doing)

    def show_row(self, row: RosterRow | None, place: int, of: int) -> None:
        """Show a row of the list, `place` of `of`; None shows nothing."""
        self._row = row
        emptied(self._parts)
        self._doing.setVisible(row is not None and self._session.writable)
        for part in (self._up, self._down, self._place):
            part.setVisible(row is not None)
        self._name.setText("")
        self._about.setText("")
        if row is None:
            return
        self._name.setText(" ".join(part for part in (row.given_names, row.family_name) if part))
        counted = self.tr("{place} of {all}").format(place=f"{place + 1:,}", all=f"{of:,}")
        self._place.setText(counted)
        self._up.setEnabled(place > 0)
        self._down.setEnabled(place + 1 < of)
        self._about.setText(self._line_about(row))
        self._add_addresses(row)
        self._add_profile(row)
        self._add_swap(row)
        self._add_expertise(row)
        self._add_appointments(row)
        self._parts.addStretch(1)
        self._area.fit()

    def _line_about(self, row: RosterRow) -> str:
        where = ", ".join(dict.fromkeys(part for part in (row.office, row.country_name) if part))
        parts = [capital(self._labels.word("role", row.role)), where]
        if row.starts is not None:
            parts.append(self.tr("since {date}").format(date=self._labels.date(row.starts)))
        return " · ".join(part for part in parts if part)

    def _add_addresses(self, row: RosterRow) -> None:
        for fact, value in (("email", row.email), ("telephone", row.telephone)):
            if value:
                said = ElidedLabel(value)
                said.setAccessibleName(f"{title(fact)}: {value}")
                said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._parts.addWidget(said)

    def _add_profile(self, row: RosterRow) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        category = ", ".join(
            part for part in (self._labels.word("staff_category", row.staff_category), row.grade) if part
        )
        countries = self._names.countries()
        lines = (
            (title("sex"), capital(shown(self._labels, "sex", row.sex))),
            (self.tr("Category, grade"), category),
            (title("job_title"), row.job_title),
            (title("region"), row.region_name),
            (
                title("countries_covered"),
                ", ".join(countries.get(code, code) for code in row.countries_covered),
            ),
            (title("tor_state"), self._tor(row)),
            (title("time_allotted"), shown(self._labels, "time_allotted", row.time_allotted)),
            (title("languages"), shown(self._labels, "languages", row.languages)),
        )
        for place, (name, value) in enumerate((name, value) for name, value in lines if value):
            grid.addWidget(label(name, "muted"), place, 0, Qt.AlignmentFlag.AlignTop)
            said = label(value, wraps=True) if " " in value else ElidedLabel(value)
            said.setAccessibleName(f"{name}: {value}")
            grid.addWidget(said, place, 1)
        self._parts.addLayout(grid)

    def _tor(self, row: RosterRow) -> str:
        state = self._labels.word("tor_state", row.tor_state)
        return f"{state}, {self._labels.date(row.tor_date)}" if row.tor_date else state

    def _add_swap(self, row: RosterRow) -> None:
        from focalnet.network.swap import check_person

        found = check_person(self._session.file, row.person_id, self._session.as_at)
        if not found:
            return
        self._heading(self.tr("UN-SWAP"))
        for criterion, finding in found.items():
            line = QHBoxLayout()
            line.addWidget(label(capital(self._labels.word("criterion", criterion)), "muted", wraps=True), 1)
            line.addWidget(label(self._labels.word("finding", finding), _FINDINGS[str(finding)]))
            self._parts.addLayout(line)

    def _add_expertise(self, row: RosterRow) -> None:
        if not row.expertise:
            return
        self._heading(self._labels.word("facet", "expertise"))
        for code, level in row.expertise:
            area = capital(self._labels.word("expertise", code))
            line = QHBoxLayout()
            line.addWidget(label(area, "muted", wraps=True), 1)
            dots = label("●" * level + "○" * (4 - level), "muted")
            dots.setAccessibleName(self.tr("{area}: {level} of 4").format(area=area, level=level))
            line.addWidget(dots)
            self._parts.addLayout(line)

    def _add_appointments(self, row: RosterRow) -> None:
        from focalnet.network import records

        self._heading(self.tr("Appointments"))
        for held in records.appointments(self._session.file, person=row.person_id):
            self._parts.addWidget(label(self._period(held), "muted", wraps=True))

    def _period(self, held: Appointment) -> str:
        from focalnet.network import records

        office = records.office(self._session.file, held.office).name
        begun = str(held.starts.year) if held.starts else NOTHING
        ended = str(held.ends.year) if held.ends else self.tr("today")
        words = self.tr("{begun} to {ended}: {role}, {office}")
        return words.format(
            begun=begun, ended=ended, role=self._labels.word("role", held.role), office=office
        )

    def _heading(self, text: str) -> None:
        self._parts.addSpacing(8)
        self._parts.addWidget(label(text, "heading"))

    def _on_change(self) -> None:
        from ui.dialogs.appointment import ChangeDialog

        self._do(ChangeDialog)

    def _on_hand_over(self) -> None:
        from ui.dialogs.appointment import HandOverDialog

        self._do(HandOverDialog)

    def _on_end(self) -> None:
        from ui.dialogs.appointment import EndDialog

        self._do(EndDialog)

    def _do(self, kind: type[AppointmentDialog]) -> None:
        if self._row is None:
            return
        done = kind.ask(self.window(), self._session, self._labels, self._row.appointment_id)
        if done is not None:
            self.shown_requested.emit(done)
