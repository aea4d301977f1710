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
_SHORTEST_SPELLED = 5
# Names in these files are known to those who fill in a roster; others would make strangers of common words.
_SPELLED = frozenset(
    {"english.tsv", "french.tsv", "spanish.tsv", "former.tsv", "misspellings.tsv", "not_countries.tsv"}
)
_SPELLED_ANYWAY = 9


def names() -> Iterator[tuple[str, str]]:
    """Yield every reviewed name with its meaning, the United Nations names first."""
    for each in countries():
        for name in (each.name_en, each.name_fr, each.name_es):
            yield name, each.alpha3
    for file in _alias_files():
        yield from _read(table("aliases", file))


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
    """Return the index as it should stand: key, meaning, and `near` where a wrong spelling may mean it."""
    keys: dict[str, str] = {}
    for name, meaning in names():
        for key in _keys(name):
            keys.setdefault(key, meaning)
    keys |= _ambiguous()
    near = _spelled()
    lines = (
        f"{key}\t{meaning}\t{'near' if _is_spelled(key, near) else ''}\n" for key, meaning in keys.items()
    )
    return "".join(sorted(lines))


def _is_spelled(key: str, near: set[str]) -> bool:
    plain = key.isascii() and key.isalpha() and len(key) >= _SHORTEST_SPELLED
    return plain and (key in near or len(key) >= _SPELLED_ANYWAY)


def _spelled() -> set[str]:
    known = [name for each in countries() for name in (each.name_en, each.name_fr, each.name_es)]
    tables = [table("aliases", file) for file in _alias_files() if file in _SPELLED] + [
        table("ambiguous.tsv")
    ]
    return {tight(name) for name in known} | {tight(name) for rows in tables for name, _ in _read(rows)}


def _ambiguous() -> dict[str, str]:
    return {key: meaning for name, meaning in _read(table("ambiguous.tsv")) for key in _keys(name)}


def _alias_files() -> list[str]:
    return sorted(file.name for file in resource("places", "aliases").glob("*.tsv"))


def _read(rows: list[list[str]]) -> Iterator[tuple[str, str]]:
    for meaning, *columns in rows:
        for name in "|".join(columns).split("|"):
            if name.strip():
                yield name.strip(), meaning


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
