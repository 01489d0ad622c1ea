"""How a question is written: whether its capitals tell a name, and whether it is Russian in Latin letters."""

from collections.abc import Sequence
from functools import cache, cached_property

from bot.finding.resolving.words import Word
from bot.finding.stopwords import ENGLISH, RUSSIAN
from bot.finding.transliteration import romanised
from bot.reading.names.common import DAYS, MONTHS

# Before a surname that is a word too they leave no doubt: "mrs may".  "The president may" is another matter.
_HONORIFICS = frozenset("mr mrs ms miss mx dr prof sir dame lord lady madam гн госпожа господин".split())
# Before a month's name: "in May", "until March".
_BEFORE_TIME = frozenset(
    """
    in on by of since until till before after during from to through between late early mid this next last every each
    в на с до после к по от за весь
    """.split()
)


@cache
def _russian_words() -> frozenset[str]:
    """Small Russian words in Latin letters that are no English ones: "chto", "kogda"."""
    return frozenset(map(romanised, RUSSIAN)) - ENGLISH


class Writing:
    """The manner in which one question is typed."""

    def __init__(self, query: str, found: Sequence[Word]) -> None:
        """``russian_in_latin`` says that it is Russian, typed in Latin letters ("chto skazal")."""
        self._query = query
        self.words = found
        self.russian_in_latin = not _russian_words().isdisjoint([word.text for word in found])

    @cached_property
    def _capitals_tell(self) -> bool:
        """Are there words without a capital, too?  In a headline or a shout capitals say nothing."""
        letters = [self._query[word.span.start] for word in self.words]
        return any(letter.islower() for letter in letters)

    def is_shouted(self, place: int) -> bool:
        """Is the word at ``place`` in capitals, and the whole not?"""
        original = self.words[place].span.of(self._query)
        return len(original) > 1 and original.isupper() and self._capitals_tell

    def is_like_name(self, place: int) -> bool:
        """Is the word at ``place`` written as a name: with a capital that nothing else explains, or behind "Mr"?"""
        if place and self.words[place - 1].text in _HONORIFICS:
            return True
        word = self.words[place]
        if not (self._query[word.span.start].isupper() and self._capitals_tell):
            return False
        before = self._query[: word.span.start].rstrip()
        if not before or before[-1] in ".?!:;…":
            return False
        return word.text not in MONTHS | DAYS or not self._in_date(place)

    def _in_date(self, place: int) -> bool:
        following = self.words[place + 1].text if place + 1 < len(self.words) else ""
        previous = self.words[place - 1].text
        return previous in _BEFORE_TIME or previous.isdigit() or following.isdigit()
