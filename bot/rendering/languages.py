"""The languages that the bot speaks."""

import re
from functools import lru_cache

LANGUAGES = {"en": "English", "ru": "Русский", "ja": "日本語"}
"""The code of each language, and what those who speak it call it."""

DEFAULT = "en"
_REMEMBERED = 256  # codes; one comes with every message
_REST = re.compile(r"[-_.@].*", re.DOTALL)  # of a language's code: region, encoding and the like


def spoken(*codes: str | None) -> str:
    """The first language of the bot's that ``codes`` name, as "ru", "en-GB" and "ja_JP.UTF-8" do; else English."""
    for code in codes:
        if code and (language := _language(code)) in LANGUAGES:
            return language
    return DEFAULT


@lru_cache(_REMEMBERED)
def _language(code: str) -> str:
    return _REST.sub("", code).lower()
