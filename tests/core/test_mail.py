"""Drafts are mails that any program opens, in the name's and the text's own letters."""

from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from focalnet.mail import Attachment, Draft, address_line, draft_file, is_address

DRAFT = Draft(
    "Konaté, Awa", "awa@example.org", "Rappel : données\nX-Bad: 1", "Chère collègue,\n\nMerci. ≥ 5\n",
    (Attachment("Enquête – Konaté.xlsx", b"PK\3\4"),),
)  # fmt: skip


def _opened(content: bytes) -> EmailMessage:
    message = message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def test_a_draft_opens_as_it_was_meant() -> None:
    message = _opened(draft_file(DRAFT))
    assert message["X-Unsent"] == "1"
    assert message["X-Bad"] is None
    assert message["Date"] is None
    assert message["Subject"] == "Rappel : données X-Bad: 1"
    (to,) = message["To"].addresses
    assert (to.display_name, to.addr_spec) == ("Konaté, Awa", "awa@example.org")
    body = message.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == "Chère collègue,\n\nMerci. ≥ 5\n"
    (form,) = message.iter_attachments()
    assert (form.get_filename(), form.get_content()) == ("Enquête – Konaté.xlsx", b"PK\3\4")


def test_the_same_draft_is_the_same_bytes() -> None:
    assert draft_file(DRAFT) == draft_file(DRAFT)
    assert draft_file(DRAFT).isascii()


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("a@b.org", True), ("a.b+c@d-e.example.org", True), ("a@bücher.example", True), ("é@b.org", False),
        ("", False), ("a@b", False), ("a b@c.org", False), ("a@b.org, c@d.org", False), ("<a@b.org>", False),
    ],
)  # fmt: skip
def test_what_an_address_is(text: str, good: bool) -> None:
    assert is_address(text) is good
    if good:
        assert b"To: " in draft_file(Draft("", text, "x", "y"))
    else:
        with pytest.raises(ValueError, match=r".*"):
            draft_file(Draft("", text, "x", "y"))


def test_an_address_line_quotes_names_with_signs_and_has_each_address_once() -> None:
    people = [("Konaté, Awa", "a@b.org"), ("Li Wei", "l@b.org"), ("Awa", "A@b.org"), ("", "n@b.org")]
    assert address_line(people) == '"Konaté, Awa" <a@b.org>; Li Wei <l@b.org>; n@b.org'
