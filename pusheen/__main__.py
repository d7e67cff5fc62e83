"""The front door: answers bare `pusheen` at once and hands everything else to `cli`."""

import os
import sys

INTERRUPTED = 130  # 128 + SIGINT, as every shell reports it

try:
    from pusheen import terminal
    from pusheen.catalog import config, gallery, rotation
except KeyboardInterrupt:
    os._exit(INTERRUPTED)


def main() -> int:
    """Run the program on ``sys.argv`` and return its exit code."""
    if sys.stdout is None:  # started with `>&-`
        return _complain("cannot write: standard output is closed", "start it without >&-")
    try:
        status = _answer(sys.argv[1:])
        sys.stdout.flush()
    except KeyboardInterrupt:
        status = INTERRUPTED
    except BrokenPipeError:  # the reader has seen enough
        status = 0
    except OSError as error:
        hint = "is there room where the output goes?"
        status = _complain(f"cannot write: {error.strerror or error}", hint)
    else:
        return status
    # What is still in the buffer cannot be written: keep the interpreter from trying again.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return status


def _answer(words: "list[str]") -> int:
    completing = os.environ.get("_PUSHEEN_COMPLETE", "")
    if completing.endswith("_complete"):  # a shell asks what may come next
        from pusheen.cli import completion

        # Names of files are in bytes, whatever the locale writes words in.
        sys.stdout.buffer.write(os.fsencode(completion.answer(completing, os.environ)))
        return 0
    names, chosen = _read(words) if words else ([], "")
    cat = None
    if names:
        cat = gallery.find(names[0]) if len(names) == 1 and not names[0].startswith("-") else None
        if cat is None:
            return _ask(words)
    said = config.read()
    usual = said.cats
    room = gallery.room(terminal.window(), usual.get("width"), usual.get("height"))
    cat = cat or rotation.choose(*room, usual=said)
    if gallery.describing():
        sys.stdout.write(gallery.describe(cat))
    else:
        depth = terminal.color_depth(usual=usual.get("color", "auto"))
        look: gallery.Look = {
            "painted": not usual.get("fg_only"),
            "symbols": chosen or _showable(usual.get("symbols", "ascii")) or "ascii",
        }
        sys.stdout.write(gallery.draw(cat, depth, *room, said.ground, **look))
    if cat:
        rotation.remember(cat.name)
    return 0


def _read(words: "list[str]") -> "tuple[list[str], str]":
    """Take ``--symbols`` out of the words; what cannot be drawn with stays, to be explained."""
    names, symbols, rest = [], "", iter(words)
    for word in rest:
        name, given, value = word.partition("=")
        if name != "--symbols":
            names.append(word)
            continue
        symbols = _showable(value if given else next(rest, ""))
        if not symbols:
            return ["--symbols"], ""
    return names, symbols


def _showable(symbols: str) -> str:
    """Return the symbols, or nothing if no cat is drawn with them, or they cannot be seen here."""
    if symbols == "ascii":
        return symbols
    from pusheen.symbols import CATS, FINE  # only where some are asked for

    return symbols if symbols in CATS and terminal.shows(FINE.get(symbols, "")) else ""


def _ask(words: "list[str]") -> int:
    import gc

    # Modules are not rubbish: to look for it while they load, and in them at the end, is a tenth
    # of what a small picture costs.
    gc.set_threshold(100_000)
    try:
        from pusheen.cli.main import run  # click: only where more than a cat is asked for

        return run(words)
    except (MemoryError, ImportError) as error:
        return _complain(
            f"cannot go on: {str(error) or 'there is not enough memory'}", "see ulimit -a"
        )
    finally:
        gc.freeze()


def _complain(message: str, hint: str) -> int:
    if sys.stderr is not None:
        try:
            seen = terminal.is_terminal(sys.stderr)
            sys.stderr.write(terminal.complaint(message, hint, seen=seen))
            sys.stderr.flush()
        except OSError:
            pass
    return 1


if __name__ == "__main__":
    sys.exit(main())
