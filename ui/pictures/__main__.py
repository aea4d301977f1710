"""Writes the pictures of README and of the guide: `python -m ui.pictures [FOLDER]`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from ui.pictures.guide import take_guide
from ui.pictures.pages import take

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str]) -> int:
    """Write the pages light and dark, and the pictures of the guide, below the folder that is named."""
    from focalnet.example import build_example

    docs = Path(argv[0]) if argv else Path("docs")
    with tempfile.TemporaryDirectory() as folder:
        network = Path(folder) / "Gender network.focalnet"
        build_example(network)
        for dark in (False, True):
            take(network, docs / "pictures", dark=dark)
        # The guide tells how the first round is held: it begins with the register alone.
        network.unlink()
        build_example(network, rounds=False)
        take_guide(network, docs / "guide" / "pictures")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
