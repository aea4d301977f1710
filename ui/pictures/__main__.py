"""Writes the pictures of README and of the guide: `python -m ui.pictures [FOLDER]`."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from focalnet.store.clock import STANDS_STILL
from ui.app import application
from ui.pictures.guide import take_guide
from ui.pictures.pages import take

if TYPE_CHECKING:
    from collections.abc import Sequence


# What a picture would otherwise show of the machine and of the moment at which it is taken.
_EVERYWHERE = {
    STANDS_STILL: "2012-11-01T09:30:00+00:00",
    "TZ": "UTC",
    "LC_ALL": "C.UTF-8",
    "LOGNAME": "coordinator",
    "QT_SCALE_FACTOR": "1",
}
_SCREEN = {"name": "picture", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1}


def main(argv: Sequence[str]) -> int:
    """Write the pages light and dark, and the pictures of the guide, below the folder that is named."""
    from focalnet.example import build_example

    docs = Path(argv[0]) if argv else Path("docs")
    with tempfile.TemporaryDirectory() as folder:
        _same_everywhere(Path(folder))
        network = Path(folder) / "Gender network.focalnet"
        build_example(network)
        for dark in (False, True):
            take(network, docs / "pictures", dark=dark)
        # The guide tells how the first round is held: it begins with the register alone.
        network.unlink()
        build_example(network, rounds=False)
        take_guide(network, docs / "guide" / "pictures")
    return 0


def _same_everywhere(folder: Path) -> None:
    """Have the clock stand still, and give Qt a screen that is as large on every machine."""
    os.environ.update(_EVERYWHERE)
    if hasattr(time, "tzset"):
        time.tzset()
    screen = folder / "screen.json"
    screen.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
    application("-platform", f"offscreen:configfile={screen}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
