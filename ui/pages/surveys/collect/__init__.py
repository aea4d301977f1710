"""Collect: what came in, what is in doubt, what does not fit, what it proposes, and the logs."""
