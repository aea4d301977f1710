"""A dialog that is closed is gone: nothing of the window holds on to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from focalnet.network import records
from tests.ui.conftest import let_go
from ui.dialogs.duplicates import DuplicatesDialog
from ui.dialogs.edit_person import EditPersonDialog
from ui.dialogs.groups import GroupsDialog, JoinGroupDialog
from ui.dialogs.merge import MergeDialog
from ui.dialogs.person import PersonDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.app import Parts

KINDS: list[tuple[type[Any], Callable[[list[str]], tuple[object, ...]]]] = [
    (PersonDialog, lambda _: ()),
    (PersonDialog, lambda people: (people[0],)),
    (EditPersonDialog, lambda people: (people[0],)),
    (MergeDialog, lambda people: (people[0], people[1])),
    (DuplicatesDialog, lambda _: ()),
    (GroupsDialog, lambda _: ()),
    (JoinGroupDialog, lambda people: (people[:2],)),
]


@pytest.mark.parametrize(("kind", "given"), KINDS)
def test_a_dialog_that_is_closed_is_freed(
    opened: Parts,
    kind: type[Any],
    given: Callable[[list[str]], tuple[object, ...]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[QDialog] = []

    def never_mind(self: QDialog) -> QDialog.DialogCode:
        seen.append(self)
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(kind, "exec", never_mind)
    people = [each.id for each in records.persons(opened.session.file)[:2]]
    before = opened.session.steps
    assert not kind.ask(opened.window, opened.session, opened.labels, *given(people))
    let_go()
    assert not isValid(seen[0])
    assert opened.session.steps == before
