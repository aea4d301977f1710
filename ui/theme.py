"""The look as values: colours, sizes and fonts, light and dark, and the one place that applies them.

Every colour of the window is a token here; widgets that paint themselves ask the `Theme` they were given.
Sizes are those of a 13 px text and grow with the system's text size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette

from ui.stylesheet import stylesheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

BASE = 13
# How high the rows of tables are, for 13 px text.
ROW, DENSE_ROW = 34, 28


class Tokens(NamedTuple):
    """The colours of one scheme, by what they are used for."""

    background: str
    surface: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    soft: str
    warning: str
    warning_ground: str
    error: str
    good: str
    women: str
    men: str
    not_stated: str
    paper: str  # what is shown as it is printed or opens in Excel: in both schemes the same
    ink: str


LIGHT = Tokens(
    background="#F5F6F8", surface="#FFFFFF", line="#E0E4E9", text="#1A232D", muted="#5A6672",
    accent="#1B6A86", on_accent="#FFFFFF", soft="#E4F0F4", warning="#9A5B00",
    warning_ground="#FFF4E0", error="#B3261E",
    good="#2E7D4F", women="#5B4B9A", men="#B9701F", not_stated="#7F8B98",
    paper="#FFFFFF", ink="#1A232D",
)  # fmt: skip
DARK = Tokens(
    background="#13171C", surface="#1B2128", line="#2C343D", text="#E7EBEF", muted="#9BA8B5",
    accent="#63B6D2", on_accent="#10202A", soft="#1F3640", warning="#F0B860",
    warning_ground="#3A2F1B", error="#F28B82",
    good="#7BC79A", women="#A497E0", men="#E0A35A", not_stated="#8B97A4",
    paper="#FFFFFF", ink="#1A232D",
)  # fmt: skip


class Theme(QObject):
    """The scheme in force and the sizes that go with the system's text; `changed` when the scheme changes."""

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        *,
        family: str = "",
        dark: bool | None = None,
        size: int = 100,
        dense: bool = False,
    ) -> None:
        """Follow the system's scheme and font, but for what is given.

        Args:
            app: Qt's application, its font the system's.
            family: A font family in place of the system's.
            dark: The scheme in place of the system's.
            size: The text's size, in per cent of the system's.
            dense: Set the rows of tables closer together.

        """
        super().__init__()
        self.app = app
        self._fixed = dark
        self._family = family
        self.unit = max(BASE, QFontInfo(app.font()).pixelSize()) / BASE * size / 100
        self.row = DENSE_ROW if dense else ROW
        self.tokens = LIGHT
        self._colours: dict[str, QColor] = {}
        app.styleHints().colorSchemeChanged.connect(self.apply)

    @property
    def dark(self) -> bool:
        """Tell whether the dark scheme is in force."""
        return self.tokens is DARK

    def choose(self, dark: bool | None) -> None:
        """Wear a scheme from now on, or with None the system's."""
        self._fixed = dark
        self.apply()

    def apply(self) -> None:
        """Dress the whole application in the scheme of the moment."""
        asked = self.app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        self.tokens = DARK if (asked if self._fixed is None else self._fixed) else LIGHT
        self._colours.clear()
        self.app.setFont(self.font())
        self.app.setPalette(_palette(self.tokens))
        self.app.setStyleSheet(stylesheet(self.tokens, self.px))
        self.changed.emit()

    def px(self, size: float) -> int:
        """Return a size given for 13 px text, in the pixels that the system's text size asks for."""
        return round(size * self.unit)

    def font(self, size: float = BASE, *, bold: bool = False) -> QFont:
        """Return the window's font at one of the sizes of the type scale: 12, 13, 15 or 20."""
        font = QFont(self._family) if self._family else QFont(self.app.font())
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def veil(self, token: str) -> str:
        """Return the colour of a token, for a style sheet, thin enough to see the page through."""
        made = self.colour(token)
        return f"rgba({made.red()}, {made.green()}, {made.blue()}, 215)"

    def colour(self, token: str) -> QColor:
        """Return the colour of a token by its name, as `Tokens` names it."""
        found = self._colours.get(token)
        if found is None:
            found = self._colours[token] = QColor(getattr(self.tokens, token))
        return found


def _palette(tokens: Tokens) -> QPalette:
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, colour in (
        (roles.Window, tokens.background),
        (roles.WindowText, tokens.text),
        (roles.Base, tokens.surface),
        (roles.AlternateBase, tokens.background),
        (roles.Text, tokens.text),
        (roles.PlaceholderText, tokens.muted),
        (roles.Button, tokens.surface),
        (roles.ButtonText, tokens.text),
        (roles.Highlight, tokens.soft),
        (roles.HighlightedText, tokens.text),
        (roles.Link, tokens.accent),
        (roles.ToolTipBase, tokens.surface),
        (roles.ToolTipText, tokens.text),
        (roles.Accent, tokens.accent),
        (roles.Mid, tokens.line),
        (roles.Light, tokens.surface),
        (roles.Dark, tokens.line),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return palette
