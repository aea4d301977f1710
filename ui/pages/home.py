"""Home: the network in a sentence with its integers, composition, growth and map, and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ui.commands.figures import SENTENCE_LANGUAGE
from ui.later import Later
from ui.pages.home_layout import HomeLayout
from ui.pages.page import Page
from ui.widgets.card import Scrolled
from ui.widgets.key_figures import KeyFigure, KeyFigures
from ui.widgets.marking import button, rule
from ui.widgets.sentence_card import SentenceCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from focalnet.network.composition import Composition, Growth
    from ui.content import Content
    from ui.desk import Desk
    from ui.pages.home_charts import HomeCharts
    from ui.pages.home_empty import HomeEmpty


class HomePage(Page):
    """The figures of the network as at the date, each a door to the people behind it.

    The sentence and its integers are there at once; charts and attention follow when those have been painted.
    """

    people_requested = Signal(object, int)  # facet → the values wanted, and how many people that is
    country_requested = Signal(str)
    vacancy_requested = Signal(str)
    gap_requested = Signal(str)  # the code of the line of attention
    round_requested = Signal(str, str)
    date_requested = Signal(object)  # None: today
    other_date_requested = Signal()
    import_requested = Signal()
    person_requested = Signal()
    example_requested = Signal()
    summary_requested = Signal()
    copied = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.session, "")
        self.title.setText(self.tr("Home"))
        self._desk = desk
        self._labels = desk.labels
        self._figures = desk.figures
        self._charts: HomeCharts | None = None
        self._empty: HomeEmpty | None = None
        write = button(
            self.tr("Write the summary…"),
            self.summary_requested.emit,
            name=self.tr("Write the figures, gaps and charts as a workbook"),
        )
        self.head.addWidget(write)
        language = desk.settings.get(SENTENCE_LANGUAGE, desk.labels.language)
        self.sentence = SentenceCard(desk.labels, language)
        self.integers = KeyFigures(desk.theme)
        self.sentence.body.addWidget(rule())
        self.sentence.body.addWidget(self.integers)
        self._cards = HomeLayout(desk.theme, self.sentence)
        self._area = Scrolled(self._cards, self.tr("Figures"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._area)
        self.column.addWidget(self._stack, 1)
        self._painted = Later(self, 0, lambda: self.charts)
        self._wire()

    @property
    def charts(self) -> HomeCharts:
        """Return charts and attention, made now if nobody asked before."""
        if self._charts is None:
            self._charts = self._made_charts()
        return self._charts

    @property
    def empty(self) -> HomeEmpty:
        """Return what is shown where nobody is a focal point, made when it is first needed."""
        if self._empty is None:
            self._empty = self._made_empty()
        return self._empty

    def paintEvent(self, event: QPaintEvent) -> None:
        """Have the charts follow the first paint."""
        super().paintEvent(event)
        if self._charts is None:
            self._painted.start()

    def refresh(self) -> None:
        """Ask for the figures as at the session's date; each part is shown when it is known."""
        self._figures.ask()
        if self._figures.composition is None and self.sentence.show_waiting(self.session.as_at):
            self.integers.show_figures(())

    def content(self) -> Content | None:
        """Return the composition as it is chosen, the figures that are most often printed."""
        return self.charts.composition.chart.content() if self._stack.currentIndex() == 0 else None

    def tell_chosen(self) -> None:
        """Tell that there is a list, and nobody chosen in it."""
        self.session.choose((), listed=self._stack.currentIndex() == 0)

    def _wire(self) -> None:
        self._figures.composed.connect(self._show_composition)
        self._figures.grown.connect(self._show_growth)
        self.sentence.copied.connect(self.copied)
        self.sentence.language_chosen.connect(
            lambda language: self._desk.settings.put(SENTENCE_LANGUAGE, language)
        )
        self.integers.opened.connect(self._on_integer)

    def _made_charts(self) -> HomeCharts:
        from ui.pages.home_charts import HomeCharts

        made = HomeCharts(self._desk, self)
        made.follow()
        made.people_requested.connect(self.people_requested)
        made.country_requested.connect(self.country_requested)
        made.vacancy_requested.connect(self.vacancy_requested)
        made.gap_requested.connect(self.gap_requested)
        made.round_requested.connect(self.round_requested)
        made.date_requested.connect(self.date_requested)
        made.copied.connect(self.copied)
        made.resized.connect(self._area.fit)
        self._cards.complete((made.composition, made.growth, made.map), made.attention)
        self._area.fit()
        return made

    def _made_empty(self) -> HomeEmpty:
        from ui.pages.home_empty import HomeEmpty

        made = HomeEmpty(self._labels)
        made.import_requested.connect(self.import_requested)
        made.person_requested.connect(self.person_requested)
        made.example_requested.connect(self.example_requested)
        made.today_requested.connect(lambda: self.date_requested.emit(None))
        made.date_requested.connect(self.other_date_requested)
        self._stack.addWidget(made)
        return made

    def _show_composition(self, figures: Composition) -> None:
        from focalnet.network.settings import network_settings

        if not figures.focal_points:
            self.empty.show_for(self.session)
        self._stack.setCurrentIndex(0 if figures.focal_points else 1)
        if self.isVisible():
            self.tell_chosen()
        self.sentence.show_figures(figures, network_settings(self.session.file))
        self.integers.show_figures(self._integers(figures))
        self._area.fit()

    def _show_growth(self, series: Sequence[Growth]) -> None:
        self.sentence.show_before(series[-2] if len(series) > 1 else None)
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
            self.charts.map.show_as_table(shown=True)
            self._area.ensureWidgetVisible(self.charts.map)
        else:
            self.gap_requested.emit(str(door))
