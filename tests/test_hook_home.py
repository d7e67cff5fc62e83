"""A home to try the greeting in, and real shells on real terminals that live there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT, program
from pty_session import PtySession

from pusheen.greeting import install, store


class Home:
    """A home folder of its own, and who lives there."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.path.mkdir(parents=True)
        self.env = str(path.parent / "shrc")  # what dash, ksh and mksh read

    def environment(self, **changes: str | None) -> dict[str, str]:
        environ = {"PATH": os.environ["PATH"], "HOME": str(self.path), "LANG": "C.UTF-8"}
        environ |= {"TERM": "xterm", "PYTHONPATH": str(ROOT), "ENV": self.env}
        # Set while scripts/coverage runs: what is to be measured in the program's own processes.
        environ |= {k: v for k, v in os.environ.items() if k == "COVERAGE_PROCESS_CONFIG"}
        environ |= {name: value for name, value in changes.items() if value is not None}
        return {k: v for k, v in environ.items() if changes.get(k, "") is not None}

    def pusheen(self, *words: str, status: int = 0, **environ: str | None) -> str:
        """Run the program, and return what it said on both streams."""
        done = subprocess.run(
            [sys.executable, "-m", "pusheen", *words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=self.environment(**environ),
            timeout=60,
        )
        said = done.stdout.decode()
        assert done.returncode == status, said
        return said

    def shell(
        self, *words: str, typed: str = "", columns: int = 80, lines: int = 24, **env: str | None
    ) -> str:
        """Run a shell on a terminal of its own, and return what appeared there."""
        words = (program(words[0]), *words[1:])
        environ = self.environment(**env)
        session = PtySession(
            *words, columns=columns, lines=lines, environ=environ, cwd=self.path, typed=typed
        )
        try:
            session.finish()
        finally:
            session.close()
        return session.written.decode().replace("\r\n", "\n")

    def write(self, name: str, content: bytes | str) -> Path:
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def data(self) -> Path:
        return self.path / ".local" / "share" / "pusheen" / "hook"

    def install(self, shell: str, **options: str | int | None) -> list[install.Change]:
        """Install the greeting, of one cat unless told otherwise; `move_in` comes first."""
        program(shell)
        options.setdefault("tag", "loaf")
        return install.install(shell, store.Greeting(**options))  # type: ignore[arg-type]

    def greeted(self, shell: str, **options: str | int | None) -> str:
        """Open a shell that leaves again, and return what it showed."""
        return self.shell(shell, "-ic", "true", **options)  # type: ignore[arg-type]


def move_in(home: Home, monkeypatch: pytest.MonkeyPatch) -> Home:
    """Live in that home oneself, so that our functions can be called."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "ZDOTDIR", "SUDO_USER", "DOAS_USER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(home.path))
    monkeypatch.setenv("ENV", home.env)
    return home
