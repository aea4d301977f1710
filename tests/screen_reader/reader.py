"""What a screen reader on Linux is told: the tree of the AT-SPI bus, read as Orca reads it.

Usage, in a session bus and with a display: python -m tests.screen_reader.reader OUT.json HOME NETWORK ORDER…
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_PATIENCE = 30
# Bits of the state set, as the AT-SPI protocol numbers them.
_FOCUSABLE, _SHOWING = 11, 25
_CHILDREN_READ = 240
_DEEPEST = 40


@dataclass
class Node:
    """One thing on the screen as it is told to a screen reader."""

    role: str
    name: str
    description: str
    focusable: bool
    children: list[Node] = field(default_factory=list)


class Reader:
    """Reads the tree of the one program on the accessibility bus."""

    def __init__(self) -> None:
        session = open_dbus_connection("SESSION")
        bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        address = session.send_and_get_reply(new_method_call(bus, "GetAddress")).body[0]
        self._bus: DBusConnection = open_dbus_connection(address)

    def program(self) -> tuple[str, str]:
        """Return the address of the program, once it is there."""
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            found = self._call("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root", "GetChildren")
            if isinstance(found, list) and found:  # an error's body is its sentence: the bus is not up yet
                return str(found[0][0]), str(found[0][1])
            time.sleep(0.2)
        raise TimeoutError("no program on the accessibility bus")

    def tree(self, at: tuple[str, str], depth: int = 0) -> Node | None:
        """Return what is shown at an address and below; None for what is not on the screen."""
        states = self._call(*at, "GetState")
        showing = depth < 2 or bool(states[0] >> _SHOWING & 1)
        if not showing:
            return None
        node = Node(
            self._call(*at, "GetRoleName"),
            self._property(at, "Name"),
            self._property(at, "Description"),
            bool(states[0] >> _FOCUSABLE & 1),
        )
        count = min(int(self._property(at, "ChildCount")), _CHILDREN_READ) if depth < _DEEPEST else 0
        for place in range(count):
            child = self._call(*at, "GetChildAtIndex", "i", (place,))
            below = self.tree((str(child[0]), str(child[1])), depth + 1)
            if below is not None:
                node.children.append(below)
        return node

    def _property(self, at: tuple[str, str], name: str) -> Any:
        address = DBusAddress(at[1], at[0], "org.freedesktop.DBus.Properties")
        asked = new_method_call(address, "Get", "ss", (_ACCESSIBLE, name))
        return self._bus.send_and_get_reply(asked).body[0][1]

    def _call(
        self, to: str, path: str, method: str, kinds: str | None = None, body: tuple[Any, ...] = ()
    ) -> Any:
        asked = new_method_call(DBusAddress(path, to, _ACCESSIBLE), method, kinds, body)
        return self._bus.send_and_get_reply(asked).body[0]


def main(out: str, home: str, network: str, *orders: str) -> None:
    """Show what each order asks for and write the tree that is told then, by the order."""
    reader = Reader()  # asking for the bus starts it; the window has to find it there
    told = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.screen_reader.window", home, network],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=told, text=True,
    )  # fmt: skip
    assert window.stdin is not None
    assert window.stdout is not None
    try:
        trees: dict[str, object] = {}
        program = reader.program()
        for order in orders:
            window.stdin.write(f"{order}\n")
            window.stdin.flush()
            window.stdout.readline()
            tree = reader.tree(program)
            trees[order] = asdict(tree) if tree else None
        Path(out).write_text(json.dumps(trees), encoding="utf-8")
    finally:
        window.kill()


if __name__ == "__main__":
    main(*sys.argv[1:])
