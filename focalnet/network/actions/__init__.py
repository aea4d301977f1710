"""Everything that can be done with the register: one function and one step each, named as on the menu."""

from focalnet.network.actions.appointments import (
    appoint,
    change_appointment,
    correct_appointment,
    correct_many,
    end_appointment,
    hand_over,
    name_focal_point,
    remove_appointment,
)
from focalnet.network.actions.groups import (
    add_group,
    correct_membership,
    join_group,
    join_groups,
    leave_group,
    remove_group,
    remove_membership,
    rename_group,
)
from focalnet.network.actions.mending import fill_in, set_terms_of_reference
from focalnet.network.actions.merging import MERGED_FACTS, merge_people, merged_person
from focalnet.network.actions.merging_offices import merge_offices
from focalnet.network.actions.offices import (
    add_office,
    change_office_kind,
    close_office,
    correct_office,
    edit_office,
    remove_office,
)
from focalnet.network.actions.people import (
    add_person,
    anonymize_former,
    correct_people,
    correct_person,
    not_the_same_person,
    remove_person,
    set_expertise,
    verify_people,
)
from focalnet.network.actions.regions import (
    add_region,
    assign_country,
    edit_region,
    remove_region,
    seed_places,
)
from focalnet.network.actions.several import change_many, end_many

__all__ = [
    "MERGED_FACTS",
    "add_group",
    "add_office",
    "add_person",
    "add_region",
    "anonymize_former",
    "appoint",
    "assign_country",
    "change_appointment",
    "change_many",
    "change_office_kind",
    "close_office",
    "correct_appointment",
    "correct_many",
    "correct_membership",
    "correct_office",
    "correct_people",
    "correct_person",
    "edit_office",
    "edit_region",
    "end_appointment",
    "end_many",
    "fill_in",
    "hand_over",
    "join_group",
    "join_groups",
    "leave_group",
    "merge_offices",
    "merge_people",
    "merged_person",
    "name_focal_point",
    "not_the_same_person",
    "remove_appointment",
    "remove_group",
    "remove_membership",
    "remove_office",
    "remove_person",
    "remove_region",
    "rename_group",
    "seed_places",
    "set_expertise",
    "set_terms_of_reference",
    "verify_people",
]
