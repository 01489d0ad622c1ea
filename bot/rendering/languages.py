"""The languages that the bot speaks."""

import re

LANGUAGES = {"en": "English", "ru": "Русский", "ja": "日本語"}
"""The code of each language, and what those who speak it call it."""

DEFAULT = "en"
_REST = re.compile(r"[-_.@].*", re.DOTALL)  # of a language's code: region, encoding and the like


def spoken(*codes: str | None) -> str:
    """The first language of the bot's that ``codes`` name, as "ru", "en-GB" and "ja_JP.UTF-8" do; else English."""
    for code in codes:
        language = _REST.sub("", code or "").lower()
        if language in LANGUAGES:
            return language
    return DEFAULT
