"""The window's own texts in another language: ours and Qt's, loaded from the compiled catalogues.

The texts in the source are English. `resources/translations/focalnet_<language>.ts` holds the others, kept
current by `make translations`; the `.qm` beside each is what is loaded. Codes of the core have their words
elsewhere (`focalnet.words`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from focalnet.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SOURCE = "en"


class Translation:
    """The translators of one application; another language takes the place of the one before."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []

    def install(self, language: str) -> None:
        """Let texts that are asked for from now on come in a language; English needs no catalogue."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed.clear()
        QLocale.setDefault(QLocale(language))
        if language != SOURCE:
            self._load(f"focalnet_{language}", str(resource("translations")))
            self._load(f"qtbase_{language}", _of_qt())

    def _load(self, name: str, folder: str) -> None:
        translator = QTranslator()
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._installed.append(translator)


def _of_qt() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
