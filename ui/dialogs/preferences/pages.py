"""The sections of numbers, codes and tables: grades, UN-SWAP, parity, reminders, personal data, backups."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from focalnet.monitoring.parity import Zone, zone_of
from focalnet.network.grades import LADDERS, ladder_of, seniority_of
from focalnet.network.model import Seniority, StaffCategory
from ui.dialogs.preferences.choices import SHIPPED
from ui.dialogs.preferences.fields import NumberField
from ui.dialogs.preferences.grid import ChoiceGrid
from ui.dialogs.preferences.rows import (
    ChecksRow,
    ChoiceRow,
    NumberRow,
    PreferencesPage,
    Rows,
    SettingRow,
)
from ui.labels import capital
from ui.numbers import number
from ui.widgets.flow import FlowBox
from ui.widgets.marking import label

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ui.dialogs.preferences.choices import Choices


_LADDERS = ("USG", "ASG", "D", "P", "L", "NO", "G")


class GradesPage(PreferencesPage):
    """Which grade is senior, middle or junior, and which ladder international or national."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices)
        self.seniority = SeniorityRow(choices)
        self.categories = CategoriesRow(choices)
        self.add(Rows("", self.seniority), Rows("", self.categories))


class _TableRow(SettingRow):
    """A setting that puts grades or ladders into classes, shown as a table with the people of each."""

    def __init__(self, choices: Choices, name: str, head: str, columns: Mapping[str, str]) -> None:
        super().__init__(choices, name, below=True)
        people = self.tr("People")
        self.grid = ChoiceGrid(self.title, (head, people), columns)
        self.grid.chosen.connect(self._on_chosen)
        self._totals = label("", "muted", wraps=True)
        inside = QWidget()
        inside.setAccessibleName(self.title)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.grid)
        column.addWidget(self._totals)
        self.put(inside)
        self.refresh()

    def show_totals(self, counts: Mapping[str, int], words: Mapping[str, str]) -> None:
        """Say how many people are in each class."""
        said = (f"{capital(words[code])} {number(counts[code])}" for code in words if counts.get(code))
        self._totals.setText(" · ".join(said))

    def _on_chosen(self, line: str, column: str) -> None:
        table = {name: [each for each in lines if each != line] for name, lines in self.value().items()}
        if column:
            table.setdefault(column, []).append(line)
        self.take({name: table[name] for name in self.classes() if name in table})

    def classes(self) -> Iterable[str]:
        """Return the classes, in the order in which the setting lists them."""
        return ()


class SeniorityRow(_TableRow):
    """The table of seniority."""

    def __init__(self, choices: Choices) -> None:
        words = {str(code): choices.labels.capital("seniority", code) for code in Seniority}
        columns = {"" if code == Seniority.UNKNOWN else code: text for code, text in words.items()}
        super().__init__(choices, "seniority", self.tr("Grade"), columns)

    def classes(self) -> Iterable[str]:
        """Return senior, middle, junior."""
        return (Seniority.SENIOR, Seniority.MIDDLE, Seniority.JUNIOR)

    def show_value(self) -> None:
        """Show each grade that ships, that is in the table, or that somebody holds."""
        held, table = self.choices.grades_held, self.value()
        shipped = [grade for grades in SHIPPED.seniority.values() for grade in grades]
        chosen = [grade for grades in table.values() for grade in grades]
        others = sorted(grade for grade in held if grade and grade not in shipped)
        ladders = sorted({*shipped, *chosen}, key=_rank)
        grades = list(dict.fromkeys((*ladders, *others)))
        lines = [(grade, grade, number(held[grade]) if held[grade] else "") for grade in grades]
        self.grid.show_lines(lines, {grade: line for line, listed in table.items() for grade in listed})
        counts: Counter[str] = Counter()
        for grade, people in held.items():
            counts[str(seniority_of(grade, self.choices.settings.seniority))] += people
        self.show_totals(counts, self.choices.labels.codes("seniority"))


def _rank(grade: str) -> tuple[int, str, int]:
    """Order grades as people read them: from the top of each ladder down."""
    ladder, _, step = grade.partition("-")
    place = _LADDERS.index(ladder) if ladder in _LADDERS else len(_LADDERS)
    return place, ladder, -ord(step[0]) if step else 0


class CategoriesRow(_TableRow):
    """The table of staff categories."""

    def __init__(self, choices: Choices) -> None:
        words = {str(code): choices.labels.capital("staff_category", code) for code in StaffCategory}
        columns = {"" if code == StaffCategory.UNKNOWN else code: text for code, text in words.items()}
        super().__init__(choices, "staff_categories", self.tr("Ladder"), columns)

    def classes(self) -> Iterable[str]:
        """Return international, national, non-staff."""
        return (StaffCategory.INTERNATIONAL, StaffCategory.NATIONAL, StaffCategory.NON_STAFF)

    def show_value(self) -> None:
        """Show each ladder with the people who stand on it."""
        held: Counter[str] = Counter()
        for grade, people in self.choices.grades_held.items():
            held[ladder_of(grade)] += people
        lines = [(ladder, ladder, number(held[ladder]) if held[ladder] else "") for ladder in LADDERS]
        chosen = {ladder: category for category, listed in self.value().items() for ladder in listed}
        self.grid.show_lines(lines, chosen)


class SwapPage(PreferencesPage):
    """Version and thresholds of UN-SWAP."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices)
        self.add(
            Rows(
                "",
                ChoiceRow(choices, "swap_version"),
                ChoiceRow(choices, "swap_international_from"),
                ChoiceRow(choices, "swap_national_from"),
                NumberRow(choices, "swap_time_share", self.tr("per cent")),
                NumberRow(choices, "swap_expertise_level", self.tr("of 4")),
                ChecksRow(choices, "swap_gender_areas", "expertise"),
            ),
            Rows(
                self.tr("Exceeds requirements"),
                ChoiceRow(choices, "swap_international_exceeds"),
                ChoiceRow(choices, "swap_national_exceeds"),
            ),
        )


class ParityPage(PreferencesPage):
    """The ends of the parity zone, with an office of ten as it would be counted."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices, self.tr("Both ends lie inside the zone. Offices too small are left out."))
        self._example = label("", "sentence", wraps=True)
        self.add(
            Rows(
                "",
                NumberRow(choices, "parity_from", self.tr("per cent")),
                NumberRow(choices, "parity_to", self.tr("per cent")),
                NumberRow(choices, "parity_staff_over", self.tr("staff")),
            ),
            self._example,
        )
        self.refresh()

    def refresh(self) -> None:
        """Show the settings, and how offices of ten would be counted."""
        super().refresh()
        zones = [zone_of(women, 10 - women, self.choices.settings) for women in range(11)]
        inside = [str(women) for women, zone in enumerate(zones) if zone is Zone.IN]
        if Zone.TOO_SMALL in zones:
            said = self.tr("An office with ten international staff is too small to be counted.")
        elif not inside:
            said = self.tr("Of ten international staff, no number of women is in the zone.")
        else:
            said = self.tr("Of ten international staff, {first} to {last} women are in the zone.")
        self._example.setText(
            said.format(first=inside[0] if inside else "", last=inside[-1] if inside else "")
        )


class RemindersPage(PreferencesPage):
    """When the network reminds of terms, verification and rotation."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices)
        self.add(
            Rows(
                "",
                NumberRow(choices, "terms_ending_days", self.tr("days")),
                NumberRow(choices, "verified_within_days", self.tr("days")),
                NumberRow(choices, "rotation_years", self.tr("years")),
            )
        )


class PersonalPage(PreferencesPage):
    """How long names are kept, and how small a group may be shown."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices)
        self.add(
            Rows(
                "",
                NumberRow(choices, "retention_years", self.tr("years")),
                NumberRow(choices, "minimum_cell", self.tr("answers")),
            )
        )


class BackupsPage(PreferencesPage):
    """How many backups of this network stay."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices)
        self.add(Rows("", BackupsRow(choices)))


class BackupsRow(SettingRow):
    """Days, weeks and months, a number each."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices, "backups_kept", below=True)
        inside = FlowBox(space=16)
        units = {"days": self.tr("days"), "weeks": self.tr("weeks"), "months": self.tr("months")}
        self.fields = {part: NumberField(0, 600) for part in units}
        for part, field in self.fields.items():
            field.setFixedWidth(choices.theme.px(72))
            field.setAccessibleName(f"{self.title}, {units[part]}")
            field.taken.connect(lambda number, of=part: self.take({**self.value(), of: number}))
            together = QWidget()
            line = QHBoxLayout(together)
            line.setContentsMargins(0, 4, 0, 0)
            line.addWidget(field)
            line.addWidget(label(units[part], "muted"))
            inside.flow.addWidget(together)
        self.put(inside)
        self.refresh()

    def show_value(self) -> None:
        """Show the numbers in force."""
        for part, field in self.fields.items():
            field.show_number(self.value()[part])

    def default_words(self) -> str:
        """Return the three numbers."""
        days, weeks, months = SHIPPED.backups_kept.values()
        said = self.tr("{days} days, {weeks} weeks, {months} months")
        return said.format(days=days, weeks=weeks, months=months)
