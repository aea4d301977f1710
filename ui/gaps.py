"""The lists of gaps of the session's network and date, each read when it is first asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from ui.beside import Beside

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from focalnet.network.gap_lists import GapList
    from focalnet.network.settings import NetworkSettings
    from focalnet.network.swap import SwapCheck
    from focalnet.store import NetworkFile
    from ui.beside import Report
    from ui.jobs import Jobs
    from ui.session import Session


class ReadList(NamedTuple):
    """A list with the text of each row, folded for searching, and the settings that it was read by."""

    gaps: GapList
    texts: Sequence[str]
    settings: NetworkSettings


class Overview(NamedTuple):
    """What stands beside the lists of attention: how many offices there are, and the UN-SWAP check."""

    offices: int
    swap: SwapCheck


class Gaps(QObject):
    """Lists and the overview; each is told when it is known."""

    listed = Signal(object)  # ReadList
    overseen = Signal(object)  # Overview

    def __init__(self, session: Session, jobs: Jobs, language: str) -> None:
        super().__init__()
        self._language = language
        self._beside = Beside(session, jobs)
        self._lists: dict[str, ReadList | None] = {}
        self._overview: Overview | None = None
        self._overseeing = False
        for stated in (session.opened, session.changed, session.as_at_changed, session.closed):
            stated.connect(self._forget)

    @property
    def lists(self) -> Mapping[str, ReadList | None]:
        """Return the lists asked for by name; None: not known yet."""
        return self._lists

    def ask(self, name: str) -> None:
        """Tell a list, now or when it has been read."""
        known = self._lists.get(name)
        if known is not None:
            self.listed.emit(known)
        elif name not in self._lists:
            self._lists[name] = None
            self._beside.work(partial(read_list, name=name, language=self._language), self._on_listed)

    def ask_overview(self) -> None:
        """Tell the overview, now or when it is known."""
        if self._overview is not None:
            self.overseen.emit(self._overview)
        elif not self._overseeing:
            self._overseeing = True
            self._beside.work(_oversee, self._on_overseen)

    def _forget(self) -> None:
        self._beside.forget()
        self._lists.clear()
        self._overview, self._overseeing = None, False

    def _on_listed(self, read: ReadList) -> None:
        self._lists[read.gaps.name] = read
        self.listed.emit(read)

    def _on_overseen(self, overview: Overview) -> None:
        self._overview = overview
        self.overseen.emit(overview)


def read_list(
    file: NetworkFile, as_at: date, _: Report | None = None, *, name: str, language: str
) -> ReadList:
    """Read a list, with what it is searched by."""
    from focalnet.folding import fold
    from focalnet.network.gap_lists import COLUMNS, Kind, gap_list
    from focalnet.network.settings import network_settings

    made = gap_list(file, name, as_at, language)
    places = [place for place, column in enumerate(made.columns) if COLUMNS[column].kind is Kind.TEXT]
    texts = [fold(" ".join(str(row.values[place]) for place in places)) for row in made.rows]
    return ReadList(made, texts, network_settings(file))


def _oversee(file: NetworkFile, as_at: date, _: Report) -> Overview:
    from focalnet.network import records
    from focalnet.network.swap import check

    return Overview(len(records.offices(file)), check(file, as_at))
