"""How the register's nouns lie in its tables: one description each, to read, insert, update and remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.network.model import (
    Appointment,
    CountryRow,
    Expertise,
    FormerKind,
    Group,
    Mandate,
    Membership,
    NotSamePerson,
    Office,
    Person,
    Region,
    Role,
    Sex,
    StaffCategory,
    TorState,
)
from focalnet.store.tables import DATE, FLAG, LIST, NUMBER, Codec, Table, code

if TYPE_CHECKING:
    from collections.abc import Mapping

_CODECS: Mapping[str, Codec] = {
    **dict.fromkeys(("other_emails", "working_languages", "countries_covered"), LIST),
    **dict.fromkeys(
        ("verified_on", "opened", "closed", "until", "starts", "ends", "tor_date", "term_ends"), DATE
    ),
    **dict.fromkeys(("time_allotted", "time_spent"), NUMBER),
    "sex": code(Sex),
    "role": code(Role),
    "mandate": code(Mandate),
    "staff_category": code(StaffCategory),
    "tor_state": code(TorState),
    "counted": FLAG,
    "in_appraisal": FLAG,
}

PERSON = Table("person", Person, "network.no_such_person", _CODECS)
OFFICE = Table("office", Office, "network.no_such_office", _CODECS)
APPOINTMENT = Table("appointment", Appointment, "network.no_such_appointment", _CODECS)
GROUP = Table("working_group", Group, "network.no_such_group", _CODECS)
MEMBERSHIP = Table("membership", Membership, "network.no_such_group", _CODECS)
EXPERTISE = Table("expertise", Expertise, codecs=_CODECS)
FORMER_KIND = Table("former_kind", FormerKind, codecs=_CODECS)
REGION = Table("region", Region, "network.no_such_region", _CODECS)
COUNTRY = Table("country", CountryRow, "network.no_such_country", _CODECS)
NOT_SAME_PERSON = Table("not_same_person", NotSamePerson, codecs=_CODECS)
