"""What says who answers is neither asked nor kept in a confidential round, and in no byte of a sealed one."""

from __future__ import annotations

import shutil
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from focalnet.opening import open_network
from focalnet.problems import Refused
from focalnet.store import new_id
from focalnet.surveys import actions, records
from focalnet.surveys.anonymity import check_anonymity
from focalnet.surveys.anonymity_wording import sentences
from focalnet.surveys.exports import apply, plan_export
from focalnet.surveys.forms import write_blank_form
from focalnet.surveys.identifying import questions_saying_who, without_saying_who
from focalnet.surveys.intake import plan_intake, take_in
from focalnet.surveys.model import Cleaning
from focalnet.surveys.questionnaire import Choice, Item, fingerprint, placed
from focalnet.surveys.results.confidential import tables_of
from focalnet.surveys.results.wording import Wording
from tests.core.surveys.conftest import DAY, EN, small
from tests.core.surveys.intake.conftest import USUAL, Post

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.store import NetworkFile
    from focalnet.surveys.questionnaire import Questionnaire

NAMES = ("family_name", "given_names", "email", "telephone")
MANY = 12
SIZES = ("small", "large")


def asking_who() -> Questionnaire:
    """Return the small questionnaire with a group that asks who answers, and a question of the register's."""
    asked = small()
    names = [Item("text", name, {EN: f"Your {name}"}, confirms=name) for name in NAMES]
    head = [Item("begin_group", "you", {EN: "About you"}), *names, Item("end_group")]
    role = Item("select_one", "size", {EN: "Your office"}, choices="sizes", confirms="office_kind")
    sizes = tuple(Choice(name, {EN: name}) for name in SIZES)
    return replace(
        asked, items=placed([*head, role, *asked.items]), choices={**asked.choices, "sizes": sizes}
    )


def typed(number: int) -> dict[str, str]:
    """Return what somebody types of themselves, that stands nowhere else."""
    words = (
        f"Familyname{number}x",
        f"Givenname{number}x",
        f"typed{number}x@example.org",
        f"+99 555 {number:04}",
    )
    return dict(zip(NAMES, words, strict=True))


def as_asked_before(file: NetworkFile, round_id: str) -> None:
    """Make a confidential round ask who answers, as rounds did that were opened by an earlier version."""
    asked = asking_who()
    with file.step("round.change", round="x"):
        records.ROUND.update(file, round_id, {"questionnaire": asked, "fingerprint": fingerprint(asked)})


@pytest.fixture
def net(example_network: Path, tmp_path: Path) -> Iterator[NetworkFile]:
    """Return a network in a folder of its own, with another for its backups."""
    folder = tmp_path / "kept"
    (folder / "backups").mkdir(parents=True)
    copied = Path(shutil.copy(example_network, folder / "net.focalnet"))
    with open_network(copied, backups=folder / "backups") as file:
        yield file


@pytest.fixture
def secret(net: NetworkFile) -> str:
    """Return a confidential round of a survey that asks who answers."""
    survey = actions.add_survey(net, asking_who(), day=DAY)
    return actions.open_round(net, survey, opened=DAY, confidential=True)


def said_in(content: bytes) -> list[str]:
    """Return which words that were typed stand in bytes, also in a workbook that is packed there."""
    found = [word for number in range(MANY) for word in typed(number).values() if word.encode() in content]
    start = content.find(b"PK\x03\x04")
    if start >= 0:
        try:
            packed = zipfile.ZipFile(BytesIO(content[start:]))
            found += [word for name in packed.namelist() for word in said_in(packed.read(name))]
        except zipfile.BadZipFile:
            pass
    return found


def everything_beside(file: NetworkFile) -> bytes:
    """Return all bytes of the network and of whatever lies beside it: journal, copies, backups."""
    return b"".join(path.read_bytes() for path in sorted(file.path.parent.rglob("*")) if path.is_file())


def answers(net: NetworkFile, round_id: str) -> list[str]:
    return [repr((each.answers, each.misfits)) for each in records.responses(net, round_id)]


def test_a_confidential_round_leaves_out_what_says_who_answers(net: NetworkFile, secret: str) -> None:
    asked = records.round_(net, secret).questionnaire
    assert questions_saying_who(asked) == []
    assert [item.key for item in asked.questions] == [
        "size",
        "job",
        "volunteer",
        "hindered",
        "share",
        "change",
    ]
    assert "you" not in {item.name for item in asked.items}, "a heading over nothing goes too"
    named = actions.open_round(net, records.round_(net, secret).survey, opened=DAY)
    assert records.round_(net, named).questionnaire == asking_who()


def test_forms_of_a_confidential_round_ask_nobodys_name(
    net: NetworkFile, secret: str, tmp_path: Path
) -> None:
    blank = tmp_path / "blank.xlsx"
    write_blank_form(records.round_(net, secret), "en", blank)
    sent = Post(net, secret, tmp_path / "returned").form(0)
    for form in (blank, sent):
        texts = b"".join(zipfile.ZipFile(form).read(name) for name in zipfile.ZipFile(form).namelist())
        assert b"Your office" in texts
        assert not [name for name in (*NAMES, "focalnet/name", "focalnet/email") if name.encode() in texts]


def test_what_others_depend_on_must_be_changed_first() -> None:
    asked = asking_who()
    items = [
        replace(each, relevant="${email} != ''") if each.name == "share" else each for each in asked.items
    ]
    with pytest.raises(Refused, match=r"surveys\.refers_to_who") as refused:
        without_saying_who(replace(asked, items=placed(items)))
    assert refused.value.problem.args == {"name": "email", "by": "share"}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_check_names_what_is_left_out(net: NetworkFile, language: str) -> None:
    found = check_anonymity(asking_who(), [{"sex": "F"}] * 30, 5)
    assert found.left_out == NAMES
    last = sentences(found, Wording(net, asking_who(), language))[-1]
    assert last.endswith("Your family_name · Your given_names · Your email · Your telephone")
    assert check_anonymity(small(), [{"sex": "F"}] * 30, 5).left_out == ()


def test_forms_of_before_are_taken_in_without_who_answered(
    net: NetworkFile, secret: str, tmp_path: Path
) -> None:
    as_asked_before(net, secret)
    post = Post(net, secret, tmp_path / "returned")
    for number in range(MANY):
        said: dict[tuple[str, str] | str, object] = {**USUAL, "size": SIZES[number % 2]}
        said.update(typed(number).items())
        said["given_names"] = f"{post.whose(number).prefill['given_names']} {said['given_names']}"
        post.answered(number, said if number else {**said, "share": 200})  # one that is in doubt
    net.backup()
    take_in(net, plan_intake(net, secret, [post.folder], tmp_path), DAY)
    kept = answers(net, secret)
    assert len(kept) == MANY
    assert said_in("".join(kept).encode()) == []
    net.backup()
    net.backup(net.path.with_name("Copy.focalnet"))
    actions.close_round(net, secret, DAY)
    sealed = actions.seal_round(net, secret, DAY)
    assert actions.remove_backups(net, sealed) == []
    net.close()
    assert said_in(everything_beside(net)) == []
    assert b"More time" in everything_beside(net)
    with open_network(net.path) as sealed_file:
        assert sealed_file.one("SELECT count(*) FROM original") == (0,)
        assert sealed_file.check() == []


def test_sealing_removes_what_files_of_before_hold(net: NetworkFile, secret: str) -> None:
    from tests.core.surveys.test_sealing import answer

    as_asked_before(net, secret)
    invited = records.invitations(net, secret)
    for number in range(MANY):
        own = answer(net, secret, invited[number], number)
        said = {**typed(number), "size": "large" if number == 3 else "small", "change": f"change {number}"}
        with net.step("survey.change", survey="x"):
            records.RESPONSE.update(net, own, {"answers": said})
            log = Cleaning(
                new_id(), own, "email", typed(number)["email"], "typed1x@example.org", "typed", DAY
            )
            records.CLEANING.insert(net, [log])
    net.backup()
    before = [table.all.answered for table in tables_of(net, records.round_(net, secret))[()].tables]
    assert len(said_in(everything_beside(net))) == MANY * len(NAMES)
    sealed = actions.seal_round(net, secret, DAY)
    actions.remove_backups(net, sealed)
    after = records.round_(net, secret)
    assert [table.all.answered for table in tables_of(net, after)[()].tables] == before
    stay = records.responses(net, secret)
    assert sorted(str(each.answers["change"]) for each in stay) == sorted(f"change {n}" for n in range(MANY))
    assert not [each for each in stay if each.answers.get("size") == "large"], "one alone said so"
    net.close()
    assert said_in(everything_beside(net)) == []


def test_answers_that_enough_share_stay_though_the_register_knows_them(net: NetworkFile, secret: str) -> None:
    from tests.core.surveys.test_sealing import answer

    invited = [each for each in records.invitations(net, secret) if each.facts["sex"] == "F"][:MANY]
    for number, each in enumerate(invited):
        own = answer(net, secret, replace(each, facts={"sex": "F"}), number)
        with net.step("survey.change", survey="x"):
            records.RESPONSE.update(
                net, own, {"answers": {"size": SIZES[number % 2], "job": f"Job {number}"}}
            )
    actions.seal_round(net, secret, DAY)
    stay = records.responses(net, secret)
    assert sorted(str(each.answers["size"]) for each in stay) == ["large"] * 6 + ["small"] * 6
    assert not [each for each in stay if "job" in each.answers]


def test_nothing_of_who_answered_is_kept_of_an_export(net: NetworkFile, secret: str, tmp_path: Path) -> None:
    as_asked_before(net, secret)
    invited = records.invitations(net, secret)
    heads = [*NAMES, "size", "work/volunteer", "change", "Your e-mail", "username", "_submitted_by", "ip"]
    rows = [
        [*typed(n).values(), "small", "yes", "More time", invited[n].email, *list(typed(n).values())[1:]]
        for n in range(MANY)
    ]
    export = tmp_path / "export.csv"
    export.write_text("\n".join(",".join(row) for row in [heads, *rows]), encoding="utf-8")
    plan = plan_export(net, secret, export)
    apply(net, plan, export.read_bytes())
    kept = answers(net, secret)
    assert len(kept) == MANY
    assert all("More time" in each for each in kept)
    net.close()
    assert said_in(everything_beside(net)) == []
