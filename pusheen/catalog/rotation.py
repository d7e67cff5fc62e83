"""Whose turn it is: a shuffle bag across runs, and days that have cats of theirs."""

import os

from pusheen import files, terminal
from pusheen.catalog import gallery

TYPE_CHECKING = False  # what `typing` would say, without importing it at every start
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pusheen.catalog.config import Config

# Days as MM-DD, by the tag of the cats they favour. Easter, Friday afternoons and nights are
# reckoned in `favoured`; the user's days are in config.toml.
DAYS: "dict[str, tuple[str, ...]]" = {
    "newyear": ("12-31", "01-01"),
    "valentine": ("02-14",),
    "pi": ("03-14",),
    "halloween": ("10-30", "10-31"),
    "christmas": ("12-24", "12-25", "12-26"),
}
FRIDAY, NOON, EVENING, MORNING = 4, 12, 22, 6  # weekday, and hours
SEED_BYTES = 8  # at the head of a bag
ROUNDS_BYTES = 1 << 16  # a bag this large is thrown away, so that it never grows for ever
SWEPT = 64  # draws after which leftovers beside a bag are taken away
NAME_BYTES = 256  # the longest file name, and the size of the record of the last cat


def state_file(name: str) -> str:
    """Return a file of ours that may be lost without harm."""
    return os.path.join(files.user_folder("STATE"), name)


def private_state_file(name: str, *, make: bool = False) -> str:
    """Return a file as `state_file` does, or raise OSError if its folder is not ours alone.

    Through a link, or in another user's folder, it would be anyone's file that is written.
    ``make`` makes the folder if need be.
    """
    path = state_file(name)
    folder = files.private_folder(os.path.dirname(path), make=make)
    ours = not os.path.lexists(folder) or os.lstat(folder).st_uid == os.geteuid()
    if os.path.islink(folder) or not ours:
        raise PermissionError(13, "it is a link, or another user's", folder)
    return path


def shuffled(names: "Sequence[str]", seed: int) -> list[str]:
    """Return the names in an order that follows from the seed alone, on every machine."""
    order = list(names)
    for last in range(len(order) - 1, 0, -1):
        # SplitMix64 (Steele, Lea and Flood, 2014): `random` costs more than the whole draw.
        seed = (seed + 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
        bits = ((seed ^ seed >> 30) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
        bits = ((bits ^ bits >> 27) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
        other = (bits ^ bits >> 31) % (last + 1)
        order[last], order[other] = order[other], order[last]
    return order


def round_of(names: "Sequence[str]", seed: int, number: int) -> list[str]:
    """Return one round of a bag: every name once, not first the last of the round before."""
    order = shuffled(names, seed + number)
    if number and len(order) > 2 and order[0] == shuffled(names, seed + number - 1)[-1]:
        order[0], order[1] = order[1], order[0]
    return order


def draw_ticket(bag: str) -> "tuple[int, int] | None":
    """Draw the next number of a bag: its seed, and how many were drawn before; None if it cannot.

    A bag is a file of a seed and one byte for each draw. The kernel appends the bytes of
    processes that start at once one after the other and tells each where that ended, so
    every ticket is drawn once, without a lock, and no crash leaves half a state.
    """
    try:
        path = private_state_file(f"bag{bag}")
        try:
            file = os.open(path, os.O_RDWR | os.O_APPEND | os.O_NOFOLLOW | os.O_NONBLOCK)
        except FileNotFoundError:
            _new_bag(f"bag{bag}")
            file = os.open(path, os.O_RDWR | os.O_APPEND | os.O_NOFOLLOW | os.O_NONBLOCK)
        try:
            os.write(file, b".")
            number = os.lseek(file, 0, os.SEEK_CUR) - SEED_BYTES - 1
            seed = os.pread(file, SEED_BYTES, 0)
        finally:
            os.close(file)
        if not 0 <= number < ROUNDS_BYTES:
            os.unlink(path)
        elif not number % SWEPT:
            files.sweep(os.path.dirname(path))
        return int.from_bytes(seed, "big"), max(0, number)
    except OSError:
        return None


def _new_bag(name: str) -> None:
    path = private_state_file(name, make=True)
    files.sweep(os.path.dirname(path))
    try:  # with its seed, or not at all
        files.write_file(path, os.urandom(SEED_BYTES), force=False, mode=files.OURS)
    except FileExistsError:
        pass


def order(names: "Sequence[str]", bag: str = "", seed: "int | None" = None) -> list[str]:
    """Return the names in the order they are to be tried, the one whose turn it is first.

    Parameters
    ----------
    names
        Sorted, without doubles.
    bag
        Which bag: another one for each choice of tags.
    seed
        Given, the order follows from it alone and no bag is touched.
    """
    if not names:
        return []
    if seed is not None:
        return shuffled(names, seed)
    ticket = draw_ticket(bag)
    if ticket is None:
        return shuffled(names, int.from_bytes(os.urandom(8), "big"))
    number, place = divmod(ticket[1], len(names))
    drawn = round_of(names, ticket[0], number)
    return drawn[place:] + drawn[:place]


def favoured(
    now: "tuple[int, int, int, int, int]", days: "Mapping[str, Sequence[str]]"
) -> list[str]:
    """Return the tags a moment favours.

    Parameters
    ----------
    now
        Year, month, day, hour, and weekday from Monday = 0.
    days
        MM-DD by tag, as in `DAYS`.
    """
    year, month, day, hour, weekday = now
    tags = [tag for tag, dates in days.items() if f"{month:02}-{day:02}" in dates]
    if (month, day) == easter(year):
        tags.append("easter")
    if weekday == FRIDAY and hour >= NOON:
        tags.append("friday")
    if hour >= EVENING or hour < MORNING:
        tags.append("sleepy")
    return tags


def easter(year: int) -> "tuple[int, int]":
    """Return the (month, day) of Easter Sunday (Meeus, Jones and Butcher's algorithm)."""
    golden, century, short = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (short // 4) - moon - short % 4) % 7
    shift = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * shift + 114, 31)
    return month, day + 1


def choose(
    columns: int,
    lines: int,
    *,
    tags: "tuple[str, ...]" = (),
    seed: "int | None" = None,
    now: "tuple[int, int, int, int, int] | None" = None,
    days: bool = True,
    usual: "Config | None" = None,
) -> "gallery.Cat | None":
    """Choose the cat whose turn it is among those that fit; None if none does.

    Parameters
    ----------
    columns, lines
        The room there is.
    tags
        Only cats that go by all of these.
    seed
        Makes the choice repeatable; no state is read or written.
    now
        The moment, as in `favoured`; this one when None.
    days
        Let the day have its cats: every other draw.
    usual
        What config.toml says: its days, and a tag for where there are no others.
    """
    index = gallery.read_index()
    names: list[str] = []
    tag = usual.cats.get("tag") if usual and not tags else None
    if tag:
        names, tags = gallery.names((tag,), index=index), (tag,)
        if not names:
            terminal.warn(f"no cat goes by {tag}, the tag in config.toml")
            tags = ()
    if days and not tags:
        if now is None:
            import time  # built in; only who asks for the day pays for it

            local = time.localtime()
            now = (local.tm_year, local.tm_mon, local.tm_mday, local.tm_hour, local.tm_wday)
        for tag in favoured(now, {**DAYS, **(usual.days if usual else {})}):
            coin = os.urandom(1)[0] if seed is None else seed
            if coin % 2 == 0:
                those = gallery.names((tag,), index=index)
                cat = _first_fit(those, f"-{tag}", seed, columns, lines, index)
                if cat:
                    return cat
    names = names or gallery.names(tags, index=index)
    return _first_fit(names, "".join(f"-{tag}" for tag in tags), seed, columns, lines, index)


def _first_fit(
    names: "Sequence[str]",
    bag: str,
    seed: "int | None",
    columns: int,
    lines: int,
    index: "dict[str, str]",
) -> "gallery.Cat | None":
    for name in order(names, bag, seed):
        cat = gallery.find(name, index)
        if cat and cat.largest(columns, lines):
            return cat
    return None


def hide(name: str, *, hidden: bool = True) -> None:
    """Keep a cat out of the rotation, or let it back in.

    Raises
    ------
    CatError
        If there is no such cat.
    OSError
        If that cannot be kept.
    """
    if not gallery.find(name) and name not in gallery.hidden_names():
        from pusheen.errors import CatError  # a start without errors does not pay for them

        raise CatError(f"there is no cat named '{name}'")
    path = gallery.hidden_file()
    with files.Lock(os.path.dirname(path)):
        files.sweep(os.path.dirname(path))
        names = gallery.hidden_names()
        names = names | {name} if hidden else names - {name}
        content = "".join(f"{known}\n" for known in sorted(names)).encode()
        files.write_file(path, content, force=True, mode=files.OURS)


def remember(name: str) -> None:
    """Keep the name of the cat that was shown last, if there is a place for it."""
    try:
        path = private_state_file("last")
        try:
            file = os.open(path, os.O_WRONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        except FileNotFoundError:
            path = private_state_file("last", make=True)
            file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_NOFOLLOW, files.OURS)
        # One write of one size: of two shells that start at once one wins, whole.
        os.pwrite(file, name.encode().ljust(NAME_BYTES)[:NAME_BYTES], 0)
        os.close(file)
    except OSError:
        pass


def last() -> str:
    """Return the name of the cat that was shown last, or nothing."""
    try:
        name = files.read_file(private_state_file("last")).decode(errors="replace").strip()
    except OSError:
        return ""
    return name if gallery.is_name(name) else ""
