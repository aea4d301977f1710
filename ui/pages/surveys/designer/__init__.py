"""Questions: the questionnaire as a list, a question beside it, its problems, its languages, its form."""
