"""The network's settings as text on the command line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from focalnet.problems import Refused

if TYPE_CHECKING:
    from focalnet.store import NetworkFile


def values(file: NetworkFile, key: str | None = None) -> dict[str, Any]:
    """Return the settings by name, or the one asked for. Raises `Refused` (`cli.setting_unknown`)."""
    from focalnet.network.settings import network_settings

    kept = network_settings(file).plain()
    if key is None:
        return kept
    if key not in kept:
        raise Refused("cli.setting_unknown", key=key, known=", ".join(kept))
    return {key: kept[key]}


def change(file: NetworkFile, key: str, text: str) -> None:
    """Change one setting; lists and mappings are given as JSON, as are `true` and `false`.

    Raises:
        Refused: `cli.setting_unknown`; `cli.setting_value` for another kind of value; as `change_settings`.

    """
    from focalnet.network.settings import change_settings

    present = values(file, key)[key]
    value = text if isinstance(present, str) else _read(key, text)
    try:
        change_settings(file, **{key: value})
    except Refused as refused:
        if refused.problem.code != "network.setting_odd":
            raise
        raise Refused("cli.setting_value", key=key, text=text, present=written(present)) from None


def _read(key: str, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise Refused("cli.setting_value", key=key, text=text, present="JSON") from None


def written(value: Any) -> str:
    """Return a setting as it can be typed again."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
