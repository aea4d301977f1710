"""Rosters in and out: reading messy lists, the plan of what would change, the roster workbook."""
