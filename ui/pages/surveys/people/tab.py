"""The tab on the people of a round: who answered and who has not, and what is sent to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.numbers import number
from ui.pages.surveys.people.asked import People, State, people_of
from ui.pages.surveys.people.days_card import DaysCard
from ui.pages.surveys.people.outgoing import Outgoing
from ui.pages.surveys.people.people_list import PeopleList
from ui.pages.surveys.people.rates_card import RatesCard
from ui.pages.surveys.round_tab import RoundTab
from ui.pages.surveys.round_words import RoundWords
from ui.refusals import RefusalsTold
from ui.widgets.card import Scrolled
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button, label
from ui.widgets.note_line import NoteLine

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Mailing
    from ui.content import Content
    from ui.desk import Desk
    from ui.models.line_model import Line


class _Read(NamedTuple):
    """What was read of a round: everybody asked, its words, and the line of each."""

    people: People
    words: RoundWords
    lines: Mapping[str, Line]


class PeopleTab(RoundTab):
    """The list of those asked, the rates beside it, and what can be done below it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.outgoing = Outgoing(desk)
        self.list = PeopleList(desk)
        self.rates = RatesCard(desk)
        self.days = DaysCard(desk)
        self.people: People | None = None
        self._build()
        self.list.counted.connect(self._show_possible)
        self.rates.group_requested.connect(self.list.show_group)
        for card in (self.rates, self.days):
            card.copied.connect(self.note.say)
        self.outgoing.forms_written.connect(self._on_forms)
        self.outgoing.mails_written.connect(self._on_mails)
        self.outgoing.blanks_written.connect(self._on_blanks)
        self.outgoing.refused.connect(self.list.show_trouble)
        self.outgoing.busy_changed.connect(lambda busy: self.setEnabled(not busy))

    def refresh(self) -> None:
        """Show how everybody stands now."""
        labels, round_id = self.desk.labels, self.round_id

        def work(file: NetworkFile) -> _Read:
            words, people = RoundWords(file, labels, round_id), people_of(file, round_id)
            return _Read(people, words, self.list.read(people, words))

        self.read(work, self._show)

    def _show(self, read: _Read) -> None:
        self.people = people = read.people
        words = read.words
        self.rates.show_standing(people.standing, words)
        self.days.show_standing(people.standing)
        self._waiting.setVisible(bool(people.standing.doubtful))
        waiting = self.tr("{count} responses wait for a decision")
        one = self.tr("1 response waits for a decision")
        doubtful = people.standing.doubtful
        self._waiting.setText(one if doubtful == 1 else waiting.format(count=number(doubtful)))
        self._needed.setText(self._target())
        self._needed.setVisible(bool(self._needed.text()))
        self.list.show_people(people, words, read.lines)

    def look_at(self, round_id: str) -> None:
        """Show another round; what was said of the one before goes."""
        if round_id != self.round_id:
            self.note.say("")
            self.list.show_trouble("")
        super().look_at(round_id)

    def content(self) -> Content | None:
        """Return the list as it is shown."""
        return self.list.content()

    def lists(self) -> bool:
        """Tell that there is a list."""
        return True

    def beside_title(self) -> Sequence[QWidget]:
        """Return what goes out: forms and mails."""
        return (self.forms, self.mails)

    def begin(self, work: str, /) -> None:
        """Ask for what forms, mails or blank forms need."""
        {"forms": self._on_write_forms, "mails": self._on_mails_asked, "blank": self._on_write_blanks}[work]()

    def write_forms(self, folder: Path) -> None:
        """Write the forms of those who are meant into a folder."""
        self.note.say("")
        self.outgoing.write_forms(self.round_id, folder, self.list.meant())

    def write_mails(self, kind: str, folder: Path, among: frozenset[str] | None) -> None:
        """Write drafts of a kind into a folder."""
        self.note.say("")
        self.outgoing.write_mails(self.round_id, kind, folder, among)

    def _target(self) -> str:
        standing = self.people.standing if self.people else None
        if standing is None or standing.round.target is None or standing.round.closed:
            return ""
        target = f"{standing.round.target:g}"
        if not standing.needed:
            return self.tr("The target of {target} per cent is reached.").format(target=target)
        one = self.tr("1 more answer reaches the target of {target} per cent.")
        more = self.tr("{count} more answers reach the target of {target} per cent.")
        words = one if standing.needed == 1 else more
        return words.format(count=number(standing.needed), target=target)

    def _to_write(self, meant: frozenset[str] | None) -> str:
        """Return what the button for forms says: of everybody, of one, of several."""
        if meant is None:
            return self.tr("Write forms…")
        one, more = self.tr("Write 1 form…"), self.tr("Write {count} forms…")
        return one if len(meant) == 1 else more.format(count=number(len(meant)))

    def _unsent(self) -> list[Mailing]:
        """Return the mails that are prepared and not marked as sent, of those who are meant."""
        meant = self.list.meant()
        unsent = self.people.unsent if self.people else {}
        return [each for each in unsent.values() if meant is None or each.invitation in meant]

    def _chosen_withdrawn(self) -> bool:
        chosen = set(self.list.chosen())
        asked = self.people.asked if self.people else ()
        return bool(chosen) and all(
            each.state is State.WITHDRAWN for each in asked if each.invitation.id in chosen
        )

    def _show_possible(self) -> None:
        writable, unsent, chosen = self.session.writable, self._unsent(), self.list.chosen()
        sealed = self.people is not None and self.people.standing.round.sealed is not None
        meant = self.list.meant()
        self.forms.setText(self._to_write(meant))
        self.forms.setEnabled(not sealed and meant != frozenset())
        self.mails.setEnabled(writable and not sealed)
        self.sent.setVisible(bool(unsent))
        self.sent.setEnabled(writable)
        one, more = self.tr("Mark 1 draft as sent"), self.tr("Mark {count} drafts as sent")
        drafts = len({each.file or each.id for each in unsent})
        self.sent.setText(one if drafts == 1 else more.format(count=number(drafts)))
        self.addresses.setEnabled(self.list.model.rowCount() > 0)
        again = self._chosen_withdrawn()
        self.withdraw.setText(self.tr("Ask them again") if again else self.tr("Ask them no longer"))
        self.withdraw.setEnabled(writable and bool(chosen) and not sealed)

    def _on_forms(self, count: int, folder: Path) -> None:
        one, more = self.tr("Wrote 1 form into {folder}"), self.tr("Wrote {count} forms into {folder}")
        self.note.say((one if count == 1 else more).format(count=number(count), folder=folder.name), folder)

    def _on_mails(self, count: int, folder: Path) -> None:
        one = self.tr("Wrote 1 mail draft into {folder}. Mark it as sent when it is.")
        more = self.tr("Wrote {count} mail drafts into {folder}. Mark them as sent when they are.")
        self.note.say((one if count == 1 else more).format(count=number(count), folder=folder.name), folder)

    def _on_blanks(self, count: int, folder: Path) -> None:
        one = self.tr("Wrote a blank form and a page to print into {folder}")
        more = self.tr("Wrote a blank form and a page to print in each of {count} languages into {folder}")
        words = one if count == 1 else more
        self.note.say(words.format(count=number(count), folder=folder.name), folder)

    def _on_write_forms(self) -> None:
        from ui.dialogs.files import ask_folder

        title = self.tr("The folder for the forms")
        folder = ask_folder(self.window(), self.desk.settings, title, "forms_folder")
        if folder is not None:
            self.write_forms(folder)

    def _on_write_blanks(self) -> None:
        from ui.dialogs.files import ask_folder

        title = self.tr("The folder for the blank forms")
        folder = ask_folder(self.window(), self.desk.settings, title, "forms_folder")
        if folder is not None:
            self.note.say("")
            self.outgoing.write_blanks(self.round_id, folder)

    def _on_mails_asked(self) -> None:
        from ui.dialogs.files import ask_folder
        from ui.dialogs.surveys.mails import MailsDialog

        asked = MailsDialog.ask(self.window(), self.desk, self.round_id, self.list.meant())
        if asked is None:
            return
        title = self.tr("The folder for the mail drafts")
        folder = ask_folder(self.window(), self.desk.settings, title, "forms_folder")
        if folder is not None:
            self.write_mails(asked.kind, folder, asked.among)

    def _on_sent(self) -> None:
        from focalnet.surveys import actions

        self.note.say("")
        count = actions.mark_sent(self.session.file, [each.id for each in self._unsent()], self.session.today)
        one, more = self.tr("Marked 1 mail as sent."), self.tr("Marked {count} mails as sent.")
        self.said.emit((one if count == 1 else more).format(count=number(count)))

    def _on_withdraw(self) -> None:
        from focalnet.surveys import actions

        chosen, again = self.list.chosen(), self._chosen_withdrawn()
        with RefusalsTold(self.desk.labels, self.list.show_trouble):
            actions.withdraw_invitations(self.session.file, chosen, withdrawn=not again)
            words = self.tr("Asked again: {count}") if again else self.tr("Asked no longer: {count}")
            self.said.emit(words.format(count=number(len(chosen))))

    def _on_addresses(self) -> None:
        from focalnet.mail import address_line, is_address

        meant = set(self.list.chosen() or self.list.model.keys())
        asked = [each.invitation for each in (self.people.asked if self.people else ())]
        people = [(each.name, each.email) for each in asked if each.id in meant and is_address(each.email)]
        QGuiApplication.clipboard().setText(address_line(people))
        one = self.tr("1 address is on the clipboard. Put it in the field BCC.")
        more = self.tr("{count} addresses are on the clipboard. Put them in the field BCC.")
        words = one if len(people) == 1 else more
        self.note.say(words.format(count=number(len(people))))

    def _build(self) -> None:
        self.forms = button(self.tr("Write forms…"), self._on_write_forms)
        self.mails = button(self.tr("Prepare mails…"), self._on_mails_asked, "primary")
        self.sent = button("", self._on_sent, "primary")
        self.addresses = button(self.tr("Copy addresses"), self._on_addresses)
        self.withdraw = button("", self._on_withdraw)
        self.note = NoteLine()
        foot = FlowBox(space=8)
        for each in (self.sent, self.addresses, self.withdraw):
            foot.flow.addWidget(each)
        self.list.below.addWidget(foot)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        self._needed = label("", "muted", wraps=True)
        self._waiting = button("", lambda: self.shown_elsewhere.emit("collect"), "link")
        self.rates.body.insertWidget(1, self._needed)
        self.rates.body.insertWidget(2, self._waiting, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.rates)
        column.addWidget(self.days)
        column.addStretch(1)
        self._side = Scrolled(side, self.tr("How the round stands"), whole=True)
        self.list.put_beside(self._side, 320)
        self.rates.resized.connect(self._side.fit)
        self.column.addWidget(self.note)
        self.column.addWidget(self.list, 1)
