"""What can be done with people: add, correct, verify, set expertise, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.network import records
from focalnet.network.actions.facts import changed, tidy
from focalnet.network.model import Expertise, NotSamePerson, Person
from focalnet.network.settings import network_settings
from focalnet.problems import Refused
from focalnet.store import new_id

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from focalnet.store import NetworkFile


def add_person(file: NetworkFile, *, family_name: str, **facts: Any) -> str:
    """Add a person with the facts of `Person` and return the id. Raises `Refused` without a family name."""
    added = Person(new_id(), **_named(tidy({"family_name": family_name, **facts})))
    with file.step("person.add", name=added.name):
        records.PERSON.insert(file, [added])
    return added.id


def correct_person(file: NetworkFile, person_id: str, **facts: Any) -> str:
    """Correct facts of a person: it was always so. Facts that are the same already make no step."""
    before = records.person(file, person_id)
    corrected = changed(before, _named(tidy(facts)))
    with file.step("person.correct", name=before.name):
        records.PERSON.update(file, person_id, corrected)
    return person_id


def correct_people(file: NetworkFile, person_ids: Collection[str], **facts: Any) -> list[str]:
    """Correct the same facts of many people, in one step."""
    corrected = _named(tidy(facts))
    with file.step("person.correct_many", number=len(person_ids)):
        for person in records.persons(file, person_ids):
            records.PERSON.update(file, person.id, changed(person, corrected))
    return list(person_ids)


def verify_people(file: NetworkFile, person_ids: Collection[str], on: date) -> list[str]:
    """Note that the facts of these people were verified on a date."""
    with file.step("person.verify", number=len(person_ids)):
        records.PERSON.update_many(file, person_ids, {"verified_on": on})
    return list(person_ids)


def set_expertise(file: NetworkFile, person_id: str, levels: Mapping[str, int], source: str = "") -> str:
    """Set what a person knows: area → level 1 to 4, or 0 to remove the area; other areas stay as they are.

    Raises:
        Refused: An area is not in the network's list, or a level is out of range.

    """
    _check_expertise(levels, network_settings(file).expertise_areas)
    known = {each.area: each for each in records.expertise(file, person_id)}
    with file.step("expertise.set", name=records.person(file, person_id).name):
        for area, level in levels.items():
            held = known.get(area)
            if held and level:
                records.EXPERTISE.update(file, held.id, changed(held, {"level": level, "source": source}))
            elif held:
                records.EXPERTISE.delete(file, held.id)
            elif level:
                records.EXPERTISE.insert(file, [Expertise(new_id(), person_id, area, level, source)])
    return person_id


def not_the_same_person(file: NetworkFile, one: str, other: str) -> str:
    """Remember that two people are two, so that they are not suspected of being one again."""
    names = [records.person(file, each).name for each in (one, other)]
    one, other = min(one, other), max(one, other)
    if one == other:
        raise Refused("network.same_person_twice")
    with file.step("person.not_same", name=names[0], other=names[1]):
        if (one, other) not in records.not_the_same(file):
            records.NOT_SAME_PERSON.insert(file, [NotSamePerson(new_id(), one, other)])
    return one


def remove_person(file: NetworkFile, person_id: str) -> str:
    """Remove a person with everything held on them; earlier figures lose them. Ending is the usual way."""
    with file.step("person.remove", name=records.person(file, person_id).name):
        records.PERSON.delete(file, person_id)
    return person_id


def _named(facts: dict[str, Any]) -> dict[str, Any]:
    if facts.get("family_name", "?") == "":
        raise Refused("network.name_missing")
    return facts


def _check_expertise(levels: Mapping[str, int], areas: tuple[str, ...]) -> None:
    for area, level in levels.items():
        if area not in areas:
            raise Refused("network.area_unknown", area=area, known=", ".join(areas))
        if not 0 <= level <= 4:
            raise Refused("network.out_of_range", fact=area, least=0, most=4, value=level)
