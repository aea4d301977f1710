"""Tables and charts out of results made by hand: what is hidden, merged, ordered, dated, compared."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from focalnet.surveys import records
from focalnet.surveys.results import Cell, Group, Hidden, Kind, Results, Table
from focalnet.surveys.results.comparing import Change, Comparison, Pair
from focalnet.surveys.results.texts import Written
from focalnet.surveys.results.wording import Wording
from ui.models.text_model import NAME, TAGS, TextModel
from ui.pages.surveys.results.lines import ResultLines
from ui.pages.surveys.results.reading import Asked, Behind, Told, read
from ui.pages.surveys.results.rows import ResultRows, shortened, signed
from ui.pages.surveys.results.words import ResultWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.conftest import Rules
    from ui.app import Parts

PROTECTED = Cell("no", None, reason=Hidden.PROTECTED)


@pytest.fixture
def tell(opened: Parts, round_id: str) -> Callable[..., ResultWords]:
    """Return what puts a table made by hand into words."""
    file = opened.session.file
    of = records.round_(file, round_id)

    def told(
        kind: Kind,
        whole: Group,
        *groups: Group,
        key: str = "volunteer",
        by: tuple[str, ...] = (),
        overlapping: bool = False,
    ) -> ResultWords:
        table = Table(of.questionnaire.question(key), kind, whole, groups)
        results = Results(of, (table,), 30, 20, by, overlapping=overlapping)
        found = Told(Asked(by), results, Wording(file, of.questionnaire), (), {}, ())
        return ResultWords(found, opened.labels)

    return told


def only(words: ResultWords) -> Table:
    return words.told.results.tables[0]


def test_a_hidden_number_is_a_chip_with_its_reason_and_no_bar(tell: Callable[..., ResultWords]) -> None:
    words = tell(Kind.SINGLE, Group((), 30, 20, (Cell("yes", 20, ("a", "b")), PROTECTED)))
    _, rows = ResultRows(words).of(only(words))
    assert [row[1].text for row in rows] == ["20 · 100 %", "hidden"]
    assert rows[1][1].reason == words.wording.hidden("protected")
    assert rows[1][1].door is None
    lines, _ = ResultLines(words).of(only(words))
    assert (lines[1].numbers, lines[1].parts, lines[1].door) == ("hidden", (), None)
    assert isinstance(lines[0].door, Behind)
    assert words.wording.hidden("protected") in words.footnotes(only(words))


def test_what_is_hidden_in_some_groups_is_a_part_of_its_own(tell: Callable[..., ResultWords]) -> None:
    women = Group(("F",), 20, 14, (Cell("yes", 9), Cell("no", 5)))
    men = Group(("*",), 10, 6, (replace(PROTECTED, value="yes"), PROTECTED), merged=(("M",), ("not_stated",)))
    whole = Group((), 30, 20, (Cell("yes", 13), Cell("no", 7)))
    words = tell(Kind.SINGLE, whole, women, men, by=("sex",))
    lines, legend = ResultLines(words).of(only(words))
    assert [part.share for part in lines[0].parts] == [pytest.approx(9 / 20), pytest.approx(4 / 20)]
    assert [(ink.token, word) for ink, word in legend] == [
        ("women", "women"), ("men", "men + not stated"), ("not_stated", "hidden")
    ]  # fmt: skip
    assert ResultRows(words).of(only(words))[0] == ["", "All (20)", "Women (14)", "Men + not stated (6)"]


def test_bars_are_whole_where_somebody_stands_in_several_groups(tell: Callable[..., ResultWords]) -> None:
    groups = [Group((name,), 10, 10, (Cell("yes", 10),)) for name in ("time", "tor")]
    whole = Group((), 12, 12, (Cell("yes", 12),))
    words = tell(Kind.SINGLE, whole, *groups, by=("hindered",), overlapping=True)
    lines, legend = ResultLines(words).of(only(words))
    assert ([len(line.parts) for line in lines], legend) == ([1], [])
    assert any("several groups" in note for note in words.footnotes(only(words)))


def test_an_order_tells_the_mean_place_and_a_date_its_month(tell: Callable[..., ResultWords]) -> None:
    words = tell(Kind.RANK, Group((), 4, 4, (Cell("yes", 3, mean_rank=1.25),)))
    assert ResultRows(words).of(only(words))[1][0][1].text == "3 · 75 % · mean place 1.2"
    whole = Group((), 4, 4, (Cell("2012-06", 4),), {"earliest": "2012-06-03", "latest": "2012-06-30"})
    words = tell(Kind.DATE, whole)
    rows = ResultRows(words).of(only(words))[1]
    assert [[figure.text for figure in row] for row in rows] == [
        ["June 2012", "4 · 100 %"], ["Earliest", "3 June 2012"], ["Latest", "30 June 2012"]
    ]  # fmt: skip


def test_an_answer_outside_of_the_choices_says_so(tell: Callable[..., ResultWords]) -> None:
    words = tell(Kind.SINGLE, Group((), 2, 2, (Cell("maybe", 2, expected=False),)))
    assert ResultLines(words).of(only(words))[0][0].title == "Maybe (none of the choices)"


def test_quartiles_lie_between_the_least_and_the_most(tell: Callable[..., ResultWords]) -> None:
    spread = {"least": 10.0, "lower_quartile": 20.0, "median": 30.0, "upper_quartile": 40.0, "most": 50.0}
    words = tell(Kind.NUMBER, Group((), 9, 9, (), spread | {"mean": 30.0}), key="share")
    (line,), _ = ResultLines(words).of(only(words))
    assert line.spread == (0.2, 0.4, 0.6, 0.8, 1.0)
    words = tell(Kind.NUMBER, Group((), 9, 9, reason=Hidden.PERSONAL), key="share")
    assert ResultLines(words).of(only(words)) == ([], [])
    assert words.wording.hidden("personal") in words.footnotes(only(words))


def test_a_comparison_tells_points_and_what_changed(tell: Callable[..., ResultWords]) -> None:
    words = tell(Kind.SINGLE, Group((), 30, 20, (Cell("yes", 15), Cell("no", 5))))
    now = only(words)
    then = replace(now, all=Group((), 10, 10, (Cell("yes", 9), PROTECTED)))
    round_ = words.told.results.round
    earlier = replace(round_, id="then", name="Round 2009")
    pair = Pair(now, then, (Change.LABEL,))
    compared = Comparison(round_, earlier, (pair,), (), None, ())
    words = ResultWords(replace(words.told, comparison=compared), words.labels)
    heads, rows = ResultRows(words).of(now)
    assert heads == ["", "All (20)", "2009 (10)", "Change, points"]
    assert [[figure.text for figure in row[2:]] for row in rows] == [["9 · 90 %", "−15"], ["hidden", "–"]]
    assert "The question was worded otherwise in Round 2009." in words.footnotes(now)
    assert ResultLines(words).of(now)[0][0].before == pytest.approx(0.9)


def test_names_of_rounds_lose_what_both_begin_with() -> None:
    assert shortened("Obstacles 2012", "Obstacles 2009") == ("2012", "2009")
    assert shortened("Obstacles", "Obstacles") == ("Obstacles", "Obstacles")
    assert shortened("Ideas", "Obstacles 2009") == ("Ideas", "Obstacles 2009")
    assert [signed(each, str) for each in (3, -2, 0)] == ["+3", "−2", "0"]


def test_texts_keep_their_lines_when_only_tags_change(opened: Parts, keeps_the_rules: Rules) -> None:
    model = TextModel()
    model.show([Written("a", "More\ntime", "Ana"), Written("b", "Budget", "Ben")], confidential=False)
    reset: list[None] = []
    model.modelReset.connect(lambda: reset.append(None))
    model.show(
        [Written("a", "More\ntime", "Ana", ("time",)), Written("b", "Budget", "Ben")], confidential=False
    )
    assert reset == []
    assert model.face(0, TAGS).pill == "accent"
    assert model.index(0, 0).data() == "More time"
    model.show([Written("a", "More time", released=True), Written("b", "Budget")], confidential=True)
    assert [model.face(row, NAME).text for row in (0, 1)] == ["may go out", "to be read"]
    keeps_the_rules(model)


def test_what_can_be_asked_of_a_named_round(opened: Parts, round_id: str) -> None:
    told = read(opened.session.file, round_id, Asked(), "en")
    names = [way[0] for way in told.ways]
    assert names[0] == "sex"
    assert {"office", "country", "volunteer", "hindered"} <= set(names)
    assert "share" not in names
    assert told.values["volunteer"] == {"yes": "Yes", "no": "No"}
    assert told.earlier == ()
