"""The languages that the bot speaks."""

LANGUAGES = {"en": "English", "ru": "Русский", "ja": "日本語"}
"""The code of each language, and what those who speak it call it."""

DEFAULT = "en"


def spoken(*codes: str | None) -> str:
    """The first of ``codes``, as in "ru" or "en-GB", that names a language of the bot's; English if none does."""
    for code in codes:
        language = (code or "").replace("_", "-").partition("-")[0].lower()
        if language in LANGUAGES:
            return language
    return DEFAULT
