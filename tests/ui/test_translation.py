"""The window in another language: catalogues are taken and let go; what has no translation stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from ui.translation import Translation

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def test_qt_speaks_the_language_of_the_window(qapp: QApplication) -> None:
    translation = Translation(qapp)
    translation.install("fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    translation.install("es")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    translation.install("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_dates_and_numbers_follow_the_language(qapp: QApplication) -> None:
    translation = Translation(qapp)
    translation.install("fr")
    assert QLocale().standaloneDayName(1) == "lundi"
    translation.install("en")
    assert QLocale().standaloneDayName(1) == "Monday"


def test_a_text_without_translation_stays_english(qapp: QApplication) -> None:
    translation = Translation(qapp)
    translation.install("fr")
    assert QCoreApplication.translate("Nowhere", "No such text") == "No such text"
    translation.install("en")
