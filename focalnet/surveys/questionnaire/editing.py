"""Changes to a questionnaire, each giving a new one: rows added, taken away, moved, doubled, renamed.

Rows are named by their place in `Questionnaire.items`, from 0. A group goes with everything in it, references
`${name}` follow a question that is renamed, and what would leave a reference to nothing is refused.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from focalnet.problems import Refused
from focalnet.surveys.questionnaire.coding import placed
from focalnet.surveys.questionnaire.model import ENDS, GROUPS, Item, Questionnaire

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

_NAME = re.compile(r"[^\W\d][\w.-]*")
_NUMBERED = re.compile(r"_\d+$")
_EXPRESSIONS = (
    *("required", "relevant", "constraint", "calculation", "choice_filter", "default", "choices"),
    *("parameters", "read_only"),
)


def block(questionnaire: Questionnaire, at: int) -> range:
    """Return the rows that go together with one: a group's up to its end; else only its own."""
    opened = 0
    for place in range(at, len(questionnaire.items)):
        kind = questionnaire.items[place].type
        opened += (kind in GROUPS) - (kind in ENDS)
        if opened <= 0:
            return range(at, place + 1)
    return range(at, len(questionnaire.items))


def free_name(questionnaire: Questionnaire, wanted: str) -> str:
    """Return a name that no row has: the one that is wanted, or with a number behind it."""
    taken = {item.name for item in questionnaire.items}
    if wanted not in taken:
        return wanted
    base = _NUMBERED.sub("", wanted)
    return next(name for number in range(2, len(taken) + 3) if (name := f"{base}_{number}") not in taken)


def add_item(questionnaire: Questionnaire, item: Item, at: int) -> Questionnaire:
    """Return the questionnaire with a row more, before the one that stands at a place; a group with its end.

    Raises `Refused` (`questionnaire.name_invalid`, `questionnaire.name_taken`).
    """
    if item.type not in ENDS:
        _check_name(questionnaire, item.name)
    rows = [item, Item(GROUPS[item.type])] if item.type in GROUPS else [item]
    items = questionnaire.items
    return _with(questionnaire, [*items[:at], *rows, *items[at:]])


def remove_item(questionnaire: Questionnaire, at: int) -> Questionnaire:
    """Return the questionnaire without a row, a group without all that is in it.

    Raises `Refused` (`questionnaire.still_referred`) while another row looks at what would go.
    """
    return remove_items(questionnaire, block(questionnaire, at))


def remove_items(questionnaire: Questionnaire, gone: Collection[int]) -> Questionnaire:
    """Return the questionnaire without these rows, a group among them with its end. Raises as above."""
    left = [item for place, item in enumerate(questionnaire.items) if place not in gone]
    names = {questionnaire.items[place].name for place in gone} - {item.name for item in left} - {""}
    for name in sorted(names):
        if by := [item.name for item in left if _refers(item, name)]:
            raise Refused("questionnaire.still_referred", name=name, by=", ".join(by))
    return _with(questionnaire, left)


def move_item(questionnaire: Questionnaire, at: int, before: int) -> Questionnaire:
    """Return the questionnaire with a row, or a group whole, moved before the row at another place."""
    moved = block(questionnaire, at)
    if before in moved or before == moved.stop:
        return questionnaire
    items = questionnaire.items
    rows = list(items[moved.start : moved.stop])
    if before < moved.start:
        return _with(
            questionnaire,
            [*items[:before], *rows, *items[before : moved.start], *items[moved.stop :]],
        )
    return _with(questionnaire, [*items[: moved.start], *items[moved.stop : before], *rows, *items[before:]])


def duplicate_item(questionnaire: Questionnaire, at: int) -> Questionnaire:
    """Return the questionnaire with a copy of a row, or of a group, right behind it, under free names.

    In a copied group, references to its own questions lead to their copies.
    """
    copied = block(questionnaire, at)
    growing, renamed = questionnaire, {}
    for place in copied:
        item = questionnaire.items[place]
        if item.name and item.type not in ENDS and item.name not in renamed:
            renamed[item.name] = free_name(growing, item.name)
            growing = replace(growing, items=(*growing.items, Item("text", renamed[item.name])))
    rows = []
    for place in copied:
        item = questionnaire.items[place]
        for old, new in renamed.items():
            item = _following(item, old, new)
        rows.append(replace(item, name=renamed.get(item.name, item.name), confirms="", row=0))
    items = questionnaire.items
    return _with(questionnaire, [*items[: copied.stop], *rows, *items[copied.stop :]])


def rename_item(questionnaire: Questionnaire, at: int, name: str) -> Questionnaire:
    """Return the questionnaire with a row under another name, and all references to it with it.

    Raises `Refused` (`questionnaire.name_invalid`, `questionnaire.name_taken`).
    """
    old = questionnaire.items[at].name
    if name == old:
        return questionnaire
    _check_name(questionnaire, name)
    end = block(questionnaire, at)[-1]
    items = []
    for place, item in enumerate(questionnaire.items):
        named = place == at or (place == end and item.type in ENDS and item.name == old)
        items.append(replace(_following(item, old, name), name=name if named else item.name))
    settings = {key: _put(text, old, name) for key, text in questionnaire.settings.items()}
    return replace(_with(questionnaire, items), settings=settings)


def change_item(questionnaire: Questionnaire, at: int, **parts: Any) -> Questionnaire:
    """Return the questionnaire with parts of a row changed (not its name: `rename_item`)."""
    item = questionnaire.items[at]
    if "type" in parts and parts["type"] != item.type:
        parts = {"written": "", **parts}
    return _with(
        questionnaire, [*questionnaire.items[:at], replace(item, **parts), *questionnaire.items[at + 1 :]]
    )


def set_text(questionnaire: Questionnaire, at: int, part: str, language: str, text: str) -> Questionnaire:
    """Return the questionnaire with a text (`labels`, `hints`, …) of a row in a language; empty for none."""
    return change_item(
        questionnaire, at, **{part: said(getattr(questionnaire.items[at], part), language, text)}
    )


def said(texts: Mapping[str, str], language: str, text: str) -> dict[str, str]:
    """Return texts by language with one of them changed, or taken away where it is empty."""
    clean = text.strip()
    others = {name: each for name, each in texts.items() if name != language or clean}
    return {**others, language: clean} if clean else others


def _check_name(questionnaire: Questionnaire, name: str) -> None:
    if not _NAME.fullmatch(name):
        raise Refused("questionnaire.name_invalid", name=name)
    if any(item.name == name and item.type not in ENDS for item in questionnaire.items):
        raise Refused("questionnaire.name_taken", name=name)


def _with(questionnaire: Questionnaire, items: Iterable[Item] | Sequence[Item]) -> Questionnaire:
    return replace(questionnaire, items=placed(items))


def _reference(name: str) -> re.Pattern[str]:
    return re.compile(rf"\$\{{\s*{re.escape(name)}\s*\}}")


def _put(text: str, old: str, new: str) -> str:
    return _reference(old).sub(f"${{{new}}}", text) if "${" in text else text


def _texts_of(item: Item) -> Iterable[str]:
    yield from (getattr(item, part) for part in _EXPRESSIONS)
    for texts in (item.labels, item.hints, item.constraint_messages, item.required_messages, item.more):
        yield from texts.values()


def _refers(item: Item, name: str) -> bool:
    pattern = _reference(name)
    return any(pattern.search(text) for text in _texts_of(item) if "${" in text)


def _following(item: Item, old: str, new: str) -> Item:
    """Return a row whose references to a name lead to another one."""
    if not _refers(item, old):
        return item

    def followed(texts: Mapping[str, str]) -> dict[str, str]:
        return {name: _put(text, old, new) for name, text in texts.items()}

    changed: dict[str, Any] = {part: _put(getattr(item, part), old, new) for part in _EXPRESSIONS}
    for part in ("labels", "hints", "constraint_messages", "required_messages", "more"):
        changed[part] = followed(getattr(item, part))
    return replace(item, **changed)
