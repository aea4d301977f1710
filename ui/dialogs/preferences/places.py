"""The sections of places: regions; countries with their region, whether they count, and their footnote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLineEdit

from focalnet.folding import fold
from focalnet.network import actions, records
from focalnet.network.named_lists import Entry, RegionList
from focalnet.words import words
from ui.dialogs.preferences.fields import CalmChoice
from ui.dialogs.preferences.lists_page import ListPage
from ui.dialogs.preferences.rows import PreferencesPage, Row, Rows, YesRow
from ui.dialogs.preferences.texts import TextRow
from ui.models.names_model import NamesModel
from ui.numbers import number
from ui.widgets.card import Card
from ui.widgets.marking import label
from ui.widgets.plain_text import one_line, written_in
from ui.widgets.table import Table

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection
    from PySide6.QtWidgets import QVBoxLayout

    from ui.dialogs.preferences.choices import Choices

_SHOWN = 8  # lines of the table, with its header


class RegionsPage(ListPage):
    """The organization's own regions."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices, "region", RegionList())


class CountriesPage(PreferencesPage):
    """Every country with its region; several may be chosen and put into a region at once."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find a country or a region"))
        self.filter.setAccessibleName(self.tr("Find a country or a region"))
        self.filter.textChanged.connect(lambda _: self.refresh())
        self.model = NamesModel([self.tr("Country"), self.tr("Region"), self.tr("Counted")], editable=False)
        self.table = Table(choices.theme, self.tr("Countries"))
        self.table.setModel(self.model)
        self.table.set_widths(90, 90, 90, stretched=0)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(1, header.ResizeMode.Stretch)
        self.table.setFixedHeight(choices.theme.px(_SHOWN * choices.theme.row))
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.said = label("", "muted", wraps=True)
        self.region = _RegionRow(self)
        self.counted = _CountedRow(self)
        self.footnote = _FootnoteRow(choices)
        card = Card()
        card.body.setContentsMargins(4, 4, 4, 4)
        card.body.addWidget(self.table)
        self.add(self.filter, card, self.said, Rows("", self.region, self.counted))
        self.add(Rows("", self.footnote), Rows("", YesRow(choices, "headquarters_counts")))
        self.refresh()
        self.table.selectRow(0)

    def chosen(self) -> list[str]:
        """Return the codes of the chosen countries."""
        return [self.model.code(index.row()) for index in self.table.selectionModel().selectedRows()]

    def refresh(self) -> None:
        """Show the countries that are looked for, the same ones chosen."""
        kept = set(self.chosen())
        self.model.show(self._found())
        for row in range(self.model.rowCount()):
            if self.model.code(row) in kept and not self.table.selectionModel().isRowSelected(row):
                self.table.selectRow(row)
        self._show_chosen()
        super().refresh()

    def _found(self) -> list[Entry]:
        language = self.choices.labels.language
        regions = {row.id: row.name(language) for row in records.regions(self.choices.session.file)}
        yes, no = self.tr("yes"), self.tr("no")
        entries = [
            Entry(code, (row.name(language), regions.get(row.region, row.region), yes if row.counted else no))
            for code, row in records.countries(self.choices.session.file).items()
        ]
        sought = fold(self.filter.text()).split()
        found = (each for each in entries if all(part in fold(" ".join(each.names)) for part in sought))
        return sorted(found, key=lambda each: fold(each.names[0]))

    def _on_selected(self, _: QItemSelection) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        codes = self.chosen()
        known = records.countries(self.choices.session.file)
        rows = [known[code] for code in codes]
        names = [row.name(self.choices.labels.language) for row in rows]
        several = self.tr("{count} countries chosen").format(count=number(len(rows)))
        self.said.setText(names[0] if len(rows) == 1 else several if rows else self.tr("No country chosen"))
        self.region.show_region({row.region for row in rows})
        self.counted.show_counted([row.counted for row in rows])
        self.footnote.show_country(codes[0] if len(codes) == 1 else "", names[0] if names else "")


class _RegionRow(Row):
    def __init__(self, page: CountriesPage) -> None:
        super().__init__(
            self.tr("Region"), self.tr("Offices with a region of their own keep it."), below=True
        )
        self._page = page
        self.field = CalmChoice([])
        self.field.setMinimumWidth(page.choices.theme.px(240))
        self.field.activated.connect(self._on_chosen)
        self.put(self.field)

    def show_region(self, regions: set[str]) -> None:
        """Show the region of the chosen countries; nothing where they lie in several."""
        choices = self._page.choices
        self.field.clear()
        for row in records.regions(choices.session.file):
            self.field.addItem(row.name(choices.labels.language), row.id)
        self.field.choose(next(iter(regions)) if len(regions) == 1 else "")
        self.setEnabled(bool(regions) and choices.writable)

    def _on_chosen(self, _: int) -> None:
        codes, region = self._page.chosen(), self.field.value()
        self._page.choices.act(lambda file: actions.assign_countries(file, codes, region), self.show_trouble)


class _CountedRow(Row):
    def __init__(self, page: CountriesPage) -> None:
        super().__init__(
            self.tr("Counted among the countries"),
            self.tr("An office may lie in a country or area that figures do not count."),
        )
        self._page = page
        self.field = QCheckBox()
        self.field.clicked.connect(self._on_clicked)
        self.put(self.field)

    def show_counted(self, counted: list[bool]) -> None:
        """Show whether the chosen country counts; several are told one by one."""
        self.field.setChecked(bool(counted) and all(counted))
        self.setEnabled(len(counted) == 1 and self._page.choices.writable)

    def _on_clicked(self, counted: bool) -> None:
        (code,) = self._page.chosen()
        self._page.choices.act(
            lambda file: actions.count_country(file, code, counted=counted), self.show_trouble
        )


class _FootnoteRow(TextRow):
    """The footnote of one country, which ships for a few and is one's own for any."""

    def __init__(self, choices: Choices) -> None:
        self._country = ""
        super().__init__(choices, "footnotes", "footnote", "", lines=3)

    def add_below(self, layout: QVBoxLayout) -> None:
        """Nothing."""

    def show_country(self, country: str, name: str) -> None:
        """Show the footnote of a country; none where several or none are chosen."""
        self._country = country
        self.setEnabled(bool(country) and self.choices.writable)
        self.words.setText(f"{self.title} – {name}" if country else self.title)
        self.refresh()

    def shipped(self, language: str) -> str:
        """Return the footnote that ships, if any does."""
        say = words(language)
        return say("footnote", self._country) if say.has("footnote", self._country) else ""

    def text(self) -> str:
        """Return the footnote in force."""
        own = self.value().get(self._country, {}).get(self._language, "")
        return str(own or self.shipped(self._language))

    def _take(self) -> None:
        entered = one_line(written_in(self.field))
        if not self._country or entered == self.text():
            return
        note = {self._language: "" if entered == self.shipped(self._language) else entered}
        country = self._country
        self.choices.act(lambda file: actions.footnote_country(file, country, note), self.show_trouble)
