"""Every word that a roster workbook can say, its reader understands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.folding import fold
from focalnet.network.listing import RosterRow
from focalnet.network.model import Mandate, OfficeKind, Role, Seniority, Sex, StaffCategory, TorState
from focalnet.network.roster import lexicon
from focalnet.network.roster.comparing.register import read_register
from focalnet.network.roster.fields import Field
from focalnet.network.roster.values.codes import (
    category_kind,
    code_kind,
    form_language_kind,
    languages_kind,
    office_kind_kind,
    time_kind,
    yes_kind,
)
from focalnet.network.roster.workbook_columns import EXTERNAL, INTERNAL, Shown, _plain_name, shown_columns
from focalnet.places import Outcome, countries, find, find_all
from focalnet.words import LANGUAGES, words

if TYPE_CHECKING:
    from focalnet.network.roster.values.kinds import Kind
    from focalnet.store import NetworkFile

ROW = RosterRow(
    appointment_id="a1",
    person_id="p1",
    office_id="o1",
    family_name="Bah",
    given_names="Aïssatou",
    sex=Sex.WOMEN,
    email="bah@example.org",
    other_emails=("b@example.org", "c@example.org"),
    telephone="+221 1",
    form_language="fr",
    languages=("fr", "wo"),
    verified_on=date(2009, 1, 1),
    notes="a note",
    office="Dakar",
    office_kind=OfficeKind.COUNTRY_OFFICE,
    city="Dakar",
    country="SEN",
    country_name="Senegal",
    region="WCA",
    region_name="West and Central Africa",
    role=Role.FOCAL_POINT,
    mandate=Mandate.BOTH,
    starts=date(2006, 3, 14),
    ends=None,
    end_reason="",
    unit="Unit",
    job_title="Officer",
    staff_category=StaffCategory.NATIONAL,
    grade="NO-C",
    seniority=Seniority.MIDDLE,
    countries_covered=("SEN", "CPV"),
    time_allotted=20.0,
    time_spent=37.5,
    tor_state=TorState.INCLUDED,
    tor_date=date(2008, 5, 2),
    tor_reference="ref",
    in_appraisal=True,
    appointed_by="Chief",
    term_ends=date(2010, 1, 1),
    expertise=(("psea", 2),),
    groups=(),
)


def _shown(network: NetworkFile, language: str = "en", *, rows: Any = None) -> dict[Field, Shown]:
    fields = dict.fromkeys((*INTERNAL, *EXTERNAL))
    columns = shown_columns(network, list(fields), language, rows, kinds_of_today=True)
    return {each.field: each for each in columns}


def _value(network: NetworkFile, field: Field, language: str = "en", **facts: Any) -> Any:
    return _shown(network, language)[field].value(replace(ROW, **facts))


def _reader(network: NetworkFile, field: Field) -> Kind[str]:
    register = read_register(network, date(2009, 11, 23))
    own = {
        Field.OFFICE_KIND: office_kind_kind(register.office_kinds),
        Field.STAFF_CATEGORY: category_kind(register.categories),
    }
    return own.get(field) or code_kind(field)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("field", "codes"),
    [
        (Field.ROLE, Role),
        (Field.MANDATE, Mandate),
        (Field.STAFF_CATEGORY, StaffCategory),
        (Field.TOR_STATE, TorState),
        (Field.OFFICE_KIND, OfficeKind),
    ],
)
def test_every_code_is_written_as_a_word_that_is_read_back(
    network: NetworkFile, language: str, field: Field, codes: Any
) -> None:
    for code in codes:
        word = _value(network, field, language, **{field.value: code})
        if code == "unknown":
            assert word == ""
        else:
            assert _reader(network, field).read(word) == code, word


@pytest.mark.parametrize("language", LANGUAGES)
def test_sex_is_written_in_words_or_left_open(network: NetworkFile, language: str) -> None:
    for code in (Sex.WOMEN, Sex.MEN):
        assert lexicon.sexes()[fold(_value(network, Field.SEX, language, sex=code))] == code
    assert _value(network, Field.SEX, language, sex=Sex.NOT_STATED) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_known_by_name_is_read_back(network: NetworkFile, language: str) -> None:
    codes = tuple(words(language).section("language"))
    written = _value(network, Field.WORKING_LANGUAGES, language, languages=codes)
    assert languages_kind().read(written) == codes
    for code in ("en", "fr", "es"):
        said = _value(network, Field.FORM_LANGUAGE, language, form_language=code)
        assert form_language_kind().read(said) == code


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_is_written_so_that_nobody_asks_which(network: NetworkFile, language: str) -> None:
    for country in countries():
        found = find(_plain_name(country.alpha3, country.name(language)))
        assert (found.outcome, found.alpha3) == (Outcome.EXACT, country.alpha3)


@pytest.mark.parametrize("language", LANGUAGES)
def test_countries_covered_are_told_apart(network: NetworkFile, language: str) -> None:
    codes = ("BIH", "COG", "COD", "TTO", "IRN", "VCT")
    written = _value(network, Field.COUNTRIES_COVERED, language, countries_covered=codes)
    assert tuple(each.alpha3 for each in find_all(written)) == codes


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0, 1.5, 20.0, 37.5, 100.0, None])
def test_shares_of_time_come_back_as_they_went(network: NetworkFile, share: float | None) -> None:
    written = _value(network, Field.TIME_ALLOTTED, time_allotted=share)
    assert time_kind(Field.TIME_ALLOTTED, [written]).read(written) == share


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answer", [True, False])
def test_yes_and_no_come_back_as_they_went(network: NetworkFile, language: str, answer: bool) -> None:
    written = _value(network, Field.IN_APPRAISAL, language, in_appraisal=answer)
    assert yes_kind(Field.IN_APPRAISAL).read(written) is answer
    assert _value(network, Field.IN_APPRAISAL, language, in_appraisal=None) is None


def test_lists_in_a_cell_are_separated(network: NetworkFile) -> None:
    assert _value(network, Field.OTHER_EMAILS) == "b@example.org; c@example.org"
    assert _value(network, Field.EXPERTISE) == "PSEA (2)"
    assert (
        _value(network, Field.EXPERTISE, expertise=(("own area", 4), ("psea", 1))) == "own area (4); PSEA (1)"
    )


def test_the_users_own_kind_of_office_is_kept_as_typed(network: NetworkFile) -> None:
    assert _value(network, Field.OFFICE_KIND, office_kind="floating office") == "floating office"


def test_occasional_columns_are_left_out_where_nobody_has_them(network: NetworkFile) -> None:
    bare = replace(ROW, notes="", expertise=(), term_ends=None, other_emails=())
    left = _shown(network).keys() - _shown(network, rows=[bare, bare]).keys()
    assert {Field.NOTES, Field.EXPERTISE, Field.TERM_ENDS, Field.OTHER_EMAILS} <= left
    assert not left & {Field.EMAIL, Field.SEX, Field.GRADE, Field.STARTS, Field.ID, Field.TOR_STATE}
    assert _shown(network, rows=[bare, ROW]).keys() >= {Field.NOTES, Field.EXPERTISE}


def test_an_external_list_has_no_column_in_which_a_name_could_stand() -> None:
    free_text_and_contacts = {
        Field.FAMILY_NAME, Field.GIVEN_NAMES, Field.FULL_NAME, Field.EMAIL, Field.OTHER_EMAILS,
        Field.TELEPHONE, Field.NOTES, Field.ID, Field.APPOINTED_BY, Field.TOR_REFERENCE, Field.JOB_TITLE,
        Field.UNIT, Field.END_REASON, Field.EXPERTISE,
    }  # fmt: skip
    assert not free_text_and_contacts & set(EXTERNAL)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_offered_is_what_is_written(network: NetworkFile, language: str) -> None:
    shown = _shown(network, language)
    for field in (Field.SEX, Field.ROLE, Field.TOR_STATE, Field.STAFF_CATEGORY, Field.FORM_LANGUAGE):
        assert shown[field].value(ROW) in shown[field].column.choices
    assert shown[Field.COUNTRY].value(ROW) in shown[Field.COUNTRY].column.choices
    assert shown[Field.IN_APPRAISAL].value(ROW) in shown[Field.IN_APPRAISAL].column.choices
