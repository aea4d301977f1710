"""Questionnaires are changed without losing what hangs together; each change gives a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from focalnet.problems import Refused
from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, placed, read_xlsform, write_xlsform
from focalnet.surveys.questionnaire.editing import (
    add_item,
    block,
    change_item,
    duplicate_item,
    free_name,
    move_item,
    remove_item,
    rename_item,
    set_text,
)
from focalnet.surveys.questionnaire.editing_choices import (
    add_choice,
    move_choice,
    own_list,
    remove_choice,
    rename_choice,
    set_choice_text,
    set_choices,
    share_list,
    users_of,
)
from tests.core.surveys.conftest import EN, FR, small
from tests.core.surveys.questionnaire.test_writing import again

if TYPE_CHECKING:
    from pathlib import Path


def names(questionnaire: Questionnaire) -> list[str]:
    return [item.name or item.type for item in questionnaire.items]


def at(questionnaire: Questionnaire, name: str) -> int:
    return names(questionnaire).index(name)


def test_a_row_is_added_at_its_place_a_group_with_its_end() -> None:
    found = add_item(small(), Item("text", "new"), 3)
    assert names(found)[3] == "new"
    assert found.items[3].path == ("work",)
    grouped = add_item(small(), Item("begin_group", "more"), 0)
    assert [item.type for item in grouped.items[:2]] == ["begin_group", "end_group"]
    for name, code in (("job", "taken"), ("a b", "invalid"), ("1a", "invalid"), ("", "invalid")):
        with pytest.raises(Refused, match=f"name_{code}"):
            add_item(small(), Item("text", name), 0)
    assert free_name(small(), "job") == "job_2"
    assert free_name(small(), "fresh") == "fresh"


def test_a_group_goes_and_moves_whole() -> None:
    found = small()
    group = at(found, "work")
    assert [found.items[place].name for place in block(found, group)][:3] == ["work", "volunteer", "hindered"]
    first = move_item(found, group, 0)
    assert names(first)[:5] == ["work", "volunteer", "hindered", "share", "end_group"]
    assert move_item(first, 0, len(first.items)).items[-5].name == "work"
    assert move_item(found, group, group + 2) == found
    with pytest.raises(Refused, match="still_referred"):
        remove_item(found, group)
    without = remove_item(found, at(found, "change"))
    assert names(remove_item(without, group)) == ["welcome", "job"]


def test_references_follow_a_question_that_is_renamed(tmp_path: Path) -> None:
    start = set_text(small(), 7, "labels", EN, "You said ${volunteer}; what would you change?")
    found = rename_item(start, at(start, "volunteer"), "came_freely")
    assert found.question("change").relevant == "${came_freely} = 'yes'"
    assert found.question("change").labels[EN] == "You said ${came_freely}; what would you change?"
    assert again(found, tmp_path / "renamed.xlsx") == found
    group = rename_item(found, at(found, "work"), "labour")
    assert group.question("share").path == ("labour",)
    with pytest.raises(Refused, match="name_taken"):
        rename_item(found, 0, "job")
    assert rename_item(found, 0, "welcome") == found


def test_a_copied_group_looks_at_its_own_questions() -> None:
    start = change_item(small(), at(small(), "share"), relevant="${volunteer} = 'no'")
    found = duplicate_item(start, at(start, "work"))
    assert names(found)[7:12] == ["work_2", "volunteer_2", "hindered_2", "share_2", "end_group"]
    assert found.question("share_2").relevant == "${volunteer_2} = 'no'"
    assert found.question("share").relevant == "${volunteer} = 'no'"
    copy = duplicate_item(small(), at(small(), "job"))
    assert copy.question("job_2").confirms == ""


def test_texts_are_set_and_taken_away() -> None:
    found = set_text(small(), at(small(), "volunteer"), "hints", FR, " Dites-le ")
    assert found.question("volunteer").hints == {FR: "Dites-le"}
    assert set_text(found, at(found, "volunteer"), "hints", FR, "").question("volunteer").hints == {}


def test_an_older_word_for_the_type_goes_with_the_type() -> None:
    found = Questionnaire(placed([Item("integer", "a", written="int")]))
    assert change_item(found, 0, required="yes").items[0].written == "int"
    assert change_item(found, 0, type="decimal").items[0].written == ""


def test_choices_are_added_moved_renamed_and_removed() -> None:
    found = add_choice(small(), "yes_no", Choice("maybe", {EN: "Perhaps"}), 1)
    assert [each.name for each in found.choices["yes_no"]] == ["yes", "maybe", "no"]
    found = move_choice(found, "yes_no", 0, 3)
    assert [each.name for each in found.choices["yes_no"]] == ["maybe", "no", "yes"]
    found = set_choice_text(found, "yes_no", 0, FR, "Peut-être")
    assert found.choices["yes_no"][0].labels == {EN: "Perhaps", FR: "Peut-être"}
    found = remove_choice(found, "yes_no", 0)
    renamed = rename_choice(found, "yes_no", 1, "y")
    assert renamed.question("change").relevant == "${volunteer} = 'y'"
    assert (
        rename_choice(found, "hindrances", 0, "hours").question("change").relevant == "${volunteer} = 'yes'"
    )
    for name, code in (("", "invalid"), ("a b", "invalid"), ("no", "taken")):
        with pytest.raises(Refused, match=f"choice_{code}"):
            rename_choice(found, "yes_no", 1, name)


def test_lists_are_shared_and_parted() -> None:
    start = set_choices(small(), "scale", [Choice("1"), Choice("2")])
    with pytest.raises(Refused, match="no_such_list"):
        share_list(start, at(start, "volunteer"), "absent")
    found = share_list(start, at(start, "volunteer"), "scale")
    assert "yes_no" not in found.choices
    both = share_list(found, at(found, "hindered"), "scale")
    assert [item.name for item in users_of(both, "scale")] == ["volunteer", "hindered"]
    parted = own_list(both, at(both, "hindered"))
    assert parted.question("hindered").choices == "hindered"
    assert parted.choices["hindered"] == parted.choices["scale"]


@settings(max_examples=60, deadline=None)
@given(
    some.lists(some.tuples(some.sampled_from("mrd"), some.integers(0, 30), some.integers(0, 30)), max_size=5)
)
def test_groups_stay_whole_whatever_is_done(changes: list[tuple[str, int, int]]) -> None:
    found = small()
    for kind, one, other in changes:
        places = [place for place, item in enumerate(found.items) if item.type != "end_group"]
        if not places:
            break
        place = places[one % len(places)]
        try:
            if kind == "m":
                found = move_item(found, place, other % (len(found.items) + 1))
            elif kind == "r":
                found = remove_item(found, place)
            else:
                found = duplicate_item(found, place)
        except Refused:
            continue
        opened = [(item.type == "begin_group") - (item.type == "end_group") for item in found.items]
        assert sum(opened) == 0
        assert all(sum(opened[: place + 1]) >= 0 for place in range(len(opened)))
        keys = [item.key for item in found.items if item.is_question]
        assert len(set(keys)) == len(keys)


def test_what_was_edited_is_a_form_again(tmp_path: Path) -> None:
    first = small()
    write_xlsform(first, tmp_path / "first.xlsx")
    read = read_xlsform(tmp_path / "first.xlsx").questionnaire
    assert read is not None
    changed = duplicate_item(move_item(read, at(read, "work"), 0), 0)
    assert (
        again(add_item(changed, Item("date", "day", {EN: "Day"}), 2), tmp_path / "second.xlsx").items[2].name
        == "day"
    )
