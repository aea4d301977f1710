"""A small network for these tests: teams and members, one table derived from them, one view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.store.migrations import Migration, Schema

if TYPE_CHECKING:
    from focalnet.store import Changes, NetworkFile

_FIRST = """
CREATE TABLE team (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE member (
    id TEXT PRIMARY KEY,
    team TEXT REFERENCES team (id) ON DELETE CASCADE,
    name TEXT NOT NULL COLLATE NOCASE,
    share REAL,
    level INTEGER,
    note TEXT,
    UNIQUE (team, name)
) STRICT;
CREATE TABLE member_search (
    member TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""

# A name may hold a semicolon, as a script that is cut into statements must survive.
_SECOND = """
ALTER TABLE member ADD COLUMN grade TEXT NOT NULL DEFAULT 'a;b';
CREATE TABLE seat (
    id TEXT PRIMARY KEY,
    member TEXT NOT NULL REFERENCES member (id)
) STRICT;
"""


def derive(file: NetworkFile, changes: Changes) -> None:
    """Keep one line of search text for each member."""
    touched = [(row,) for row in changes.touched("member")]
    file.executemany("DELETE FROM member_search WHERE member = ?", touched)
    file.executemany("INSERT INTO member_search SELECT id, lower(name) FROM member WHERE id = ?", touched)


VIEW = ("team_size", "SELECT team, count(*) AS members FROM member GROUP BY team")
FIRST = Schema(
    "club",
    (Migration("0001_teams", _FIRST),),
    derive=derive,
    derived=frozenset({"member_search"}),
    views=(VIEW,),
)
SECOND = Schema(
    "club",
    (*FIRST.migrations, Migration("0002_seats", _SECOND)),
    derive=derive,
    derived=frozenset({"member_search"}),
    views=(VIEW,),
)
TABLES = ("team", "member", "member_search", "setting", "alias")


def add_team(file: NetworkFile, team: str, *members: str) -> None:
    """Add a team and its members, each named like its id, in one step."""
    with file.step("team.add", team=team):
        file.execute("INSERT INTO team (id, name) VALUES (?, ?)", (team, team))
        file.executemany(
            "INSERT INTO member (id, team, name) VALUES (?, ?, ?)", [(m, team, m) for m in members]
        )


def rename(file: NetworkFile, member: str, name: str) -> None:
    """Correct a member's name, in one step."""
    with file.step("member.rename", name=name):
        file.execute("UPDATE member SET name = ? WHERE id = ?", (name, member))


def content(file: NetworkFile) -> dict[str, list[tuple[Any, ...]]]:
    """Return all rows of all tables that hold the work."""
    return {table: file.query(f"SELECT * FROM {table} ORDER BY 1") for table in TABLES}


def names(file: NetworkFile) -> list[str]:
    """Return the names of all members, sorted."""
    return [name for (name,) in file.query("SELECT name FROM member ORDER BY name")]
