"""What can be done with the questions of a survey; each change is one step, a refusal is told in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.surveys.questionnaire import drafting, editing, editing_choices, languages, moving
from ui.refusals import RefusalsTold

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.surveys.questionnaire import Questionnaire
    from ui.labels import Labels
    from ui.session import Session

NOWHERE = -1


class Designing:
    """Changes the questionnaire of one survey. Rows are named by their place in `Questionnaire.items`.

    What moves or makes a row returns the place where it is now, `NOWHERE` where nothing was done.
    """

    def __init__(self, session: Session, labels: Labels, trouble: Callable[[str], object]) -> None:
        self._session = session
        self._labels = labels
        self._trouble = trouble
        self.survey = ""
        self.questionnaire: Questionnaire | None = None

    @property
    def writable(self) -> bool:
        """Tell whether it is a survey whose questions can be changed; those of a round are frozen."""
        return bool(self.survey) and self._session.writable

    def change(self, changed: Callable[[Questionnaire], Questionnaire], *, moved: str = "") -> bool:
        """Change the questions, in one step; tell whether anything is different now."""
        from focalnet.surveys import actions

        before = self.questionnaire
        if before is None or not self.writable:
            return False
        with RefusalsTold(self._labels, self._trouble):
            now = changed(before)
            if now != before:
                actions.change_questionnaire(self._session.file, self.survey, now, moved=moved)
                return True
        return False

    def add(self, kind: str, at: int) -> int:
        """Add a question of a kind behind a row, into a group where that is one; at the end behind none."""
        of = self.questionnaire
        if of is None:
            return NOWHERE
        place = len(of.items)
        if at >= 0:
            place = at + 1 if of.items[at].type == "begin_group" else editing.block(of, at).stop
        return place if self.change(lambda of: drafting.new_question(of, kind, place)) else NOWHERE

    def move_up(self, at: int) -> int:
        """Move a row up by one, a section with all that is in it past its whole neighbour."""
        return self._move(at, moving.place_above)

    def move_down(self, at: int) -> int:
        """Move a row down by one, a section with all that is in it past its whole neighbour."""
        return self._move(at, moving.place_below)

    def move_inside(self, at: int) -> int:
        """Move a row to the end of the section right above it."""
        return self._move(at, moving.place_inside)

    def move_outside(self, at: int) -> int:
        """Move a row out of its section, right behind it."""
        return self._move(at, moving.place_outside)

    def move_into(self, at: int, section: int) -> int:
        """Move a row to the end of a section."""
        return self._move(at, lambda of, _: moving.place_at_end(of, section))

    def move_before(self, at: int, before: int) -> int:
        """Move a row before another one; behind the last row for one that is not there."""
        return self._move(at, lambda of, _: min(before, len(of.items)))

    def _move(self, at: int, place: Callable[[Questionnaire, int], int]) -> int:
        of = self.questionnaire
        if of is None or (before := place(of, at)) == moving.NO_PLACE or before in editing.block(of, at):
            return NOWHERE
        name = of.items[at].name
        done = self.change(lambda of: editing.move_item(of, at, before), moved=name)
        return moving.now_at(of, at, before) if done else NOWHERE

    def duplicate(self, at: int) -> int:
        """Put a copy of a row behind it."""
        if self.questionnaire is None:
            return NOWHERE
        behind = editing.block(self.questionnaire, at).stop
        return behind if self.change(lambda of: editing.duplicate_item(of, at)) else NOWHERE

    def remove(self, at: int) -> bool:
        """Remove a row, a group with all that is in it."""
        return self.change(lambda of: editing.remove_item(of, at))

    def set_part(self, at: int, part: str, value: object) -> None:
        """Change a part of a row: its name and kind with all that hangs on them."""
        if part == "name":
            self.change(lambda of: editing.rename_item(of, at, str(value)))
        elif part == "type":
            self.change(lambda of: drafting.change_kind(of, at, str(value)))
        else:
            self.change(lambda of: editing.change_item(of, at, **{part: value}))

    def set_text(self, at: int, part: str, language: str, words: str) -> None:
        """Word a question, or its hint, in a language."""
        if part == "labels":
            self.change(lambda of: drafting.word_question(of, at, language, words))
        else:
            self.change(lambda of: editing.set_text(of, at, part, language, words))

    def word_choice(self, at: int, row: int, language: str, words: str) -> None:
        """Word a choice of the list of a question, or add one behind the last."""
        if self.questionnaire is None or not (name := self.questionnaire.items[at].choices):
            return
        if row < len(self.questionnaire.choices.get(name, ())):
            self.change(lambda of: drafting.word_choice(of, name, row, language, words))
        elif words:
            self.change(lambda of: drafting.new_choice(of, name, language, words))

    def move_choice(self, at: int, row: int, before: int) -> None:
        """Move a choice before another one."""
        self.change(lambda of: editing_choices.move_choice(of, of.items[at].choices, row, before))

    def remove_choice(self, at: int, row: int) -> None:
        """Remove a choice."""
        self.change(lambda of: editing_choices.remove_choice(of, of.items[at].choices, row))

    def use_list(self, at: int, name: str) -> None:
        """Answer a question from a list that is there, or from a copy of its own where no name is given."""
        if name:
            self.change(lambda of: editing_choices.share_list(of, at, name))
        else:
            self.change(lambda of: editing_choices.own_list(of, at))

    def add_language(self, code: str) -> str:
        """Add a language by its code; return the name that it has in the questionnaire."""
        name = f"{self._labels.capital('language', code)} ({code})"
        self.change(lambda of: languages.add_language(of, name))
        return name

    def rename_language(self, language: str, name: str) -> bool:
        """Give a language another name in the questionnaire; tell whether it has it."""
        return self.change(lambda of: languages.rename_language(of, language, name))

    def remove_language(self, language: str) -> bool:
        """Remove a language with its words; tell whether it is gone."""
        return self.change(lambda of: languages.remove_language(of, language))

    def put_first(self, language: str) -> None:
        """Show a language where another one lacks words."""
        self.change(lambda of: languages.set_default_language(of, language))
