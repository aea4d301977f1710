"""The shell: top bar, sidebar, the stack of pages, status line, toasts. It knows none of the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from ui.areas import go_round
from ui.later import Later
from ui.numbers import number
from ui.widgets.marking import button, label, looking
from ui.widgets.page_view import PageStack, PageView
from ui.widgets.side_bar import SideBar
from ui.widgets.status_line import StatusLine
from ui.widgets.top_bar import TopBar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShowEvent

    from ui.actions import Actions
    from ui.jobs import Jobs
    from ui.labels import Labels
    from ui.session import Session
    from ui.settings import Settings
    from ui.theme import Theme
    from ui.widgets.toast import Toast

_NATIVE = QKeySequence.SequenceFormat.NativeText
PLACES = ("home", "focal_points", "coverage", "surveys", "history")
WELCOME = "welcome"
_SLIM_BELOW = 900  # pixels for 13 px text: below, the places are icons


class Window(QMainWindow):
    """The one window. Pages come from makers, each called when its page is first shown."""

    page_made = Signal(QWidget)
    painted = Signal()  # now may come what the first paint can do without

    def __init__(
        self, session: Session, settings: Settings, labels: Labels, theme: Theme, jobs: Jobs
    ) -> None:
        super().__init__()
        self._session = session
        self._settings = settings
        self._labels = labels
        self._theme = theme
        self._jobs = jobs
        self._makers: Mapping[str, Callable[[], QWidget]] = {}
        self._pages: dict[str, QWidget] = {}
        self._passing: QWidget | None = None
        self._seen = False
        self.menu = QMenu(self)
        self._painted = Later(self, 0, self.painted.emit)
        self.top = TopBar(theme, labels, self.menu)
        self.side = SideBar(theme, self._places(), below=("history",))
        self.stack = PageStack()
        self.view = PageView(self.stack)
        self.status = StatusLine(theme)
        self._build()
        self.toast: Toast | None = None
        self.place = "home"
        self.place = WELCOME
        self._restore()

    def start(self, makers: Mapping[str, Callable[[], QWidget]], actions: Actions) -> None:
        """Take the pages' makers and the actions, and show the first page."""
        self._makers = makers
        self._actions = actions
        self.top.commands.show_keys(actions["search"].shortcut().toString(_NATIVE))
        self._wire()

    def page(self, place: str) -> QWidget:
        """Return a page, made when it is asked for the first time."""
        if place not in self._pages:
            self._pages[place] = self._makers[place]()
            self.page_made.emit(self._pages[place])
            self.stack.addWidget(self._pages[place])
        return self._pages[place]

    def go(self, place: str) -> None:
        """Show a page; what was shown in passing goes."""
        self.end_passing()
        self.place = place
        shown = self.page(place if self._session.is_open else WELCOME)
        if self.stack.currentWidget() is not shown:
            self._session.choose(())
        self.stack.setCurrentWidget(shown)
        self.side.show_place(place)
        self.clear_trouble()
        self.place = place if self._session.is_open else WELCOME
        shown.setFocus()

    def pass_through(self, page: QWidget, place: str) -> None:
        """Show a page that is there for one piece of work only, as part of a place."""
        self.end_passing()
        self._passing = page
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.side.show_place(place)

    def end_passing(self) -> None:
        """Let the page that was shown in passing go."""
        if self._passing is not None:
            self.stack.removeWidget(self._passing)
            self._passing.deleteLater()
            self._passing = None

    def say(self, text: str, *offers: tuple[str, Callable[[], object]]) -> None:
        """Say what was done, with buttons for what may follow."""
        if self.toast is None:
            from ui.widgets import toast  # not before the first paint

            self.toast = toast.Toast(self._central)
            self._theme.app.focusChanged.connect(self.toast.follow)
        self.toast.say(text, *offers)

    def trouble(self, text: str) -> None:
        """Show the sentence of a refusal above the page until it is dismissed or another page is shown."""
        self._trouble.setText(text)
        self._trouble_bar.show()

    def clear_trouble(self) -> None:
        """Take the sentence of a refusal away."""
        self._trouble_bar.hide()

    def go_round(self, step: int) -> None:
        """Give the keyboard to the next area of the window, or with -1 to the one before."""
        areas = [self.top, self.side, self._right, *([self.toast] if self.toast else []), self.status]
        go_round(areas, self.focusWidget(), step)

    def frame(self) -> QWidget:
        """Return the widget that dialogs belong to."""
        return self

    def showEvent(self, event: QShowEvent) -> None:
        """Show the first page."""
        if self.stack.count() == 0:
            self._on_opened()
        super().showEvent(event)
        self._seen = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, when what is painted is on the screen, that what the first paint can do without may come."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            self._painted.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the pages the room where text is large or the window small."""
        super().resizeEvent(event)
        slim = self.width() < self._theme.px(_SLIM_BELOW)
        self.side.show_slim(slim=slim)
        self.top.show_slim(slim=slim)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember size and place, end the worker, close the file: everything finished is in it."""
        self._settings.put("open", str(self._session.file.path) if self._session.is_open else "")
        self._settings.put("geometry", bytes(self.saveGeometry().toBase64().data()).decode("ascii"))
        self._jobs.close()
        self._session.close()
        super().closeEvent(event)

    def _places(self) -> list[tuple[str, str]]:
        titles = {
            "home": self.tr("Home"),
            "focal_points": self.tr("Focal points"),
            "coverage": self.tr("Coverage"),
            "surveys": self.tr("Surveys"),
            "history": self.tr("History"),
        }
        return [(place, titles[place]) for place in PLACES]

    def _build(self) -> None:
        self._trouble = looking(label("", wraps=True), "trouble")
        self._trouble_bar = QWidget()
        bar = QHBoxLayout(self._trouble_bar)
        bar.setContentsMargins(24, 12, 24, 0)
        bar.addWidget(self._trouble, 1)
        bar.addWidget(button(self.tr("Dismiss"), self.clear_trouble))
        self._trouble_bar.hide()
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._trouble_bar)
        right.addWidget(self.view, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.side)
        middle.addWidget(self._right, 1)
        self._central = looking(QWidget(), "page")
        whole = QVBoxLayout(self._central)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.top)
        whole.addLayout(middle, 1)
        whole.addWidget(self.status)
        self.setCentralWidget(self._central)

    def _wire(self) -> None:
        self.top.undo_requested.connect(self._actions["edit.undo"].trigger)
        self.top.as_at.date_requested.connect(self._actions["date.choose"].trigger)
        self.top.as_at.today_requested.connect(self._actions["date.today"].trigger)
        self.side.place_requested.connect(self.go)
        self.status.cancel_requested.connect(self._jobs.cancel)
        self._jobs.started.connect(self.status.show_work)
        self._jobs.progressed.connect(self.status.show_progress)
        self._jobs.ended.connect(lambda: self.status.show_work(""))
        self._session.opened.connect(self._on_opened)
        self._session.closed.connect(self._on_opened)
        self._session.closing.connect(self._on_closing)
        self._session.changed.connect(self._on_step)
        self._session.as_at_changed.connect(self._on_changed)
        self._session.chosen_changed.connect(self._actions.update)

    def _restore(self) -> None:
        self.resize(QSize(self._theme.px(1280), self._theme.px(800)))
        self.setMinimumSize(960, 600)
        saved = self._settings.get("geometry", "")
        if saved:
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(saved.encode("ascii"))))

    def _on_step(self) -> None:
        """Take away what was said of an earlier step: its Undo would take back the one that came now."""
        self._hush()
        self._on_changed()

    def _hush(self) -> None:
        if self.toast is not None:
            self.toast.hide()

    def _on_opened(self) -> None:
        there = self._session.is_open
        self._hush()
        name = self._session.file.path.stem if there else ""
        self.setWindowTitle(self.tr("{name} – focalnet").format(name=name) if there else self.tr("focalnet"))
        self.top.show_network(name)
        self.side.setVisible(there)
        self.status.setVisible(there)
        self._on_changed()
        self.go(self._left_at(str(self._session.file.path)) if there else WELCOME)
        self._say_held()

    def _left_at(self, path: str) -> str:
        """Return the page on which a network was left, Home for another network than the last."""
        left = self._settings.get("left", [])
        return str(left[1]) if left[:1] == [path] and left[1] in PLACES else PLACES[0]

    def _on_closing(self) -> None:
        if self.place in PLACES:
            self._settings.put("left", [str(self._session.file.path), self.place])

    def _on_changed(self) -> None:
        self._actions.update()
        if not self._session.is_open:
            return
        step = self._session.undoable()
        done = self._labels.done(step) if step else ""
        self.top.show_undo(done)
        self.top.as_at.show_date(self._session.as_at, looks_back=self._session.looks_back)
        keys = self._actions["edit.undo"].shortcut().toString(_NATIVE)
        self.status.undo.setText(self.tr("Undo: {step}  {keys}").format(step=done, keys=keys) if done else "")
        steps = self._session.steps
        kept = self.tr("Saved") if self._session.writable else self.tr("Read only")
        said = (
            self.tr("{saved} · history 1 step") if steps == 1 else self.tr("{saved} · history {count} steps")
        )
        self.status.saved.setText(said.format(saved=kept, count=number(steps)))

    def _say_held(self) -> None:
        holder = self._session.file.held_by if self._session.is_open else None
        if holder is not None:
            text = self.tr("{who} on {host} has this network open. Here it can be read, not changed.")
            self.trouble(text.format(who=holder.user, host=holder.host))
