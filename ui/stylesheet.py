"""The window's one stylesheet, written from the tokens. Widgets say what they are by the property `look`."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from focalnet.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.theme import Tokens

_SHEET = Template("""
* { outline: none; }
QMainWindow, QDialog, QWidget[look="page"] { background: $background; }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: ${s4}px; }
QLabel { background: transparent; }
QLabel[look="title"] { font-size: ${t20}px; font-weight: 600; }
QLabel[look="heading"] { font-weight: 600; }
QLabel[look="name"] { font-size: ${t15}px; font-weight: 600; }
QLabel[look="sentence"] { font-size: ${t15}px; }
QLabel[look="muted"] { color: $muted; font-size: ${t12}px; }
QLabel[look="good"] { color: $good; font-size: ${t12}px; }
QLabel[look="error"] { color: $error; }
QLabel[look="warning"] { color: $warning; font-size: ${t12}px; }
QLabel[look="trouble"] { color: $error; border: 1px solid $error; border-radius: ${s6}px;
    background: $surface; padding: ${s8}px ${s12}px; }
QLabel[look="pill"], QLabel[look="pill-accent"], QLabel[look="pill-warning"] { font-size: ${t12}px;
    border: 1px solid $line; border-radius: ${s10}px; background: $background; padding: 1px ${s8}px; }
QLabel[look="pill-accent"] { color: $accent; border-color: $accent; background: $soft; }
QLabel[look="pill-warning"] { color: $warning; border-color: $warning; background: $warning_ground; }

QFrame[look="card"] { background: $surface; border: 1px solid $line; border-radius: ${s8}px; }
QFrame[look="note"] { background: $warning_ground; border: 1px solid $warning; border-radius: ${s8}px; }
QFrame[look="popup"] { background: $surface; border: 2px solid $accent; border-radius: ${s6}px; }
QFrame[look="bar"] { background: $surface; border: 0; border-bottom: 1px solid $line; }
QFrame[look="foot"] { background: $surface; border: 0; border-top: 1px solid $line; }
QFrame[look="side"] { background: $surface; border: 0; border-right: 1px solid $line; }
QFrame[look="popup"] { background: $surface; border: 1px solid $line; border-radius: ${s8}px; }
QFrame[look="popup"] QListView { background: $surface; }
QFrame[look="drop"] { border: 2px dashed $accent; border-radius: ${s8}px; }
QFrame[look="drop-refused"] { border: 2px dashed $warning;
    border-radius: ${s8}px; }
QFrame[look="rule"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[look="toast"] { background: $text; border: 0; border-radius: ${s8}px; }
QFrame[look="toast"] QLabel { color: $background; }
QFrame[look="toast"] QPushButton { background: transparent; color: $background; border: 1px solid $muted; }
QFrame[look="toast"] QPushButton:focus { border: 2px solid $accent; }

QPushButton { background: $surface; color: $text; border: 1px solid $line; border-radius: ${s6}px;
    padding: ${s5}px ${s10}px; min-height: ${s18}px; }
QPushButton:hover { background: $background; }
QPushButton:pressed { background: $soft; }
QPushButton:disabled { color: $muted; }
QPushButton:focus { border: 2px solid $accent; padding: ${p4}px ${p9}px; }
QPushButton:default, QPushButton[look="primary"] { background: $accent; color: $on_accent;
    border: 1px solid $accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: $accent; }
QPushButton[look="primary"]:disabled { background: $line; border-color: $line; color: $muted; }
QPushButton[look="primary"]:focus { border: 2px solid $text; }
QPushButton[look="link"] { background: transparent; border: 0; color: $accent; padding: ${s4}px 0;
    text-align: left; }
QPushButton[look="link"]:disabled { color: $muted; }
QPushButton[look="link"]:focus { border: 0; text-decoration: underline; }
QPushButton[look="menu"] { padding-right: ${s24}px; }
QPushButton::menu-indicator { image: url("$icons/chevron.svg"); subcontrol-position: right center;
    subcontrol-origin: padding; width: ${s12}px; height: ${s12}px; right: ${s8}px; }
QPushButton[look="drop"] { padding-right: ${s20}px; }
QPushButton[look="drop"]:focus { padding-right: ${p19}px; }
QPushButton[look="quiet"] { background: transparent; border: 1px solid transparent; font-weight: 600;
    text-align: left; padding: ${s5}px ${s8}px; }
QPushButton[look="quiet"]:focus { border: 2px solid $accent; padding: ${p4}px ${p7}px; text-align: left; }
QPushButton[look="trail"], QPushButton[look="trail-here"] { background: transparent; border: 0;
    color: $muted; font-size: ${t12}px; padding: ${s4}px 0; }
QPushButton[look="trail-here"] { color: $accent; font-weight: 600; }
QPushButton[look="trail"]:hover:enabled, QPushButton[look="trail"]:focus { text-decoration: underline; }
QPushButton[look="chip"] { font-size: ${t12}px; border-radius: ${s10}px; padding: 1px ${s8}px;
    min-height: ${s18}px; background: $background; }
QPushButton[look="menu"], QPushButton[look="small"] { font-size: ${t12}px; padding: 1px ${s8}px;
    min-height: ${s18}px; }
QPushButton[look="menu"] { border-color: transparent; color: $muted; padding-right: ${s20}px; }
QPushButton[look="menu"]:focus, QPushButton[look="small"]:focus { border: 2px solid $accent;
    padding: 0 ${p7}px; }
QPushButton[look="menu"]:focus { padding-right: ${p19}px; }
QPushButton::menu-indicator { image: url("$icons/chevron.svg"); width: ${s10}px; height: ${s10}px;
    subcontrol-origin: padding; subcontrol-position: right center; right: ${s6}px; }
QPushButton[look="chip"]:checked { color: $accent; border-color: $accent; background: $soft; }
QPushButton[look="chip"]:focus { border: 2px solid $accent; padding: 0 ${p7}px; }
QPushButton[look="chip-warning"] { font-size: ${t12}px; border-radius: ${s10}px; padding: 1px ${s8}px;
    min-height: ${s18}px; color: $warning; border-color: $warning; background: $warning_ground; }
QPushButton[look="chip-warning"]:checked { border: 2px solid $warning; padding: 0 ${p7}px; }
QPushButton[look="chip-warning"]:focus { border: 2px solid $accent; padding: 0 ${p7}px; }
QPushButton[look="as-at"] { color: $warning; border-color: $warning; background: $warning_ground;
    font-weight: 600; }
QPushButton[look="as-at"]:focus { border: 2px solid $accent; padding: ${p4}px ${p9}px; }
QPushButton[look="choice"] { text-align: left; padding: ${s10}px ${s12}px; }
QPushButton[look="choice"]:checked { border: 1px solid $accent; background: $soft; }

QLineEdit, QPlainTextEdit, QComboBox { background: $surface; color: $text;
    border: 1px solid $line; border-radius: ${s6}px; padding: ${s4}px ${s8}px; min-height: ${s20}px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {
    border: 2px solid $accent; padding: ${p3}px ${p7}px; }
QLineEdit[look="wrong"], QLineEdit[look="wrong"]:focus { border-color: $error; }
QLineEdit[look="plain"] { background: transparent; border: 1px solid transparent; padding: 0; min-height: 0; }
QLineEdit[look="plain"]:hover:!read-only { border-color: $line; }
QLineEdit[look="plain"]:focus { border: 1px solid $accent; padding: 0; }
QLineEdit[look="search"] { background: $background; padding: ${s4}px ${s12}px; }
QLineEdit[look="search"]:focus { padding: ${p3}px ${p11}px; }
QTableView QLineEdit, QTableView QComboBox { border-radius: 0; padding: 0 ${s4}px;
    border: 2px solid $accent; min-height: 0; }
QTextBrowser[look="sheet"] { background: $paper; color: $ink; border: 0; }
QTextBrowser[look="sheet"]:focus { border: 2px solid $accent; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator { width: ${s14}px; height: ${s14}px; }
QCheckBox::indicator, QListView::indicator { border: 1px solid $not_stated; border-radius: ${s4}px;
    background: $surface; }
QCheckBox::indicator:checked, QListView::indicator:checked { border-color: $accent;
    image: url("$icons/check.svg"); }
QCheckBox::indicator:disabled { background: $background; }
QCheckBox:focus { color: $accent; }
QComboBox::drop-down { border: 0; width: ${s20}px; }
QComboBox::down-arrow { image: url("$icons/chevron.svg"); width: ${s12}px; height: ${s12}px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { background: transparent; color: $text; border: 0; font-weight: 600;
                              qproperty-iconSize: ${s20}px; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: url("$icons/chevron-left.svg"); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: url("$icons/chevron-right.svg"); }
QCalendarWidget QToolButton#qt_calendar_monthbutton { padding-right: ${s20}px; }
QCalendarWidget QToolButton::menu-indicator { image: url("$icons/chevron.svg");
    width: ${s12}px; height: ${s12}px; subcontrol-origin: padding; subcontrol-position: right center; }
QListWidget::item { padding: ${s5}px 2px; }
QComboBox QAbstractItemView, QMenu { background: $surface; color: $text; border: 1px solid $line;
    selection-background-color: $soft; selection-color: $text; }
QMenu { padding: ${s4}px; }
QMenu::item { padding: ${s5}px ${s24}px ${s5}px ${s12}px; border-radius: ${s4}px; }
QMenu::item:selected { background: $soft; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: ${s4}px ${s8}px; }

QTabBar::tab { background: transparent; color: $muted; font-size: ${t12}px; border: 0;
    border-bottom: 2px solid transparent; padding: ${s5}px 0; margin-right: ${s6}px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QTabBar QToolButton { background: $surface; border: 0; }
QTabBar::tab:selected:focus { background: $soft; }
QRadioButton { spacing: ${s6}px; }
QRadioButton:focus { color: $accent; }
QRadioButton::indicator { border: 1px solid $not_stated; border-radius: ${s7}px; background: $surface; }
QRadioButton::indicator:checked { border: ${s4}px solid $accent; width: ${s8}px; height: ${s8}px; }

QScrollArea, QScrollArea > QWidget > QWidget[look="clear"] { background: transparent; border: 0; }
QScrollArea[look="scrolled"] { border: 1px solid transparent; border-radius: ${s4}px; }
QScrollArea[look="scrolled"]:focus { border: 1px solid $accent; }
QLabel:focus { background: $soft; }
QTableView, QListView, QTreeView { background: $surface; color: $text; border: 0; gridline-color: $line;
    selection-background-color: $soft; selection-color: $text; }
QListView[look="popup"] { border: 1px solid $line; padding: ${s4}px; }
QListView[look="popup"]::item { padding: ${s4}px; }
QListView[look="popup"]::item:selected { background: $soft; color: $text; }
QListView[look="clear"] { background: transparent; }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section { background: $surface; color: $muted; font-size: ${t12}px; font-weight: 600; border: 0;
    border-bottom: 1px solid $line; padding: ${s6}px ${s8}px; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QTableCornerButton::section { background: $surface; border: 0; }
QScrollBar:vertical { background: transparent; width: ${s10}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${s10}px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: ${s4}px; min-height: ${s24}px; min-width: ${s24}px;
    margin: 1px; }
QScrollBar::handle:hover { background: $not_stated; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $line; border: 0; border-radius: ${s4}px; height: ${s8}px; }
QProgressBar::chunk { background: $accent; border-radius: ${s4}px; }
QSplitter::handle { background: transparent; }
""")

# The sizes that appear in the sheet: `s` spaces and radii, `t` type, `p` paddings beside a 2 px focus border.
_SPACES = (4, 5, 6, 7, 8, 10, 12, 14, 18, 20, 24)
_TYPE = (12, 15, 20)
_FOCUSED = (3, 4, 7, 9, 11, 19)


def stylesheet(tokens: Tokens, px: Callable[[float], int]) -> str:
    """Return the sheet for a scheme, its sizes turned into pixels by `px`."""
    colours = {name: getattr(tokens, name) for name in tokens._fields}
    sizes = {f"s{size}": px(size) for size in _SPACES} | {f"t{size}": px(size) for size in _TYPE}
    focused = {f"p{size}": px(size + 1) - 1 for size in _FOCUSED}
    return _SHEET.substitute(colours, **sizes, **focused, icons=resource("icons").as_posix())
