"""What the mails of the network's rounds say, for each kind and language; what ships is one button away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from focalnet.surveys.model import Sending
from focalnet.words import LANGUAGES
from ui.dialogs.doing import DoingDialog
from ui.dialogs.fields import ChoiceField
from ui.labels import capital
from ui.widgets.marking import button, label
from ui.widgets.plain_text import written_in

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from focalnet.surveys.mail import Template
    from ui.labels import Labels
    from ui.session import Session

_HIGH, _WIDE = 220, 520


class MailWordsDialog(DoingDialog):
    """A mail's subject and text, with the fields that they may have in braces."""

    def __init__(
        self, parent: QWidget | None, session: Session, labels: Labels, kind: str = Sending.INVITATION
    ) -> None:
        super().__init__(parent, session, labels, self.tr("What the mails say"), self.tr("Keep"))
        self.kind = ChoiceField(
            [(each.value, capital(labels.word("sending", each))) for each in Sending], kind
        )
        spoken = [(each, capital(labels.word("language", each))) for each in LANGUAGES]
        self.language = ChoiceField(spoken, labels.language)
        self.subject = QLineEdit()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumSize(self.px(_WIDE), self.px(_HIGH))
        for each in (self.subject, self.text):
            each.setAcceptDrops(False)  # files are the window's
        self.add(self.tr("Mail"), self.kind)
        self.add(self.tr("Language"), self.language)
        self.add(self.tr("Subject"), self.subject)
        self.add(self.tr("Text"), self.text)
        self.form.addRow(label(self._fields(), "muted", wraps=True))
        self.shipped = button(self.tr("As the program has it"), self._on_shipped)
        self.buttons.insertWidget(0, self.shipped)
        self.kind.currentIndexChanged.connect(self._show)
        self.language.currentIndexChanged.connect(self._show)
        self._show()

    def enter(self) -> None:
        """Keep what the mail says from now on. Raises Refused for a field that there is not."""
        from focalnet.surveys.actions import change_mail_template

        kind, language = Sending(self.kind.value()), self.language.value()
        file = self.session.file
        change_mail_template(file, kind, language, self.subject.text(), written_in(self.text))

    @classmethod
    def ask(cls, parent: QWidget, session: Session, labels: Labels, kind: str) -> bool:
        """Ask, and tell whether a mail was reworded."""
        return cls(parent, session, labels, kind).asked()

    def _show(self) -> None:
        from focalnet.surveys.mail import mail_template

        kind, language = Sending(self.kind.value()), self.language.value()
        self._fill(mail_template(self.session.file, kind, language))

    def _on_shipped(self) -> None:
        from focalnet.surveys.mail.templates import shipped

        self._fill(shipped(Sending(self.kind.value()), self.language.value()))

    def _fill(self, template: Template) -> None:
        self.show_trouble("")
        self.subject.setText(template.subject)
        self.subject.setCursorPosition(0)
        self.text.setPlainText(template.text)

    def _fields(self) -> str:
        from focalnet.surveys.mail import FIELDS

        names = ", ".join(f"{{{name}}}" for name in FIELDS)
        return self.tr("Filled in for each person: {names}").format(names=names)
