"""What is known of respondents made so coarse that nobody can be told from it.

When a round is sealed its responses stay, without the key, and with facts by which results are broken down.
Sex, category, region and kind of office together would name many a person again, whom the roster lists with
the same facts; so would answers that confirm what the register knows, such as grade and languages. So each of
these is kept only as far as at least the smallest cell of those who answered share all that is kept: who did
not answer hides nobody. The source of the rule is DOMAIN's "smallest cell".
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from focalnet.surveys.audience import FACTS
from focalnet.surveys.identifying import answers_kept, questions_saying_who

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.surveys.model import Facts, Response
    from focalnet.surveys.questionnaire import Questionnaire

WITHHELD = "withheld"
"""What stands for a fact that was known and is not kept."""

KEPT = (
    *("sex", "staff_category", "seniority", "region", "level", "office_kind"),
    *("role", "mandate", "tor_state"),
)
"""The facts of the people asked that may stay, the more telling for the work first."""
_OTHER = "_other"


def coarse_responses(
    responses: Sequence[Response], questionnaire: Questionnaire, smallest: int
) -> list[Response]:
    """Return responses with the facts and the answers that may stay; those that say who answers go."""
    own = [
        replace(each, answers=answers_kept(questionnaire, each.answers), facts=_kept_facts(each))
        for each in responses
    ]
    confirming = [key for key in told_by_register(questionnaire) if any(key in each.answers for each in own)]
    known = {each.id: {**each.facts, **_as_facts(each, confirming)} for each in own}
    kept = coarsened(known, smallest, (*KEPT, *map(_as_fact, confirming)))
    return [_coarse(each, kept[each.id], confirming) for each in own]


def told_by_register(questionnaire: Questionnaire) -> list[str]:
    """Return the keys of the questions whose answers the register knows too, or that are facts."""
    saying_who = {each.key for each in questions_saying_who(questionnaire)}
    asked = [each.key for each in questionnaire.questions if each.confirms or each.key in FACTS]
    return [*saying_who, *(key for key in asked if key not in saying_who)]


def _kept_facts(response: Response) -> dict[str, str]:
    return {fact: response.facts.get(fact, "") for fact in KEPT}


def _as_fact(key: str) -> str:
    """Return the name of an answer among facts, none of which is called so."""
    return f"answer {key}"


def _as_facts(response: Response, questions: Sequence[str]) -> dict[str, str]:
    """Return answers as facts, each with what was written beside “other”."""
    said = response.answers
    return {_as_fact(key): json.dumps([said.get(key), said.get(key + _OTHER)]) for key in questions}


def _coarse(response: Response, kept: Mapping[str, str], questions: Sequence[str]) -> Response:
    """Return a response with the facts that are kept, and without answers that are not."""
    withheld = [key for key in questions if kept[_as_fact(key)] == WITHHELD]
    gone = {name for key in withheld for name in (key, key + _OTHER)}
    answers = {key: answer for key, answer in response.answers.items() if key not in gone}
    return replace(response, answers=answers, facts={fact: kept[fact] for fact in KEPT})


def coarsened(
    people: Mapping[str, Facts], smallest: int, kept: Sequence[str] = KEPT
) -> dict[str, dict[str, str]]:
    """Return for each of some people the facts that may stay: `smallest` or more share each set of them.

    Where they are fewer than that, nothing stays. `kept` are the facts, those that matter more first.
    """
    facts: dict[str, dict[str, str]] = {one: {} for one in people}
    groups: list[Sequence[str]] = [list(people)]
    if len(people) < smallest:
        return {one: dict.fromkeys(kept, WITHHELD) for one in people}
    for fact in kept:
        split: list[Sequence[str]] = []
        for group in groups:
            for value, members in _parts(group, {one: people[one].get(fact, "") for one in group}, smallest):
                split.append(members)
                for one in members:
                    facts[one][fact] = value
        groups = split
    return facts


def _parts(group: Sequence[str], values: Mapping[str, str], smallest: int) -> list[tuple[str, Sequence[str]]]:
    """Split a group by a fact: what is large enough by itself, and the rest together, large enough too.

    Where the rest would be too small, nothing is split: who is missing from the others would be known.
    """
    by_value: dict[str, list[str]] = defaultdict(list)
    for one in group:
        by_value[values[one]].append(one)
    large = [(value, members) for value, members in by_value.items() if len(members) >= smallest]
    rest = [one for members in by_value.values() if len(members) < smallest for one in members]
    if rest and len(rest) < smallest:
        return [(WITHHELD, group)]
    return [*large, (WITHHELD, rest)] if rest else [*large]
