"""The program run right here, on words and streams of a fuzzer's."""

import io
import os
import sys
from dataclasses import dataclass

from fuzzes.harness import promise
from fuzzes.text import check_harmless


@dataclass(frozen=True)
class Done:
    """What a run of the program has come to."""

    status: int
    out: bytes
    words: str


def run(words: list[str], stdin: bytes = b"", *, encoding: str = "utf-8") -> Done:
    """Run the program in this process, on streams that are no terminals."""
    from pusheen.cli import main  # with the home that the fuzzer has by now

    kept = sys.stdin, sys.stdout, sys.stderr
    out, told = io.BytesIO(), io.BytesIO()
    try:
        sys.stdin = io.TextIOWrapper(io.BytesIO(stdin), encoding, "surrogateescape")
        sys.stdout = io.TextIOWrapper(out, encoding)
        sys.stderr = io.TextIOWrapper(told, "utf-8", "backslashreplace")
        status = main.run(words)
        sys.stdout.flush()
        sys.stderr.flush()
        return Done(status, out.getvalue(), told.getvalue().decode())
    finally:
        sys.stdin, sys.stdout, sys.stderr = kept


def check_words(done: Done) -> None:
    """Hold that what the program said is an exit code, and clean lines of its own."""
    promise(done.status in (0, 1, 2), f"the exit code: {done.status}")
    promise("Traceback" not in done.words, f"no traceback: {done.words[-300:]!a}")
    check_harmless(done.words, colored=False, what="a message")
    if done.status:
        told = any(line.startswith("pusheen: ") for line in done.words.splitlines())
        promise(told, f"a failure is told: {done.words[:200]!a}")
        promise(done.words.endswith("\n"), f"a message is a line: {done.words[-200:]!a}")


def argument(data: bytes) -> str:
    """Return bytes as Python sees them on a command line."""
    return os.fsdecode(data.replace(b"\0", b""))
