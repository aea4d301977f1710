"""Fields that the dialogs share: a code from its list, an office, a date that may be left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit

from focalnet.dates import parse_iso
from ui.labels import capital

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from focalnet.store import NetworkFile
    from ui.labels import Labels


class ChoiceField(QComboBox):
    """One of several values, each shown by its words."""

    def __init__(self, options: Iterable[tuple[str, str]], current: str = "") -> None:
        """Offer (value, words) options."""
        super().__init__()
        for value, text in options:
            self.addItem(text, value)
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choose(current)

    def choose(self, value: str) -> None:
        """Choose a value; one that is not offered chooses nothing."""
        self.setCurrentIndex(self.findData(value))

    def value(self) -> str:
        """Return the value that is chosen, empty if none is."""
        return str(self.currentData() or "")


def code_field(labels: Labels, section: str, current: str) -> ChoiceField:
    """Return a field for a code of a section of words."""
    return ChoiceField([(code, capital(text)) for code, text in labels.codes(section).items()], current)


def office_field(file: NetworkFile, current: str = "") -> ChoiceField:
    """Return a field for one of the network's offices, by name."""
    from focalnet.network import records

    offices = sorted(records.offices(file), key=lambda office: office.name.casefold())
    return ChoiceField([(office.id, office.name) for office in offices], current)


class DateField(QLineEdit):
    """A date typed as year-month-day; left empty it is a date that nobody knows."""

    def __init__(self, day: date | None = None) -> None:
        super().__init__(day.isoformat() if day else "")
        self.setPlaceholderText(self.tr("year-month-day"))

    def value(self) -> date | None:
        """Return the date, or None where the field is empty. Raises Refused for text that is no date."""
        return parse_iso(self.text()) if self.text().strip() else None

    def required(self) -> date:
        """Return the date. Raises Refused where it is missing, too."""
        return parse_iso(self.text())


class PerCentField(QLineEdit):
    """A share of working time in per cent; left empty it is not known."""

    def __init__(self, share: float | None = None) -> None:
        super().__init__("" if share is None else f"{share:g}")

    def value(self) -> float | None:
        """Return the number, or None where the field is empty. Raises Refused for text that is no number."""
        return per_cent_of(self.text())


def per_cent_of(text: str) -> float | None:
    """Return the number that `20`, `20 %` or `12,5` says; None for nothing. Raises Refused for the rest."""
    from focalnet.problems import Refused

    bare = text.strip().removesuffix("%").strip().replace(",", ".")
    if not bare or bare == "–":
        return None
    try:
        return float(bare)
    except ValueError:
        raise Refused("network.out_of_range", fact="time_allotted", least=0, most=100, value=text) from None
