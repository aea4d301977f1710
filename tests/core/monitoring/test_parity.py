"""The parity zone as the Council report of 2009 gives it."""

from __future__ import annotations

from collections import Counter

import pytest

from focalnet.monitoring.parity import Zone, zone_of
from focalnet.network.figures import per_cent
from focalnet.network.settings import NetworkSettings

SHIPPED = NetworkSettings()


@pytest.mark.parametrize(
    ("women", "men", "zone"),
    [
        (4, 6, Zone.IN),  # 4 of 10 is in the zone
        (6, 4, Zone.IN),
        (3, 5, Zone.BELOW),
        (5, 3, Zone.ABOVE),
        (0, 6, Zone.BELOW),
        (3, 2, Zone.TOO_SMALL),
        (0, 0, Zone.TOO_SMALL),
    ],
)
def test_each_bucket(women: int, men: int, zone: Zone) -> None:
    assert zone_of(women, men, SHIPPED) is zone


def test_the_forty_missions_of_2009() -> None:
    missions = [(5, 5)] * 22 + [(2, 6)] * 15 + [(6, 2)] * 3 + [(2, 1)] * 60
    counted = Counter(zone_of(women, men, SHIPPED) for women, men in missions)
    whole = sum(number for zone, number in counted.items() if zone is not Zone.TOO_SMALL)
    assert whole == 40
    assert [per_cent(counted[zone], whole) for zone in (Zone.IN, Zone.BELOW, Zone.ABOVE)] == [
        *("55", "37.5", "7.5")
    ]
