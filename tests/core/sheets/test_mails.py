"""What is attached to mails that were saved as files."""

from __future__ import annotations

import re
import struct
from email.message import EmailMessage
from pathlib import Path
from tempfile import mkdtemp

import pytest

from focalnet.problems import Refused
from focalnet.sheets import Limits, mails
from focalnet.sheets.compound import DAMAGED
from focalnet.sheets.outlook import OutlookMail
from focalnet.words import LANGUAGES, words
from tests.core.sheets.compounds import Folder, compound
from tests.core.sheets.outlook_mails import outlook_mail, save

LONG, SHORT = bytes(range(256)) * 40, b"PK short"


def detached(mail: Path, most: int | None = None) -> dict[str, bytes]:
    folder = Path(mkdtemp(dir=mail.parent))
    return {path.name: path.read_bytes() for path in mails.detach(mail, folder, most)}


def code(mail: Path, most: int | None = None) -> str:
    with pytest.raises(Refused) as caught:
        detached(mail, most)
    assert all(words(language).sentence(caught.value.problem) for language in LANGUAGES)
    return caught.value.problem.code


@pytest.mark.parametrize("sector", [512, 4096])
def test_what_is_attached_to_a_mail_of_outlook_is_written_by_its_long_name(
    tmp_path: Path, sector: int
) -> None:
    attached = [(f"réponse {number}.xlsx", LONG + bytes([number])) for number in range(12)]
    mail = outlook_mail(*attached, ("notes.txt", SHORT), ("image001.PNG", LONG))
    found = detached(compound(tmp_path / "a.msg", mail, sector))
    assert [*found.items()] == [*attached, ("notes.txt", SHORT)]


def test_mails_within_a_mail_of_outlook_are_opened_in_their_order(tmp_path: Path) -> None:
    innermost = outlook_mail(("c.xlsx", SHORT), forwarded=True)
    inner = outlook_mail(("b.xlsx", LONG), ("FW", innermost), forwarded=True)
    found = detached(save(tmp_path / "a.msg", ("RE: form", inner), ("d.xlsx", LONG)))
    assert [*found] == ["b.xlsx", "c.xlsx", "d.xlsx"]


def test_older_mails_of_outlook_have_names_of_one_byte_a_letter(tmp_path: Path) -> None:
    attached: Folder = {
        "__substg1.0_3704001E": "répons~1.xls\0".encode("cp1252"),
        "__substg1.0_37010102": SHORT,
    }
    mail: Folder = {"__properties_version1.0": bytes(32), "__attach_version1.0_#00000000": attached}
    assert detached(compound(tmp_path / "a.msg", mail)) == {"répons~1.xls": SHORT}


def test_names_of_attachments_lead_nowhere(tmp_path: Path) -> None:
    found = detached(
        save(tmp_path / "a.msg", ("..\\..\\a.xlsx", SHORT), ("../b?.xlsx", SHORT), ("..", SHORT))
    )
    assert [*found] == ["a.xlsx", "b_.xlsx"]


def test_mail_without_a_file_and_draft_are_said(tmp_path: Path) -> None:
    linked = {"__attach_version1.0_#00000000": {"__substg1.0_3707001F": "far.xlsx".encode("utf-16-le")}}
    assert code(compound(tmp_path / "a.msg", {**outlook_mail(), **linked})) == "sheets.mail_is_empty"
    assert code(save(tmp_path / "b.msg", ("b.xlsx", SHORT), draft=True)) == "sheets.mail_is_draft"


def test_files_of_a_mail_may_come_to_so_much_and_no_more(tmp_path: Path) -> None:
    mail = save(tmp_path / "a.msg", ("a.xlsx", LONG), ("b.xlsx", LONG))
    assert code(mail, 2 * len(LONG) - 1) == "sheets.too_large"
    assert len(detached(mail, 2 * len(LONG))) == 2


def test_mail_larger_than_files_may_be_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mails, "Limits", lambda: Limits(packed=100))
    assert code(save(tmp_path / "a.msg", ("a.xlsx", LONG))) == "sheets.file_too_large"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    inner = outlook_mail(("b.xlsx", bytes(5000)), forwarded=True)
    path = tmp_path_factory.mktemp("mail") / "a.msg"
    return save(path, ("a.xlsx", bytes(5000)), ("FW", inner)).read_bytes()


def test_mail_cut_off_anywhere_is_damaged(tmp_path: Path, sound: bytes) -> None:
    for length in range(64, len(sound), 64):
        (tmp_path / "a.msg").write_bytes(sound[:length])
        assert code(tmp_path / "a.msg") == "sheets.damaged", length


@pytest.mark.parametrize("value", [0, 1, 7, 0x7FFFFFFF, 0xFFFFFFFE, 0xFFFFFFFF])
def test_mail_with_any_number_changed_is_read_or_damaged(sound: bytes, value: int) -> None:
    """Chains and folders that run in circles, lead out of the file, or are longer than it."""
    whole = 0
    for at in range(24, len(sound), 4):
        if any(sound[at : at + 4]):
            changed = sound[:at] + struct.pack("<L", value) + sound[at + 4 :]
            try:
                found = [*OutlookMail(changed).attached()]
            except DAMAGED:
                continue
            whole += [name for name, _ in found] == ["a.xlsx", "b.xlsx"]
            assert sum(len(content) for _, content in found) < 2 * len(sound)
    assert whole


def test_attachments_that_lie_in_one_place_are_counted_each(tmp_path: Path) -> None:
    """A small file could come to as much as it likes."""
    path = save(tmp_path / "a.msg", ("a.xlsx", LONG), ("b.xlsx", SHORT), ("c.xlsx", SHORT))
    content = bytearray(path.read_bytes())
    name = "__substg1.0_37010102".encode("utf-16-le")
    entries = [found.start() for found in re.finditer(re.escape(name), content)]
    for entry in entries:
        content[entry + 116 : entry + 124] = content[entries[0] + 116 : entries[0] + 124]
    path.write_bytes(content)
    assert [*detached(path).values()] == [LONG] * 3
    assert code(path, 2 * len(LONG)) == "sheets.too_large"


def test_mail_of_more_files_than_anybody_attaches_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mails, "MOST_FILES", 2)
    assert (
        code(save(tmp_path / "a.msg", *((f"{each}.xlsx", SHORT) for each in range(3)))) == "sheets.too_large"
    )


def test_mail_of_mails_within_mails_without_end_is_damaged(tmp_path: Path) -> None:
    """The mail program's library goes into each, and into each within that."""
    levels = 1100
    head = b"".join(b"Content-Type: multipart/mixed; boundary=%d\n\n--%d\n" % (n, n) for n in range(levels))
    (tmp_path / "a.eml").write_bytes(head + b"Content-Type: text/plain\n\nHere.")
    assert code(tmp_path / "a.eml") == "sheets.damaged"


def winmail(*attached: tuple[str, bytes]) -> bytes:
    """Return the package in which Outlook sends a text and what is attached."""

    def attribute(level: int, number: int, value: bytes) -> bytes:
        head = struct.pack("<BLL", level, number, len(value))
        return head + value + struct.pack("<H", sum(value) & 0xFFFF)

    found = b"\x78\x9f\x3e\x22\1\0" + attribute(1, 0x00089006, b"\0\0\1\0")
    for name, content in attached:
        found += attribute(2, 0x00069002, bytes(14)) + attribute(2, 0x0006800F, content)
        found += attribute(2, 0x00018010, name.encode("cp1252") + b"\0")
    return found


def mail_with(package: bytes) -> bytes:
    mail = EmailMessage()
    mail.set_content("See the attachment.")
    mail.add_attachment(package, maintype="application", subtype="ms-tnef", filename="winmail.dat")
    return mail.as_bytes()


def test_what_outlook_packed_for_other_programs_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    package = winmail(("réponse.xlsx", LONG), ("logo.png", SHORT), ("b.xlsx", SHORT))
    path.write_bytes(mail_with(package))
    assert detached(path) == {"réponse.xlsx": LONG, "b.xlsx": SHORT}
    path.write_bytes(mail_with(winmail()))
    assert code(path) == "sheets.mail_is_empty"
    for length in range(64, len(package), 64):
        path.write_bytes(mail_with(package[:length]))
        assert code(path) == "sheets.damaged", length
