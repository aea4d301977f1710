"""`python -m focalnet.example` writes the messy roster anew into `resources/example`."""

from focalnet.example.roster import write_example_roster
from focalnet.resources import resource

write_example_roster(resource("example", "roster-2009.xlsx"))
