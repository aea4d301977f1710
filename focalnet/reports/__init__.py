"""What goes out to others: the summary workbook."""
