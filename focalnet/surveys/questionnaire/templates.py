"""The questionnaires that come with the program: XLSForm in readable text, in English, French and Spanish."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from focalnet.resources import resource
from focalnet.surveys.questionnaire.reading import read_xlsform

if TYPE_CHECKING:
    from focalnet.surveys.questionnaire.model import Questionnaire


def template_names() -> tuple[str, ...]:
    """Return the names of the templates."""
    return tuple(sorted(path.stem for path in resource("surveys").glob("*.md")))


@cache
def template(name: str) -> Questionnaire:
    """Return a template's questionnaire. Raises KeyError for a name that is none."""
    if name not in template_names():
        raise KeyError(name)
    found = read_xlsform(resource("surveys", f"{name}.md")).questionnaire
    assert found is not None  # a test reads every one of them
    return found
