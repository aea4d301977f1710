"""What the palette finds of the program: pages, everything in the table of actions, networks opened last."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from focalnet.folding import fold
from ui.actions import MENUS, TABLE, words_of
from ui.actions.conditions import why_not
from ui.palette.offer import NO_MATCH, Offer, score_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from ui.actions import Actions, Entry
    from ui.session import Session
    from ui.settings import Settings

_MOST = 8
_PAGES = "go"  # the menu whose actions are pages
_ITSELF = "search"


class ProgramOffers(QObject):
    """Offers out of the table of actions and out of what the window remembers."""

    def __init__(
        self, actions: Actions, session: Session, settings: Settings, open_file: Callable[[Path], object]
    ) -> None:
        super().__init__()
        self._actions = actions
        self._session = session
        self._settings = settings
        self._open = open_file
        self._entries = {f"action:{entry.id}": entry for entry in TABLE if entry.id != _ITSELF}
        menus = {menu: _plain(words_of(title)) for menu, title in MENUS}
        self._titles = {key: _plain(words_of(entry.title)) for key, entry in self._entries.items()}
        self._folded = {key: fold(title) for key, title in self._titles.items()}
        self._text = {
            key: fold(f"{self._titles[key]} {_plain(str(entry.title))} {menus[entry.menu]}")
            for key, entry in self._entries.items()
        }

    def offers(self, text: str) -> list[Offer]:
        """Return what is found for a text, best first; for none, everything there is."""
        words = fold(text).split()
        scored = [(self._score(words, key), key) for key in self._entries]
        found = sorted((pair for pair in scored if pair[0] < NO_MATCH), key=lambda pair: pair[0])
        offers = [self._action(key, score) for score, key in (found[:_MOST] if words else found)]
        return [*offers, *self._files(words)]

    def offer(self, key: str) -> Offer | None:
        """Return the offer of a key remembered from before."""
        if key in self._entries:
            return self._action(key, 0)
        return next((file for file in self._files(()) if file.key == key), None)

    def _score(self, words: Sequence[str], key: str) -> int:
        """Return how well words match an action: by its title best, by its menu or English title too."""
        by_title = score_of(words, self._folded[key])
        return min(by_title, score_of(words, self._text[key]) + 2, NO_MATCH)

    def _action(self, key: str, score: int) -> Offer:
        entry = self._entries[key]
        return Offer(
            key,
            "pages" if entry.menu == _PAGES else "commands",
            self._titles[key],
            self._actions[entry.id].trigger,
            hint=keys_of(entry),
            why_not=why_not(entry.when, self._session),
            score=score,
        )

    def _files(self, words: Sequence[str]) -> list[Offer]:
        here = self._session.file.path if self._session.is_open else None
        recent = [path for path in self._settings.recent() if path != here]
        scored = [(score_of(words, fold(path.stem)), path) for path in recent]
        return [
            Offer(
                f"file:{path}", "files", path.stem, partial(self._open, path), str(path.parent), score=score
            )
            for score, path in scored
            if score < NO_MATCH
        ]


def keys_of(entry: Entry) -> str:
    """Return the keys of an action as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return QKeySequence(entry.shortcut).toString(native) if entry.shortcut else ""


def _plain(title: str) -> str:
    return title.replace("&", "")
