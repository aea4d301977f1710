"""`make bench`: run every benchmark, print each ratio beside its aim.

A benchmark is a generator in `tests/benchmarks/bench_*.py` decorated with `@benchmark(name, aim)`. It yields
pairs of callables (work, floor); both run in turn, and the median of the ratios is printed.
Machines are noisy: no time is asserted anywhere, and a missed aim is a printed line, not a failure.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from tests.benchmarks.measuring import registered


def main(arguments: list[str]) -> int:
    """Run the benchmarks whose names contain any of the arguments, or all."""
    for module in sorted(Path(__file__).parent.glob("bench_*.py")):
        importlib.import_module(f"tests.benchmarks.{module.stem}")
    chosen = [b for b in registered() if not arguments or any(a in b.name for a in arguments)]
    print(f"{'work':<52}{'median':>11}{'95 of 100':>11}{'floor':>11}{'ratio':>9}  aim")
    for bench in chosen:
        print(bench.run().line(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
