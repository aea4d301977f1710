"""A confidential question of a named round: nowhere beside a name, and told of everybody together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.network.cells import CellReader
from focalnet.problems import Refused
from focalnet.surveys import actions, records
from focalnet.surveys.model import Cleaning, Response
from focalnet.surveys.originals import original_of
from focalnet.surveys.proposing import proposals_of
from focalnet.surveys.report.answers import answers_page, data_pages
from focalnet.surveys.report.cleaning import cleaning_page
from focalnet.surveys.report.gathering import gather
from focalnet.surveys.report.texts import texts_page
from focalnet.surveys.results import broken_down, results
from focalnet.surveys.results.behind import answers_behind
from focalnet.surveys.results.texts import written_answers
from tests.core.surveys.conftest import DAY
from tests.core.surveys.results.test_telling import marked

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.surveys.results.conftest import Answer

_TEXT = "more hours"


@pytest.fixture
def asked(file: NetworkFile) -> str:
    """A named round in which nobody is to know who volunteered, nor who would change what."""
    survey = actions.add_survey(file, marked("volunteer", "job"), day=DAY)
    return actions.open_round(file, survey, opened=DAY)


def _said(place: int) -> dict[str, object] | None:
    if place >= 20:
        return None
    return {"volunteer": "yes" if place else "no", "share": place, "change": f"{_TEXT} {place % 2}"}


def test_its_table_is_of_everybody_and_has_nobody_behind_it(
    file: NetworkFile, asked: str, answer: Answer
) -> None:
    answer(asked, lambda place, _: _said(place))
    whole, by_country = broken_down(file, asked, [(), ("country",)])
    assert whole.table("volunteer").all.count("no") == 1
    assert all(not cell.responses for cell in whole.table("volunteer").all.cells)
    assert all(cell.responses for cell in whole.table("share").all.cells)
    for group in by_country.table("volunteer").groups:
        assert (group.asked, group.answered, {cell.count for cell in group.cells}) == (None, None, {None})
    assert any(group.answered for group in by_country.table("share").groups)


def test_it_is_not_told_of_some_and_tells_nothing_of_other_answers(
    file: NetworkFile, asked: str, answer: Answer
) -> None:
    answered = answer(asked, lambda place, _: _said(place))
    whose = records.invitations(file, asked)[0]
    for told in (
        results(file, asked, where={"country": [whose.facts["country"]]}),
        results(file, asked, subjects={whose.subject}),
    ):
        assert told.table("volunteer").all.answered is None
        assert told.table("change").all.cells == ()
    for by, where in ((("volunteer",), {}), ((), {"volunteer": ["no"]})):
        with pytest.raises(Refused, match=r"results\.question_withheld"):
            results(file, asked, by, where)
    with pytest.raises(Refused, match=r"results\.nobody_behind"):
        answers_behind(file, asked, "volunteer", answered)


def test_few_answers_are_not_told_at_all(file: NetworkFile, asked: str, answer: Answer) -> None:
    answer(asked, lambda place, _: _said(place) if place < 4 else None)
    found = results(file, asked)
    assert found.table("volunteer").all.answered is None
    assert found.table("share").all.answered == 4
    assert written_answers(file, asked, "change") == []


def test_the_workbook_has_it_on_no_sheet_with_names(file: NetworkFile, asked: str, answer: Answer) -> None:
    first, *_ = answer(asked, lambda place, _: _said(place))
    name = records.invitations(file, asked)[0].name
    with file.step("test.mend"):
        records.CLEANING.insert(file, [Cleaning("c", first, "volunteer", "maybe", "no", "a slip", DAY)])
    report = gather(file, asked, [], "en", usual=True)
    with_names = str([answers_page(report), *([list(each.blocks) for each in data_pages(report)])])
    assert name in with_names
    assert _TEXT not in with_names
    assert "Did you volunteer?" not in with_names
    read = str(texts_page(report))
    assert read.count(_TEXT) == 20
    assert name not in read
    mended = str(cleaning_page(report))
    assert "Did you volunteer?" in mended
    assert name not in mended


def test_it_proposes_nothing_and_its_forms_are_not_shown(file: NetworkFile, asked: str) -> None:
    of, whose = records.round_(file, asked), records.invitations(file, asked)[0]
    response = Response("r", asked, whose.id, DAY, {"job": "Head of everything"})
    assert proposals_of(file, of, whose, response, CellReader(file, DAY)) == []
    with pytest.raises(Refused, match=r"surveys\.original_withheld"):
        original_of(file, asked, "r")
