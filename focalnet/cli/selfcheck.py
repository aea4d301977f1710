"""`check --self`: whether this installation of the program is whole, tried out part by part."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from focalnet import __version__
from focalnet.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.cli.printing import Output


def check_installation(output: Output, *, as_json: bool = False) -> int:
    """Try every part, print what came of it, and return 0 where all are sound, else 1."""
    results = [_tried(name, part, output) for name, part in _PARTS.items()]
    passed = all(ok for _, ok, _ in results)
    if as_json:
        checks = [{"check": name, "passed": ok, "detail": detail} for name, ok, detail in results]
        output.json({"version": __version__, "passed": passed, "checks": checks})
        return int(not passed)
    rows = [
        (output.words("cli", "check_ok" if ok else "check_failed"), output.words("cli_check", name), detail)
        for name, ok, detail in results
    ]
    output.table(("", "", ""), rows)
    output.say("self_sound" if passed else "self_problems", version=__version__)
    return int(not passed)


def _tried(name: str, part: Callable[[], str], output: Output) -> tuple[str, bool, str]:
    try:
        return name, True, part()
    except Refused as refused:
        return name, False, output.words.sentence(refused.problem)
    except Exception as error:  # noqa: BLE001 - whatever it is, the other parts are still to be tried
        return name, False, f"{type(error).__name__}: {error}"


def _resources() -> str:
    from focalnet.resources import resource

    needed = ("words", "places", "roster", "example", "surveys")
    missing = [name for name in needed if not any(resource(name).glob("**/*.*"))]
    if missing or not resource("example", "roster-2009.xlsx").is_file():
        raise FileNotFoundError(", ".join(missing) or "roster-2009.xlsx")
    return ", ".join(needed)


def _words() -> str:
    import tomllib

    from focalnet.resources import resource
    from focalnet.words import LANGUAGES

    keys = {
        language: {
            (section, key)
            for path in resource("words", language).glob("*.toml")
            for section, entries in tomllib.loads(path.read_text(encoding="utf-8")).items()
            for key in entries
        }
        for language in LANGUAGES
    }
    lacking = [
        f"{language} {section}.{key}" for language in keys for section, key in keys["en"] - keys[language]
    ]
    if lacking or not keys["en"]:
        raise LookupError(", ".join(sorted(lacking)[:5]))
    return f"{len(keys['en'])} × {', '.join(LANGUAGES)}"


def _places() -> str:
    from focalnet import places

    if places.find("CHE").alpha3 != "CHE" or places.find("Congo").alpha3:
        raise LookupError("CHE, Congo")
    return str(len(places.countries()))


def _engine() -> str:
    with tempfile.TemporaryDirectory() as folder:
        from focalnet.opening import new_network

        with new_network(Path(folder, "engine.focalnet")) as file:
            version = file.one("SELECT sqlite_version()")
    return f"SQLite {version[0]}" if version else ""


def _reader() -> str:
    """Write a workbook and read it back through the guarded child process."""
    from focalnet.sheets import read
    from focalnet.sheets.plain import PlainCell, PlainSheet, write_plain

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "small.xlsx")
        write_plain(
            path, [PlainSheet("Sheet", {(0, 0): PlainCell("Côte d’Ivoire"), (0, 1): PlainCell(129)})], {}
        )
        rows = read(path).sheets[0].rows
    if rows != [["Côte d’Ivoire", 129]]:
        raise ValueError(rows)
    return "xlsx"


def _surveys() -> str:
    """Read a questionnaire, write somebody's form, and read that back."""
    from focalnet.sheets import read
    from focalnet.surveys import actions, records
    from focalnet.surveys.addresses import Address
    from focalnet.surveys.forms import read_form, write_form
    from focalnet.surveys.model import Audience
    from focalnet.surveys.questionnaire.templates import template

    with tempfile.TemporaryDirectory() as folder:
        from focalnet.opening import new_network

        path = Path(folder, "form.xlsx")
        with new_network(Path(folder, "small.focalnet")) as file:
            survey = actions.add_survey(file, template("composition"))
            asked = actions.open_round(
                file, survey, audience=Audience.ADDRESSES, addresses=[Address("A", "a@example.org")]
            )
            (invited,) = records.invitations(file, asked)
            write_form(records.round_(file, asked), invited, path)
        code = read_form(read(path)).code
    if code != invited.code:
        raise ValueError(code)
    return "XLSForm, xlsx"


def _network() -> str:
    """Make a network, change it, take that back, and find it so when it is opened again."""
    from focalnet.network.actions import add_person
    from focalnet.network.records import persons
    from focalnet.opening import new_network, open_network

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "small.focalnet")
        with new_network(path) as file:
            add_person(file, family_name="First")
            add_person(file, family_name="Second")
            file.undo()
        with open_network(path) as file:
            names = [person.family_name for person in persons(file)]
            problems = file.check()
    if names != ["First"] or problems:
        raise ValueError(names, problems)
    return ""


_PARTS: dict[str, Callable[[], str]] = {
    "resources": _resources,
    "words": _words,
    "places": _places,
    "engine": _engine,
    "reader": _reader,
    "network": _network,
    "surveys": _surveys,
}
