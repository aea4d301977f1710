"""Names as people write them: order, capitals, particles, titles, scripts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.folding import fold
from focalnet.network.roster.lexicon import name_words
from focalnet.network.roster.values.casing import in_letters
from focalnet.network.roster.values.names import Cue, Habits, Name, read_name, several_people, titles_used


def _parts(name: Name) -> tuple[str, str, str]:
    return name.family, name.given, name.sex


@pytest.mark.parametrize(
    ("text", "family", "given_names", "sex"),
    [
        ("DIOP, Awa (Ms)", "Diop", "Awa", "F"),
        ("Awa DIOP", "Diop", "Awa", ""),
        ("DIOP Awa", "Diop", "Awa", ""),
        ("Diop, Awa", "Diop", "Awa", ""),
        ("Mme Awa DIOP", "Diop", "Awa", "F"),
        ("Ms. Awa Diop", "Diop", "Awa", "F"),
        ("Diop, Awa, Mme", "Diop", "Awa", "F"),
        ("Diop, Mr. Jean", "Diop", "Jean", "M"),
        ("Sra. María José RIVERA SANTOS", "Rivera Santos", "María José", "F"),
        ("Prof. Dr. Jean ROY", "Roy", "Jean", ""),
        ("Dra. Ana LÓPEZ", "López", "Ana", "F"),
        ("Hans van der BERG", "van der Berg", "Hans", ""),
        ("VAN DER BERG, Hans", "van der Berg", "Hans", ""),
        ("Maria de la Cruz", "de la Cruz", "Maria", ""),
        ("MARIA DE LA CRUZ", "de la Cruz", "Maria", ""),
        ("OP 'T ROOT, Jan (Mr)", "op 't Root", "Jan", "M"),
        ("Ahmed BEN SALEM", "Ben Salem", "Ahmed", ""),
        ("Khadija El Amrani", "El Amrani", "Khadija", ""),
        ("Sean O'BRIEN", "O'Brien", "Sean", ""),
        ("MCALISTER, Fiona", "McAlister", "Fiona", ""),
        ("MACDONALD, Fiona", "Macdonald", "Fiona", ""),
        ("Jean-Pierre LE-GOFF", "Le-Goff", "Jean-Pierre", ""),
        ("Marta PUIG I CASALS", "Puig i Casals", "Marta", ""),
        ("José ORTEGA Y GASSET", "Ortega y Gasset", "José", ""),
        ("Paula SOUZA M. LIMA", "Souza M. Lima", "Paula", ""),
        ("Claire J.M. PETIT", "Petit", "Claire J.M.", ""),
        ("Maria (Mia) ROY", "Roy", "Maria (Mia)", ""),
        ("ROY, Maria (Mia) (Ms)", "Roy", "Maria (Mia)", "F"),
        ("Niamh Ó RIAIN", "Ó Riain", "Niamh", ""),
        ("Aminah binti Yusof", "binti Yusof", "Aminah", ""),
        ("PETIT C.", "Petit", "C.", ""),
        ("SMITH, John, PhD", "Smith", "John", ""),
        ("Smith, Jr., John", "Smith", "John Jr.", ""),
        ("John Smith Jr", "Smith Jr", "John", ""),
        ("Øyvind ÅS", "Ås", "Øyvind", ""),
        ("YILMAZ İBRAHİM", "İbrahim", "Yilmaz", ""),
        ("王小明", "王", "小明", ""),
        ("欧阳雨", "欧阳", "雨", ""),
        ("王 小明", "王", "小明", ""),
        ("王女士", "王", "", "F"),
        ("安娜·科瓦奇", "科瓦奇", "安娜", ""),
        ("김민수", "김", "민수", ""),
        ("Trần Thị Mai", "Trần", "Thị Mai", ""),
        ("Thị Mai Trần", "Trần", "Thị Mai", ""),
        ("سارة أحمد", "أحمد", "سارة", ""),
        ("السيدة سارة أحمد", "أحمد", "سارة", "F"),
        ("محمد عبد الله", "عبد الله", "محمد", ""),
        ("Петрова Анна Ивановна", "Петрова", "Анна Ивановна", ""),
        ("Анна Ивановна Петрова", "Петрова", "Анна Ивановна", ""),
        ("Анна Петрова", "Петрова", "Анна", ""),
        ("г-жа ПЕТРОВА Анна", "Петрова", "Анна", "F"),
        ("Maj Svensson", "Svensson", "Maj", ""),
        ("Eng. Omar KHALIL", "Khalil", "Omar", ""),
        ("Diop", "Diop", "", ""),
    ],
)
def test_names(text: str, family: str, given_names: str, sex: str) -> None:
    assert _parts(read_name(text)) == (family, given_names, sex)


def test_a_word_not_wholly_in_capitals_is_told_by_the_address() -> None:
    assert read_name("Lena ABDEL-HAï KORDA", "l.korda7@example.org")[:2] == ("Korda", "Lena Abdel-Haï")
    assert read_name("Lena ABDEL-HAï KORDA", "l.abdelhaikorda@example.org")[:2] == ("Abdel-Haï Korda", "Lena")
    assert read_name("Lena ABDEL-HAï KORDA")[:2] == ("Abdel-Haï Korda", "Lena")


@pytest.mark.parametrize(
    ("text", "address", "family"),
    [
        ("Ana Garcia", "a.garcia@example.org", "Garcia"),
        ("Garcia Ana", "a.garcia@example.org", "Garcia"),
        ("Garcia Ana", "agarcia12@example.org", "Garcia"),
        ("Garcia Ana", "ana.garcia@example.org", "Garcia"),
        ("Ana María García López", "a.garcialopez@example.org", "García López"),
        ("Ana María García López", "office@example.org", "López"),
    ],
)
def test_the_address_tells_the_family_name(text: str, address: str, family: str) -> None:
    assert read_name(text, address).family == family


def test_without_a_cue_the_habit_of_the_column_decides() -> None:
    assert read_name("Kovacs Anna") == Name("Anna", "Kovacs", cue=Cue.NONE, family_first=False)
    assert read_name("Kovacs Anna", "", Habits(family_first=True))[:2] == ("Kovacs", "Anna")
    assert read_name("van den Berg Anna", "", Habits(family_first=True))[:2] == ("van den Berg", "Anna")


def test_an_m_with_a_full_stop_is_a_title_only_among_titles() -> None:
    column = {"M. Jean ROY", "Mme Awa DIOP"}
    assert _parts(read_name("M. Jean ROY", "", Habits(titles_used(column)))) == ("Roy", "Jean", "M")
    assert _parts(read_name("M. Jean ROY", "", Habits(titles_used({"M. Jean ROY"})))) == (
        "Roy",
        "M. Jean",
        "",
    )


def test_what_stands_beside_a_name_is_named_and_kept_apart() -> None:
    name = read_name('Robert "Bob" HERMANS (on leave) *')
    assert (name.family, name.given, name.asides) == ("Hermans", "Robert", ("Bob", "on leave", "*"))
    assert read_name("ROY, Jean (alternate)").asides == ("alternate",)
    assert read_name("Jean (Mr) ROY") == Name("Roy", "Jean", "M", Cue.CAPITALS, False, ())
    assert read_name("Jean (alternate) ROY").asides == ("alternate",)
    assert read_name("Jan 't Hooft").family == "'t Hooft"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Awa Diop; Jean Roy", 2),
        ("Awa Diop / Jean Roy", 2),
        ("Awa Diop\nJean Roy\nFatou Sy", 3),
        ("Awa Diop and Jean Roy", 2),
        ("DIOP, Awa", 1),
        ("Awa\nDiop", 1),
        ("Anna and Co", 1),
        ("", 1),
    ],
)
def test_a_cell_may_name_several_people(text: str, people: int) -> None:
    assert several_people(text) == people


LETTERS = st.text(st.sampled_from("abcdeéçñøłşäžğ"), min_size=3, max_size=9).filter(
    lambda text: fold(text) not in name_words("degrees")
)


@given(family=LETTERS, first=LETTERS)
def test_a_comma_and_capitals_tell_the_same(family: str, first: str) -> None:
    family, first = family.title(), first.title()
    for text in (f"{family.upper()}, {first}", f"{first} {family.upper()}", f"{family.upper()} {first}"):
        read = read_name(text)
        assert (fold(read.family), fold(read.given)) == (fold(family), fold(first))


@given(st.text(max_size=40))
def test_no_letter_of_a_name_is_lost_or_made_up(text: str) -> None:
    name = read_name(text)
    kept = "".join((name.family, name.given, *name.asides))
    left = [c for c in fold(kept) if c != " "]
    for letter in set(left):
        assert left.count(letter) <= fold(text).count(letter)


@given(st.text(max_size=30))
def test_setting_in_letters_changes_case_only(text: str) -> None:
    assert fold(in_letters(text)) == fold(text)
