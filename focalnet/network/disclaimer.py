"""The note on designations and boundaries that goes with every output by country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.words import words

if TYPE_CHECKING:
    from focalnet.store import NetworkFile

# The setting under which a network keeps wordings of its own: language → text.
SETTING = "network.disclaimer"


def disclaimer(file: NetworkFile, language: str) -> str:
    """Return the network's own wording in a language, or the standard one of the United Nations."""
    own = file.setting(SETTING, {})
    said = own.get(language, "") if isinstance(own, dict) else ""
    return str(said) or words(language)("disclaimer", "boundaries")
