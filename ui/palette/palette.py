"""The palette: puts together what is offered for the text in the field, and takes what is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from ui.announcing import announce
from ui.later import Later
from ui.models.offer_model import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ui.palette.offer import Offer
    from ui.palette.people import NetworkOffers
    from ui.palette.program import ProgramOffers
    from ui.settings import Settings
    from ui.widgets.command_field import CommandField
    from ui.widgets.offer_list import OfferList

GROUPS = ("asked", "people", "offices", "countries", "groups", "pages", "views", "commands", "files")
_REMEMBERED = 5
_COUNT_AFTER_MS = 120  # the counts follow when the typing rests
_SETTING = "chosen_last"


class Source(Protocol):
    """Where offers come from."""

    def offers(self, text: str) -> list[Offer]:
        """Return what is found for a text, best first within each group."""

    def offer(self, key: str) -> Offer | None:
        """Return the offer of a key remembered from before; None where it is not there any more."""


class Palette(QObject):
    """Shows under the field what it finds; made when the field is first asked."""

    def __init__(
        self,
        field: CommandField,
        listed: OfferList,
        settings: Settings,
        network: NetworkOffers,
        program: ProgramOffers,
    ) -> None:
        super().__init__(field)
        self._field = field
        self._settings = settings
        self._network, self._program = network, program
        self._sources: tuple[Source, ...] = (network, program)
        self.list, self.model = listed, listed.model
        self._before: QWidget | None = None
        self._counting = Later(self, _COUNT_AFTER_MS, self._count)
        self._warming = Later(self, 0, network.warm)
        self.list.taken.connect(self._on_clicked)
        field.asked.connect(self.show)
        field.moved.connect(self._on_moved)
        field.taken.connect(self.take)
        field.given_up.connect(self.give_up)
        field.left.connect(self.close)
        network.more_found.connect(self._on_more_found)

    def come(self, before: QWidget | None) -> None:
        """Put the cursor into the field, the list open; `before` gets the keyboard back on Escape."""
        if before is not self._field:
            self._before = before
        self._field.setFocus()
        self._field.selectAll()
        self.show()

    def show(self) -> None:
        """Show what is found for the text in the field."""
        text = self._field.text()
        groups = self._found(text) if text.strip() else self._everything()
        self.model.show([(self._heading(group), offers) for group, offers in groups])
        self.list.show_under(self._field)
        self._choose(self.model.next_offer(-1, 1))
        (self._counting if text.strip() else self._warming).start()

    def take(self) -> None:
        """Do what is chosen in the list; with no list, show it."""
        offer = self.model.offer(self.list.chosen())
        if not self.list.isVisible():
            self.show()
        elif offer is not None and not offer.why_not:
            self._remember(offer)
            self.give_up()  # first: what is done may want the keyboard itself
            offer.take()

    def give_up(self) -> None:
        """Close the list and empty the field; then give the keyboard back to who had it."""
        self.close()
        self._field.clear()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()

    def close(self) -> None:
        """Close the list."""
        self._counting.stop()
        self._warming.stop()
        self.list.hide()

    def _found(self, text: str) -> list[tuple[str, Sequence[Offer]]]:
        """Return the groups of offers for a text, that with the best match first."""
        groups = self._grouped([offer for source in self._sources for offer in source.offers(text)])
        return sorted(groups, key=lambda pair: min(offer.score for offer in pair[1]))

    def _grouped(self, offers: Sequence[Offer]) -> list[tuple[str, Sequence[Offer]]]:
        groups = {group: [each for each in offers if each.group == group] for group in GROUPS}
        return [(group, each) for group, each in groups.items() if each]

    def _everything(self) -> list[tuple[str, Sequence[Offer]]]:
        """Return what was chosen last, and then everything that can be done."""
        keys = [key for key in self._settings.get(_SETTING, []) if isinstance(key, str)]
        found = (next((o for source in self._sources if (o := source.offer(key))), None) for key in keys)
        last = [offer for offer in found if offer is not None]
        groups = self._grouped(self._program.offers(""))
        return [("last", last), *groups] if last else groups

    def _heading(self, group: str) -> str:
        return {
            "last": self.tr("Chosen last"),
            "asked": self.tr("Answer"),
            "people": self.tr("Focal points"),
            "offices": self.tr("Offices"),
            "countries": self.tr("Countries"),
            "groups": self.tr("Groups"),
            "pages": self.tr("Pages"),
            "views": self.tr("Saved views"),
            "commands": self.tr("Commands"),
            "files": self.tr("Opened last"),
        }[group]

    def _remember(self, offer: Offer) -> None:
        if offer.key in {"asked", "all"} or offer.key.startswith("file:"):
            return
        keys = [key for key in self._settings.get(_SETTING, []) if key != offer.key]
        self._settings.put(_SETTING, [offer.key, *keys][:_REMEMBERED])

    def _count(self) -> None:
        for row in range(self.model.rowCount()):
            offer = self.model.offer(row)
            if offer is not None and (count := self._network.count(offer)):
                self.model.say(offer.key, count)

    def _choose(self, row: int) -> None:
        self.list.choose(row)
        offer = self.model.offer(row)
        said = self.tr("Nothing is found") if offer is None else spoken(offer)
        self._field.setAccessibleDescription(said)
        announce(self._field, said)

    def _on_more_found(self) -> None:
        if self.list.isVisible():
            self.show()

    def _on_moved(self, lines: int) -> None:
        if not self.list.isVisible():
            self.show()
            return
        row = self.list.chosen()
        for _ in range(abs(lines)):
            row = self.model.next_offer(row, 1 if lines > 0 else -1)
        self._choose(row)

    def _on_clicked(self, row: int) -> None:
        offer = self.model.offer(row)
        if offer is not None and not offer.why_not:
            self.list.choose(row)
            self.take()
