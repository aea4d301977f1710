"""What is typed or pasted into a cell, read as the roster import reads it; what it cannot mean is refused."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from focalnet.folding import fold
from focalnet.network import records
from focalnet.network.cells.facts import EDITABLE
from focalnet.network.roster import lexicon
from focalnet.network.roster.fields import Field
from focalnet.network.roster.plan import trouble_facts
from focalnet.network.roster.values import codes
from focalnet.network.roster.values.addresses import read_addresses
from focalnet.network.roster.values.days import Order, order_of
from focalnet.network.roster.values.kinds import Kind, Partly, Trouble, as_text, is_empty
from focalnet.network.roster.values.names import read_name, several_people
from focalnet.network.roster.values.sexes import sex_kind, sex_of_word
from focalnet.network.typed import countries_typed, day_typed, languages_typed
from focalnet.problems import Problem, Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from focalnet.store import NetworkFile

_DATES = frozenset({"verified_on", "starts", "ends", "tor_date", "term_ends"})
_SHARES = frozenset({"time_allotted", "time_spent"})
_CODES = {
    "role": Field.ROLE,
    "mandate": Field.MANDATE,
    "staff_category": Field.STAFF_CATEGORY,
    "tor_state": Field.TOR_STATE,
}
_BLANKS: dict[str, Any] = {
    **dict.fromkeys(("mandate", "staff_category", "tor_state"), "unknown"),
    **dict.fromkeys(("other_emails", "languages", "countries_covered"), ()),
    **dict.fromkeys((*_DATES, *_SHARES, "in_appraisal")),
    "sex": "not_stated",
}
_NEEDED = frozenset({"office", "role"})
_FRACTION = re.compile(r"0?[.,]\d+|[01](?:[.,]0+)?")


class CellReader:
    """Reads the cells of one network. `month_first` says how the reader's system writes dates."""

    def __init__(self, file: NetworkFile, today: date, *, month_first: bool = False) -> None:
        self._file = file
        self._today = today
        self._month_first = month_first
        self._offices: dict[str, list[str]] | None = None

    def read(self, fact: str, text: str) -> Any:
        """Return the value that a text means in a column; an empty text means what stands for nothing.

        Raises:
            Refused: The text means nothing there, or the column follows from others.

        """
        if fact not in EDITABLE:
            raise Refused("network.cell_derived")
        if is_empty(text):
            return blank(fact)
        return self._reader(fact)(text)

    def read_column(self, fact: str, texts: Sequence[str]) -> list[Any | Problem]:
        """Return what each cell of a pasted column means, or what is wrong with it.

        Cells bear each other out, as in a roster: which number of a date is the day, whether `M` stands for
        women or men, whether shares of time are written as fractions.
        """
        if fact not in EDITABLE:
            return [Problem("network.cell_derived")] * len(texts)
        read = self._column_reader(fact, texts)
        return [_or_problem(fact, read, text) for text in texts]

    def _column_reader(self, fact: str, texts: Sequence[str]) -> Callable[[str], Any]:
        if fact == "sex":
            return _certain(sex_kind(texts))
        if fact in _DATES:
            order = order_of([texts])
            month_first = self._month_first if order is Order.UNKNOWN else order is Order.MONTH_FIRST
            return lambda text: day_typed(text, self._today, month_first=month_first)
        if fact in _SHARES and _are_fractions(texts):
            return lambda text: float(text.replace(",", ".")) * 100
        return self._reader(fact)

    def _reader(self, fact: str) -> Callable[[str], Any]:
        own: dict[str, Callable[[str], Any]] = {
            "name": _name,
            "sex": _sex,
            "email": _address,
            "other_emails": _addresses,
            "office": self._office,
            "grade": _grade,
            "end_reason": _end_reason,
            "languages": languages_typed,
            "countries_covered": countries_typed,
        }
        if fact in own:
            return own[fact]
        if fact in _DATES:
            return lambda text: day_typed(text, self._today, month_first=self._month_first)
        return _certain(_kind(fact))

    def _office(self, text: str) -> str:
        if self._offices is None:
            self._offices = defaultdict(list)
            for office in records.offices(self._file):
                self._offices[fold(office.name)].append(office.id)
        found = self._offices.get(fold(text), [])
        if len(found) == 1:
            return found[0]
        raise Refused("network.office_several" if found else "network.office_unknown", office=text.strip())


def _or_problem(fact: str, read: Callable[[str], Any], text: str) -> Any | Problem:
    try:
        return blank(fact) if is_empty(text) else read(text)
    except Refused as refused:
        return refused.problem


def blank(fact: str) -> Any:
    """Return what an empty cell means. Raises `Refused` (`network.cell_needed`, `network.name_missing`)."""
    if fact == "name":
        raise Refused("network.name_missing")
    if fact in _NEEDED:
        raise Refused("network.cell_needed")
    return _BLANKS.get(fact, "")


def _kind(fact: str) -> Kind[Any]:
    if fact in _CODES:
        return codes.code_kind(_CODES[fact])
    if fact in _SHARES:
        return codes.time_kind(Field(fact), ())
    if fact == "in_appraisal":
        return codes.yes_kind(Field.IN_APPRAISAL)
    if fact == "form_language":
        return codes.form_language_kind()
    return codes.notes_kind() if fact == "notes" else codes.text_kind(Field(fact))


def _certain(kind: Kind[Any]) -> Callable[[str], Any]:
    """Return a reader that refuses what a roster would leave in doubt."""

    def read(text: str) -> Any:
        found = kind.read(text)
        if isinstance(found, Trouble | Partly):
            trouble = found.trouble if isinstance(found, Partly) else found
            facts = trouble_facts(trouble.text, trouble.suggestion, trouble.candidates)
            raise Refused(f"roster.{trouble.code}", **facts)
        return found

    return read


def _name(text: str) -> str:
    if several_people(text) > 1:
        raise Refused("roster.several_people", value=text)
    if "," in text:
        return " ".join(text.split())
    name = read_name(text)
    return ", ".join(part for part in (name.family, name.given) if part)


def _sex(text: str) -> Any:
    told = sex_of_word(text)
    return told if told is not None else _certain(sex_kind([text]))(text)


def _grade(text: str) -> str:
    """Return a grade; one that is not known is kept as typed, but a cell that names several is refused."""
    found = codes.grade_kind().read(text)
    if isinstance(found, Partly) and found.trouble.code == "grade_unknown":
        return as_text(text)
    return str(_certain(codes.grade_kind())(text).grade)


def _end_reason(text: str) -> str:
    words = lexicon.own_words("end_reason")
    return words.get(fold(text), text.strip())


def _address(text: str) -> str:
    found = _addresses(text)
    if len(found) > 1:
        raise Refused("network.one_address", value=text)
    return found[0]


def _addresses(text: str) -> tuple[str, ...]:
    found = read_addresses(text)
    if found.bad or not found.good:
        raise Refused("roster.email_bad", value=", ".join(found.bad) or text)
    return found.good


def _are_fractions(texts: Sequence[str]) -> bool:
    """Tell whether a column of shares says 0.2 for 20 per cent: all between 0 and 1, some in between."""
    said = [text.strip() for text in texts if not is_empty(text)]
    whole = {"0", "1", "0.0", "1.0", "0,0", "1,0"}
    return all(_FRACTION.fullmatch(text) for text in said) and any(text not in whole for text in said)
