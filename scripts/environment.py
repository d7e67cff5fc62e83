"""What a script imports first: it goes on in .venv, which scripts/setup has made or now makes."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / ".venv"
NEEDED = "resvg_py"  # the tests need it and the program does not, so who has it has the rest


def enter() -> None:
    """Start the script anew in .venv, unless it is there, or finds all it needs where it is."""
    if Path(sys.prefix) == HERE or (find_spec(NEEDED) and not HERE.exists()):
        return
    made = subprocess.run([ROOT / "scripts" / "setup", "dev"], check=False)
    if made.returncode:  # it has said why
        sys.exit(made.returncode)
    python = HERE / "bin" / "python"
    os.execv(python, [str(python), *sys.argv])  # noqa: S606  no shell is wanted


enter()
