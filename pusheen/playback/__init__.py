"""Arts shown in time on a terminal, with the standard library only."""
