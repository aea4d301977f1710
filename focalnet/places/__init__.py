"""Countries and regions: names in three languages, aliases, the organization's own regions."""
