"""The pages' makers: each page is made when it is first shown, and what it asks for is led on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from focalnet.network.gap_lists import GapRow
    from ui.actions import Actions
    from ui.commands import Commands
    from ui.desk import Desk
    from ui.routes import Routes


class PageMakers(QObject):
    """One maker for each page. Pages know only their desk, never each other."""

    def __init__(self, desk: Desk, routes: Routes, commands: Commands, actions: Actions) -> None:
        super().__init__(routes)
        self._desk = desk
        self._routes = routes
        self._commands = commands
        self._actions = actions

    def makers(self) -> Mapping[str, Callable[[], QWidget]]:
        """Return the maker of each page by the name of its place."""
        return {
            "welcome": self._welcome,
            "home": self._home,
            "focal_points": self._focal_points,
            "coverage": self._coverage,
            "surveys": self._surveys,
            "history": self._history,
        }

    def _welcome(self) -> QWidget:
        from ui.pages.welcome import WelcomePage

        page = WelcomePage(self._desk.settings, self._desk.theme)
        page.example_requested.connect(self._commands.network.open_example)
        page.roster_requested.connect(self._commands.network.start_from_roster)
        page.empty_requested.connect(self._commands.network.new_network)
        page.other_requested.connect(self._commands.network.open_network)
        page.network_requested.connect(self._commands.network.open)
        return page

    def _home(self) -> QWidget:
        from ui.pages.home import HomePage

        page = HomePage(self._desk)
        page.people_requested.connect(self._routes.show_share)
        page.country_requested.connect(self._routes.show_country)
        page.vacancy_requested.connect(lambda _: self._routes.show_gap("countries_without"))
        page.gap_requested.connect(self._routes.show_gap)
        page.round_requested.connect(self._routes.show_round)
        page.date_requested.connect(self._routes.look)
        page.other_date_requested.connect(self._choose_date)
        page.import_requested.connect(self._commands.network.import_roster)
        page.person_requested.connect(self._new_focal_point)
        page.example_requested.connect(self._commands.network.open_example)
        page.summary_requested.connect(lambda: self._commands.lists.export(summary=True))
        page.copied.connect(self._routes.say)
        return page

    def _focal_points(self) -> QWidget:
        from ui.actions.context import OF_COLUMNS, OF_ROWS
        from ui.pages.focal_points import FocalPointsPage

        page = FocalPointsPage(
            self._desk.session, self._desk.labels, self._desk.theme, self._desk.names, self._desk.settings
        )
        page.import_requested.connect(self._commands.network.import_roster)
        page.person_requested.connect(self._commands.people.new_focal_point)
        page.export_requested.connect(self._commands.lists.export)
        page.said.connect(self._on_said)
        page.card.table.menu_requested.connect(lambda at: self._menu(OF_ROWS, at))
        page.card.table.columns_menu_requested.connect(lambda at: self._menu(OF_COLUMNS, at))
        page.wanted.connect(self._commands.people.do)
        page.taken_back.connect(self._commands.history.revert)
        return page

    def _coverage(self) -> QWidget:
        from ui.pages.coverage import CoveragePage

        page = CoveragePage(
            self._desk.session, self._desk.labels, self._desk.theme, self._desk.figures, self._desk.gaps
        )
        page.door_opened.connect(self._on_door)
        page.expected_asked.connect(self._commands.offices.expect)
        page.days_asked.connect(self._commands.gaps.look_ahead)
        page.office_requested.connect(self._commands.offices.new)
        page.import_requested.connect(self._commands.network.import_roster)
        page.export_requested.connect(self._commands.gaps.export)
        return page

    def _history(self) -> QWidget:
        from ui.pages.history import HistoryPage

        page = HistoryPage(
            self._desk.session, self._desk.labels, self._desk.theme, self._desk.names, self._desk.jobs
        )
        self._commands.history.serve(page)
        page.backups.copy_requested.connect(self._commands.network.save_copy)
        return page

    def _surveys(self) -> QWidget:
        from ui.actions.context import OF_ROUND, OF_SURVEY
        from ui.pages.surveys.page import SurveysPage

        page = SurveysPage(self._desk)
        page.said.connect(self._routes.offer_undo)
        page.survey_requested.connect(self._commands.surveys.new)
        page.round_requested.connect(self._commands.surveys.open_round)
        page.copy_requested.connect(self._commands.surveys.duplicate)
        page.person_requested.connect(self._routes.show_person)
        page.report_requested.connect(self._commands.surveys.report)
        page.menu_requested.connect(lambda at: self._menu(OF_ROUND if page.round_id else OF_SURVEY, at))
        return page

    def _choose_date(self) -> None:
        self._commands.going.choose_date()

    def _new_focal_point(self) -> None:
        self._commands.people.new_focal_point()

    def _on_door(self, door: str, rows: Sequence[GapRow]) -> None:
        """Go through the door of a line of the coverage: to who is meant, or to mending it."""
        if door == "show":
            title = self._desk.labels.word("gap_list", self._routes.gaps_page().current())
            self._routes.show_only(title, [row.appointment for row in rows])
        elif door == "people":
            self._routes.show_office(rows[0].office)
        elif door == "office":
            self._commands.offices.edit(rows[0].office)
        elif door == "close":
            self._commands.offices.close(rows[0].office)
        elif door == "verify":
            self._commands.people.verify([row.person for row in rows])
        elif door == "merge_offices":
            self._commands.offices.merge(rows[0].office, rows[1].office)
        else:
            self._commands.gaps.mend(door, rows)

    def _menu(self, parts: Sequence[str], at: QPoint) -> None:
        from ui.actions.context import open_menu

        open_menu(self._routes.frame(), self._actions, parts, at)

    def _on_said(self, text: str, appointment: str = "", fact: str = "") -> None:
        """Offer to undo what was done; of a fact that may have changed on a day, to say which."""
        from focalnet.network.actions.changing import LIVING

        step = self._desk.session.undoable()
        if step is None or fact not in LIVING:
            self._routes.offer_undo(text)
            return
        from_a_date = partial(self._commands.roster.from_a_date, appointment, fact, step.id)
        undo = (self.tr("Undo"), self._commands.history.undo)
        self._routes.say(text, undo, (self.tr("From a date…"), from_a_date))
