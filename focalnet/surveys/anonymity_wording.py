"""The anonymity check in the reader's words: a sentence for each fact, or what becomes of each group."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from focalnet.surveys.anonymity import Anonymity, FactCheck
    from focalnet.surveys.results.wording import Wording


class Fate(StrEnum):
    """What becomes of a group in the results of a confidential round."""

    REPORTED = "reported"
    MERGED = "into"
    NEVER = "never_shown"


class Outcome(NamedTuple):
    """A group in words: the fact, its value, how many it has, and what becomes of it."""

    fact: str
    group: str
    people: int
    fate: Fate
    told: str


def summary(check: Anonymity, wording: Wording) -> str:
    """Return the sentence that stands above what becomes of each group."""
    return _first(check, wording, "each")


def outcomes(check: Anonymity, wording: Wording) -> list[Outcome]:
    """Return what becomes of each group of the facts of which anything is put together or left out."""
    facts = check.facts if check.reportable else ()
    return [_outcome(found, value, people, wording) for found in facts for value, people in _sizes(found)]


def sentences(check: Anonymity, wording: Wording) -> list[str]:
    """Return what would be put together and what left out, a sentence each; the first sums it up."""
    first, last = _first(check, wording, "some"), [left_out(check.left_out, wording)] * bool(check.left_out)
    if not check.reportable:
        return [first, *last]
    facts = (_of_fact(each, wording) for each in check.facts)
    return [first, *facts, wording.words("anonymity", "never"), *last]


def left_out(questions: Sequence[str], wording: Wording) -> str:
    """Return the sentence that names the questions that a confidential round leaves out; empty for none."""
    labels = " · ".join(map(wording.called, questions))
    return wording.words("anonymity", "left_out", questions=labels) if labels else ""


def in_short(check: Anonymity, wording: Wording) -> str:
    """Return in one sentence whether all groups can be reported, and by which facts some cannot."""
    if not (check.reportable and check.facts):
        return _first(check, wording, "some")
    facts = ", ".join(wording.fact(each.fact) for each in check.facts)
    return wording.words("anonymity", "in_short", least=check.smallest_group, facts=facts)


def _first(check: Anonymity, wording: Wording, some: str) -> str:
    say = wording.words
    if not check.reportable:
        return say("anonymity", "too_few", number=check.people, least=check.smallest_group)
    return say("anonymity", some if check.facts else "none", least=check.smallest_group)


def _sizes(found: FactCheck) -> Iterator[tuple[str, int]]:
    return ((each.value, each.people) for each in found.groups)


def _outcome(found: FactCheck, value: str, people: int, wording: Wording) -> Outcome:
    """Return what becomes of a group: a small one is told with the others that are put together."""
    fate = Fate.REPORTED
    if not found.offered or (value in {each.value for each in found.small} and value not in found.merged):
        fate = Fate.NEVER
    elif value in found.merged:
        fate = Fate.MERGED
    others = [wording.group_value(found.fact, each) for each in found.merged if each != value]
    told = wording.words(
        "anonymity", fate, merged=", ".join(others) if fate is Fate.MERGED else "", number=found.together
    )
    return Outcome(wording.fact(found.fact), wording.group_value(found.fact, value), people, fate, told)


def _of_fact(found: FactCheck, wording: Wording) -> str:
    fact = wording.fact(found.fact)
    small = ", ".join(
        f"{wording.group_value(found.fact, each.value)} ({each.people})" for each in found.small
    )
    if not found.offered:
        code = "not_offered" if small else "not_offered_large"
        return wording.words("anonymity", code, fact=_capital(fact), small=small)
    merged = ", ".join(wording.group_value(found.fact, value) for value in found.merged)
    return wording.words(
        "anonymity", "merged", fact=_capital(fact), small=small, merged=merged, number=found.together
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
