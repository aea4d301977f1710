"""The parity zone: in which offices women are 40 to 60 per cent of the international staff.

The Council report of 2009 counts offices with more than five international staff, in three buckets. Both ends
and the number of staff are settings.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from focalnet.network.settings import NetworkSettings


class Zone(StrEnum):
    """Where an office stands."""

    BELOW = "below"
    IN = "in"
    ABOVE = "above"
    TOO_SMALL = "too_small"  # stands in no bucket, and in no whole of which a per cent is given


def zone_of(women: int, men: int, settings: NetworkSettings) -> Zone:
    """Return where an office with so many international women and men stands; both ends lie inside."""
    staff = women + men
    if staff <= settings.parity_staff_over:
        return Zone.TOO_SMALL
    if 100 * women < settings.parity_from * staff:
        return Zone.BELOW
    return Zone.ABOVE if 100 * women > settings.parity_to * staff else Zone.IN
