"""Makes the index of names from the reviewed tables; run `python -m focalnet.places.indexing` after a change.

A name that two files give to different countries is a mistake to mend by hand, unless `ambiguous.tsv` says
what it is: the one file that overrules the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.places.keys import bag, telling_words, tight
from focalnet.places.table import countries, table
from focalnet.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORTEST_BAG = 4


def names() -> Iterator[tuple[str, str]]:
    """Yield every reviewed name with its meaning, the United Nations names first."""
    for each in countries():
        for name in (each.name_en, each.name_fr, each.name_es):
            yield name, each.alpha3
    for file in sorted(resource("places", "aliases").glob("*.tsv")):
        for meaning, *columns in table("aliases", file.name):
            for name in "|".join(columns).split("|"):
                if name.strip():
                    yield name.strip(), meaning


def conflicts() -> list[str]:
    """Return the keys that names of different meaning share, and that `ambiguous.tsv` does not settle."""
    settled = _ambiguous()
    seen: dict[str, tuple[str, str]] = {}
    found = []
    for name, meaning in names():
        for key in _keys(name):
            other, first = seen.setdefault(key, (meaning, name))
            if other != meaning and key not in settled:
                found.append(f"{key}: {first} is {other}, {name} is {meaning}")
    return found


def made() -> str:
    """Return the index as it should stand in `resources/places/index.tsv`."""
    keys: dict[str, str] = {}
    for name, meaning in names():
        for key in _keys(name):
            keys.setdefault(key, meaning)
    keys |= _ambiguous()
    return "".join(f"{key}\t{meaning}\n" for key, meaning in sorted(keys.items()))


def _ambiguous() -> dict[str, str]:
    rows = [(name.strip(), row[0]) for row in table("ambiguous.tsv") for name in row[1].split("|")]
    return {key: meaning for name, meaning in rows for key in _keys(name)}


def _keys(name: str) -> set[str]:
    words = bag(telling_words(name))
    return {tight(name)} | ({words} if len(words) >= _SHORTEST_BAG else set())


def main() -> None:
    """Write the index; stop at the first name that means two things."""
    if mistakes := conflicts():
        raise SystemExit("\n".join(mistakes))
    resource("places", "index.tsv").write_text(made(), encoding="utf-8")


if __name__ == "__main__":
    main()
