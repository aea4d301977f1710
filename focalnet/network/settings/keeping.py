"""Reading and changing a network's settings: one function for each, one undoable step for every change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from focalnet.network.settings.bounds import tidy
from focalnet.network.settings.chosen import NetworkSettings
from focalnet.network.settings.own_words import own_words
from focalnet.network.settings.together import check_in_use, check_together

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.network.settings.own_words import NetworkWords
    from focalnet.store import NetworkFile

NAMES = NetworkSettings._fields
"""The names of all settings, in the order in which they are listed."""

_KEY = {name: f"network.{name}" for name in NAMES} | {"backups_kept": "backups.keep"}


def network_settings(file: NetworkFile) -> NetworkSettings:
    """Return the network's settings, the default where it has none of its own."""
    defaults, kept = NetworkSettings(), file.settings()
    return NetworkSettings(
        **{name: _like(getattr(defaults, name), kept[key]) for name, key in _KEY.items() if key in kept}
    )


def change_settings(file: NetworkFile, **chosen: Any) -> tuple[str, ...]:
    """Keep the chosen settings in the network, in one step; return the names of those that changed.

    A setting chosen as it ships is kept as not chosen. Raises `Refused` for a value that will not do, and
    then changes nothing; TypeError for an unknown setting.
    """
    before = network_settings(file)
    after = before._replace(**{name: tidy(name, value) for name, value in _known(chosen).items()})
    check_together(after)
    changed = tuple(name for name in chosen if getattr(after, name) != getattr(before, name))
    if not changed:
        return ()
    check_in_use(file, before, after)
    shipped, facts = NetworkSettings(), after.plain()
    with file.step("setting.change", key=", ".join(changed)):
        for name in changed:
            if getattr(after, name) == getattr(shipped, name):
                file.forget_setting(_KEY[name])
            else:
                file.set_setting(_KEY[name], facts[name])
    return changed


def reset_settings(file: NetworkFile, *names: str) -> tuple[str, ...]:
    """Bring settings back to what ships, in one step; return the names of those that changed."""
    shipped = NetworkSettings().plain()
    return change_settings(file, **{name: shipped[name] for name in _known(dict.fromkeys(names))})


def network_words(file: NetworkFile, language: str) -> NetworkWords:
    """Return the words of a network in a language."""
    return own_words(network_settings(file), language)


def changed_settings(settings: NetworkSettings) -> tuple[str, ...]:
    """Return the names of the settings that are not as they ship."""
    shipped = NetworkSettings()
    return tuple(name for name in NAMES if getattr(settings, name) != getattr(shipped, name))


def _known(chosen: Mapping[str, Any]) -> Mapping[str, Any]:
    if unknown := _unknown(chosen):
        raise TypeError(f"there is no setting {', '.join(unknown)}")
    return chosen


def _unknown(names: Iterable[str]) -> list[str]:
    return sorted(set(names) - set(NAMES))


def _like(default: Any, value: Any) -> Any:
    """Return a value read from JSON in the default's type: lists become tuples, also inside mappings."""
    if isinstance(default, tuple):
        return tuple(value)
    if isinstance(default, Mapping):
        return {name: tuple(part) if isinstance(part, list) else part for name, part in value.items()}
    return value
