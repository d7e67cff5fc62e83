"""Text around a cat, with the standard library only."""
