"""The dialogs that change the register: each fills in, says what is refused, and makes one step."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QDialog, QPushButton
from shiboken6 import isValid

from focalnet.network import actions, records
from focalnet.network.listing import Selection
from focalnet.problems import Refused
from tests.ui.conftest import COUNCIL, let_go
from ui.dialogs.appointment import AppointmentDialog, EndDialog
from ui.dialogs.change import ChangeDialog
from ui.dialogs.edit_person import EditPersonDialog
from ui.dialogs.fields import ChoiceField, per_cent_of
from ui.dialogs.find_field import NEW
from ui.dialogs.hand_over import HandOverDialog
from ui.dialogs.person import PersonDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from focalnet.network.model import Person
    from ui.app import Parts

ACCEPTED = QDialog.DialogCode.Accepted.value
Make = "Callable[..., Any]"


@pytest.fixture
def held(opened: Parts) -> str:
    """Return an appointment that began before the Council's date."""
    ids = opened.session.listing.appointment_ids(Selection(COUNCIL))
    return next(each for each in ids if records.appointment(opened.session.file, each).starts is not None)


@pytest.fixture
def dialog_of(opened: Parts, held: str) -> Iterator[Callable[[type[AppointmentDialog]], AppointmentDialog]]:
    made: list[QDialog] = []

    def make(kind: type[AppointmentDialog]) -> AppointmentDialog:
        dialog = kind(opened.window, opened.session, opened.labels, held)
        made.append(dialog)
        return dialog

    yield make
    for dialog in made:
        dialog.deleteLater()


@pytest.fixture
def person_dialog(opened: Parts) -> Iterator[PersonDialog]:
    dialog = PersonDialog(opened.window, opened.session, opened.labels)
    yield dialog
    dialog.deleteLater()


@pytest.fixture
def somebody(opened: Parts, held: str) -> Person:
    """Return who holds the appointment."""
    return records.person(opened.session.file, records.appointment(opened.session.file, held).person)


def test_new_focal_point_in_a_known_office(person_dialog: PersonDialog, opened: Parts) -> None:
    before = opened.session.steps
    person_dialog.who.family_name.setText("N'Diaye")
    person_dialog.who.given_names.setText("Zoé")
    person_dialog.who.sex.choose("F")
    person_dialog.office.setText("dakar")
    person_dialog.grade.setText("nob")
    person_dialog.accept()
    assert person_dialog.result() == ACCEPTED
    made = records.appointment(opened.session.file, person_dialog.value())
    assert (made.grade, made.starts) == ("NO-B", COUNCIL)
    assert records.office(opened.session.file, made.office).name == "Dakar"
    assert records.person(opened.session.file, made.person).given_names == "Zoé"
    assert opened.session.steps == before + 1


def test_new_focal_point_in_a_new_office(person_dialog: PersonDialog, opened: Parts) -> None:
    assert not person_dialog.form.isRowVisible(person_dialog.country)
    person_dialog.who.family_name.setText("Bah")
    person_dialog.office.setText("Nowhereville")
    person_dialog.office.settle()
    assert person_dialog.office.value() == NEW
    assert person_dialog.form.isRowVisible(person_dialog.country)
    person_dialog.country.setText("Cap-Vert")
    person_dialog.country.settle()
    person_dialog.starts.setText("")
    person_dialog.accept()
    made = records.appointment(opened.session.file, person_dialog.value())
    office = records.office(opened.session.file, made.office)
    assert (office.name, office.country) == ("Nowhereville", "CPV")
    assert made.starts is None


def test_a_name_pasted_whole_is_parted(person_dialog: PersonDialog) -> None:
    person_dialog.who.family_name.setText("BAH, Aïssatou")
    person_dialog.who.family_name.editingFinished.emit()
    assert person_dialog.who.family_name.text() == "BAH"
    assert person_dialog.who.given_names.text() == "Aïssatou"


@pytest.mark.parametrize(
    ("family", "office", "starts", "told"),
    [
        ("", "Dakar", "2009-01-01", "family name"),
        ("Bah", "Dakar", "soon", "soon"),
        ("Bah", "", "2009-01-01", "office needs a name"),
    ],
)
def test_what_is_refused_is_said_and_nothing_is_kept(
    person_dialog: PersonDialog, opened: Parts, family: str, office: str, starts: str, told: str
) -> None:
    before = opened.session.steps
    person_dialog.who.family_name.setText(family)
    person_dialog.office.setText(office)
    person_dialog.starts.setText(starts)
    person_dialog.accept()
    assert person_dialog.result() != ACCEPTED
    assert told in person_dialog.trouble
    assert opened.session.steps == before


def test_somebody_known_is_told_with_the_reasons_and_taken(
    person_dialog: PersonDialog, opened: Parts, somebody: Person
) -> None:
    who = person_dialog.who
    who.family_name.setText(somebody.family_name.upper())
    who.given_names.setText(somebody.given_names)
    who.look()
    assert somebody.id in who.note.people
    who.note.taken.emit(somebody.id)
    assert not person_dialog.form.isRowVisible(who.family_name)
    assert who.note.isHidden()
    people = len(records.persons(opened.session.file))
    person_dialog.office.setText("Dakar")
    person_dialog.accept()
    assert records.appointment(opened.session.file, person_dialog.value()).person == somebody.id
    assert len(records.persons(opened.session.file)) == people


def test_somebody_known_is_shown_before_a_hurried_enter_counts(
    person_dialog: PersonDialog, opened: Parts, somebody: Person
) -> None:
    person_dialog.who.family_name.setText(somebody.family_name)
    person_dialog.who.given_names.setText(somebody.given_names)
    person_dialog.office.setText("Dakar")
    before = opened.session.steps
    person_dialog.accept()
    assert (opened.session.steps, person_dialog.result()) == (before, 0)
    person_dialog.accept()
    assert opened.session.steps == before + 1


def test_taking_somebody_is_taken_back(person_dialog: PersonDialog, somebody: Person) -> None:
    person_dialog.who.take(somebody.id)
    person_dialog.who.let_go()
    assert person_dialog.form.isRowVisible(person_dialog.who.family_name)
    assert isinstance(person_dialog.who.value(), dict)


def test_another_appointment_of_somebody_known(opened: Parts, somebody: Person) -> None:
    dialog = PersonDialog(opened.window, opened.session, opened.labels, somebody.id)
    assert not dialog.form.isRowVisible(dialog.who.family_name)
    dialog.office.setText("Dakar")
    dialog.role.choose("alternate")
    dialog.accept()
    made = records.appointment(opened.session.file, dialog.value())
    assert (made.person, str(made.role)) == (somebody.id, "alternate")
    dialog.deleteLater()


def test_correction_changes_the_row_itself(
    dialog_of: Callable[[type[AppointmentDialog]], ChangeDialog], opened: Parts, held: str
) -> None:
    actions.correct_appointment(opened.session.file, held, time_allotted=None, unit="")
    dialog = dialog_of(ChangeDialog)
    dialog.facts.field("time_allotted").setText("25 %")  # type: ignore[attr-defined]
    dialog.facts.field("unit").setText("HR")  # type: ignore[attr-defined]
    dialog.accept()
    after = records.appointment(opened.session.file, held)
    assert (after.unit, after.time_allotted) == ("HR", 25.0)
    assert dialog.value() == held
    assert after.ends == dialog.held.ends


def test_what_happened_on_a_day_closes_the_row_and_opens_the_next(
    dialog_of: Callable[[type[AppointmentDialog]], ChangeDialog], opened: Parts, held: str
) -> None:
    actions.correct_appointment(opened.session.file, held, grade="NO-A")
    dialog = dialog_of(ChangeDialog)
    assert dialog.always.isChecked()
    dialog.facts.field("grade").setText("P-5")  # type: ignore[attr-defined]
    dialog.show_rows()
    assert dialog.from_date.isChecked()
    dialog.day.setText("1 November 2009")
    dialog.accept()
    file = opened.session.file
    assert records.appointment(file, held).ends == date(2009, 11, 1)
    assert records.appointment(file, dialog.value()).grade == "P-5"
    assert records.appointment(file, dialog.value()).starts == date(2009, 11, 1)


def test_what_the_user_says_of_a_change_stands(
    dialog_of: Callable[[type[AppointmentDialog]], ChangeDialog], opened: Parts, held: str
) -> None:
    actions.correct_appointment(opened.session.file, held, grade="NO-A")
    dialog = dialog_of(ChangeDialog)
    dialog.always.click()
    dialog.facts.field("grade").setText("P-5")  # type: ignore[attr-defined]
    dialog.accept()
    assert dialog.value() == held
    assert records.appointment(opened.session.file, held).grade == "P-5"


def test_change_before_the_beginning_is_refused(
    dialog_of: Callable[[type[AppointmentDialog]], ChangeDialog],
) -> None:
    dialog = dialog_of(ChangeDialog)
    dialog.from_date.click()
    dialog.day.setText("1999-01-01")
    dialog.facts.field("grade").setText("P-5")  # type: ignore[attr-defined]
    dialog.accept()
    assert dialog.trouble
    assert dialog.result() != ACCEPTED


def test_handing_over_to_somebody_new_is_one_step(
    dialog_of: Callable[[type[AppointmentDialog]], HandOverDialog], opened: Parts, held: str
) -> None:
    before = opened.session.steps
    dialog = dialog_of(HandOverDialog)
    dialog.successor.setText("Awawa Bahba")
    dialog.successor.settle()
    assert dialog.form.isRowVisible(dialog.who.family_name)
    assert dialog.who.family_name.text() == "Bahba"
    assert not dialog.form.isRowVisible(dialog.successor)
    dialog.day.setText("2/11/2009")
    dialog.reason.choose("reassigned")
    dialog.accept()
    file = opened.session.file
    ended = records.appointment(file, held)
    assert (ended.ends, ended.end_reason) == (date(2009, 11, 2), "reassigned")
    successor = records.appointment(file, dialog.value())
    assert successor.office == dialog.held.office
    assert records.person(file, successor.person).given_names == "Awawa"
    assert opened.session.steps == before + 1


def test_handing_over_to_somebody_known_with_the_terms_as_before(
    dialog_of: Callable[[type[AppointmentDialog]], HandOverDialog], opened: Parts, held: str
) -> None:
    file = opened.session.file
    actions.correct_appointment(file, held, tor_state="included", tor_date=date(2008, 5, 2))
    known = actions.add_person(file, family_name="Successor", given_names="Known")
    dialog = dialog_of(HandOverDialog)
    dialog.successor.setText("known successor")
    dialog.tor_state.setCurrentIndex(0)
    dialog.accept()
    taken = records.appointment(file, dialog.value())
    assert taken.person == known
    assert (str(taken.tor_state), taken.tor_date) == ("included", date(2008, 5, 2))
    assert not dialog.form.isRowVisible(dialog.who.family_name)


def test_somebody_new_may_be_somebody_known_after_all(
    dialog_of: Callable[[type[AppointmentDialog]], HandOverDialog], opened: Parts, held: str
) -> None:
    known = actions.add_person(opened.session.file, family_name="Successor", given_names="Known")
    dialog = dialog_of(HandOverDialog)
    assert not dialog.form.isRowVisible(dialog.known)
    dialog.successor.setText("Nowhere Found")
    dialog.successor.settle()
    assert dialog.form.isRowVisible(dialog.known)
    dialog.known.findChildren(QPushButton)[0].click()
    assert dialog.form.isRowVisible(dialog.successor)
    assert not dialog.form.isRowVisible(dialog.who.family_name)
    dialog.successor.setText("known successor")
    dialog.accept()
    assert records.appointment(opened.session.file, dialog.value()).person == known


def test_handing_over_needs_somebody(
    dialog_of: Callable[[type[AppointmentDialog]], HandOverDialog], opened: Parts
) -> None:
    before = opened.session.steps
    dialog = dialog_of(HandOverDialog)
    dialog.accept()
    assert dialog.trouble
    assert opened.session.steps == before


def test_a_term_is_proposed_as_long_as_the_one_before(
    dialog_of: Callable[[type[AppointmentDialog]], HandOverDialog], opened: Parts, held: str
) -> None:
    actions.correct_appointment(
        opened.session.file, held, starts=date(2007, 2, 28), term_ends=date(2009, 2, 28)
    )
    dialog = dialog_of(HandOverDialog)
    dialog.day.choose(date(2009, 3, 1))
    assert dialog.term_ends.value() == date(2011, 3, 1)


def test_ending_says_when_and_why(
    dialog_of: Callable[[type[AppointmentDialog]], EndDialog], opened: Parts, held: str
) -> None:
    dialog = dialog_of(EndDialog)
    dialog.day.setText("2009-11-05")
    dialog.reason.setCurrentIndex(dialog.reason.findData("resigned"))
    dialog.accept()
    after = records.appointment(opened.session.file, held)
    assert (after.ends, after.end_reason) == (date(2009, 11, 5), "resigned")


def test_who_somebody_is_is_corrected(opened: Parts, somebody: Person) -> None:
    dialog = EditPersonDialog(opened.window, opened.session, opened.labels, somebody.id)
    fields: dict[str, Any] = dialog.facts.fields
    fields["family_name"].setText("Bah")
    fields["other_emails"].setText("a@example.org; b@example.org")
    fields["working_languages"].setText("French, wolof")
    fields["form_language"].choose("fr")
    fields["notes"].setPlainText("Met in Dakar.\nWell.")
    dialog.accept()
    after = records.person(opened.session.file, somebody.id)
    assert after.family_name == "Bah"
    assert after.other_emails == ("a@example.org", "b@example.org")
    assert (after.working_languages, after.form_language) == (("fr", "wo"), "fr")
    assert after.notes == "Met in Dakar.\nWell."
    dialog.deleteLater()


def test_a_language_nobody_knows_is_refused_in_place(opened: Parts, somebody: Person) -> None:
    dialog = EditPersonDialog(opened.window, opened.session, opened.labels, somebody.id)
    field: Any = dialog.facts.field("working_languages")
    field.setText("Klingon")
    field.editingFinished.emit()
    assert "Klingon" in dialog.trouble
    field.setText("French")
    field.editingFinished.emit()
    assert not dialog.trouble
    dialog.deleteLater()


def test_every_field_is_named_by_its_words(person_dialog: PersonDialog) -> None:
    names = [field.accessibleName() for field in person_dialog.findChildren(ChoiceField)]
    assert all(names)


@pytest.mark.parametrize("kind", [ChangeDialog, HandOverDialog, EndDialog])
def test_a_dialog_that_is_closed_is_freed(
    opened: Parts, held: str, kind: type[AppointmentDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[QDialog] = []

    def never_mind(self: QDialog) -> QDialog.DialogCode:
        seen.append(self)
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(kind, "exec", never_mind)
    assert kind.ask(opened.window, opened.session, opened.labels, held) is None
    let_go()
    assert not isValid(seen[0])


@pytest.mark.parametrize(
    ("text", "share"), [("", None), ("–", None), ("20", 20.0), ("20 %", 20.0), ("12,5", 12.5)]
)
def test_shares_as_people_type_them(text: str, share: float | None) -> None:
    assert per_cent_of(text) == share


def test_share_that_is_no_number_is_refused() -> None:
    with pytest.raises(Refused):
        per_cent_of("half")
