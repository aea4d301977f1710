"""The other values of a roster: codes, grades, time shares, languages, countries, yes and no."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from focalnet.folding import fold, fold_tight
from focalnet.network.grades import category_of, is_grade, read_grade
from focalnet.network.model import Mandate, Role, StaffCategory, TorState
from focalnet.network.roster import lexicon
from focalnet.network.roster.fields import Field
from focalnet.network.roster.values.kinds import Kind, Partly, Trouble, as_text, is_empty
from focalnet.words import FORM_LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from enum import StrEnum

    from focalnet.network.grades import Categories
    from focalnet.sheets.book import Value

_PERCENT = re.compile(
    r"(\d+(?:[.,]\d+)?)\s*(?:%|٪|per ?cent|percent|pour ?cent|por ?ciento|процент\w*)?", re.IGNORECASE
)
_GRADE_INSIDE = re.compile(
    r"(?<![\w-])(?:(?:Official|Grade)\s+)?((?:P|D|G|GS|L)\s?-?\s?[1-7]|(?:NO|NPO)\s?-?\s?[A-E])(?![\w-])",
    re.IGNORECASE,
)
_LIST = re.compile(r"\s*[,;/|\n+&]\s*|\s+(?:and|et|y|e|и|و)\s+|、|،|，|；")
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_LEVEL = re.compile(r"^(.*?)\s*[(\[:=–-]?\s*([1-4])\s*[)\]]?$")
_GRADE_AT_END = re.compile(r"[a-z]{1,2}((?:p|d|g)[1-7]|no[a-e])")
_TOR_WORDS = frozenset({"tor", "tors", "tdr", "the", "les", "los"})
_TICKS = frozenset({"✓", "✔", "☑", "√", "●", "•"})
_YEAR = re.compile(r"(?:19|20)\d\d")


_CODES: Mapping[Field, type[StrEnum]] = {
    Field.ROLE: Role,
    Field.STAFF_CATEGORY: StaffCategory,
    Field.MANDATE: Mandate,
    Field.TOR_STATE: TorState,
}


class GradeCell(NamedTuple):
    """A grade and what stood beside it in the same cell: `P-4 Programme Officer`."""

    grade: str = ""
    job_title: str = ""


def text_kind(field: Field) -> Kind[str]:
    """Return the reader for plain text."""

    def read(cell: Value) -> str:
        text = as_text(cell)
        return "" if is_empty(text) else text

    return Kind(field, "", read, str)


def notes_kind() -> Kind[str]:
    """Return the reader for notes: their lines are kept."""
    return Kind(Field.NOTES, "", lambda cell: cell.strip() if isinstance(cell, str) else as_text(cell), str)


def code_kind(field: Field) -> Kind[str]:
    """Return the reader for a field of codes: role, mandate, ToR."""
    readers = {Field.ROLE: _role, Field.TOR_STATE: _tor_state}
    return _coded(field, readers.get(field, _code), "" if field is Field.ROLE else "unknown")


def category_kind(categories: Categories) -> Kind[str]:
    """Return the reader for staff categories; a grade in the place of one says what it brings."""
    return _coded(Field.STAFF_CATEGORY, lambda of, text: _category(of, text, categories), "unknown")


def office_kind_kind(known: Mapping[str, str]) -> Kind[str]:
    """Return the reader for kinds of office, from the folded words for them and their codes."""

    def read(cell: Value) -> str | Trouble:
        text = as_text(cell)
        if is_empty(text) or fold(text) in lexicon.plain("blank"):
            return ""
        return known.get(fold(text)) or Trouble("office_kind_unknown", text)

    def meaning(said: str) -> str | None:
        return said if said in known.values() else known.get(fold(said))

    return Kind(Field.OFFICE_KIND, "", read, meaning)


def _coded(field: Field, reader: Callable[[Field, str], str | Trouble | None], nothing: str) -> Kind[str]:
    valid = frozenset(_CODES[field])

    def meaning(said: str) -> str | None:
        code = fold(said).replace(" ", "_")
        return code if code in valid else lexicon.codes(field.value).get(fold(said))

    def read(cell: Value) -> str | Trouble:
        text = as_text(cell)
        if is_empty(text) or fold(text) in lexicon.plain("blank"):
            return nothing
        found = reader(field, text)
        return found if found is not None else Trouble(f"{field}_unknown", text)

    return Kind(field, nothing, read, meaning)


def _code(field: Field, text: str) -> str | None:
    folded = fold(text)
    return lexicon.codes(field.value).get(folded)


def _role(field: Field, text: str) -> str | Trouble | None:
    """Read `GFP;Alternate`: a focal point who is an alternate is an alternate."""
    whole = _code(field, text)
    if whole:
        return whole
    found = {code for part in _LIST.split(_ASIDE.sub("", text)) if (code := _code(field, part))}
    found |= {code for aside in _ASIDE.findall(text) if (code := _code(field, aside))}
    special = found - {"focal_point"}
    if len(special) == 1 or (found and not special):
        return (special or found).pop()
    return None


def role_in(text: str) -> str:
    """Return the role that a job title names plainly (`Alternate Gender Focal Point`), else nothing."""
    return lexicon.codes("role").get(fold(text), "")


def _category(field: Field, text: str, categories: Categories) -> str | Trouble | None:
    """Read a staff category; a grade in its place says what a grade says."""
    code = _code(field, text)
    if code == "asked":
        return Trouble("staff_category_asked", text)
    if code:
        return code
    if len(text) > 1 and is_grade(read_grade(text)):
        return category_of(text, categories).value
    parts = {part for word in _LIST.split(_ASIDE.sub("", text)) if (part := _code(field, word))} - {"asked"}
    return parts.pop() if len(parts) == 1 else None


def _tor_state(field: Field, text: str) -> str | Trouble | None:
    """Read `oui`, `ToR signed 2024`; a plain no does not say whether they were asked for or declined."""
    folded = fold(text)
    if folded in lexicon.plain("yes"):
        return TorState.INCLUDED.value
    if folded in lexicon.plain("no"):
        return Trouble(
            "tor_state_no", text, TorState.NOT_REQUESTED.value, ("not_requested", "requested", "declined")
        )
    bare = " ".join(word for word in folded.split() if word not in _TOR_WORDS and not word.isdigit())
    if bare in lexicon.plain("yes"):
        return TorState.INCLUDED.value
    return _code(field, text) or _code(field, bare)


def tor_reference_in(text: str) -> str:
    """Return what a cell of ToR says beyond its state (`ToR signed 2024`), to be kept as the reference."""
    return text if _YEAR.search(text) else ""


def alternate_kind() -> Kind[str]:
    """Return the reader for a column that says whether the person is an alternate: gives a role, or none."""

    def read(cell: Value) -> str | Trouble:
        text = "yes" if cell is True else "" if cell is False else as_text(cell)
        folded = fold(text)
        if _yes(text):
            return Role.ALTERNATE.value
        if is_empty(text) or folded in lexicon.plain("no") or folded in lexicon.plain("blank"):
            return ""
        return lexicon.codes("role").get(folded) or Trouble("alternate_unknown", text)

    return Kind(Field.ALTERNATE, "", read, code_kind(Field.ROLE).meaning)


def yes_kind(field: Field) -> Kind[bool | None]:
    """Return the reader for yes, no and not known."""

    def read(cell: Value) -> bool | Trouble | None:
        if isinstance(cell, bool):
            return cell
        text = as_text(cell)
        known = _yes(text)
        if known is not None or is_empty(text) or fold(text) in lexicon.plain("blank"):
            return known
        return Trouble("yes_unknown", text)

    return Kind(field, None, read, _yes)


def _yes(text: str) -> bool | None:
    if text in _TICKS:
        return True
    folded = fold(text)
    return True if folded in lexicon.plain("yes") else False if folded in lexicon.plain("no") else None


def grade_kind() -> Kind[GradeCell]:
    """Return the reader for grades, with or without a job title in the same cell."""
    return Kind(Field.GRADE, GradeCell(), _grade, lambda said: GradeCell(read_grade(said)))


def _grade(cell: Value) -> GradeCell | Trouble | Partly:
    text = as_text(cell)
    if is_empty(text) or fold(text) in lexicon.plain("blank"):
        return GradeCell()
    grade = read_grade(text)
    if is_grade(grade):
        return GradeCell(grade)
    inside = {read_grade(found) for found in _GRADE_INSIDE.findall(text)}
    if len(inside) == 1:
        beside = _GRADE_INSIDE.sub(" ", text).strip(" ,;:/()–-")
        return GradeCell(inside.pop(), " ".join(beside.split()))
    if inside:
        return Partly(GradeCell(), Trouble("grade_several", text, "", tuple(sorted(inside))))
    return Partly(GradeCell(text), Trouble("grade_unknown", text, _near_grade(text)))


def _near_grade(text: str) -> str:
    """Return the grade that a short code holds with a letter too many (`LP3`), to be asked about."""
    found = _GRADE_AT_END.fullmatch(fold_tight(text))
    return read_grade(found[1]) if found else ""


def time_kind(field: Field, cells: Sequence[Value]) -> Kind[float | None]:
    """Return the reader for shares of time in per cent; numbers none above 1 are fractions of 1."""
    numbers = [cell for cell in set(cells) if isinstance(cell, int | float) and not isinstance(cell, bool)]
    fractions = bool(numbers) and max(numbers) <= 1
    mixed = bool(numbers) and not fractions and any(0 < number < 1 for number in numbers)

    def read(cell: Value) -> float | Trouble | None:
        if isinstance(cell, int | float) and not isinstance(cell, bool):
            if mixed and 0 < cell < 1:
                return Trouble("time_fraction", as_text(cell), as_text(round(cell * 100, 6)))
            return _share(round(cell * 100, 6) if fractions else float(cell), as_text(cell))
        return _time_text(as_text(cell))

    return Kind(field, None, read, _time_said)


def _time_said(said: str) -> float | None:
    found = _time_text(said)
    return found if isinstance(found, float) else None


def _time_text(text: str) -> float | Trouble | None:
    plain = _ASIDE.sub("", text).strip()
    if is_empty(plain) or fold(plain) in lexicon.plain("blank"):
        return None
    found = _PERCENT.fullmatch(plain)
    return _share(float(found[1].replace(",", ".")), text) if found else Trouble("time_unknown", text)


def _share(number: float, text: str) -> float | Trouble:
    return number if 0 <= number <= 100 else Trouble("time_unknown", text)


def languages_kind() -> Kind[tuple[str, ...]]:
    """Return the reader for lists of languages: `EN/FR`, `English, French (basic)`."""
    return Kind(Field.WORKING_LANGUAGES, (), _languages, lambda said: _plain_languages(said) or None)


def _languages(cell: Value) -> tuple[str, ...] | Trouble | Partly:
    text = as_text(cell)
    known = lexicon.languages()
    if is_empty(text) or fold(text) in lexicon.plain("blank"):
        return ()
    parts = [part for part in _LIST.split(_ASIDE.sub("", text)) if part]
    if len(parts) == 1 and fold(parts[0]) not in known and all(fold(p) in known for p in parts[0].split()):
        parts = parts[0].split()
    found = tuple(dict.fromkeys(known[fold(part)] for part in parts if fold(part) in known))
    strange = [part for part in parts if fold(part) not in known]
    return Partly(found, Trouble("language_unknown", ", ".join(strange))) if strange else found


def _plain_languages(said: str) -> tuple[str, ...]:
    found = _languages(said)
    return () if isinstance(found, Trouble | Partly) else found


def form_language_kind() -> Kind[str]:
    """Return the reader for the language of a person's forms: one that forms speak."""

    def read(cell: Value) -> str | Trouble:
        text = as_text(cell)
        code = lexicon.languages().get(fold(text), "")
        if code in FORM_LANGUAGES or is_empty(text) or fold(text) in lexicon.plain("blank"):
            return code
        return Trouble("form_language_unknown", text, "", FORM_LANGUAGES)

    return Kind(Field.FORM_LANGUAGE, "", read, lambda said: lexicon.languages().get(fold(said)))


def expertise_kind(areas: Mapping[str, str]) -> Kind[tuple[tuple[str, int], ...]]:
    """Return the reader for areas of expertise with levels from 1 to 4: `Health and HIV (3); PSEA (2)`.

    `areas`: folded names and codes of the network's areas, each with its code.
    """

    def read(cell: Value) -> tuple[tuple[str, int], ...] | Partly:
        found, strange = _levels(as_text(cell), areas)
        return Partly(found, Trouble("expertise_unknown", "; ".join(strange))) if strange else found

    return Kind(Field.EXPERTISE, (), read, lambda said: _levels(said, areas)[0] or None)


def _levels(text: str, areas: Mapping[str, str]) -> tuple[tuple[tuple[str, int], ...], list[str]]:
    found: dict[str, int] = {}
    strange = []
    for part in re.split(r"\s*[;\n|]\s*", text):
        level = _LEVEL.match(part)
        code = areas.get(fold(level[1])) if level else None
        if level and code:
            found[code] = int(level[2])
        elif part.strip():
            strange.append(part.strip())
    return tuple(found.items()), strange


def looks_like_grade(text: str) -> bool:
    """Tell whether a cell holds a grade, alone or with a job title."""
    return (
        is_grade(read_grade(text))
        or _GRADE_INSIDE.search(text) is not None
        or fold_tight(text) in {"l", "p", "d"}
    )
