"""The names of the commands, apart from what they do: on the way to the window that is all that is asked."""

from __future__ import annotations

NAMES = frozenset(
    {
        "new", "history", "undo", "redo", "backup", "backups", "take-back", "anonymize", "check",
        "settings", "support", "list", "place", "preferences",
        "roster", "summary", "report", "find", "view", "gaps", "swap", "office",
        "export-person", "person", "appointment", "group", "countries", "country", "round", "survey",
        "pictures", "tour",
    }
)  # fmt: skip
