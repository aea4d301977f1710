"""The pictures of the guide about people and appointments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.dialogs.appointment import EndDialog
from ui.dialogs.change import ChangeDialog
from ui.dialogs.duplicates import DuplicatesDialog
from ui.dialogs.hand_over import HandOverDialog
from ui.dialogs.person import PersonDialog
from ui.pictures.taking import settle

if TYPE_CHECKING:
    from ui.pictures.stage import Stage

_TYPED_MS = 80  # what follows the typing, follows when it rests


def new_focal_point(stage: Stage) -> None:
    """Show a new focal point: the dialog filled in, and the list with her in it."""
    parts = stage.parts
    roster = stage.roster()
    with stage.dialog(PersonDialog(parts.window, parts.session, parts.labels), "new-focal-point") as dialog:
        dialog.who.family_name.setText("Traoré")
        dialog.who.given_names.setText("Aminata")
        dialog.office.setText("Bamako")
        dialog.office.settle()
        dialog.grade.setText("NO-B")
        dialog.accept()
        dialog.show()
    made = dialog.value()
    roster.show_appointment(made)
    parts.routes.offer_undo(parts.labels.done(parts.session.file.history(limit=1)[0]))
    stage.keep("new-focal-point-listed")
    parts.session.file.undo()


def somebody_left(stage: Stage) -> None:
    """Show the end of an appointment, and the handing over to somebody new."""
    parts = stage.parts
    held = stage.appointment_of("Abdullahi")
    with stage.dialog(EndDialog(parts.window, parts.session, parts.labels, held), "end") as end:
        end.reason.setCurrentIndex(end.reason.findData("left_organization"))
    with stage.dialog(HandOverDialog(parts.window, parts.session, parts.labels, held), "hand-over") as dialog:
        dialog.successor.setText("Hassan Warsame")
        dialog.successor.settle()
        settle(_TYPED_MS)


def facts_changed(stage: Stage) -> None:
    """Show a grade that changed from a date on."""
    parts = stage.parts
    held = stage.appointment_of("Abdullahi")
    with stage.dialog(ChangeDialog(parts.window, parts.session, parts.labels, held), "change") as dialog:
        dialog.facts.field("grade").setText("G-6")  # type: ignore[attr-defined]
        dialog.from_date.click()
        settle(_TYPED_MS)


def one_person_twice(stage: Stage) -> None:
    """Show the pairs of people who may be one."""
    parts = stage.parts
    with stage.dialog(DuplicatesDialog(parts.window, parts.session, parts.labels), "duplicates"):
        pass


def details(stage: Stage) -> None:
    """Show the pane beside the list, about the one who is chosen."""
    page = stage.roster()
    page.show_appointment(stage.appointment_of("Aka-Brou"))
    stage.keep("details", page.pane)
