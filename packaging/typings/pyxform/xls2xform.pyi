from os import PathLike
from typing import Any

class ConvertResult:
    xform: str
    warnings: list[str]
    itemsets: str | None
    _pyxform: dict[str, Any]
    _survey: Any

def convert(
    xlsform: str | PathLike[str] | dict[str, Any], warnings: list[str] | None = None
) -> ConvertResult: ...
