"""The workbook of a round that stands alone: results with charts, and what stands behind them."""

from focalnet.surveys.report.workbook import USUAL, write_report

__all__ = ["USUAL", "write_report"]
