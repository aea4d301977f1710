"""Lists, regions, countries, and preferences that colleagues give each other."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QFileDialog

from focalnet.network import records
from focalnet.network.settings import change_settings, network_settings
from focalnet.network.settings.exchange import preferences as written_preferences

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Rules
    from ui.app import Parts
    from ui.dialogs.preferences.dialog import PreferencesDialog
    from ui.dialogs.preferences.lists_page import ListPage
    from ui.dialogs.preferences.places import CountriesPage, RegionsPage
    from ui.dialogs.preferences.program_pages import ExchangePage, FilesPage, LookPage


@pytest.fixture
def kinds(preferences: PreferencesDialog) -> ListPage:
    preferences.show_section("office_kinds")
    return cast("ListPage", preferences.page())


@pytest.fixture
def countries(preferences: PreferencesDialog) -> CountriesPage:
    preferences.show_section("countries")
    return cast("CountriesPage", preferences.page())


def test_the_model_keeps_the_rules_through_every_change(
    kinds: ListPage, opened: Parts, keeps_the_rules: Rules
) -> None:
    keeps_the_rules(kinds.model)
    kinds.name.setText("Hub")
    kinds.enter()
    keeps_the_rules(kinds.model)
    kinds.shift(-1)
    kinds.remove()
    opened.session.file.undo()
    keeps_the_rules(kinds.model)


def test_an_entry_is_added_renamed_moved_and_removed(kinds: ListPage, opened: Parts) -> None:
    kinds.name.setText("Hub")
    kinds.enter()
    assert kinds.chosen() == "hub"
    assert kinds.name.text() == ""
    row = kinds.model.row("hub")
    assert kinds.model.setData(kinds.model.index(row, 1), "Plateforme")
    assert kinds.model.index(row, 1).data() == "Plateforme"
    kinds.shift(-1)
    assert kinds.model.row("hub") == row - 1
    assert kinds.chosen() == "hub"
    assert kinds.level is not None
    kinds.level.field.choose("regional")
    kinds.level.field.activated.emit(kinds.level.field.currentIndex())
    assert network_settings(opened.session.file).office_kind_levels["hub"] == "regional"
    assert "hub" in opened.labels.codes("office_kind")
    kinds.remove()
    assert kinds.model.row("hub") == -1
    assert kinds.trouble.isHidden()


def test_an_entry_in_use_asks_what_comes_in_its_place(kinds: ListPage, opened: Parts) -> None:
    kinds.choose("special_liaison")
    kinds.remove()
    assert "special liaison office" in kinds.trouble.text()
    assert not kinds.instead.isHidden()
    kinds.instead.field.choose("sub_office")
    kinds.instead.replaced.click()
    assert "special_liaison" not in network_settings(opened.session.file).office_kinds
    assert not [each for each in records.offices(opened.session.file) if each.kind == "special_liaison"]
    assert kinds.instead.isHidden()


def test_what_an_entry_cannot_be_is_said_in_place(kinds: ListPage) -> None:
    kinds.name.setText("Headquarters")
    kinds.enter()
    assert "Headquarters" in kinds.trouble.text()
    assert kinds.name.text() == "Headquarters"


def test_a_language_is_added_by_its_code(preferences: PreferencesDialog, opened: Parts) -> None:
    preferences.show_section("languages")
    languages = cast("ListPage", preferences.page())
    languages.name.setText("Tetum")
    languages.code.setText("tet")
    languages.enter()
    assert opened.labels.codes("language")["tet"] == "Tetum"


def test_regions(preferences: PreferencesDialog, opened: Parts) -> None:
    preferences.show_section("regions")
    regions = cast("RegionsPage", preferences.page())
    regions.name.setText("Pacific")
    regions.enter()
    assert regions.chosen() == "pacific"
    regions.choose("south_america")
    regions.remove()
    regions.instead.field.choose("pacific")
    regions.instead.replaced.click()
    assert records.countries(opened.session.file)["BRA"].region == "pacific"
    assert regions.model.row("south_america") == -1


def test_countries_are_found_and_put_into_a_region(countries: CountriesPage, opened: Parts) -> None:
    countries.filter.setText("guinea")
    assert countries.model.rowCount() == 4
    countries.table.selectAll()
    assert countries.said.text() == "4 countries chosen"
    assert not countries.counted.isEnabled()
    countries.region.field.choose("south_america")
    countries.region.field.activated.emit(countries.region.field.currentIndex())
    assert records.countries(opened.session.file)["GIN"].region == "south_america"
    assert opened.session.undoable() is not None
    opened.session.file.undo()
    assert records.countries(opened.session.file)["GIN"].region == "west_central_africa"


def test_kosovo_is_not_counted_and_has_its_footnote(countries: CountriesPage, opened: Parts) -> None:
    countries.filter.setText("kosovo")
    countries.table.selectRow(0)
    assert not countries.counted.field.isChecked()
    assert "1244" in countries.footnote.field.toPlainText()
    countries.counted.field.click()
    assert records.countries(opened.session.file)["XKX"].counted
    countries.footnote.field.setPlainText("Our footnote.")
    countries.footnote.field.taken.emit()
    assert network_settings(opened.session.file).footnotes == {"XKX": {"en": "Our footnote."}}


def test_preferences_are_given_and_taken_over(
    preferences: PreferencesDialog, opened: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    preferences.show_section("exchange")
    page = cast("ExchangePage", preferences.page())
    out = tmp_path / "ours.json"
    change_settings(opened.session.file, swap_time_share=30)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    page.export()
    assert json.loads(out.read_text(encoding="utf-8"))["settings"]["swap_time_share"] == 30
    opened.session.file.undo()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(out), ""))
    page.ask_import()
    assert not page.plan.isHidden()
    assert [page.plan.model.index(0, column).data() for column in range(3)] == [
        *("Lowest share of working time", "20", "30")
    ]
    assert network_settings(opened.session.file).swap_time_share == 20
    page.plan.take.click()
    assert network_settings(opened.session.file).swap_time_share == 30
    page.show_plan(out)
    assert not page.plan.take.isEnabled()


def test_a_file_that_is_none_of_preferences_is_refused_in_place(
    preferences: PreferencesDialog, opened: Parts, tmp_path: Path
) -> None:
    preferences.show_section("exchange")
    page = cast("ExchangePage", preferences.page())
    (tmp_path / "other.json").write_text("{}", encoding="utf-8")
    page.show_plan(tmp_path / "other.json")
    assert "other.json" in page.take.trouble
    assert page.plan.isHidden()
    document = written_preferences(opened.session.file) | {"settings": {"swap_time_share": 900}}
    (tmp_path / "other.json").write_text(json.dumps(document), encoding="utf-8")
    page.show_plan(tmp_path / "other.json")
    page.plan.take.click()
    assert "between 1 and 100" in page.take.trouble


def test_look_is_chosen_and_kept(preferences: PreferencesDialog, opened: Parts) -> None:
    asked: list[bool] = []
    opened.routes.renewal_requested.connect(lambda: asked.append(True))
    preferences.show_section("look")
    page = cast("LookPage", preferences.page())
    page.scheme.choose("dark")
    page.scheme.activated.emit(page.scheme.currentIndex())
    assert opened.theme.dark
    chosen = [opened.settings.dark]
    page.scheme.choose("")
    page.scheme.activated.emit(page.scheme.currentIndex())
    assert [*chosen, opened.settings.dark] == [True, None]
    assert not asked


def test_where_things_are_kept_and_that_they_are_not_encrypted(
    preferences: PreferencesDialog, opened: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtWidgets import QLabel

    preferences.show_section("files")
    page = cast("FilesPage", preferences.page())
    said = " ".join(each.text() for each in page.findChildren(QLabel))
    assert str(opened.session.file.path) in said
    assert "not encrypted" in said
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "safe"))
    page.choose_folder()
    assert opened.settings.backups == tmp_path / "safe"
