"""The greeting in the user's shells. Reached through the command line, never by a bare start."""
