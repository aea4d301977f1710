"""The layout is brought up to date once, whole or not at all, after a copy; a newer file is refused."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING

import pytest

from focalnet.problems import Refused
from focalnet.store import NetworkFile
from focalnet.store.errors import OperationalError
from focalnet.store.migrations import Migration, Schema, statements
from tests.core.store.tables import FIRST, SECOND, VIEW, add_team, content, derive, names

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import Changes


def with_migration(*sql: str) -> Schema:
    """Return the first schema with more migrations."""
    more = tuple(Migration(f"{number:04}_more", text) for number, text in enumerate(sql, 2))
    return Schema("club", FIRST.migrations + more, derive, FIRST.derived, (VIEW,))


@pytest.fixture
def old(path: Path) -> Path:
    """Return a closed file of the first layout, with something in it."""
    with NetworkFile.create(path, [FIRST]) as network:
        add_team(network, "t", "Ana", "Bea")
    return path


def test_an_older_file_is_updated_and_stays_as_it_was(old: Path) -> None:
    with NetworkFile.open(old, [SECOND]) as network:
        assert network.query("SELECT id, grade FROM member ORDER BY id") == [("Ana", "a;b"), ("Bea", "a;b")]
        with network.step("seat"):
            network.execute("INSERT INTO seat VALUES ('s', 'Ana')")
        assert network.changes(2).tables() == {"seat"}
        assert network.check() == []
    with NetworkFile.open(old, [SECOND]) as network:
        assert len(network.history()) == 2


def test_the_file_is_copied_before_it_is_updated(old: Path, tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    with NetworkFile.open(old, [SECOND], backups=backups) as network:
        assert [backup.reason for backup in network.backups()][-1] == "update"
        path = network.backups()[-1].path
    with NetworkFile.open(path, [FIRST]) as before:
        assert names(before) == ["Ana", "Bea"]


def test_without_a_folder_the_copy_lies_beside(old: Path) -> None:
    NetworkFile.open(old, [SECOND]).close()
    (copy,) = (path for path in old.parent.iterdir() if path != old)
    assert copy.name.endswith(".update.focalnet")


def test_an_update_that_fails_leaves_the_file_as_it_was(old: Path) -> None:
    broken = with_migration("CREATE TABLE more (id TEXT PRIMARY KEY) STRICT", "DROP TABLE nobody_knows")
    before = old.read_bytes()
    with pytest.raises(OperationalError, match="nobody_knows"):
        NetworkFile.open(old, [broken])
    assert old.read_bytes() == before
    with NetworkFile.open(old, [FIRST]) as network:
        assert names(network) == ["Ana", "Bea"]
        assert network.query("SELECT name FROM sqlite_master WHERE name = 'more'") == []


def test_an_update_that_fails_leaves_nothing_of_a_copy_or_a_new_file(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    broken = with_migration("DROP TABLE nobody_knows")
    with pytest.raises(OperationalError):
        NetworkFile.open(old, [broken], read_only=True)
    new = tmp_path / "new.focalnet"
    with pytest.raises(OperationalError):
        NetworkFile.create(new, [broken])
    assert list(tmp_path.glob("new*")) == []
    assert list(tmp_path.glob("focalnet-*")) == []


def test_deriving_that_fails_in_opening_is_made_good_at_the_next(old: Path) -> None:
    def fail(file: NetworkFile, changes: Changes) -> None:
        raise ZeroDivisionError

    empty = Migration("0002_empty", "DELETE FROM member_search")
    with pytest.raises(ZeroDivisionError):
        NetworkFile.open(old, [Schema("club", (*FIRST.migrations, empty), fail, FIRST.derived)])
    with NetworkFile.open(
        old, [Schema("club", (*FIRST.migrations, empty), derive, FIRST.derived)]
    ) as network:
        assert not network.read_only
        assert network.query("SELECT text FROM member_search ORDER BY text") == [("ana",), ("bea",)]


def test_a_newer_file_is_refused(old: Path) -> None:
    NetworkFile.open(old, [SECOND]).close()
    for read_only in (False, True):
        with pytest.raises(Refused) as caught:
            NetworkFile.open(old, [FIRST], read_only=read_only)
        assert caught.value.problem.code == "store.newer"
        assert caught.value.problem.args["unknown"] == "club 0002_seats"
    with pytest.raises(Refused, match="store.newer"):  # noqa: RUF043
        NetworkFile.open(old, [])


def test_an_older_file_is_read_through_an_updated_copy(old: Path) -> None:
    before = old.read_bytes()
    network = NetworkFile.open(old, [SECOND], read_only=True)
    assert network.query("SELECT grade FROM member") == [("a;b",), ("a;b",)]
    private = network._opened.private
    assert private is not None
    with network.beside() as other:
        assert names(other) == ["Ana", "Bea"]
    assert private.exists()
    network.close()
    assert not private.exists()
    assert old.read_bytes() == before


def test_a_table_can_be_rebuilt_though_others_hang_on_it(old: Path) -> None:
    rebuilt = with_migration(
        """
        CREATE TABLE team_new (id TEXT PRIMARY KEY, name TEXT NOT NULL, city TEXT NOT NULL DEFAULT '') STRICT;
        INSERT INTO team_new (id, name) SELECT id, name FROM team;
        DROP TABLE team;
        ALTER TABLE team_new RENAME TO team;
        """
    )
    with NetworkFile.open(old, [rebuilt]) as network:
        assert names(network) == ["Ana", "Bea"]
        assert network.query("SELECT * FROM team") == [("t", "t", "")]
        assert network.query("SELECT * FROM team_size") == [("t", 2)]
        assert network.check() == []
        with network.step("remove"):
            network.execute("DELETE FROM team")
        assert names(network) == []
        network.undo()
        assert names(network) == ["Ana", "Bea"]


def test_derived_tables_are_filled_anew_after_an_update(old: Path) -> None:
    told: list[tuple[set[str], set[str], int]] = []

    def fill(file: NetworkFile, changes: Changes) -> None:
        told.append((changes.tables(), changes.touched("member"), len(list(changes.rows("member")))))
        derive(file, changes)

    table = "CREATE TABLE member_search (member TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT"
    again = with_migration(f"DROP TABLE member_search; {table}")
    with NetworkFile.open(old, [Schema("club", again.migrations, fill, FIRST.derived)]) as network:
        assert network.query("SELECT text FROM member_search ORDER BY text") == [("ana",), ("bea",)]
        assert len(network.history()) == 1
    assert told == [({"alias", "member", "setting", "team"}, {"Ana", "Bea"}, 2)]


def test_views_follow_their_text(old: Path) -> None:
    with NetworkFile.open(old, [FIRST]) as network:
        assert network.query("SELECT * FROM team_size") == [("t", 2)]
    larger = Schema(
        "club",
        FIRST.migrations,
        derive,
        FIRST.derived,
        (("team_size", "SELECT 7 AS seven"), ("extra", "SELECT 8")),
    )
    broken = (("team_size", "SELECT 9"), ("extra", "SELECT FROM nothing"))
    with pytest.raises(OperationalError):
        NetworkFile.open(old, [Schema("club", FIRST.migrations, derive, FIRST.derived, broken)])
    with NetworkFile.open(old, [larger]) as network:
        assert network.query("SELECT seven FROM team_size") == [(7,)]
        assert network.query("SELECT * FROM extra") == [(8,)]
    before = old.read_bytes()
    NetworkFile.open(old, [larger]).close()
    assert old.read_bytes() == before  # nothing is written where nothing differs


def test_views_of_somebody_else_stay(old: Path) -> None:
    with NetworkFile.open(old, [FIRST]) as network:
        network.database.create_view("mine", "SELECT name FROM member")
    with NetworkFile.open(old, [SECOND]) as network:
        assert network.query("SELECT * FROM mine ORDER BY 1") == [("Ana",), ("Bea",)]


def test_opening_a_file_that_is_up_to_date_loads_no_sqlite_utils(old: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from focalnet.store import NetworkFile;"
        "from tests.core.store.tables import FIRST, rename;"
        "network = NetworkFile.open(Path(sys.argv[1]), [FIRST]);"
        "rename(network, 'Ana', 'Anna'); network.undo(); network.close();"
        "sys.exit('sqlite_utils' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program, str(old)], check=True, timeout=60)


def test_a_script_is_cut_into_statements() -> None:
    script = """
    CREATE TABLE a (x TEXT); -- it's; a comment
    CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; SELECT ';'; END; INSERT INTO a VALUES ('x;y');
    SELECT 1 /* without an end; */
    """
    cut = [statement.strip() for statement in statements(script)]
    assert [statement.split()[0] for statement in cut] == ["CREATE", "--", "INSERT", "SELECT"]
    assert cut[1].endswith("SELECT ';'; END")
    assert list(statements("SELECT 1;;\n ;")) == ["SELECT 1"]


def test_content_survives_every_opening(old: Path) -> None:
    with NetworkFile.open(old, [FIRST]) as network:
        before = content(network)
    with NetworkFile.open(old, [FIRST]) as network:
        assert content(network) == before
