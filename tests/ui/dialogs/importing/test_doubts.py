"""What is asked in an import: each thing once, and nothing where there is nothing to be said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from focalnet.network.roster.fields import Field
from tests.ui.dialogs.importing.conftest import HEAD, ROSTER, Importing, line_of, someone
from ui.dialogs.fields import ChoiceField
from ui.dialogs.importing import flow as importing
from ui.dialogs.importing.changes_step import ChangesStep
from ui.dialogs.importing.columns_step import ColumnsStep
from ui.dialogs.importing.doubts_step import DoubtsStep
from ui.dialogs.importing.values_step import ValuesStep

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def says(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def decide(importer: Importing, text: str, country: str) -> None:
    """Say under the values what a country means, and go on."""
    importer.flow.show_step(importing.VALUES)
    step = importer.flow.steps[importing.VALUES]
    assert isinstance(step, ValuesStep)
    field = step.fields["country", text]
    assert isinstance(field, ChoiceField)
    field.choose(country)
    importer.flow.next.click()
    importer.waits()


def test_a_row_is_asked_about_only_while_it_may_be_somebody(importer: Importing) -> None:
    who = someone(importer.parts, 2)
    importer.takes(HEAD + line_of(who, sex="", country="Congo", office="", email="") + "\n")
    decide(importer, "Congo", "COD")
    assert importer.flow.at == importing.DOUBTS
    assert importer.flow.state.doubtful() == [0]
    decide(importer, "Congo", "")
    assert importer.flow.at == importing.CHANGES
    assert importer.flow.state.doubtful() == []


def test_a_row_that_was_decided_can_be_looked_at_again(importer: Importing) -> None:
    who = someone(importer.parts, 3)
    importer.takes(HEAD + line_of(who, country="Fiji", office="Suva", email="other@example.org") + "\n")
    importer.goes_to(importing.DOUBTS)
    step = importer.flow.steps[importing.DOUBTS]
    assert isinstance(step, DoubtsStep)
    step.who.offers()[0].click()
    importer.waits()
    assert importer.flow.state.plan is not None
    assert not importer.flow.state.plan.found.candidates
    assert importer.flow.state.doubtful() == [0]


def test_what_was_left_open_under_the_values_is_not_asked_again(importer: Importing) -> None:
    who = someone(importer.parts, 3)
    email = "other@example.org"
    text = HEAD.replace("Sex", "Grade") + line_of(who, sex="X-9?", country="Fiji", office="Suva", email=email)
    importer.takes(text + "\n")
    importer.goes_to(importing.VALUES)
    importer.goes_to(importing.DOUBTS)
    step = importer.flow.steps[importing.DOUBTS]
    assert isinstance(step, DoubtsStep)
    assert "X-9" not in says(step.right)
    assert "may be somebody" in says(step.right)


def test_suggestions_are_taken_only_where_there_are_some(fresh: Importing) -> None:
    fresh.takes(ROSTER)
    fresh.goes_to(importing.COLUMNS)
    columns = fresh.flow.steps[importing.COLUMNS]
    assert isinstance(columns, ColumnsStep)
    assert not columns.take.isEnabled()
    fresh.goes_to(importing.VALUES)
    values = fresh.flow.steps[importing.VALUES]
    assert isinstance(values, ValuesStep)
    assert values.take.isEnabled()
    values.take.click()
    fresh.flow.next.click()
    fresh.waits()
    fresh.flow.show_step(importing.VALUES)
    assert not values.take.isEnabled()


def test_what_changes_is_seen_without_scrolling(importer: Importing) -> None:
    importer.parts.window.resize(1280, 720)
    who = someone(importer.parts, 0)
    head = HEAD.replace("E-mail", "E-mail;Grade;Terms of reference")
    importer.takes(head + line_of(who) + ";P-4;drafted\n")
    importer.goes_to(importing.CHANGES)
    step = importer.flow.steps[importing.CHANGES]
    assert isinstance(step, ChangesStep)
    column = 3 + list(step.model.facts).index(Field.TOR_STATE)
    table = step.table
    shown = table.columnViewportPosition(column) + table.columnWidth(column)
    assert shown <= table.viewport().width()
    assert "P-4" in says(step.right)
