"""Profile: every fact that is known of the person and the appointment, notes, and the UN-SWAP criteria."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton

from ui.dialogs.fields import NotesField
from ui.facts import NOTHING, shown, title
from ui.labels import capital
from ui.pages.person.swap_lines import SwapLines
from ui.pages.person.tab import PersonTab
from ui.widgets.fact_line import AddressLine, FactLine
from ui.widgets.marking import button, label

if TYPE_CHECKING:
    from focalnet.network.listing import RosterRow
    from focalnet.network.model import Person
    from ui.labels import Labels
    from ui.pages.person.tab import Shown
    from ui.place_names import PlaceNames
    from ui.session import Session
    from ui.theme import Theme

_OF_PERSON = ("other_emails", "sex", "working_languages", "form_language")
_OF_ROW = (
    *("category", "office", "region", "countries_covered", "mandate", "unit", "job_title", "tor_state"),
    *("time", "in_appraisal", "appointed_by", "starts", "ends", "term_ends"),
)
_EDITED = ("email", "telephone", "working_languages")
_ASKED_FOR = ("email", "telephone", "working_languages", "unit", "job_title", "term_ends")


class ProfileTab(PersonTab):
    """The lines stay and are filled anew for each person, so that leafing through the list is swift."""

    def __init__(self, session: Session, labels: Labels, theme: Theme, names: PlaceNames) -> None:
        super().__init__(session, labels, theme)
        self._names = names
        self._shown: Shown | None = None
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(1, 1)
        copy, write = self.tr("Copy"), self.tr("Write")
        self.lines: dict[str, FactLine] = {
            "email": AddressLine(grid, title("email"), copy, write),
            "telephone": AddressLine(grid, title("telephone"), copy),
        }
        self._titles = {
            "category": self.tr("Category, grade"),
            "time": title("time_allotted"),
            "starts": self.tr("Since"),
        }
        for fact in (*_OF_PERSON, *_OF_ROW):
            self.lines[fact] = FactLine(grid, self._titles.get(fact, title(fact)), theme.px(84))
        self.column.addLayout(grid)
        self._unknown = label("", "muted", wraps=True)
        self.edit = button(self.tr("Edit person…"), self._on_edit, "link")
        self.column.addWidget(self._unknown)
        self.column.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_verified()
        self.swap = SwapLines(session, labels, theme)
        self.swap.wanted.connect(self.wanted)
        self.column.addWidget(self.swap)
        self._add_notes()
        self.column.addStretch(1)

    def show_person(self, shown: Shown) -> None:
        """Show somebody."""
        self._shown = shown
        for fact in ("email", "telephone", *_OF_PERSON):
            self.lines[fact].show(self._said(fact, getattr(shown.person, fact)))
        facts = self._of_row(shown.row) if shown.row is not None else {}
        for fact in _OF_ROW:
            self.lines[fact].show(facts.get(fact, ""))
        self._show_unknown()
        self._show_verified(shown.person)
        self.swap.show_person(shown)
        if not self.notes.hasFocus():
            self._show_notes(shown.person.notes)
        self.notes.setReadOnly(not self.session.writable)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the notes when the field is left or Ctrl+Enter pressed; Escape gives the old ones back."""
        if watched is self.notes:
            if event.type() == QEvent.Type.FocusOut:
                self.keep_notes()
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._on_key(event)
        return super().eventFilter(watched, event)

    def keep_notes(self) -> None:
        """Keep the notes as they stand now."""
        from focalnet.network import actions

        shown, text = self._shown, self.notes.value()
        if shown is not None and text != shown.person.notes and self.session.writable:
            self.do(lambda: actions.correct_person(self.session.file, shown.person.id, notes=text))

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self._shown is not None:
            self._show_notes(self._shown.person.notes)
            return True
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep_notes()
            return True
        return False

    def _of_row(self, row: RosterRow) -> dict[str, str]:
        said = {fact: self._said(fact, getattr(row, fact, None)) for fact in _OF_ROW}
        category = (self._word("staff_category", row.staff_category), row.grade, self._seniority(row))
        names = self._names.countries()
        said["category"] = ", ".join(filter(None, category))
        said["office"] = ", ".join(dict.fromkeys(filter(None, (row.office, row.city, row.country_name))))
        said["region"] = row.region_name
        said["countries_covered"] = ", ".join(names.get(code, code) for code in row.countries_covered)
        said["tor_state"] = self._tor(row)
        said["time"] = self._time(row)
        if row.in_appraisal is not None:
            said["in_appraisal"] = self.tr("yes") if row.in_appraisal else self.tr("no")
        said["mandate"] = self._word("mandate", row.mandate)
        said["ends"] = self._end(row)
        return said

    def _said(self, fact: str, value: object) -> str:
        text = shown(self.labels, fact, value)
        return "" if text == NOTHING else capital(text) if fact == "sex" else text

    def _word(self, section: str, code: str) -> str:
        return "" if code == "unknown" else self.labels.word(section, code)

    def _seniority(self, row: RosterRow) -> str:
        return self._word("seniority", row.seniority)

    def _tor(self, row: RosterRow) -> str:
        parts = [self.labels.word("tor_state", row.tor_state)]
        parts += [self.labels.date(row.tor_date)] if row.tor_date else []
        return ", ".join([*parts, *filter(None, [row.tor_reference])])

    def _time(self, row: RosterRow) -> str:
        parts = []
        if row.time_allotted is not None:
            parts.append(self.tr("{share} allotted").format(share=f"{row.time_allotted:g} %"))
        if row.time_spent is not None:
            parts.append(self.tr("{share} spent").format(share=f"{row.time_spent:g} %"))
        return ", ".join(parts)

    def _end(self, row: RosterRow) -> str:
        if row.ends is None:
            return ""
        reason = self._word("end_reason", row.end_reason) if row.end_reason else ""
        return ", ".join(filter(None, (self.labels.date(row.ends), reason)))

    def _show_unknown(self) -> None:
        missing = [title(fact) for fact in _ASKED_FOR if fact in self.lines and not self.lines[fact].text]
        said = self.tr("Not known: {facts}").format(facts=", ".join(missing)) if missing else ""
        self._unknown.setText(said)
        self.edit.setVisible(self.session.writable)

    def _on_edit(self) -> None:
        if self._shown is not None:
            missing = [fact for fact in _EDITED if fact in self.lines and not self.lines[fact].text]
            self.wanted.emit("edit_person", self._shown.person.id, next(iter(missing), ""))

    def _add_verified(self) -> None:
        self._verified = label("", "muted", wraps=True)
        self.verify = button(self.tr("Verified today"), self._on_verified, "chip")
        self._add_beside(self._verified, self.verify)

    def _add_beside(self, words: QLabel, door: QPushButton) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(8))
        row.addWidget(words, 1)
        row.addWidget(door, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)

    def _show_verified(self, person: Person) -> None:
        day = self.labels.date(person.verified_on)
        known = self.tr("Verified on {date}").format(date=day)
        self._verified.setText(known if person.verified_on else self.tr("Never verified"))
        self.verify.setVisible(self.session.writable and person.verified_on != self.session.today)

    def _on_verified(self) -> None:
        if self._shown is not None:
            self.wanted.emit("verify", self._shown.person.id, "")

    def _add_notes(self) -> None:
        self.column.addSpacing(self.theme.px(8))
        self.column.addWidget(label(title("notes"), "heading"))
        self.notes = NotesField()
        self.notes.setAccessibleName(title("notes"))
        self.notes.setPlaceholderText(self.tr("Write here; it is kept when you leave the field"))
        self.notes.installEventFilter(self)
        self.column.addWidget(self.notes)

    def _show_notes(self, text: str) -> None:
        if self.notes.value() != text:
            self.notes.setPlainText(text)
