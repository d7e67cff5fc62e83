"""The startup-file editor: any bytes in, and after install and uninstall the same bytes back."""

import os
from pathlib import Path
from random import Random

from fuzzes.harness import Choices, promise
from pusheen.errors import HookError
from pusheen.greeting import install, rc_block, shells, store

WHOLE = 40  # one of so many goes through all of `hook install`, which paints cats: 0.3 s
HEAD = 3
PIECES = (
    *(b"a=1", b"echo 'x", b"\n", b"\n\n\n", b"\r\n", b"\r", b"\\", b"\\\n", b"\\\r\n", b"\t", b" "),
    *(b"\0", b"\xff", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\xc2\x85", b"\xe2\x80\xa8"),
    *(b"\f", b"\v", b"\x1c", b"\x1a", b"# filler\n" * 3000, b"#", b"#!/bin/sh\n", b"<<EOF\n"),
    *(b"return\n", b"exit", b'p10k-instant-prompt"\n', b". ~/.bashrc\n", b"# pusheen"),
    *(rc_block.START, rc_block.END, rc_block.START + b"\n", rc_block.END + b"\n"),
    *(rc_block.START + b" (made this file)\n", rc_block.START + b" (ended the line above)\n"),
    *(rc_block.block(b":\n"), rc_block.block(b":\n", rc_block.ADDED_TWICE), b" " + rc_block.START),
    *(
        rc_block.START[:-1],
        rc_block.START + b"\r\n",
        rc_block.START + b" (x",
        rc_block.END + b"x\n",
    ),
)


def make(random: Random) -> bytes:
    """Draw a shell and a file."""
    parts = [random.randbytes(HEAD)]
    for _ in range(random.randrange(8)):
        noise = random.randbytes(random.randrange(20))
        parts.append(random.choice((random.choice(PIECES), random.choice(PIECES), noise)))
    return b"".join(parts)


def check(data: bytes) -> None:
    """Put the block into a file twice, and take it out."""
    choices = Choices(data)
    shell = choices.one_of(tuple(shells.SHELLS))
    whole, there = choices.chance(WHOLE), not choices.chance(20)
    content = data[HEAD:] if there else None
    if whole:
        check_hook(shell, content)
    else:
        check_edits(shell, content)


def check_edits(shell: str, content: bytes | None) -> None:
    """Do it with the editor alone, on a file."""
    path, backup = Path.home() / "rc", Path.home() / "rc.before"
    put_there(path, content)
    body = store.block(shell)

    def put() -> bool:
        def change(old: bytes | None) -> bytes:
            return rc_block.put(old, body, top=shell == "zsh")

        return rc_block.edit(str(path), change, backup=str(backup))

    try:
        found = rc_block.find(content or b"")
        put()
    except HookError as error:
        promise(str(error).isprintable(), f"an error is one line: {error}")
        promise(path.read_bytes() == content, "what is refused stays")
        return
    installed = path.read_bytes()
    promise(body in installed, "the block is there")
    promise(not put() and path.read_bytes() == installed, "twice is once")
    rc_block.edit(str(path), rc_block.take_out, backup=str(backup))
    left = path.read_bytes() if path.exists() else None
    promise(not backup.exists(), "no copy is left")
    check_left(content, found, left)


def check_hook(shell: str, content: bytes | None) -> None:
    """Do it as the commands do."""
    os.environ["ENV"] = str(Path.home() / "shrc")
    path = Path(shells.startup_files(shell)[0])
    put_there(path, content)
    try:
        found = rc_block.find(content or b"")
        install.install(shell, store.Greeting(tag="loaf"))
        promise(install.install(shell, store.Greeting(tag="loaf")) == [], "twice is once")
        install.uninstall(shell)
    except HookError as error:
        promise(str(error).isprintable(), f"an error is one line: {error}")
        promise(path.read_bytes() == content, "what is refused stays")
        return
    check_left(content, found, path.read_bytes() if path.exists() else None)


def check_left(content: bytes | None, found: rc_block.Block | None, left: bytes | None) -> None:
    """Hold that what is left is what there was, but for a block that was there before."""
    if found is None:
        promise(left == content, f"the same bytes come back: {(left or b'')[-99:]!r}")
        return
    promise(rc_block.block(b"") not in (left or b""), "no block is left")
    around = ((content or b"")[: found.start], (content or b"")[found.end :])
    kept = (left or b"").replace(b"\n", b"")
    promise(b"".join(around).replace(b"\n", b"") == kept, "what was around a block stays")


def put_there(path: Path, content: bytes | None) -> None:
    """Make a file be so, or not be."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if content is None:
        path.unlink(missing_ok=True)
    else:
        path.write_bytes(content)
