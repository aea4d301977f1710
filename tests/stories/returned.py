"""What comes back of a round: a hundred and seven files, filled in and saved in every way people do it.

A real spreadsheet program takes half a minute to save so many, so that they are made once for all stories: a
round that is opened after `asks_by_known_codes` has the codes for which these forms were filled in.
"""

from __future__ import annotations

import shutil
import zipfile
from collections import Counter
from datetime import date
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.opening import open_network
from focalnet.surveys import actions, records
from focalnet.surveys.forms.writing import write_forms_of
from focalnet.surveys.questionnaire.templates import template
from tests.stories.respondents import Respondents, saved_again

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pytest

    from focalnet.surveys.model import Invitation, Round

CHIEF = "Chief of everything"
"""The job title that ten people correct theirs to."""
AS_MUCH = "as much as I can"
"""What five people say where per cent of their time is asked."""
_DAY = date(2012, 11, 1)
_DIGITS = str.maketrans("0123456789", "BCDFGHJKMN")


def asks_by_known_codes(patch: pytest.MonkeyPatch) -> None:
    """Have rounds that are opened from now on bear known ids, and their forms known codes, in their order."""
    rounds, codes = count(1), count(1)
    patch.setattr("focalnet.surveys.actions.rounds.new_id", lambda: f"round {next(rounds)}")
    patch.setattr("focalnet.surveys.audience.new_code", lambda: f"{next(codes):010}".translate(_DIGITS))


class Told(NamedTuple):
    """What has to be told of a file: its outcome, and whose it is, empty where it is nobody's."""

    outcome: str
    person: str = ""


class Returned:
    """What comes back in a folder, with what has to be told of each file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.expected: dict[str, Told] = {}
        self.codes: dict[str, str] = {}  # code of a form → name, of everybody who was asked
        folder.mkdir()

    @property
    def counts(self) -> Counter[str]:
        """How many files are to have each outcome."""
        return Counter(each.outcome for each in self.expected.values())

    def people(self, outcome: str) -> list[str]:
        """Return whose files are to have an outcome, by name."""
        return sorted(each.person for each in self.expected.values() if each.outcome == outcome)

    def add(self, path: Path, outcome: str, person: str = "", *, name: str = "", folder: str = "") -> None:
        """Put a file into the folder, under a name of its own, in a folder of its own."""
        called = name or path.name
        out = self.folder / folder / called
        out.parent.mkdir(exist_ok=True)
        shutil.copy(path, out)
        self.expected[called] = Told(outcome, person)

    def add_zipped(self, paths: Sequence[Path], name: str, told: Sequence[Told]) -> None:
        """Put files into one archive."""
        with zipfile.ZipFile(self.folder / name, "w", zipfile.ZIP_DEFLATED) as archive:
            for path, each in zip(paths, told, strict=True):
                archive.write(path, f"attachments/{path.name}")
                self.expected[f"{name} / {path.name}"] = each


def hundred_and_seven(network: Path, place: Path, patch: pytest.MonkeyPatch) -> Returned:
    """Let a hundred of those whom a first round asks answer, and some to a second; `network` is used up."""
    asks_by_known_codes(patch)
    with open_network(network) as file:
        survey = actions.add_survey(file, template("composition"), name="Composition", day=_DAY)
        first, second = (
            records.round_(file, actions.open_round(file, survey, opened=_DAY, reference_date=_DAY))
            for _ in range(2)
        )
        people = [records.invitations(file, each.id) for each in (first, second)]
    return _Posting(first, people[0], place).returned(_written(second, people[1], place / "other round"))


def _written(asked: Round, invited: Sequence[Invitation], folder: Path) -> list[Path]:
    folder.mkdir()
    return [each.path for each in write_forms_of(asked, invited, folder)]


class _Posting:
    """The hundred, by their number in the list of those who were asked."""

    def __init__(self, asked: Round, invited: Sequence[Invitation], place: Path) -> None:
        self._place, self._invited = place, invited
        self._people = Respondents(asked, invited)
        self._forms = _written(asked, invited, place / "forms")
        self._own, self._saved = place / "written", place / "saved"
        for folder in (self._own, self._saved):
            folder.mkdir()
        self._sent = Returned(place / "returned")
        self._sent.codes = {each.code: each.name for each in invited}

    def returned(self, other_round: Sequence[Path]) -> Returned:
        """Return what comes back: saved by a spreadsheet program, and ten that are odd."""
        self._saved_as_they_came()
        self._saved_in_other_formats()
        self._twice()
        self._odd(other_round)
        return self._sent

    def _fill(self, numbers: range, **how: Any) -> list[Path]:
        return [
            self._people.fill(self._forms[each], each, self._own / f"{each:03}.xlsx", **how)
            for each in numbers
        ]

    def _told(self, number: int, outcome: str = "accepted") -> Told:
        return Told(outcome, self._invited[number].name)

    def _saved_as_they_came(self) -> None:
        """Sixty as they should be, five half empty, five pasted over, five with words for a number."""
        pasted = [
            self._people.paste_over(self._forms[each], each, self._own / f"{each:03}.xlsx")
            for each in range(75, 80)
        ]
        written = [
            *self._fill(range(60)), *pasted, *self._fill(range(80, 85), time_allotted=AS_MUCH),
            *self._fill(range(85, 90), most=4),
        ]  # fmt: skip
        saved = {int(path.stem): path for path in saved_again(written, self._saved)}
        inside = range(50, 60)
        for number, path in saved.items():
            forwarded = f"Fwd_ form ({number}).xlsx" if number < 40 and number % 4 == 0 else ""
            folder = "from regional offices" if 40 <= number < 50 else ""
            told = self._told(number, "doubtful" if 80 <= number < 85 else "accepted")
            if number not in inside:
                self._sent.add(path, *told, name=forwarded, folder=folder)
        self._sent.add_zipped(
            [saved[each] for each in inside], "mails of June.zip", [self._told(each) for each in inside]
        )

    def _saved_in_other_formats(self) -> None:
        """Ten as OpenDocument, with another job title, and five as the workbooks of before 2007."""
        corrected = saved_again(self._fill(range(60, 70), job_title=CHIEF), self._saved, "ods")
        for number, path in enumerate(
            [*corrected, *saved_again(self._fill(range(70, 75)), self._saved, "xls")]
        ):
            self._sent.add(path, *self._told(60 + number))

    def _twice(self) -> None:
        """Three answer again and otherwise; two send the same file again."""
        fill, forms = self._people.fill, self._forms
        for number in (90, 91, 92):
            self._sent.add(fill(forms[number], number, self._own / f"{number} a.xlsx"), *self._told(number))
            again = fill(forms[number], number + 1, self._own / f"{number} b.xlsx")
            self._sent.add(again, *self._told(number, "doubtful"))
        for number in (93, 94):
            path = fill(forms[number], number, self._own / f"{number}.xlsx")
            self._sent.add(path, *self._told(number))
            self._sent.add(path, *self._told(number, "duplicate"), name=f"{number}z copy.xlsx")

    def _odd(self, other_round: Sequence[Path]) -> None:
        """Two for another round, two with a question gone, one as it was sent, one no form, one cut off."""
        people, forms, own = self._people, self._forms, self._own
        for number in (95, 96):
            path = people.fill(other_round[number], number, own / f"{number}.xlsx")
            self._sent.add(path, "other_round")
        for number in (97, 98):
            path = people.alter(forms[number], number, own / f"{number}.xlsx")
            self._sent.add(path, *self._told(number, "altered_form"))
        self._sent.add(forms[99], *self._told(99, "doubtful"), name="99 as it was sent.xlsx")
        (own / "minutes.csv").write_text("Minutes;of\nthe;meeting\n", encoding="utf-8")
        self._sent.add(own / "minutes.csv", "not_a_form")
        (own / "cut.xlsx").write_bytes(forms[100].read_bytes()[:9000])
        self._sent.add(own / "cut.xlsx", "unreadable")
