"""The window: PySide6 widgets over the core. No SQL, no workbook."""
