"""What a person has decided about an import so far. Each decision gives new decisions, and so a new plan."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.network.roster.comparing.deciding import Choice, RowDecision
from focalnet.network.roster.fields import Field
from focalnet.network.roster.tables.columns import NOTHING
from focalnet.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

__all__ = ["Choice", "Decisions", "RowDecision", "read_mapping", "read_values"]


@dataclass(frozen=True, slots=True)
class Decisions:
    """Everything decided: which sheets are read, what headers and values mean, who rows are, who has left.

    `headers`: folded header or column letter in small letters → name of a field, or `-` to leave it alone.
    `values`: name of a field (or ``""`` for any) → text → meaning. `rows`: by sheet and row (from 1).
    `ended`: appointments of people missing from the file, with the first day on which they end.
    `changes_from`: the day from which changed facts hold; None corrects them: it was always so.
    """

    sheets: tuple[str, ...] | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    accept_suggestions: bool = False
    rows: Mapping[tuple[str, int], RowDecision] = field(default_factory=dict)
    ended: Mapping[str, date] = field(default_factory=dict)
    changes_from: date | None = None


def read_mapping(said: Sequence[str]) -> dict[str, str]:
    """Read `Header=field` as typed. Raises `Refused`: `roster.map_form`, `roster.field_unknown`."""
    headers = {}
    for text in said:
        header, equals, name = text.rpartition("=")
        if not equals or not header.strip():
            raise Refused("roster.map_form", text=text)
        name = name.strip()
        if name not in {NOTHING, "", *(of.value for of in Field)}:
            raise Refused("roster.field_unknown", field=name, known=", ".join(of.value for of in Field))
        headers[fold(header) or header.strip()] = name or NOTHING
    return headers


def read_values(said: Sequence[str]) -> dict[str, dict[str, str]]:
    """Read `value=meaning`, or `field:value=meaning`, as typed. Raises `Refused` (`roster.set_form`)."""
    values: dict[str, dict[str, str]] = {}
    for text in said:
        value, equals, meaning = text.rpartition("=")
        if not equals or not value.strip() or not meaning.strip():
            raise Refused("roster.set_form", text=text)
        name, colon, rest = value.partition(":")
        known = colon and name.strip() in {of.value for of in Field}
        of, plain = (name.strip(), rest) if known else ("", value)
        values.setdefault(of, {})[plain.strip()] = meaning.strip()
    return values
