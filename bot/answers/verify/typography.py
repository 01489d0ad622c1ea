"""What may differ between two texts whose words agree: signs, capitals, accents."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.corpus.span import Span
from bot.finding.verbatim.matching import Difference

_QUESTION, _STOP = re.compile(r"\?"), re.compile(r"[.!?…]")
_ABBREVIATED = frozenset(
    "mr mrs ms dr prof st jr sr gen sen rep gov lt col capt rev hon vs inc ltd co corp г гг ул".split()
)
# Of the signs between two words these are told of when they differ. Quotation marks, dashes and spaces are not.
_SIGN = re.compile(r"[,;:.!?…()\[\]]")
_ALIKE = str.maketrans("、。，．！？：；（）", ",.,.!?:;()")
_NO_WORD = re.compile(r"[\W_]{,3}")


@dataclass(frozen=True, slots=True)
class Written:
    """Words as a text writes them; ``end`` is where what belongs to the last of them ends."""

    text: str
    words: Sequence[Span]
    end: int

    @classmethod
    def in_document(cls, text: str, words: Sequence[Span]) -> "Written":
        """``words`` of a document's ``text``, with the marks that close behind the last of them."""
        behind = _NO_WORD.match(text, words[-1].end)
        return cls(text, words, behind.end() if behind else words[-1].end)

    def gaps(self) -> list[str]:
        """What stands behind each word, other words included where they come between."""
        ends = [*(word.start for word in self.words[1:]), self.end]
        return [self.text[word.end : end].translate(_ALIKE) for word, end in zip(self.words, ends, strict=True)]

    def letters(self) -> list[str]:
        """The letters of each word, without the signs in it."""
        composed = (unicodedata.normalize("NFC", word.of(self.text)) for word in self.words)
        return ["".join(filter(str.isalnum, word)) for word in composed]


def altering(given: Written, found: Written) -> Iterator[Difference]:
    """Differences that change the meaning though the words agree.

    A question made of a statement; and, in a text that has capitals where they belong, "US" made of "us", and two
    sentences made of one, or one of two.
    """
    letters = list(zip(given.letters(), found.letters(), strict=True))
    gaps = list(zip(given.gaps(), found.gaps(), strict=True))
    careful = _has_both_cases(given)
    for i, ((mine, theirs), (behind, told)) in enumerate(zip(letters, gaps, strict=True)):
        is_last = i == len(letters) - 1
        shouted = careful and mine != theirs and _is_acronym(mine) != _is_acronym(theirs)
        ended = careful and not is_last and _ends_otherwise((behind, told), letters[i], letters[i + 1])
        if shouted or ended or _asks_otherwise(behind, told, is_last):
            yield Difference((given.words[i],), (found.words[i],))


def _asks_otherwise(given: str, found: str, is_last: bool) -> bool:
    """Is only one of them a question? A sign at the end may be left out."""
    if _has_words(found) or (is_last and not _SIGN.search(given)):
        return False
    return bool(_QUESTION.search(given)) != bool(_QUESTION.search(found))


def _ends_otherwise(gaps: tuple[str, str], words: tuple[str, str], following: tuple[str, str]) -> bool:
    """Does only one of them end a sentence? Behind "he said" a capital letter tells that a sentence begins."""
    given, found = gaps
    if _has_words(found):
        return following[1][:1].isupper() and not _SIGN.search(given)
    return _ends(given, words[0], following[0]) != _ends(found, words[1], following[1])


def _ends(gap: str, word: str, following: str) -> bool:
    """Does a sentence end in ``gap``? Not behind "Mr.", nor before a small letter: "the U.S. army"."""
    abbreviates = word.lower() in _ABBREVIATED or following[:1].islower()
    return bool(_STOP.search(gap)) and not abbreviates


def _has_words(gap: str) -> bool:
    return any(map(str.isalnum, gap))


def _has_both_cases(given: Written) -> bool:
    letters = "".join(given.letters())[1:]
    return not (letters.islower() or letters.isupper())


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def differs(given: Written, found: Written) -> bool:
    """Do signs, capitals or accents differ, but for the first letter and the end?"""
    mine, theirs = " ".join(given.letters()), " ".join(found.letters())
    inner = list(zip(given.gaps(), found.gaps(), strict=True))[:-1]
    signs = (_SIGN.findall(one) != _SIGN.findall(other) for one, other in inner if not _has_words(other))
    return mine[1:] != theirs[1:] or any(signs)
