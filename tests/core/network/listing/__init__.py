"""Tests of the lists: what is shown, in which order, with which counts."""
