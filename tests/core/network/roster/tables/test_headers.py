"""What headers mean, in the languages that lists come in, and what their cells have to say about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.folding import fold
from focalnet.network.roster.decisions import read_mapping, read_values
from focalnet.network.roster.fields import Field
from focalnet.network.roster.reading import apply
from focalnet.network.roster.tables.headers import SURE, read_heading, read_two_levels
from focalnet.problems import Refused
from focalnet.words import LANGUAGES, words
from tests.core.network.roster.planned import column, fields, names, plan_of

if TYPE_CHECKING:
    from focalnet.store import NetworkFile


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("Name", Field.FULL_NAME),
        ("Name of Gender Focal Point", Field.FULL_NAME),
        ("Nom et prénom(s)", Field.FULL_NAME),
        ("APELLIDOS, NOMBRES", Field.FULL_NAME),
        ("ФИО", Field.FULL_NAME),
        ("Фамилия, имя, отчество", Field.FULL_NAME),
        ("姓名", Field.FULL_NAME),
        ("الاسم الكامل", Field.FULL_NAME),
        ("Surname", Field.FAMILY_NAME),
        ("Prénom", Field.GIVEN_NAMES),
        ("E-mail(s)", Field.EMAIL),
        ("Courriel professionnel", Field.EMAIL),
        ("Correo electrónico", Field.EMAIL),
        ("Электронная почта", Field.EMAIL),
        ("电子邮件", Field.EMAIL),
        ("البريد الإلكتروني", Field.EMAIL),
        ("E-mail 2 Address", Field.OTHER_EMAILS),
        ("Sex / Sexe", Field.SEX),
        ("M/F", Field.SEX),
        ("Пол", Field.SEX),
        ("الجنس", Field.SEX),
        ("性别", Field.SEX),
        ("Pays / Country", Field.COUNTRY),
        ("Country (ISO3)", Field.COUNTRY),
        ("Страна", Field.COUNTRY),
        ("الدولة", Field.COUNTRY),
        ("国家", Field.COUNTRY),
        ("Contry", Field.COUNTRY),
        ("Lieu d'affectation", Field.CITY),
        ("Lugar de destino", Field.CITY),
        ("Mission", Field.OFFICE),
        ("Date of nomination", Field.STARTS),
        ("Date nominated as GFP", Field.STARTS),
        ("Fecha de designación", Field.STARTS),
        ("Дата назначения", Field.STARTS),
        ("任命日期", Field.STARTS),
        ("تاريخ التعيين", Field.STARTS),
        ("% of time", Field.TIME_ALLOTTED),
        ("ToR", Field.TOR_STATE),
        ("Countries covered", Field.COUNTRIES_COVERED),
        ("Grade/Level", Field.GRADE),
        ("№", Field.NUMBERING),
        ("Nationality", Field.NOT_KEPT),
        ("Date de naissance", Field.NOT_KEPT),
        ("Home Street", Field.NOT_KEPT),
        ("E-mail Display Name", Field.DERIVED),
    ],
)
def test_headers(text: str, field: Field) -> None:
    heading = read_heading(text)
    assert heading.field is field
    assert heading.confidence >= SURE


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headings_of_our_own_workbooks_are_read_back(language: str) -> None:
    headings = words(language).section("roster_column")
    assert {field: read_heading(text).field for field, text in headings.items()} == {
        field: Field(field) for field in headings
    }


@pytest.mark.parametrize(
    "text",
    [
        "Supervisor's e-mail",
        "Nom du superviseur",
        "Emergency contact",
        "Favourite colour",
        "Type",
        "",
        "12",
        "x" * 200,
    ],
)
def test_headers_about_something_or_somebody_else(text: str) -> None:
    assert read_heading(text).field is None


def test_a_group_lends_its_words_where_they_are_needed() -> None:
    assert read_two_levels("Terms of reference", "Date").field is Field.TOR_DATE
    assert read_two_levels("Contact", "E-mail").field is Field.EMAIL
    assert read_two_levels("Country", "").field is Field.COUNTRY
    assert read_two_levels("Supervisor", "E-mail").field is None


def test_one_half_of_a_name_makes_the_other(network: NetworkFile) -> None:
    assert fields(plan_of(network, "| Nom | Prénom | Pays |\n| Roy | Jean | Tchad |"))["Nom"] == "family_name"
    english = plan_of(network, "| Surname | Name | Country |\n| Roy | Jean | Chad |")
    assert names(english) == ["Jean Roy"]
    whole = plan_of(network, "| Full name | Surname | Country |\n| Jean Roy | Roy | Chad |")
    assert names(whole) == ["Jean Roy"]


def test_a_title_is_a_courtesy_or_a_job(network: NetworkFile) -> None:
    courtesy = plan_of(
        network, "| Title | Name | Country |\n| Ms | Awa DIOP | Mali |\n| Mr | Jean ROY | Mali |"
    )
    assert fields(courtesy)["Title"] == "title"
    job = plan_of(
        network, "| Title | Name | Country |\n| Driver | Awa DIOP | Mali |\n| Clerk | Jean ROY | Mali |"
    )
    assert fields(job)["Title"] == "job_title"


def test_a_mission_may_be_a_country(network: NetworkFile) -> None:
    plan = plan_of(network, "| Mission | Name |\n| Senegal | Awa DIOP |\n| Chad | Jean ROY |")
    assert fields(plan)["Mission"] == "country"
    plan = plan_of(network, "| Mission | Name |\n| Dakar | Awa DIOP |\n| Regional Office | Jean ROY |")
    assert fields(plan)["Mission"] == "office"


def test_a_header_nobody_knows_is_left_alone_named_and_can_be_mapped(network: NetworkFile) -> None:
    drawn = "| Name | Colour | Where they sit |\n| Awa DIOP | red | Mali |\n| Jean ROY | blue | Chad |"
    plan = plan_of(network, drawn)
    assert fields(plan) == {"Name": "full_name", "Colour": None, "Where they sit": None}
    assert plan.columns["Where they sit"].suggestion is Field.COUNTRY
    mapped = plan.with_mapping({"Where they sit": "country", "Colour": "-"})
    assert column(mapped, Field.COUNTRY) == ["MLI", "TCD"]
    by_letter = plan_of(network, drawn, headers=read_mapping(["C=country"]))
    assert column(by_letter, Field.COUNTRY) == ["MLI", "TCD"]


def test_a_mapping_is_remembered_for_the_next_file_with_these_headers(network: NetworkFile) -> None:
    drawn = "| Name | Base |\n| Awa DIOP | Mali |"
    assert column(plan_of(network, drawn), Field.COUNTRY) == [""]
    apply(network, plan_of(network, drawn).with_mapping({"Base": "country"}))
    assert column(plan_of(network, drawn), Field.COUNTRY) == ["MLI"]
    assert (
        fields(plan_of(network, "| Name | Base | E-mail |\n| X Y | Chad | x@example.org |"))["Base"]
        == "country"
    )


def test_a_column_can_be_left_out_by_decision(network: NetworkFile) -> None:
    plan = plan_of(network, "| Name | Grade |\n| Awa DIOP | P-4 |", headers={fold("Grade"): "-"})
    assert column(plan, Field.GRADE) == [""]


def test_personal_data_that_is_not_kept_is_not_taken(network: NetworkFile) -> None:
    plan = plan_of(network, "| Name | Nationality | Date of birth |\n| Awa DIOP | Mali | 1970-01-01! |")
    assert column(plan, Field.COUNTRY) == [""]
    assert not any(column.taken for column in plan.tables[0].columns[1:])


def test_what_is_said_of_headers_and_values_is_read_or_refused() -> None:
    assert read_mapping(["Point focal=full_name", "B=-"]) == {"point focal": "full_name", "b": "-"}
    assert read_values(["Kenia=Kenya", "sex:M=F", "a=b=c"]) == {
        "": {"Kenia": "Kenya", "a=b": "c"},
        "sex": {"M": "F"},
    }
    for wrong in (["Point focal"], ["=full_name"], ["Name=colour"]):
        with pytest.raises(Refused, match=r"roster\.(map_form|field_unknown)"):
            read_mapping(wrong)
    with pytest.raises(Refused, match=r"roster\.set_form"):
        read_values(["Kenia="])
