from dataclasses import dataclass
from os import PathLike
from typing import Any

Rows = list[dict[str, str]]

@dataclass
class DefinitionData:
    survey: Rows | None
    survey_header: list[dict[str, Any]] | None
    choices: Rows | None
    choices_header: list[dict[str, Any]] | None
    settings: Rows | None
    settings_header: list[dict[str, Any]] | None
    sheet_names: list[str] | None

def get_xlsform(xlsform: str | PathLike[str]) -> DefinitionData: ...
