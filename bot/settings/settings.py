"""All that can be configured."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Self, TypeAlias

from platformdirs import user_data_path
from pydantic import BaseModel, BeforeValidator, Field, SecretStr
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from bot.corpus.corpus_names import ONLY, same_name
from bot.corpus.seeds import SEEDS
from bot.errors import DatelineError
from bot.settings.corpora import Corpora
from bot.settings.database import Database, is_database
from bot.settings.secrets_given import SECRETS
from bot.settings.section import SEVERAL
from bot.settings.sections import LogSettings, MonitoringSettings, SemanticSettings
from bot.settings.telegram import TelegramSettings
from bot.settings.webhook import WebhookSettings

PREFIX, DELIMITER = "DATELINE_", "__"
"""How the name of each variable begins, and what stands in it between a section and a key."""

Ids: TypeAlias = Annotated[frozenset[int], *SEVERAL]


def variable_of(path: Iterable[str | int]) -> str:
    """The environment variable that sets what the keys of ``path`` lead to in the file."""
    return PREFIX + DELIMITER.join(map(str, path)).upper()


def _database(value: object) -> object:
    return Database.parse(value) if isinstance(value, str) and is_database(value) else value


def _index(value: object) -> object:
    return Database.parse(value) if isinstance(value, str) else value


def _default_store() -> Path:
    """In this user's folder for such data, wherever the system has that."""
    return user_data_path("dateline", appauthor=False) / "store.sqlite"


class Settings(BaseSettings):
    """All that can be configured. A variable such as ``DATELINE_LOG__LEVEL`` sets ``level`` under ``log``."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_nested_delimiter=DELIMITER,
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
                yield from (variable_of((name, key)) for key in section.model_fields if (name, key) not in SECRETS)
            else:
                yield variable_of((name,))

    @classmethod
    def of(cls, content: Mapping[str, Any]) -> Self:
        """Of what a file gives; the environment goes before it.

        Raises:
            ValidationError: if something in either isn't as it should be.
            SettingsError: pydantic's own, if a variable holds no JSON where a section is set as a whole.
        """
        return cls(**content)
