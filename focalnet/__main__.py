"""`python -m focalnet` is the same command as `focalnet`."""

import sys

from focalnet.cli import main

sys.exit(main())
