"""Commands on the network's file as a whole: making it, taking steps back, its copies, its soundness."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.cli.opened import changing, new, reading

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.problems import Problem


def add(commands: Commands) -> None:
    """Declare `new`, `undo`, `redo`, `backup`, `check`, `support` and `settings`."""
    commands.add("new", create).file().flag("example")
    commands.add("undo", undo).file().text("number", optional=True).flag("rest")
    commands.add("redo", redo).file()
    commands.add("backup", backup).file().path("out", optional=True)
    commands.add("check", check).path("file", optional=True).flag("self").json()
    commands.add("support", support).path("file", optional=True)
    commands.add("settings", settings).file().text("key", optional=True).text("value", optional=True).json()


def create(arguments: argparse.Namespace, output: Output) -> None:
    """Make an empty network, or the example."""
    if arguments.example:
        from focalnet.example import build_example
        from focalnet.store.lock import user_name

        build_example(arguments.file, actor=user_name())
    else:
        new(arguments.file).close()
    output.say("new_example" if arguments.example else "new", file=arguments.file)


def undo(arguments: argparse.Namespace, output: Output) -> None:
    """Take back the latest step, or an older one by its number, with `--rest` but for what changed since."""
    from focalnet.steps import sentence

    with changing(arguments.file) as file:
        if arguments.number is None:
            taken = file.undo()
        else:
            step = int(arguments.number) if arguments.number.isdigit() else 0
            taken = file.revert_rest(step) if arguments.rest else file.revert(step)
        output.line(sentence(taken, output.words))


def redo(arguments: argparse.Namespace, output: Output) -> None:
    """Do again what was undone last."""
    from focalnet.steps import sentence

    with changing(arguments.file) as file:
        output.line(sentence(file.redo(), output.words))


def backup(arguments: argparse.Namespace, output: Output) -> None:
    """Write a verified copy of the network, beside it where no place is given."""
    from focalnet.cli.opened import size

    with reading(arguments.file) as file:
        copy: Path = file.backup(arguments.out or _beside(arguments.file))
    output.say("backup", file=copy, size=size(copy))


def _beside(path: Path) -> Path:
    """Return the name of a copy beside the network, with the time of day: a copy never replaces another."""
    from datetime import datetime

    return path.with_name(f"{path.stem} {datetime.now().astimezone():%Y-%m-%d %H.%M.%S}{path.suffix}")


def check(arguments: argparse.Namespace, output: Output) -> int:
    """Check a network, or the installation of the program; 1 where something is wrong."""
    if arguments.self == (arguments.file is not None):
        return _check_usage(output)
    if arguments.self:
        from focalnet.cli.selfcheck import check_installation

        return check_installation(output, as_json=arguments.json)
    with reading(arguments.file) as file:
        problems = file.check()
    if arguments.json:
        output.json({"file": arguments.file.name, "sound": not problems, "problems": _told(problems, output)})
    else:
        for problem in problems:
            output.line(output.words.sentence(problem))
        output.say("check_problems" if problems else "check_sound", file=arguments.file.name)
    return 1 if problems else 0


def _check_usage(output: Output) -> int:
    import sys

    print(output.words("cli", "check_usage"), file=sys.stderr)
    return 2


def _told(problems: list[Problem], output: Output) -> list[dict[str, str]]:
    return [{"code": problem.code, "sentence": output.words.sentence(problem)} for problem in problems]


def support(arguments: argparse.Namespace, output: Output) -> None:
    """Print what somebody who helps needs to know, without personal data."""
    from focalnet.support import details

    if arguments.file is None:
        output.line(details())
        return
    with reading(arguments.file) as file:
        output.line(details(file))


def settings(arguments: argparse.Namespace, output: Output) -> None:
    """List the network's settings, print one, or change one."""
    from focalnet.cli import settings as kept

    if arguments.value is not None:
        with changing(arguments.file) as file:
            kept.change(file, arguments.key, arguments.value)
    with reading(arguments.file) as file:
        values = kept.values(file, arguments.key)
    if arguments.json:
        output.json(values)
    else:
        output.table(("setting", "value"), [(name, kept.written(value)) for name, value in values.items()])
