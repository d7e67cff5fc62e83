"""What can go wrong, in the user's words."""


class PusheenError(Exception):
    """Something failed; ``str()`` says what, ``hint`` (may be empty) what to do about it."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class PictureError(PusheenError):
    """A picture cannot be read or converted."""


class CatError(PusheenError):
    """There is no such cat."""


class OptionError(PusheenError, ValueError):
    """A knob is set to a value it does not take."""


class HookError(PusheenError):
    """The greeting cannot be written, found or removed."""


class ExportError(PusheenError):
    """A file of art cannot be written, or is there already."""
