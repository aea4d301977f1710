"""The palette as it is used: by keyboard from anywhere, and by mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from focalnet.network import actions, records
from focalnet.network.saved_views import SavedView, save_view
from tests.ui.hands import clicks, presses, types
from ui.pages.coverage import CoveragePage
from ui.pages.focal_points import FocalPointsPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Rules
    from ui.app import Parts
    from ui.palette.offer import Offer
    from ui.palette.palette import Palette


def palette_of(parts: Parts) -> Palette:
    """Open the palette by its action."""
    parts.actions["search"].trigger()
    assert parts.routes._palette is not None
    return parts.routes._palette


def finds(palette: Palette, text: str) -> list[Offer]:
    """Type a text in place of what there is and return what is offered, in order."""
    palette._field.clear()
    types(palette._field, text)
    lines = (palette.model.offer(row) for row in range(palette.model.rowCount()))
    return [offer for offer in lines if offer is not None]


def titles(palette: Palette, text: str) -> list[str]:
    return [offer.title for offer in finds(palette, text)]


@pytest.fixture
def palette(opened: Parts) -> Palette:
    return palette_of(opened)


def test_with_nothing_typed_everything_that_can_be_done_is_shown(opened: Parts) -> None:
    palette = palette_of(opened)
    assert palette.list.isVisible()
    assert palette.model.line(0) == "Pages"
    offers = {offer.title: offer for offer in finds(palette, " ")}
    assert offers["New focal point"].hint == "Ctrl+N"
    assert offers["Redo"].why_not == "Nothing was undone"


@pytest.mark.parametrize("text", ["nilufer", "CELIKKAYA", "çelikkaya nil", "nil celi"])
def test_people_are_found_by_parts_of_their_names_in_any_order(palette: Palette, text: str) -> None:
    first = finds(palette, text)[0]
    assert first.title == "Çelikkaya, Nilüfer"
    assert "Türkiye" in first.detail


def test_enter_opens_the_first_that_is_found(opened: Parts, palette: Palette) -> None:
    types(palette._field, "celikkaya")
    presses(palette._field, Qt.Key.Key_Return)
    page = opened.window.stack.currentWidget()
    assert isinstance(page, FocalPointsPage)
    assert page.model.row(page.model.row_of(page.current())).family_name == "Çelikkaya"
    assert palette._field.text() == ""
    assert not palette.list.isVisible()


def test_names_come_before_those_who_only_work_there(palette: Palette) -> None:
    found = finds(palette, "dakar")
    assert [offer.group for offer in found[:2]] == ["offices", "people"]
    assert found[-1].title == "All focal points with “dakar”"


def test_question_is_answered_by_one_line_that_ticks_the_facets(
    opened: Parts, palette: Palette, qtbot: QtBot
) -> None:
    types(palette._field, "who in West Africa speaks French")
    offer = palette.model.offer(1)
    assert offer is not None
    assert offer.title == "Focal points: West and Central Africa · French"
    qtbot.waitUntil(lambda: (counted := palette.model.offer(1)) is not None and counted.hint != "")
    counted = palette.model.offer(1)
    presses(palette._field, Qt.Key.Key_Return)
    page = opened.window.page("focal_points")
    assert isinstance(page, FocalPointsPage)
    assert page.facets.where == {
        "region": frozenset({"west_central_africa"}),
        "language": frozenset({"fr"}),
    }
    assert counted is not None
    assert counted.hint == str(opened.session.listing.tally(page.selection()).people)


def test_question_keeps_the_words_that_are_no_facet(opened: Parts, palette: Palette) -> None:
    assert titles(palette, "women becker")[0] == "Focal points: Women · “becker”"
    palette.take()
    page = opened.window.page("focal_points")
    assert isinstance(page, FocalPointsPage)
    assert page.card.search.text() == "becker"


def test_people_of_a_large_network_follow_when_they_are_read(
    opened: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    example = opened.session.file.path
    opened.session.close()
    monkeypatch.setattr("ui.session._LARGE_BYTES", 1)
    opened.commands.network.open(example)
    palette = palette_of(opened)
    assert all(offer.group != "people" for offer in finds(palette, "celik"))
    qtbot.waitUntil(lambda: opened.session.listing.ready, timeout=20_000)
    qtbot.waitUntil(lambda: (first := palette.model.offer(1)) is not None and "Nilüfer" in first.title)


def test_two_values_of_a_facet_are_joined_by_or(palette: Palette) -> None:
    assert titles(palette, "latin america ToR included")[0] == (
        "Focal points: Central and North America and the Caribbean or South America · ToR included"
    )


def test_office_shows_who_is_there_or_that_nobody_is(opened: Parts, palette: Palette) -> None:
    file = opened.session.file
    office = next(each for each in records.offices(file) if each.name == "Dakar")
    assert finds(palette, "dakar")[0].key == f"offices:{office.id}"
    palette.take()
    page = opened.window.stack.currentWidget()
    assert isinstance(page, FocalPointsPage)
    assert {page.model.row(row).office for row in range(page.model.rowCount())} == {"Dakar"}
    actions.add_office(file, name="Praia", country="CPV")
    palette_of(opened)
    assert titles(palette, "praia")[0] == "Praia"
    palette.take()
    assert isinstance(opened.window.stack.currentWidget(), CoveragePage)


def test_country_and_group_show_who_is_in_them(opened: Parts, palette: Palette) -> None:
    page = opened.window.page("focal_points")
    assert isinstance(page, FocalPointsPage)
    for text, group in (("kenya", "countries"), ("network africa", "groups")):
        offer = next(each for each in finds(palette, text) if each.group == group)
        offer.take()
        assert 0 < page.model.rowCount() < 60
    assert "Regional network Africa" in page.model.row(0).groups
    next(each for each in finds(palette, "working group on") if each.group == "groups").take()
    assert opened.window.toast is not None
    assert opened.window.toast.text == "Nobody is in Working Group on Gender Issues as at 23 November 2009."


def test_saved_view_is_found_and_shown(opened: Parts, palette: Palette) -> None:
    save_view(opened.session.file, SavedView("Anglophone women", "", {"sex": frozenset({"F"})}))
    offer = next(each for each in finds(palette, "women angl") if each.group == "views")
    offer.take()
    page = opened.window.stack.currentWidget()
    assert isinstance(page, FocalPointsPage)
    assert page.facets.where == {"sex": frozenset({"F"})}


def test_commands_are_found_in_the_window_s_words_and_by_their_menu(palette: Palette) -> None:
    assert titles(palette, "roster imp")[0] == "Import roster…"
    assert "Undo" in titles(palette, "edit undo")


def test_what_cannot_be_done_now_is_passed_over(opened: Parts, palette: Palette) -> None:
    redo = next(offer for offer in finds(palette, "redo") if offer.key == "action:edit.redo")
    assert redo.why_not
    row = next(row for row in range(palette.model.rowCount()) if palette.model.offer(row) == redo)
    palette._on_clicked(row)
    assert palette.list.isVisible()
    assert palette.list.chosen() != row


def test_arrows_go_from_offer_to_offer_past_the_headings(palette: Palette) -> None:
    types(palette._field, "a")
    shown = [(row, palette.model.offer(row)) for row in range(palette.model.rowCount())]
    offers = [row for row, offer in shown if offer is not None and not offer.why_not]
    seen = [palette.list.chosen()]
    for _ in offers:
        presses(palette._field, Qt.Key.Key_Down)
        seen.append(palette.list.chosen())
    assert seen[0] == seen[-1]
    assert set(seen) <= set(offers)
    presses(palette._field, Qt.Key.Key_Up)
    assert palette.list.chosen() == max(seen)


def test_escape_closes_and_gives_the_keyboard_back(opened: Parts) -> None:
    opened.window.go("focal_points")
    page = opened.window.page("focal_points")
    assert isinstance(page, FocalPointsPage)
    opened.window.activateWindow()
    page.card.search.setFocus()
    palette = palette_of(opened)
    types(palette._field, "hist")
    presses(palette._field, Qt.Key.Key_Escape)
    assert palette._field.text() == ""
    assert not palette.list.isVisible()
    assert QApplication.focusWidget() is page.card.search


def test_click_takes_a_line(opened: Parts, palette: Palette) -> None:
    types(palette._field, "history")
    row = next(r for r in range(palette.model.rowCount()) if palette.model.offer(r) is not None)
    clicks(palette.list.view.viewport(), palette.list.view.visualRect(palette.model.index(row)).center())
    assert opened.window.stack.currentWidget() is opened.window.page("history")


def test_chosen_last_comes_first(opened: Parts, palette: Palette) -> None:
    finds(palette, "celikkaya")
    palette.take()
    finds(palette, "history")
    palette.take()
    palette_of(opened)
    assert palette.model.line(0) == "Chosen last"
    shown = [palette.model.offer(row) for row in (1, 2)]
    assert [offer.title if offer else "" for offer in shown] == ["History", "Çelikkaya, Nilüfer"]


def test_without_a_network_beginnings_and_recent_files_are_found(
    parts: Parts, example: Path, tmp_path: Path
) -> None:
    parts.window.show()
    parts.commands.network.open(example)
    parts.session.close()
    palette = palette_of(parts)
    offers = {offer.title: offer for offer in finds(palette, "network")}
    assert not offers["New network…"].why_not
    assert offers["Close network"].why_not == "Open a network first"
    offers["Gender network"].take()
    assert parts.session.is_open


def test_nothing_found_is_said(palette: Palette) -> None:
    assert finds(palette, "zzzz") == []
    assert palette.list.nothing.isVisible()
    assert palette._field.accessibleDescription() == "Nothing is found"
    presses(palette._field, Qt.Key.Key_Return)
    assert palette._field.text() == "zzzz"


def test_model_keeps_the_rules(palette: Palette, keeps_the_rules: Rules) -> None:
    for text in ("a", "zzzz", "dakar", ""):
        finds(palette, text)
        keeps_the_rules(palette.model)
    palette.model.say("all", "3")
    keeps_the_rules(palette.model)


def test_field_shows_its_keys(opened: Parts) -> None:
    field = opened.window.top.commands
    assert field._keys == "Ctrl+K"
    empty = field.grab().toImage()
    field.show_keys("")
    assert field.grab().toImage() != empty
