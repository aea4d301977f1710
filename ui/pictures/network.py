"""The pictures of the guide about the network as a whole: figures, gaps, history, what goes out, choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.dialogs.as_at import AsAtDialog
from ui.dialogs.export import ExportDialog
from ui.dialogs.forgetting import ForgettingDialog, Leaving
from ui.dialogs.preferences.dialog import PreferencesDialog
from ui.dialogs.preview import PreviewDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.pages.history.page import HistoryPage
from ui.pages.home import HomePage
from ui.pictures.pages import COUNCIL
from ui.pictures.taking import wait_for

if TYPE_CHECKING:
    from ui.pictures.stage import Stage


def beginning(stage: Stage) -> None:
    """Show the first page."""
    stage.keep("welcome")


def yearly_figures(stage: Stage) -> None:
    """Show the date to look at, Home as at it, and the sentence with its buttons."""
    parts = stage.parts
    dialog = AsAtDialog(parts.window, COUNCIL, parts.session.today, parts.labels)
    with stage.dialog(dialog, "as-at"):
        pass
    parts.session.look(COUNCIL)
    parts.window.go("home")
    stage.keep("home")
    stage.keep("sentence", stage.page(HomePage).sentence)
    parts.session.look(None)


def what_is_missing(stage: Stage) -> None:
    """Coverage, and what it counts."""
    stage.parts.routes.show_gap("offices_without")
    stage.keep("coverage")
    stage.parts.routes.show_gap("swap_terms_of_reference")
    stage.keep("un-swap")


def mistakes(stage: Stage) -> None:
    """Show the history, a step of it chosen; and a backup beside the present."""
    from focalnet.network import actions

    parts = stage.parts
    file = parts.session.file
    person = stage.person_of("Abdullahi")
    parts.commands.history.back_up()
    wait_for(parts)
    stage.hush()
    actions.correct_person(file, person, telephone="ext. 4410", email="asha.abdullahi@example.org")
    parts.window.go("history")
    stage.keep("history")
    history = stage.page(HistoryPage)
    history.show_backups()
    history.backups.table.selectRow(0)
    stage.keep("backups")
    file.undo()


def going_out(stage: Stage) -> None:
    """Show the choice of what goes out and for whom, and a list as it will be on paper."""
    parts, roster = stage.parts, stage.roster()
    with stage.dialog(
        ExportDialog(parts.window, parts.session, parts.labels, roster.selection()), "export"
    ) as dialog:
        dialog.external.setChecked(True)
    content = roster.content()
    preview = PreviewDialog(parts.window, content, parts.theme, parts.labels, parts.settings)
    with stage.dialog(preview, "print"):
        pass


def personal_data(stage: Stage) -> None:
    """Show the two ways of forgetting former focal points."""
    names = ["Bangura, Fatmata", "Lindqvist, Karin", "Ochoa, Pilar"]
    about = Leaving(names, 0, 5, stage.parts.labels.date(COUNCIL.replace(year=2007, month=11, day=1)), 2)
    with stage.dialog(ForgettingDialog(stage.parts.window, about), "forget"):
        pass


def choices(stage: Stage) -> None:
    """Show the preferences, and the list of keys."""
    parts = stage.parts
    given = (parts.session, parts.settings, parts.labels, parts.theme, parts.routes.figures())
    dialog = PreferencesDialog(parts.window, *given)
    dialog.come("look")
    with stage.dialog(dialog, "preferences"):
        pass
    with stage.dialog(ShortcutsDialog(parts.window, parts.theme, lambda *_: None), "keys"):
        pass
