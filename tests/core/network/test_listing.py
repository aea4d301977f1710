"""Lists: what is shown, in which order, with which counts; and that they follow every step."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from focalnet.folding import fold
from focalnet.network import actions, records
from focalnet.network.listing import (
    FACETS,
    SORTABLE,
    Listing,
    RosterRow,
    Selection,
    Tally,
    appointment_ids,
    facets,
    known_values,
    parse_where,
    person_ids,
    rows,
    tally,
)
from focalnet.network.listing.columns import Columns
from focalnet.network.settings import change_settings
from focalnet.problems import Refused
from tests.core.network.conftest import DAY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


@pytest.fixture
def network(file: NetworkFile, build: Builder) -> NetworkFile:
    """A network of five people in four offices, one of them twice, and one who left."""
    dakar = build.office("Dakar", "SEN", kind="regional_office")
    abidjan = build.office("Abidjan", "CIV", city="Abidjan")
    geneva = build.office("Geneva", "CHE", kind="headquarters")
    bah = build.appointed(
        "Aïssatou Bah", "F", dakar, grade="NO-C", tor_state="included", starts=date(2006, 3, 14)
    )
    build.appointed("Jonas Becker", "M", geneva, grade="P-4", role="hq_working_group")
    build.appointed("Mary Achieng", "F", build.office(), grade="NO-B", job_title="Project Assistant")
    build.appointed("Kim Lee", "not_stated", abidjan, tor_state="requested", time_allotted=20)
    build.appointed("Gone Already", "M", geneva, ends=date(2008, 1, 1))
    person = records.appointment(file, bah).person
    actions.appoint(file, person, abidjan, "alternate")
    actions.correct_person(file, person, email="a.bah@example.org", working_languages=["fr", "en"])
    actions.set_expertise(file, person, {"counter_trafficking": 3})
    return file


def _names(file: NetworkFile, selection: Selection) -> list[str]:
    return [row.family_name for row in rows(file, appointment_ids(file, selection))]


def test_a_list_holds_the_appointments_of_its_date_by_name(network: NetworkFile) -> None:
    assert _names(network, Selection(DAY)) == ["Achieng", "Bah", "Bah", "Becker", "Lee"]
    assert _names(network, Selection(date(2005, 1, 1))) == ["Achieng", "Already", "Bah", "Becker", "Lee"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("bah", ["Bah", "Bah"]),
        ("AISSATOU  bah", ["Bah", "Bah"]),
        ("bah aïss", ["Bah", "Bah"]),  # any order, parts of words
        ("a.bah@example.org", ["Bah", "Bah"]),
        ("dakar", ["Bah"]),  # the office of that appointment
        ("senegal", ["Bah"]),
        ("Sénégal", ["Bah"]),
        ("SEN", ["Bah"]),
        ("cote d'ivoire", ["Bah", "Lee"]),
        ("suisse", ["Becker"]),
        ("assistant nairobi", ["Achieng"]),
        ("francés", ["Bah", "Bah"]),  # the language, in Spanish
        ("lutte traite", ["Bah", "Bah"]),  # expertise, in French
        ("afrique", ["Achieng", "Bah", "Bah", "Lee"]),  # the region
        ("bah kenya", []),
        ("already", []),
        ("", ["Achieng", "Bah", "Bah", "Becker", "Lee"]),
        ("???", ["Achieng", "Bah", "Bah", "Becker", "Lee"]),  # no letters to look for
    ],
)
def test_search_takes_every_word_in_any_order(network: NetworkFile, text: str, found: list[str]) -> None:
    assert _names(network, Selection(DAY, text=text)) == found


def test_typing_on_and_back_gives_what_a_fresh_search_gives(network: NetworkFile) -> None:
    listing = Listing(network)
    for typed in ("b", "ba", "bah", "bah a", "bah ab", "bah", "be", "", "bec", "n"):
        selection = Selection(DAY, text=typed)
        assert listing.appointment_ids(selection) == appointment_ids(network, selection)


def test_searching_everybody_finds_former_and_unappointed_people(
    network: NetworkFile, build: Builder
) -> None:
    never = build.person("Never Appointed", "F")
    people = person_ids(network, "e")
    assert never in people
    assert [records.person(network, each).family_name for each in person_ids(network, "a already")] == [
        "Already"
    ]
    assert len(people) == len(set(people))


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (["sex=F"], ["Achieng", "Bah", "Bah"]),
        (["sex=F,M", "region=EUR"], ["Becker"]),
        (["country=CIV"], ["Bah", "Lee"]),
        (["role=alternate"], ["Bah"]),
        (["office_kind=regional_office", "office_kind=headquarters"], ["Bah", "Becker"]),
        (["staff_category=unknown"], ["Bah", "Lee"]),
        (["seniority=middle"], ["Bah", "Becker"]),
        (["tor_state=requested"], ["Lee"]),
        (["language=en"], ["Bah", "Bah"]),
        (["language="], ["Achieng", "Becker", "Lee"]),
        (["expertise=counter_trafficking"], ["Bah", "Bah"]),
        (["region=NOWHERE"], []),
    ],
)
def test_filters_let_through_what_has_one_of_their_values(
    network: NetworkFile, filters: list[str], found: list[str]
) -> None:
    assert _names(network, Selection(DAY, where=parse_where(filters))) == found


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("region", "where_unknown"),
        ("shoe=42", "where_unknown"),
        ("sex=female", "where_value_unknown"),
        ("tor_state=maybe", "where_value_unknown"),
    ],
)
def test_filters_that_cannot_be_read(typed: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_where([typed])
    assert refused.value.problem.code == f"network.{code}"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("region=AFR", {"AFR"}),
        ("region=Afrique,eur", {"AFR", "EUR"}),
        ("country=kenya,SEN", {"KEN", "SEN"}),
        ("country=", {""}),
        ("language=French", {"fr"}),
        ("office_kind=regional office", {"regional_office"}),
        ("expertise=psea", {"psea"}),
        ("sex=women", {"F"}),
        ("term=,over", {"", "over"}),
    ],
)
def test_with_a_network_values_may_be_codes_or_names(
    network: NetworkFile, typed: str, meant: set[str]
) -> None:
    (values,) = parse_where([typed], network).values()
    assert values == meant


@pytest.mark.parametrize("typed", ["region=XYZ", "country=ZZZ", "language=qq", "sex=", "group=Nobody"])
def test_values_that_the_network_does_not_know_are_refused_with_those_there_are(
    network: NetworkFile, typed: str
) -> None:
    with pytest.raises(Refused) as refused:
        parse_where([typed], network)
    args = refused.value.problem.args
    assert args["known"] == ", ".join(known_values(network, typed.partition("=")[0]))


def test_groups_terms_mandates_and_verification_are_facets(network: NetworkFile) -> None:
    (bah, other, *_), group = (
        appointment_ids(network, Selection(DAY)),
        actions.add_group(network, name="WGGI"),
    )
    actions.join_group(network, group, records.appointment(network, bah).person)
    actions.verify_people(network, [records.appointment(network, bah).person], DAY)
    for ends, appointment in ((DAY, bah), (DAY + timedelta(60), other)):
        actions.correct_appointment(network, appointment, term_ends=ends, mandate="both")
    counted = facets(network, Selection(DAY))
    assert counted["group"] == [(group, 1), ("", 3)]
    assert counted["term"] == [("over", 1), ("ending", 1), ("", 3)]
    assert counted["verified"] == [("recently", 1), ("", 3)]
    assert counted["mandate"] == [("both", 2), ("unknown", 3)]
    assert _names(network, Selection(DAY, where=parse_where(["group=wggi"], network))) == ["Achieng"]
    assert _names(network, Selection(DAY, "WGGI")) == ["Achieng"]
    later = facets(network, Selection(date(2012, 1, 1)))
    assert later["verified"] == [("long_ago", 1), ("", 3)]


def test_notes_and_other_scripts_are_searched(network: NetworkFile, build: Builder) -> None:
    names = {"ليلى حداد": "ليلى", "Дарья Иванова": "иванова", "李 明": "明"}
    for name in names:
        build.appointed(name, "F")
    for name, typed in names.items():
        assert _names(network, Selection(DAY, typed)) == [name.split()[1]]
    who = person_ids(network, "иванова")
    actions.correct_person(network, who[0], notes="Facilitated the Sahel workshop")
    assert _names(network, Selection(DAY, "workshop sahel")) == ["Иванова"]


@pytest.mark.parametrize("column", sorted(SORTABLE))
def test_every_column_sorts_with_blanks_last(network: NetworkFile, column: str) -> None:
    forwards = appointment_ids(network, Selection(DAY, sort=((column, False),)))
    backwards = appointment_ids(network, Selection(DAY, sort=((column, True),)))
    assert sorted(forwards) == sorted(backwards)


def test_several_values_sort_by_their_names(network: NetworkFile) -> None:
    first, second, *_ = appointment_ids(network, Selection(DAY))
    actions.correct_appointment(network, first, countries_covered=["SEN", "CHE"])
    actions.correct_appointment(network, second, countries_covered=["CHE"])
    sort = (("countries_covered", False),)
    assert appointment_ids(network, Selection(DAY, sort=sort))[:2] == [first, second]
    assert appointment_ids(network, Selection(DAY, sort=sort, language="fr"))[:2] == [first, second]
    assert appointment_ids(network, Selection(DAY, sort=(("countries_covered", True),)))[:2] == [
        second,
        first,
    ]


def test_facets_count_people_under_the_other_facets_filters(network: NetworkFile) -> None:
    counted = facets(network, Selection(DAY, where={"sex": frozenset({"F"})}))
    assert counted["sex"] == [("F", 2), ("M", 1), ("not_stated", 1)]
    assert counted["region"] == [("AFR", 2), ("EUR", 0)]
    assert counted["country"] == [("CIV", 1), ("KEN", 1), ("SEN", 1), ("CHE", 0)]
    assert counted["language"] == [("en", 1), ("fr", 1), ("", 1)]
    assert counted["role"] == [("focal_point", 2), ("alternate", 1), ("hq_working_group", 0)]
    assert set(counted) == set(FACETS)


def test_the_tally_counts_distinct_people_and_countries(network: NetworkFile) -> None:
    assert tally(network, Selection(DAY)) == Tally(4, 4, 2, 1, 1, 4)
    assert tally(network, Selection(DAY, where=parse_where(["country=CIV"]))) == Tally(2, 4, 1, 0, 1, 1)
    assert tally(network, Selection(DAY, text="nobody")) == Tally(0, 4, 0, 0, 0, 0)


@pytest.mark.parametrize("column", sorted(SORTABLE))
def test_every_column_sorts_both_ways_with_blanks_last(network: NetworkFile, column: str) -> None:
    forwards, backwards = (
        rows(network, appointment_ids(network, Selection(DAY, sort=((column, back),))))
        for back in (False, True)
    )
    assert sorted(row.appointment_id for row in forwards) == sorted(row.appointment_id for row in backwards)
    blank = [_shown(row, column) in (None, "", ()) for row in forwards]
    assert blank == sorted(blank)
    assert [_shown(row, column) in (None, "", ()) for row in backwards] == blank
    first, last = forwards[0], backwards[0]
    filled = {_shown(row, column) for row in forwards} - {None, "", ()}
    assert (_shown(first, column) != _shown(last, column)) == (len(filled) > 1)


def _shown(row: RosterRow, column: str) -> Any:
    if column in ("name", "region", "country"):
        return {"name": row.name, "region": row.region_name, "country": row.country_name}[column]
    return getattr(row, {"language": "languages"}.get(column, column))


def test_rows_are_sorted_by_several_columns_and_then_by_name(network: NetworkFile) -> None:
    by_sex_and_office = Selection(DAY, sort=(("sex", False), ("office", True)))
    shown = [(row.sex, row.office) for row in rows(network, appointment_ids(network, by_sex_and_office))]
    assert shown == [
        ("F", "Nairobi"),
        ("F", "Dakar"),
        ("F", "Abidjan"),
        ("M", "Geneva"),
        ("not_stated", "Abidjan"),
    ]
    with pytest.raises(KeyError):
        appointment_ids(network, Selection(DAY, sort=(("shoe_size", False),)))


def test_countries_sort_by_their_name_in_the_language(network: NetworkFile) -> None:
    english, french = (Selection(DAY, sort=(("country", False),), language=each) for each in ("en", "fr"))
    assert [row.country for row in rows(network, appointment_ids(network, english))][-1] == "CHE"
    assert [row.country for row in rows(network, appointment_ids(network, french))][-1] == "CHE"
    assert rows(network, appointment_ids(network, french), "fr")[-1].country_name == "Suisse"


def test_a_row_shows_everything(network: NetworkFile) -> None:
    (row,) = rows(network, appointment_ids(network, Selection(DAY, text="dakar")), "fr")
    assert (row.name, row.office, row.country_name, row.region_name) == (
        "Bah, Aïssatou",
        "Dakar",
        "Sénégal",
        "Afrique",
    )
    assert (row.grade, row.seniority, row.staff_category) == ("NO-C", "middle", "national")
    assert (row.languages, row.expertise) == (("fr", "en"), (("counter_trafficking", 3),))
    assert rows(network, ["gone", row.appointment_id, "gone"]) == rows(network, [row.appointment_id])


def test_a_row_shows_the_kind_its_office_had_on_the_date(network: NetworkFile) -> None:
    (row,) = rows(network, appointment_ids(network, Selection(DAY, text="dakar")))
    actions.change_office_kind(network, row.office_id, "country_office", date(2010, 1, 1))
    then = rows(network, [row.appointment_id], as_at=DAY)[0]
    now = rows(network, [row.appointment_id], as_at=date(2011, 1, 1))[0]
    assert (then.office_kind, now.office_kind) == ("regional_office", "country_office")


def test_a_list_follows_every_kind_of_step(network: NetworkFile, build: Builder) -> None:
    listing = Listing(network)
    lee = next(person for person in records.persons(network) if person.family_name == "Lee")
    (held,) = records.appointments(network, person=lee.id)
    group = actions.add_group(network, name="Réseau Afrique")

    def found(text: str) -> int:
        fresh = appointment_ids(network, Selection(DAY, text=text))
        kept = listing.appointment_ids(Selection(DAY, text=text))
        assert kept == fresh
        return len(kept)

    assert found("lee") == 1
    actions.correct_person(network, lee.id, family_name="Park")
    assert (found("lee"), found("park")) == (0, 1)
    actions.set_expertise(network, lee.id, {"ddr": 1})
    assert found("park desarme") == 1
    actions.set_expertise(network, lee.id, {"ddr": 0})
    assert found("park desarme") == 0
    actions.join_group(network, group, lee.id)
    assert found("reseau afrique") == 1
    actions.correct_office(network, held.office, name="Yamoussoukro")
    assert found("yamoussoukro") == 2
    actions.assign_country(network, "CIV", "EUR")
    assert found("park europa") == 1
    actions.end_appointment(network, held.id, date(2009, 1, 1))
    assert found("park") == 0
    network.undo()
    assert found("park") == 1
    actions.remove_person(network, lee.id)
    assert found("park") == 0
    network.undo()
    other = build.person("Kim Park", "F")
    actions.merge_people(network, other, lee.id)
    assert found("park") == 1
    assert listing.tally(Selection(DAY, text="park")).women == 1
    for _ in range(5):
        network.undo()
    assert listing.facets(Selection(DAY)) == facets(network, Selection(DAY))


def test_a_list_follows_settings(network: NetworkFile) -> None:
    listing = Listing(network)
    seniors = Selection(DAY, where={"seniority": frozenset({"senior"})})
    assert listing.appointment_ids(seniors) == []
    change_settings(network, seniority={"senior": ("NO-B",)})
    assert len(listing.appointment_ids(seniors)) == 1


def test_a_list_that_many_rows_changed_under_is_read_again(
    network: NetworkFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    listing = Listing(network)
    bah = next(person for person in records.persons(network) if person.family_name == "Bah")
    assert len(listing.appointment_ids(Selection(DAY))) == 5
    monkeypatch.setattr("focalnet.network.listing.following._MANY", 0)
    actions.correct_person(network, bah.id, family_name="Ba")
    assert listing.appointment_ids(Selection(DAY, text="ba aissatou")) == appointment_ids(
        network, Selection(DAY, text="ba aissatou")
    )


def test_many_changed_lines_are_exchanged_at_once_as_few_are(
    network: NetworkFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    few, many = Listing(network), Listing(network)
    orders = [Selection(DAY), Selection(DAY, sort=(("email", False),)), Selection(DAY, text="a")]
    for listing in (few, many):
        for order in orders:
            listing.appointment_ids(order)
    ids = appointment_ids(network, Selection(DAY))
    actions.correct_many(network, ids[:3], job_title="Adviser")
    actions.correct_person(network, next(iter(records.persons(network))).id, family_name="Zwick")
    assert [few.appointment_ids(order) for order in orders] == [
        appointment_ids(network, order) for order in orders
    ]
    monkeypatch.setattr("focalnet.network.listing.columns._FEW", 0)
    assert [many.appointment_ids(order) for order in orders] == [
        few.appointment_ids(order) for order in orders
    ]


def test_ids_of_a_list_are_a_sequence_that_stays(network: NetworkFile) -> None:
    listing = Listing(network)
    ids = listing.appointment_ids(Selection(DAY))
    before = list(ids)
    assert (len(ids), ids[0], ids[-1], ids[1:3]) == (len(before), before[0], before[-1], before[1:3])
    assert [ids.index(each) for each in before] == list(range(len(before)))
    assert ids.index(before[2], 1) == 2
    assert before[0] in ids
    assert "nobody" not in ids
    with pytest.raises(ValueError, match="not in"):
        ids.index("nobody")
    assert ids != before[:-1]
    actions.remove_person(network, records.appointment(network, before[0]).person)
    assert listing.appointment_ids(Selection(DAY)) == before[1:]
    assert ids == before
    assert repr(ids).startswith("Ids([")


def test_a_list_takes_over_what_another_read(network: NetworkFile) -> None:
    own = Listing(network)
    assert own.ready is False
    assert set(own.beginning(DAY)) == set(appointment_ids(network, Selection(DAY)))
    with network.beside() as beside:
        other = Listing(beside).get_ready(DAY, lambda: None)
    own.adopt(other)
    assert list(own.appointment_ids(Selection(DAY))) == list(appointment_ids(network, Selection(DAY)))
    by_email = Selection(DAY, sort=(("email", True),))
    assert own.appointment_ids(by_email) == appointment_ids(network, by_email)
    lee = next(person for person in records.persons(network) if person.family_name == "Lee")
    actions.correct_person(network, lee.id, family_name="Park")
    own.adopt(Listing(network))
    assert len(own.appointment_ids(Selection(DAY, text="park"))) == 1
    assert dict(own.facets_in_turn(Selection(DAY))) == facets(network, Selection(DAY))


def test_lines_of_changed_rows_wear_the_columns_until_all_is_read_again(network: NetworkFile) -> None:
    columns = Columns()
    columns.load(network)
    before = len(columns)
    person = columns.person[0]
    while not columns.worn:
        columns.reload(network, [person])
    assert before < len(columns) < before + 2000
    assert len(columns.held(columns.by_name, DAY.isoformat())) == 5
    columns.load(network)
    assert len(columns) == before


words_typed = st.lists(
    st.sampled_from(["bah", "ken", "a", "e", "fr", "pro", "zz", "geneva", "su"]), max_size=2
)
filters_drawn = st.dictionaries(
    st.sampled_from(["sex", "region", "role", "country", "seniority"]),
    st.sets(
        st.sampled_from(["F", "M", "AFR", "EUR", "alternate", "focal_point", "KEN", "CIV", "middle"]),
        min_size=1,
    ),
    max_size=2,
)


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words_typed, filters_drawn)
def test_a_selection_is_what_a_careful_reader_would_pick(
    network: NetworkFile, typed: list[str], where: Mapping[str, set[str]]
) -> None:
    chosen = {facet: frozenset(values) for facet, values in where.items()}
    selection = Selection(DAY, text=" ".join(typed), where=chosen)
    everybody = rows(network, appointment_ids(network, Selection(DAY)))
    expected = [row for row in everybody if _reads(row, typed) and _passes(row, chosen)]
    assert appointment_ids(network, selection) == [row.appointment_id for row in expected]
    people = {row.person_id: row for row in expected}
    counted = tally(network, selection)
    assert (counted.people, counted.women) == (len(people), sum(row.sex == "F" for row in people.values()))
    for facet in ("sex", "role", "country"):
        others = {name: values for name, values in chosen.items() if name != facet}
        left = [row for row in everybody if _reads(row, typed) and _passes(row, others)]
        for value, count in facets(network, selection)[facet]:
            assert count == len({row.person_id for row in left if getattr(row, facet) == value})


def _reads(row: RosterRow, typed: Sequence[str]) -> bool:
    names = {"KEN": "kenya", "CIV": "cote d ivoire", "SEN": "senegal", "CHE": "switzerland suisse suiza"}
    regions = {"AFR": "africa afrique", "EUR": "europe europa"}
    languages = {"fr": "french francais frances fr", "en": "english anglais ingles en"}
    expertise = "counter trafficking lutte contre la traite lucha contra la trata" if row.expertise else ""
    said = [
        row.family_name,
        row.given_names,
        row.email,
        row.job_title,
        row.unit,
        row.office,
        row.city,
        row.country,
    ]
    said += [names[row.country], regions[row.region], *(languages[each] for each in row.languages), expertise]
    return all(word in fold(" ".join(said)) for word in typed)


def _passes(row: RosterRow, where: Mapping[str, frozenset[str]]) -> bool:
    return all(getattr(row, facet) in values for facet, values in where.items())


def test_best_hits_are_those_whose_names_the_text_begins(network: NetworkFile, build: Builder) -> None:
    geneva = next(each.id for each in records.offices(network) if each.name == "Geneva")
    build.appointed("Ann Abbot", "F", geneva)
    build.appointed("Zoë Genet", "F")
    listing = Listing(network)

    def best(text: str, most: int) -> list[str]:
        found = rows(network, listing.best(Selection(DAY, text=text), most))
        return [row.family_name for row in found]

    assert best("gene", 9) == ["Genet", "Abbot", "Becker"]
    assert best("gene", 2) == ["Genet", "Abbot"]
    assert best("zoe gen", 1) == ["Genet"]
    assert best("", 2) == ["Abbot", "Achieng"]
    assert best("nobody", 9) == []
