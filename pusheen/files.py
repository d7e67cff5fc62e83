"""The user's folders, and the one way their small files are read, and any file is written."""

import os

LARGEST = 1 << 20  # bytes of a file of settings or of state
DEFAULTS = {  # below the home, where the variable is not set
    "CONFIG": (".config",),
    "DATA": (".local", "share"),
    "STATE": (".local", "state"),
}
# What a file that may be a picture is called; its content decides whether it is one.
PICTURE_ENDINGS = frozenset(
    (
        *(".png", ".apng", ".jpg", ".jpeg", ".jfif", ".gif", ".webp", ".bmp", ".tif", ".tiff"),
        *(".avif", ".ico", ".ppm", ".pgm", ".pbm", ".pnm", ".qoi", ".jp2", ".jpeg2000", ".icns"),
        *(".pcx", ".sgi", ".tga", ".svg", ".heic", ".heif"),
    )
)


def user_folder(kind: str) -> str:
    """Return our folder among the user's, by the XDG base directory specification; may not exist.

    ``kind`` is a key of `DEFAULTS`. A relative value of the variable counts as unset, as the
    specification wants.
    """
    base = os.environ.get(f"XDG_{kind}_HOME", "")
    if not os.path.isabs(base):
        base = os.path.join(os.path.expanduser("~"), *DEFAULTS[kind])
    return os.path.join(base, "pusheen")


def make_folders(path: str) -> None:
    """Make a folder, and those above it, where there is none; they may be deeper than calls."""
    missing = []
    while path and not os.path.isdir(path):
        missing.append(path)
        path = os.path.dirname(path.rstrip("/"))
    for folder in reversed(missing):
        try:
            os.mkdir(folder)
        except FileExistsError:
            if not os.path.isdir(folder):
                raise


def is_handed_over(path: str) -> bool:
    """Tell whether a path is one of our own files that are open, as in a shell's ``<(command)``.

    Who has opened it is at its other end, unlike with a pipe that has a name in a folder.
    """
    return path.startswith(("/dev/std", "/dev/fd/", "/proc/self/fd/"))


def read_file(path: str) -> bytes:
    """Read a small file of the user's; OSError for a large one, and for what may have no end."""
    file = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY)
    try:
        content = os.read(file, LARGEST + 1) if os.path.isfile(path) else None
    finally:
        os.close(file)
    if content is None or len(content) > LARGEST:
        raise OSError(22, "it is too large" if content else "it is not a regular file", path)
    return content


def write_file(path: str, content: bytes, *, anew: bool = False) -> None:
    """Write a file aside and rename it: whoever reads sees the old one or the new one, whole.

    A link stays a link; its target is written, and keeps its mode.

    Parameters
    ----------
    anew
        For a folder that is ours alone: whatever is there is replaced, be it a link, and the
        file aside has a name that is known, so that no two are ever left behind.

    Raises
    ------
    OSError
        If it cannot be written, or is there and no regular file: a device would be replaced. The
        old one is untouched, and nothing is left behind.
    """
    if anew:
        aside = f"{path}.new"
    else:
        path = os.path.realpath(path)
        if os.path.exists(path) and not os.path.isfile(path):
            raise OSError(22, "it is not a regular file")
        # A short name of its own, for a long one may be as long as names can be; never one that
        # is there, as in a folder for all it may be a link that somebody has laid.
        aside = os.path.join(os.path.dirname(path), f".pusheen-{os.urandom(8).hex()}")
    try:
        with open(aside, "wb" if anew else "xb") as file:
            if not anew and os.path.exists(path):
                os.fchmod(file.fileno(), os.stat(path).st_mode & 0o7777)
            file.write(content)
        os.replace(aside, path)
    except BaseException:
        try:
            os.unlink(aside)
        except OSError:  # it was never made
            pass
        raise
