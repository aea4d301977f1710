"""Commands on people and their appointments: ask for what is missing, do it, show who it was, offer undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.commands.group import CommandGroup
from ui.refusals import RefusalsTold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from focalnet.network.model import Person


class PeopleCommands(CommandGroup):
    """Commands on those who are chosen; an id given goes before the choice."""

    def new_focal_point(self, person: str = "", office: str = "") -> None:
        """Ask for a person and the appointment, and enter both in one step."""
        from ui.dialogs.person import PersonDialog

        self._appointed(
            lambda: PersonDialog.ask(self._shell.frame(), self._session, self._labels, person, office)
        )

    def new_appointment(self, person: str = "") -> None:
        """Ask for another appointment of the person who is chosen."""
        self.new_focal_point(person or self._person())

    def change(self, appointment: str = "", fact: str = "") -> None:
        """Ask what changed of an appointment, as a correction or from a date."""
        from ui.dialogs.change import ChangeDialog

        held = appointment or self._appointment()
        self._appointed(
            lambda: ChangeDialog.ask(self._shell.frame(), self._session, self._labels, held, fact)
        )

    def hand_over(self, appointment: str = "") -> None:
        """Ask who takes over, and hand over."""
        from ui.dialogs.hand_over import HandOverDialog

        held = appointment or self._appointment()
        self._appointed(lambda: HandOverDialog.ask(self._shell.frame(), self._session, self._labels, held))

    def end(self, appointment: str = "") -> None:
        """Ask when and why an appointment ends."""
        from ui.dialogs.appointment import EndDialog

        held = appointment or self._appointment()
        self._appointed(lambda: EndDialog.ask(self._shell.frame(), self._session, self._labels, held))

    def remove_appointment(self, appointment: str = "") -> None:
        """Remove an appointment that never was; the toast offers to undo it."""
        from focalnet.network import actions, records

        held = appointment or self._appointment()
        person = records.appointment(self._session.file, held).person
        self._done(lambda: actions.remove_appointment(self._session.file, held))
        self._shell.show_person(person)

    def edit_person(self, person: str = "", fact: str = "") -> None:
        """Ask for the facts of a person."""
        from ui.dialogs.edit_person import EditPersonDialog

        who = person or self._person()
        frame = self._shell.frame()
        self._done(lambda: EditPersonDialog.ask(frame, self._session, self._labels, who, fact))

    def verify(self, people: Sequence[str] = ()) -> None:
        """Note that the facts of people, or of those who are chosen, were verified today."""
        from focalnet.network import actions

        meant = people or self._people()
        self._done(lambda: actions.verify_people(self._session.file, meant, self._session.today))

    def merge(self) -> None:
        """Ask what to keep of the two people who are chosen, and make them one."""
        from ui.dialogs.merge import MergeDialog

        people = self._people()
        if len(people) != 2:
            self._shell.trouble(self.tr("Both appointments are of one person. Choose two people to merge."))
            return
        frame = self._shell.frame()
        self._shown(lambda: MergeDialog.ask(frame, self._session, self._labels, *people))

    def duplicates(self) -> None:
        """Show the pairs of people who may be one."""
        from ui.dialogs.duplicates import DuplicatesDialog

        self._shown(lambda: DuplicatesDialog.ask(self._shell.frame(), self._session, self._labels))

    def join_group(self, person: str = "") -> None:
        """Ask which group the people who are chosen join."""
        from ui.dialogs.groups import JoinGroupDialog

        people = [person] if person else self._people()
        self._done(lambda: JoinGroupDialog.ask(self._shell.frame(), self._session, self._labels, people))

    def groups(self) -> None:
        """Show the groups and their members."""
        from ui.dialogs.groups import GroupsDialog

        self._done(lambda: GroupsDialog.ask(self._shell.frame(), self._session, self._labels))

    def remove_person(self, person: str = "") -> None:
        """Remove somebody who was entered by mistake, with all appointments; the toast offers to undo it."""
        from focalnet.network import actions

        who = person or self._person()
        self._done(lambda: actions.remove_person(self._session.file, who))

    def export_person(self, person: str = "") -> None:
        """Ask where to write all that the network holds on somebody, and write it."""
        from focalnet.network import records
        from focalnet.surveys import personal_data
        from ui.dialogs.files import ask_export_of_person

        held: Person = records.person(self._session.file, person or self._person())
        path = ask_export_of_person(self._shell.frame(), self._settings, held.name)
        if path is not None:
            with RefusalsTold(self._labels, self._shell.trouble):
                personal_data.write_person(self._session.file, held.id, path)
                self.written(path)

    def do(self, what: str, about: str, fact: str = "") -> None:
        """Do what the detail pane asks for, with the appointment or the person that it shows."""
        beginning = {"change": self.change, "edit_person": self.edit_person}
        plain = {
            "hand_over": self.hand_over,
            "end": self.end,
            "remove_appointment": self.remove_appointment,
            "new_appointment": self.new_appointment,
            "join_group": self.join_group,
            "export_person": self.export_person,
            "remove_person": self.remove_person,
            "verify": lambda person: self.verify([person]),
        }
        if what in beginning:
            beginning[what](about, fact)
        else:
            plain[what](about)

    def previous(self) -> None:
        """Choose the one above in the list."""
        self._shell.step_in_list(-1)

    def next(self) -> None:
        """Choose the one below in the list."""
        self._shell.step_in_list(1)

    def _appointment(self) -> str:
        return self._session.chosen[0]

    def _people(self) -> list[str]:
        """Return the people whose appointments are chosen, each once."""
        from focalnet.network import records

        held = {
            each.id: each.person
            for each in records.appointments(self._session.file, ids=self._session.chosen)
        }
        return list(dict.fromkeys(held[each] for each in self._session.chosen if each in held))

    def _person(self) -> str:
        return self._people()[0]

    def _appointed(self, ask: Callable[[], str | None]) -> None:
        """Ask; then show the appointment that came of it."""

        def do() -> None:
            if (made := ask()) is not None:
                self._shell.show_appointment(made)

        self._done(do)

    def _shown(self, ask: Callable[[], str | None]) -> None:
        """Ask; then show the person that it is about."""

        def do() -> None:
            if (person := ask()) is not None:
                self._shell.show_person(person)

        self._done(do)
