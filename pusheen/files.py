"""The user's folders, and the one way their small files are read, and any file is written."""

import os

TYPE_CHECKING = False  # what `typing` would say, without importing it at every start
if TYPE_CHECKING:
    from collections.abc import Collection

Identity = tuple[int, int]  # of a file: its device and inode
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
ASIDE = ".pusheen-"  # how the names of files begin that are written aside
STALE = 3600  # seconds after which one of them is nobody's any more
OURS = 0o600  # the mode of what is for the user alone
LINKS = 40  # that follow one another, as many as Linux goes through
# Of a mode, the bits that tell the kind, and kinds; `stat` would be another module to load.
KIND, LINK, FILE, FOLDER, STREAMS = 0o170000, 0o120000, 0o100000, 0o040000, (0o010000, 0o020000)
STICKY, GROUP, OTHERS = 0o1000, 0o020, 0o002  # others may write there, but not take away
PLACE = os.O_DIRECTORY | getattr(os, "O_PATH", os.O_RDONLY)  # to open a folder as a place
NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW


def user_folder(kind: str) -> str:
    """Return our folder among the user's, by the XDG base directory specification; may not exist.

    ``kind`` is a key of `DEFAULTS`. A relative value of the variable counts as unset, as the
    specification wants.
    """
    base = os.environ.get(f"XDG_{kind}_HOME", "")
    if not os.path.isabs(base):
        base = os.path.join(os.path.expanduser("~"), *DEFAULTS[kind])
    return os.path.join(base, "pusheen")


def private_folder(path: str, *, make: bool = True) -> str:
    """Check each part of the path of a folder of the user's, and return it.

    Whoever may change one of the parts decides what lies there: each belongs to the user or to
    root, and nobody else may write there. So root has no folder in the home of a user.

    Parameters
    ----------
    make
        Make the parts that are missing, for the user alone; else the check ends there.

    Raises
    ------
    PermissionError
        With the first part that is not so as its ``filename``.
    OSError
        If a part cannot be made or looked at, or is no folder.
    """
    me = os.geteuid()
    here, parts, links = "/", os.path.abspath(path).split("/")[::-1], 0
    # Where users are numbered anew, as in some containers, root is whoever owns all.
    trusted = {0, me, os.stat(here).st_uid}
    while parts:
        part = parts.pop()
        if part in ("", "."):
            continue
        above, here = here, os.path.dirname(here) if part == ".." else os.path.join(here, part)
        try:
            found = os.lstat(here)
        except FileNotFoundError:
            if not make:
                break
            try:
                os.mkdir(here, 0o700)
            except FileExistsError:  # by another process, just now
                pass
            found = os.lstat(here)
        mode = found.st_mode
        if found.st_uid not in trusted:
            raise PermissionError(13, "it belongs to another user", here)
        if mode & KIND == LINK and links < LINKS:
            links += 1
            parts += os.readlink(here).split("/")[::-1]
            here = "/" if not parts[-1] else above
            continue
        if mode & KIND != FOLDER:
            raise NotADirectoryError(20, "it is not a folder", here)
        # A group of the same number is the user's alone, as on systems where folders are made
        # for it to write in.
        shared = OTHERS if found.st_gid in (0, me) else OTHERS | GROUP
        if mode & shared and not mode & STICKY:
            raise PermissionError(13, "others may write there", here)
    return path


class Lock:
    """A folder of the user's that one process at a time changes; made where there is none."""

    def __init__(self, folder: str) -> None:
        self._folder = folder

    def __enter__(self) -> None:
        """Wait until nobody else is within."""
        import fcntl  # only where something is changed

        self._file = os.open(private_folder(self._folder), os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX)
        except OSError:  # some network file systems lock no folders
            pass

    def __exit__(self, *_: object) -> None:
        """Let the next one in."""
        os.close(self._file)


def sweep(folder: str) -> None:
    """Take away what was written aside by processes that were killed, of a folder that is ours."""
    import time  # built in, and only now and then

    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                old = entry.name.startswith("bag") and entry.name.partition(".")[2].isdecimal()
                if entry.name.startswith(ASIDE):
                    old = entry.stat(follow_symlinks=False).st_mtime < time.time() - STALE
                if old:
                    os.unlink(entry.path)
    except OSError:  # it can wait
        pass


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
        regular = os.fstat(file).st_mode & KIND == FILE
        content = os.read(file, LARGEST + 1) if regular else None
    finally:
        os.close(file)
    if content is None or len(content) > LARGEST:
        raise OSError(22, "it is too large" if content else "it is not a regular file", path)
    return content


def read_lines(path: str) -> list[str]:
    """Read the lines of a text that we have written, each ended."""
    with open(path, encoding="utf-8") as file:
        return file.read().split("\n")[:-1]


def identity(path: str) -> "Identity | None":
    """Return what tells a file from all others, by whatever path; ``-`` is standard input."""
    try:
        found = os.fstat(0) if path == "-" else os.stat(path)
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino


def write_file(
    path: str,
    content: bytes,
    *,
    force: bool,
    mode: int = 0o666,
    inputs: "Collection[Identity | None]" = (),
    root: "str | None" = None,
) -> None:
    """Write a file aside and give it its name: whoever reads sees the old or the new one, whole.

    Through a link of the user's, or of root's, its target is written; it stays a link. What is
    there keeps its permissions, but for set-uid and its like. A device and a pipe are written
    into.

    Parameters
    ----------
    force
        Take the place of a file that is there; without it, the system decides at the last moment
        whether one is.
    mode
        Of a new file, less what the umask takes.
    inputs
        The files that were read for this, which are never written over.
    root
        The part of the path that somebody has named. The folders below it are made, and none is
        entered through another user's link.

    Raises
    ------
    FileExistsError
        If a file is there.
    PermissionError
        If the file or a link belongs to another user, too.
    OSError
        If it cannot be written. The old one is untouched, and nothing is left behind.
    """
    folder, name, found = _find(path, root)
    try:
        if found and found.st_mode & KIND in STREAMS:
            _write_into(folder, name, content)
        elif found and found.st_mode & KIND == FOLDER:
            raise IsADirectoryError(21, "it is a folder")
        elif found and found.st_mode & KIND != FILE:
            raise OSError(22, "it is not a regular file")
        elif found and (found.st_dev, found.st_ino) in inputs:
            raise OSError(22, "it is the picture that was read")
        elif found and not force:
            raise FileExistsError(17, "it is there already")
        else:
            _write_aside(folder, name, content, found, force=force, mode=mode)
    finally:
        os.close(folder)


def _find(path: str, root: "str | None") -> "tuple[int, str, os.stat_result | None]":
    """Open the folder where a file is to be: (descriptor, its name there, what is there)."""
    above, name = os.path.split(path)
    folder = _enter(above, root) if root is not None else os.open(above or ".", PLACE)
    try:
        for _ in range(LINKS):
            found = _look(folder, name or ".", follow=False)
            if found is None or not _is_own_link(found):
                return folder, name, found
            found = _look(folder, name, follow=True)
            if found and found.st_mode & KIND in STREAMS:  # /dev/stdout, say: it leads to no path
                return folder, name, found
            above, name = os.path.split(os.readlink(name, dir_fd=folder))
            old = folder
            folder = os.open(above or ".", PLACE, dir_fd=old)
            os.close(old)
        raise OSError(40, "there are too many links")
    except BaseException:
        os.close(folder)
        raise


def _look(folder: int, name: str, *, follow: bool) -> "os.stat_result | None":
    try:
        return os.stat(name, dir_fd=folder, follow_symlinks=follow)
    except FileNotFoundError:
        return None


def _is_own_link(found: os.stat_result) -> bool:
    """Tell whether something is a link; PermissionError if it is one of another user's."""
    if found.st_mode & KIND != LINK:
        return False
    if found.st_uid not in (0, os.geteuid()):
        raise PermissionError(13, "it is another user's link")
    return True


def _enter(path: str, root: str) -> int:
    """Open a folder as a place, and make those below the root on the way there."""
    folder = os.open(root or ".", PLACE)
    try:
        for part in path[len(root) :].split("/"):
            if not part:
                continue
            try:
                os.mkdir(part, dir_fd=folder)
            except FileExistsError:
                pass
            link = _is_own_link(os.stat(part, dir_fd=folder, follow_symlinks=False))
            old = folder
            folder = os.open(part, PLACE | (0 if link else os.O_NOFOLLOW), dir_fd=old)
            os.close(old)
    except BaseException:
        os.close(folder)
        raise
    return folder


def _write_into(folder: int, name: str, content: bytes) -> None:
    """Write into a device or a pipe, but never wait for somebody to read from it."""
    try:
        file = os.open(name, os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY, dir_fd=folder)
    except OSError as error:
        if error.errno == 6:  # ENXIO
            raise OSError(6, "nobody reads from it") from error
        raise
    try:
        os.set_blocking(file, True)
        _pour(file, content)
    finally:
        os.close(file)


def _write_aside(
    folder: int,
    name: str,
    content: bytes,
    found: "os.stat_result | None",
    *,
    force: bool,
    mode: int,
) -> None:
    # A short name of its own, for a long one may be as long as names can be.
    aside = f"{ASIDE}{os.urandom(8).hex()}"
    mode = found.st_mode & 0o777 if found else mode
    file = os.open(aside, NEW, mode, dir_fd=folder)
    try:
        try:
            made = os.fstat(file)
            # Who owns what is made here is not always who makes it: a server may see to that.
            if found and found.st_uid != made.st_uid:
                raise PermissionError(13, "it belongs to another user")
            if found and made.st_mode & 0o777 != mode:  # the umask is for what is new
                os.fchmod(file, mode)
            _pour(file, content)
        finally:
            os.close(file)
        if not force:
            try:
                os.link(aside, name, src_dir_fd=folder, dst_dir_fd=folder, follow_symlinks=False)
                os.unlink(aside, dir_fd=folder)
                return
            except FileExistsError:
                raise
            except OSError:  # there are no hard links: whoever makes the file has the name
                os.close(os.open(name, NEW, mode, dir_fd=folder))
        os.rename(aside, name, src_dir_fd=folder, dst_dir_fd=folder)
    except BaseException:
        try:
            os.unlink(aside, dir_fd=folder)
        except OSError:  # it is in its place
            pass
        raise


def _pour(file: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(file, rest) :]
