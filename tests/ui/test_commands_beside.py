"""What the window can do, the command line can: each action has its command, or a reason for none."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from focalnet.cli.parser import build
from focalnet.words import words
from ui.actions import TABLE
from ui.pages.coverage.doors import DOORS

if TYPE_CHECKING:
    from collections.abc import Iterator

_SEEN_ONLY = "changes what the window shows, and nothing in the network"
_CLIPBOARD = "the clipboard is the window's; `find` prints the same"
BESIDE = {
    "file.new": "new",
    "file.example": "new",
    "file.copy": "backup",
    "roster.import": "roster import",
    "roster.export": "roster export",
    "roster.export_chosen": "find",
    "roster.change": "roster correct",
    "roster.fill_down": "roster correct",
    "roster.paste": "roster import",
    "roster.end": "appointment end",
    "roster.verify": "person verify",
    "roster.copy_addresses": "find",
    "roster.show_only": "find",
    "roster.sort": "find",
    "roster.save_view": "view save",
    "person.new": "appointment add",
    "person.edit": "person edit",
    "person.merge": "person merge",
    "person.duplicates": "person duplicates",
    "person.export": "export-person",
    "person.remove": "person remove",
    "appointment.new": "appointment add",
    "appointment.change": "appointment change",
    "appointment.hand_over": "appointment hand-over",
    "appointment.end": "appointment end",
    "appointment.remove": "appointment remove",
    "group.join": "group join",
    "group.all": "group list",
    "office.new": "office add",
    "office.edit": "office edit",
    "office.appoint": "appointment add",
    "office.close": "office close",
    "office.merge": "office merge",
    "gaps.tor": "appointment tor",
    "gaps.time": "appointment time",
    "gaps.renew": "appointment renew",
    "gaps.export": "gaps",
    "list.workbook": "find",
    "figures.sentence": "summary",
    "figures.paragraph": "summary",
    "figures.summary": "report",
    "survey.new": "survey add",
    "survey.rename": "survey rename",
    "survey.export": "survey export",
    "survey.take_questions": "survey change",
    "survey.duplicate": "survey duplicate",
    "survey.remove": "survey remove",
    "round.open": "round open",
    "round.settings": "round change",
    "round.forms": "round forms",
    "round.mails": "round forms",
    "round.blank": "round blank",
    "round.take_in": "round intake",
    "round.take_in_folder": "round intake",
    "round.close": "round close",
    "round.report": "round report",
    "round.report_external": "round report",
    "round.seal": "round seal",
    "edit.undo": "undo",
    "edit.redo": "redo",
    "people.anonymize": "anonymize",
    "backup.make": "backup",
    "backup.show": "backups",
    "search": "find",
    "search.focal_points": "find",
    "program.preferences": "settings",
    "help.support": "support",
}
WHY_NONE = {
    **dict.fromkeys(("file.open", "file.close", "file.quit"), "each command opens the file it names"),
    **dict.fromkeys(("person.previous", "person.next", "roster.select_all"), _SEEN_ONLY),
    **dict.fromkeys(
        ("roster.columns", "roster.usual_columns", "roster.filters", "roster.details"), _SEEN_ONLY
    ),
    **dict.fromkeys(("go.home", "go.focal_points", "go.coverage", "go.surveys"), _SEEN_ONLY),
    "go.history": _SEEN_ONLY,
    "survey.next_missing": "`survey languages` says how much each language lacks",
    "survey.next_problem": "`survey export` and `survey check` list every problem with its row",
    **dict.fromkeys(("go.next_area", "go.area_before"), _SEEN_ONLY),
    **dict.fromkeys(("date.choose", "date.today"), "each command takes --as-at"),
    **dict.fromkeys(("list.copy", "list.copy_with_titles", "roster.copy_cell"), _CLIPBOARD),
    "list.print": "a printer is the window's; the workbooks print",
    "help.keys": "there are no keys; --help lists the commands",
    "help.about": "--version and --help",
}
DOORS_BESIDE = {
    "appoint": "appointment add",
    "alternate": "appointment add",
    "office": "office edit",
    "close": "office close",
    "merge_offices": "office merge",
    "renew": "appointment renew",
    "hand_over": "appointment hand-over",
    "end": "appointment end",
    "tor": "appointment tor",
    "time": "appointment time",
    "fill_in": "person edit",
    "verify": "person verify",
    "merge": "person merge",
    "apart": "person apart",
    "change": "appointment change",
}


def commands(parser: argparse.ArgumentParser, before: str = "") -> Iterator[str]:
    """Give the commands of a parser, those of a group after the group's name."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, inside in action.choices.items():
                yield f"{before}{name}"
                yield from commands(inside, f"{before}{name} ")


def test_each_action_of_the_window_has_its_command_or_a_reason() -> None:
    assert BESIDE.keys() | WHY_NONE.keys() == {entry.id for entry in TABLE}
    assert not BESIDE.keys() & WHY_NONE.keys()


def test_each_way_of_mending_a_gap_has_its_command() -> None:
    doors = {door.key for each in DOORS.values() for door in each if door.writes}
    assert DOORS_BESIDE.keys() == doors


def test_the_commands_are_there() -> None:
    assert {*BESIDE.values(), *DOORS_BESIDE.values()} <= set(commands(build(words())))
