"""The files that came in, as they came: found by their response or their name, and written out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.problems import Refused
from focalnet.sheets.writing.file import replacing
from focalnet.surveys import records
from focalnet.surveys.results.telling import withheld

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile


@dataclass(frozen=True, slots=True)
class Original:
    """A file that came in: what it was called, and its bytes."""

    name: str
    content: bytes


def original_of(file: NetworkFile, round_id: str, wanted: str) -> Original:
    """Return the file that a response was read from, byte for byte.

    Args:
        file: The network.
        round_id: The round that it came in for.
        wanted: The id of a response or of a file that was taken in, or that file's name.

    Raises:
        Refused: `surveys.original_confidential`, `surveys.original_withheld`: it would say who answered what,
            or what to confidential questions; `surveys.no_such_original`;
            `surveys.several_originals` have this name; `surveys.original_not_kept`: it was no form.

    """
    of = records.round_(file, round_id)
    if of.confidential:
        raise Refused("surveys.original_confidential", round=of.name)
    if withheld(of.questionnaire):
        raise Refused("surveys.original_withheld", round=of.name)
    named = {each.id: (each.file, each.original) for each in records.responses(file, round_id)}
    came = records.intake_files(file, round_id)
    named |= {each.id: (each.file, each.original) for each in came}
    found = {named[wanted]} if wanted in named else set()
    found |= {(each.file, each.original) for each in came if fold(each.file) == fold(wanted)}
    if not found:
        raise Refused("surveys.no_such_original", text=wanted, round=of.name)
    if len(found) > 1:
        raise Refused("surveys.several_originals", text=wanted, number=len(found))
    name, fingerprint = found.pop()
    content = records.original(file, fingerprint) if fingerprint else None
    if content is None:
        raise Refused("surveys.original_not_kept", file=name or wanted)
    return Original(name, content)


def write_original(file: NetworkFile, round_id: str, wanted: str, out: Path) -> Original:
    """Write a file that came in to a path, replaced if it exists.

    Raises `Refused`: what `original_of` refuses, and `sheets.out_…`, see `sheets.writing.file.replacing`.
    """
    found = original_of(file, round_id, wanted)
    with replacing(out) as beside:
        beside.write_bytes(found.content)
    return found
