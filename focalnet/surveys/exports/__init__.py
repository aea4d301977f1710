"""Online exports: KoboToolbox, ODK Central, LimeSurvey, Google Forms, Microsoft Forms, SurveyMonkey."""

from focalnet.surveys.exports.applying import apply
from focalnet.surveys.exports.model import (
    Column,
    Columns,
    ExportPlan,
    How,
    Part,
    PlannedRow,
    Recognised,
    Tool,
)
from focalnet.surveys.exports.planning import plan_export, plan_without_people
from focalnet.surveys.exports.recognising import recognise

__all__ = [
    "Column",
    "Columns",
    "ExportPlan",
    "How",
    "Part",
    "PlannedRow",
    "Recognised",
    "Tool",
    "apply",
    "plan_export",
    "plan_without_people",
    "recognise",
]
