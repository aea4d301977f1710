"""The expressions of XLSForm (`${age} >= 18 and selected(${work}, 'farm')`) as a small tree.

The tree is what others translate, into formulas of a spreadsheet for one. What it means with answers is in
`evaluating`; what is known of a questionnaire's answers in `answering`. Paths, predicates and whatever else
of XPath an XLSForm may hold beyond this is `NotUnderstood`: whoever asks takes that for "cannot be checked",
and never for false.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

MOST_TOKENS = 800
"""Longer expressions are not understood: the tree would be too deep to walk."""
_MOST_NESTED = 60


class NotUnderstood(Exception):  # noqa: N818 - it is no error: the expression is beyond what we read
    """An expression, or a part of it, that is beyond what is read here; `part` says which."""

    def __init__(self, part: str) -> None:
        super().__init__(part)
        self.part = part


@dataclass(frozen=True, slots=True)
class Literal:
    """A text or a number as it stands."""

    value: str | float


@dataclass(frozen=True, slots=True)
class Reference:
    """The answer to a question: `${name}`."""

    name: str


@dataclass(frozen=True, slots=True)
class Itself:
    """The answer that is looked at: `.` in a constraint."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the choice that a choice filter looks at: `region`."""

    name: str


@dataclass(frozen=True, slots=True)
class Call:
    """A function with its arguments: `selected(${a}, 'b')`."""

    function: str
    arguments: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Operation:
    """Two sides and what stands between: `= != < <= > >= + - * div mod and or`."""

    sign: str
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class Minus:
    """A minus sign before something."""

    operand: Expression


Expression = Literal | Reference | Itself | Column | Call | Operation | Minus

_LEVELS = (
    ("or",), ("and",), ("=", "!="), ("<", "<=", ">", ">="), ("+", "-"), ("*", "div", "mod"),
)  # fmt: skip
"""Signs from the loosest to the tightest; those of a level go from left to right."""
_TOKEN = re.compile(
    r"""\s*(?:
      \$\{\s*(?P<reference>[^}\s]+)\s*\}
    | (?P<text>'[^']*'|"[^"]*")
    | (?P<number>\d+(?:\.\d*)?|\.\d+)
    | (?P<name>[^\W\d][\w.-]*(?::[^\W\d][\w.-]*)?)
    | (?P<sign>!=|<=|>=|[=<>+*(),-]|\.(?!\.))
    )""",
    re.VERBOSE,
)


@lru_cache(maxsize=4096)
def parse_expression(text: str) -> Expression:
    """Return the tree of an expression. Raises `NotUnderstood`."""
    parser = _Parser(_tokens(text))
    found = parser.expression(0, 0)
    if parser.rest:
        raise NotUnderstood(parser.rest[0][1])
    return found


def references(expression: Expression) -> frozenset[str]:
    """Return the names of the questions that an expression looks at."""
    match expression:
        case Reference(name):
            return frozenset({name})
        case Operation(_, left, right):
            return references(left) | references(right)
        case Minus(operand):
            return references(operand)
        case Call(_, arguments):
            return frozenset[str]().union(*map(references, arguments))
    return frozenset()


def _tokens(text: str) -> list[tuple[str, str]]:
    """Return the parts of an expression in their order, each with its kind."""
    found: list[tuple[str, str]] = []
    at, end = 0, len(text.rstrip())
    while at < end:
        token = _TOKEN.match(text, at)
        if token is None or len(found) >= MOST_TOKENS:
            raise NotUnderstood(text[at:].strip()[:40])
        kind = token.lastgroup or ""
        found.append((kind, token[kind]))
        at = token.end()
    return found


class _Parser:
    """Takes tokens off the front, level by level of tightness."""

    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self.rest = tokens

    def expression(self, level: int, nested: int) -> Expression:
        """Read what is at least as tight as a level."""
        if level == len(_LEVELS):
            return self._single(nested)
        found = self.expression(level + 1, nested)
        while self._next() in _LEVELS[level] and self.rest[0][0] in {"sign", "name"}:
            sign = self._take()
            found = Operation(sign, found, self.expression(level + 1, nested))
        return found

    def _next(self) -> str:
        return self.rest[0][1] if self.rest else ""

    def _take(self) -> str:
        return self.rest.pop(0)[1]

    def _single(self, nested: int) -> Expression:
        if not self.rest or nested > _MOST_NESTED:
            raise NotUnderstood(self._next() or "…")
        kind, text = self.rest.pop(0)
        if kind == "name":
            return self._named(text, nested)
        if kind == "sign":
            return self._signed(text, nested)
        if kind == "reference":
            return Reference(text)
        return Literal(text[1:-1] if kind == "text" else float(text))

    def _signed(self, sign: str, nested: int) -> Expression:
        if sign == ".":
            return Itself()
        if sign == "-":
            return Minus(self._single(nested + 1))
        if sign != "(":
            raise NotUnderstood(sign)
        inside = self.expression(0, nested + 1)
        if self._next() != ")":
            raise NotUnderstood("(")
        self._take()
        return inside

    def _named(self, name: str, nested: int) -> Expression:
        """Read a function with its arguments, or the name of a column."""
        if self._next() != "(":
            return Column(name)
        self._take()
        arguments: list[Expression] = []
        while self._next() != ")":
            arguments.append(self.expression(0, nested + 1))
            if self._next() == ",":
                self._take()
            elif self._next() != ")":
                raise NotUnderstood(name)
        self._take()
        return Call(name, tuple(arguments))
