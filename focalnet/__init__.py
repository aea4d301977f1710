"""The core of focalnet: a network of gender focal points in one file. It never loads Qt."""

__version__ = "0.1.0"
