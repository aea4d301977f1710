"""Dialogs on surveys and their rounds."""
