"""Setting up: what start.py does before the bot runs. Nothing is downloaded here."""

import importlib.util
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from tables import table

ROOT = Path(__file__).parents[1]
TESTING = ["-m", "pytest", "-n", "auto", "--dist", "worksteal"]
PYTHON = "Scripts/python.exe" if os.name == "nt" else "bin/python"
LOCKS = {path.name: path.read_text(encoding="utf-8") for path in ROOT.glob("requirements*.lock")}


@pytest.fixture
def start():
    spec = importlib.util.spec_from_file_location("start", ROOT / "start.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def finished(returncode: int, output: str = "") -> "subprocess.CompletedProcess[str]":
    return subprocess.CompletedProcess([], returncode, output)


@pytest.fixture
def machine(start, monkeypatch, tmp_path):
    """A machine on which every program that start.py runs succeeds; what was run is noted."""
    done = []

    def run(command):
        done.append(command)
        if "venv" in command:
            for file in (PYTHON, "pyvenv.cfg"):
                (tmp_path / "env" / file).parent.mkdir(parents=True, exist_ok=True)
                (tmp_path / "env" / file).touch()
        return finished(0)

    monkeypatch.setattr(start, "kept", run)
    return done


@pytest.mark.parametrize("version", [(2, 7), (3, 6), (3, 10)])
def test_a_python_that_is_too_old_is_told_in_a_sentence(start, version):
    with pytest.raises(start.SetupError, match=rf"3\.11 or newer, and this is {version[0]}\.{version[1]}:"):
        start.check_python(version)


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 14), (4, 0)])
def test_a_python_that_is_new_enough_is_taken(start, version):
    start.check_python(version)


def test_the_oldest_python_is_the_one_that_the_project_declares(start):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["requires-python"] == ">={}.{}".format(*start.OLDEST)


def test_the_first_run_installs_the_lock_with_its_digests_and_the_project(start, machine, tmp_path):
    start.set_up(tmp_path / "env", start.LOCK)
    assert [command[1:4] for command in machine] == [["-m", "venv", "--clear"], *[["-m", "pip", "install"]] * 3]
    assert machine[1][-3:] == ["--require-hashes", "-r", str(tmp_path / "env" / "pip.lock")]
    assert machine[2][-3:] == ["--require-hashes", "-r", str(ROOT / "requirements.lock")]
    assert machine[3][-2:] == ["-e", str(ROOT)]


def test_the_locked_pip_goes_first(start, tmp_path):
    written = start.only_pip(tmp_path, start.LOCK).read_text(encoding="utf-8")
    assert re.fullmatch(r"pip==\S+( \\\n +--hash=sha256:[0-9a-f]{64})+", written)


def test_the_second_run_does_nothing(start, machine, tmp_path):
    start.set_up(tmp_path / "env", start.LOCK)
    machine.clear()
    start.set_up(tmp_path / "env", start.LOCK)
    assert machine == []


def test_the_bot_runs_in_an_environment_for_development(start, machine, tmp_path):
    start.set_up(tmp_path / "env", start.DEV_LOCK)
    machine.clear()
    start.set_up(tmp_path / "env", start.LOCK)
    assert machine == []


@pytest.mark.parametrize("extra", ["semantic", "postgres"])
def test_an_extra_that_was_asked_for_once_stays(start, machine, tmp_path, extra):
    assert start.had(tmp_path / "env") == start.LOCK
    start.set_up(tmp_path / "env", start.EXTRAS[extra])
    assert ["-r", str(ROOT / f"requirements-{extra}.lock")] in [command[-2:] for command in machine]
    machine.clear()
    assert start.had(tmp_path / "env") == start.EXTRAS[extra]
    for lock in (start.EXTRAS[extra], start.LOCK):
        start.set_up(tmp_path / "env", lock)
    assert machine == []


def test_an_extra_is_added_to_what_is_there(start, machine, tmp_path):
    start.set_up(tmp_path / "env", start.LOCK)
    machine.clear()
    start.set_up(tmp_path / "env", start.EXTRAS["semantic"])
    assert not any("venv" in command for command in machine)
    assert ["-r", str(start.EXTRAS["semantic"])] in [command[-2:] for command in machine]


@pytest.mark.parametrize("arguments", [["--with"], ["--with", "wings"], ["--with", "", "chat"]])
def test_an_extra_that_there_is_not_is_told_with_those_that_there_are(start, capsys, arguments):
    assert start.main(arguments) == 2
    assert capsys.readouterr().err == "There is no such extra. Write: python3 start.py --with semantic or postgres\n"


def test_a_changed_lock_is_installed_into_the_same_environment(start, machine, monkeypatch, tmp_path):
    lock = tmp_path / "requirements.lock"
    lock.write_text("a==1\n", encoding="utf-8")
    start.set_up(tmp_path / "env", lock)
    machine.clear()
    lock.write_text("a==2\n", encoding="utf-8")
    start.set_up(tmp_path / "env", lock)
    assert not any("venv" in command for command in machine)
    assert ["--require-hashes", "-r", str(lock)] in [command[-3:] for command in machine]


def test_a_run_that_failed_is_done_again(start, machine, monkeypatch, tmp_path):
    def fail(*_arguments):
        raise start.SetupError

    with monkeypatch.context() as patched:
        patched.setattr(start, "pip_install", fail)
        with pytest.raises(start.SetupError):
            start.set_up(tmp_path / "env", start.LOCK)
    machine.clear()
    start.set_up(tmp_path / "env", start.LOCK)
    assert sum("install" in command for command in machine) == 3


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        (
            "WARNING: ... NewConnectionError(... Failed to establish a new connection ...)\nERROR: x",
            "check the network",
        ),
        ("Retrying ... [Errno -3] Temporary failure in name resolution", "check the network"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES\n", "THESE PACKAGES DO NOT MATCH THE HASHES"),
        ("ERROR: first\nERROR: No space left on device\nhint: free some\n", "No space left on device"),
        ("", "it gave no reason"),
    ],
)
def test_what_pip_fails_with_becomes_a_sentence(start, monkeypatch, output, sentence):
    monkeypatch.setattr(start, "kept", lambda _command: finished(1, output))
    with pytest.raises(start.SetupError, match=sentence) as caught:
        start.pip_install(Path("python"), "x")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("missing", ["venv", "ensurepip"])
def test_a_python_without_environments_is_told_what_to_install(start, monkeypatch, missing):
    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == missing else found(name))
    with pytest.raises(start.SetupError, match="apt install python3-venv"):
        start.make_venv(Path("unused"))


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        ([], ["-P", "-m", "bot"]),
        (["ask", "/plan"], ["-P", "-m", "bot", "ask", "/plan"]),
        (["test"], TESTING),
        (["test", "-x", "tests/test_span.py"], [*TESTING, "-x", "tests/test_span.py"]),
        (["--with", "semantic"], ["-P", "-m", "bot"]),
        (["--with", "semantic", "ask", "/plan"], ["-P", "-m", "bot", "ask", "/plan"]),
        (["--with", "semantic", "test"], TESTING),
        (["ask", "--with", "semantic"], ["-P", "-m", "bot", "ask", "--with", "semantic"]),
    ],
)
def test_arguments_are_handed_on(start, monkeypatch, tmp_path, arguments, command):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATELINE_VENV", str(tmp_path))
    monkeypatch.setattr(start, "set_up", lambda _venv, lock: Path(lock.name))
    monkeypatch.setattr(start, "run", lambda command: command)
    extra = "-semantic" if arguments[:1] == ["--with"] else ""
    lock = "requirements-dev.lock" if "test" in arguments else f"requirements{extra}.lock"
    assert start.main(arguments) == [lock, *command]


def test_another_place_for_the_environment_is_not_handed_on(start, monkeypatch, tmp_path):
    monkeypatch.setenv("DATELINE_VENV", str(tmp_path / "elsewhere"))
    monkeypatch.setattr(start, "set_up", lambda venv, _lock: venv)
    monkeypatch.setattr(start, "run", lambda command: command)
    assert start.main([])[0] == str(tmp_path / "elsewhere")
    assert "DATELINE_VENV" not in os.environ


def test_a_failure_is_one_sentence_and_an_exit_code(start, monkeypatch, capsys):
    monkeypatch.setattr(start, "OLDEST", (9, 0))
    assert start.main([]) == 2
    assert capsys.readouterr().err.startswith("Dateline needs Python 9.0 or newer")


def pins(lock: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", LOCKS[lock], re.MULTILINE))


@table("lock", LOCKS)
def test_a_lock_pins_by_digest_and_names_no_place(lock):
    requirements = re.split(r"\n(?=\S)", LOCKS[lock].strip())
    assert all(re.match(r"[a-z0-9-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", one, re.DOTALL) for one in requirements)
    assert not re.search(r"https?:|file:|--(?:extra-)?index|--find-links|(?:^|\s)/", LOCKS[lock])


def test_each_lock_holds_the_smaller_ones_as_they_are(start):
    assert set(LOCKS) == {lock.name for lock in (start.LOCK, start.DEV_LOCK, *start.EXTRAS.values())}
    for extra in start.EXTRAS.values():
        assert pins("requirements.lock").items() < pins(extra.name).items() < pins("requirements-dev.lock").items()


def test_what_the_project_needs_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = project["project"]["dependencies"] + project["dependency-groups"]["build"]
    assert named(needed) <= set(pins("requirements.lock"))


def test_what_an_extra_needs_is_locked(start):
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    for extra, lock in start.EXTRAS.items():
        assert named(extras[extra]) <= set(pins(lock.name))


def named(requirements: list[str]) -> set[str]:
    return {re.match(r"[A-Za-z0-9-]+", one)[0].lower() for one in requirements}


@pytest.mark.slow
def test_the_file_runs_with_nothing_but_python():
    command = [sys.executable, "-I", "-S", "-c", "import runpy; runpy.run_path('start.py')"]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == 0
