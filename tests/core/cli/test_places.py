"""`focalnet country`: what the places room finds, as JSON and as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.words import LANGUAGES

if TYPE_CHECKING:
    from tests.core.cli.conftest import Run


def test_json_has_one_entry_a_text(run: Run) -> None:
    ran = run("country", "Suisse", "Congo", "Mexico City", "RDC", "--json")
    assert ran.code == 0
    assert [set(entry) for entry in ran.json] == [{"text", "outcome", "alpha3", "candidates"}] * 4
    assert [(entry["text"], entry["outcome"], entry["alpha3"]) for entry in ran.json] == [
        ("Suisse", "exact", "CHE"),
        ("Congo", "ambiguous", ""),
        ("Mexico City", "unknown", ""),
        ("RDC", "exact", "COD"),
    ]
    assert sorted(ran.json[1]["candidates"]) == ["COD", "COG"]


def test_the_table_names_countries_in_the_language(run: Run) -> None:
    names = [run("country", "756", "--language", language).lines[1].split()[-1] for language in LANGUAGES]
    assert names == ["Switzerland", "Suisse", "Suiza"]


def test_ambiguous_names_show_all_candidates(run: Run) -> None:
    line = run("country", "Congo").lines[1]
    assert "COD" in line
    assert "COG" in line
