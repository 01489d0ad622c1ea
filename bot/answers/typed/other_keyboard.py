"""A question typed while the keyboard was in its other layout: "rjulf jnrhskb vjcn" for "когда открыли мост"."""

from bot.finding.stopwords import STOPWORDS
from bot.finding.transliteration import other_layout

_SURELY = 3  # letters: "vs" would be "мы", "BP" would be "из", and "NJ" would be "то"


def typed_on_the_other_keyboard(text: str) -> str | None:
    """What ``text`` was meant to be; None where it is a question as it stands.

    Nearly every question holds a word that questions are made of ("what", "when", "for"), and hardly ever does one that
    is read in the wrong layout: so the words of that kind say which it is.
    """
    meant = other_layout(text)
    if meant is None or other_layout(meant) != text or _asks(text, 1) or not _asks(meant, _SURELY):
        return None
    return meant


def _asks(text: str, letters: int) -> bool:
    """Has ``text`` a word of so many letters that questions are made of?"""
    return any(len(word) >= letters and word in STOPWORDS for word in text.lower().strip(" ?!").split())
