"""Which values a setting may have, by itself: ranges, lists of codes, the fields of a template."""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING, Any

from focalnet.network.grades import INTERNATIONAL_LADDER, LADDERS, NATIONAL_LADDER, read_grade
from focalnet.network.sentence import GROWTH_FIELDS, NETWORK_FIELDS
from focalnet.problems import Refused
from focalnet.words import FORM_LANGUAGES, LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

NUMBERS: Mapping[str, tuple[int, int]] = {
    "parity_from": (0, 100),
    "parity_to": (0, 100),
    "parity_staff_over": (0, 1000),
    "swap_time_share": (1, 100),
    "swap_expertise_level": (1, 4),
    "terms_ending_days": (1, 730),
    "verified_within_days": (30, 3650),
    "rotation_years": (0, 30),
    "retention_years": (1, 50),
    "minimum_cell": (3, 10),
}
CHOICES: Mapping[str, tuple[str, ...]] = {
    "swap_version": ("2.0", "3.0"),
    "swap_international_from": INTERNATIONAL_LADDER,
    "swap_international_exceeds": INTERNATIONAL_LADDER,
    "swap_national_from": NATIONAL_LADDER,
    "swap_national_exceeds": NATIONAL_LADDER,
}
TEMPLATES: Mapping[str, tuple[str, ...]] = {
    "sentence": NETWORK_FIELDS,
    "growth_sentence": GROWTH_FIELDS,
    "growth_neutral": GROWTH_FIELDS,
}
_LEVELS = ("headquarters", "regional", "country", "unknown")
_BACKUPS = {"days": (1, 365), "weeks": (0, 520), "months": (0, 600)}


def tidy(name: str, value: Any) -> Any:
    """Return a value as it is kept. Raises `Refused` with what the setting may be."""
    if name in NUMBERS:
        return _number(name, value, *NUMBERS[name])
    if name in CHOICES:
        return _one_of(name, value, CHOICES[name])
    return _SHAPES[name](name, value)


def check_template(name: str, text: str) -> str:
    """Return the wording of a sentence. Raises `Refused` for a field that the sentence does not have."""
    known = TEMPLATES[name]
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        raise Refused("network.template_broken") from None
    for _, field, form, conversion in parts:
        if field is not None and (field not in known or form or conversion):
            said = f"{field}{'!' + conversion if conversion else ''}{':' + form if form else ''}"
            shown = ", ".join(f"{{{each}}}" for each in known)
            raise Refused("network.template_field", field=f"{{{said}}}", known=shown)
    return text


def _number(name: str, value: Any, least: int, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise _odd(name, value)
    if not least <= value <= most:
        raise Refused("network.setting_out_of_range", key=name, least=least, most=most, value=value)
    return value


def _one_of(name: str, value: Any, known: Iterable[str]) -> str:
    if value not in known:
        raise Refused("network.setting_unknown_value", key=name, value=str(value), known=", ".join(known))
    return str(value)


def _yes_or_no(name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise _odd(name, value)
    return value


def _codes(name: str, value: Any) -> tuple[str, ...]:
    """Return codes as given, each once: an empty list would leave nothing to choose from."""
    if isinstance(value, str) or not _all_text(value):
        raise _odd(name, value)
    codes = tuple(dict.fromkeys(code.strip() for code in value if code.strip()))
    if not codes and name != "swap_gender_areas":
        raise Refused("network.setting_empty", key=name)
    return codes


def _form_languages(name: str, value: Any) -> tuple[str, ...]:
    return tuple(_one_of(name, code, FORM_LANGUAGES) for code in _codes(name, value))


def _texts(name: str, value: Any) -> dict[str, str]:
    """Return language → text; a language without text falls back to what ships."""
    if not isinstance(value, dict) or not _all_text(value.values()):
        raise _odd(name, value)
    texts = {_one_of(name, language, LANGUAGES): text.strip() for language, text in value.items()}
    kept = {language: texts[language] for language in LANGUAGES if texts.get(language)}
    return {each: check_template(name, text) for each, text in kept.items()} if name in TEMPLATES else kept


def _names(name: str, value: Any) -> dict[str, dict[str, str]]:
    if not isinstance(value, dict):
        raise _odd(name, value)
    named = {str(code).strip(): _texts(name, texts) for code, texts in value.items()}
    return {code: texts for code, texts in named.items() if code and texts}


def _levels(name: str, value: Any) -> dict[str, str]:
    if not isinstance(value, dict):
        raise _odd(name, value)
    return {str(kind): _one_of(name, level, _LEVELS) for kind, level in value.items()}


def _lines(name: str, value: Any, lines: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return a table of lines, no entry of which stands in two."""
    if not isinstance(value, dict) or not all(_all_text(entries) for entries in value.values()):
        raise _odd(name, value)
    kept: dict[str, tuple[str, ...]] = {}
    for line, entries in value.items():
        taken = {each for other in kept.values() for each in other}
        for each in entries:
            if each in taken:
                raise Refused("network.grade_twice", key=name, grade=each)
        kept[_one_of(name, line, lines)] = tuple(dict.fromkeys(entries))
    return kept


def _seniority(name: str, value: Any) -> dict[str, tuple[str, ...]]:
    if isinstance(value, dict):
        value = {line: _read(grades) for line, grades in value.items()}
    return _lines(name, value, ("senior", "middle", "junior"))


def _read(grades: Any) -> Any:
    return [read_grade(grade) for grade in grades] if _all_text(grades) else grades


def _categories(name: str, value: Any) -> dict[str, tuple[str, ...]]:
    kept = _lines(name, value, ("international", "national", "non_staff"))
    return {
        line: tuple(_one_of(name, ladder, LADDERS) for ladder in ladders) for line, ladders in kept.items()
    }


def _backups(name: str, value: Any) -> dict[str, int]:
    if not isinstance(value, dict) or value.keys() - _BACKUPS.keys():
        raise _odd(name, value)
    shipped = {"days": 7, "weeks": 4, "months": 12}
    return {each: _number(name, value.get(each, shipped[each]), *_BACKUPS[each]) for each in _BACKUPS}


def _all_text(values: Any) -> bool:
    return isinstance(values, tuple | list | type({}.values())) and all(isinstance(v, str) for v in values)


def _odd(name: str, value: Any) -> Refused:
    return Refused("network.setting_odd", key=name, value=str(value))


_SHAPES: Mapping[str, Callable[[str, Any], Any]] = {
    **dict.fromkeys(("office_kinds", "expertise_areas", "working_languages", "swap_gender_areas"), _codes),
    **dict.fromkeys(("office_kind_names", "expertise_names", "language_names", "footnotes"), _names),
    **dict.fromkeys(("organization", "disclaimer", *TEMPLATES), _texts),
    "office_kind_levels": _levels,
    "form_languages": _form_languages,
    "headquarters_counts": _yes_or_no,
    "seniority": _seniority,
    "staff_categories": _categories,
    "backups_kept": _backups,
}
