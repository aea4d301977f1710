"""pyxform's errors and warnings as problems: with the sheet, the row and the column where it says one."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from focalnet.problems import Place, Problem
from focalnet.sheets import cell_name
from focalnet.surveys.questionnaire.columns import tokens_of
from focalnet.surveys.questionnaire.raw import RawSheet

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_CODES = {
    "SURVEY_001": "group_not_opened", "SURVEY_002": "group_not_closed", "SURVEY_005": "parameter_unknown",
    "HEADER_002": "column_twice_named", "HEADER_003": "column_missing", "HEADER_004": "choices_column",
    "LABEL_001": "choice_unlabelled", "NAMES_001": "name_twice", "NAMES_002": "name_alike",
    "NAMES_006": "choice_unnamed", "NAMES_007": "choice_twice", "NAMES_008": "name_invalid",
    "PYREF_001": "reference_broken", "PYREF_003": "reference_unknown", "PYREF_004": "reference_twice",
}  # fmt: skip
"""pyxform's own codes of what is met often, and ours."""
_SENTENCES = (
    (r"Duplicate column header: (?P<column>.*)", "column_twice"),
    (r"List name not in (?:external )?choices sheet: (?P<list>.*)", "list_missing"),
    (r"Unknown question type '(?P<type>.*)'", "type_unknown"),
    (r"Question or group with no name", "name_missing"),
    (r"Question with no type", "type_missing"),
    (r"You must have a sheet named 'survey'", "no_survey_sheet"),
    (r"There should be a choices sheet", "no_choices_sheet"),
    (r"There are multiple survey elements named '(?P<name>[^']*)'", "reference_twice"),
    (r"There is no survey element named '(?P<name>[^']*)'", "reference_unknown"),
    (r"survey element named '(?P<name>[^']*)' has no label or hint", "label_missing"),
    (r"Choice names with spaces .* See \[(?P<name>.*)\] in \[(?P<list>.*)\]", "choice_with_space"),
    (r"Missing calculation", "calculation_missing"),
    (r"not recognized as a supported type", "not_a_form"),
    (r"Language '.*' is missing the (?:survey|choices) ", "translations_missing"),
    (r"valid machine-readable codes: (?P<languages>[^.]*)\.", "language_without_code"),
    (r"Use the max-pixels parameter", "image_size"),
    (r"form uses or_other and translations", "other_untranslated"),
    (r"Row without name, text, or label is being skipped", "row_skipped"),
)
"""What pyxform says without a code of its own."""
_LACKING = re.compile(
    r"Language '([^']*)' is missing the (?:survey|choices) (?:columns )?([^.]*?)(?: column)?\."
)
_ROW, _SHEET = re.compile(r"\[row ?: ?(\d+)\]"), re.compile(r"(?:On the|for sheet:) '(\w+)'")
_COLUMN = re.compile(r"the '([^']+)' value")
_KEYS = {"value": "name", "rejected": "keys", "q": "name", "missing": "columns", "header": "column"}
"""How pyxform calls what it speaks of, and how our words do."""


class _Said(NamedTuple):
    pattern: re.Pattern[str]
    code: str


def problems_of(
    refusal: Exception | None, warnings: Sequence[str], file: str, sheets: Mapping[str, RawSheet]
) -> tuple[Problem, ...]:
    """Return what pyxform says as problems: why it refuses first, then each thing it warns of."""
    found: list[Problem] = []
    if refusal is not None and not hasattr(refusal, "context"):  # not pyxform's own: it broke off
        text = f"{type(refusal).__name__}: {refusal}"
        found = [Problem("xlsform.breaks_off", Place(file), {"text": text})]
    elif refusal is not None:
        said = str(refusal)
        lines = [line for line in said.splitlines() if line.startswith("[row")] or [said]
        found = [_problem(line, "xlsform.refused", file, sheets) for line in lines]
    return (*found, *(_problem(line, "xlsform.warning", file, sheets) for line in warnings))


def _problem(said: str, general: str, file: str, sheets: Mapping[str, RawSheet]) -> Problem:
    """Return one sentence of pyxform as a problem."""
    text = " ".join(said.split())
    args: dict[str, str | int | float] = {}
    code = general
    for pattern, own in _sayings():
        if found := pattern.search(text):
            code = f"xlsform.{own}"
            args = {_KEYS.get(key, key): value for key, value in found.groupdict().items() if value}
            break
    args = {**_COMMON.get(code, {}), **args, "text": _ROW.sub("", text).strip()}
    if lacking := _LACKING.findall(text):
        args["missing"] = "; ".join(f"{language}: {columns}" for language, columns in lacking)
    found_row, sheet, column = _ROW.search(text), _SHEET.search(text), _COLUMN.search(text)
    on = sheet[1] if sheet else "survey" if found_row else ""
    row, head = int(found_row[1]) if found_row else 0, column[1] if column else ""
    if not row and code in _WHERE:
        on, named = _WHERE[code]
        row, head = _row_with(sheets.get(on, RawSheet()), on, named, str(args.get(named, "")))
    if not row:
        return Problem(code, Place(file, on), args)
    heads = sheets.get(on, RawSheet()).heads
    at = heads.index(head) if head in heads else 0
    return Problem(code, Place(file, on, cell_name(row - 1, at)), args | {"row": row})


def _row_with(sheet: RawSheet, on: str, named: str, text: str) -> tuple[int, str]:
    """Return the row, counted from 1, that says something under a head, and the head; 0 for none."""
    tokens = tokens_of(on, sheet.heads)
    for number, row in enumerate(sheet.rows, start=2):
        for head, cell in row.items():
            if tokens[head] == (named,) and cell == text:
                return number, head
    return 0, ""


_WHERE = {
    "xlsform.type_unknown": ("survey", "type"),
    "xlsform.label_missing": ("survey", "name"),
    "xlsform.choice_with_space": ("choices", "name"),
}
"""What pyxform says without a place, and the sheet and the column where it can be found."""
_COMMON: Mapping[str, dict[str, str | int | float]] = {
    "xlsform.translations_missing": {"missing": ""},
    "xlsform.group_not_opened": {"name": ""},
    "xlsform.group_not_closed": {"name": ""},
}
"""What a sentence of ours names, where pyxform may not."""


@cache
def _sayings() -> tuple[_Said, ...]:
    """Return the patterns of all that has a code of ours: pyxform's templates among them."""
    from pyxform.errors import ErrorCode

    coded = [_Said(_pattern(ErrorCode[name].value.msg), own) for name, own in _CODES.items()]
    return (*coded, *(_Said(re.compile(pattern), own) for pattern, own in _SENTENCES))


def _pattern(template: str) -> re.Pattern[str]:
    """Return a pattern that finds a template of pyxform, its placeholders as groups."""
    parts = re.split(r"\{(\w+)\}", template.replace("{{", "\0").replace("}}", "\1"))
    texts = [
        re.escape(" ".join(part.split(" ")).replace("\0", "{").replace("\1", "}")) for part in parts[::2]
    ]
    groups: list[str] = []
    for name in parts[1::2]:
        groups.append(f"(?P<{name}>.*?)" if f"(?P<{name}>.*?)" not in groups else ".*?")
    pattern = texts[0] + "".join(group + text for group, text in zip(groups, texts[1:], strict=True))
    return re.compile(pattern.removeprefix(re.escape("[row : ") + "(?P<row>.*?)" + re.escape("] ")))
