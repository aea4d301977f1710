"""What a round says of itself, changed after it was opened; what answers depend on stays as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.surveys import records
from focalnet.surveys.model import Audience
from ui.dialogs.date_field import DateField
from ui.dialogs.doing import DoingDialog
from ui.dialogs.fields import ChoiceField, PerCentField
from ui.dialogs.surveys.anonymity_field import AnonymityField
from ui.dialogs.surveys.texts_field import TextsField
from ui.dialogs.typed_field import TypedField
from ui.widgets.marking import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk

_WIDE = 720
_DAYS = (3, 5, 7, 10, 14, 21, 28)


class RoundSettingsDialog(DoingDialog):
    """Asks for the name, the due date, the target, who asks, and when reminders may go out."""

    def __init__(self, parent: QWidget | None, desk: Desk, round_id: str) -> None:
        session, labels = desk.session, desk.labels
        self.before = records.round_(session.file, round_id)
        about = self.tr("Who is asked, the questions and the confidentiality stay as they were opened.")
        heading = self.tr("Settings of the round")
        super().__init__(parent, session, labels, heading, self.tr("Keep"), about)
        before = self.before
        self.name = TypedField(labels, before.name)
        self.due = DateField(before.due, labels, session.today)
        self.target = PerCentField(before.target, labels)
        self.who_asks = TypedField(labels, before.sender)
        self.contact = TypedField(labels, before.contact)
        days = sorted({*_DAYS, before.days_before_reminder})
        self.days = ChoiceField([(str(each), str(each)) for each in days], str(before.days_before_reminder))
        words = self.tr("Why, and what happens with the answers")
        self.purpose = TextsField(labels, words, before.questionnaire.languages, before.purpose)
        self.add(self.tr("Name of the round"), self.name)
        self.add(self.tr("Answers are due"), self.due)
        self.add(self.tr("Target rate"), self.target)
        self.add(self.tr("Sender"), self.who_asks)
        self.add(self.tr("Forms go back to"), self.contact)
        self.add(self.tr("Days before a reminder"), self.days)
        self.form.addRow(label(words, ""))
        self.form.addRow(self.purpose)
        self.anonymity: AnonymityField | None = self._anonymity(desk) if before.confidential else None
        self.name.setFocus()

    def enter(self) -> None:
        """Change what was changed, in one step; nothing where nothing was."""
        from focalnet.surveys import actions

        given = {
            "name": self.name.value() or self.before.name,
            "due": self.due.value(),
            "target": self.target.value(),
            "sender": self.who_asks.value(),
            "contact": self.contact.value(),
            "days_before_reminder": int(self.days.value()),
            "purpose": self.purpose.value(),
        }
        changed = {fact: value for fact, value in given.items() if value != getattr(self.before, fact)}
        if changed:
            actions.change_round(self.session.file, self.before.id, **changed)

    @classmethod
    def ask(cls, parent: QWidget, desk: Desk, round_id: str) -> bool:
        """Ask, and tell whether it was accepted."""
        return cls(parent, desk, round_id).asked()

    def _anonymity(self, desk: Desk) -> AnonymityField:
        """Show which groups of those asked are reported, as it was said before the round was opened."""
        from focalnet.surveys.anonymity import check_anonymity
        from focalnet.surveys.results.wording import Wording

        of, file = self.before, desk.session.file
        asked = [facts for facts, _ in records.facts_of_invited(file, of.id)]
        known = of.audience is not Audience.ADDRESSES
        check = check_anonymity(of.questionnaire, asked, of.smallest_cell) if known else None
        field = AnonymityField(desk.theme)
        field.show_check(check, Wording(file, of.questionnaire, desk.labels.language))
        self.stand_wide(_WIDE)
        self.inside.addWidget(field)
        return field
