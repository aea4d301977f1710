"""Settings of a network, and the words it has learned."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from focalnet.store import JSON, NetworkFile


@pytest.mark.parametrize("value", [None, True, 0, 0.1, "é", [1, "a"], {"P-5": "senior", "deep": [{}]}])
def test_a_setting_is_any_json_value(network: NetworkFile, value: JSON) -> None:
    assert network.setting("key", "default") == "default"
    network.set_setting("key", value)
    assert network.setting("key", "default") == value
    assert network.history()[0].args == {"key": "key"}


def test_setting_the_same_again_leaves_no_step(network: NetworkFile) -> None:
    network.set_setting("key", 1)
    network.set_setting("key", 1)
    assert len(network.history()) == 1


def test_aliases_are_found_however_they_are_spelt(network: NetworkFile) -> None:
    network.learn_alias("country", "  Côte d’Ivoire ", "CIV")
    network.learn_alias("grade", "Cote d'Ivoire", "no grade")
    assert network.alias("country", "COTE D'IVOIRE") == "CIV"
    assert network.alias("country", "Ivory Coast") is None
    assert network.aliases("country") == {"cote d ivoire": "CIV"}
    assert network.aliases("office") == {}


def test_an_alias_learned_again_means_the_new(network: NetworkFile) -> None:
    network.learn_alias("country", "Congo", "COG")
    network.learn_alias("country", "Congo", "COD")
    assert network.aliases("country") == {"congo": "COD"}
    network.undo()
    assert network.alias("country", "Congo") == "COG"
