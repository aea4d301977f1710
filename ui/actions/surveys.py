"""The part of the table of actions that is about surveys and their rounds."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.actions.entry import Entry, When

ENTRIES = (
    Entry(
        "survey.new",
        QT_TRANSLATE_NOOP("Actions", "New survey…"),
        When.WRITABLE,
        lambda commands: commands.surveys.new(),
        "Ctrl+Alt+S",
        "surveys",
    ),
    Entry(
        "survey.rename",
        QT_TRANSLATE_NOOP("Actions", "Rename the survey…"),
        When.SURVEY_WRITABLE,
        lambda commands: commands.surveys.rename(),
        "",
        "surveys",
    ),
    Entry(
        "survey.export",
        QT_TRANSLATE_NOOP("Actions", "Write the questions as XLSForm…"),
        When.SURVEY,
        lambda commands: commands.surveys.export(),
        "",
        "surveys",
    ),
    Entry(
        "survey.remove",
        QT_TRANSLATE_NOOP("Actions", "Remove the survey"),
        When.SURVEY_WRITABLE,
        lambda commands: commands.surveys.remove(),
        "",
        "surveys",
    ),
    Entry(
        "round.open",
        QT_TRANSLATE_NOOP("Actions", "Open a round…"),
        When.WRITABLE,
        lambda commands: commands.surveys.open_round(),
        "Ctrl+Alt+O",
        "surveys",
    ),
    Entry(
        "round.forms",
        QT_TRANSLATE_NOOP("Actions", "Write forms…"),
        When.ROUND,
        lambda commands: commands.surveys.work("people", "forms"),
        "",
        "surveys",
    ),
    Entry(
        "round.mails",
        QT_TRANSLATE_NOOP("Actions", "Prepare mails…"),
        When.ROUND,
        lambda commands: commands.surveys.work("people", "mails"),
        "Ctrl+Alt+P",
        "surveys",
    ),
    Entry(
        "round.blank",
        QT_TRANSLATE_NOOP("Actions", "Write blank forms…"),
        When.ROUND,
        lambda commands: commands.surveys.work("people", "blank"),
        "",
        "surveys",
    ),
    Entry(
        "round.take_in",
        QT_TRANSLATE_NOOP("Actions", "Take in what came back…"),
        When.ROUND,
        lambda commands: commands.surveys.work("collect", "files"),
        "Ctrl+Alt+T",
        "surveys",
    ),
    Entry(
        "round.take_in_folder",
        QT_TRANSLATE_NOOP("Actions", "Take in a folder of forms…"),
        When.ROUND,
        lambda commands: commands.surveys.work("collect", "folder"),
        "",
        "surveys",
    ),
    Entry(
        "round.settings",
        QT_TRANSLATE_NOOP("Actions", "Settings of the round…"),
        When.ROUND,
        lambda commands: commands.surveys.settings(),
        "",
        "surveys",
    ),
    Entry(
        "round.report",
        QT_TRANSLATE_NOOP("Actions", "Write the results as a workbook…"),
        When.ROUND,
        lambda commands: commands.surveys.report(),
        "",
        "surveys",
    ),
    Entry(
        "round.close",
        QT_TRANSLATE_NOOP("Actions", "Close the round"),
        When.ROUND,
        lambda commands: commands.surveys.close(),
        "",
        "surveys",
    ),
    Entry(
        "round.seal",
        QT_TRANSLATE_NOOP("Actions", "Seal the round…"),
        When.ROUND,
        lambda commands: commands.surveys.seal(),
        "",
        "surveys",
    ),
)
