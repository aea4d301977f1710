"""Whom a round asks, and what is known of them at the reference date: frozen when the round is opened."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from focalnet.network import listing, records
from focalnet.network.roster.values.sexes import sex_of_word
from focalnet.network.settings import network_settings
from focalnet.problems import Refused
from focalnet.store import new_id
from focalnet.surveys.model import Invitation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from focalnet.network.listing import RosterRow
    from focalnet.store import NetworkFile
    from focalnet.surveys.addresses import Address
    from focalnet.surveys.model import Answers, Round

FACTS = (
    *("sex", "staff_category", "seniority", "role", "mandate", "office_kind", "level", "region"),
    *("tor_state", "country", "office"),
)
"""The facts of the invited that answers can be broken down by."""
NAMING = frozenset({"country", "office"})
"""Facts that name the person, at 1.5 people a country: never offered for confidential rounds."""

_OF_OFFICES = frozenset({"region", "country", "office_kind"})

# Letters and figures that nobody takes for one another when a form is filled in by hand.
_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_CODE_LENGTH = 10


def new_code() -> str:
    """Return a random code for a form: about 49 bits, which nobody guesses and nothing gives away."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(_CODE_LENGTH))


def people_asked(
    file: NetworkFile,
    round_id: str,
    reference_date: date,
    where: Mapping[str, Iterable[str]],
    people: Iterable[str] | None = None,
) -> list[Invitation]:
    """Return an invitation for each person in a selection of the register on a date, by name.

    `people` asks for these alone, as somebody ticked them. Somebody with two appointments is asked once, with
    the facts of the one that began last.
    """
    selection = listing.Selection(
        reference_date, where={name: frozenset(values) for name, values in where.items()}
    )
    rows = listing.rows(file, listing.appointment_ids(file, selection), as_at=reference_date)
    among = None if people is None else set(people)
    held: dict[str, RosterRow] = {}
    for row in sorted(rows, key=lambda row: (row.starts is not None, row.starts or reference_date)):
        if among is None or row.person_id in among:
            held[row.person_id] = row
    levels = network_settings(file).office_kind_levels
    return [
        Invitation(
            new_id(), round_id, row.person_id, f"{row.given_names} {row.family_name}".strip(), row.email,
            row.form_language or "en", new_code(), _facts(row, levels), prefill(row),
        )
        for row in sorted(held.values(), key=lambda row: row.name.casefold())
    ]  # fmt: skip


def offices_asked(
    file: NetworkFile,
    round_id: str,
    reference_date: date,
    offices: Iterable[str] | None = None,
    where: Mapping[str, Iterable[str]] | None = None,
) -> list[Invitation]:
    """Return an invitation for each office open on a date, or for these of them, sent to its focal point.

    `where` leaves those that are of these regions, countries or kinds. Raises `Refused`
    (`surveys.filter_of_people`) for a filter by anything else.
    """
    filtered = {facet: frozenset(values) for facet, values in (where or {}).items()}
    if other := filtered.keys() - _OF_OFFICES:
        raise Refused("surveys.filter_of_people", facet=min(other), known=", ".join(sorted(_OF_OFFICES)))
    rows = listing.rows(
        file, listing.appointment_ids(file, listing.Selection(reference_date)), as_at=reference_date
    )
    first = {row.office_id: row for row in reversed(rows)}
    among = None if offices is None else set(offices)
    levels = network_settings(file).office_kind_levels
    invited = []
    for office in records.offices(file, reference_date):
        if among is not None and office.id not in among:
            continue
        row = first.get(office.id)
        facts = {
            "office_kind": office.kind, "level": levels.get(office.kind, ""), "region": office.region,
            "country": office.country, "office": office.name,
        }  # fmt: skip
        if any(facts[facet] not in values for facet, values in filtered.items()):
            continue
        email, language = (row.email, row.form_language or "en") if row else ("", "en")
        shown = prefill(row) if row else {"office": office.name, "country": office.country}
        invited.append(
            Invitation(new_id(), round_id, office.id, office.name, email, language, new_code(), facts, shown)
        )
    return invited


def addresses_asked(round_id: str, addresses: Iterable[Address]) -> list[Invitation]:
    """Return an invitation for each address of a list; of people outside the register no facts are known."""
    return [
        Invitation(new_id(), round_id, "", each.name, each.email, each.language, new_code())
        for each in addresses
    ]


def facts_of_respondent(asked: Round, whose: Invitation | None, answers: Answers) -> dict[str, str]:
    """Return the facts that go with a response: the register's, and what was asked under the same name.

    People outside the register say themselves whether they are women or men, and of which staff category: a
    choice question called `sex` or `staff_category` stands for the fact that nobody knows. Facts that name
    the person never go with a confidential response.
    """
    known = dict(whose.facts) if whose else {}
    said = {fact for fact in FACTS if fact in answers and not known.get(fact)}
    for item in asked.questionnaire.questions if said else ():
        fact, answer = item.key, answers.get(item.key)
        if fact in said and item.type == "select_one" and isinstance(answer, str):
            known[fact] = (sex_of_word(answer) or answer) if fact == "sex" else answer
    return {name: value for name, value in known.items() if not (asked.confidential and name in NAMING)}


def _facts(row: RosterRow, levels: Mapping[str, str]) -> dict[str, str]:
    return {
        "sex": row.sex, "staff_category": row.staff_category, "seniority": row.seniority, "role": row.role,
        "mandate": row.mandate, "office_kind": row.office_kind, "level": levels.get(row.office_kind, ""),
        "region": row.region, "tor_state": row.tor_state, "country": row.country, "office": row.office,
    }  # fmt: skip


def prefill(row: RosterRow) -> dict[str, str]:
    """Return the register's facts that a form shows to be confirmed, as the register's cells write them."""
    days = {"starts": row.starts, "term_ends": row.term_ends, "tor_date": row.tor_date}
    shares = {"time_allotted": row.time_allotted, "time_spent": row.time_spent}
    yes_no = {True: "yes", False: "no", None: ""}
    return {
        "family_name": row.family_name, "given_names": row.given_names, "sex": row.sex, "email": row.email,
        "telephone": row.telephone, "office": row.office, "country": row.country, "city": row.city,
        "role": row.role, "mandate": row.mandate, "job_title": row.job_title, "unit": row.unit,
        "grade": row.grade, "staff_category": row.staff_category, "tor_state": row.tor_state,
        "in_appraisal": yes_no[row.in_appraisal], "languages": " ".join(row.languages),
        "countries_covered": " ".join(row.countries_covered),
        **{name: day.isoformat() if day else "" for name, day in days.items()},
        **{name: "" if share is None else f"{share:g}" for name, share in shares.items()},
    }  # fmt: skip
