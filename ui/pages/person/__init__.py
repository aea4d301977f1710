"""The detail pane: one person with the appointment that is looked at, a file for each of its tabs."""
