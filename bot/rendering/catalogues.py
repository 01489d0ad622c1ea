"""The bot's own words in other languages: gettext catalogues, read as translators write them."""

import gettext
from functools import cache
from io import BytesIO
from pathlib import Path

from bot.rendering.languages import DEFAULT

FOLDER = Path(__file__).parent / "locales"
DOMAIN = "dateline"


def path_of(language: str) -> Path:
    """The catalogue of ``language``, one of ``LANGUAGES`` other than English, which needs none."""
    return FOLDER / language / "LC_MESSAGES" / f"{DOMAIN}.po"


@cache
def catalogue(language: str) -> gettext.NullTranslations:
    """What translates into ``language``; a message that it lacks stays English.

    Reading one takes some 10 ms, once.
    """
    if language == DEFAULT:
        return gettext.NullTranslations()
    # English starts without the 16 ms that these take.
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - as said
    from babel.messages.pofile import read_po  # noqa: PLC0415 - as said

    compiled = BytesIO()
    with path_of(language).open("rb") as file:
        write_mo(compiled, read_po(file, locale=language))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
