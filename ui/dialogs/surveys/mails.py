"""Preparing mails for a round: which kind, for whom; who is left out and why is said before."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QCheckBox

from focalnet.problems import Refused
from focalnet.surveys.model import Sending
from ui.dialogs.dialog import FormDialog
from ui.dialogs.fields import ChoiceField
from ui.dialogs.surveys.mail_kinds import REMINDERS, planned
from ui.numbers import number
from ui.widgets.marking import button, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from focalnet.surveys.mail import MailingPlan
    from ui.desk import Desk

_NAMED = 4


class Mails(NamedTuple):
    """What was asked for: a kind of mail, and the invitations it is narrowed to; None for everybody."""

    kind: str
    among: frozenset[str] | None


class MailsDialog(FormDialog):
    """The kind, whether only some are meant, and what would be written."""

    def __init__(
        self, parent: QWidget | None, desk: Desk, round_id: str, among: frozenset[str] | None
    ) -> None:
        super().__init__(
            parent,
            self.tr("Prepare mails"),
            self.tr("Choose the folder…"),
            self.tr("A draft for each person, the form attached. Open them in your mail program and send."),
        )
        among = among or None  # of an empty list, everybody is meant
        self._desk, self._round, self._among = desk, round_id, among
        self.kind = ChoiceField(
            [
                (Sending.INVITATION.value, self.tr("Invitations")),
                (REMINDERS, self.tr("Reminders, for who has not answered")),
                (Sending.THANKS.value, self.tr("Thanks, for who has answered")),
            ],
            self._likely(),
        )
        self.add(self.tr("Kind"), self.kind)
        listed = len(among or ())
        one, more = self.tr("Only the one of the list"), self.tr("Only the {count} of the list")
        self.only = QCheckBox(one if listed == 1 else more.format(count=number(listed)))
        self.only.setChecked(among is not None)
        self.only.setVisible(among is not None)
        self.form.addRow(self.only)
        self.said = label("", wraps=True)
        self.left = label("", "muted", wraps=True)
        self.form.addRow(self.said)
        self.form.addRow(self.left)
        self.reword = button(self.tr("What they say…"), self._on_reword, "link")
        self.buttons.insertWidget(0, self.reword)
        self.kind.currentIndexChanged.connect(self._count)
        self.only.toggled.connect(self._count)
        self._count()

    def value(self) -> Mails:
        """Return what was asked for."""
        return Mails(self.kind.value(), self._among if self.only.isChecked() else None)

    @classmethod
    def ask(cls, parent: QWidget, desk: Desk, round_id: str, among: frozenset[str] | None) -> Mails | None:
        """Ask, and return what to prepare; None where nothing is."""
        dialog = cls(parent, desk, round_id, among)
        return dialog.value() if dialog.asked() else None

    def _plan(self, kind: str) -> MailingPlan:
        session = self._desk.session
        among = self._among if kind == self.kind.value() and self.only.isChecked() else None
        return planned(session.file, self._round, kind, session.today, among)

    def _likely(self) -> str:
        """Return the kind that comes next: the first for which there is somebody to write to today."""
        kinds = (Sending.INVITATION.value, REMINDERS, Sending.THANKS.value)
        return next((kind for kind in kinds if self._is_due(kind)), REMINDERS)

    def _is_due(self, kind: str) -> bool:
        session = self._desk.session
        try:
            return bool(planned(session.file, self._round, kind, session.today).meant)
        except Refused:
            return False

    def _count(self) -> None:
        self.show_trouble("")
        self.done_button.setEnabled(False)
        try:
            plan = self._plan(self.kind.value())
        except Refused as refused:
            self.said.setText("")
            self.left.setText("")
            self.show_trouble(self._desk.labels.problem(refused.problem))
            return
        self.said.setText(self._said(len(plan.meant)))
        self.left.setText(self._left(plan))
        self.done_button.setEnabled(bool(plan.meant))
        self.fit()

    def _said(self, meant: int) -> str:
        if not meant:
            return self.tr("There is nobody to write to today.")
        one = self.tr("1 draft will be written.")
        return one if meant == 1 else self.tr("{count} drafts will be written.").format(count=number(meant))

    def _left(self, plan: MailingPlan) -> str:
        said = []
        if plan.too_early:
            early = self.tr(
                "Written to less than {days} days ago: {count}. The first of them can be reminded on {date}."
            )
            first = min(plan.soonest[each.id] for each in plan.too_early)
            days, count = number(plan.round.days_before_reminder), number(len(plan.too_early))
            said.append(early.format(days=days, count=count, date=self._desk.labels.date(first)))
        if plan.without_address:
            from focalnet.surveys.forms.naming import called

            language = self._desk.labels.language
            names = ", ".join(called(each, language) for each in plan.without_address[:_NAMED])
            more = " …" if len(plan.without_address) > _NAMED else ""
            without = self.tr("Without an e-mail address: {names}")
            said.append(without.format(names=names + more))
        return " ".join(said)

    def _on_reword(self) -> None:
        from ui.dialogs.surveys.mail_words import MailWordsDialog

        kind = Sending.REMINDER_1.value if self.kind.value() == REMINDERS else self.kind.value()
        MailWordsDialog.ask(self, self._desk.session, self._desk.labels, kind)
