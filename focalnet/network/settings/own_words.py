"""The words of one network: the catalogue's, with the network's own names, wordings and notes laid over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.words import LANGUAGES, Words, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from focalnet.network.settings.chosen import Names, NetworkSettings


class NetworkWords(Words):
    """Words as anywhere else, and the network's lists in its own order."""

    def __init__(self, settings: NetworkSettings, language: str) -> None:
        super().__init__(language, _own(settings, language), words(language))
        self._lists: Mapping[str, tuple[str, ...]] = {
            "office_kind": (*settings.office_kinds, "unknown"),
            "expertise": settings.expertise_areas,
            "language": settings.working_languages,
            "form_language": settings.form_languages,
        }

    def listed(self, section: str) -> dict[str, str]:
        """Return the codes that may be chosen of a section, with their words, in the network's order."""
        if section not in self._lists:
            return self.section(section)
        named = "language" if section == "form_language" else section
        return {code: self(named, code) if self.has(named, code) else code for code in self._lists[section]}


def own_words(settings: NetworkSettings, language: str) -> NetworkWords:
    """Return the words of settings in a language: `en`, `fr` or `es`."""
    return NetworkWords(settings, language)


def in_all_languages(
    settings: NetworkSettings, section: str, codes: Iterable[str]
) -> dict[str, tuple[str, ...]]:
    """Return for each code of a section what it is called, once each; nothing for a code without words."""
    said = [own_words(settings, language) for language in LANGUAGES]
    return {
        code: tuple(dict.fromkeys(words(section, code) for words in said if words.has(section, code)))
        for code in codes
    }


def _own(settings: NetworkSettings, language: str) -> dict[str, dict[str, str]]:
    own = {
        "office_kind": _named("office_kind", settings.office_kind_names, language),
        "expertise": _named("expertise", settings.expertise_names, language),
        "language": _named("language", settings.language_names, language),
        "footnote": _named("footnote", settings.footnotes, language),
        "disclaimer": _only("boundaries", settings.disclaimer.get(language)),
        "sentence": _only("network", settings.sentence.get(language))
        | _only("network_no_country", settings.sentence.get(language))
        | _only("growth", settings.growth_sentence.get(language))
        | _only("growth_neutral", settings.growth_neutral.get(language)),
        "report": _only("source", _source(settings, language)),
    }
    return {section: entries for section, entries in own.items() if entries}


def _named(section: str, names: Names, language: str) -> dict[str, str]:
    """Return the network's names of codes; another language's where this one has no name at all."""
    known = words(language).section(section)
    own = {code: named.get(language, "") for code, named in names.items()}
    for code, named in names.items():
        if not own[code] and code not in known:
            own[code] = next((named[each] for each in LANGUAGES if named.get(each)), "")
    return {code: name for code, name in own.items() if name}


def _source(settings: NetworkSettings, language: str) -> str | None:
    """Return the source line of workbooks with the organization's name in it, the date still open."""
    if not (name := settings.called(language)):
        return None
    plain = name.replace("{", "{{").replace("}", "}}")
    return words(language).template("report", "source_of").replace("{organization}", plain)


def _only(key: str, text: str | None) -> dict[str, str]:
    return {key: text} if text else {}
