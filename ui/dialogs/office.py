"""A new office, or the facts of one that is there; a new kind was always so or holds from a date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QRadioButton

from focalnet.network import records
from focalnet.network.model import Office
from ui.dialogs.date_field import DateField
from ui.dialogs.doing import DoingDialog
from ui.dialogs.fields import ChoiceField, ExpectedField
from ui.dialogs.find_field import CountryField, OfficeField
from ui.dialogs.typed_field import TypedField
from ui.facts import title
from ui.labels import capital
from ui.widgets.marking import label

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from ui.labels import Labels
    from ui.place_names import PlaceNames
    from ui.session import Session

_NEW = Office("", "")


class OfficeDialog(DoingDialog):
    """Asks for the facts of an office; only the name has to be there."""

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        labels: Labels,
        names: PlaceNames,
        office_id: str = "",
    ) -> None:
        self.before = records.office(session.file, office_id) if office_id else _NEW
        heading = self.tr("Edit the office") if office_id else self.tr("New office")
        done = self.tr("Keep") if office_id else self.tr("Add the office")
        super().__init__(parent, session, labels, heading, done, self.before.name)
        self._names = names
        self.made = office_id
        self._make_fields()
        self._add_fields()
        self._add_kinds()
        self.kind.currentIndexChanged.connect(self._show_parts)
        self.from_date.toggled.connect(self._show_parts)
        self.country.chosen.connect(self._name_region)
        self._name_region()
        self._show_parts()
        self.name.setFocus()

    def enter(self) -> None:
        """Add the office, or correct it and change its kind, in one step."""
        from focalnet.network import actions

        given = self._given()
        if not self.before.id:
            self.made = actions.add_office(self.session.file, **given)
            return
        facts = {fact: value for fact, value in given.items() if value != getattr(self.before, fact)}
        day = self.day.required() if self._kind_changes() and self.from_date.isChecked() else None
        actions.edit_office(self.session.file, self.before.id, day, **facts)

    @classmethod
    def ask(
        cls, parent: QWidget, session: Session, labels: Labels, names: PlaceNames, office_id: str = ""
    ) -> str | None:
        """Ask for the facts; return the office's id, or None."""
        dialog = cls(parent, session, labels, names, office_id)
        return dialog.made if dialog.asked() else None

    def _make_fields(self) -> None:
        before = self.before
        self.name = TypedField(self.labels, before.name)
        self.kind = ChoiceField(self._kinds(), before.kind)
        self.always = QRadioButton(self.tr("A correction: it was always so"))
        self.from_date = QRadioButton(self.tr("Its kind changed on a day"))
        self.from_date.setChecked(True)
        self.day = self._day(self.session.as_at)
        self.city = TypedField(self.labels, before.city)
        self.country = CountryField(self.session.file, self.labels, before.country)
        self.region = ChoiceField([("", ""), *self._names.regions().items()], before.region)
        self.parent_office = OfficeField(self.session.file, self.labels, before.parent)
        self.opened = self._day(before.opened)
        self.closed = self._day(before.closed)
        self.expected = ExpectedField(self.labels, before.focal_points_expected)
        self.footnote = TypedField(self.labels, before.footnote)

    def _add_fields(self) -> None:
        self.add(title("name"), self.name)
        self.add(title("kind"), self.kind)
        self.form.addRow(self.from_date)
        self.add(self.tr("Since"), self.day)
        self.form.addRow(self.always)
        for fact in ("city", "country", "region"):
            self.add(title(fact), getattr(self, fact))
        self.add(self.tr("Belongs to"), self.parent_office)
        self.add(title("focal_points_expected"), self.expected)
        self.add(title("opened"), self.opened)
        if self.before.id:
            self.add(title("closed"), self.closed)
        self.add(self.tr("Footnote"), self.footnote)

    def _add_kinds(self) -> None:
        """Tell the kinds that the office had before."""
        former = records.former_kinds(self.session.file, self.before.id) if self.before.id else []
        for each in former:
            text = self.tr("{kind} until {date}").format(
                kind=self.labels.capital("office_kind", each.kind), date=self.labels.date(each.until)
            )
            self.form.addRow(
                label(self.tr("Before")) if each is former[0] else label(""), label(text, "muted")
            )

    def _given(self) -> dict[str, Any]:
        return {
            "name": self.name.value(),
            "kind": self.kind.value() or "unknown",
            "city": self.city.value(),
            "country": self.country.value(),
            "region": self.region.value(),
            "parent": self.parent_office.value(),
            "opened": self.opened.value(),
            "closed": self.closed.value(),
            "focal_points_expected": self.expected.value(),
            "footnote": self.footnote.value(),
        }

    def _kinds(self) -> list[tuple[str, str]]:
        from focalnet.network.settings import network_words

        listed = network_words(self.session.file, self.labels.language).listed("office_kind")
        return [(code, capital(text)) for code, text in listed.items()]

    def _day(self, day: date | None) -> DateField:
        return DateField(day, self.labels, self.session.today)

    def _kind_changes(self) -> bool:
        return bool(self.before.id) and self.kind.value() != self.before.kind

    def _show_parts(self) -> None:
        changes = self._kind_changes()
        for part in (self.from_date, self.always):
            self.form.setRowVisible(part, changes)
        self.form.setRowVisible(self.day, changes and self.from_date.isChecked())

    def _name_region(self) -> None:
        """Say which region the country brings."""
        chosen = self.country.choice
        known = records.countries(self.session.file).get(chosen.id) if chosen else None
        region = self._names.regions().get(known.region, "") if known else ""
        if region:
            self.region.setItemText(0, self.tr("As the country: {region}").format(region=region))
        else:
            self.region.setItemText(0, self.tr("As the country"))
