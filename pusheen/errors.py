"""What can go wrong, in the user's words."""


class PusheenError(Exception):
    """Something failed; ``str()`` says what, ``hint`` (may be empty) what to do about it.

    >>> import pusheen
    >>> try:
    ...     pusheen.convert("cat.txt")
    ... except pusheen.PusheenError as error:
    ...     print(error)
    cannot read 'cat.txt': no such file
    """

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class PictureError(PusheenError):
    """A picture cannot be read or converted.

    >>> import pusheen
    >>> pusheen.convert("images")
    Traceback (most recent call last):
    pusheen.errors.PictureError: cannot read 'images': it is a directory
    """


class CatError(PusheenError):
    """There is no such cat.

    >>> import pusheen
    >>> pusheen.cat("dog")
    Traceback (most recent call last):
    pusheen.errors.CatError: there is no cat named 'dog'
    """


class OptionError(PusheenError, ValueError):
    """A knob is set to a value it does not take.

    >>> import pusheen
    >>> pusheen.Options(width=0)
    Traceback (most recent call last):
    pusheen.errors.OptionError: width must be 1-1000, not 0
    """


class HookError(PusheenError):
    """The greeting cannot be written, found or removed."""


class CommandError(PusheenError):
    """A command of the user cannot be run; ``status`` is what a shell would say."""

    def __init__(self, message: str, *, status: int, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.status = status


class ExportError(PusheenError):
    """A file of art cannot be written, or is there already.

    >>> import pusheen
    >>> pusheen.cat("loaf").save("loaf.doc")
    Traceback (most recent call last):
    pusheen.errors.ExportError: 'loaf.doc' ends in none of txt ans html svg png gif cast json
    """
