"""Which lists the page offers, under which headings, and how much each counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from focalnet.network.gap_lists import GAP_LISTS
from ui.models.section_model import Section

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.network.coverage import Attention
    from ui.gaps import Overview
    from ui.labels import Labels

SWAP = "swap_"
_HEADINGS = (
    (
        QT_TRANSLATE_NOOP("Sections", "Offices"),
        ("offices", "offices_without", "offices_short", "countries_without", "alternates_missing"),
    ),
    (
        QT_TRANSLATE_NOOP("Sections", "Appointments"),
        ("terms_over", "terms_ending", "rotation_due", "tor_not_included", "time_share_unknown"),
    ),
    (QT_TRANSLATE_NOOP("Sections", "People"), ("missing_facts", "not_verified", "duplicates")),
)


def sections(overview: Overview | None, labels: Labels) -> list[Section]:
    """Return the headings and lists; the criteria are those of the network's version of the rule."""
    found: list[Section] = []
    for heading, names in _HEADINGS:
        found.append(Section("", QCoreApplication.translate("Sections", str(heading))))
        found += [Section(name, _said(name, labels)) for name in names]
    if overview is not None:
        swap = QCoreApplication.translate("FindingModel", "UN-SWAP {version}")
        found.append(Section("", swap.format(version=overview.swap.version)))
        criteria = [each for each in overview.swap.criteria if f"{SWAP}{each}" in GAP_LISTS]
        found += [Section(f"{SWAP}{each}", labels.capital("criterion", each)) for each in criteria]
    return found


def _said(name: str, labels: Labels) -> str:
    """Return the short words for a list; those for all offices would only repeat the heading."""
    return labels.word("gap_list" if name == "offices" else "gap_sheet", name)


def counts(lines: Iterable[Attention] | None, overview: Overview | None) -> dict[str, int]:
    """Return how much each list counts, of a criterion those who do not meet it; what is not known is out."""
    found: dict[str, int] = {}
    if lines is not None:
        found = {name: 0 for _, names in _HEADINGS for name in names if name != "offices"}
        found |= {line.code: line.count for line in lines}
    if overview is not None:
        found["offices"] = overview.offices
        found |= {f"{SWAP}{name}": each.not_met for name, each in overview.swap.counts.items()}
    return found
