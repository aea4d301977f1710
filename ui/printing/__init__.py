"""Lists on paper: laid out in pages, painted on a screen, a printer or a PDF file alike."""
