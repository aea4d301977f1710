"""Fields that complete as one types: an office, a country, somebody in the register; accents apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QListView

from focalnet.folding import fold
from focalnet.network.finding import Choice
from focalnet.problems import Refused
from ui.dialogs.typed_field import TypedField
from ui.models.choice_model import ChoiceModel
from ui.widgets.marking import looking

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from focalnet.store import NetworkFile
    from ui.labels import Labels
    from ui.session import Session

NEW = "+"
_SHOWN = 8


class FindField(TypedField):
    """One of many things, found by typing; Enter or Tab takes the first that fits, as in an address line."""

    chosen = Signal()

    def __init__(
        self, labels: Labels, find: Callable[[str], Sequence[Choice]], current: Choice | None = None
    ) -> None:
        super().__init__(labels)
        self._find = find
        self._choice: Choice | None = None
        self.model = ChoiceModel()
        self.list = looking(QListView(), "popup")
        self._completer = QCompleter(self.model, self)
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_SHOWN)
        self._completer.setPopup(self.list)
        self._completer.activated.connect(self._on_activated)
        self.choose(current)

    @property
    def choice(self) -> Choice | None:
        """Return what is chosen."""
        return self._choice

    def choose(self, choice: Choice | None) -> None:
        """Choose, or choose nothing."""
        self._choice = choice
        self.setText(choice.name if choice else "")
        self.setToolTip(choice.text if choice else "")
        self.setCursorPosition(0)
        self._right_again()
        self.chosen.emit()

    def value(self) -> str:
        """Return the id of what is chosen, empty for nothing. Raises Refused for text that names nothing."""
        if self._choice is None and self.text().strip():
            raise Refused("choice.not_in_list", text=self.text().strip())
        return self._choice.id if self._choice else ""

    def settle(self) -> None:
        """Take what the list shows first, or the only thing that the text can mean."""
        if self._choice is None and self.text().strip():
            offered = self._offered()
            if offered is not None:
                self.choose(offered)
        self.list.hide()
        super().settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list with Alt+Down or Down."""
        if event.key() == Qt.Key.Key_Down and not self.list.isVisible():
            self.offer("")
        else:
            super().keyPressEvent(event)

    def offer(self, text: str) -> None:
        """Show what fits a text."""
        found = self._find(text)
        self.model.show(found)
        if not found:
            self.list.hide()
            return
        self._completer.complete()
        self.list.setCurrentIndex(self.list.model().index(0, 0))

    def _offered(self) -> Choice | None:
        if self.list.isVisible() and self.list.currentIndex().isValid():
            return self.model.choice(self.list.currentIndex().row())
        found = self._find(self.text())
        same = [each for each in found if each.id != NEW and fold(each.name) == fold(self.text())]
        if len(same) == 1:
            return same[0]
        return found[0] if len(found) == 1 else None

    def _on_typed(self) -> None:
        super()._on_typed()
        if self._choice is not None:
            self._choice = None
            self.chosen.emit()
        self.offer(self.text()) if self.text().strip() else self.list.hide()

    def _on_activated(self) -> None:
        self.choose(self.model.choice(self.list.currentIndex().row()))


class OfficeField(FindField):
    """An office of the network, found by name, city or country; where it may be new, that is offered last."""

    def __init__(
        self,
        file: NetworkFile,
        labels: Labels,
        current: str = "",
        *,
        as_at: date | None = None,
        new: bool = False,
    ) -> None:
        from focalnet.network.finding import offices_to_choose

        self._choices = offices_to_choose(file, labels.language, as_at)
        self._new = new
        held = self._choices.get(current) or (
            offices_to_choose(file, labels.language).get(current) if current else None
        )
        super().__init__(labels, self._offices, held)
        self.setPlaceholderText(self.tr("Name, city or country"))

    def _offices(self, text: str) -> list[Choice]:
        found = self._choices.find(text)
        if not self._new or not text.strip():
            return found
        named = " ".join(text.split())
        return [*found, Choice(NEW, named, self.tr("a new office"))]


class CountryField(FindField):
    """A country, found by any of its names or its code."""

    def __init__(self, file: NetworkFile, labels: Labels, current: str = "") -> None:
        from focalnet.network.finding import countries_to_choose

        choices = countries_to_choose(file, labels.language)
        super().__init__(labels, choices.find, choices.get(current))


class PersonField(FindField):
    """Somebody in the register, former focal points too; who is not in it is offered as somebody new."""

    def __init__(self, session: Session, labels: Labels, *, but: str = "", new: bool = False) -> None:
        self._session = session
        self._but = but
        self._new = new
        super().__init__(labels, self._people)
        self.setPlaceholderText(self.tr("Name, office or e-mail"))

    def choose_person(self, person_id: str) -> None:
        """Choose a person by the id."""
        self.choose(self._said([person_id])[0])

    def _people(self, text: str) -> list[Choice]:
        ids = self._session.listing.person_ids(text) if text.strip() else []
        found = self._said([each for each in ids if each != self._but][:_SHOWN])
        if self._new and text.strip():
            found.append(Choice(NEW, " ".join(text.split()), self.tr("a new person")))
        return found

    def _said(self, ids: Sequence[str]) -> list[Choice]:
        from focalnet.network import records

        people = {each.id: each for each in records.persons(self._session.file, ids)}
        places = {who: office for who, office, _ in records.stations(self._session.file, ids)}
        return [
            Choice(each, people[each].name, places.get(each) or people[each].email)
            for each in ids
            if each in people
        ]
