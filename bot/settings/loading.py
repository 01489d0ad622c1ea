"""The settings of ``config.yaml``, over it environment variables, and secrets from the environment alone."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import ValidationError
from pydantic_settings import SettingsError as UnreadableVariable

from bot.errors import Problem, SettingsError, Severity
from bot.settings.database import is_database
from bot.settings.secrets_given import read_addresses, read_secrets, secret_variables, secrets_in_file, with_secrets
from bot.settings.settings import DELIMITER, PREFIX, Settings, variable_of
from bot.settings.webhook import misfits
from bot.yaml_files.file import YamlFile, read_yaml
from bot.yaml_files.reading import Plain
from bot.yaml_files.schema import findings

DEFAULT_CONFIG = Path("config.yaml")
_FORM = "See config.example.yaml for its form"
_PATHS = ("corpus", "store", "cache")


def load_settings(config: Path | None = None) -> tuple[Settings, list[Problem]]:
    """The settings, and warnings about them; ``config`` is the file named by the user, if one was.

    Raises:
        SettingsError: with every problem, if there is any error among them.
    """
    settings, problems = check_settings(config)
    if settings is None or any(problem.severity is Severity.ERROR for problem in problems):
        raise SettingsError(problems)
    return settings, problems


def check_settings(config: Path | None = None) -> tuple[Settings | None, list[Problem]]:
    """The settings, None where they can't be read, and everything that is wrong with them.

    Without ``config``, ``config.yaml`` in the working directory is read if it is there.
    """
    file, problems = _file(config)
    content = _filled(file.content)
    if not isinstance(content, dict):
        return None, [*problems, file.problem(Severity.ERROR, (), "this is no list of keys with values", _FORM)]
    secrets, more = read_secrets()
    addresses, of_addresses = read_addresses()
    problems += [*more, *of_addresses, *secrets_in_file(file, content), *_unknown_variables()]
    settings = None
    try:
        placed = {**_resolved(content, config or DEFAULT_CONFIG), **addresses}
        settings = Settings.of(with_secrets(placed, secrets))
        problems += [
            _problem(file, ("webhook", key), *found)
            for key, *found in misfits(settings.webhook, bool(settings.telegram.base_url))
        ]
        if settings.corpora and "corpus" in settings.model_fields_set:
            problems.append(_problem(file, ("corpora",), "'corpus' stands beside it", "Name that folder here as well"))
    except ValidationError as error:
        problems += [_problem(file, *finding) for finding in findings(error, _FORM)]
    except UnreadableVariable:
        pass  # a section set as a whole, and the problems say so
    return settings, problems


def _file(config: Path | None) -> tuple[YamlFile, list[Problem]]:
    path = config or DEFAULT_CONFIG
    nothing = YamlFile(str(path), {})
    if not path.is_file():
        missing = Problem(Severity.ERROR, str(path), None, "there is no such file", "Correct its name, or leave it out")
        return nothing, [missing] if config else []
    try:
        return read_yaml(path, str(path))
    except OSError as error:
        return nothing, [Problem(Severity.ERROR, str(path), None, f"it can't be read ({error.strerror})", "Mend that")]


def _filled(content: Plain) -> Plain:
    """``content`` without keys that have nothing after them: those are taken as left out."""
    if not isinstance(content, dict):
        return content
    return {key: _filled(value) for key, value in content.items() if value not in ("", {})}


def _unknown_variables() -> Iterator[Problem]:
    """An error where a section is meant as a whole; else a warning, since some systems set variables by themselves."""
    known = {*Settings.variables(), *secret_variables()}
    mend = f"Unset it, or correct its name: {', '.join(sorted(known))} are known"
    sections = {name.partition(DELIMITER)[0] for name in known if DELIMITER in name}
    for name in sorted(set(os.environ) - known):
        if name in sections:
            yield Problem(Severity.ERROR, name, None, "a section can't be set as a whole", mend)
        elif name.startswith(PREFIX) and name.partition(DELIMITER)[0] not in sections:
            yield Problem(Severity.WARNING, name, None, "no such variable is known, so nothing comes of it", mend)


def _resolved(content: dict[str, Plain], config: Path) -> dict[str, Plain]:
    """``content`` with its paths counted from the folder of the file, not from where the bot was started."""
    placed = {**content, **_placed(content, _PATHS, config)}
    semantic, corpora = content.get("semantic"), content.get("corpora")
    if isinstance(semantic, dict):
        placed["semantic"] = {**semantic, **_placed(semantic, ("cache",), config)}
    if isinstance(corpora, dict):
        placed["corpora"] = {**corpora, **_placed(corpora, corpora, config)}
    return placed


def _placed(section: dict[str, Plain], keys: Iterable[str], config: Path) -> dict[str, Plain]:
    """Those of ``keys`` that ``section`` has, as paths counted from the folder of ``config``."""
    given = {key: path for key in keys if isinstance(path := section.get(key), str) and not is_database(path)}
    return {key: str(config.parent / Path(path).expanduser()) for key, path in given.items()}


def _problem(file: YamlFile, path: tuple[str | int, ...], what: str, mend: str) -> Problem:
    """A finding at its line of the file, or by its variable if the environment set it or named its file."""
    for variable in (variable_of(path), f"{variable_of(path)}_FILE"):
        if os.environ.get(variable):
            return Problem(Severity.ERROR, variable, None, what, mend)
    return file.problem(Severity.ERROR, path, what, mend)
