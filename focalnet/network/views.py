"""Views with plain names, as of today, that make the file useful in any SQLite tool without this program.

`roster`: a row for each appointment held today. `composition`: the figures of today, people counted once.
`office_coverage`: each open office with how many focal points it should have and has.
"""

from __future__ import annotations

_TODAY = "date('now', 'localtime')"
_HELD = f"(a.starts IS NULL OR a.starts <= {_TODAY}) AND (a.ends IS NULL OR a.ends > {_TODAY})"
_KIND = f"""coalesce((SELECT f.kind FROM former_kind f WHERE f.office = o.id AND f.until > {_TODAY}
                  ORDER BY f.until LIMIT 1), o.kind)"""  # noqa: S608 - own literals
_REGION = "CASE WHEN o.region <> '' THEN o.region ELSE coalesce(c.region, '') END"

# A country counts where figures count it; Headquarters' own only where the network's settings say so.
_LEVELS = "(SELECT value FROM setting WHERE id = 'network.office_kind_levels')"
_HEADQUARTERS = f"""(SELECT level.key FROM json_each(
    coalesce({_LEVELS}, '{{"headquarters": "headquarters"}}')) level WHERE level.value = 'headquarters')"""  # noqa: S608
_COUNT_HEADQUARTERS = "coalesce((SELECT value FROM setting WHERE id = 'network.headquarters_counts'), 'true')"


def counts(kind: str) -> str:
    """Return the SQL that tells of an office of a kind whether figures count its country, `c`."""
    outside = f"({_COUNT_HEADQUARTERS} <> 'false' OR {kind} NOT IN {_HEADQUARTERS})"
    return f"(coalesce(c.counted, 0) AND {outside})"


_ROSTER = f"""
SELECT a.id AS appointment_id, p.id AS person_id, p.family_name, p.given_names, p.sex, p.email, p.telephone,
       a.role, a.mandate, a.starts, a.ends, a.staff_category, a.grade, a.job_title, a.unit,
       o.id AS office_id, o.name AS office, {_KIND} AS office_kind, o.city,
       o.country, coalesce(c.name_en, '') AS country_name, {_REGION} AS region,
       a.countries_covered, a.time_allotted, a.time_spent, a.tor_state, a.tor_date, a.tor_reference,
       a.in_appraisal, a.appointed_by, a.term_ends, p.verified_on
FROM appointment a JOIN person p ON p.id = a.person JOIN office o ON o.id = a.office
LEFT JOIN country c ON c.id = o.country
WHERE {_HELD}
"""  # noqa: S608 - own literals

_COMPOSITION = f"""
WITH leading AS (
    SELECT r.*, row_number() OVER (
        PARTITION BY r.person_id
        ORDER BY CASE r.role WHEN 'focal_point' THEN 0 WHEN 'regional_coordinator' THEN 1
                             WHEN 'hq_working_group' THEN 2 ELSE 3 END, r.starts, r.appointment_id
    ) AS place
    FROM roster r
)
SELECT {_TODAY} AS as_at, count(*) AS focal_points,
       count(*) FILTER (WHERE sex = 'F') AS women,
       count(*) FILTER (WHERE sex = 'M') AS men,
       count(*) FILTER (WHERE sex = 'not_stated') AS not_stated,
       count(*) FILTER (WHERE staff_category = 'international') AS international,
       count(*) FILTER (WHERE staff_category = 'national') AS national,
       count(*) FILTER (WHERE staff_category = 'non_staff') AS non_staff,
       count(*) FILTER (WHERE staff_category = 'unknown') AS unknown_category,
       (SELECT count(DISTINCT r.country) FROM roster r JOIN country c ON c.id = r.country
        WHERE {counts("r.office_kind")})
           AS countries,
       (SELECT count(DISTINCT r.office_id) FROM roster r) AS offices
FROM leading WHERE place = 1
"""  # noqa: S608 - own literals

_OFFICE_COVERAGE = f"""
SELECT o.id AS office_id, o.name AS office, {_KIND} AS office_kind, o.city, o.country, {_REGION} AS region,
       o.focal_points_expected AS expected,
       (SELECT count(DISTINCT a.person) FROM appointment a
        WHERE a.office = o.id AND a.role <> 'alternate' AND {_HELD}) AS holding,
       (SELECT count(DISTINCT a.person) FROM appointment a
        WHERE a.office = o.id AND a.role = 'alternate' AND {_HELD}) AS alternates,
       (SELECT max(a.ends) FROM appointment a
        WHERE a.office = o.id AND a.role <> 'alternate' AND a.ends <= {_TODAY}) AS last_ended
FROM office o LEFT JOIN country c ON c.id = o.country
WHERE (o.opened IS NULL OR o.opened <= {_TODAY}) AND (o.closed IS NULL OR o.closed > {_TODAY})
"""  # noqa: S608 - own literals

VIEWS = (("roster", _ROSTER), ("composition", _COMPOSITION), ("office_coverage", _OFFICE_COVERAGE))
