from collections.abc import Container

def clean_text_values(value: str, strip_whitespace: bool = False) -> str: ...
def process_header(
    header: str,
    use_double_colon: bool,
    header_aliases: dict[str, str | tuple[str, ...]] | dict[str, str],
    header_columns: Container[str],
) -> tuple[str, tuple[str, ...]]: ...
