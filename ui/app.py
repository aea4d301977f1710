"""The composition root: builds the parts, hands each what it needs. Nothing is global."""

from __future__ import annotations

import gc
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ui.actions import Actions
from ui.commands import Commands
from ui.desk import Desk
from ui.figures import Figures
from ui.gaps import Gaps
from ui.jobs import Jobs
from ui.labels import Labels
from ui.own_words import OwnWords
from ui.place_names import PlaceNames
from ui.reading_ahead import ReadingAhead
from ui.routes import Routes
from ui.running import Running
from ui.session import Session
from ui.settings import Settings, home_folder
from ui.side_counts import SideCounts
from ui.theme import Theme
from ui.translation import Translation
from ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Parts(NamedTuple):
    """The program put together; whoever holds it holds everything."""

    window: Window
    routes: Routes
    session: Session
    commands: Commands
    actions: Actions
    jobs: Jobs
    settings: Settings
    labels: Labels
    theme: Theme
    translation: Translation


def assemble(
    app: QApplication,
    home: Path,
    *,
    family: str = "",
    dark: bool | None = None,
    today: Callable[[], date] = date.today,
) -> Parts:
    """Build the program: its parts first, then what each says to which.

    Args:
        app: Qt's application.
        home: The folder for settings, backups and the example.
        family: A font family in place of the system's, so that pictures are the same everywhere.
        dark: The scheme in place of the system's.
        today: Tells the date of today.

    """
    settings = Settings(home)
    theme = _look(app, settings, family, dark=settings.dark if dark is None else dark)
    labels = Labels(settings.get("language", "") or QLocale.system().name()[:2])
    translation = Translation(app)
    translation.install(labels.language)
    session = Session(backups=settings.backups, today=today)
    OwnWords(session, labels)
    jobs = Jobs()
    window = Window(session, settings, labels, theme, jobs)
    figures, gaps = _asides(session, window, labels.language)
    names = PlaceNames(session, labels)
    desk = Desk(session, settings, labels, theme, jobs, figures, gaps, names)
    routes = Routes(window, desk)
    commands = Commands(session, settings, labels, jobs, routes)
    actions = Actions(window, commands, session)
    SideCounts(session, figures, window.side)
    window.start(routes.set_out(commands, actions), actions)
    return Parts(window, routes, session, commands, actions, jobs, settings, labels, theme, translation)


def _look(app: QApplication, settings: Settings, family: str, *, dark: bool | None) -> Theme:
    """Return the look that the settings ask for, in force."""
    theme = Theme(app, family=family, dark=dark, size=settings.text_size, dense=settings.get("dense", False))
    theme.apply()
    return theme


def _asides(session: Session, window: Window, language: str) -> tuple[Figures, Gaps]:
    """Return what is worked out beside the window: figures, and lists of gaps, each in its own thread."""
    quiet, listing = Jobs(), Jobs()
    figures, gaps = Figures(session, quiet), Gaps(session, listing, language)
    for aside in (quiet, listing):
        session.closing.connect(aside.close)
    ReadingAhead(session, Jobs(), window)
    return figures, gaps


def application(*options: str) -> QApplication:
    """Return Qt's application, made with Qt's own options where there is none yet."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # The style is asked for here: to set it later loads its class with many enumerations, 6 ms.
        app = QApplication(["focalnet", "-style", "fusion", *options])
    app.setApplicationName("focalnet")
    app.setDesktopFileName("focalnet")
    return app


def run(argv: Sequence[str] = ()) -> int:
    """Open the window, on the network named first in `argv` if there is one; return the exit code."""
    asked = _asked(argv)
    app = application()
    home = asked.home or home_folder()
    running = Running(app, lambda: assemble(app, home))
    parts = running.parts
    if asked.file is not None:
        parts.commands.network.open(asked.file.resolve())
    else:
        parts.commands.network.reopen()
    parts.window.show()
    from ui.crash import CrashReports

    parts.window.painted.connect(_collect_again)
    if asked.until_painted:
        parts.window.painted.connect(parts.window.close)
    with CrashReports(parts.session, parts.window) as reports:
        running.renewed.connect(lambda new: reports.follow(new.session, new.window))
        return int(app.exec())


def _collect_again() -> None:
    gc.freeze()  # what is there now stays: it is never looked through again
    gc.enable()


class _Asked(NamedTuple):
    file: Path | None = None
    home: Path | None = None
    until_painted: bool = False  # for measuring and for trying a package out


def _asked(argv: Sequence[str]) -> _Asked:
    """Read the line, which `focalnet.cli.window` found to be one of these."""
    asked, rest = _Asked(), list(argv)
    while rest:
        argument = rest.pop(0)
        if argument == "--until-painted":
            asked = asked._replace(until_painted=True)
        elif argument.startswith("--home"):
            asked = asked._replace(home=Path(argument.partition("=")[2] or rest.pop(0)))
        else:
            asked = asked._replace(file=Path(argument))
    return asked
