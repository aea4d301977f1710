"""What can be done with the lists that a network keeps: kinds of office, areas of expertise, languages.

Each list is a setting; adding, naming, ordering and removing is one step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.folding import fold
from focalnet.network import records
from focalnet.network.settings import change_settings, network_settings, own_words
from focalnet.problems import Refused
from focalnet.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.network.settings import NetworkSettings
    from focalnet.store import NetworkFile

LISTS: Mapping[str, tuple[str, str]] = {
    "office_kind": ("office_kinds", "office_kind_names"),
    "expertise": ("expertise_areas", "expertise_names"),
    "language": ("working_languages", "language_names"),
}
"""The lists by section of words, with the settings that hold the codes and the network's own names."""


def add_to_list(file: NetworkFile, section: str, names: Mapping[str, str], code: str = "") -> str:
    """Add an entry after the others, with a name in one language at least; return its code.

    Args:
        file: The network.
        section: Which list: a key of `LISTS`.
        names: Language → name.
        code: The code; made from the name where none is given. Working languages need theirs, of ISO 639-1.

    """
    settings, codes = _codes(file, section)
    named = {language: name for language, text in names.items() if (name := " ".join(text.split()))}
    said = next((named[language] for language in LANGUAGES if language in named), "")
    code = code.strip().lower() or fold(said).replace(" ", "_")
    known = own_words(settings, "en").section(section)
    if not code or (not said and code not in known):
        raise Refused("network.entry_name_missing")
    if code in codes or (said and _called(settings, section, said)):
        raise Refused("network.entry_exists", name=said or known[code])
    with file.step("list.add", list=section, name=said or known[code]):
        _keep(file, settings, section, (*codes, code), {code: named} if named else {})
    return code


def rename_in_list(file: NetworkFile, section: str, code: str, names: Mapping[str, str]) -> str:
    """Give an entry other names; a language left without one goes back to the name that ships."""
    settings, codes = _codes(file, section)
    before = _name(settings, section, _there(code, codes))
    own = {**_names(settings, section).get(code, {}), **names}
    if not any(own.values()) and before == code:
        raise Refused("network.entry_name_missing")
    with file.step("list.rename", list=section, name=before):
        _keep(file, settings, section, codes, {code: own})
    return code


def move_in_list(file: NetworkFile, section: str, code: str, position: int) -> str:
    """Put an entry at another place of its list, counted from 0."""
    settings, codes = _codes(file, section)
    others = [each for each in codes if each != _there(code, codes)]
    others.insert(position, code)
    with file.step("list.move", list=section, name=_name(settings, section, code)):
        change_settings(file, **{LISTS[section][0]: others})
    return code


def remove_from_list(file: NetworkFile, section: str, code: str, instead: str = "") -> str:
    """Remove an entry that nobody has; `instead` gives whoever has it another one in the same step.

    Raises:
        Refused: `network.kind_in_use` or `network.area_in_use`, where `instead` is not given.

    """
    settings, codes = _codes(file, section)
    others = tuple(each for each in codes if each != _there(code, codes))
    with file.step("list.remove", list=section, name=_name(settings, section, code)):
        if instead:
            _REPLACE[section](file, code, _there(instead, others))
        _keep(file, settings, section, others, {code: {}})
    return code


def set_kind_level(file: NetworkFile, kind: str, level: str) -> str:
    """Say at which level UN-SWAP counts the focal points of a kind of office."""
    settings, codes = _codes(file, "office_kind")
    name = _name(settings, "office_kind", _there(kind, codes))
    with file.step("list.level", name=name, level=level):
        change_settings(file, office_kind_levels={**settings.office_kind_levels, kind: level})
    return kind


def _keep(
    file: NetworkFile,
    settings: NetworkSettings,
    section: str,
    codes: tuple[str, ...],
    names: Mapping[str, Mapping[str, str]],
) -> None:
    """Keep a list and the names that changed, and whatever follows from an entry that went."""
    of_codes, of_names = LISTS[section]
    chosen: dict[str, Any] = {of_codes: codes, of_names: {**_names(settings, section), **names}}
    if section == "office_kind":
        chosen["office_kind_levels"] = {
            kind: settings.office_kind_levels.get(kind, "unknown") for kind in codes
        }
    if section == "expertise":
        chosen["swap_gender_areas"] = [area for area in settings.swap_gender_areas if area in codes]
    change_settings(file, **chosen)


def _codes(file: NetworkFile, section: str) -> tuple[NetworkSettings, tuple[str, ...]]:
    settings = network_settings(file)
    return settings, getattr(settings, LISTS[section][0])


def _names(settings: NetworkSettings, section: str) -> Mapping[str, Mapping[str, str]]:
    names: Mapping[str, Mapping[str, str]] = settings.plain()[LISTS[section][1]]
    return names


def _there(code: str, codes: tuple[str, ...]) -> str:
    if code not in codes:
        raise Refused("network.no_such_entry", code=code, known=", ".join(codes))
    return code


def _name(settings: NetworkSettings, section: str, code: str) -> str:
    words = own_words(settings, "en")
    return words(section, code) if words.has(section, code) else code


def _called(settings: NetworkSettings, section: str, name: str) -> bool:
    """Tell whether an entry of the list is called so in any language."""
    said = (text for each in LANGUAGES for text in own_words(settings, each).listed(section).values())
    return fold(name) in map(fold, said)


def _replace_kind(file: NetworkFile, kind: str, instead: str) -> None:
    """Make offices that are of a kind, or once were, of another one."""
    for office in records.offices(file):
        if office.kind == kind:
            records.OFFICE.update(file, office.id, {"kind": instead})
        for former in records.former_kinds(file, office.id):
            if former.kind == kind:
                records.FORMER_KIND.update(file, former.id, {"kind": instead})


def _replace_area(file: NetworkFile, area: str, instead: str) -> None:
    """Give people who know an area another one; who knows both keeps the higher level."""
    known = {each.person: each for each in records.expertise_in(file, instead)}
    for old in records.expertise_in(file, area):
        if new := known.get(old.person):
            records.EXPERTISE.update(file, new.id, {"level": max(old.level, new.level)})
            records.EXPERTISE.delete(file, old.id)
        else:
            records.EXPERTISE.update(file, old.id, {"area": instead})


def _replace_nothing(file: NetworkFile, code: str, instead: str) -> None:
    """Languages that people speak stay, whether they are offered or not."""


_REPLACE = {"office_kind": _replace_kind, "expertise": _replace_area, "language": _replace_nothing}
