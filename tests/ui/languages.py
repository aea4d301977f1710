"""Languages for tests of the window's layouts: two that nobody speaks, and what each must keep to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QTableView,
    QToolButton,
    QWidget,
)

from focalnet.resources import resource
from ui.widgets.marking import ElidedButton, ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtCore import QObject

_MESSAGE = re.compile(
    r"<source>(.*?)</source>.*?<translation(?: type=\"(\w+)\")?>(.*?)</translation>", re.DOTALL
)
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))
_SLACK = 2  # pixels; a style rounds
_ACROSS = Qt.Orientation.Horizontal
_LAID_OUT_BY_QT = {"QComboBox", "QLineEdit", "QCalendarWidget", "QScrollBar", "QTabBar", "QHeaderView"}


class Doubled(QTranslator):
    """Every text of the window twice as long, its placeholders filled once."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        """Say that there is something to ask for."""
        return False

    def translate(self, context: str, text: str, note: str | None = None, n: int = -1) -> str:
        """Return a text with its words said again in brackets."""
        again = re.sub(r"\{\w+\}", "", text).replace("&", "")
        return f"[{text} {again}]" if context and text else text


class Marked(QTranslator):
    """Every text of the window between marks of writing from right to left."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        """Say that there is something to ask for."""
        return False

    def translate(self, context: str, text: str, note: str | None = None, n: int = -1) -> str:
        """Return a text between marks."""
        return f"\u202b{text}\u202c" if context and text else text


def english_left(frame: QWidget, language: str) -> list[str]:
    """Return the texts that are seen in English although the catalogue of a language translates them."""
    known = translated(language)
    return sorted({text for text in texts(frame) if known.get(text, text) != text})


def translated(language: str) -> Mapping[str, str]:
    """Return the English texts of the catalogue that have one translation, and a different one, with it.

    A text that the language has in some place as in English, or not yet, may be seen as it is.
    """
    catalogue = resource("translations", f"focalnet_{language}.ts").read_text(encoding="utf-8")
    found: dict[str, set[str]] = {}
    for source, state, said in _MESSAGE.findall(catalogue):
        found.setdefault(_plain(source), set()).add(_plain(source if state or not said else said))
    return {source: next(iter(said)) for source, said in found.items() if source not in said}


def texts(frame: QWidget) -> Iterator[str]:
    """Give every text of the labels, buttons, actions and table headings that are seen."""
    for widget in [frame, *frame.findChildren(QWidget)]:
        if widget.isHidden():
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text().replace("&", "")
        if isinstance(widget, QTableView) and widget.model() is not None:
            yield from (
                str(widget.model().headerData(c, _ACROSS)) for c in range(widget.model().columnCount())
            )
        yield from (action.text().replace("&", "") for action in widget.actions() if not action.isSeparator())


def cut(frame: QWidget) -> list[str]:
    """Return what is not seen whole: texts of buttons and labels, and what reaches beyond its parent."""
    return [said for widget in frame.findChildren(QWidget) if _seen(widget, frame) for said in _cut(widget)]


def _seen(widget: QWidget, frame: QWidget) -> bool:
    return widget.isVisibleTo(frame) and not _of_qt(widget)


def _of_qt(widget: QObject) -> bool:
    """Tell whether a widget is part of one that Qt lays out itself."""
    above = widget.parent()
    return above is not None and (above.metaObject().className() in _LAID_OUT_BY_QT or _of_qt(above))


def _cut(widget: QWidget) -> Iterator[str]:
    needed = _needed(widget)
    if needed > widget.width() + _SLACK:
        yield f"{_named(widget)} has {widget.width()} of {needed} px"
    above = widget.parentWidget()
    if (
        above is not None
        and not widget.isWindow()
        and not _scrolled(above)
        and widget.x() + widget.width() > above.width() + _SLACK
    ):
        yield f"{_named(widget)} ends {widget.x() + widget.width() - above.width()} px beyond {_named(above)}"


def _scrolled(above: QWidget) -> bool:
    """Tell whether what reaches beyond a widget is scrolled into it."""
    return isinstance(above.parentWidget(), QAbstractScrollArea)


def _needed(widget: QWidget) -> int:
    if isinstance(widget, ElidedLabel | ElidedButton):  # it says the rest in its tooltip
        return 0
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton | QToolButton):
        return widget.sizeHint().width()
    if isinstance(widget, QLabel) and not widget.wordWrap() and widget.text():
        return widget.sizeHint().width()
    return 0


def _named(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} “{text}”"


def _plain(text: str) -> str:
    for entity, sign in _ENTITIES:
        text = text.replace(entity, sign)
    return text
