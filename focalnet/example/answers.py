"""What people answer in the rounds of the example: the register is confirmed, the rest is diced."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.surveys.questionnaire.model import EXPERTISE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.example.dice import Dice
    from focalnet.surveys.model import Answer, Invitation
    from focalnet.surveys.questionnaire import Item, Questionnaire

_EXTENT = ("not_at_all", "a_little", "much", "very_much", "not_applicable")
_OF_TRUE = "training_received"  # asked of those who were trained
_NEW_AREA = 0.006
_LEVELS = {"1": 20, "2": 40, "3": 30, "4": 10}
_CHANGED = {"job_title": 0.08, "telephone": 0.1, "time_spent": 0.2}
"""How likely it is that somebody says otherwise than the register."""
_TITLES = ("Head of Programmes", "Programme Coordinator", "Senior Project Assistant", "Liaison Officer")


class Respondent:
    """Answers a questionnaire for one person after the other, by a table of likelihoods."""

    def __init__(self, dice: Dice, asked: Questionnaire, likely: Mapping[str, Any]) -> None:
        self._dice = dice
        self._asked = asked
        self._likely = likely

    def answers(self, whose: Invitation, known: Mapping[str, str]) -> dict[str, Answer]:
        """Return what somebody answers; `known` are their levels of expertise in the register, by area."""
        said: dict[str, Answer] = {}
        for item in self._asked.questions:
            if item.key == _OF_TRUE and said.get("trained") != "yes":
                continue
            answer = self._answer(item, whose, known)
            if answer not in (None, "", []):
                said[item.key] = answer
        return said

    def _answer(self, item: Item, whose: Invitation, known: Mapping[str, str]) -> Any:
        if item.confirms.startswith(EXPERTISE):
            return known.get(item.confirms.removeprefix(EXPERTISE), "") or self._new_level()
        if item.confirms:
            return self._confirmed(item, whose.prefill.get(item.confirms, ""))
        return self._own(item)

    def _new_level(self) -> str:
        """Return the level of an area that the register does not know of yet: that is rare."""
        return self._dice.weighted(_LEVELS) if self._dice.chance(_NEW_AREA) else ""

    def _confirmed(self, item: Item, shown: str) -> Any:
        """Return the register's value, as a question of this type is answered, or now and then another."""
        if shown and self._dice.chance(_CHANGED.get(item.confirms, 0)):
            shown = self._otherwise(item.confirms, shown)
        if item.type == "select_multiple":
            return shown.split()
        return round(float(shown)) if shown and item.type == "integer" else shown

    def _otherwise(self, field: str, shown: str) -> str:
        if field == "time_spent":
            return str(min(100, round(float(shown)) + 5 * self._dice.number(1, 3)))
        if field == "telephone":
            return f"ext. {self._dice.number(3100, 9899)}"
        return self._dice.pick(_TITLES)

    def _own(self, item: Item) -> Any:
        likely, dice = self._likely, self._dice
        if item.key in likely["one"]:
            return dice.weighted(likely["one"][item.key])
        if item.key in likely["several"]:
            return [name for name, chance in likely["several"][item.key].items() if dice.chance(chance)]
        if item.key in likely["extent"]:
            weights: Sequence[float] = likely["extent"][item.key]
            return dice.weighted(dict(zip(_EXTENT, weights, strict=True)))
        texts = likely["texts"].get(item.key, ())
        return dice.pick(texts) if texts and dice.chance(0.35) else None
