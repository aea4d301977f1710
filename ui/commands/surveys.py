"""Commands on surveys and rounds: add, rename, write out, remove; open, change, close, seal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from focalnet.problems import Place, Refused
from ui.commands.group import CommandGroup

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from focalnet.surveys.actions import Sealed
    from focalnet.surveys.arriving import Arrived
    from focalnet.surveys.questionnaire import Questionnaire, XlsformReading
    from ui.jobs import Progress


class SurveyCommands(CommandGroup):
    """Commands on the survey or the round that is seen or chosen on the page of the surveys."""

    def new(self, path: Path | None = None) -> None:
        """Ask for a questionnaire, that of a file offered first, and show the survey made of it."""
        from ui.dialogs.surveys.new_survey import NewSurveyDialog

        frame, made = self._shell.frame(), ""

        def ask() -> None:
            nonlocal made
            given = (self._session, self._labels, self._settings, self._jobs)
            asked = NewSurveyDialog.ask(frame, *given, path=path)
            made = asked or ""

        self._done(ask)
        if made:
            self._shell.show_survey(made)

    def receive(self, path: Path, otherwise: Callable[[Path], object]) -> None:
        """Do with a workbook what it is for: a questionnaire, a form of a round; `otherwise` with another."""
        from focalnet.surveys.arriving import what_arrived

        def told(arrived: Arrived) -> None:
            if arrived.questionnaire:
                QTimer.singleShot(0, self, lambda: self.new(path))  # the work is to be over when it asks
            elif arrived.round:
                self._done(lambda: self._take_form(path, arrived.round))
            else:
                otherwise(path)

        title = self.tr("Looking at {name}…").format(name=path.name)
        self._jobs.run(title, lambda work: what_arrived(path, lambda: work.stopping), told, self.failed)

    def _take_form(self, path: Path, round_id: str) -> None:
        """Show what a form is in its round. Raises `Refused` where the round is not here, or takes none."""
        from focalnet.surveys import records

        known = next((each for each in records.rounds(self._session.file) if each.id == round_id), None)
        if known is None:
            raise Refused("arriving.no_such_round", Place(path.name))
        known.unsealed()
        self._shell.take_into_round(round_id, (path,))

    def rename(self) -> None:
        """Ask for another name of the survey."""
        from ui.dialogs.surveys.rename import RenameSurveyDialog

        frame, survey = self._shell.frame(), self._session.survey_id
        self._done(lambda: RenameSurveyDialog.ask(frame, self._session, self._labels, survey))

    def remove(self) -> None:
        """Remove the survey; one that was fielded stays, and it is said why."""
        from focalnet.surveys import actions

        survey = self._session.survey_id
        self._done(lambda: actions.remove_survey(self._session.file, survey))

    def duplicate(self) -> None:
        """Make a survey of the same questions, of a round those it was opened with, and show it."""
        from focalnet.surveys import actions

        session, made = self._session, ""

        def do() -> None:
            nonlocal made
            made = actions.duplicate_survey(
                session.file, session.survey_id, round_id=session.round_id, day=session.today
            )

        self._done(do)
        if made:
            self._shell.show_survey(made)

    def take_questions(self) -> None:
        """Ask for an XLSForm, and put its questions in the place of the survey's."""
        from ui.dialogs.files import ask_xlsform

        path = ask_xlsform(self._shell.frame(), self._settings)
        if path is not None:
            self._take_questions(self._session.survey_id, path)

    def _take_questions(self, survey: str, path: Path) -> None:
        from focalnet.surveys import actions
        from focalnet.surveys.questionnaire import read_xlsform

        def done(found: XlsformReading) -> None:
            said = [self._labels.problem(each) for each in found.problems[:3]]
            questionnaire = found.questionnaire
            if questionnaire is None:
                self._shell.trouble("\n".join(said))
                return
            self._done(lambda: actions.replace_questionnaire(self._session.file, survey, questionnaire))
            self._shell.show_survey(survey)

        title = self.tr("Reading {name}…").format(name=path.name)
        self._jobs.run(title, lambda _: read_xlsform(path), done, self.failed)

    def design(self, work: str) -> None:
        """Have the questions of the survey begin a piece of work."""
        self._shell.begin_on_survey(self._session.survey_id, work)

    def export(self) -> None:
        """Write the questions of the survey, or of the round as it was opened, as XLSForm."""
        from ui.dialogs.files import ask_new_xlsform

        name, questionnaire = self._questions()
        path = ask_new_xlsform(self._shell.frame(), self._settings, name)
        if path is not None:
            self._write(questionnaire, path)

    def open_round(self, survey: str = "") -> None:
        """Ask for what a round needs, and show it; without a survey there is first one to be made."""
        from focalnet.surveys import records
        from ui.dialogs.surveys.open_round import OpenRoundDialog

        if not records.surveys(self._session.file):
            self.new()
            return
        made = ""

        def ask() -> None:
            nonlocal made
            chosen = survey or self._session.survey_id
            made = OpenRoundDialog.ask(self._shell.frame(), self._shell.desk(), chosen) or ""

        self._done(ask)
        if made:
            self._shell.show_round(made, "people")

    def work(self, tab: str, work: str) -> None:
        """Show a tab of the round, and begin a piece of work there."""
        self._shell.begin_on_round(self._session.round_id, tab, work)

    def settings(self) -> None:
        """Ask for what a round says of itself."""
        from ui.dialogs.surveys.round_settings import RoundSettingsDialog

        frame, round_id = self._shell.frame(), self._session.round_id
        self._done(lambda: RoundSettingsDialog.ask(frame, self._shell.desk(), round_id))

    def report(
        self, by: Sequence[tuple[str, ...]] = (), earlier: str = "", *, external: bool = False
    ) -> None:
        """Ask where, and write the results as a workbook, by the usual facts or by these, beside a round.

        An external one is for people who may not know who answered what.
        """
        from focalnet.surveys import records
        from focalnet.surveys.report import USUAL, write_report
        from ui.dialogs.files import FileRequest, ask_save, file_name

        of = records.round_(self._session.file, self._session.round_id)
        kinds = self.tr("Workbooks ({pattern})").format(pattern="*.xlsx")
        name = file_name(of.name, ".xlsx")
        request = FileRequest(self.tr("Write the results as a workbook"), kinds, name, "export_folder")
        path = ask_save(self._shell.frame(), self._settings, request)
        if path is None:
            return
        file, language, ways = self._session.file, self._labels.language, tuple(by) or USUAL

        def work(_: Progress) -> None:
            with file.beside() as own:
                write_report(own, of.id, path, by=ways, earlier=earlier, external=external, language=language)

        title = self.tr("Writing {name}…").format(name=path.name)
        self._jobs.run(title, work, lambda _: self.written(path), self.failed)

    def close(self) -> None:
        """Close the round: nobody is reminded any more."""
        from focalnet.surveys import actions

        round_id, today = self._session.round_id, self._session.today
        self._done(lambda: actions.close_round(self._session.file, round_id, today))

    def seal(self) -> None:
        """Say what sealing destroys, and do it where that is meant."""
        from focalnet.surveys import actions, records
        from ui.dialogs.surveys.sealing import SealingDialog

        file = self._session.file
        sealing = records.round_(file, self._session.round_id)
        if not sealing.confidential or sealing.sealed:
            code = "surveys.already_sealed" if sealing.sealed else "surveys.not_confidential"
            self.failed(Refused(code, round=sealing.name))
            return
        backups = [path.name for path in actions.backups_with_key(file, sealing.id)]
        stay = actions.responses_that_stay(file, sealing.id)
        choice = SealingDialog.ask(self._shell.frame(), sealing.name, stay, backups)
        if choice is not None:
            self._seal(sealing.id, backups=choice.backups)

    def _seal(self, round_id: str, *, backups: bool) -> None:
        from focalnet.surveys import actions

        file, today = self._session.file, self._session.today

        def work(_: Progress) -> tuple[Sealed, list[Path]]:
            with file.beside() as own:
                sealed = actions.seal_round(own, round_id, today)
                held = list(sealed.backups)
                return sealed, actions.remove_backups(own, sealed) if backups and held else held

        def done(found: tuple[Sealed, list[Path]]) -> None:
            self._session.tell(file.changes(self._session.steps))
            (step,) = file.history(limit=1)
            self._shell.say(self._labels.step(step))
            if found[1]:
                names = ", ".join(path.name for path in found[1])
                text = self.tr("These backups hold the key still, remove them by hand: {names}")
                self._shell.trouble(text.format(names=names))

        self._jobs.run(self.tr("Sealing…"), work, done, self.failed)

    def _questions(self) -> tuple[str, Questionnaire]:
        from focalnet.surveys import records

        file = self._session.file
        if self._session.round_id:
            seen = records.round_(file, self._session.round_id)
            return seen.name, seen.questionnaire
        kept = records.survey(file, self._session.survey_id)
        return kept.name, kept.questionnaire

    def _write(self, questionnaire: Questionnaire, path: Path) -> None:
        from focalnet.surveys.questionnaire import write_xlsform

        title = self.tr("Writing {name}…").format(name=path.name)

        def work(_: Progress) -> None:
            write_xlsform(questionnaire, path)

        self._jobs.run(title, work, lambda _: self.written(path), self.failed)
