"""What `scripts/fuzz` tries: a module for each target, with `make` and `check`."""

TARGETS = ("loader", "convert", "say", "startup", "colors", "ladder", "beside")
