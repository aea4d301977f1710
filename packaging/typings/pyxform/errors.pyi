from enum import Enum
from typing import Any

class Detail:
    name: str
    msg: str

class ErrorCode(Enum):
    SURVEY_001 = ...
    @property
    def value(self) -> Detail: ...

class PyXFormError(Exception):
    code: ErrorCode | None
    context: dict[str, Any]
