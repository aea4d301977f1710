"""What pyxform makes of a form: it reads the file and writes the XForm that devices would run.

Its sentences speak to people who make forms every day; those that are met often have plain words of ours.
"""

from __future__ import annotations

import warnings
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass, field
from io import StringIO
from typing import TYPE_CHECKING, Any

from focalnet.problems import Place, Problem
from focalnet.surveys.questionnaire.complaints import problems_of
from focalnet.surveys.questionnaire.raw import RawSheet

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from pyxform.xls2json_backends import DefinitionData


@dataclass(frozen=True, slots=True)
class Conversion:
    """What pyxform made of a file: its sheets, whether it takes them for a form, and what it says of them."""

    accepted: bool
    problems: tuple[Problem, ...]
    sheets: Mapping[str, RawSheet] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the sheets that pyxform read."""
        return tuple(self.sheets)

    def sheet(self, name: str) -> RawSheet:
        """Return a sheet; an empty one where the file has none of that name."""
        return self.sheets.get(name, RawSheet())


_FIELDS = (
    *("survey", "survey_header", "choices", "choices_header", "settings", "settings_header"),
    *("external_choices", "external_choices_header", "entities", "entities_header", "osm", "osm_header"),
    *("sheet_names", "fallback_form_name"),
)
_TEXTS = frozenset({".csv", ".md"})
_SHEETS = ("survey", "choices", "settings", "external_choices", "entities", "osm")


def convert(path: Path, heads: Mapping[str, RawSheet]) -> Conversion:
    """Let pyxform read a file and make a form of it; `heads` of its sheets, for what it cannot read."""
    from pyxform.errors import PyXFormError
    from pyxform.xls2json_backends import get_xlsform

    try:
        with _quiet():
            definition = get_xlsform(path)
    except PyXFormError as error:
        return Conversion(False, problems_of(error, (), path.name, heads))
    except Exception as error:  # noqa: BLE001 - whatever stops pyxform is its refusal: the file is no form
        is_text = isinstance(error, UnicodeDecodeError) and path.suffix.lower() in _TEXTS
        code = "xlsform.not_utf8" if is_text else "xlsform.not_a_form"
        return Conversion(False, (Problem(code, Place(path.name), {"text": str(error)}),))
    sheets = {name: _sheet(definition, name) for name in _SHEETS if getattr(definition, name) is not None}
    if "survey" in heads and "survey" not in sheets:  # a way to save workbooks that pyxform cannot read
        return Conversion(False, (Problem("xlsform.not_a_form", Place(path.name), {"text": ""}),))
    return _conversion({name: getattr(definition, name) for name in _FIELDS}, sheets, path.name)


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep what the libraries below pyxform say of odd files out of what is printed."""
    with warnings.catch_warnings(), redirect_stdout(StringIO()):
        warnings.simplefilter("ignore")
        yield


def convert_sheets(tables: Mapping[str, Sequence[Sequence[str]]]) -> Conversion:
    """Let pyxform make a form of sheets, given as rows of texts with the heads first."""
    sheets = {name: RawSheet.of_table(table) for name, table in tables.items() if name in _SHEETS}
    said: dict[str, Any] = {"sheet_names": list(tables)}
    for name, sheet in sheets.items():
        said[name] = [dict(row) for row in sheet.rows]
        said[f"{name}_header"] = [dict.fromkeys(sheet.heads)]
    return _conversion(said, sheets, "")


def _conversion(said: dict[str, Any], sheets: dict[str, RawSheet], file: str) -> Conversion:
    from pyxform import xls2xform

    remarks: list[str] = []
    refusal = None
    try:
        with _quiet():
            xls2xform.convert(said, warnings=remarks)
    except Exception as error:  # noqa: BLE001 - as above: a form that breaks pyxform is none
        refusal = error
    return Conversion(refusal is None, problems_of(refusal, remarks, file, sheets), sheets)


def _sheet(definition: DefinitionData, name: str) -> RawSheet:
    """Return a copy of a sheet: pyxform changes its own while it works."""
    heads: Sequence[Mapping[str, object]] = getattr(definition, f"{name}_header") or [{}]
    return RawSheet(tuple(heads[0]), tuple(dict(row) for row in getattr(definition, name)))
