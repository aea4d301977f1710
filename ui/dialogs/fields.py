"""Fields that the dialogs share: a code from its list, an office, a share, languages, countries, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QStyle, QStyleOptionComboBox, QStylePainter

from ui.dialogs.typed_field import TypedField
from ui.labels import Labels, capital
from ui.widgets.marking import grown
from ui.widgets.plain_text import written_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QPaintEvent

    from focalnet.store import NetworkFile


_LINES = 4  # of notes


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

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it over
        """Paint the field; words that are too long end in an ellipsis, where Qt would cut a letter."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        whole = str(option.currentText)
        option.currentText = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


def code_field(labels: Labels, section: str, current: str) -> ChoiceField:
    """Return a field for a code of a section of words."""
    return ChoiceField([(code, capital(text)) for code, text in labels.codes(section).items()], current)


def office_field(file: NetworkFile, current: str = "") -> ChoiceField:
    """Return a field for one of the network's offices, by name."""
    from focalnet.network import records

    offices = sorted(records.offices(file), key=lambda office: office.name.casefold())
    return ChoiceField([(office.id, office.name) for office in offices], current)


class PerCentField(TypedField):
    """A share of working time in per cent; left empty it is not known."""

    def __init__(self, share: float | None = None, labels: Labels | None = None) -> None:
        super().__init__(labels or Labels(), "" if share is None else f"{share:g}")
        self.setPlaceholderText(self.tr("per cent"))

    def value(self) -> float | None:
        """Return the number, or None where the field is empty. Raises Refused for text that is no number."""
        return per_cent_of(self.text())


class ExpectedField(TypedField):
    """How many focal points an office should have."""

    def __init__(self, labels: Labels, number: int = 1) -> None:
        super().__init__(labels, str(number))

    def value(self) -> int:
        """Return the number. Raises Refused for text that is none."""
        from focalnet.problems import Refused

        text = self.text().strip()
        if not text.isdecimal():
            fact = "focal_points_expected"
            raise Refused("network.out_of_range", fact=fact, least=0, most=1000, value=text)
        return int(text)


class LanguagesField(TypedField):
    """Working languages, typed with commas between; by name or by code."""

    def __init__(self, labels: Labels, current: Sequence[str] = ()) -> None:
        super().__init__(labels, ", ".join(labels.word("language", each) for each in current))
        self.setPlaceholderText(self.tr("French, English"))

    def value(self) -> tuple[str, ...]:
        """Return the codes of the languages. Raises Refused for a language that nobody knows."""
        from focalnet.network.typed import languages_typed

        return languages_typed(self.text())


class CountriesField(TypedField):
    """The countries that somebody answers for, typed with commas between."""

    def __init__(self, labels: Labels, names: Mapping[str, str], current: Sequence[str] = ()) -> None:
        super().__init__(labels, ", ".join(names.get(each, each) for each in current))
        self.setPlaceholderText(self.tr("Senegal, Cabo Verde"))

    def value(self) -> tuple[str, ...]:
        """Return the countries by their codes. Raises Refused for a name that is not certain."""
        from focalnet.network.typed import countries_typed

        return countries_typed(self.text())


class ListField(TypedField):
    """Several texts with commas between: addresses."""

    def __init__(self, labels: Labels, current: Sequence[str] = ()) -> None:
        super().__init__(labels, ", ".join(current))

    def value(self) -> tuple[str, ...]:
        """Return the texts."""
        return tuple(each.strip() for each in self.text().replace(";", ",").split(",") if each.strip())


class FlagField(QComboBox):
    """Yes, no, or nobody knows."""

    def __init__(self, flag: bool | None = None) -> None:
        super().__init__()
        self._flags = (None, True, False)
        self.addItems([self.tr("Unknown"), self.tr("Yes"), self.tr("No")])
        self.setCurrentIndex(self._flags.index(flag))

    def value(self) -> bool | None:
        """Return what is chosen."""
        return self._flags[self.currentIndex()]


class NotesField(QPlainTextEdit):
    """Several lines of free text."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # files are the window's
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + grown(self, 14))

    def value(self) -> str:
        """Return the text."""
        return written_in(self).strip()


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
