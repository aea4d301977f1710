"""Small widgets of our own: bars, pills, cards, the as-at date."""
