"""The table of sections: what each is called, which settings it holds, and what makes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from ui.dialogs.preferences.choices import Choices
    from ui.dialogs.preferences.program import Program


@dataclass(frozen=True, slots=True)
class Section:
    """One section; `settings` are the network's it holds, `finds` other words by which it is found."""

    id: str
    title: object
    finds: object = ""
    settings: tuple[str, ...] = ()
    of_network: bool = True


SECTIONS = (
    Section(
        "look",
        QT_TRANSLATE_NOOP("Preferences", "Look and language"),
        QT_TRANSLATE_NOOP(
            "Preferences",
            "language of the window, colours, dark, light, size of the text, zoom, rows, density",
        ),
        of_network=False,
    ),
    Section(
        "files",
        QT_TRANSLATE_NOOP("Preferences", "Files and backups"),
        QT_TRANSLATE_NOOP("Preferences", "folder, where things are kept, encryption, passphrase, privacy"),
        of_network=False,
    ),
    Section(
        "organization",
        QT_TRANSLATE_NOOP("Preferences", "Organization"),
        settings=("organization", "form_languages"),
    ),
    Section(
        "regions", QT_TRANSLATE_NOOP("Preferences", "Regions"), QT_TRANSLATE_NOOP("Preferences", "region")
    ),
    Section(
        "countries",
        QT_TRANSLATE_NOOP("Preferences", "Countries"),
        QT_TRANSLATE_NOOP("Preferences", "Kosovo, counted, region of a country"),
        ("headquarters_counts", "footnotes"),
    ),
    Section(
        "office_kinds",
        QT_TRANSLATE_NOOP("Preferences", "Kinds of office"),
        settings=("office_kinds", "office_kind_names", "office_kind_levels"),
    ),
    Section(
        "expertise",
        QT_TRANSLATE_NOOP("Preferences", "Expertise"),
        settings=("expertise_areas", "expertise_names"),
    ),
    Section(
        "languages",
        QT_TRANSLATE_NOOP("Preferences", "Languages people speak"),
        settings=("working_languages", "language_names"),
    ),
    Section("grades", QT_TRANSLATE_NOOP("Preferences", "Grades"), settings=("seniority", "staff_categories")),
    Section(
        "swap",
        QT_TRANSLATE_NOOP("Preferences", "UN-SWAP"),
        settings=(
            *("swap_version", "swap_international_from", "swap_national_from", "swap_time_share"),
            *("swap_expertise_level", "swap_gender_areas"),
            *("swap_international_exceeds", "swap_national_exceeds"),
        ),
    ),
    Section(
        "parity",
        QT_TRANSLATE_NOOP("Preferences", "Parity zone"),
        settings=("parity_from", "parity_to", "parity_staff_over"),
    ),
    Section(
        "reminders",
        QT_TRANSLATE_NOOP("Preferences", "Reminders"),
        settings=("terms_ending_days", "verified_within_days", "rotation_years"),
    ),
    Section(
        "sentences",
        QT_TRANSLATE_NOOP("Preferences", "Sentences"),
        settings=("sentence", "growth_sentence", "growth_neutral"),
    ),
    Section("disclaimer", QT_TRANSLATE_NOOP("Preferences", "Disclaimer"), settings=("disclaimer",)),
    Section(
        "personal",
        QT_TRANSLATE_NOOP("Preferences", "Personal data"),
        settings=("retention_years", "minimum_cell"),
    ),
    Section("backups", QT_TRANSLATE_NOOP("Preferences", "Backups kept"), settings=("backups_kept",)),
    Section(
        "exchange",
        QT_TRANSLATE_NOOP("Preferences", "Give and take over"),
        QT_TRANSLATE_NOOP("Preferences", "export preferences, import preferences, colleague"),
    ),
)


def words_of(source: object) -> str:
    """Return words of the table in the language of the window."""
    return QCoreApplication.translate("Preferences", str(source)) if source else ""


def make(section: Section, choices: Choices, program: Program) -> QWidget:
    """Make what a section shows."""
    from ui.dialogs.preferences import lists_page, pages, places, program_pages, texts

    makers: Mapping[str, Callable[[], QWidget]] = {
        "look": lambda: program_pages.LookPage(program),
        "files": lambda: program_pages.FilesPage(program, choices),
        "organization": lambda: texts.OrganizationPage(choices),
        "regions": lambda: places.RegionsPage(choices),
        "countries": lambda: places.CountriesPage(choices),
        "office_kinds": lambda: lists_page.ListPage(choices, "office_kind"),
        "expertise": lambda: lists_page.ListPage(choices, "expertise"),
        "languages": lambda: lists_page.ListPage(choices, "language"),
        "grades": lambda: pages.GradesPage(choices),
        "swap": lambda: pages.SwapPage(choices),
        "parity": lambda: pages.ParityPage(choices),
        "reminders": lambda: pages.RemindersPage(choices),
        "sentences": lambda: texts.SentencesPage(choices),
        "disclaimer": lambda: texts.DisclaimerPage(choices),
        "personal": lambda: pages.PersonalPage(choices),
        "backups": lambda: pages.BackupsPage(choices),
        "exchange": lambda: program_pages.ExchangePage(choices, program),
    }
    return makers[section.id]()
