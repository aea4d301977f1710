"""What people outside the register fill in: a blank workbook and a page to print, in each language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.problems import Refused
from focalnet.sheets.writing.file import make_folder, replacing
from focalnet.surveys.forms.naming import file_name
from focalnet.surveys.forms.printing import printable_html
from focalnet.surveys.forms.writing import write_blank_form
from focalnet.surveys.questionnaire import language_code
from focalnet.words import LANGUAGES, words

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.surveys.model import Round


def language_asked(round_: Round, text: str) -> str:
    """Return the code of the round's language that is meant by `Arabic (ar)`, `Arabic` or `ar`.

    Raises `Refused` (`forms.language_unknown`) for one that its questionnaire has not.
    """
    known = round_.questionnaire.languages
    for language in known:
        name, _, _ = language.partition("(")
        if fold(text) in {fold(language), fold(name.strip()), language_code(language)}:
            return language_code(language) or language
    by_code = {language_code(each) for each in known} - {""}
    if (code := language_code(text)) in by_code:
        return code
    raise Refused("forms.language_unknown", text=text, known=", ".join(known))


def write_blank_forms(round_: Round, folder: Path) -> list[Path]:
    """Write a blank form of a round and a page to print, for each of its languages; return the workbooks.

    Raises `Refused` (`sheets.out_…`) where a file cannot be written.
    """
    make_folder(folder)
    spoken = [language_code(each) for each in round_.questionnaire.languages]
    written = []
    for code in dict.fromkeys(filter(None, spoken)) or ("en",):
        called = words(code)("language", code) if code in LANGUAGES else code
        form = folder / file_name(round_.name, called)
        write_blank_form(round_, code, form)
        with replacing(form.with_suffix(".html")) as beside:
            beside.write_text(printable_html(round_, code), encoding="utf-8")
        written.append(form)
    return written
