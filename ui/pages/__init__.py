"""A file per page; a page never touches another page."""
