"""Reading cells: names, dates, sexes, grades and other codes, as people type them."""
