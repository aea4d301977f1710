"""Codes, grades, time shares, languages, addresses, countries: as people type them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.network.grades import CATEGORIES
from focalnet.network.roster.fields import Field
from focalnet.network.roster.values.addresses import read_addresses
from focalnet.network.roster.values.codes import (
    GradeCell,
    alternate_kind,
    category_kind,
    code_kind,
    expertise_kind,
    form_language_kind,
    grade_kind,
    languages_kind,
    time_kind,
    yes_kind,
)
from focalnet.network.roster.values.kinds import Kind, Partly, Settled, Trouble, read_column
from tests.core.network.roster.planned import codes, column, plan_of

if TYPE_CHECKING:
    from focalnet.sheets.book import Value
    from focalnet.store import NetworkFile


def _read(kind: Kind[Any], cell: Value) -> Any:
    found = kind.read(cell)
    return f"? {found.code}" if isinstance(found, Trouble) else found


@pytest.mark.parametrize(
    ("text", "grade", "title"),
    [
        ("P4", "P-4", ""),
        ("p 4", "P-4", ""),
        ("NPO-B", "NO-B", ""),
        ("GS5", "G-5", ""),
        ("P-4 Programme Officer", "P-4", "Programme Officer"),
        ("Programme Officer (P-4)", "P-4", "Programme Officer"),
        ("Project Assistant, G-5", "G-5", "Project Assistant"),
        ("n/a", "", ""),
        ("-", "", ""),
    ],
)
def test_grades(text: str, grade: str, title: str) -> None:
    assert grade_kind().read(text) == GradeCell(grade, title)


def test_a_grade_nobody_knows_is_kept_as_typed_and_asked() -> None:
    assert grade_kind().read("Band 4") == Partly(GradeCell("Band 4"), Trouble("grade_unknown", "Band 4"))
    several = grade_kind().read("P-3/P-4")
    assert isinstance(several, Partly)
    assert several.trouble.candidates == ("P-3", "P-4")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("International Professional", "international"),
        ("Int'l", "international"),
        ("internacional", "international"),
        ("National Officer", "national"),
        ("General Service", "national"),
        ("Services généraux", "national"),
        ("UNV", "non_staff"),
        ("Consultante", "non_staff"),
        ("Стажер", "non_staff"),
        ("国际职员", "international"),
        ("P-4", "international"),
        ("National (NO-B)", "national"),
        ("", "unknown"),
        ("n/a", "unknown"),
        ("Seconded", "? staff_category_asked"),
        ("détachée", "? staff_category_asked"),
        ("Purple", "? staff_category_unknown"),
    ],
)
def test_staff_categories(text: str, code: str) -> None:
    assert _read(category_kind(CATEGORIES), text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("GFP", "focal_point"),
        ("GFP;Alternate", "alternate"),
        ("Gender focal point (alternate)", "alternate"),
        ("Suppléante", "alternate"),
        ("Regional Coordinator", "regional_coordinator"),
        ("HQ Working Group", "hq_working_group"),
        ("", ""),
        ("Plumber", "? role_unknown"),
    ],
)
def test_roles(text: str, code: str) -> None:
    assert _read(code_kind(Field.ROLE), text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("yes", "included"),
        ("oui", "included"),
        ("ToR signed 2024", "included"),
        ("yes (2020)", "included"),
        ("draft", "drafted"),
        ("solicitado", "requested"),
        ("declined", "declined"),
        ("", "unknown"),
        ("no", "? tor_state_no"),
        ("perhaps", "? tor_state_unknown"),
    ],
)
def test_terms_of_reference(text: str, code: str) -> None:
    assert _read(code_kind(Field.TOR_STATE), text) == code


def test_what_a_cell_of_terms_of_reference_says_beyond_its_state_is_kept(network: NetworkFile) -> None:
    plan = plan_of(network, "| Name | ToR |\n| DIOP, Awa | ToR signed 2024 |\n| ROY, Jean | yes |")
    assert column(plan, Field.TOR_REFERENCE) == ["ToR signed 2024", ""]


@pytest.mark.parametrize(
    ("cells", "shares"),
    [
        (
            ["20%", "20 %", "20", "20 per cent", "20 % (allotted)", "12,5 %", ""],
            [20, 20, 20, 20, 20, 12.5, None],
        ),
        ([0.2, 0.5, 1], [20, 50, 100]),
        ([20, 50, 100], [20, 50, 100]),
        ([20, 0.2, 50], [20, None, 50]),
        (["10-20%", "half", 250], [None, None, None]),
        ([0.07], [7]),
    ],
)
def test_time_shares(cells: list[Value], shares: list[float | None]) -> None:
    assert read_column(time_kind(Field.TIME_ALLOTTED, cells), cells, Settled()).values == shares


def test_a_fraction_among_per_cents_is_only_suggested() -> None:
    cells: list[Value] = [20, 0.2]
    found = read_column(time_kind(Field.TIME_ALLOTTED, cells), cells, Settled())
    assert [(trouble.code, trouble.suggestion) for trouble, _ in found.troubles] == [("time_fraction", "20")]
    accepted = read_column(time_kind(Field.TIME_ALLOTTED, cells), cells, Settled(accept=True))
    assert accepted.values == [20, 20]


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("EN/FR", ("en", "fr")),
        ("English, French (basic)", ("en", "fr")),
        ("en fr es", ("en", "fr", "es")),
        ("Español y francés", ("es", "fr")),
        ("Français; anglais; français", ("fr", "en")),
        ("арабский, русский", ("ar", "ru")),
        ("英语、法语", ("en", "fr")),
        ("", ()),
    ],
)
def test_languages(text: str, languages: tuple[str, ...]) -> None:
    assert languages_kind().read(text) == languages


def test_a_language_nobody_knows_does_not_lose_the_others() -> None:
    found = languages_kind().read("English, Klingon")
    assert found == Partly(("en",), Trouble("language_unknown", "Klingon"))


def test_yes_no_and_alternates() -> None:
    assert [_read(yes_kind(Field.IN_APPRAISAL), cell) for cell in (True, "oui", "no", "", "maybe")] == [
        True,
        True,
        False,
        None,
        "? yes_unknown",
    ]
    alternates = ("x", True, "no", "", "Alternate", "Titulaire", "perhaps")
    assert [_read(alternate_kind(), cell) for cell in alternates] == [
        *("alternate", "alternate", "", "", "alternate", "focal_point", "? alternate_unknown")
    ]


def test_the_language_of_forms_is_one_that_they_speak() -> None:
    said = [_read(form_language_kind(), cell) for cell in ("French", "es", "", "Arabic", "German")]
    assert said == ["fr", "es", "", "ar", "? form_language_unknown"]


def test_expertise_has_levels() -> None:
    areas = {"psea": "psea", "labour migration": "labour_migration"}
    assert expertise_kind(areas).read("PSEA (3); Labour migration: 2") == (
        ("psea", 3),
        ("labour_migration", 2),
    )
    found = expertise_kind(areas).read("PSEA (3); Alchemy (4); Labour migration")
    assert found == Partly((("psea", 3),), Trouble("expertise_unknown", "Alchemy (4); Labour migration"))


@pytest.mark.parametrize(
    ("text", "good", "bad"),
    [
        ("awa@example.org", ("awa@example.org",), ()),
        ("Awa.Diop@Example.ORG", ("awa.diop@example.org",), ()),
        ("a@example.org; b@other.example, ", ("a@example.org", "b@other.example"), ()),
        ("a@example.org / b@other.example", ("a@example.org", "b@other.example"), ()),
        ("a@example.org\nb@other.example", ("a@example.org", "b@other.example"), ()),
        ("Awa Diop <awa@example.org>", ("awa@example.org",), ()),
        ("mailto:awa@example.org", ("awa@example.org",), ()),
        ("awa@example.org.", ("awa@example.org",), ()),
        ("o'neil+x@sub.example.org", ("o'neil+x@sub.example.org",), ()),
        ("birutė@example.org", ("birutė@example.org",), ()),
        ("awa@@example.org", (), ("awa@@example.org",)),
        ("awa@example", (), ("awa@example",)),
        ("awa at example.org", (), ("awa at example.org",)),
        ("a..b@example.org", (), ("a..b@example.org",)),
        ("a@example.org; b@", ("a@example.org",), ("b@",)),
    ],
)
def test_addresses(text: str, good: tuple[str, ...], bad: tuple[str, ...]) -> None:
    assert read_addresses(text) == (good, bad)


@given(st.text(max_size=40))
def test_an_address_read_is_in_the_text_and_reads_again(text: str) -> None:
    for address in read_addresses(text).good:
        assert address in text.lower()
        assert read_addresses(address).good == (address,)


def test_the_organizations_address_comes_first(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Name      | E-mail                            | E-mail 2 Address |
        | DIOP, Awa | awa@mail.example; awa@example.org |                  |
        | ROY, Jean | jean@example.org                  | jean@home.example |
        | SY, Fatou | fatou@example.org, fatou@         |                  |
        """,
    )
    assert column(plan, Field.EMAIL) == ["awa@example.org", "jean@example.org", "fatou@example.org"]
    assert column(plan, Field.OTHER_EMAILS) == [("awa@mail.example",), ("jean@home.example",), ()]
    assert codes(plan) == [[], [], ["email_bad"]]
    assert plan.rows[2].problems[0].place.cell == "B4"


def test_countries_are_never_guessed(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Name      | Country                |
        | DIOP, Awa | Côte d'Ivoire          |
        | ROY, Jean | Moroco                 |
        | SY, Fatou | Congo                  |
        | SOW, Aly  | Atlantis               |
        | BA, Omar  | Nairobi, Kenya         |
        | KA, Ndeye | Kenya, Uganda          |
        """,
    )
    assert column(plan, Field.COUNTRY) == ["CIV", "", "", "", "KEN", ""]
    assert column(plan, Field.CITY)[4] == "Nairobi"
    assert codes(plan) == [
        *([], ["country_suggested"], ["country_ambiguous"], ["country_unknown"], [], ["country_several"])
    ]
    assert [row.country_text for row in plan.rows][1:4] == ["Moroco", "Congo", "Atlantis"]
    accepted = plan_of(network, "| Name | Country |\n| ROY, Jean | Moroco |", accept_suggestions=True)
    assert column(accepted, Field.COUNTRY) == ["MAR"]


def test_a_duty_station_may_name_its_country(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Name      | Duty station   | E-mail        |
        | DIOP, Awa | Dakar, Senegal | a@example.org |
        | ROY, Jean | Lima           | j@example.org |
        """,
    )
    assert column(plan, Field.COUNTRY) == ["SEN", ""]
    assert column(plan, Field.CITY) == ["Dakar", "Lima"]


def test_countries_covered_are_a_list_of_their_own(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        "| Name | Country | Countries covered |\n| DIOP, Awa | Senegal | Mali, Gambia and Atlantis |",
    )
    assert column(plan, Field.COUNTRIES_COVERED) == [("MLI", "GMB")]
    assert codes(plan) == [["covered_unknown"]]


def test_the_grade_gives_the_category_unless_the_file_says_otherwise(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Name      | Grade  | Category |
        | DIOP, Awa | P-4    |          |
        | ROY, Jean | NO-B   | International |
        | SY, Fatou | G-5    | Seconded |
        | BA, Omar  | Band 4 |          |
        """,
    )
    assert column(plan, Field.STAFF_CATEGORY) == ["international", "international", "unknown", "unknown"]
    assert codes(plan) == [[], [], ["staff_category_asked"], ["grade_unknown"]]


def test_a_job_title_may_say_the_role(network: NetworkFile) -> None:
    plan = plan_of(
        network,
        """
        | Name      | Job title                    | E-mail        |
        | DIOP, Awa | Alternate Gender Focal Point | a@example.org |
        | ROY, Jean | Driver                       | j@example.org |
        """,
    )
    assert column(plan, Field.ROLE) == ["alternate", ""]
