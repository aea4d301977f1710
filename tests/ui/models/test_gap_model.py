"""Lists of gaps as tables, the lists themselves, and the UN-SWAP check at a glance."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from focalnet.network import actions
from focalnet.network.gap_lists import GAP_LISTS
from focalnet.network.settings import network_settings
from focalnet.network.swap import check
from tests.ui.conftest import COUNCIL
from ui.gaps import ReadList, read_list
from ui.labels import Labels
from ui.models.facet_model import COUNT_ROLE
from ui.models.finding_model import COUNTS_ROLE, FindingModel
from ui.models.gap_columns import face_of, widths, words_of
from ui.models.gap_model import GapModel
from ui.models.section_model import NAME_ROLE, WARM_ROLE, Section, SectionModel
from ui.widgets.cell import Face
from ui.widgets.gap_table import GapTable

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Rules
    from ui.app import Parts


def _listed(parts: Parts, name: str) -> ReadList:
    return read_list(parts.session.file, COUNCIL, name=name, language="en")


def _names(model: GapModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize("name", GAP_LISTS)
def test_every_list_keeps_the_rules_and_says_every_cell(
    opened: Parts, keeps_the_rules: Rules, name: str
) -> None:
    model = GapModel(opened.labels)
    model.show(_listed(opened, name))
    keeps_the_rules(model)
    assert model.columnCount() == len(model.columns)
    for column in range(model.columnCount()):
        assert model.headerData(column, Qt.Orientation.Horizontal)
        assert all(model.face(row, column).text for row in range(model.rowCount()))


def test_a_list_follows_insert_update_delete_and_undo(opened: Parts, keeps_the_rules: Rules) -> None:
    file, model = opened.session.file, GapModel(opened.labels)

    def shown() -> int:
        model.show(_listed(opened, "offices"))
        keeps_the_rules(model)
        return model.rowCount()

    before = shown()
    office = actions.add_office(file, name="Praia", country="CPV")
    assert shown() == before + 1
    actions.correct_office(file, office, name="Praia RO")
    shown()
    assert "Praia RO" in _names(model)
    actions.remove_office(file, office)
    assert shown() == before
    file.undo()
    assert shown() == before + 1


def test_words_marks_and_levels_leave_fewer_rows(opened: Parts, qtbot: QtBot) -> None:
    model = GapModel(opened.labels)
    model.show(_listed(opened, "swap_grade"))
    everybody = model.rowCount()
    counts = model.counts()
    assert sum(counts.values()) == everybody == 129
    model.ask(mark="not_met")
    assert model.rowCount() == counts["not_met"]
    model.ask(mark="not_met", level="regional")
    assert 0 < model.rowCount() < counts["not_met"]
    assert sum(model.counts().values()) == len(
        [row for row in check(opened.session.file, COUNCIL).rows if row.level == "regional"]
    )
    with qtbot.waitSignal(model.modelReset):
        model.ask("NAIROBI chep")
    assert _names(model) == ["Chepkoech, Juma"]


def test_rows_are_sorted_by_what_they_mean_and_the_unknown_comes_last(opened: Parts) -> None:
    model = GapModel(opened.labels)
    model.show(_listed(opened, "tor_not_included"))
    place = model.columns.index("tor_date")
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        model.sort(place, order)
        days = [model.row(row).values[place] for row in range(model.rowCount())]
        known = [day for day in days if isinstance(day, date)]
        assert known == sorted(known, reverse=order == Qt.SortOrder.DescendingOrder)
        assert days[len(known) :] == [None] * (len(days) - len(known))
    model.sort(-1)
    assert _names(model)[0] == "Agyeman, Kofi"


def test_another_list_begins_in_its_own_order(opened: Parts) -> None:
    model = GapModel(opened.labels)
    model.show(_listed(opened, "offices"))
    model.sort(2, Qt.SortOrder.DescendingOrder)
    model.show(_listed(opened, "offices_without"))
    assert _names(model)[0] == "Baku"
    model.show(None)
    assert (model.rowCount(), model.columnCount()) == (0, 0)


def test_how_many_are_expected_is_edited_in_place(opened: Parts, qtbot: QtBot) -> None:
    model = GapModel(opened.labels)
    model.show(_listed(opened, "offices"))
    cell = model.index(3, model.columns.index("expected"))
    assert not model.flags(cell) & Qt.ItemFlag.ItemIsEditable
    model.editable = True
    assert model.flags(cell) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(3, 0)) & Qt.ItemFlag.ItemIsEditable
    assert cell.data(Qt.ItemDataRole.EditRole) == 1
    with qtbot.waitSignal(model.expected) as asked:
        assert model.setData(cell, "2")
    assert asked.args == [model.row(3), 2]
    with qtbot.assertNotEmitted(model.expected):
        assert model.setData(cell, "1")
        assert not model.setData(cell, "many")


def test_numbers_stand_right_and_what_is_vacant_is_warm() -> None:
    labels = Labels()
    assert face_of("vacant", 2, labels) == Face("2", ink="warning", strong=True, right=True)
    assert face_of("vacant", 0, labels).ink == "muted"
    assert face_of("tor_state", "declined", labels)[:2] == ("declined", "warning")
    assert words_of("time_allotted", 12.5, labels) == "12.5"
    assert words_of("expected", 1200, labels) == "1,200"
    assert words_of("missing", ("sex", "grade"), labels) == "Sex not stated, no grade"
    assert words_of("since", None, labels) == "–"


def test_the_columns_share_the_room_there_is() -> None:
    columns, titles = ("name", "office", "tor_date", "grade"), (0, 0, 0, 0)
    ample = widths(columns, titles, 1000, round)
    assert sum(ample) == 1000
    tight = widths(columns, titles, 440, round)
    assert sum(tight) <= 440
    assert tight[2] == ample[2]
    scrolled = widths(columns, titles, 200, round)
    assert sum(scrolled) > 200
    assert widths(columns, (0, 0, 0, 300), 1000, round)[3] == 300


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_days_are_read_whole_in_every_language(opened: Parts, language: str) -> None:
    labels = Labels(language)
    model = GapModel(labels)
    table = GapTable(opened.theme, "Offices", model)
    model.show(_listed(opened, "offices"))
    words = QFontMetrics(opened.theme.font(13)).horizontalAdvance(labels.date(date(2004, 12, 31)))
    assert table.columnWidth(model.columns.index("since")) >= words + opened.theme.px(16)
    table.deleteLater()


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_findings_are_read_whole_in_every_language(opened: Parts, language: str) -> None:
    labels = Labels(language)
    model = GapModel(labels)
    table = GapTable(opened.theme, "Findings", model)
    model.show(_listed(opened, "swap_grade"))
    pills = QFontMetrics(opened.theme.font(12))
    widest = max(map(pills.horizontalAdvance, labels.codes("finding").values()))
    # A pill has 8 pixels and a border at each side, and its cell 8 again.
    assert table.columnWidth(model.columns.index("finding")) >= widest + opened.theme.px(32) + 2
    table.deleteLater()


def test_sections_tell_their_counts_and_pass_over_headings(keeps_the_rules: Rules) -> None:
    model = SectionModel()
    sections = [Section("", "Offices"), Section("offices", "All"), Section("offices_without", "Without")]
    model.show(sections, {})
    keeps_the_rules(model)
    assert model.index(1).data(COUNT_ROLE) is None
    model.show(sections, {"offices": 12, "offices_without": 3})
    assert model.index(1).data(COUNT_ROLE) == 12
    assert [model.index(row).data(WARM_ROLE) for row in range(3)] == [False, False, True]
    assert model.index(2).data(Qt.ItemDataRole.AccessibleTextRole) == "Without, 3"
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    assert model.index(model.place_of("offices")).data(NAME_ROLE) == "offices"
    assert model.place_of("nothing") == -1


def test_findings_count_each_criterion_at_each_level(opened: Parts, keeps_the_rules: Rules) -> None:
    model = FindingModel(opened.labels)
    keeps_the_rules(model)
    found = check(opened.session.file, COUNCIL)
    model.show(found, network_settings(opened.session.file))
    keeps_the_rules(model)
    assert (model.rowCount(), model.columnCount()) == (4, 5)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "UN-SWAP 3.0"
    for row in range(4):
        whole = model.index(row, 1).data(COUNTS_ROLE)
        levels = [model.index(row, column).data(COUNTS_ROLE) for column in (2, 3, 4)]
        assert whole.unknown == sum(each.unknown for each in levels) > 0
        assert whole.people == 129
    assert "4 unknown" in model.index(0, 1).data()
    assert model.place("time_share", "regional") == (2, 3)
    assert (model.criterion(2), model.level(3)) == ("time_share", "regional")
    assert model.place("time_share", "") == (2, 1)
    assert model.place("nothing", "") == (-1, -1)
