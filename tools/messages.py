"""Takes the bot's own words out of the code and into the catalogues, and tells what isn't translated.

Run it from the project's folder: ``python tools/messages.py``. It exits with 1 if anything isn't translated.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from bot.rendering.catalogues import DOMAIN, path_of
from bot.rendering.languages import DEFAULT, LANGUAGES

# Which arguments of which calls are words: the message of say() and because(), both of count(), and how a command is
# typed.
KEYWORDS = {"say": (1,), "because": (1,), "count": (1, 2), "Command": (2,)}
SAYING = ("bot.answers.message import", "bot.corpus.adding.reason import")
TRANSLATED = tuple(language for language in LANGUAGES if language != DEFAULT)


def main() -> int:
    """Renew every catalogue; what stands in it stays, and what the code doesn't say any more goes."""
    template = extracted()
    missing = 0
    for language in TRANSLATED:
        catalogue = read(language)
        catalogue.update(template, no_fuzzy_matching=True, update_creation_date=False)
        catalogue.obsolete.clear()
        with path_of(language).open("wb") as file:
            write_po(file, catalogue, width=100, include_lineno=False, sort_by_file=True)
        for message in untranslated(catalogue):
            missing += 1
            print(f"{path_of(language).relative_to(ROOT)}: not translated: {message.id}")  # noqa: T201 - its purpose
    return 1 if missing else 0


def extracted() -> Catalog:
    """The bot's own words, in English, with the files that say them."""
    catalogue = Catalog(project="Dateline", domain=DOMAIN)
    for path in _sources():
        for _, words, _, _ in extract_from_file("python", str(path), keywords=KEYWORDS):
            catalogue.add(words, locations=[(path.relative_to(ROOT).as_posix(), 1)])
    return catalogue


def _sources() -> list[Path]:
    """The files that say anything; reading the others would take four times as long."""
    files = [path for folder in ("bot", "handlers") for path in sorted((ROOT / folder).rglob("*.py"))]
    return [path for path in files if any(words in path.read_text(encoding="utf-8") for words in SAYING)]


def read(language: str) -> Catalog:
    with path_of(language).open("rb") as file:
        return read_po(file, locale=language, domain=DOMAIN)


def untranslated(catalogue: Catalog) -> Iterator[Message]:
    """The messages without words in the catalogue's language, or with words that were marked as doubtful."""
    for message in catalogue:
        words = message.string if isinstance(message.string, tuple | list) else (message.string,)
        if message.id and (message.fuzzy or not all(words)):
            yield message


if __name__ == "__main__":
    sys.exit(main())
