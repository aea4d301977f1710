from collections.abc import Mapping

control: dict[str, str]
select: dict[str, str]
survey_header: Mapping[str, str | tuple[str, ...]]
list_header: Mapping[str, str | tuple[str, ...]]
settings_header: Mapping[str, str | tuple[str, ...]]
yes_no: dict[str, bool]
