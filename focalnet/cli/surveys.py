"""Commands on surveys: templates, checking an XLSForm, adding, listing, exporting, renaming, removing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from focalnet.cli import surveys_changing
from focalnet.cli.entering import doing
from focalnet.cli.opened import changing, reading
from focalnet.cli.surveys_named import one_survey
from focalnet.problems import Place, Refused
from focalnet.surveys.questionnaire.length import minutes_to_answer

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Mapping

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.store import NetworkFile
    from focalnet.surveys.questionnaire import Questionnaire, XlsformReading
    from focalnet.words import Words

_LONGEST = 70  # letters of a label that are printed


def add(commands: Commands) -> None:
    """Declare the commands of `survey`."""
    group = commands.group("survey")
    group.add("templates", templates).json()
    group.add("check", check).path("xlsform").json()
    group.add("add", add_survey).file().text("xlsform_or_template").option("name", metavar="NAME").json()
    group.add("list", list_surveys).file().json()
    group.add("export", export).file().text("survey").path("out")
    group.add("rename", rename).file().text("survey").text("new_name")
    group.add("remove", remove).file().text("survey")
    surveys_changing.add(group)


def templates(arguments: argparse.Namespace, output: Output) -> None:
    """List the questionnaires that come with the program."""
    from focalnet.surveys.questionnaire.templates import template, template_names

    found = {name: template(name) for name in template_names()}
    if arguments.json:
        output.json([_template(name, each, output.words) for name, each in found.items()])
        return
    rows = [
        (name, each.title_in(output.language), len(each.questions), minutes_to_answer(each))
        for name, each in found.items()
    ]
    output.table(("name", "title", "questions", "minutes"), rows, right="questions minutes")


def _template(name: str, questionnaire: Questionnaire, say: Words) -> dict[str, Any]:
    about = say("template", name)
    return {
        "name": name,
        "about": about,
        "minutes": minutes_to_answer(questionnaire),
        **_facts(questionnaire),
    }


def check(arguments: argparse.Namespace, output: Output) -> int:
    """Say whether pyxform takes a file for a form, with its questions and what it warns of."""
    from focalnet.surveys.questionnaire import read_xlsform

    if not arguments.xlsform.exists():
        raise Refused("sheets.missing", Place(arguments.xlsform.name))
    reading_ = read_xlsform(arguments.xlsform)
    if arguments.json:
        output.json(_checked(reading_, output.words))
    else:
        _print_checked(reading_, arguments.xlsform.name, output)
    return 0 if reading_.accepted else 1


def _checked(found: XlsformReading, say: Words) -> dict[str, Any]:
    questionnaire = found.questionnaire
    return {
        "accepted": found.accepted,
        "title": questionnaire.title if questionnaire else "",
        "questions": list(_questions(questionnaire)) if questionnaire else [],
        "languages": list(questionnaire.languages) if questionnaire else [],
        "problems": [
            {
                "code": problem.code,
                "sheet": problem.place.sheet,
                "row": problem.args.get("row"),
                "message": say("problem", problem.code, **dict(problem.args)),
            }
            for problem in found.problems
        ],
        "left_out": _left_out(questionnaire) if questionnaire else [],
    }


def _questions(questionnaire: Questionnaire) -> Iterator[dict[str, Any]]:
    """Give each question as pyxform reads it: notes, calculations and what only a device answers too.

    After a question with `or_other` comes the one for what is written in, which pyxform adds.
    """
    for item in questionnaire.items:
        if item.is_question:
            yield {
                "name": item.name,
                "type": item.written or item.type,
                "labels": dict(item.labels),
                "choices": item.choices,
                "key": item.key,
            }
            if item.or_other:
                added = {"name": f"{item.name}_other", "type": "text", "choices": ""}
                yield {**added, "labels": {"default": "Specify other."}, "key": f"{item.key}_other"}


def _left_out(questionnaire: Questionnaire) -> list[dict[str, Any]]:
    return [{"name": item.name, "type": item.type, "row": item.row} for item in questionnaire.left_out]


def _print_checked(found: XlsformReading, file: str, output: Output) -> None:
    output.say("survey_accepted" if found.accepted else "survey_refused", file=file)
    for problem in found.problems:
        output.line("- " + output.words.sentence(problem))
    if questionnaire := found.questionnaire:
        output.line()
        questions = list(_questions(questionnaire))
        output.count("survey_questions", len(questions), languages=", ".join(questionnaire.languages))
        rows = [(each["name"], each["type"], _shortened(each["labels"])) for each in questions]
        output.table(("name", "type", "label"), rows)
        _print_left_out(questionnaire, output)


def _shortened(labels: Mapping[str, str]) -> str:
    """Return the first label on one line, cut where it is long."""
    text = " ".join(next(iter(labels.values()), "").split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _print_left_out(questionnaire: Questionnaire, output: Output) -> None:
    if left := questionnaire.left_out:
        names = ", ".join(f"{item.name} ({item.type})" for item in left)
        output.count("survey_left_out", len(left), names=names)


def add_survey(arguments: argparse.Namespace, output: Output) -> None:
    """Keep an XLSForm, or a questionnaire that comes with the program, as a survey of the network."""
    from focalnet.surveys import records
    from focalnet.surveys.actions import add_survey as add_to

    named = arguments.xlsform_or_template
    questionnaire, template, stem = _meant(named)
    name = arguments.name or questionnaire.title_in(output.language) or stem
    with changing(arguments.file) as file:
        kept = records.survey(file, add_to(file, questionnaire, name=name, template=template))
    if arguments.json:
        output.json({"id": kept.id, "name": kept.name})
        return
    output.line(output.words("step", "survey.add", survey=kept.name))
    _print_left_out(questionnaire, output)


def _meant(named: str) -> tuple[Questionnaire, str, str]:
    """Return the questionnaire of a file or a template, a template's name, and one for want of a title."""
    from focalnet.surveys.questionnaire.templates import template, template_names

    if named in template_names() and not Path(named).is_file():
        return template(named), named, named
    path = Path(named)
    if not path.suffix and not path.exists():
        raise Refused("cli.template_unknown", text=named, known=", ".join(template_names()))
    return surveys_changing.read_accepted(path), "", path.stem


def list_surveys(arguments: argparse.Namespace, output: Output) -> None:
    """List the surveys with the number of their questions and rounds."""
    from focalnet.surveys import records

    with reading(arguments.file) as file:
        surveys = records.surveys(file)
        rounds = {each.id: len(records.rounds(file, each.id)) for each in surveys}
    if arguments.json:
        output.json(
            [
                {
                    "id": each.id,
                    "name": each.name,
                    "template": each.template,
                    "added": each.added,
                    "rounds": rounds[each.id],
                    **_facts(each.questionnaire),
                }
                for each in surveys
            ]
        )
        return
    rows = [
        (
            each.name,
            len(each.questionnaire.questions),
            ", ".join(each.questionnaire.languages),
            rounds[each.id],
        )
        for each in surveys
    ]
    output.table(("name", "questions", "languages", "rounds"), rows, right="questions rounds")


def _facts(questionnaire: Questionnaire) -> dict[str, Any]:
    return {
        "title": questionnaire.title,
        "questions": len(questionnaire.questions),
        "languages": list(questionnaire.languages),
        "left_out": len(questionnaire.left_out),
    }


def export(arguments: argparse.Namespace, output: Output) -> None:
    """Write a survey as an XLSForm that KoboToolbox and ODK take."""
    from focalnet.surveys.questionnaire import write_xlsform

    with reading(arguments.file) as file:
        survey = one_survey(file, arguments.survey)
    write_xlsform(survey.questionnaire, arguments.out)
    output.say("survey_written", name=survey.name, file=arguments.out.name)


def rename(arguments: argparse.Namespace, output: Output) -> None:
    """Give a survey another name."""
    from focalnet.surveys.actions import rename_survey

    def do(file: NetworkFile) -> None:
        rename_survey(file, one_survey(file, arguments.survey).id, arguments.new_name)

    doing(arguments.file, output, do)


def remove(arguments: argparse.Namespace, output: Output) -> None:
    """Remove a survey that was never fielded; `focalnet undo` brings it back."""
    from focalnet.surveys.actions import remove_survey

    doing(arguments.file, output, lambda file: remove_survey(file, one_survey(file, arguments.survey).id))
