"""The open network, its date, and word of what changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions
from focalnet.problems import Refused
from tests.ui.conftest import COUNCIL, TODAY
from ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def session(qapp: object) -> Iterator[Session]:
    made = Session(today=lambda: TODAY)
    yield made
    made.close()


def test_nothing_is_open_to_begin_with(session: Session) -> None:
    assert not session.is_open
    assert not session.writable
    assert session.undoable() is None
    with pytest.raises(RuntimeError):
        _ = session.file


def test_created_network_is_open_and_looked_at_today(session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.opened):
        session.create(tmp_path / "new.focalnet")
    assert session.writable
    assert session.as_at == TODAY
    assert not session.looks_back


def test_making_of_the_network_is_not_offered_for_undoing(session: Session, tmp_path: Path) -> None:
    session.create(tmp_path / "new.focalnet")
    assert session.undoable() is None
    actions.add_office(session.file, name="Dakar")
    undoable = session.undoable()
    assert undoable is not None
    assert undoable.code == "office.add"


def test_date_is_told_once_when_it_changes(session: Session, qtbot: QtBot) -> None:
    told: list[date] = []
    session.as_at_changed.connect(told.append)
    session.look(COUNCIL)
    session.look(COUNCIL)
    assert session.looks_back
    session.look(None)
    assert told == [COUNCIL, TODAY]


def test_looking_at_today_is_not_looking_back(session: Session) -> None:
    session.look(TODAY)
    assert not session.looks_back


def test_change_is_told_after_the_commit(session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    session.create(tmp_path / "new.focalnet")
    with qtbot.waitSignal(session.changed) as told:
        actions.add_office(session.file, name="Dakar")
    assert told.args is not None
    assert told.args[0].tables() == {"office"}


def test_refused_opening_keeps_what_was_open(session: Session, tmp_path: Path) -> None:
    session.create(tmp_path / "new.focalnet")
    (tmp_path / "other.focalnet").write_text("not a network", encoding="utf-8")
    with pytest.raises(Refused):
        session.open(tmp_path / "other.focalnet")
    assert session.file.path == tmp_path / "new.focalnet"


def test_another_network_takes_the_place_of_the_first(session: Session, tmp_path: Path) -> None:
    session.create(tmp_path / "one.focalnet")
    first = session.file
    session.look(COUNCIL)
    session.create(tmp_path / "two.focalnet")
    assert first.closed
    assert session.as_at == TODAY


def test_closing_is_told_while_the_network_is_still_open(session: Session, tmp_path: Path) -> None:
    session.create(tmp_path / "one.focalnet")
    seen: list[bool] = []
    session.closing.connect(lambda: seen.append(session.is_open))
    session.closed.connect(lambda: seen.append(session.is_open))
    file = session.file
    session.close()
    assert file.closed
    assert seen[-1] is False
    assert len(seen) == 2


def test_lists_are_kept_as_long_as_the_network_is_open(session: Session, tmp_path: Path) -> None:
    session.create(tmp_path / "one.focalnet")
    listing = session.listing
    assert session.listing is listing
    session.create(tmp_path / "two.focalnet")
    assert session.listing is not listing
