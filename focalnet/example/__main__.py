"""`python -m focalnet.example` writes the messy roster and the rounds anew into `resources/example`."""

from pathlib import Path
from tempfile import TemporaryDirectory

from focalnet.example.build import build_example
from focalnet.example.holding import written
from focalnet.example.roster import write_example_roster
from focalnet.opening import open_network
from focalnet.resources import resource

write_example_roster(resource("example", "roster-2009.xlsx"))
with TemporaryDirectory() as folder:
    path = Path(folder) / "example.focalnet"
    build_example(path, rounds=False)
    with open_network(path) as file:
        resource("example", "rounds.json").write_text(written(file), encoding="utf-8")
