"""Blocks on the clipboard, as spreadsheets and mail programs put them there."""

from __future__ import annotations

import pytest

from focalnet.network.clipboard import block_from, plain, without_headers

_WORD = """<html><body><!--StartFragment--><table><tr><td>P-4</td><td><p>New <b>York</b></p></td></tr>
<tr><td colspan=2>both</td><td>a<br>b</td></tr></table><table><tr><td>other</td></tr></table></body></html>"""


@pytest.mark.parametrize(
    ("text", "html", "block"),
    [
        ("P-4", "", [["P-4"]]),
        ("P-4\tDakar\r\nP-5\tNairobi\r\n", "", [["P-4", "Dakar"], ["P-5", "Nairobi"]]),
        ('one\t"two\nlines"\t"say ""so"""\n', "", [["one", "two\nlines", 'say "so"']]),
        ("a\t\tc\n\t\t\n\n", "", [["a", "", "c"]]),
        ("", "", []),
        ("P-4 New York both", _WORD, [["P-4", "New York"], ["both", "", "a b"]]),
        ("a\tb", _WORD, [["a", "b"]]),
        ("text", "<p>no table</p>", [["text"]]),
        ("x", "<table><tr><td colspan=999999999>x</td></tr></table>", [["x"] + [""] * 99]),
    ],
)
def test_cells_are_taken_from_the_clipboard(text: str, html: str, block: list[list[str]]) -> None:
    assert block_from(text, html) == block


def test_titles_of_the_columns_are_not_pasted() -> None:
    block = [["Grade", "ToR"], ["P-4", "included"]]
    assert without_headers(block, ["Grade", "ToR", "Time"]) == [["P-4", "included"]]
    assert without_headers(block, ["Office", "Grade"]) == block
    assert without_headers(block[:1], ["Grade", "ToR"]) == block[:1]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("Bah, Aïssatou", "Bah, Aïssatou"),
        ("two\nlines\tand more", "two lines and more"),
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
        ("-2+3+A1", "'-2+3+A1"),
        ("+41 22 717 91 11", "+41 22 717 91 11"),
        ("–", "–"),
        ("-5", "-5"),
    ],
)
def test_nothing_that_is_copied_is_a_formula(cell: str, text: str) -> None:
    assert plain(cell) == text
