"""What the configuration says, asked for only where there is one: loading it costs start-up time."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from bot.corpus.seeds import SEEDS
from bot.settings.semantics import Semantics

if TYPE_CHECKING:
    from bot.settings.database import Database


def configured_corpus(given: Path | None = None) -> Path:
    """The folder of the corpus ``given`` by its configured name, or itself a folder; without one, of the first.

    Where nothing is configured, that is the folder of the documents that come along.

    Raises:
        SettingsError: if the configuration is broken.
    """
    if not _is_configured():
        return given or SEEDS
    from bot.settings.loading import load_settings  # noqa: PLC0415 - see above

    settings = load_settings()[0]
    return settings.folder_of(given) if given else next(iter(settings.folders.values()))


def configured_cache() -> Path | None:
    """The folder that the configuration names to keep what was read of documents, if it names one.

    Raises:
        SettingsError: if the configuration is broken.
    """
    if not _is_configured():
        return None
    from bot.settings.loading import load_settings  # noqa: PLC0415 - see above

    return load_settings()[0].cache


def configured_index() -> "Database | None":
    """The database that the configuration names for what is searched, if it names one.

    Raises:
        SettingsError: if the configuration is broken.
    """
    if not _is_configured():
        return None
    from bot.settings.loading import load_settings  # noqa: PLC0415 - see above

    return load_settings()[0].index


def configured_semantics() -> Semantics:
    """Whether and how passages are read for their meaning.

    Raises:
        SettingsError: if the configuration is broken.
    """
    if not _is_configured():
        return Semantics()
    from bot.settings.loading import load_settings  # noqa: PLC0415 - see above

    return load_settings()[0].semantic.choice


def _is_configured() -> bool:
    return Path("config.yaml").exists() or any(name.startswith("DATELINE_") for name in os.environ)


def token_is_set() -> bool:
    """Has somebody tried to give a token? One that is no token counts too: the user is told of it, not passed over."""
    from bot.settings.telegram import TOKEN  # noqa: PLC0415 - see above

    token, problems = TOKEN.read()
    return bool(token or problems)
