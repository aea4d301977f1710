"""What the commands need of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from focalnet.store import StepRecord
    from ui.content import Content
    from ui.desk import Desk
    from ui.figures import Figures
    from ui.pages.focal_points import FocalPointsPage
    from ui.theme import Theme


class Shell(Protocol):
    """The window as the commands see it: pages to show, sentences to say, a parent for dialogs."""

    def go(self, place: str) -> None:
        """Show a page."""

    def say(self, text: str, *offers: tuple[str, Callable[[], object]]) -> None:
        """Say what was done, with buttons for what may follow."""

    def say_done(self, step: StepRecord) -> None:
        """Say what a step did, with a button to undo it."""

    def trouble(self, text: str) -> None:
        """Show the sentence of a refusal."""

    def start_import(self, path: Path | None) -> None:
        """Show the import of a roster, with a file already chosen or not."""

    def find_people(self, text: str) -> None:
        """Show the focal points that a text finds, the text still to be typed on."""

    def show_appointment(self, appointment_id: str) -> None:
        """Show one focal point's row and details."""

    def show_person(self, person_id: str) -> None:
        """Show somebody's details, and the row where the list has one."""

    def step_in_list(self, rows: int) -> None:
        """Choose the row so many rows below in the list that is seen, or above."""

    def offer_undo(self, text: str) -> None:
        """Say what was done, and offer to undo it."""

    def show_where(self, where: Mapping[str, frozenset[str]], text: str = "") -> None:
        """Show the focal points of some values of facets, those with a text."""

    def show_office(self, office_id: str) -> None:
        """Show who is at an office."""

    def show_country(self, code: str) -> None:
        """Show who is in a country."""

    def show_group(self, group_id: str) -> None:
        """Show who is in a group."""

    def show_round(self, round_id: str, tab: str = "") -> None:
        """Show a round, at one of its tabs."""

    def begin_on_round(self, round_id: str, tab: str, work: str) -> None:
        """Show a tab of a round, and have it begin a piece of work."""

    def take_into_round(self, round_id: str, paths: Sequence[Path]) -> None:
        """Show a round, and what these files are in it."""

    def show_survey(self, survey_id: str) -> None:
        """Show the questions of a survey."""

    def begin_on_survey(self, survey_id: str, work: str) -> None:
        """Have the questions of a survey begin a piece of work."""

    def desk(self) -> Desk:
        """Return what a page or a large dialog may need to show the session."""

    def show_view(self, name: str) -> None:
        """Show a saved view of the list."""

    def focus_commands(self) -> None:
        """Put the cursor into the command field, its list open."""

    def content(self) -> Content | None:
        """Return the list that the page shows, None where it shows none."""

    def go_round(self, step: int) -> None:
        """Give the keyboard to the next area of the window, or with -1 to the one before."""

    def chosen_content(self) -> Content | None:
        """Return the chosen rows of the list that the page shows, None where it shows none."""

    def roster(self) -> FocalPointsPage:
        """Return the page of the focal points; what is seen stays."""

    def theme(self) -> Theme:
        """Return the look in force."""

    def figures(self) -> Figures:
        """Return the figures of the network and date."""

    def renew(self) -> None:
        """Ask for the window to be put together anew, in another language or size of text."""

    def show_backups(self) -> None:
        """Show the backups of the network."""

    def frame(self) -> QWidget:
        """Return the widget that dialogs belong to."""
