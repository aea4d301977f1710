"""Pictures made by the program itself: of every page, and of every task of the guide."""

from __future__ import annotations

from ui.pictures.pages import take
from ui.pictures.taking import settle

__all__ = ["settle", "take"]
