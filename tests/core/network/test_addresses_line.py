"""Addresses as mail programs take them."""

from __future__ import annotations

from focalnet.network.addresses import address_line
from focalnet.network.model import Person


def test_each_address_stands_once_with_its_name() -> None:
    people = [
        Person("1", "Bah", "Aïssatou", email="a.bah@example.org"),
        Person("2", "N'Diaye", "Zoé", email="z@example.org"),
        Person("3", "Cole, Jr.", "J.", email="j@example.org"),
        Person("4", "Other", email="a.bah@example.org"),
        Person("5", "Nobody", "At All"),
        Person("6", "李", "明", email="li@example.org"),
        Person("7", 'O"Hara', email="o@example.org"),
    ]
    line, without = address_line(people)
    assert line.split("; ") == [
        "Aïssatou Bah <a.bah@example.org>",
        "Zoé N'Diaye <z@example.org>",
        '"J. Cole, Jr." <j@example.org>',
        "明 李 <li@example.org>",
        '"O\\"Hara" <o@example.org>',
    ]
    assert [person.id for person in without] == ["5"]
