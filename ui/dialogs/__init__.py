"""A file per dialog; each answers through one classmethod, `ask(...) -> value | None`."""
