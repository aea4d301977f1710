"""Who the rows are, and what they would do to the register."""
