"""Says how large a frozen program is and how long it takes to its first paint, beside the same from source.

Usage: measure.py FOLDER
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_RUNS = 7


def main(folder: Path) -> None:
    """Print the figures: medians of runs that take turns."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    print(f"{folder}: {sum(path.stat().st_size for path in files) / 1e6:.0f} MB in {len(files)} files")
    frozen = [str(folder / "focalnet")]
    source = [sys.executable, "-m", "focalnet"]
    with tempfile.TemporaryDirectory() as home:
        network = str(Path(home) / "example.focalnet")
        subprocess.run([*frozen, "new", network, "--example"], check=True, capture_output=True)
        taken: dict[str, list[float]] = {"frozen": [], "from source": []}
        for _ in range(_RUNS):
            for name, program in zip(taken, (frozen, source), strict=True):
                begun = time.perf_counter()
                subprocess.run([*program, "--home", home, "--until-painted", network], check=True)
                taken[name].append(time.perf_counter() - begun)
    for name, seconds in taken.items():
        print(f"the window with the example, {name}: {statistics.median(seconds):.2f} s, process and all")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
