"""The workbook of a named round for people who may not know who answered what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.surveys import actions, records
from tests.core.surveys.report.conftest import said

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.surveys.report.conftest import Write


def test_it_has_the_figures_and_not_the_answers(write: Write, named: str) -> None:
    book, whole = write(named, external=True), write(named, "named.xlsx")
    assert set(whole.sheets) - set(book.sheets) == {"Free text", "Answers", "Data"}
    assert book.sheets["Results"][3:] == whole.sheets["Results"][3:]
    assert "for others" in book.sheets["Summary"][1][0]
    assert book.row("Method", "Kind of round")[1].startswith("For others")


def test_nothing_in_it_tells_of_single_people(file: NetworkFile, write: Write, named: str) -> None:
    response = records.accepted(file, named)[0]
    actions.mend_answer(file, response.id, "share", "17", reason="Said by Ms Bah")
    everything = "\n".join(write(named, external=True).parts.values())
    for each in records.invitations(file, named):
        for telling in (each.name, each.email, each.code, each.id, each.subject):
            assert not telling or telling not in everything
    for place in range(100):
        assert said(place)["job"] not in everything
        assert said(place)["change"] not in everything
    assert "Said by Ms Bah" not in everything
    assert "Said by Ms Bah" in "\n".join(write(named, "named.xlsx").parts.values())


def test_of_a_confidential_round_it_is_the_same_workbook(write: Write, secret: str) -> None:
    assert write(secret, external=True).parts == write(secret, "usual.xlsx").parts
