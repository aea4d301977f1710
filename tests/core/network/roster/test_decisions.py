"""What people decide about an import: values, rows, days; and what is remembered of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.network import records
from focalnet.network.actions import appoint, end_appointment
from focalnet.network.model import Role
from focalnet.network.roster.decisions import Choice, RowDecision
from focalnet.network.roster.fields import Field
from focalnet.network.roster.plan import Outcome
from focalnet.network.roster.reading import apply
from focalnet.problems import Refused
from tests.core.network.roster.planned import codes, column, outcomes, plan_of

if TYPE_CHECKING:
    from focalnet.network.model import Appointment
    from focalnet.store import NetworkFile

LIST = """
| Name      | E-mail           | Country | Office | Grade | Category | Role |
| DIOP, Awa | awa@example.org  | Senegal | Dakar  | P-3   |          | GFP  |
| ROY, Jean | jean@example.org | Chad    | Abéché | NO-B  |          | GFP  |
"""


def _held(network: NetworkFile, family: str) -> list[Appointment]:
    person = next(p for p in records.persons(network) if p.family_name == family)
    return records.appointments(network, person=person.id)


def _imported(network: NetworkFile, drawn: str = LIST) -> None:
    apply(network, plan_of(network, drawn))


def test_a_value_is_decided_once_for_all_its_rows_and_learned(network: NetworkFile) -> None:
    drawn = "| Name | Country |\n| A B | Congo |\n| C D | Congo |"
    plan = plan_of(network, drawn)
    doubt = plan.doubts()[0]
    assert (doubt.text, doubt.candidates, [row for _, row in doubt.rows]) == ("Congo", ("COD", "COG"), [2, 3])
    decided = plan.with_values({"Congo": "COD"})
    assert column(decided, Field.COUNTRY) == ["COD", "COD"]
    assert column(plan, Field.COUNTRY) == ["", ""]
    apply(network, decided)
    assert network.alias("country", "congo") == "COD"
    assert column(plan_of(network, "| Name | Country |\n| E F | CONGO |"), Field.COUNTRY) == ["COD"]


def test_a_decision_may_be_a_word_or_a_code(network: NetworkFile) -> None:
    drawn = "| Name | Country | Category | Grade |\n| A B | Kenia? | Seconded | Band 4 |"
    decided = {"": {"Kenia?": "Kenya", "Seconded": "international"}, "grade": {"Band 4": "P-4"}}
    plan = plan_of(network, drawn, values=decided)
    assert column(plan, Field.COUNTRY) == ["KEN"]
    assert column(plan, Field.STAFF_CATEGORY) == ["international"]
    assert column(plan, Field.GRADE) == ["P-4"]


def test_a_decision_that_means_nothing_changes_nothing(network: NetworkFile) -> None:
    plan = plan_of(network, "| Name | Country |\n| A B | Congo |", values={"": {"Congo": "Atlantis"}})
    assert codes(plan) == [["country_ambiguous"]]


def test_accepted_suggestions_are_learned_like_decisions(network: NetworkFile) -> None:
    apply(network, plan_of(network, "| Name | Country |\n| A B | Moroco |", accept_suggestions=True))
    assert network.aliases("country") == {"moroco": "MAR"}


def test_a_sex_decided_for_one_file_is_not_learned_for_the_next(network: NetworkFile) -> None:
    drawn = "| Name | Sexo | E-mail |\n| A B | M | a@example.org |"
    apply(network, plan_of(network, drawn).with_values({"M": "F"}, Field.SEX))
    other = drawn.replace("A B", "C D").replace("a@", "c@")
    assert codes(plan_of(network, other)) == [["sex_letter"]]


def test_names_without_a_cue_are_asked_once(network: NetworkFile) -> None:
    drawn = "| Name | Country |\n| Kovacs Anna | Hungary |\n| Szabo Peter | Hungary |"
    plan = plan_of(network, drawn)
    assert [doubt.code for doubt in plan.doubts()] == ["name_order"]
    decided = plan.with_values({"Name": "family first"}, Field.FULL_NAME)
    assert column(decided, Field.FAMILY_NAME) == ["Kovacs", "Szabo"]
    assert decided.doubts() == ()


def test_a_change_is_a_correction_unless_a_day_is_given(network: NetworkFile) -> None:
    _imported(network)
    promoted = LIST.replace("P-3", "P-4")
    plan = plan_of(network, promoted)
    apply(network, plan)
    assert [(h.grade, h.ends) for h in _held(network, "Diop")] == [("P-4", None)]
    network.undo()
    apply(network, plan_of(network, promoted).with_changes_from(date(2010, 1, 1)))
    assert {(h.grade, h.starts, h.ends) for h in _held(network, "Diop")} == {
        ("P-3", None, date(2010, 1, 1)),
        ("P-4", date(2010, 1, 1), None),
    }


def test_a_category_chosen_by_hand_is_not_overruled_by_the_grade(network: NetworkFile) -> None:
    chosen = LIST.replace("P-3   |          ", "P-3   | National ")
    _imported(network, chosen)
    plan = plan_of(network, LIST.replace("P-3", "P-4"))
    assert [change.field for change in plan.rows[0].changes] == [Field.GRADE]


def test_somebody_who_moves_gets_the_office_that_is_named(network: NetworkFile) -> None:
    _imported(network)
    plan = plan_of(network, LIST.replace("Senegal | Dakar ", "Mali    | Bamako"))
    assert {c.field for c in plan.rows[0].changes} == {Field.OFFICE, Field.COUNTRY}
    assert [office.name for office in plan.new_offices] == ["Bamako"]
    apply(network, plan)
    assert [records.office(network, h.office).name for h in _held(network, "Diop")] == ["Bamako"]
    assert len(records.offices(network)) == 3


def test_an_empty_cell_in_anybodys_list_says_nothing(network: NetworkFile) -> None:
    _imported(network)
    plan = plan_of(network, "| Name | E-mail | Grade | Country |\n| DIOP, Awa | awa@example.org | | |")
    assert outcomes(plan) == ["unchanged"]


def test_one_person_twice_with_another_role_holds_two_appointments(network: NetworkFile) -> None:
    plan = plan_of(network, LIST + "| DIOP, Awa | awa@example.org | Mali | Bamako | P-3 | | Alternate |")
    assert outcomes(plan) == ["new", "new", "new"]
    assert codes(plan)[2] == ["second_appointment"]
    done = apply(network, plan)
    assert (done.people, done.appointments) == (2, 3)
    assert {h.role for h in _held(network, "Diop")} == {Role.FOCAL_POINT, Role.ALTERNATE}
    again = plan_of(network, LIST + "| DIOP, Awa | awa@example.org | Mali | Bamako | P-3 | | Alternate |")
    assert outcomes(again) == ["unchanged"] * 3


def test_a_row_that_repeats_another_is_in_doubt(network: NetworkFile) -> None:
    plan = plan_of(network, LIST + "| Diop Awa | awa@example.org | Senegal | Dakar | P-3 | | GFP |")
    assert outcomes(plan) == ["new", "new", "doubtful"]
    assert plan.candidate_name(plan.rows[2].candidates[0].person) == "Diop, Awa"
    known = plan.with_row("Sheet1", 4, RowDecision(Choice.LEAVE))
    assert (outcomes(known)[2], codes(known)[2]) == ("rejected", ["left_out"])
    same = plan.with_row("Sheet1", 4, RowDecision(Choice.SAME, plan.rows[2].candidates[0].person))
    assert apply(network, same).people == 2


def test_a_shared_mailbox_tells_nobody_apart(network: NetworkFile) -> None:
    head = "| Name | E-mail | Country |\n"
    drawn = head + "| A BE | gender@example.org | Mali |\n| C DE | gender@example.org | Mali |"
    assert outcomes(plan_of(network, drawn)) == ["new", "doubtful"]
    shared = plan_of(network, drawn + "\n| E EF | gender@example.org | Mali |")
    assert outcomes(shared) == ["new"] * 3
    assert codes(shared)[1:] == [["email_shared"]] * 2


def test_somebody_who_left_and_comes_back_is_appointed_again(network: NetworkFile) -> None:
    _imported(network)
    end_appointment(network, _held(network, "Diop")[0].id, date(2009, 1, 1))
    plan = plan_of(network, LIST)
    assert outcomes(plan) == ["changed", "unchanged"]
    apply(network, plan)
    assert len(_held(network, "Diop")) == 2
    assert outcomes(plan_of(network, LIST)) == ["unchanged", "unchanged"]


def test_who_holds_two_appointments_is_not_missing_with_one_of_them(network: NetworkFile) -> None:
    _imported(network)
    held = _held(network, "Diop")[0]
    other = next(o for o in records.offices(network) if o.id != held.office)
    appoint(network, held.person, other.id, Role.REGIONAL_COORDINATOR)
    plan = plan_of(network, LIST)
    assert [(each.name, each.office) for each in plan.missing] == [("Diop, Awa", "Abéché")]


def test_an_end_before_the_start_is_refused_whole(network: NetworkFile) -> None:
    _imported(
        network,
        """
        | Name | E-mail        | Country | Since       |
        | A B  | a@example.org | Mali    | 2009-05-01! |
        | C D  | c@example.org | Mali    |             |
        """,
    )
    plan = plan_of(network, "| Name | E-mail | Country |\n| C D | c@example.org | Mali |")
    missing = [each.appointment for each in plan.missing]
    assert len(missing) == 1
    with pytest.raises(Refused, match=r"roster\.ended_before_start"):
        apply(network, plan.with_missing(missing, date(2001, 1, 1)))
    assert all(held.ends is None for held in records.appointments(network))
    assert plan.with_missing(missing, date(2010, 1, 1)).with_missing(missing, None).decisions.ended == {}


def test_counts_add_up_to_the_rows(network: NetworkFile) -> None:
    plan = plan_of(network, LIST + "| Vacant | | Mali | | | | |")
    assert sum(plan.counts.values()) == len(plan.rows) == 3
    assert plan.rows.of(Outcome.REJECTED) == [2]
    assert [row.at for row in plan.rows[1:]] == [1, 2]


@pytest.mark.parametrize("number", [3, -4])
def test_rows_are_a_sequence(network: NetworkFile, number: int) -> None:
    plan = plan_of(network, LIST + "| Vacant | | Mali | | | | |")
    with pytest.raises(IndexError):
        plan.rows[number]


def test_dates_that_would_cross_are_left_as_they_are(network: NetworkFile) -> None:
    head = "| Name | E-mail | Country | From | To |\n"
    _imported(network, head + "| DIOP, Awa | awa@example.org | Mali | 2009-05-01! | 2090-01-01! |")
    late = plan_of(network, head + "| DIOP, Awa | awa@example.org | Mali | 2091-01-01! | |")
    assert (outcomes(late), codes(late)) == (["unchanged"], [["dates_cross"]])
    longer = plan_of(network, head + "| DIOP, Awa | awa@example.org | Mali | 2009-05-01! | 2091-01-01! |")
    apply(network, longer)
    assert _held(network, "Diop")[0].ends == date(2091, 1, 1)


def test_a_row_copied_in_our_own_list_is_not_taken_twice(network: NetworkFile) -> None:
    _imported(network)
    held = _held(network, "Diop")[0].id
    head = "| focalnet id | Name | E-mail | Country | Office | Grade |\n"
    row = f"| {held} | DIOP, Awa | awa@example.org | Senegal | Dakar |"
    plan = plan_of(network, f"{head}{row} P-3 |\n{row} P-4 |")
    assert outcomes(plan) == ["unchanged", "doubtful"]
    moved = plan_of(network, f"{head}{row} P-3 |\n{row.replace('Dakar', 'Thiès')} P-3 |")
    assert outcomes(moved) == ["unchanged", "changed"]
    apply(network, moved)
    assert len(_held(network, "Diop")) == 2


def test_our_own_row_with_another_person_typed_over_it_is_in_doubt(network: NetworkFile) -> None:
    _imported(network)
    held = _held(network, "Diop")[0].id
    drawn = (
        f"| focalnet id | Name | E-mail | Country |\n| {held} | SOW, Fatou | fatou@example.org | Senegal |"
    )
    plan = plan_of(network, drawn)
    assert outcomes(plan) == ["doubtful"]
    assert "same_id" in plan.rows[0].candidates[0].reasons
    new = plan.with_row("Sheet1", 2, RowDecision(Choice.NEW))
    assert outcomes(new) == ["new"]


def test_in_our_own_list_an_emptied_cell_is_emptied(network: NetworkFile) -> None:
    _imported(network)
    held = _held(network, "Diop")[0].id
    head = "| focalnet id | Name | E-mail | Country | Office | Grade | Category | Job title |\n"
    row = f"| {held} | DIOP, Awa | awa@example.org | Senegal | Dakar |"
    plan = plan_of(network, f"{head}{row} | International | |")
    assert [(c.field, c.old, c.new) for c in plan.rows[0].changes] == [(Field.GRADE, "P-3", "")]
    assert outcomes(plan_of(network, f"{head}{row} P-3 | International | |")) == ["unchanged"]
    assert outcomes(plan_of(network, f"{head}{row} P-3 | International | Chief |")) == ["changed"]
