"""What pyxform says of a form, sentence by sentence: the code each has here, and where its place is found."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_CODES = {
    "HEADER_001": "column_without_head", "HEADER_002": "column_twice_named", "HEADER_003": "column_missing",
    "HEADER_004": "choices_column", "HEADER_005": "columns_unknown", "LABEL_001": "choice_unlabelled",
    "NAMES_001": "name_twice", "NAMES_002": "name_alike", "NAMES_003": "name_reserved",
    "NAMES_004": "repeat_twice", "NAMES_005": "name_reserved", "NAMES_006": "choice_unnamed",
    "NAMES_007": "choice_twice", "NAMES_008": "name_invalid", "NAMES_013": "sheet_alike",
    "PYREF_001": "reference_broken", "PYREF_002": "references_joined", "PYREF_003": "reference_unknown",
    "PYREF_004": "reference_twice", "SURVEY_001": "group_not_opened", "SURVEY_002": "group_not_closed",
    "SURVEY_004": "parameters_broken", "SURVEY_005": "parameter_unknown",
}  # fmt: skip
"""pyxform's own codes, and ours."""
_FAMILIES = (("ENTITY", "entity_wrong"), ("RANGE", "parameter_wrong"), ("SURVEY", "parameter_wrong"))
"""How its other codes begin: what is said of entities, of ranges, and of what maps need."""
_SENTENCES = (
    (r"Duplicate column header: (?P<column>.*)", "column_twice"),
    (r"List name not in (?:external choices|choices|columns) sheet: (?P<list>.*)", "list_missing"),
    (r"Repeat loop without list name", "loop_without_list"),
    (r"Please specify choices for this 'or other' question", "or_other_without_choices"),
    (r"Choice filter not supported (?:with|for) (?P<what>\S+)", "filter_not_here"),
    (r"Badly formatted table list, list names don't match: (?P<list>.*) vs\. (?P<other>.*)", "lists_mixed"),
    (r"Unknown question type '(?P<type>.*)'", "type_unknown"),
    (r"Question or group with no name", "name_missing"),
    (r"Question with no type", "type_missing"),
    (r"You must have a sheet named 'survey'\. .*'(?P<alike>[^']*)'\.$", "no_survey_sheet_but"),
    (r"You must have a sheet named 'survey'", "no_survey_sheet"),
    (r"There should be an external_choices sheet", "no_external_choices"),
    (r"There should be a choices sheet", "no_choices_sheet"),
    (r"There are multiple survey elements named '(?P<name>[^']*)'", "reference_twice"),
    (r"There is no survey element named '(?P<name>[^']*)'", "reference_unknown"),
    (r"survey element named '(?P<name>[^']*)' has no label or hint", "label_missing"),
    (r"must also specify an image for the survey element named (?P<name>.*)\.", "picture_missing"),
    (r"Media type: (?P<column>.*) not supported", "media_unknown"),
    (r"Choice names with spaces .* See \[(?P<name>.*)\] in \[(?P<list>.*)\]", "choice_with_space"),
    (r"Missing calculation", "calculation_missing"),
    (r"same instance id .* Instance name: '(?P<name>[^']*)'", "source_twice"),
    (r"'(?P<name>[^']*)' (?:is a select from file type, using|uses) 'search\(\)'", "search_wrong"),
    (r"question \$\{(?P<name>[^}]*)\} is not user-visible", "trigger_hidden"),
    (r"For 'background-geopoint' questions, the '(?P<column>\w+)' column must not be empty", "cell_needed"),
    (r"For 'background-geopoint' questions, the '(?P<column>\w+)' column must be empty", "cell_unwanted"),
    (r"Audits must always be named", "audit_named"),
    (r"File name for '(?P<type>.*)' should end with one of", "file_kind"),
    (r"[Pp]arameter[ :]+'?(?P<name>[\w-]+)'? (?:must|has|choice)", "parameter_wrong"),
    (r"'(?P<name>[\w-]+)' parameter (?:must|may)", "parameter_wrong"),
    (r"the parameters '(?P<name>\w+)'.* are only supported", "parameter_wrong"),
    (r"(?P<name>track-changes-reasons|track-changes|identify-user|randomize) must be set", "parameter_wrong"),
    (r"^(?P<name>seed) value must|to use a (?P<seed>seed)", "parameter_wrong"),
    (r"Invalid value for (?P<name>quality)", "parameter_wrong"),
    (r"information in the audit, '(?P<name>location-priority)'", "parameter_wrong"),
    (r"Cannot omit instanceID", "instance_id_omitted"),
    (r"Names used here must not", "entity_name"),
    (r"'list_name' value is invalid\. (?:The 'list_name' column|Entity lists)", "entity_name"),
    (r"not recognized as a supported type", "not_a_form"),
    (r"invalid date on the", "date_wrong"),
    (r"Language '.*' is missing the (?:survey|choices) ", "translations_missing"),
    (r"valid machine-readable codes: (?P<languages>[^.]*)\.", "language_without_code"),
    (r"uses or_other and translations", "other_untranslated"),
    (r"Use the max-pixels parameter", "image_size"),
    (r"Row without name, text, or label is being skipped", "row_skipped"),
    (r"The 'disabled' column header", "disabled_old"),
    (r"(?P<type>\w+) is no longer supported on most devices", "type_outdated"),
    (r"Repeat has no label", "repeat_unlabelled"),
    (r"select one external is only meant for filtered", "external_unfiltered"),
    (r"form_id and id_string column headers are both", "ids_both"),
)  # fmt: skip
"""What pyxform says without a code of its own."""
NAMES = {
    "value": "name", "rejected": "keys", "q": "name", "missing": "columns", "header": "column",
    "seed": "name", "candidates": "alike",
}  # fmt: skip
"""How pyxform calls what it speaks of, and how our words do."""


class Saying(NamedTuple):
    """A sentence of pyxform with groups for what it names, and the code it has here."""

    pattern: re.Pattern[str]
    code: str


class Where(NamedTuple):
    """Where a thing without a place is found: the first cell of a column (any: empty) that says it."""

    sheet: str
    column: str
    pattern: str  # with our names for what the sentence names


_NAMED = Where("survey", "name", "^{name}$")
_LISTED = Where("survey", "type", r"(?:^|\s){list}(?:\s|$)")
WHERE = {
    "xlsform.type_unknown": Where("survey", "type", "^{type}$"),
    **dict.fromkeys(
        ("xlsform.label_missing", "xlsform.name_twice", "xlsform.picture_missing", "xlsform.search_wrong"),
        _NAMED,
    ),
    "xlsform.trigger_hidden": Where("survey", "trigger", r"\$\{{\s*{name}\s*\}}"),
    "xlsform.reference_unknown": Where("survey", "", r"\$\{{\s*{name}\s*\}}"),
    "xlsform.reference_twice": Where("survey", "", r"\$\{{\s*{name}\s*\}}"),
    "xlsform.choice_with_space": Where("choices", "name", "^{name}$"),
    "xlsform.list_missing": _LISTED,
    "xlsform.source_twice": Where("survey", "", r"(?:^|\s){name}(?:\.\w+)?$"),
    "xlsform.no_choices_sheet": Where("survey", "type", "select|rank"),
    "xlsform.no_external_choices": Where("survey", "type", "external"),
    "xlsform.parameter_wrong": Where("survey", "parameters", r"\b{name}\s*="),
    "xlsform.media_unknown": Where("survey", "media", "."),
    "xlsform.instance_id_omitted": Where("settings", "omit_instanceID", "."),
}
"""What pyxform says without a place."""

COMMON: Mapping[str, dict[str, str | int | float]] = {
    "xlsform.translations_missing": {"missing": ""},
    "xlsform.group_not_opened": {"name": ""},
    "xlsform.group_not_closed": {"name": ""},
    "xlsform.parameter_wrong": {"name": "parameters"},
    "xlsform.name_reserved": {"name": "meta"},
}
"""What a sentence of ours names, where pyxform may not."""


@cache
def sayings() -> tuple[Saying, ...]:
    """Return the patterns of all that has a code of ours: pyxform's templates among them."""
    return (*(Saying(re.compile(pattern), own) for pattern, own in _SENTENCES), *_coded())


def _coded() -> Iterator[Saying]:
    from pyxform.errors import ErrorCode

    for code in ErrorCode:
        own = _CODES.get(code.name) or dict(_FAMILIES).get(code.name.partition("_")[0])
        if own:
            yield Saying(_pattern(code.value.msg), own)


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


def args_of(found: re.Match[str]) -> Mapping[str, str]:
    """Return what a sentence names, by our names for it."""
    return {NAMES.get(key, key): text for key, text in found.groupdict().items() if text is not None}
