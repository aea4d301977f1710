"""Forms to be filled in, as workbooks: one is drawn, and copies of it are made in thousands."""
