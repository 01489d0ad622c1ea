"""What is written for servers and containers is held to the code: commands, variables, files, versions, addresses."""

import ast
import asyncio
import json
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from bot_process import LIMIT, Server, free_port, running, serving
from tables import table

from bot.cli.main import COMMANDS
from bot.service.monitoring.metrics import Metrics
from bot.service.monitoring.readiness import Readiness
from bot.service.monitoring.server import Monitor
from bot.settings.loading import load_settings
from bot.settings.secrets_given import secret_variables
from bot.settings.settings import Settings

ROOT = Path(__file__).parents[1]
KNOWN = {*Settings.variables(), *secret_variables()}
# Of systems and other programs, not ours: what they mean is theirs to say.
OTHERS = {"PATH", "PYTHONUNBUFFERED", "XDG_DATA_HOME", "XDG_CACHE_HOME"}
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = PYPROJECT["project"]


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


DOCKERFILE = [
    tuple(line.split(maxsplit=1))
    for line in re.sub(r"\\\n\s*", " ", text_of("Dockerfile")).splitlines()
    if line and not line.startswith("#")
]
COMPOSE = yaml.safe_load(text_of("compose.yaml"))
SERVICES = COMPOSE["services"]
UNIT = re.findall(r"^(\w+)=(.*)$", text_of("deploy/dateline.service"), re.MULTILINE)
NGINX = text_of("deploy/nginx.conf")
GUIDE = text_of("docs/deploy.md")


def said(instruction: str) -> list[str]:
    """What stands behind each ``instruction`` of the Dockerfile."""
    return [rest for name, rest in DOCKERFILE if name == instruction]


def settings_of(unit_key: str) -> list[str]:
    return [value for key, value in UNIT if key == unit_key]


ENVIRONMENT = dict(pair.split("=", 1) for line in said("ENV") for pair in shlex.split(line))


@pytest.mark.parametrize(
    "names",
    [
        set(ENVIRONMENT),
        set(SERVICES["bot"]["environment"]),
        set(SERVICES["bot-on-postgres"]["environment"]),
        {pair.split("=", 1)[0] for line in settings_of("Environment") for pair in line.split()},
        set(re.findall(r"\$\{(\w+):-\}", text_of("compose.yaml"))),
        set(re.findall(r"DATELINE_\w+", "\n".join((GUIDE, NGINX)))),
    ],
    ids=["Dockerfile", "compose", "compose with PostgreSQL", "systemd", "compose's own", "guide"],
)
def test_every_variable_is_one_that_the_bot_or_the_system_knows(names):
    assert names <= KNOWN | OTHERS
    assert names & KNOWN


def test_what_compose_hands_on_is_called_the_same_on_both_sides():
    handed = {name: value for name, value in SERVICES["bot"]["environment"].items() if str(value).startswith("$")}
    assert handed == {name: f"${{{name}:-}}" for name in handed}


def test_the_image_has_a_python_that_the_project_is_made_for_and_tested_on():
    versions = {line.split()[0] for line in said("FROM")}
    assert len(versions) == 1, "what is installed for one Python doesn't run on another"
    (version,) = re.findall(r"python:(3\.\d+)-slim", versions.pop())
    assert f"Programming Language :: Python :: {version}" in PROJECT["classifiers"]


def test_the_image_is_made_of_locked_packages_alone():
    installs = [line for line in said("RUN") if "pip install" in line]
    assert [("--require-hashes" in line) or ("--no-deps --no-build-isolation" in line) for line in installs] == [
        True
    ] * 2
    locks = re.findall(r"requirements[\w-]*\.lock", text_of("Dockerfile"))
    assert locks
    assert all((ROOT / lock).exists() for lock in locks)


def copied() -> list[str]:
    lock = next(line.partition("=")[2] for line in said("ARG") if line.startswith("LOCK="))
    lines = [line.replace("${LOCK}", lock) for line in said("COPY") if not line.startswith("--from")]
    return [source for line in lines for source in line.split()[:-1]]


def test_what_is_copied_into_the_image_is_there_and_not_ignored():
    ignored = [line for line in text_of(".dockerignore").splitlines() if line and not line.startswith("#")]
    assert ignored[0] == "*"
    let_in = [line[1:] for line in ignored if line.startswith("!")]
    for source in copied():
        assert (ROOT / source).exists()
        assert any(Path(source).match(pattern) for pattern in let_in), source


def test_the_image_holds_everything_that_is_packaged():
    packages = {pattern.rstrip("*") for pattern in PYPROJECT["tool"]["setuptools"]["packages"]["find"]["include"]}
    assert packages <= set(copied())


def test_the_image_runs_the_bot_as_nobody_in_particular():
    entry, command = (json.loads(said(name)[0]) for name in ("ENTRYPOINT", "CMD"))
    assert entry[0] in PROJECT["scripts"]
    assert command[0] in COMMANDS
    assert int(said("USER")[0]) > 999
    assert f"--uid {said('USER')[0]} " in said("RUN")[-1]


def health_check() -> list[str]:
    (line,) = said("HEALTHCHECK")
    return json.loads(line[line.index("[") :])


def test_health_is_asked_for_where_it_is_told():
    code = health_check()[-1]
    ast.parse(code)
    (port, path) = re.findall(r"http://127\.0\.0\.1:(\d+)(/\w+)", code)[0]
    assert port == ENVIRONMENT["DATELINE_MONITORING__PORT"]
    routes = Monitor(Metrics(), Readiness({})).application().router.resources()
    assert path in [route.canonical for route in routes]
    assert f"port {port}" in GUIDE


@pytest.mark.slow
async def test_the_check_of_health_says_whether_the_bot_lives(tmp_path):
    port = free_port()
    check = [sys.executable, *health_check()[1:-1], health_check()[-1].replace("9464", str(port))]
    chosen = {"DATELINE_MONITORING__PORT": str(port)}
    async with asyncio.timeout(LIMIT), serving(Server()) as (server, url), running(url, tmp_path, **chosen):
        await server.called("setMyCommands")
        alive = await asyncio.create_subprocess_exec(*check)
        assert await alive.wait() == 0
    async with asyncio.timeout(LIMIT):
        dead = await asyncio.create_subprocess_exec(*check, stderr=asyncio.subprocess.DEVNULL)
        assert await dead.wait() == 1


def test_compose_hands_on_secrets_as_files_that_are_named_where_they_are_read():
    for service in SERVICES.values():
        for name, value in service["environment"].items():
            if name.endswith("_FILE"):
                assert value == f"/run/secrets/{Path(value).name}"
                assert Path(value).name in service["secrets"]
    files = [secret["file"] for secret in COMPOSE["secrets"].values()]
    assert all(f"> {file}" in GUIDE for file in files), "the guide says how each is made"
    assert "secrets/" in text_of(".gitignore").split()


@table("name", ["bot", "bot-on-postgres"])
def test_in_compose_the_bot_writes_nothing_but_its_own_data(name):
    service = SERVICES[name]
    assert (service["read_only"], service["cap_drop"]) == (True, ["ALL"])
    writable = [volume.split(":")[1] for volume in service["volumes"] if not volume.endswith(":ro")]
    assert writable == said("VOLUME")
    assert all(ENVIRONMENT[name].startswith("/data") for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME"))
    documents = [volume.split(":")[1] for volume in service["volumes"] if volume.endswith(":ro")]
    assert documents == [service["environment"]["DATELINE_CORPUS"]]


def test_only_one_bot_starts_unless_another_is_asked_for():
    assert [name for name, service in SERVICES.items() if "profiles" not in service] == ["bot"]


def test_the_unit_starts_a_command_that_there_is():
    (start,) = settings_of("ExecStart")
    program, command, *options = start.split()
    assert (Path(program).name in PROJECT["scripts"], command in COMMANDS, options[0]) == (True, True, "--config")
    (credential,) = settings_of("LoadCredential")
    assert f"DATELINE_TOKEN_FILE=%d/{credential.partition(':')[0]}" in settings_of("Environment")
    assert credential.partition(":")[2] in GUIDE
    assert options[1] in GUIDE


ANALYZE = shutil.which("systemd-analyze")


@pytest.mark.slow
@pytest.mark.skipif(ANALYZE is None, reason="there is no systemd here")
def test_systemd_understands_the_unit_and_finds_little_to_attack(tmp_path):
    """Version 252 says 1.2 of 10, where 10 is a service that may do everything."""
    unit = tmp_path / "dateline.service"
    unit.write_text(re.sub(r"(?m)^ExecStart=\S+", "ExecStart=/bin/true", text_of("deploy/dateline.service")))
    verified = subprocess.run([ANALYZE, "verify", unit], capture_output=True, text=True, timeout=LIMIT, check=False)
    assert (verified.returncode, verified.stderr) == (0, "")
    judged = subprocess.run(
        [ANALYZE, "security", "--offline=true", "--threshold=15", unit],
        stdout=subprocess.DEVNULL,
        timeout=LIMIT,
        check=False,
    )
    assert judged.returncode == 0


def test_nginx_leads_to_the_port_and_the_path_of_the_webhook(tmp_path):
    (example,) = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)
    (tmp_path / "c.yaml").write_text(example, encoding="utf-8")
    settings, problems = load_settings(tmp_path / "c.yaml")
    assert problems == []
    webhook = settings.webhook
    assert f"server {webhook.listen}:{webhook.port};" in NGINX
    assert f"location = {webhook.path} {{" in NGINX
    assert webhook.url.split("/")[2] in NGINX
    assert any(webhook.listen in network for network in webhook.trusted_proxies)
    assert "X-Forwarded-For $proxy_add_x_forwarded_for" in NGINX


def test_the_guide_names_what_there_is():
    called = re.findall(r"(?:start\.py|bin/dateline|bot dateline|`dateline) (\w+)", GUIDE)
    assert {*called} - {"bot"} <= {*COMMANDS}
    services = re.findall(r"docker compose (?:up -d|logs -f|exec) ([\w-]+)", GUIDE)
    assert {*services} == {"bot", "bot-on-postgres"}
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", GUIDE):
        assert (ROOT / "docs" / target).exists()
    for target in re.findall(r"make (\w+)", GUIDE):
        assert re.search(rf"^{target}:", text_of("Makefile"), re.MULTILINE)
