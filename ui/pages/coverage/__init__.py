"""The page of what is missing, list by list, each line a door to mending it."""

from ui.pages.coverage.page import CoveragePage

__all__ = ["CoveragePage"]
