"""A network of 100,000 people in 400 offices, the same every time, and what plain SQL would read of it."""

from __future__ import annotations

import random
import shutil
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlcipher3

from focalnet.network import records
from focalnet.network.listing import Listing, Selection
from focalnet.network.model import Appointment, Office, Person, Sex, StaffCategory, TorState
from focalnet.opening import new_network, open_network
from focalnet.store import new_id

if TYPE_CHECKING:
    from collections.abc import Iterator

PEOPLE = 100_000
DAY = date(2009, 11, 23)
# What somebody types, key by key.
TYPED = ("moreno", "diallo ken", "officer nairobi", "ana", "tané", "thailand", "psea", "unit 4 assi")
_SYLLABLES = [f"{consonant}{vowel}" for consonant in "bdfghjklmnprstwz" for vowel in "aeiou"]
_TITLES = ("Programme Officer", "Project Assistant", "Head of Office", "Movement Operations Officer")
_BUILD = Path("build")


def copied(folder: Path) -> Path:
    """Return a copy of the network in a folder, to do anything with."""
    return Path(shutil.copy(_made(), folder / "large.focalnet"))


def _made() -> Path:
    path = _BUILD / f"network-{PEOPLE}.focalnet"
    path.parent.mkdir(exist_ok=True)
    if path.exists():
        return path
    with new_network(path) as file:
        countries = list(records.countries(file))
        offices = [
            Office(new_id(), f"Office {n}", city=f"City {n}", country=countries[n % 200]) for n in range(400)
        ]
        with file.step("roster.import"):
            records.OFFICE.insert(file, offices)
            people, appointments = zip(*_people(offices), strict=True)
            records.PERSON.insert(file, people)
            records.APPOINTMENT.insert(file, appointments)
    return path


def _people(offices: list[Office]) -> Iterator[tuple[Person, Appointment]]:
    drawn = random.Random(2009)

    def name(least: int, most: int) -> str:
        return "".join(drawn.choices(_SYLLABLES, k=drawn.randint(least, most))).capitalize()

    families, given = [name(2, 4) for _ in range(20_000)], [name(2, 3) for _ in range(3_000)]
    for number in range(PEOPLE):
        family, first = drawn.choice(families), drawn.choice(given)
        person = Person(
            new_id(),
            family,
            first,
            drawn.choice(list(Sex)),
            f"{first[0]}{family}{number}@example.org".lower(),
            working_languages=drawn.choice([("en",), ("en", "fr"), ("es",), ()]),
        )
        yield (
            person,
            Appointment(
                new_id(),
                person.id,
                drawn.choice(offices).id,
                starts=DAY - timedelta(days=drawn.randint(1, 3000)),
                grade=drawn.choice(["P-3", "P-4", "NO-B", "G-5", ""]),
                staff_category=drawn.choice(list(StaffCategory)),
                tor_state=drawn.choice(list(TorState)),
                time_allotted=drawn.choice([None, 10.0, 20.0, 50.0]),
                job_title=drawn.choice(_TITLES),
                unit=f"Unit {number % 50}",
            ),
        )


@cache
def plain() -> Any:
    """Return a connection to the same names, folded, in one table without more: what a floor reads."""
    connection = sqlcipher3.connect(str(_BUILD / f"names-{PEOPLE}.db"))
    if not connection.execute("SELECT name FROM sqlite_master").fetchall():
        with open_network(_made(), read_only=True) as file:
            listing = Listing(file)
            listing.appointment_ids(Selection(DAY))
            names = list(zip(listing._columns.appointment, listing._columns.text, strict=True))
        connection.execute("CREATE TABLE line (id TEXT PRIMARY KEY, text TEXT)")
        connection.executemany("INSERT INTO line VALUES (?, ?)", names)
        connection.commit()
    return connection


def like(text: str) -> list[Any]:
    """Return the lines in which each word of a text stands, as a query would find them."""
    where = " AND ".join("text LIKE ?" for _ in text.split()) or "1"
    words = [f"%{word}%" for word in text.split()]
    found: list[Any] = plain().execute(f"SELECT id FROM line WHERE {where}", words).fetchall()
    return found
