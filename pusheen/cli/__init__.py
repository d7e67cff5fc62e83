"""The command line, with click and rich; no picture arithmetic."""
