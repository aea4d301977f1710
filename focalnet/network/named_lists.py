"""The lists that the preferences edit, seen alike: kinds of office, areas, languages, regions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from focalnet.folding import fold
from focalnet.network import actions, records
from focalnet.network.settings import network_settings, own_words
from focalnet.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.store import NetworkFile
    from focalnet.words import Words

NAMED = tuple(LANGUAGES)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: its code, and its name in each language; empty where it has none of its own there."""

    code: str
    names: tuple[str, ...]


class NamedList(Protocol):
    """What can be done with any of the lists; each is a step of the network."""

    def entries(self, file: NetworkFile) -> list[Entry]:
        """Return the entries in their order."""

    def add(self, file: NetworkFile, name: str, language: str, code: str) -> str:
        """Add an entry and return its code."""

    def rename(self, file: NetworkFile, code: str, language: str, name: str) -> None:
        """Give an entry another name in a language."""

    def move(self, file: NetworkFile, code: str, position: int) -> None:
        """Put an entry at another place."""

    def remove(self, file: NetworkFile, code: str, instead: str) -> None:
        """Remove an entry; what has it gets another instead, if one is given."""


class OwnList:
    """A list that is a setting of the network: `office_kind`, `expertise` or `language`."""

    def __init__(self, section: str) -> None:
        self.section = section

    def entries(self, file: NetworkFile) -> list[Entry]:
        """Return the entries in their order."""
        settings = network_settings(file)
        words = [own_words(settings, language) for language in NAMED]
        return [
            Entry(
                code, tuple(say(self.section, code) if say.has(self.section, code) else "" for say in words)
            )
            for code in getattr(settings, actions.LISTS[self.section][0])
        ]

    def _name(self, say: Words, code: str) -> str:
        return say(self.section, code) if say.has(self.section, code) else ""

    def add(self, file: NetworkFile, name: str, language: str, code: str) -> str:
        """Add an entry and return its code."""
        return actions.add_to_list(file, self.section, {language: name}, code)

    def rename(self, file: NetworkFile, code: str, language: str, name: str) -> None:
        """Give an entry another name in a language; with none, it goes back to the one that ships."""
        actions.rename_in_list(file, self.section, code, {language: name})

    def move(self, file: NetworkFile, code: str, position: int) -> None:
        """Put an entry at another place."""
        actions.move_in_list(file, self.section, code, position)

    def remove(self, file: NetworkFile, code: str, instead: str) -> None:
        """Remove an entry; what has it gets another instead, if one is given."""
        actions.remove_from_list(file, self.section, code, instead)


class RegionList:
    """The organization's own regions."""

    def entries(self, file: NetworkFile) -> list[Entry]:
        """Return the regions in their order."""
        return [Entry(row.id, (row.name_en, row.name_fr, row.name_es)) for row in records.regions(file)]

    def add(self, file: NetworkFile, name: str, language: str, code: str) -> str:  # noqa: ARG002 - needs English
        """Add a region, by its English name, and return its code."""
        return actions.add_region(file, code or fold(name).replace(" ", "_"), name)

    def rename(self, file: NetworkFile, code: str, language: str, name: str) -> None:
        """Give a region another name in a language."""
        facts: Mapping[str, str] = {f"name_{language}": name}
        actions.edit_region(file, code, **facts)

    def move(self, file: NetworkFile, code: str, position: int) -> None:
        """Put a region at another place."""
        actions.move_region(file, code, position)

    def remove(self, file: NetworkFile, code: str, instead: str) -> None:
        """Remove a region; its countries and offices go to another one, if it is given."""
        actions.remove_region(file, code, instead)
