"""Finding the tables of a sheet: their heads, what their columns mean, which rows are people."""
