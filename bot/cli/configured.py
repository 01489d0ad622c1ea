"""What the configuration says, asked for only where there is one: loading it costs start-up time."""

import os
from pathlib import Path

from bot.places import SEEDS


def configured_corpus() -> Path:
    """The folder of documents that the configuration names, or else that of the documents that come along.

    Raises:
        SettingsError: if the configuration is broken.
    """
    if not Path("config.yaml").exists() and not any(name.startswith("DATELINE_") for name in os.environ):
        return SEEDS
    from bot.settings import load_settings  # noqa: PLC0415 - see above

    settings, _ = load_settings()
    return settings.corpus


def token_is_set() -> bool:
    """Has somebody tried to give a token? One that is no token counts too: the user is told of it, not passed over."""
    from bot.token import read_token  # noqa: PLC0415 - see above

    token, problems = read_token()
    return bool(token or problems)
