"""The command palette: one field that finds people, places, pages, files and everything that can be done."""
