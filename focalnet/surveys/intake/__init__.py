"""Intake: reading returned files and deciding what each one is."""

from focalnet.surveys.intake.plan import Incoming, IntakePlan, TakenFile
from focalnet.surveys.intake.planning import plan_intake
from focalnet.surveys.intake.taking_in import take_in

__all__ = ["Incoming", "IntakePlan", "TakenFile", "plan_intake", "take_in"]
