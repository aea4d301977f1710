"""The choices that no source fixes: what ships, what a network chose, what it may choose."""

from focalnet.network.settings.bounds import CHOICES, NUMBERS
from focalnet.network.settings.chosen import EXPERTISE_AREAS, NetworkSettings
from focalnet.network.settings.keeping import (
    NAMES,
    change_settings,
    changed_settings,
    network_settings,
    network_words,
    reset_settings,
)
from focalnet.network.settings.own_words import NetworkWords, in_all_languages, own_words

__all__ = [
    "CHOICES",
    "EXPERTISE_AREAS",
    "NAMES",
    "NUMBERS",
    "NetworkSettings",
    "NetworkWords",
    "change_settings",
    "changed_settings",
    "in_all_languages",
    "network_settings",
    "network_words",
    "own_words",
    "reset_settings",
]
