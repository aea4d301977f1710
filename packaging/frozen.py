"""What the frozen program starts with: itself, or, with the hidden switch, the reading process."""

from __future__ import annotations

import sys

from focalnet.sheets.guard import SWITCH


def main() -> int:
    """Do what the command line says; the first argument may ask for the reading process instead."""
    if sys.argv[1:2] == [SWITCH]:
        from focalnet.sheets import child

        child.main()
        return 0
    from focalnet.cli import main as command

    return command()


if __name__ == "__main__":
    sys.exit(main())
