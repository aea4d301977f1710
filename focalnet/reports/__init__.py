"""What goes out for others to read: the summary workbook, and lists of gaps."""

from __future__ import annotations

from focalnet.reports.gap_lists import gap_workbook
from focalnet.reports.summary import summary_workbook

__all__ = ["gap_workbook", "summary_workbook"]
