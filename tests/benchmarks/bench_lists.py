"""Lists of 100,000 people: each key pressed in search, each column sorted by, all facets."""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlcipher3

from focalnet.network import records
from focalnet.network.listing import FACETS, Listing, Selection, rows
from focalnet.network.model import Appointment, Office, Person, Sex, StaffCategory, TorState
from focalnet.opening import new_network
from focalnet.store import NetworkFile, new_id
from tests.benchmarks.measuring import Pair, benchmark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PEOPLE = 100_000
DAY = date(2009, 11, 23)
TYPED = ("moreno", "diallo ken", "officer nairobi", "ana", "tané", "thailand", "psea", "unit 4 assi")
_SYLLABLES = [f"{consonant}{vowel}" for consonant in "bdfghjklmnprstwz" for vowel in "aeiou"]
_TITLES = ("Programme Officer", "Project Assistant", "Head of Office", "Movement Operations Officer")
_FOLDER = tempfile.TemporaryDirectory()
_KEYS: list[float] = []


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
                grade=drawn.choice(["P-3", "P-4", "NO-B", "G-5", ""]),
                staff_category=drawn.choice(list(StaffCategory)),
                tor_state=drawn.choice(list(TorState)),
                job_title=drawn.choice(_TITLES),
                unit=f"Unit {number % 50}",
            ),
        )


@cache
def _network() -> NetworkFile:
    """A network of 100,000 in 400 offices, with a folded column beside it for the floor."""
    file = new_network(Path(_FOLDER.name) / "large.focalnet")
    countries = list(records.countries(file))
    offices = [
        Office(new_id(), f"Office {n}", city=f"City {n}", country=countries[n % 200]) for n in range(400)
    ]
    with file.step("roster.import"):
        records.OFFICE.insert(file, offices)
        people, appointments = zip(*_people(offices), strict=True)
        records.PERSON.insert(file, people)
        records.APPOINTMENT.insert(file, appointments)
    _listing(file).appointment_ids(Selection(DAY, text="x"))
    return file


@cache
def _listing(file: NetworkFile) -> Listing:
    return Listing(file)


@cache
def _plain() -> Any:
    """The same names, folded, in one table: what a LIKE query reads."""
    listed = _listing(_network())._columns
    connection = sqlcipher3.connect(str(Path(_FOLDER.name) / "plain.db"))
    connection.execute("CREATE TABLE line (id TEXT, text TEXT)")
    connection.executemany(
        "INSERT INTO line VALUES (?, ?)", zip(listed.appointment, listed.text, strict=True)
    )
    connection.commit()
    return connection


def _like(text: str) -> object:
    where = " AND ".join("text LIKE ?" for _ in text.split()) or "1"
    words = [f"%{word}%" for word in text.split()]
    return _plain().execute(f"SELECT id FROM line WHERE {where}", words).fetchall()


def _key_pressed(text: str) -> None:
    begun = time.perf_counter()
    ids = _listing(_network()).appointment_ids(Selection(DAY, text=text))
    rows(_network(), ids[:50])
    _KEYS.append(time.perf_counter() - begun)


def _slowest() -> str:
    return f"95 of 100 keys within {statistics.quantiles(_KEYS, n=20)[-1] * 1000:.0f} ms (aim: 16)"


@benchmark("key pressed → ids and 50 rows, 100,000 people", "≤ 1.5", _slowest)
def searching() -> Iterator[Pair]:
    _like("warm")
    for text in TYPED:
        for length in range(1, len(text) + 1):
            typed = text[:length]
            yield Pair(lambda typed=typed: _key_pressed(typed), lambda typed=typed: _like(typed))  # type: ignore[misc]


def _sorted_ids(column: str) -> str:
    return f"SELECT id FROM appointment ORDER BY {column}"


@benchmark("all ids in the order of a column, 100,000", "≤ 1")
def sorting() -> Iterator[Pair]:
    file = _network()
    for column in ("grade", "staff_category", "tor_state", "office", "country"):
        selection = Selection(DAY, sort=((column, False),))
        ordered = _sorted_ids("office" if column == "country" else column)
        yield Pair(
            lambda selection=selection: _listing(file).appointment_ids(selection),  # type: ignore[misc]
            lambda ordered=ordered: file.query(ordered),  # type: ignore[misc]
        )


def _grouped(file: NetworkFile) -> Callable[[], object]:
    columns = ("office", "role", "staff_category", "grade", "tor_state")
    return lambda: [file.query(f"SELECT {each}, count(*) FROM appointment GROUP BY 1") for each in columns]


@benchmark(f"all {len(FACETS)} facets with counts, 100,000 people", "≤ 1")
def counting() -> Iterator[Pair]:
    file = _network()
    for sex in Sex:
        selection = Selection(DAY, where={"sex": frozenset({str(sex)})})
        yield Pair(lambda selection=selection: _listing(file).facets(selection), _grouped(file))  # type: ignore[misc]
