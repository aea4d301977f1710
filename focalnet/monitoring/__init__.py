"""Staffing and the parity zone, PSEA compliance, projects, measures.

The room stands ready for its work.
"""
