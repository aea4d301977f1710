"""People, offices and appointments: the register, its figures, and rosters in and out."""
