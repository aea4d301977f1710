"""The choices that no source fixes, with the defaults that ship; each network keeps its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from focalnet.store import NetworkFile

# P-5 and above senior; P-3, P-4, NO-C and above middle; the rest of the graded posts junior.
# A grade that stands in no line has an unknown seniority: it does not join the juniors.
_SENIORITY: Mapping[str, tuple[str, ...]] = {
    "senior": ("P-5", "L-5", "L-6", "L-7", "D-1", "D-2", "ASG", "USG"),
    "middle": ("P-3", "P-4", "L-3", "L-4", "NO-C", "NO-D", "NO-E"),
    "junior": (
        *("P-1", "P-2", "L-1", "L-2", "JPO", "NO-A", "NO-B"),
        *("G-1", "G-2", "G-3", "G-4", "G-5", "G-6", "G-7"),
    ),
}

# The areas of the question bank on expertise; the words for them are in section `expertise` of the catalogue.
EXPERTISE_AREAS = (
    *("gender_analysis", "counter_trafficking", "labour_migration", "remittances_diaspora", "health_hiv"),
    *(
        "emergencies",
        "harmful_practices",
        "gender_based_violence",
        "psea",
        "integration",
        "unaccompanied_minors",
    ),
    *("ddr", "indigenous_peoples", "indicators_data", "training_delivery", "gender_balance_hr"),
)


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """What the coordinator may choose about figures, checks and reminders."""

    seniority: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: dict(_SENIORITY))
    swap_version: str = "3.0"  # 3.0 (2025) asks for gender expertise; earlier ones do not
    swap_international_from: str = "P-4"
    swap_national_from: str = "NO-C"  # the national equivalent of P-4 is defined nowhere
    swap_international_exceeds: str = "P-5"
    swap_national_exceeds: str = "NO-D"
    swap_time_share: int = 20  # per cent of working time, met from here on
    swap_expertise_level: int = 3  # of 4, self-rated
    swap_gender_areas: tuple[str, ...] = (
        *("gender_analysis", "gender_based_violence", "harmful_practices", "psea", "gender_balance_hr"),
    )
    expertise_areas: tuple[str, ...] = EXPERTISE_AREAS
    terms_ending_days: int = 90
    verified_within_days: int = 365
    retention_years: int = 5
    sentence: Mapping[str, str] = field(default_factory=dict)  # language → the coordinator's own wording


def network_settings(file: NetworkFile) -> NetworkSettings:
    """Return the network's settings, the default where it has none of its own."""
    defaults = NetworkSettings()
    kept = {name: file.setting(_key(name), None) for name in _NAMES}
    return NetworkSettings(
        **{name: _like(getattr(defaults, name), value) for name, value in kept.items() if value is not None}
    )


def change_settings(file: NetworkFile, **chosen: Any) -> None:
    """Keep the chosen settings in the network, in one step. Raises TypeError for an unknown setting."""
    facts = asdict(NetworkSettings(**chosen))
    with file.step("setting.change", key=", ".join(map(_key, sorted(chosen)))):
        for name in chosen:
            file.set_setting(_key(name), facts[name])


def _key(name: str) -> str:
    return f"network.{name}"


def _like(default: Any, value: Any) -> Any:
    """Return a value read from JSON in the default's type: lists become tuples, also inside mappings."""
    if isinstance(default, tuple):
        return tuple(value)
    if isinstance(default, Mapping):
        return {name: tuple(part) if isinstance(part, list) else part for name, part in value.items()}
    return value


_NAMES = tuple(each.name for each in fields(NetworkSettings))
