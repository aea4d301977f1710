"""What a coordinator may choose, each with the default that ships; each network keeps its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from focalnet.network.grades import CATEGORIES
from focalnet.network.model import OfficeKind

Names = Mapping[str, Mapping[str, str]]
"""The network's own names for codes: code → language → name."""

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
# Where UN-SWAP asks for focal points; an MRF had its regional functions until July 2011.
_LEVELS: Mapping[str, str] = {
    OfficeKind.HEADQUARTERS.value: "headquarters",
    OfficeKind.REGIONAL_OFFICE.value: "regional",
    OfficeKind.COUNTRY_OFFICE.value: "country",
    OfficeKind.SUB_OFFICE.value: "country",
    OfficeKind.SPECIAL_LIAISON.value: "country",
    OfficeKind.MISSION_REGIONAL_FUNCTIONS.value: "regional",
    OfficeKind.ADMINISTRATIVE_CENTRE.value: "country",
}
# The organization's languages first, then those that staff most often name.
_LANGUAGES = (
    *("en", "fr", "es", "ar", "pt", "ru", "zh", "bn", "de", "fa", "hi", "id", "it", "km", "ne", "nl", "pl"),
    *("ps", "ro", "si", "so", "sq", "sr", "sw", "ta", "th", "tr", "uk", "ur", "uz", "vi", "wo"),
)
_BACKUPS: Mapping[str, int] = {"days": 7, "weeks": 4, "months": 12}
_NONE: Mapping[str, Any] = {}


class NetworkSettings(NamedTuple):
    """What the coordinator may choose about lists, figures, checks, reminders and texts."""

    # Lists, each in the order in which it is shown; names only where they are the network's own.
    office_kinds: tuple[str, ...] = tuple(_LEVELS)
    office_kind_names: Names = _NONE
    office_kind_levels: Mapping[str, str] = _LEVELS
    expertise_areas: tuple[str, ...] = EXPERTISE_AREAS
    expertise_names: Names = _NONE
    working_languages: tuple[str, ...] = _LANGUAGES  # ISO 639-1
    language_names: Names = _NONE
    form_languages: tuple[str, ...] = ("en", "fr", "es")
    # Figures
    headquarters_counts: bool = True  # Headquarters' country counts among the countries covered
    seniority: Mapping[str, tuple[str, ...]] = _SENIORITY
    staff_categories: Mapping[str, tuple[str, ...]] = CATEGORIES
    parity_from: int = 40  # per cent women, inside
    parity_to: int = 60  # per cent women, inside
    parity_staff_over: int = 5  # offices with more international staff than this count
    # UN-SWAP
    swap_version: str = "3.0"  # 3.0 (2025) asks for gender expertise; earlier ones do not
    swap_international_from: str = "P-4"
    swap_national_from: str = "NO-C"  # the national equivalent of P-4 is defined nowhere
    swap_international_exceeds: str = "P-5"
    swap_national_exceeds: str = "NO-D"
    swap_time_share: int = 20  # per cent of working time, met from here on
    swap_expertise_level: int = 3  # of 4, self-rated
    swap_gender_areas: tuple[str, ...] = (
        *("gender_analysis", "harmful_practices", "gender_based_violence", "psea", "gender_balance_hr"),
    )
    # Reminders
    terms_ending_days: int = 90
    verified_within_days: int = 365
    rotation_years: int = 2  # good practice elsewhere; 0 reminds nobody
    # Personal data
    retention_years: int = 5
    minimum_cell: int = 5  # answers; a smaller cell of a confidential break-down is not shown
    # Texts: language → the coordinator's own wording
    organization: Mapping[str, str] = _NONE
    sentence: Mapping[str, str] = _NONE
    growth_sentence: Mapping[str, str] = _NONE
    growth_neutral: Mapping[str, str] = _NONE
    disclaimer: Mapping[str, str] = _NONE
    footnotes: Names = _NONE  # alpha-3 → language → note
    # Backups that stay: the latest of so many days, weeks and months
    backups_kept: Mapping[str, int] = _BACKUPS

    def plain(self) -> dict[str, Any]:
        """Return every setting by its name, with mappings of one's own, to be changed and kept as JSON."""
        return {name: _copied(value) for name, value in self._asdict().items()}

    def called(self, language: str) -> str:
        """Return the organization's name in a language, in another where that one has none; or nothing."""
        named = (self.organization.get(each, "") for each in (language, "en", *self.organization))
        return next((name for name in named if name), "")


def _copied(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _copied(part) for key, part in value.items()}
    return value
