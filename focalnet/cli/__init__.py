"""The command line: one command per action, thin. It never loads Qt; the window is found at run time."""

from focalnet.cli.command import main

__all__ = ["main"]
