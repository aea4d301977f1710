"""Another name for a survey."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.surveys import records
from ui.dialogs.doing import DoingDialog
from ui.dialogs.typed_field import TypedField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.labels import Labels
    from ui.session import Session


class RenameSurveyDialog(DoingDialog):
    """Asks for the name; the rounds keep theirs."""

    def __init__(self, parent: QWidget | None, session: Session, labels: Labels, survey_id: str) -> None:
        self.before = records.survey(session.file, survey_id)
        super().__init__(parent, session, labels, self.tr("Rename the survey"), self.tr("Keep"))
        self.name = TypedField(labels, self.before.name)
        self.add(self.tr("Name"), self.name)
        self.name.selectAll()
        self.name.setFocus()

    def enter(self) -> None:
        """Give it the name that was typed, if it is another one."""
        from focalnet.surveys import actions

        if self.name.value() != self.before.name:
            actions.rename_survey(self.session.file, self.before.id, self.name.value())

    @classmethod
    def ask(cls, parent: QWidget, session: Session, labels: Labels, survey_id: str) -> bool:
        """Ask, and tell whether it was accepted."""
        return cls(parent, session, labels, survey_id).asked()
