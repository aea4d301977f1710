"""History: who did what and when, what exactly changed, the way back, and the backups."""

from __future__ import annotations

from ui.pages.history.page import HistoryPage

__all__ = ["HistoryPage"]
