"""Which page leads where, and what everything that is done from the window needs of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.page_makers import PageMakers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from focalnet.store import StepRecord
    from ui.actions import Actions
    from ui.commands import Commands
    from ui.content import Content
    from ui.desk import Desk
    from ui.figures import Figures
    from ui.pages.coverage import CoveragePage
    from ui.pages.focal_points import FocalPointsPage
    from ui.pages.surveys.page import SurveysPage
    from ui.palette.palette import Palette
    from ui.theme import Theme
    from ui.window import Window


class Routes(QObject):
    """The ways between the pages, which never know each other."""

    renewal_requested = Signal()  # the window is to be put together anew

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__()
        self._window = window
        self._desk = desk
        self._palette: Palette | None = None
        window.top.commands.asked.connect(self._on_palette_asked)
        window.painted.connect(self._on_painted)

    def set_out(self, commands: Commands, actions: Actions) -> Mapping[str, Callable[[], QWidget]]:
        """Take what the pages' buttons need and return the maker of each page."""
        self._commands = commands
        self._actions = actions
        return PageMakers(self._desk, self, commands, actions).makers()

    def go(self, place: str) -> None:
        """Show a page."""
        self._window.go(place)

    def say(self, text: str, *offers: tuple[str, Callable[[], object]]) -> None:
        """Say what was done, with buttons for what may follow."""
        self._window.say(text, *offers)

    def say_done(self, step: StepRecord) -> None:
        """Say what a step did, with a button to undo it."""
        self.say(self._desk.labels.done(step), (self.tr("Undo"), self._commands.history.undo))

    def trouble(self, text: str) -> None:
        """Show the sentence of a refusal."""
        self._window.trouble(text)

    def content(self) -> Content | None:
        """Return the list that the page shows, None where it shows none."""
        from ui.pages.page import Page

        page = self._window.stack.currentWidget()
        return page.content() if isinstance(page, Page) else None

    def go_round(self, step: int) -> None:
        """Give the keyboard to the next area of the window, or with -1 to the one before."""
        self._window.go_round(step)

    def chosen_content(self) -> Content | None:
        """Return the chosen rows of the list that the page shows, None where it shows none."""
        from ui.pages.page import Page

        page = self._window.stack.currentWidget()
        return page.chosen_content() if isinstance(page, Page) else None

    def theme(self) -> Theme:
        """Return the look in force."""
        return self._desk.theme

    def figures(self) -> Figures:
        """Return the figures of the network and date."""
        return self._desk.figures

    def renew(self) -> None:
        """Ask for the window to be put together anew, in another language or size of text."""
        self.renewal_requested.emit()

    def frame(self) -> QWidget:
        """Return the widget that dialogs belong to."""
        return self._window

    def focus_commands(self) -> None:
        """Put the cursor into the command field, its list open."""
        before = self._window.focusWidget()
        self._made_palette().come(before)

    def start_import(self, path: Path | None) -> None:
        """Show the import of a roster, with a file already chosen or not."""
        from ui.dialogs.importing.flow import ImportFlow
        from ui.dialogs.importing.state import ImportState

        state = ImportState(self._desk.session, self._desk.jobs, self._desk.labels)
        flow = ImportFlow(state, self._desk.settings, self._desk.labels, self._desk.theme, self._desk.names)
        flow.finished.connect(self._on_import_finished)
        flow.undo_requested.connect(self._commands.history.undo)
        state.written.connect(self._commands.lists.written)
        self._window.pass_through(flow, "focal_points")
        if path is not None:
            flow.take_file(path)

    def find_people(self, text: str) -> None:
        """Show the focal points that a text finds, the text still to be typed on."""
        self._window.go("focal_points")
        self.roster().search_for(text)

    def show_appointment(self, appointment_id: str) -> None:
        """Show one focal point's row and details."""
        self._window.go("focal_points")
        page = self.roster()
        page.show_appointment(appointment_id)
        if page.current() != appointment_id:
            from focalnet.network import records

            person = records.appointment(self._desk.session.file, appointment_id).person
            page.show_person(person, appointment_id)

    def show_person(self, person_id: str) -> None:
        """Show somebody's details, and the row where the list has one."""
        self._window.go("focal_points")
        self.roster().show_person(person_id)

    def step_in_list(self, rows: int) -> None:
        """Choose the row so many rows below in the list that is seen, or above."""
        page = self._window.stack.currentWidget()
        if page is self.roster():
            self.roster().step_by(rows)

    def offer_undo(self, text: str) -> None:
        """Say what was done, and offer to undo it."""
        self._window.say(text, (self.tr("Undo"), self._commands.history.undo))

    def show_where(self, where: Mapping[str, frozenset[str]], text: str = "") -> None:
        """Show the focal points of some values of facets, those with a text."""
        self._window.go("focal_points")
        self.roster().show_where(where, text)

    def show_share(self, where: Mapping[str, frozenset[str]], count: int) -> None:
        """Show exactly the people whom a share of a bar counts.

        The list filtered by the same facets also shows appointments that are not somebody's leading one;
        where that makes a difference, the people counted are shown by themselves.
        """
        from focalnet.network.composition import counted
        from focalnet.network.listing import Selection

        as_at = self._desk.session.as_at
        if self._desk.session.listing.tally(Selection(as_at, where=where)).people == count:
            self.show_where(where)
        else:
            title = self.tr("As counted on Home")
            self.show_only(title, counted(self._desk.session.file, as_at, where))

    def look(self, day: date | None) -> None:
        """Look at the network as at a date, and offer the way back."""
        before = self._desk.session.as_at
        self._commands.going.look(day)
        if day is not None and day != before:
            said = self.tr("The network as at {date}").format(date=self._desk.labels.date(day))
            back = self.tr("Back to {date}").format(date=self._desk.labels.date(before))
            self.say(said, (back, lambda: self._commands.going.look(before)))

    def show_office(self, office_id: str) -> None:
        """Show who is at an office; where nobody is, the offices without a focal point."""
        from focalnet.network import records

        held = self._desk.session.listing.at_office(office_id, self._desk.session.as_at)
        if held:
            self.show_only(records.office(self._desk.session.file, office_id).name, held)
        else:
            self.show_gap("offices_without")

    def show_country(self, code: str) -> None:
        """Show who is in a country."""
        self.show_where({"country": frozenset({code})})

    def show_group(self, group_id: str) -> None:
        """Show who is in a group on the date."""
        from focalnet.network import records

        file, as_at = self._desk.session.file, self._desk.session.as_at
        members = {each.person for each in records.memberships(file, group=group_id, as_at=as_at)}
        held = self._desk.session.listing.of_people(members, as_at)
        name = records.group(file, group_id).name
        if held:
            self.show_only(name, held)
        else:
            day = self._desk.labels.date(as_at)
            self.say(self.tr("Nobody is in {group} as at {date}.").format(group=name, date=day))

    def show_only(self, title: str, appointments: Sequence[str]) -> None:
        """Show exactly the focal points that a line counts."""
        self._window.go("focal_points")
        self.roster().show_only(title, appointments)

    def show_view(self, name: str) -> None:
        """Show a saved view of the list."""
        self._window.go("focal_points")
        self.roster().views.show(name)

    def show_gap(self, code: str) -> None:
        """Show one line of what is missing, or offer what is to be done about it."""
        if code == "past_retention":
            self._commands.history.anonymize()
            return
        self._window.go("coverage")
        self.gaps_page().show_gap(code)

    def surveys(self) -> SurveysPage:
        """Return the page of the surveys; what is seen stays."""
        from ui.pages.surveys.page import SurveysPage

        page = self._window.page("surveys")
        if not isinstance(page, SurveysPage):
            raise TypeError("the page of the surveys is another one")
        return page

    def show_round(self, round_id: str, tab: str = "") -> None:
        """Show a round, at one of its tabs."""
        self._window.go("surveys")
        self.surveys().show_round(round_id, tab)

    def begin_on_round(self, round_id: str, tab: str, work: str) -> None:
        """Show a tab of a round, and have it begin a piece of work."""
        self.show_round(round_id, tab)
        if (shown := self.surveys().view.shown_tab()) is not None:
            shown.begin(work)

    def take_into_round(self, round_id: str, paths: Sequence[Path]) -> None:
        """Show a round, and what these files are in it."""
        self.show_round(round_id, "collect")
        self.surveys().take_files(paths)

    def show_survey(self, survey_id: str) -> None:
        """Show the questions of a survey."""
        self._window.go("surveys")
        self.surveys().show_survey(survey_id)

    def begin_on_survey(self, survey_id: str, work: str) -> None:
        """Have the questions of a survey begin a piece of work; those of a round lead to its survey's."""
        page = self.surveys()
        seen = page.view.shown_tab() if page.isVisible() and not page.round_id else None
        if seen is None:
            self.show_survey(survey_id)
        if (shown := page.view.shown_tab()) is not None:
            shown.begin(work)

    def desk(self) -> Desk:
        """Return what a page or a large dialog may need to show the session."""
        return self._desk

    def show_backups(self) -> None:
        """Show the backups of the network."""
        from ui.pages.history import HistoryPage

        self._window.go("history")
        page = self._window.page("history")
        if isinstance(page, HistoryPage):
            page.show_backups()

    def _made_palette(self) -> Palette:
        if self._palette is None:
            from ui.models.offer_model import OfferModel
            from ui.palette.palette import Palette
            from ui.palette.people import NetworkOffers
            from ui.palette.program import ProgramOffers
            from ui.widgets.offer_list import OfferList

            network = NetworkOffers(self._desk.session, self._desk.labels, self._desk.names, self)
            opened = self._commands.network.open
            program = ProgramOffers(self._actions, self._desk.session, self._desk.settings, opened)
            listed = OfferList(self._desk.theme, self._window, OfferModel())
            self._palette = Palette(self._window.top.commands, listed, self._desk.settings, network, program)
        return self._palette

    def _on_palette_asked(self) -> None:
        self._window.top.commands.asked.disconnect(self._on_palette_asked)
        self._made_palette().show()

    def gaps_page(self) -> CoveragePage:
        """Return the page of the coverage; what is seen stays."""
        from ui.pages.coverage import CoveragePage

        page = self._window.page("coverage")
        if not isinstance(page, CoveragePage):
            raise TypeError("the page of the coverage is another one")
        return page

    def roster(self) -> FocalPointsPage:
        """Return the page of the focal points; what is seen stays."""
        from ui.pages.focal_points import FocalPointsPage

        page = self._window.page("focal_points")
        if not isinstance(page, FocalPointsPage):
            raise TypeError("the page of the focal points is another one")
        return page

    def _on_painted(self) -> None:
        """Make what the first paint can do without, once."""
        from ui.after_paint import AfterPaint

        self._window.painted.disconnect(self._on_painted)
        made = AfterPaint(self._window, self, self._commands)
        made.make(self._actions, self._desk.session, self._desk.settings, self._desk.theme)

    def _on_import_finished(self) -> None:
        self._window.end_passing()
        self._window.go("focal_points")
