"""The example network: fictional people whose counts give the published figures of 2003, 2009 and 2012."""

from __future__ import annotations

from focalnet.example.build import build_example

__all__ = ["build_example"]
