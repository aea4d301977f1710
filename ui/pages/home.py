"""Home: the network in one sentence with its integers, its composition as bars, and what needs attention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.pages.page import Page
from ui.widgets.attention_card import AttentionCard
from ui.widgets.card import Scrolled
from ui.widgets.composition_card import CompositionCard
from ui.widgets.empty import EmptyState
from ui.widgets.flow import FlowBox
from ui.widgets.growth_card import GrowthCard
from ui.widgets.marking import emptied, label, rule
from ui.widgets.sentence_card import SentenceCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.network.composition import Composition
    from focalnet.network.coverage import Attention
    from ui.figures import Figures
    from ui.labels import Labels
    from ui.place_names import PlaceNames
    from ui.session import Session
    from ui.theme import Theme


class HomePage(Page):
    """The figures of the network as at the date, each a door to the people behind it."""

    people_requested = Signal(object)  # facet → the values wanted
    gap_requested = Signal(str)  # the code of the line of attention
    import_requested = Signal()
    person_requested = Signal()
    copied = Signal(str)

    def __init__(
        self, session: Session, labels: Labels, theme: Theme, names: PlaceNames, figures: Figures
    ) -> None:
        super().__init__(session, "")
        self.title.setText(self.tr("Home"))
        self._labels = labels
        self._names = names
        self._theme = theme
        self.sentence = SentenceCard(labels)
        self.sentence.copied.connect(lambda: self.copied.emit(self.tr("The sentence is on the clipboard.")))
        self.composition = CompositionCard(labels, theme)
        self.composition.people_requested.connect(self.people_requested)
        self.attention = AttentionCard(labels, theme)
        self.attention.gap_requested.connect(self.gap_requested)
        self.attention.setFixedWidth(theme.px(320))
        self.growth = GrowthCard(labels, theme)
        self.growth.hide()
        self._integers = FlowBox(space=24)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._figures())
        self._stack.addWidget(
            EmptyState(
                self.tr("Nobody is a focal point on this date"),
                self.tr("Import the roster you have, or enter the first person."),
                (self.tr("Import roster…"), self.import_requested.emit),
                (self.tr("New focal point"), self.person_requested.emit),
            )
        )
        self.column.addWidget(self._stack, 1)
        theme.changed.connect(self.update)
        self._figures_of = figures
        figures.composed.connect(self._show_composition)
        figures.attended.connect(self._show_attention)
        figures.grown.connect(self._show_growth)

    def refresh(self) -> None:
        """Ask for the figures as at the session's date; each part is shown when it is known."""
        self._figures_of.ask()

    def _show_composition(self, figures: Composition) -> None:
        self._stack.setCurrentIndex(0 if figures.focal_points else 1)
        self.sentence.show_figures(figures)
        self._show_integers(figures)
        self.composition.show_figures(figures, self._names.regions())
        self._area.fit()

    def _show_attention(self, lines: Sequence[Attention]) -> None:
        self.attention.show_lines(lines)
        self._area.fit()

    def _show_growth(self, series: Sequence[Composition]) -> None:
        self.growth.show_series(series)
        self._area.fit()

    def _figures(self) -> QWidget:
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.sentence)
        self.sentence.body.addWidget(rule())
        self.sentence.body.addWidget(self._integers)
        left.addWidget(self.composition)
        left.addWidget(self.growth)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.attention)
        right.addStretch(1)
        inside = QWidget()
        across = QHBoxLayout(inside)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addLayout(left, 1)
        across.addLayout(right)
        self._area = Scrolled(inside, self.tr("Figures"))
        return self._area

    def _show_integers(self, figures: Composition) -> None:
        emptied(self._integers.flow)
        for count, text in (
            (figures.focal_points, self.tr("focal points")),
            (figures.women, self._labels.word("sex", "F")),
            (figures.men, self._labels.word("sex", "M")),
            (figures.not_stated, self._labels.word("sex", "not_stated")),
            (figures.international, self._labels.word("staff_category", "international")),
            (figures.national, self._labels.word("staff_category", "national")),
            (figures.non_staff, self._labels.word("staff_category", "non_staff")),
            (figures.unknown_category, self.tr("staff category unknown")),
            (figures.countries, self.tr("countries")),
            (figures.offices, self.tr("offices")),
            (figures.vacancies, self.tr("vacancies")),
        ):
            if count or text in {self._labels.word("sex", "F"), self._labels.word("sex", "M")}:
                self._integers.flow.addWidget(_integer(count, text))


def _integer(count: int, text: str) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(label(f"{count:,}", "title"))
    column.addWidget(label(text, "muted"))
    made.setAccessibleName(f"{count:,} {text}")
    return made
