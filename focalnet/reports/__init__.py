"""What goes out for others to read: the summary workbook."""

from __future__ import annotations

from focalnet.reports.summary import summary_workbook

__all__ = ["summary_workbook"]
