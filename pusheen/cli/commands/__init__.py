"""The commands, in files that are loaded when one of theirs is called; see `cli.COMMANDS`."""
