"""Opening a round: which survey, whom it asks, until when, named or confidential, and what the forms say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox

from focalnet.problems import Refused
from focalnet.surveys import records
from focalnet.surveys.model import Audience
from ui.dialogs.date_field import DateField
from ui.dialogs.doing import DoingDialog
from ui.dialogs.fields import ChoiceField, PerCentField
from ui.dialogs.surveys.anonymity_field import AnonymityField
from ui.dialogs.surveys.audience_field import AudienceField
from ui.dialogs.surveys.texts_field import TextsField
from ui.dialogs.typed_field import TypedField
from ui.later import Later
from ui.widgets.marking import label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from focalnet.surveys.anonymity import Anonymity
    from focalnet.surveys.model import Round, Survey
    from ui.desk import Desk

_CELLS = range(3, 11)
_USUAL_CELL = "5"
_WIDE = 960
_REST_MS = 250  # of the ticking, before the anonymity is worked out


class OpenRoundDialog(DoingDialog):
    """Everything has a usual value: the survey and the date due are all that one has to think of."""

    def __init__(self, parent: QWidget | None, desk: Desk, survey_id: str = "") -> None:
        heading, done = self.tr("Open a round"), self.tr("Open the round")
        about = self.tr("Who is asked, and what is known of them, is frozen on the day of the facts.")
        super().__init__(parent, desk.session, desk.labels, heading, done, about)
        self._desk = desk
        self.made = ""
        self._surveys: Mapping[str, Survey] = {each.id: each for each in records.surveys(self.session.file)}
        self._before = next(iter(records.rounds(self.session.file)), None)
        self._make_fields(survey_id or next(iter(self._surveys)))
        self._add_fields()
        self._checking = Later(self, _REST_MS, self.check)
        self.survey.currentIndexChanged.connect(self._on_survey)
        self.reference.editingFinished.connect(self._on_reference)
        self.audience.told.connect(self.show_trouble)
        self.audience.changed.connect(self._checking.start)
        for box in (self.confidential.toggled, self.cell.currentIndexChanged):
            box.connect(self._show_parts)
        self._on_survey()
        self._show_parts()
        self.due.setFocus()

    def enter(self) -> None:
        """Open the round, in one step."""
        from focalnet.surveys import actions

        audience = self.audience.audience()
        if audience is Audience.ADDRESSES and not self.audience.addresses:
            raise Refused("surveys.no_addresses")
        due = self.due.value()
        if due is not None and due < self.session.today:
            raise Refused("surveys.due_past", date=due.isoformat())
        self.made = actions.open_round(
            self.session.file,
            self.survey.value(),
            name=self.name.value(),
            audience=audience,
            where=self.audience.where(),
            addresses=self.audience.addresses if audience is Audience.ADDRESSES else (),
            reference_date=self.reference.required(),
            opened=self.session.today,
            **self._facts(),
        )

    @classmethod
    def ask(cls, parent: QWidget, desk: Desk, survey_id: str = "") -> str | None:
        """Ask for everything; return the id of the round that was opened, or None."""
        dialog = cls(parent, desk, survey_id)
        return dialog.made if dialog.asked() else None

    def check(self) -> None:
        """Say which groups of a confidential round would be too small to be reported."""
        from focalnet.surveys.anonymity import check_anonymity
        from focalnet.surveys.audience import offices_asked, people_asked

        if not self.confidential.isChecked() or not self.session.is_open:
            return
        file, day = self.session.file, self.reference.understood() or self.session.as_at
        questionnaire = self._surveys[self.survey.value()].questionnaire
        audience = self.audience.audience()
        if audience is Audience.ADDRESSES:
            self._say_anonymity(None)
            return
        if audience is Audience.OFFICES:
            asked = offices_asked(file, "", day)
        else:
            asked = people_asked(file, "", day, self.audience.where())
        found = check_anonymity(questionnaire, [each.facts for each in asked], int(self.cell.value()))
        self._say_anonymity(found)

    def _facts(self) -> dict[str, Any]:
        return {
            "due": self.due.value(),
            "paired": self.paired.isChecked(),
            "confidential": self.confidential.isChecked(),
            "smallest_cell": int(self.cell.value()),
            "target": self.target.value(),
            "sender": self.who_asks.value(),
            "contact": self.contact.value(),
            "purpose": self.purpose.value(),
        }

    def _make_fields(self, survey: str) -> None:
        labels, before = self.labels, self._before
        self.survey = ChoiceField([(each.id, each.name) for each in self._surveys.values()], survey)
        self.name = TypedField(labels)
        self.reference = DateField(self.session.as_at, labels, self.session.today)
        self.due = DateField(None, labels, self.session.today)
        self.target = PerCentField(before.target if before else None, labels)
        self.who_asks = TypedField(labels, before.sender if before else "")
        self.who_asks.setPlaceholderText(self.tr("Who asks, as the forms and mails say it"))
        self.contact = TypedField(labels, before.contact if before else "")
        self.contact.setPlaceholderText(self.tr("The e-mail address that forms go back to"))
        self.purpose = TextsField(labels, self.tr("Why, and what happens with the answers"), ("",), {})
        desk = self._desk
        self.audience = AudienceField(desk.session, labels, desk.names, desk.theme, desk.settings)
        self.paired = QCheckBox(self.tr("Ask each one’s supervisor the same"))
        self.confidential = QCheckBox(self.tr("Confidential: answers are kept apart from names"))
        self.cell = ChoiceField([(str(cell), str(cell)) for cell in _CELLS], _USUAL_CELL)
        self.anonymity = AnonymityField(desk.theme)

    def _add_fields(self) -> None:
        self.add(self.tr("Survey"), self.survey)
        self.add(self.tr("Name of the round"), self.name)
        self.add(self.tr("Answers are due"), self.due)
        self.add(self.tr("Facts as at"), self.reference)
        self.add(self.tr("Target rate"), self.target)
        self.add(self.tr("Sender"), self.who_asks)
        self.add(self.tr("Forms go back to"), self.contact)
        self.form.addRow(label(self.tr("Why, and what happens with the answers"), ""))
        self.form.addRow(self.purpose)
        self.right = self.add_column()
        self.right.addRow(label(self.tr("Who is asked"), "heading"))
        self.right.addRow(self.audience)
        self.right.addRow(self.paired)
        self.right.addRow(self.confidential)
        self.add(self.tr("Smallest number of answers shown"), self.cell, self.right)
        self.inside.addWidget(self.anonymity)
        self.stand_wide(_WIDE)

    def _on_survey(self) -> None:
        survey = self._surveys[self.survey.value()]
        self.name.setPlaceholderText(f"{survey.name} {self.session.today.year}")
        self.confidential.setChecked(survey.questionnaire.confidential)
        earlier = self._purpose_before(survey)
        self.purpose.show_texts(survey.questionnaire.languages, earlier)
        self._checking.start()

    def _purpose_before(self, survey: Survey) -> Mapping[str, str]:
        """Return what the last round of the same survey said of its purpose."""
        earlier: Round | None = next(iter(records.rounds(self.session.file, survey.id)), None)
        return earlier.purpose if earlier else {}

    def _on_reference(self) -> None:
        day = self.reference.understood()
        if day is not None:
            self.audience.look(day)

    def _show_parts(self) -> None:
        confidential = self.confidential.isChecked()
        self.right.setRowVisible(self.cell, confidential)
        self.anonymity.setVisible(confidential)
        self.check()

    def _say_anonymity(self, found: Anonymity | None) -> None:
        from focalnet.surveys.anonymity_wording import left_out
        from focalnet.surveys.identifying import questions_saying_who
        from focalnet.surveys.results.wording import Wording

        questionnaire = self._surveys[self.survey.value()].questionnaire
        wording = Wording(self.session.file, questionnaire, self.labels.language)
        named = left_out([each.key for each in questions_saying_who(questionnaire)], wording)
        self.anonymity.show_check(found, wording, named)
        self.fit()
