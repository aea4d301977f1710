"""Settings of a network, and the meanings it has learned for other people's words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from focalnet.folding import fold
from focalnet.store.identity import new_id

if TYPE_CHECKING:
    from focalnet.store.file import NetworkFile
    from focalnet.store.records import JSON


def setting(file: NetworkFile, key: str, default: Any) -> Any:
    """Return a setting, or the default where none was made."""
    found = file.one("SELECT value FROM setting WHERE id = ?", (key,))
    return json.loads(found[0]) if found else default


def set_setting(file: NetworkFile, key: str, value: JSON) -> None:
    """Make a setting, as a step or within the open one."""
    with file.step("setting.change", key=key):
        file.execute(
            "INSERT INTO setting (id, value) VALUES (?, ?)"
            " ON CONFLICT (id) DO UPDATE SET value = excluded.value",
            (key, json.dumps(value, ensure_ascii=False)),
        )


def all_settings(file: NetworkFile) -> dict[str, Any]:
    """Return every setting that was made: key → value."""
    return {key: json.loads(value) for key, value in file.query("SELECT id, value FROM setting")}


def forget_setting(file: NetworkFile, key: str) -> None:
    """Take a setting away, so that its default holds again, as a step or within the open one."""
    with file.step("setting.change", key=key):
        file.execute("DELETE FROM setting WHERE id = ?", (key,))


def alias(file: NetworkFile, kind: str, text: str) -> str | None:
    """Return what a text was learned to mean, or None."""
    found = file.one("SELECT meaning FROM alias WHERE kind = ? AND text = ?", (kind, fold(text)))
    return str(found[0]) if found else None


def learn_alias(file: NetworkFile, kind: str, text: str, meaning: str) -> None:
    """Remember what a text means, as a step or within the open one."""
    with file.step("alias.learn", kind=kind, text=text, meaning=meaning):
        file.execute(
            "INSERT INTO alias (id, kind, text, meaning) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (kind, text) DO UPDATE SET meaning = excluded.meaning",
            (new_id(), kind, fold(text), meaning),
        )


def aliases(file: NetworkFile, kind: str) -> dict[str, str]:
    """Return all learned meanings of a kind: folded text → meaning."""
    return dict(file.query("SELECT text, meaning FROM alias WHERE kind = ?", (kind,)))
