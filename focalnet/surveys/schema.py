"""The tables of surveys, as SQL and literals only: a migration must mean the same for ever.

`original` holds the files that came in, byte for byte; it is no row that somebody edits, so the
journal leaves it out. So does it with `given_out`, the results of confidential rounds that people have
seen: no undo makes them unseen, not even that of the round's opening, which is why it has no reference.
In a confidential round, whose a response is stands in `response_key` alone.
"""

from __future__ import annotations

from focalnet.store.migrations import Migration, Schema

_SURVEYS = """
CREATE TABLE survey (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    questionnaire TEXT NOT NULL CHECK (json_valid(questionnaire)),
    added TEXT NOT NULL CHECK (added GLOB '????-??-??'),
    template TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE round (
    id TEXT PRIMARY KEY,
    survey TEXT NOT NULL REFERENCES survey (id),
    name TEXT NOT NULL,
    questionnaire TEXT NOT NULL CHECK (json_valid(questionnaire)),
    fingerprint TEXT NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('people', 'offices', 'projects', 'addresses')),
    audience_where TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(audience_where)),
    reference_date TEXT NOT NULL CHECK (reference_date GLOB '????-??-??'),
    opened TEXT NOT NULL CHECK (opened GLOB '????-??-??'),
    due TEXT CHECK (due IS NULL OR due GLOB '????-??-??'),
    closed TEXT CHECK (closed IS NULL OR closed GLOB '????-??-??'),
    sealed TEXT CHECK (sealed IS NULL OR sealed GLOB '????-??-??'),
    confidential INTEGER NOT NULL DEFAULT 0 CHECK (confidential IN (0, 1)),
    paired INTEGER NOT NULL DEFAULT 0 CHECK (paired IN (0, 1)),
    smallest_cell INTEGER NOT NULL DEFAULT 5 CHECK (smallest_cell BETWEEN 3 AND 10),
    days_before_reminder INTEGER NOT NULL DEFAULT 7 CHECK (days_before_reminder >= 0),
    target REAL CHECK (target IS NULL OR target BETWEEN 0 AND 100),
    sender TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(purpose))
) STRICT;
CREATE INDEX round_survey ON round (survey);

CREATE TABLE invitation (
    id TEXT PRIMARY KEY,
    round TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    subject TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT 'en',
    code TEXT NOT NULL,
    facts TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(facts)),
    prefill TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(prefill)),
    pair TEXT NOT NULL DEFAULT '',
    part TEXT NOT NULL DEFAULT '',
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    UNIQUE (round, code)
) STRICT;
CREATE INDEX invitation_subject ON invitation (subject);

CREATE TABLE mailing (
    id TEXT PRIMARY KEY,
    invitation TEXT NOT NULL REFERENCES invitation (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('invitation', 'reminder_1', 'reminder_2', 'thanks')),
    prepared TEXT NOT NULL CHECK (prepared GLOB '????-??-??'),
    sent TEXT CHECK (sent IS NULL OR sent GLOB '????-??-??'),
    file TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX mailing_invitation ON mailing (invitation);

CREATE TABLE response (
    id TEXT PRIMARY KEY,
    round TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    invitation TEXT NOT NULL DEFAULT '',
    received TEXT NOT NULL CHECK (received GLOB '????-??-??'),
    answers TEXT NOT NULL CHECK (json_valid(answers)),
    state TEXT NOT NULL DEFAULT 'accepted' CHECK (state IN ('accepted', 'doubtful', 'superseded', 'refused')),
    reason TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(reason)),
    misfits TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(misfits)),
    facts TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(facts)),
    language TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT 'form',
    original TEXT NOT NULL DEFAULT '',
    file TEXT NOT NULL DEFAULT '',
    places TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(places))
) STRICT;
CREATE INDEX response_round ON response (round);
CREATE INDEX response_invitation ON response (invitation) WHERE invitation <> '';

CREATE TABLE response_key (
    id TEXT PRIMARY KEY REFERENCES response (id) ON DELETE CASCADE,
    invitation TEXT NOT NULL REFERENCES invitation (id) ON DELETE CASCADE,
    original TEXT NOT NULL DEFAULT '',
    file TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX response_key_invitation ON response_key (invitation);

CREATE TABLE intake_file (
    id TEXT PRIMARY KEY,
    round TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    original TEXT NOT NULL,
    file TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN
        ('accepted', 'doubtful', 'duplicate', 'other_round', 'altered_form', 'not_a_form', 'unreadable')),
    taken TEXT NOT NULL CHECK (taken GLOB '????-??-??'),
    reason TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(reason)),
    invitation TEXT NOT NULL DEFAULT '',
    response TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX intake_file_original ON intake_file (round, original);

CREATE TABLE cleaning (
    id TEXT PRIMARY KEY,
    response TEXT NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    old TEXT NOT NULL CHECK (json_valid(old)),
    new TEXT NOT NULL CHECK (json_valid(new)),
    reason TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day GLOB '????-??-??')
) STRICT;
CREATE INDEX cleaning_response ON cleaning (response);

CREATE TABLE proposal (
    id TEXT PRIMARY KEY,
    response TEXT NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    field TEXT NOT NULL,
    old TEXT NOT NULL,
    new TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    decision TEXT NOT NULL DEFAULT 'open' CHECK (decision IN ('open', 'accepted', 'declined')),
    decided TEXT CHECK (decided IS NULL OR decided GLOB '????-??-??')
) STRICT;
CREATE INDEX proposal_response ON proposal (response);

CREATE TABLE tag (
    id TEXT PRIMARY KEY,
    response TEXT NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    tag TEXT NOT NULL,
    UNIQUE (response, question, tag)
) STRICT;

CREATE TABLE original (
    id TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;
"""

_KEPT_RESULTS = """
CREATE TABLE kept_results (
    id TEXT PRIMARY KEY,
    round TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    by_facts TEXT NOT NULL CHECK (json_valid(by_facts)),
    content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;
CREATE INDEX kept_results_round ON kept_results (round);
"""

_GIVEN_OUT = """
CREATE TABLE given_out (
    id TEXT PRIMARY KEY,
    round TEXT NOT NULL,
    given TEXT NOT NULL CHECK (given GLOB '????-??-??'),
    number INTEGER NOT NULL CHECK (number > 0),
    answers TEXT NOT NULL,
    beside TEXT NOT NULL,
    tables TEXT NOT NULL CHECK (json_valid(tables)),
    told TEXT NOT NULL CHECK (json_valid(told)),
    UNIQUE (round, number)
) STRICT;
"""

_WRITERS = """
ALTER TABLE response ADD COLUMN writer TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(writer));
CREATE INDEX response_writer ON response (round) WHERE writer <> '{}';
"""

_ANSWER = """
SELECT r.round, r.id AS response, a.key AS question, v.value AS value
FROM response r, json_each(r.answers) a,
    json_each(iif(a.type = 'array', a.value, json_array(a.value))) v
WHERE r.state = 'accepted'
"""

_RESPONSE_RATE = """
SELECT o.id AS round, o.name,
    (SELECT count(*) FROM invitation i WHERE i.round = o.id AND NOT i.withdrawn) AS invited,
    (SELECT count(*) FROM response r WHERE r.round = o.id AND r.state = 'accepted') AS answered
FROM round o
"""

SCHEMA = Schema(
    "surveys",
    (
        Migration("0001_surveys", _SURVEYS),
        Migration("0002_kept_results", _KEPT_RESULTS),
        Migration("0003_given_out", _GIVEN_OUT),
        Migration("0004_writers", _WRITERS),
    ),
    derived=frozenset({"original", "given_out"}),
    views=(("answer", _ANSWER), ("response_rate", _RESPONSE_RATE)),
)
