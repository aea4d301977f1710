"""How each dialog of the window is made, for tests that go through all of them."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtWidgets import QDialog

import ui.dialogs
from focalnet.network import records
from focalnet.network.history import Names, look_at_revert
from tests.core.surveys.conftest import small
from ui.dialogs.about import AboutDialog, LicencesDialog
from ui.dialogs.appointment import EndDialog
from ui.dialogs.as_at import AsAtDialog
from ui.dialogs.change import ChangeDialog
from ui.dialogs.change_several import ChangeSeveralDialog
from ui.dialogs.closing import CloseOfficeDialog, MergeOfficesDialog
from ui.dialogs.columns import ColumnsDialog
from ui.dialogs.crash_report import CrashDialog
from ui.dialogs.duplicates import DuplicatesDialog
from ui.dialogs.edit_person import EditPersonDialog
from ui.dialogs.export import ExportDialog
from ui.dialogs.fill_in import FillInDialog
from ui.dialogs.forgetting import ForgettingDialog, Leaving
from ui.dialogs.groups import GroupsDialog, JoinGroupDialog
from ui.dialogs.hand_over import HandOverDialog
from ui.dialogs.mending import RenewDialog, TimeDialog, TorDialog
from ui.dialogs.merge import MergeDialog
from ui.dialogs.office import OfficeDialog
from ui.dialogs.paste import PasteDialog
from ui.dialogs.person import PersonDialog
from ui.dialogs.preferences.dialog import PreferencesDialog
from ui.dialogs.preview import PreviewDialog
from ui.dialogs.revert import RevertDialog
from ui.dialogs.several import EndSeveralDialog, SeveralDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.dialogs.sorting import SortDialog
from ui.dialogs.surveys.mail_words import MailWordsDialog
from ui.dialogs.surveys.mails import MailsDialog
from ui.dialogs.surveys.new_survey import NewSurveyDialog
from ui.dialogs.surveys.open_round import OpenRoundDialog
from ui.dialogs.surveys.rename import RenameSurveyDialog
from ui.dialogs.surveys.round_settings import RoundSettingsDialog
from ui.dialogs.surveys.sealing import SealingDialog
from ui.dialogs.view_name import ViewNameDialog
from ui.models.layout import Layout
from ui.models.sorting import BY_NAME
from ui.pages.focal_points import FocalPointsPage
from ui.place_names import PlaceNames

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ui.app import Parts

Maker: TypeAlias = "Callable[[Parts], QDialog]"


def kinds() -> set[type[QDialog]]:
    """Return every class of dialog that the window has; those that only others are made of are left out."""
    for module in pkgutil.walk_packages(ui.dialogs.__path__, "ui.dialogs."):
        import_module(module.name)
    found: set[type[QDialog]] = set()
    waiting = [QDialog]
    while waiting:
        below = waiting.pop().__subclasses__()
        waiting += below
        found.update(each for each in below if each.__module__.startswith("ui."))
    return {each for each in found if not each.__subclasses__()}


def list_of(parts: Parts) -> FocalPointsPage:
    """Return the page of focal points."""
    page = parts.window.page("focal_points")
    assert isinstance(page, FocalPointsPage)
    return page


def _of_appointment(kind: type[ChangeDialog | HandOverDialog | EndDialog]) -> Maker:
    return lambda p: kind(p.window, p.session, p.labels, list_of(p).model.ids()[0])


def _of_appointments(kind: type[RenewDialog | TimeDialog | TorDialog]) -> Maker:
    return lambda p: kind(p.window, p.session, p.labels, list_of(p).model.ids()[:3])


def _of_several(kind: type[SeveralDialog]) -> Maker:
    return lambda p: kind(p.window, p.session, p.labels, list_of(p).model.ids()[:3], jobs=p.jobs)


def _people(parts: Parts) -> list[str]:
    return [each.id for each in records.persons(parts.session.file)[:2]]


def _offices(parts: Parts) -> list[str]:
    return [each.id for each in records.offices(parts.session.file)[:2]]


def _office(parts: Parts) -> OfficeDialog:
    names = PlaceNames(parts.session, parts.labels)
    return OfficeDialog(parts.window, parts.session, parts.labels, names, _offices(parts)[0])


def _preferences(parts: Parts) -> PreferencesDialog:
    parts.actions["program.preferences"].trigger()
    dialog = parts.commands.program._preferences
    assert dialog is not None
    return dialog


def _preview(parts: Parts) -> PreviewDialog:
    content = list_of(parts).content()
    return PreviewDialog(None, content, parts.theme, parts.labels, parts.settings)


def _revert(parts: Parts) -> RevertDialog:
    file = parts.session.file
    return RevertDialog(None, look_at_revert(file, 2, Names(file)), "", parts.labels)


def _paste(parts: Parts) -> PasteDialog:
    page = list_of(parts)
    page.card.table.selectRow(0)
    plan = page.cells._planned(("grade",), [["P-3"], ["P-4"]])
    return PasteDialog(parts.window, plan, parts.labels, parts.theme, {})


def _mails(parts: Parts) -> MailsDialog:
    from focalnet.surveys import actions
    from tests.core.surveys.conftest import DAY, small

    file, view = parts.session.file, parts.routes.surveys().view
    round_id = actions.open_round(file, actions.add_survey(file, small(), day=DAY), opened=DAY)
    return MailsDialog(None, view._desk, round_id, frozenset())


def _survey(parts: Parts) -> str:
    """Return a survey of the open network, made where there is none."""
    from focalnet.surveys import actions, records

    there = records.surveys(parts.session.file)
    return there[0].id if there else actions.add_survey(parts.session.file, small())


def _open_round(parts: Parts) -> OpenRoundDialog:
    dialog = OpenRoundDialog(parts.window, parts.routes.desk(), _survey(parts))
    dialog.confidential.setChecked(True)
    return dialog


def _round_settings(parts: Parts) -> RoundSettingsDialog:
    from focalnet.surveys import actions

    day, survey = parts.session.as_at, _survey(parts)
    made = actions.open_round(parts.session.file, survey, reference_date=day, confidential=True)
    return RoundSettingsDialog(parts.window, parts.routes.desk(), made)


def _rename_survey(parts: Parts) -> RenameSurveyDialog:
    return RenameSurveyDialog(parts.window, parts.session, parts.labels, _survey(parts))


MAKERS: Mapping[type[QDialog], Maker] = {
    AboutDialog: lambda p: AboutDialog(None, p.theme, list),
    AsAtDialog: lambda p: AsAtDialog(None, p.session.as_at, p.session.today, p.labels),
    ChangeDialog: _of_appointment(ChangeDialog),
    CloseOfficeDialog: lambda p: CloseOfficeDialog(None, p.session, p.labels, _offices(p)[0]),
    ColumnsDialog: lambda _: ColumnsDialog(None, Layout()),
    CrashDialog: lambda _: CrashDialog(None, "ValueError: 1"),
    DuplicatesDialog: lambda p: DuplicatesDialog(None, p.session, p.labels),
    ChangeSeveralDialog: _of_several(ChangeSeveralDialog),
    EndSeveralDialog: _of_several(EndSeveralDialog),
    EditPersonDialog: lambda p: EditPersonDialog(None, p.session, p.labels, _people(p)[0]),
    EndDialog: _of_appointment(EndDialog),
    ExportDialog: lambda p: ExportDialog(None, p.session, p.labels, list_of(p).selection()),
    FillInDialog: lambda p: FillInDialog(None, p.session, p.labels, (_people(p)[0], ("sex",))),
    ForgettingDialog: lambda _: ForgettingDialog(None, Leaving(["Ruiz, Ana"], 1, 5, "1.11.2007", 2)),
    GroupsDialog: lambda p: GroupsDialog(None, p.session, p.labels),
    HandOverDialog: _of_appointment(HandOverDialog),
    JoinGroupDialog: lambda p: JoinGroupDialog(None, p.session, p.labels, _people(p)),
    LicencesDialog: lambda p: LicencesDialog(None, p.theme),
    MailsDialog: _mails,
    MailWordsDialog: lambda p: MailWordsDialog(None, p.session, p.labels),
    MergeDialog: lambda p: MergeDialog(None, p.session, p.labels, *_people(p)),
    NewSurveyDialog: lambda p: NewSurveyDialog(None, p.session, p.labels, p.settings, p.jobs),
    MergeOfficesDialog: lambda p: MergeOfficesDialog(None, p.session, p.labels, *_offices(p)),
    OfficeDialog: _office,
    OpenRoundDialog: _open_round,
    PasteDialog: _paste,
    PersonDialog: lambda p: PersonDialog(None, p.session, p.labels),
    PreferencesDialog: _preferences,
    PreviewDialog: _preview,
    RenewDialog: _of_appointments(RenewDialog),
    RenameSurveyDialog: _rename_survey,
    RevertDialog: _revert,
    RoundSettingsDialog: _round_settings,
    SealingDialog: lambda _: SealingDialog(
        None, "Constraints 2012", 118, ["Monday.focalnet", "Copy.focalnet"]
    ),
    ShortcutsDialog: lambda p: ShortcutsDialog(None, p.theme, lambda *_: None),
    SortDialog: lambda _: SortDialog(None, BY_NAME),
    TimeDialog: _of_appointments(TimeDialog),
    TorDialog: _of_appointments(TorDialog),
    ViewNameDialog: lambda p: ViewNameDialog(None, p.labels, str),
}
