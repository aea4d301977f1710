"""Who wrote a form that was made for nobody, and whether that is somebody asked."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.surveys.forms.heads import NAMES
from focalnet.surveys.model import Writer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.surveys.forms.reading import FormReading
    from focalnet.surveys.model import Answers, Invitation
    from focalnet.surveys.questionnaire import Questionnaire


def writer_of(reading: FormReading, answers: Answers, questionnaire: Questionnaire) -> Writer:
    """Return who wrote a form: as the head of a blank one says, or questions that confirm name or address."""
    said = {each.confirms: str(answers.get(each.key, "")) for each in questionnaire.questions}
    name = " ".join(filter(None, (said.get(part, "").strip() for part in NAMES)))
    return Writer(reading.name or name, reading.email or said.get("email", "").strip())


def same_address(one: Writer, other: Writer) -> bool:
    """Tell whether two have the same e-mail address."""
    return bool(one.email) and _address(one.email) == _address(other.email)


def same_name(one: Writer, other: Writer) -> bool:
    """Tell whether two have the same name, in whichever order its words stand."""
    return bool(_words(one.name)) and _words(one.name) == _words(other.name)


class Asked:
    """Those whom a round asks, by address and by name."""

    def __init__(self, invitations: Iterable[Invitation]) -> None:
        self._by_address: dict[str, list[Invitation]] = defaultdict(list)
        self._by_name: dict[tuple[str, ...], list[Invitation]] = defaultdict(list)
        for each in invitations:
            self._by_address[_address(each.email)].append(each)
            if each.part != "supervisor":  # whose line bears the name of the focal point
                self._by_name[_words(each.name)].append(each)

    def at(self, email: str) -> list[Invitation]:
        """Return those who have an address."""
        return self._by_address.get(_address(email), []) if email else []

    def called(self, name: str) -> list[Invitation]:
        """Return those who have a full name."""
        return self._by_name.get(_words(name), []) if name else []


def _address(text: str) -> str:
    return text.strip().casefold()


def _words(name: str) -> tuple[str, ...]:
    return tuple(sorted(fold(name).split()))
