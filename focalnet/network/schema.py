"""The register's tables, as SQL and literals only: a migration must mean the same for ever."""

from __future__ import annotations

from focalnet.network.views import VIEWS
from focalnet.store.migrations import Migration, Schema

_REGISTER = """
CREATE TABLE person (
    id TEXT PRIMARY KEY,
    family_name TEXT NOT NULL,
    given_names TEXT NOT NULL DEFAULT '',
    sex TEXT NOT NULL DEFAULT 'not_stated' CHECK (sex IN ('F', 'M', 'not_stated')),
    email TEXT NOT NULL DEFAULT '',
    other_emails TEXT NOT NULL DEFAULT '[]',
    telephone TEXT NOT NULL DEFAULT '',
    form_language TEXT NOT NULL DEFAULT '',
    working_languages TEXT NOT NULL DEFAULT '[]',
    verified_on TEXT CHECK (verified_on IS NULL OR verified_on GLOB '????-??-??'),
    notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX person_email ON person (email);

CREATE TABLE expertise (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    area TEXT NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4),
    source TEXT NOT NULL DEFAULT '',
    UNIQUE (person, area)
) STRICT;

CREATE TABLE region (
    id TEXT PRIMARY KEY,
    name_en TEXT NOT NULL,
    name_fr TEXT NOT NULL DEFAULT '',
    name_es TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE country (
    id TEXT PRIMARY KEY CHECK (length(id) = 3),
    name_en TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    name_es TEXT NOT NULL,
    region TEXT NOT NULL DEFAULT '',
    counted INTEGER NOT NULL DEFAULT 1 CHECK (counted IN (0, 1))
) STRICT;

CREATE TABLE office (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'unknown',
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '' CHECK (country = '' OR length(country) = 3),
    region TEXT NOT NULL DEFAULT '',
    parent TEXT NOT NULL DEFAULT '',
    opened TEXT CHECK (opened IS NULL OR opened GLOB '????-??-??'),
    closed TEXT CHECK (closed IS NULL OR closed GLOB '????-??-??'),
    focal_points_expected INTEGER NOT NULL DEFAULT 1 CHECK (focal_points_expected >= 0),
    footnote TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE former_kind (
    id TEXT PRIMARY KEY,
    office TEXT NOT NULL REFERENCES office (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    until TEXT NOT NULL CHECK (until GLOB '????-??-??')
) STRICT;
CREATE INDEX former_kind_office ON former_kind (office);

CREATE TABLE appointment (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    office TEXT NOT NULL REFERENCES office (id),
    role TEXT NOT NULL
        CHECK (role IN ('focal_point', 'alternate', 'hq_working_group', 'regional_coordinator')),
    mandate TEXT NOT NULL DEFAULT 'unknown'
        CHECK (mandate IN ('mainstreaming', 'women_in_staff', 'both', 'unknown')),
    starts TEXT CHECK (starts IS NULL OR starts GLOB '????-??-??'),
    ends TEXT CHECK (ends IS NULL OR ends GLOB '????-??-??'),
    end_reason TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    job_title TEXT NOT NULL DEFAULT '',
    staff_category TEXT NOT NULL DEFAULT 'unknown'
        CHECK (staff_category IN ('international', 'national', 'non_staff', 'unknown')),
    grade TEXT NOT NULL DEFAULT '',
    countries_covered TEXT NOT NULL DEFAULT '[]',
    time_allotted REAL CHECK (time_allotted IS NULL OR time_allotted BETWEEN 0 AND 100),
    time_spent REAL CHECK (time_spent IS NULL OR time_spent BETWEEN 0 AND 100),
    tor_state TEXT NOT NULL DEFAULT 'unknown'
        CHECK (tor_state IN ('not_requested', 'requested', 'drafted', 'included', 'declined', 'unknown')),
    tor_date TEXT CHECK (tor_date IS NULL OR tor_date GLOB '????-??-??'),
    tor_reference TEXT NOT NULL DEFAULT '',
    in_appraisal INTEGER CHECK (in_appraisal IS NULL OR in_appraisal IN (0, 1)),
    appointed_by TEXT NOT NULL DEFAULT '',
    term_ends TEXT CHECK (term_ends IS NULL OR term_ends GLOB '????-??-??'),
    CHECK (starts IS NULL OR ends IS NULL OR starts <= ends)
) STRICT;
CREATE INDEX appointment_person ON appointment (person);
CREATE INDEX appointment_office ON appointment (office);

CREATE TABLE working_group (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE membership (
    id TEXT PRIMARY KEY,
    working_group TEXT NOT NULL REFERENCES working_group (id) ON DELETE CASCADE,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    starts TEXT CHECK (starts IS NULL OR starts GLOB '????-??-??'),
    ends TEXT CHECK (ends IS NULL OR ends GLOB '????-??-??'),
    CHECK (starts IS NULL OR ends IS NULL OR starts <= ends)
) STRICT;
CREATE INDEX membership_person ON membership (person);

CREATE TABLE not_same_person (
    id TEXT PRIMARY KEY,
    one TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    other TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    UNIQUE (one, other),
    CHECK (one < other)
) STRICT;
"""

# Removing a person or a group looks for the rows that go with it.
_INDEXES = """
CREATE INDEX not_same_person_other ON not_same_person (other);
CREATE INDEX membership_working_group ON membership (working_group);
"""

SCHEMA = Schema(
    "network", (Migration("0001_register", _REGISTER), Migration("0002_indexes", _INDEXES)), views=VIEWS
)
