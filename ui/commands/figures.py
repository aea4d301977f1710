"""Commands on the network's figures: what a report takes over in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication

from ui.commands.group import CommandGroup

if TYPE_CHECKING:
    from ui.jobs import Progress

# The language that Home shows the sentence in is the one it is copied in from everywhere.
SENTENCE_LANGUAGE = "home.language"


class FigureCommands(CommandGroup):
    """Commands on figures."""

    def copy_sentence(self) -> None:
        """Put the network sentence as at the date on the clipboard."""
        self._copy("sentence", self.tr("The sentence is on the clipboard."))

    def copy_paragraph(self) -> None:
        """Put the paragraph for the Council as at the date on the clipboard."""
        self._copy("paragraph", self.tr("The paragraph is on the clipboard."))

    def _copy(self, part: str, said: str) -> None:
        file, as_at = self._session.file, self._session.as_at
        language = self._settings.get(SENTENCE_LANGUAGE, self._labels.language)

        def work(_: Progress) -> dict[str, Any]:
            from focalnet.network.composition import summary

            with file.beside() as own:
                return summary(own, as_at, language)

        def then(figures: dict[str, Any]) -> None:
            QGuiApplication.clipboard().setText(figures[part])
            self._shell.say(said)

        self._jobs.run(self.tr("Working out the figures…"), work, then, self.failed)
