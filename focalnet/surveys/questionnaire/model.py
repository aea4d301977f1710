"""A questionnaire as XLSForm describes it (xlsform.org), frozen: its questions, its choices, its settings.

Everything that stands in the sheets is kept, also what a form on paper or in Excel cannot ask, so that the
way back to XLSForm loses nothing. Texts are by language as the sheet's heads name it (`English (en)`);
`default` where they name none. Two columns are ours, and Kobo and ODK ignore them: `focalnet_confirms`, the
register field whose value the question confirms, and `focalnet_confidential`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

Texts = Mapping[str, str]
"""A text by language, as the heads of the sheet name it."""

DEFAULT = "default"
"""The language of labels under a head that names none; XLSForm's own word for it."""

GROUPS = {"begin_group": "end_group", "begin_repeat": "end_repeat", "begin_loop": "end_loop"}
ENDS = frozenset(GROUPS.values())
REPEATING = frozenset({"begin_repeat", "begin_loop"})
ASKED = frozenset(
    {
        *("text", "integer", "decimal", "date", "time", "datetime", "select_one", "select_multiple"),
        *("rank", "range", "acknowledge"),
    }
)
"""The types that somebody answers in an Excel form."""
SHOWN = frozenset({"note"})
WORKED_OUT = frozenset({"calculate"})
CHOOSING = frozenset({"select_one", "select_multiple", "rank"})
SETTING_ROWS = frozenset({"form_title", "set_form_title", "form_id", "set_form_id", "prefix"})
"""Types of rows of the survey sheet that are settings in truth, as old forms write them."""
CONFIRMABLE = (
    *("family_name", "given_names", "sex", "email", "telephone", "office", "country", "city", "role"),
    *("mandate", "job_title", "unit", "grade", "staff_category", "tor_state", "in_appraisal", "languages"),
    *("countries_covered", "starts", "term_ends", "tor_date", "time_allotted", "time_spent"),
)
"""The fields of the register that a question can confirm: those that forms are pre-filled with."""
EXPERTISE = "expertise."
"""How the field begins of a question that asks for a level of expertise: `expertise.<area>`."""
OTHER = "other"
"""The name of the choice that `or_other` adds; what was written stands under `<key>_other`."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A choice of a list. `more` holds further columns, those a choice filter looks at among them."""

    name: str
    labels: Texts = field(default_factory=dict)
    more: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Item:
    """A row of the survey sheet: a question, a note, or where a group begins or ends.

    `type` is the plain XLSForm type (`select_one`, `begin_group`), its list stands in `choices`. Expressions
    (`relevant`, `constraint`, `calculation`, `required`, `choice_filter`, `default`) are as written.
    """

    type: str
    name: str = ""
    labels: Texts = field(default_factory=dict)
    hints: Texts = field(default_factory=dict)
    choices: str = ""
    or_other: bool = False
    required: str = ""
    required_messages: Texts = field(default_factory=dict)
    relevant: str = ""
    constraint: str = ""
    constraint_messages: Texts = field(default_factory=dict)
    calculation: str = ""
    choice_filter: str = ""
    default: str = ""
    parameters: str = ""
    appearance: str = ""
    read_only: str = ""
    confirms: str = ""
    confidential: bool = False
    more: Mapping[str, str] = field(default_factory=dict)  # every other column, by its full head
    written: str = ""  # the type as the sheet writes it, where that is an older word for `type`
    row: int = field(default=0, compare=False)  # of the sheet it was read from, from 1; 0 where made here
    path: tuple[str, ...] = ()  # the names of the groups it stands in
    key: str = ""  # its name, with its groups before it (`group/name`) where the name alone is not unique

    @property
    def asked(self) -> bool:
        """Whether a form asks it: a person can answer it on paper or in Excel."""
        return self.type in ASKED and not self.disabled

    @property
    def is_question(self) -> bool:
        """Whether XLSForm calls it a question: neither a group, nor a comment, nor switched off."""
        structure = self.type in GROUPS or self.type in ENDS or self.type in SETTING_ROWS
        return bool(self.type) and not structure and not self.disabled

    @property
    def disabled(self) -> bool:
        """Whether the row is switched off by the old column `disabled`."""
        return is_yes(self.more.get("disabled", ""))

    def label(self, language: str) -> str:
        """Return its label in a language, in another one where that lacks it; its name where none has it."""
        return in_language(self.labels, language) or self.name

    def hint(self, language: str) -> str:
        """Return its hint in a language; empty where there is none."""
        return in_language(self.hints, language)


@dataclass(frozen=True)
class Questionnaire:
    """A questionnaire: rows of the survey sheet in their order, lists of choices, settings.

    `other_sheets` are sheets of the workbook that XLSForm does not know or that this program does not read,
    as rows of texts; they go back out as they came. `columns` are the heads of the sheets `survey` and
    `choices` in their order, with those that have nothing under them: how it was written, not what it asks.
    """

    items: tuple[Item, ...]
    choices: Mapping[str, tuple[Choice, ...]] = field(default_factory=dict)
    settings: Mapping[str, str] = field(default_factory=dict)
    languages: tuple[str, ...] = (DEFAULT,)
    default_language: str = DEFAULT
    other_sheets: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict, compare=False)

    @property
    def title(self) -> str:
        """The title of the form, of the settings sheet; else empty."""
        return self.settings.get("form_title", "")

    def title_in(self, language: str) -> str:
        """Return the title in a language, by its code: of the setting `focalnet_title_fr`, else the form's.

        XLSForm has no title by language; Kobo and ODK pass over settings that they do not know.
        """
        return self.settings.get(f"focalnet_title_{language}") or self.title

    @property
    def confidential(self) -> bool:
        """Whether it is meant for confidential rounds: as a whole, or every question of it."""
        whole = is_yes(self.settings.get("focalnet_confidential", ""))
        return whole or (bool(self.questions) and all(item.confidential for item in self.questions))

    @cached_property
    def questions(self) -> tuple[Item, ...]:
        """The questions that a form asks: neither notes nor groups nor what only a device can answer."""
        repeats = self._repeats()
        return tuple(item for item in self.items if item.asked and self._fits(item, repeats))

    @cached_property
    def named(self) -> Mapping[str, tuple[Item, ...]]:
        """All that XLSForm calls questions by their names, which several may share in groups of their own."""
        found: dict[str, tuple[Item, ...]] = {}
        for item in self.items:
            if item.is_question:
                found[item.name] = (*found.get(item.name, ()), item)
        return found

    @cached_property
    def conditions(self) -> Mapping[tuple[str, ...], str]:
        """The conditions under which groups are asked, by the names of the groups around each and its own."""
        groups = (each for each in self.items if each.type == "begin_group" and each.relevant)
        return {(*each.path, each.name): each.relevant for each in groups}

    @property
    def left_out(self) -> tuple[Item, ...]:
        """What an Excel form leaves out, kept for the way back: geopoint, image, repeat and their like."""
        repeats = self._repeats()
        plain = ASKED | SHOWN | WORKED_OUT | {"begin_group", ""} | ENDS | SETTING_ROWS
        return tuple(
            item
            for item in self.items
            if (item.type not in plain and not item.disabled)
            or (item.asked and not self._fits(item, repeats))
        )

    def question(self, key: str) -> Item:
        """Return the question with this key. Raises KeyError."""
        for item in self.items:
            if item.key == key and item.type not in ENDS:
                return item
        raise KeyError(key)

    def choices_of(self, item: Item) -> tuple[Choice, ...]:
        """Return the choices of a question, with `other` where it takes that; none for other types."""
        listed = self.choices.get(item.choices, ())
        if item.or_other and all(choice.name != OTHER for choice in listed):
            return (*listed, Choice(OTHER))
        return listed

    def language_for(self, code: str) -> str:
        """Return the sheet's language for a code (`fr` → `French (fr)`), the default where it has none."""
        for language in self.languages:
            if code and language_code(language) == code:
                return language
        return self.default_language

    def _fits(self, item: Item, repeats: set[str]) -> bool:
        """Whether it stands in no repeat, and its choices are no answers to another question (`${name}`)."""
        return not item.choices.startswith("${") and repeats.isdisjoint(item.path)

    def _repeats(self) -> set[str]:
        return {each.name for each in self.items if each.type in REPEATING}


def is_yes(text: str) -> bool:
    """Return whether a cell says yes, in the words that XLSForm takes for it, or with a figure 1."""
    return text.strip().lower() in {"yes", "true", "true()", "1"}


def in_language(texts: Texts, language: str) -> str:
    """Return a text in a language as the sheet names it; in the first other one where that lacks it."""
    return texts.get(language) or next((text for text in texts.values() if text), "")


_NAMES = {
    "english": "en", "anglais": "en", "inglés": "en", "ingles": "en",
    "french": "fr", "français": "fr", "francais": "fr", "francés": "fr", "frances": "fr",
    "spanish": "es", "español": "es", "espanol": "es", "espagnol": "es",
    "arabic": "ar", "arabe": "ar", "العربية": "ar", "german": "de", "deutsch": "de", "portuguese": "pt",
    "português": "pt", "russian": "ru", "русский": "ru", "chinese": "zh", "中文": "zh", "swahili": "sw",
    "kiswahili": "sw", "persian": "fa", "dari": "prs", "urdu": "ur", "hebrew": "he", "turkish": "tr",
}  # fmt: skip


def language_code(language: str) -> str:
    """Return the code of a language as a head names it: `French (fr)` and `Français` give `fr`, `fr` itself.

    Empty where it names none that is known.
    """
    plain = language.strip().lower()
    if plain.endswith(")") and "(" in plain:
        return plain[plain.rindex("(") + 1 : -1].strip()
    if plain in _NAMES:
        return _NAMES[plain]
    return plain if 2 <= len(plain) <= 3 and plain.isalpha() else ""
