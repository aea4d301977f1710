"""The import of a roster, step by step: file, sheets, columns, values, doubts, what will change, done."""
