"""The anonymity check in the reader's words, a sentence for each fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from focalnet.surveys.anonymity import Anonymity, FactCheck
    from focalnet.surveys.results.wording import Wording


def sentences(check: Anonymity, wording: Wording) -> list[str]:
    """Return what would be put together and what left out, a sentence each; the first sums it up."""
    say = wording.words
    if not check.reportable:
        return [say("anonymity", "too_few", number=check.people, least=check.smallest_group)]
    first = "some" if check.facts else "none"
    said = [say("anonymity", first, least=check.smallest_group)]
    return [*said, *(_of_fact(each, wording) for each in check.facts), say("anonymity", "never")]


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
