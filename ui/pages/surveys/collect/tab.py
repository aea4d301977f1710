"""The tab on which answers come in: forms and exports, what is doubtful, what they propose, the logs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.labels import capital
from ui.numbers import number
from ui.pages.surveys.collect.basket import Basket
from ui.pages.surveys.collect.columns_part import ColumnsPart
from ui.pages.surveys.collect.doubts_part import DoubtsPart
from ui.pages.surveys.collect.logs import CleaningPart, FilesPart
from ui.pages.surveys.collect.plan_part import PlanPart
from ui.pages.surveys.collect.proposals_part import ProposalsPart
from ui.pages.surveys.part import ListPart
from ui.pages.surveys.round_tab import RoundTab
from ui.pages.surveys.round_words import RoundWords
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.empty import EmptyState
from ui.widgets.marking import button, label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from focalnet.store import NetworkFile
    from focalnet.surveys.exports import ExportPlan
    from focalnet.surveys.intake import IntakePlan
    from ui.content import Content
    from ui.desk import Desk
    from ui.models.line_model import Line
    from ui.pages.surveys.collect.doubts_part import Doubts
    from ui.pages.surveys.collect.plan_part import Arrival
    from ui.pages.surveys.collect.proposals_part import Proposals

_ARRIVED, _COLUMNS = "arrived", "columns"


class _Found(NamedTuple):
    """What was read of a round, for each of its lists."""

    words: RoundWords
    doubts: Doubts
    proposals: Proposals
    files: list[Line]
    cleaning: list[Line]


class CollectTab(RoundTab):
    """Drop what came back; nothing is kept before "Take in"."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.basket = Basket(desk)
        self.arrived, self.columns = PlanPart(desk), ColumnsPart(desk)
        self.doubts, self.proposals = DoubtsPart(desk), ProposalsPart(desk)
        self.files, self.cleaning = FilesPart(desk), CleaningPart(desk)
        self._words: RoundWords | None = None
        self._section = ""
        self._counts: dict[str, int] = {}
        self.parts: dict[str, QWidget] = {
            "": self._nothing(),
            _ARRIVED: self.arrived,
            _COLUMNS: self.columns,
            "doubts": self.doubts,
            "proposals": self.proposals,
            "files": self.files,
            "cleaning": self.cleaning,
        }
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Show what waits and what was done, and keep the section that is looked at."""
        labels, round_id = self.desk.labels, self.round_id

        def work(file: NetworkFile) -> _Found:
            words = RoundWords(file, labels, round_id)
            return _Found(
                words,
                self.doubts.read(file, words),
                self.proposals.read(file, words),
                self.files.read(file, words),
                self.cleaning.read(file, words),
            )

        self.read(work, self._show)

    def _show(self, found: _Found) -> None:
        self._words = words = found.words
        self._counts = {
            "doubts": self.doubts.show_round(words, found.doubts),
            "proposals": self.proposals.show_round(words, found.proposals),
            "files": self.files.show_round(words, found.files),
            "cleaning": self.cleaning.show_round(words, found.cleaning),
        }
        sealed = words.round.sealed is not None
        self._sealed.setVisible(sealed)
        for each in self._doors:
            each.setEnabled(self.session.writable and not sealed)
        self._show_sections()

    def beside_title(self) -> Sequence[QWidget]:
        """Return the doors by which files come in."""
        return self._doors

    def begin(self, work: str, /) -> None:
        """Ask for files, or for a folder of them."""
        {"files": self._ask_files, "folder": self._ask_folder}[work]()

    def look_at(self, round_id: str) -> None:
        """Show another round; what was read for the one before is let go."""
        if round_id != self.round_id:
            self.basket.leave()
            self._section = ""
            self._say("")
        super().look_at(round_id)

    def lists(self) -> bool:
        """Tell whether the section that is seen is a list."""
        return isinstance(self.stack.currentWidget(), ListPart)

    def content(self) -> Content | None:
        """Return the list that is seen."""
        shown = self.stack.currentWidget()
        return shown.content() if isinstance(shown, ListPart) else None

    def take_files(self, paths: Sequence[Path], /) -> bool:
        """Read what was dropped, and show what it is."""
        sealed = self._words is None or self._words.round.sealed is not None
        if not paths or sealed or not self.session.writable:
            return False
        self._say("")
        self.basket.read(self.round_id, paths)
        return True

    def show_section(self, section: str) -> None:
        """Show what arrived, what waits, what is proposed, or a log."""
        self._section = section
        self._show_sections()

    def _show_sections(self) -> None:
        sections = self._offered()
        if self._section not in {key for key, _, _ in sections}:
            self._section = sections[0][0] if sections else ""
        self.sections.offer(sections, self._section)
        self.stack.setCurrentWidget(self.parts[self._section])

    def _offered(self) -> list[tuple[str, str, str]]:
        words = {
            "doubts": self.tr("Doubtful {count}"),
            "proposals": self.tr("Proposals {count}"),
            "files": self.tr("Files {count}"),
            "cleaning": self.tr("Mended {count}"),
        }
        offered = []
        if self.basket.plan is not None:
            offered.append((_ARRIVED, self.tr("What came in"), "chip"))
        if self._is_export():
            offered.append((_COLUMNS, self.tr("Its columns"), "chip"))
        for section, text in words.items():
            if count := self._counts.get(section, 0):
                look = "chip-warning" if section == "doubts" else "chip"
                offered.append((section, text.format(count=number(count)), look))
        return offered

    def _is_export(self) -> bool:
        from focalnet.surveys.exports import ExportPlan

        return isinstance(self.basket.plan, ExportPlan)

    def _on_forms(self, plan: IntakePlan) -> None:
        words = self._words
        if words is not None:
            self.read(
                lambda _: self.arrived.read_forms(plan, words),
                lambda arrivals: self._show_arrived(arrivals, _ARRIVED),
            )

    def _on_export(self, plan: ExportPlan) -> None:
        words = self._words
        if words is not None:
            self.columns.show_export(plan, words)
            unclear = bool(plan.columns.unmapped) and self._section != _ARRIVED
            section = _COLUMNS if unclear or self._section == _COLUMNS else _ARRIVED
            self.read(
                lambda _: self.arrived.read_export(plan, words),
                lambda arrivals: self._show_arrived(arrivals, section),
            )

    def _show_arrived(self, arrivals: Sequence[Arrival], section: str) -> None:
        if self.basket.plan is not None:
            self.arrived.show_arrivals(self.basket.plan, arrivals)
            self.show_section(section)

    def _on_taken(self, count: int) -> None:
        self.show_section("doubts")
        shown = self.stack.currentWidget()
        if isinstance(shown, ListPart):
            shown.table.setFocus()  # what is next is decided there
        one = self.tr("1 response was taken in.")
        words = one if count == 1 else self.tr("{count} responses were taken in.")
        self.said.emit(words.format(count=number(count)))

    def _on_left(self) -> None:
        self.basket.leave()
        self.show_section("")

    def _on_busy(self, busy: bool) -> None:
        for each in (*self._doors, self.arrived, self.columns):
            each.setEnabled(not busy)

    def _say(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))

    def _ask_files(self) -> None:
        from ui.dialogs.files import FileRequest, ask_several

        kinds = self.tr("Forms, mails, exports and archives ({pattern})").format(
            pattern="*.xlsx *.xls *.ods *.csv *.zip *.eml *.msg"
        )
        request = FileRequest(self.tr("Take in what came back"), kinds, "", "returned_folder")
        self.take_files(ask_several(self.window(), self.desk.settings, request))

    def _ask_folder(self) -> None:
        from ui.dialogs.files import ask_folder

        folder = ask_folder(
            self.window(),
            self.desk.settings,
            self.tr("Take in a folder of returned forms"),
            "returned_folder",
        )
        if folder is not None:
            self.take_files([folder])

    def _nothing(self) -> QWidget:
        card = Card()
        heading = self.tr("Drop what came back anywhere on this page")
        text = self.tr(
            "Returned forms, whole folders, archives, or an export of KoboToolbox, ODK, LimeSurvey, Google "
            "or Microsoft Forms. You see what each one is before anything is kept."
        )
        card.body.addWidget(EmptyState(capital(heading), text, (self.tr("Choose files…"), self._ask_files)))
        return card

    def _build(self) -> None:
        self._doors = (
            button(self.tr("Take in files…"), self._ask_files, "primary"),
            button(self.tr("Take in a folder…"), self._ask_folder),
        )
        self.sections = Choice(self.tr("What is shown"))
        self._trouble = label("", "trouble", wraps=True)
        self._trouble.hide()
        self._sealed = label(
            self.tr("The round is sealed: nothing more can be taken in."), "muted", wraps=True
        )
        self._sealed.hide()
        self.stack = QStackedWidget()
        for part in self.parts.values():
            self.stack.addWidget(part)
        for above in (self._sealed, self._trouble, self.sections):
            self.column.addWidget(above)
        self.column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.basket.forms_planned.connect(self._on_forms)
        self.basket.export_planned.connect(self._on_export)
        self.basket.taken.connect(self._on_taken)
        self.basket.refused.connect(self._say)
        self.basket.busy_changed.connect(self._on_busy)
        self.arrived.wanted.connect(self.basket.take_in)
        self.arrived.left.connect(self._on_left)
        self.arrived.without_people.connect(self.basket.decide_without_people)
        self.columns.decided.connect(self.basket.decide)
        self.columns.order_decided.connect(self.basket.decide_order)
        self.sections.chosen.connect(self.show_section)
        self.doubts.said.connect(self.said)
        self.proposals.said.connect(self.said)
