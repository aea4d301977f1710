"""The preferences: what the network chose and what the program does, changed at once and undone as easily."""
