"""What is given out of a confidential round over time, so that no two states of it can be subtracted.

Results that somebody was shown are never taken back: the file remembers them, out of reach of undo. As long
as the answers are the same, so are the tables. Once answers have come, gone or been mended, the former tables
stay and say how many answers are not in them yet, until there are as many more (or fewer) as a group needs to
be shown: that a number was hidden before and is shown now would tell of fewer. Then the tables are made anew,
guarded against every state that was given out, and take the place of the former ones if they tell no fewer
numbers than these.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

from focalnet.problems import Refused
from focalnet.surveys import records
from focalnet.surveys.model import GivenOut
from focalnet.surveys.results.blocks import smallest_group
from focalnet.surveys.results.keeping import from_plain, plain
from focalnet.surveys.results.making import make

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Round
    from focalnet.surveys.results.family import Facts
    from focalnet.surveys.results.model import Results


def given_out(file: NetworkFile, of: Round) -> Mapping[Facts, Results]:
    """Return the tables of an unsealed confidential round that are given out now, and remember them.

    Raises `Refused` (`results.not_remembered`) where nothing was given out yet and the file cannot be
    written.
    """
    before, marks = records.given_out(file, of.id), records.marks(file, of.id)
    if not before:
        return _renewed(file, of, before, marks, {})
    last = before[-1]
    former = {each.by: each for each in (from_plain(of, each) for each in last.tables)}
    if marks[0] == last.answers:  # perhaps with other tags, or others asked
        return former if marks[1] == last.beside else _renewed(file, of, before, marks, former)
    later = records.counted(file).get(of.id, 0) - former[()].responded
    waiting = {by: replace(each, given=last.given, later=later) for by, each in former.items()}
    if abs(later) < smallest_group(of.smallest_cell):
        return waiting
    return _renewed(file, of, before, marks, waiting)


def _renewed(
    file: NetworkFile,
    of: Round,
    before: Sequence[GivenOut],
    marks: tuple[str, str],
    former: Mapping[Facts, Results],
) -> Mapping[Facts, Results]:
    """Return the tables made anew, and remember them; the former ones where these must stay."""
    same = bool(before) and before[-1].answers == marks[0]  # then these take the place of the latest
    earlier = before[:-1] if same else before
    made = make(file, of, [each.told for each in earlier])
    if _numbers(made.tables) < _numbers(former):
        return former
    if made.tables[()].responded < smallest_group(of.smallest_cell):
        return made.tables  # no number can be shown of so few
    if file.read_only:
        if not former:
            raise Refused("results.not_remembered", round=of.name)
        return former
    new = GivenOut(
        str(uuid4()), of.id, date.today(), len(earlier) + 1, *marks,  # noqa: DTZ011 - the reader's own day
        [plain(each) for each in made.tables.values()], made.told,
    )  # fmt: skip
    return made.tables if _remembered(file, of, before, new) else given_out(file, of)


def _remembered(file: NetworkFile, of: Round, before: Sequence[GivenOut], new: GivenOut) -> bool:
    """Remember what is given out; tell whether so: not where something else was given out meanwhile."""
    with file.step("round.give_out", round=of.name):
        if [each.id for each in records.given_out(file, of.id)] != [each.id for each in before]:
            return False
        for each in before[-1:]:
            if each.number == new.number:
                records.GIVEN_OUT.delete(file, each.id)
            else:
                records.GIVEN_OUT.update(file, each.id, {"tables": []})
        records.GIVEN_OUT.insert(file, [new])
    return True


def _numbers(tables: Mapping[Facts, Results]) -> int:
    """Return how many numbers tables tell: counts of answers, and statistics."""
    asked = [table for found in tables.values() for table in found.tables]
    groups = [group for table in asked for group in (table.groups or (table.all,))]
    return sum(
        len(group.statistics) + sum(cell.count is not None for cell in group.cells) for group in groups
    )
