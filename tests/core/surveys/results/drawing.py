"""Rounds as they are drawn for attackers: a questionnaire of every guarded kind, facts, and answers to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, placed
from focalnet.surveys.results.counting import Counted
from focalnet.surveys.results.guarded import Guarded
from focalnet.surveys.results.past import Past
from focalnet.surveys.results.relevance import depends_on

if TYPE_CHECKING:
    from focalnet.surveys.results.family import Family

Answers = list[dict[str, Any]]

FACTS = {
    "sex": ("F", "F", "M", "not_stated"),
    "staff_category": ("international", "national", "non_staff", ""),
    "office_kind": ("headquarters", "country_office", "country_office", "regional_office"),
    "level": ("headquarters", "country", "country", "regional"),
}
_SCALE = ("1", "2", "3", "4")


def questionnaire() -> Questionnaire:
    """Return a questionnaire with a question of every kind that tells numbers."""
    items = placed(
        [
            Item("select_one", "harassed", choices="yes_no"),
            Item("select_one", "support", choices="scale"),
            Item("select_multiple", "hindered", choices="hindrances", or_other=True),
            Item("select_one", "reported", choices="yes_no", relevant="${harassed} = 'yes'"),
            Item("date", "since"),
            Item("integer", "share"),
            Item("acknowledge", "agreed"),
        ]
    )
    lists = {"yes_no": ("yes", "no"), "scale": _SCALE, "hindrances": ("time", "tor", "budget")}
    return Questionnaire(items, {name: tuple(map(Choice, names)) for name, names in lists.items()})


def answers_of(random: Any, pick: Any, left_out: float) -> dict[str, Any]:
    """Return what somebody answers; `pick` chooses one of several as the round is skewed."""
    said: dict[str, Any] = {
        "harassed": pick(("no", "yes", "yes")),
        "support": pick(_SCALE),
        "hindered": sorted({pick(("time", "tor", "budget", "other")) for _ in range(random.randint(1, 3))}),
        "since": pick(("2010-05-01", "2009-01-31", "1987-03-02")),
        "share": random.choice([0, 10, 20, 20, 100]),
        **({"agreed": "OK"} if random.random() < 0.5 else {}),
    }
    if said["harassed"] == "yes":
        said["reported"] = pick(("no", "yes"))
    return {key: answer for key, answer in said.items() if random.random() >= left_out}


def told(asked: Questionnaire, answers: Answers, family: Family, past: Past | None = None) -> list[Guarded]:
    """Return the questions of a round as they are guarded."""
    told: dict[str, Guarded] = {}
    for item in asked.questions:
        before = {line for each in past.states for line in each.lines(item.key, "lines")} if past else ()
        counted = Counted(asked, item, answers, family.profile_of, family.smallest_cell, before=before)
        parents = [told[key] for key in depends_on(asked, item)]
        told[item.key] = Guarded(counted, family, parents, {}, past or Past((), family))
    return list(told.values())
