"""Home: the network in a sentence with its integers, composition, growth and map, and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ui.commands.figures import SENTENCE_LANGUAGE
from ui.pages.home_empty import HomeEmpty
from ui.pages.home_layout import HomeLayout
from ui.pages.page import Page
from ui.widgets.attention_card import AttentionCard
from ui.widgets.card import Scrolled
from ui.widgets.composition_card import CompositionCard
from ui.widgets.growth_card import GrowthCard
from ui.widgets.key_figures import KeyFigure, KeyFigures
from ui.widgets.map_card import MapCard
from ui.widgets.marking import button, rule
from ui.widgets.sentence_card import SentenceCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.network.composition import Composition, Growth
    from focalnet.network.coverage import Attention, CountryLine
    from ui.content import Content
    from ui.figures import Figures
    from ui.labels import Labels
    from ui.place_names import PlaceNames
    from ui.session import Session
    from ui.settings import Settings
    from ui.theme import Theme

_BY = "home.by"


class HomePage(Page):
    """The figures of the network as at the date, each a door to the people behind it."""

    people_requested = Signal(object, int)  # facet → the values wanted, and how many people that is
    country_requested = Signal(str)
    vacancy_requested = Signal(str)
    gap_requested = Signal(str)  # the code of the line of attention
    date_requested = Signal(object)  # None: today
    other_date_requested = Signal()
    import_requested = Signal()
    person_requested = Signal()
    example_requested = Signal()
    summary_requested = Signal()
    copied = Signal(str)

    def __init__(  # noqa: PLR0917 - the parts of the window that a page needs
        self,
        session: Session,
        settings: Settings,
        labels: Labels,
        theme: Theme,
        names: PlaceNames,
        figures: Figures,
    ) -> None:
        super().__init__(session, "")
        self.title.setText(self.tr("Home"))
        self._settings = settings
        self._labels = labels
        self._names = names
        self._figures = figures
        self.sentence = SentenceCard(labels, settings.get(SENTENCE_LANGUAGE, labels.language))
        self.integers = KeyFigures(theme)
        self.sentence.body.addWidget(rule())
        self.sentence.body.addWidget(self.integers)
        self.composition = CompositionCard(labels, theme, settings.get(_BY, "staff_category"))
        self.growth = GrowthCard(labels, theme)
        self.map = MapCard(labels, theme)
        self.attention = AttentionCard(labels, theme)
        self.empty = HomeEmpty(labels)
        charts = (self.composition, self.growth, self.map)
        self._area = Scrolled(HomeLayout(theme, self.sentence, charts, self.attention), self.tr("Figures"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._area)
        self._stack.addWidget(self.empty)
        self.column.addWidget(self._stack, 1)
        write = button(
            self.tr("Write the summary…"),
            self.summary_requested.emit,
            name=self.tr("Write the figures, gaps and charts as a workbook"),
        )
        self.head.addWidget(write)
        self._wire()

    def refresh(self) -> None:
        """Ask for the figures as at the session's date; each part is shown when it is known."""
        self._figures.ask()
        if self._figures.composition is None and self.sentence.show_waiting(self.session.as_at):
            self.integers.show_figures(())

    def content(self) -> Content | None:
        """Return the composition as it is chosen, the figures that are most often printed."""
        return self.composition.chart.content() if self._stack.currentIndex() == 0 else None

    def tell_chosen(self) -> None:
        """Tell that there is a list, and nobody chosen in it."""
        self.session.choose((), listed=self._stack.currentIndex() == 0)

    def _wire(self) -> None:
        figures = self._figures
        figures.composed.connect(self._show_composition)
        figures.attended.connect(self._show_attention)
        figures.grown.connect(self._show_growth)
        figures.placed.connect(self._show_countries)
        self.sentence.copied.connect(self.copied)
        self.sentence.language_chosen.connect(
            lambda language: self._settings.put(SENTENCE_LANGUAGE, language)
        )
        self.integers.opened.connect(self._on_integer)
        self.composition.people_requested.connect(self.people_requested)
        self.composition.by_chosen.connect(lambda by: self._settings.put(_BY, by))
        self.growth.date_requested.connect(self.date_requested)
        self.map.country_requested.connect(self.country_requested)
        self.map.vacancy_requested.connect(self.vacancy_requested)
        self.attention.gap_requested.connect(self.gap_requested)
        for card in (self.composition, self.growth, self.map):
            card.copied.connect(self.copied)
            card.resized.connect(self._area.fit)
        self.empty.import_requested.connect(self.import_requested)
        self.empty.person_requested.connect(self.person_requested)
        self.empty.example_requested.connect(self.example_requested)
        self.empty.today_requested.connect(lambda: self.date_requested.emit(None))
        self.empty.date_requested.connect(self.other_date_requested)

    def _show_composition(self, figures: Composition) -> None:
        from focalnet.network.settings import network_settings

        if not figures.focal_points:
            self.empty.show_for(self.session)
        self._stack.setCurrentIndex(0 if figures.focal_points else 1)
        if self.isVisible():
            self.tell_chosen()
        self.sentence.show_figures(figures, network_settings(self.session.file))
        self.integers.show_figures(self._integers(figures))
        self.composition.show_figures(figures, self._names.regions())
        self._area.fit()

    def _show_attention(self, lines: Sequence[Attention]) -> None:
        self.attention.show_lines(lines)
        self._area.fit()

    def _show_growth(self, series: Sequence[Growth]) -> None:
        self.sentence.show_before(series[-2] if len(series) > 1 else None)
        self.growth.show_series(series)
        self._area.fit()

    def _show_countries(self, lines: Sequence[CountryLine]) -> None:
        from focalnet.network.settings import network_words

        as_at = self.tr("As at {date}.").format(date=self._labels.date(self.session.as_at))
        words = network_words(self.session.file, self._labels.language)
        self.map.show_countries(lines, self._names.countries(), as_at, words)
        self._area.fit()

    def _integers(self, figures: Composition) -> list[KeyFigure]:
        sex, category = "sex", "staff_category"
        people = (
            (figures.focal_points, self.tr("focal points"), {}),
            (figures.women, self._labels.word(sex, "F"), {sex: frozenset({"F"})}),
            (figures.men, self._labels.word(sex, "M"), {sex: frozenset({"M"})}),
            (figures.not_stated, self._labels.word(sex, "not_stated"), {sex: frozenset({"not_stated"})}),
            *(
                (count, word, {category: frozenset({code})})
                for code, count, word in (
                    ("international", figures.international, self._labels.word(category, "international")),
                    ("national", figures.national, self._labels.word(category, "national")),
                    ("non_staff", figures.non_staff, self._labels.word(category, "non_staff")),
                    ("unknown", figures.unknown_category, self.tr("staff category unknown")),
                )
            ),
        )
        places = (
            (figures.countries, self.tr("countries"), "map"),
            (figures.offices, self.tr("offices"), "offices"),
            (figures.vacancies, self.tr("vacancies"), "vacancies"),
        )
        number = self._labels.number
        always = {"F", "M"}
        return [
            *(
                KeyFigure(number(count), word, (where, count))
                for count, word, where in people
                if count or not always.isdisjoint(where.get(sex, ()))
            ),
            *(KeyFigure(number(count), word, door) for count, word, door in places if count),
        ]

    def _on_integer(self, door: object) -> None:
        if isinstance(door, tuple):
            self.people_requested.emit(*door)
        elif door == "map":
            self.map.show_as_table(shown=True)
            self._area.ensureWidgetVisible(self.map)
        else:
            self.gap_requested.emit(str(door))
