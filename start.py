"""Sets Dateline up and runs it, with nothing but Python.

``python3 start.py`` runs the bot: in Telegram with a token, without one in this terminal. ``python3 start.py test``
runs the tests. Any other arguments go to the bot: ``python3 start.py ask /plan``. ``python3 start.py --with semantic``
installs the extra of that name first, some 100 MB; later runs use it without being told.

The first run makes ``.venv`` beside this file (or where DATELINE_VENV says) and installs the locked dependencies into
it, each held to its digest. Later runs see that nothing has changed, and start at once.

This file is parsed by whatever Python somebody has, so that one that is too old can be told in a sentence: no syntax
newer than 3.6.
"""

import hashlib
import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent
LOCK, DEV_LOCK = ROOT / "requirements.lock", ROOT / "requirements-dev.lock"
# What goes with each extra, all of LOCK among it.
EXTRAS = {"semantic": ROOT / "requirements-semantic.lock", "postgres": ROOT / "requirements-postgres.lock"}
# A process of tests on each processor; what follows goes before it, as -n 0 does.
IN_PARALLEL = ("-n", "auto", "--dist", "worksteal")
# What pip writes when it can't reach the package index at all, lower-cased.
NO_NETWORK = (
    "failed to establish",
    "name resolution",
    "getaddrinfo",
    "network is unreachable",
    "timed out",
    "proxyerror",
)


class SetupError(Exception):
    """Setting up failed; the message is for the user."""


def main(arguments: "list[str]") -> int:
    """Set up if need be, run what ``arguments`` ask for, and return its exit code."""
    try:
        check_python(sys.version_info[:2])
        venv = Path(os.environ.pop("DATELINE_VENV", "") or ROOT / ".venv").absolute()
        extra, arguments = asked_extra(arguments)
        if arguments[:1] == ["test"]:
            python = set_up(venv, DEV_LOCK)
            os.chdir(str(ROOT))
            os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # each process would compile all tests anew
            return run([str(python), "-m", "pytest", *IN_PARALLEL, *arguments[1:]])
        # -P: a folder named "bot" where the user stands is not this one.
        return run([str(set_up(venv, extra or had(venv))), "-P", "-m", "bot", *arguments])
    except SetupError as error:
        print(error, file=sys.stderr)
        return 2


def check_python(version: "tuple[int, int]") -> None:
    """Raise SetupError if Python ``version``, as (major, minor), is too old."""
    if version < OLDEST:
        raise SetupError(
            f"Dateline needs Python {OLDEST[0]}.{OLDEST[1]} or newer, and this is {version[0]}.{version[1]}: install a "
            "newer one from python.org or with your system's packages, and start with it, for example: "
            "python3.13 start.py"
        )


def asked_extra(arguments: "list[str]") -> "tuple[Path | None, list[str]]":
    """The lock of the extra that ``--with NAME`` asks for, if it does, and the other arguments."""
    if arguments[:1] != ["--with"]:
        return None, arguments
    if arguments[1:2] and arguments[1] in EXTRAS:
        return EXTRAS[arguments[1]], arguments[2:]
    raise SetupError(f"There is no such extra. Write: python3 start.py --with {' or '.join(EXTRAS)}")


def had(venv: Path) -> Path:
    """The lock of what was set up in ``venv`` before, an extra among it or not."""
    return next((lock for lock in EXTRAS.values() if stamp_of(venv, lock).exists()), LOCK)


def set_up(venv: Path, lock: Path) -> Path:
    """Make ``venv`` hold what ``lock`` names, and the project; return its Python. Quick if it already does."""
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if python.exists() and any(is_installed(venv, python, one) for one in (lock, *holding(lock))):
        return python
    print(f"Setting up in {venv}: once, for a minute or less ...", file=sys.stderr)
    if not usable(python):
        make_venv(venv)
    pip_install(python, "--require-hashes", "-r", str(only_pip(venv, lock)))
    pip_install(python, "--require-hashes", "-r", str(lock))
    pip_install(python, "--no-deps", "--no-build-isolation", "-e", str(ROOT))
    stamp_of(venv, lock).write_text(fingerprint(venv, python, lock), encoding="utf-8")
    return python


def holding(lock: Path) -> "list[Path]":
    """The locks that hold all of ``lock``, and more."""
    return [DEV_LOCK] if lock in EXTRAS.values() else [*EXTRAS.values(), DEV_LOCK]


def stamp_of(venv: Path, lock: Path) -> Path:
    """The file that tells what has been installed from ``lock``."""
    return venv / f"{lock.name}.stamp"


def is_installed(venv: Path, python: Path, lock: Path) -> bool:
    """Has all of ``lock`` been installed, and has nothing changed since?"""
    stamp = stamp_of(venv, lock)
    return stamp.exists() and stamp.read_text(encoding="utf-8") == fingerprint(venv, python, lock)


def only_pip(venv: Path, lock: Path) -> Path:
    """A file with the lock's own pip alone. It goes first: the one that comes with Python takes four times as long."""
    found = re.search(r"^pip==.*(?:\n .*)*", lock.read_text(encoding="utf-8"), re.MULTILINE)
    path = venv / "pip.lock"
    path.write_text(found.group() if found else "", encoding="utf-8")
    return path


def fingerprint(venv: Path, python: Path, lock: Path) -> str:
    """A digest of all that an installation depends on: the lock, the project's own data, the Python, the folder."""
    files = [lock.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), (venv / "pyvenv.cfg").read_bytes()]
    folders = [os.fsencode(os.path.realpath(str(python))), os.fsencode(str(ROOT))]
    return hashlib.sha256(b"\0".join(files + folders)).hexdigest()


def usable(python: Path) -> bool:
    """Does ``python`` run, is it new enough, and has it pip?"""
    code = f"import sys, pip; sys.exit(sys.version_info < {OLDEST})"
    return python.exists() and kept([str(python), "-c", code]).returncode == 0


def make_venv(venv: Path) -> None:
    """Make an empty virtual environment, in place of what is there."""
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        raise SetupError(
            "This Python can't make virtual environments: install that part of it (on Debian and Ubuntu: "
            "sudo apt install python3-venv), and start again."
        )
    made = kept([sys.executable, "-m", "venv", "--clear", str(venv)])
    if made.returncode:
        raise SetupError(f"Can't make the virtual environment {venv}: {telling_line(made.stdout)}")


def pip_install(python: Path, *what: str) -> None:
    """Install ``what``, as pip is told it, or raise SetupError with a sentence that says why it can't be done."""
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "2"]
    done = kept([*pip, *what])
    if done.returncode == 0:
        return
    if any(sign in done.stdout.lower() for sign in NO_NETWORK):
        raise SetupError("Can't reach the package index: check the network, and start again.")
    raise SetupError(f"Can't install what Dateline needs: {telling_line(done.stdout)}")


def kept(command: "list[str]") -> "subprocess.CompletedProcess[str]":
    """Run ``command``, and keep what it writes."""
    return subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace", check=False
    )


def telling_line(output: str) -> str:
    """The line of ``output`` that tells most: the last error, or else the last line."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith("error")]
    return (errors or lines or ["it gave no reason"])[-1]


def run(command: "list[str]") -> int:
    """Run ``command`` in this terminal: in place of this process, where the system can do that."""
    if os.name == "posix":
        os.execv(command[0], command)
    try:
        return subprocess.run(command, check=False).returncode
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
