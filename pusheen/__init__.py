"""A Pusheen cat in your terminal, and ASCII art from your own pictures."""

__version__ = "0.1.0"
