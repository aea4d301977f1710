"""Commands that change a survey: its questions anew from an XLSForm, a copy of it, its languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.cli.entering import doing
from focalnet.cli.opened import reading
from focalnet.cli.surveys_named import one_round, one_survey
from focalnet.problems import Refused

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.store import NetworkFile
    from focalnet.surveys.questionnaire import Questionnaire


def add(group: Commands) -> None:
    """Declare `survey change`, `duplicate` and `languages`."""
    group.add("change", change).file().text("survey").path("xlsform")
    copied = group.add("duplicate", duplicate).file().text("survey")
    copied.option("name", metavar="NAME").option("round", metavar="ROUND")
    spoken = group.add("languages", languages).file().text("survey")
    spoken.option("add", metavar="NAME", repeated=True).option("remove", metavar="NAME", repeated=True)
    spoken.option("rename", metavar="OLD=NEW", repeated=True).option("first", metavar="NAME").json()


def read_accepted(path: Path) -> Questionnaire:
    """Return the questionnaire of an XLSForm. Raises `Refused` with the first thing that is wrong with it."""
    from focalnet.surveys.questionnaire import read_xlsform

    found = read_xlsform(path)
    if found.questionnaire is None:
        problem = found.problems[0]
        raise Refused(problem.code, problem.place, **dict(problem.args))
    return found.questionnaire


def change(arguments: argparse.Namespace, output: Output) -> None:
    """Put the questions of an XLSForm in the place of a survey's own."""
    from focalnet.surveys.actions import replace_questionnaire

    questionnaire = read_accepted(arguments.xlsform)

    def do(file: NetworkFile) -> None:
        replace_questionnaire(file, one_survey(file, arguments.survey).id, questionnaire)

    doing(arguments.file, output, do)


def duplicate(arguments: argparse.Namespace, output: Output) -> None:
    """Make another survey of the same questions, or of those that a round was opened with."""
    from focalnet.surveys.actions import duplicate_survey

    def do(file: NetworkFile) -> None:
        of = one_round(file, arguments.round).id if arguments.round else ""
        survey = one_survey(file, arguments.survey)
        duplicate_survey(file, survey.id, round_id=of, name=arguments.name or "")

    doing(arguments.file, output, do)


def languages(arguments: argparse.Namespace, output: Output) -> None:
    """List the languages of a survey with what each has; change them first where that is asked for."""
    wanted = arguments.add or arguments.remove or arguments.rename or arguments.first
    if wanted:
        doing(arguments.file, output, lambda file: _change_languages(file, arguments))
    if arguments.json or not wanted:
        with reading(arguments.file) as file:
            _print_languages(one_survey(file, arguments.survey).questionnaire, output, json=arguments.json)


def _change_languages(file: NetworkFile, arguments: argparse.Namespace) -> None:
    """Do all that was asked for, in one step."""
    from focalnet.surveys.actions import change_questionnaire
    from focalnet.surveys.questionnaire import languages as changing

    survey = one_survey(file, arguments.survey)
    changed = survey.questionnaire
    for name in arguments.add:
        changed = changing.add_language(changed, name)
    for pair in arguments.rename:
        old, equals, new = pair.partition("=")
        if not equals:
            raise Refused("cli.rename_unreadable", text=pair)
        changed = changing.rename_language(changed, old.strip(), new)
    for name in arguments.remove:
        changed = changing.remove_language(changed, name)
    if arguments.first:
        changed = changing.set_default_language(changed, arguments.first)
    change_questionnaire(file, survey.id, changed)


def _print_languages(questionnaire: Questionnaire, output: Output, *, json: bool) -> None:
    from focalnet.surveys.questionnaire.lacking import KINDS, counts
    from focalnet.surveys.questionnaire.languages import completeness

    found = completeness(questionnaire)
    counted = {name: counts(found, name) for name in questionnaire.languages}
    if json:
        output.json(
            [
                {
                    "language": name,
                    "first": name == questionnaire.default_language,
                    **{kind: {"said": count.said, "of": count.of} for kind, count in kinds.items()},
                }
                for name, kinds in counted.items()
            ]
        )
        return
    rows = [
        (
            name,
            "✓" if name == questionnaire.default_language else "",
            *(f"{kinds[kind].said} / {kinds[kind].of}" for kind in KINDS),
        )
        for name, kinds in counted.items()
    ]
    output.table(("language", "first", *KINDS), rows, right=" ".join(KINDS))
