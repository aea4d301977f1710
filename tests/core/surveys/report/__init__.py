"""Tests of the workbook of a round."""
