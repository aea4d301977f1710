"""Workbooks and delimited text: safe reading, styled writing. The only room that knows the workbook libraries."""
