from re import Pattern

RE_BEGIN_CONTROL: Pattern[str]
RE_END_CONTROL: Pattern[str]
RE_SELECT: Pattern[str]
RE_OSM: Pattern[str]
