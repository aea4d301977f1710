"""From a table and the meanings of its columns to the facts it states."""
