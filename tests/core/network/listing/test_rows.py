"""What a list holds on its date, and what a row of it shows."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from focalnet.network import actions
from focalnet.network.listing import (
    Selection,
    appointment_ids,
    rows,
)
from tests.core.network.conftest import DAY
from tests.core.network.listing.named import names

if TYPE_CHECKING:
    from focalnet.store import NetworkFile


def test_a_list_holds_the_appointments_of_its_date_by_name(network: NetworkFile) -> None:
    assert names(network, Selection(DAY)) == ["Achieng", "Bah", "Bah", "Becker", "Lee"]
    assert names(network, Selection(date(2005, 1, 1))) == ["Achieng", "Already", "Bah", "Becker", "Lee"]


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
