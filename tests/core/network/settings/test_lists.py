"""The lists that a network keeps: adding, naming, ordering and removing their entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet import steps
from focalnet.network import actions, records
from focalnet.network.settings import NetworkSettings, network_settings, network_words
from focalnet.problems import Refused
from focalnet.words import words
from tests.core.network.conftest import DAY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


def test_an_entry_of_ones_own_is_called_so_in_every_language(file: NetworkFile) -> None:
    code = actions.add_to_list(file, "office_kind", {"fr": "Antenne mobile", "en": ""})
    assert code == "antenne_mobile"
    for language in ("en", "fr", "es"):
        assert network_words(file, language).listed("office_kind")[code] == "Antenne mobile"
    actions.rename_in_list(file, "office_kind", code, {"en": "Mobile unit"})
    assert network_words(file, "en")("office_kind", code) == "Mobile unit"
    assert network_words(file, "fr")("office_kind", code) == "Antenne mobile"


def test_another_name_for_a_shipped_entry_leaves_the_other_languages(file: NetworkFile) -> None:
    actions.rename_in_list(file, "expertise", "psea", {"en": "protection from abuse"})
    assert network_words(file, "en")("expertise", "psea") == "protection from abuse"
    assert network_words(file, "fr")("expertise", "psea") == words("fr")("expertise", "psea")
    actions.rename_in_list(file, "expertise", "psea", {"en": ""})
    assert network_settings(file) == NetworkSettings()


def test_order_is_as_the_user_puts_it(file: NetworkFile) -> None:
    actions.move_in_list(file, "language", "wo", 0)
    assert next(iter(network_words(file, "en").listed("language"))) == "wo"
    assert "Moved Wolof" in _latest(file)


def test_a_kind_that_offices_have_goes_only_for_another(file: NetworkFile, build: Builder) -> None:
    office = build.office(kind="mrf")
    actions.change_office_kind(file, office, "regional_office", DAY)
    other = build.office(kind="mrf")
    with pytest.raises(Refused) as refused:
        actions.remove_from_list(file, "office_kind", "mrf")
    assert refused.value.problem.args["number"] == 2
    steps = len(file.history())
    actions.remove_from_list(file, "office_kind", "mrf", "country_office")
    assert len(file.history()) == steps + 1
    assert records.office(file, other).kind == "country_office"
    assert [former.kind for former in records.former_kinds(file, office)] == ["country_office"]
    assert "mrf" not in network_settings(file).office_kind_levels
    file.undo()
    assert records.office(file, other).kind == "mrf"
    assert network_settings(file) == NetworkSettings()


def test_who_knows_both_areas_keeps_the_higher_level(file: NetworkFile, build: Builder) -> None:
    both, one = build.person("Mary Achieng"), build.person("Peter Kamau")
    actions.set_expertise(file, both, {"psea": 4, "ddr": 2})
    actions.set_expertise(file, one, {"psea": 3})
    actions.remove_from_list(file, "expertise", "psea", "ddr")
    assert records.expertise_of(file, [both, one]) == {both: (("ddr", 4),), one: (("ddr", 3),)}
    assert "psea" not in network_settings(file).swap_gender_areas


def test_a_language_goes_from_what_is_offered_and_stays_with_people(
    file: NetworkFile, build: Builder
) -> None:
    person = build.person(working_languages=["wo"])
    actions.remove_from_list(file, "language", "wo")
    assert records.person(file, person).working_languages == ("wo",)
    assert network_words(file, "en")("language", "wo") == "Wolof"


def test_a_language_is_added_by_its_code(file: NetworkFile) -> None:
    actions.add_to_list(file, "language", {"en": "Tetum"}, "tet")
    assert network_words(file, "es").listed("language")["tet"] == "Tetum"
    actions.remove_from_list(file, "language", "wo")
    actions.add_to_list(file, "language", {}, "wo")
    assert network_words(file, "fr").listed("language")["wo"] == "wolof"


@pytest.mark.parametrize(
    ("names", "code", "problem"),
    [
        ({"en": "  "}, "", "entry_name_missing"),
        ({"en": "Headquarters"}, "", "entry_exists"),
        ({"fr": "bureau régional"}, "", "entry_exists"),
        ({"en": "Another"}, "mrf", "entry_exists"),
        ({}, "another", "entry_name_missing"),
    ],
)
def test_what_an_entry_cannot_be(
    file: NetworkFile, names: Mapping[str, str], code: str, problem: str
) -> None:
    with pytest.raises(Refused) as refused:
        actions.add_to_list(file, "office_kind", names, code)
    assert refused.value.problem.code == f"network.{problem}"


def test_what_is_not_in_the_list(file: NetworkFile) -> None:
    with pytest.raises(Refused, match="no_such_entry"):
        actions.rename_in_list(file, "office_kind", "castle", {"en": "Castle"})
    with pytest.raises(Refused, match="no_such_entry"):
        actions.remove_from_list(file, "expertise", "psea", "castle")


def test_a_region_goes_with_its_countries_to_another(file: NetworkFile, build: Builder) -> None:
    office = build.office(region="AFR")
    actions.remove_region(file, "AFR", "EUR")
    assert {row.region for row in records.countries(file).values()} == {"EUR"}
    assert records.office(file, office).region == "EUR"
    file.undo()
    assert records.countries(file)["KEN"].region == "AFR"
    with pytest.raises(Refused, match="no_such_region"):
        actions.remove_region(file, "AFR", "MOON")


def test_regions_are_put_in_order(file: NetworkFile) -> None:
    actions.add_region(file, "ASI", "Asia")
    actions.move_region(file, "ASI", 0)
    assert [region.id for region in records.regions(file)] == ["ASI", "AFR", "EUR"]


def test_a_country_is_counted_or_not(file: NetworkFile, build: Builder) -> None:
    build.appointed()
    actions.count_country(file, "KEN", counted=False)
    assert file.one("SELECT countries FROM composition") == (0,)
    assert _latest(file) == "Changed whether figures count Kenya"
    actions.footnote_country(file, "KEN", {"en": "A note."})
    actions.footnote_country(file, "KEN", {"fr": "Une note."})
    assert network_settings(file).footnotes == {"KEN": {"en": "A note.", "fr": "Une note."}}


def _latest(file: NetworkFile) -> str:
    return steps.done(file.history()[0], words("en"))
