"""The stories work with the window as the tests of the window do."""

from tests.ui.conftest import _nothing_left_behind, make_parts, parts, pytest_collection_modifyitems

__all__ = ["_nothing_left_behind", "make_parts", "parts", "pytest_collection_modifyitems"]
