"""Groups that are tables: several questions that are answered from one and the same list of choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.surveys.questionnaire import Item, Questionnaire


def matrices(questionnaire: Questionnaire) -> Mapping[str, Item]:
    """Return the key of each group that is a table, with one of its questions, whose choices are all theirs.

    That is a group of two questions or more, all of them `select_one` from one list; `table-list` and
    `list-nolabel` are how XLSForm says so, and such groups are drawn as tables whether they say it or not.
    """
    found = {}
    for group in questionnaire.items:
        if group.type == "begin_group" and (listed := _shared(questionnaire, group)):
            found[group.key] = listed
    return found


def heads_table(item: Item) -> bool:
    """Tell whether a question only shows the choices above a table, as the appearance `label` does."""
    return "label" in item.appearance.split()


def matrix_of(questionnaire: Questionnaire, item: Item) -> str:
    """Return the key of the group whose direct member an item is; empty for none."""
    for group in questionnaire.items:
        if group.type == "begin_group" and (*group.path, group.name) == item.path:
            return group.key
    return ""


def _shared(questionnaire: Questionnaire, group: Item) -> Item | None:
    path = (*group.path, group.name)
    asked = [
        item for item in questionnaire.questions if item.path[: len(path)] == path and not heads_table(item)
    ]
    one_list = {item.choices for item in asked}
    plain = all(item.type == "select_one" and not item.or_other and item.path == path for item in asked)
    return asked[0] if len(asked) > 1 and plain and len(one_list) == 1 else None
