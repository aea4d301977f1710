"""Staffing and the parity zone, PSEA compliance, projects, measures. The room is ready; its work comes later."""
