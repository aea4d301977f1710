"""The file: opening, schema, steps, undo, history, backups, lock. Knows no noun of the work."""
