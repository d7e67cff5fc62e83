"""Copying files over ssh to an account whose shell greets."""

import os
import pwd
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import PROVIDED, program
from test_hook_home import Home, move_in

from pusheen import terminal
from pusheen.catalog import gallery

SSHD = shutil.which("sshd", path=os.environ["PATH"] + ":/usr/sbin:/sbin")
# Where Debian, macOS, Fedora, and Arch and Alpine have it.
PLACES = ("lib/openssh", "libexec", "libexec/openssh", "lib/ssh")
SFTP = next((path for path in (f"/usr/{place}/sftp-server" for place in PLACES)
             if os.path.exists(path)), "sftp-server")  # fmt: skip
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(SSHD is None and not PROVIDED, reason="sshd is not installed"),
]


class Host:
    """An sshd of our own on the loopback, which lets us in and runs one shell as the login shell.

    sshd starts the shell of the password file, so the key's forced command stands in for it: it
    does what sshd would do, with the home of the test.
    """

    def __init__(self, home: Home, shell: str) -> None:
        self.home, self.folder = home, home.path.parent / "ssh"
        self.folder.mkdir(mode=0o700)
        for name in ("host", "user"):
            key = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(self.folder / name)]
            subprocess.run(key, check=True)
        login = self.folder / "login"
        environ = " ".join(
            f"{name}='{value}'" for name, value in home.environment().items() if name != "TERM"
        )
        login.write_text(
            f"#!/bin/sh\nexec env -u SHLVL {environ} "
            f'sh -c \'if [ -n "$SSH_ORIGINAL_COMMAND" ]; then exec {shell} -c '
            f'"$SSH_ORIGINAL_COMMAND"; else exec {shell} -l; fi\'\n'
        )
        login.chmod(0o700)
        public = (self.folder / "user.pub").read_text()
        (self.folder / "keys").write_text(f'command="{login}" {public}')
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        (self.folder / "config").write_text(
            f"Port {self.port}\nListenAddress 127.0.0.1\nHostKey {self.folder}/host\n"
            f"AuthorizedKeysFile {self.folder}/keys\nStrictModes no\nUsePAM no\nPidFile none\n"
            f"PermitRootLogin prohibit-password\nSubsystem sftp {SFTP}\n"
        )
        self.options = [
            *("-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null"),
            *("-o", "LogLevel=ERROR", "-o", "BatchMode=yes", "-i", str(self.folder / "user")),
        ]
        self.name = f"{pwd.getpwuid(os.getuid()).pw_name}@127.0.0.1"

    def __enter__(self) -> "Host":
        if os.geteuid() == 0:
            os.makedirs("/run/sshd", exist_ok=True)  # where sshd of root separates its privileges
        assert SSHD
        self.log = (self.folder / "log").open("w+")
        self.daemon = subprocess.Popen(
            [SSHD, "-D", "-e", "-f", str(self.folder / "config")], stderr=self.log
        )
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port)).close()
                return self
            except ConnectionRefusedError:
                if self.daemon.poll() is not None:
                    assert not PROVIDED, (self.folder / "log").read_text()
                    pytest.skip(f"sshd does not run: {(self.folder / 'log').read_text()}")

    def __exit__(self, *_: object) -> None:
        self.daemon.terminate()
        self.daemon.wait()
        self.log.close()

    def run(self, *words: str, stdin: str = "", **environ: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            words,
            input=stdin,
            capture_output=True,
            text=True,
            timeout=60,
            env={**os.environ, **environ},
            cwd=self.folder,
        )


@pytest.fixture(params=["bash", "zsh", "fish"])
def host(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Host]:
    home = move_in(Home(tmp_path / "home"), monkeypatch)
    home.write(".bash_profile", ". ~/.bashrc\n")
    home.install(request.param)
    with Host(home, program(request.param)) as running:
        yield running


def test_scp_sftp_rsync_and_git_work_and_a_terminal_greets(host: Host):
    file = host.folder / "file"
    file.write_text("hello\n")
    there = host.home.path / "there"
    ssh = ["ssh", *host.options, "-p", str(host.port)]
    scp = ["scp", *host.options, "-P", str(host.port)]

    def arrived() -> bool:
        found = there.exists() and there.read_text() == "hello\n"
        there.unlink(missing_ok=True)
        return found

    assert host.run(*ssh, host.name, "echo hello").stdout == "hello\n"
    for protocol in ((), ("-O",)):
        done = host.run(*scp, *protocol, str(file), f"{host.name}:{there}")
        assert (done.returncode, done.stderr, arrived()) == (0, "", True)
    sftp = ["sftp", *host.options, "-P", str(host.port), "-b", "-", host.name]
    done = host.run(*sftp, stdin=f"put {file} {there}\n")
    assert (done.returncode, done.stderr, arrived()) == (0, "", True)
    if shutil.which("rsync"):
        done = host.run("rsync", "-e", " ".join(ssh), str(file), f"{host.name}:{there}")
        assert (done.returncode, done.stderr, arrived()) == (0, "", True)
    host.run(program("git"), "init", "-q", "--bare", str(host.home.path / "work.git"))
    url = f"ssh://{host.name}{host.home.path}/work.git"
    done = host.run("git", "ls-remote", url, GIT_SSH_COMMAND=" ".join(ssh))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    shown = host.home.shell(*ssh, "-tt", host.name, typed="exit\n", TERM="xterm-256color")
    cats = {cat.paint(width, terminal.INDEXED) for cat in gallery.cats() for width, _ in cat.sizes}
    assert any(cat in shown for cat in cats)
