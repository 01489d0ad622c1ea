"""What may differ between two texts whose words agree: signs, capitals, accents."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.corpus.span import Span
from bot.finding.verbatim.matching import Difference

_QUESTION = re.compile(r"[?？]")
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
        behind = _NO_WORD.match(text, words[-1].end)
        return cls(text, words, behind.end() if behind else words[-1].end)

    def gaps(self) -> Iterator[str]:
        """What stands behind each word; nothing, where other words do."""
        ends = [*(word.start for word in self.words[1:]), self.end]
        for word, end in zip(self.words, ends, strict=True):
            gap = self.text[word.end : end].translate(_ALIKE)
            yield gap if not any(map(str.isalnum, gap)) else ""

    def letters(self) -> list[str]:
        """The letters of each word, without the signs in it."""
        composed = (unicodedata.normalize("NFC", word.of(self.text)) for word in self.words)
        return ["".join(filter(str.isalnum, word)) for word in composed]


def altering(given: Written, found: Written) -> Iterator[Difference]:
    """Differences that change the meaning though the words agree: a question made of a statement, "US" of "us"."""
    both_cases = _has_both_cases(given)
    letters = zip(given.letters(), found.letters(), strict=True)
    gaps = zip(given.gaps(), found.gaps(), strict=True)
    last = len(given.words) - 1
    for i, ((mine, theirs), (behind, told)) in enumerate(zip(letters, gaps, strict=True)):
        shouted = both_cases and mine != theirs and _is_acronym(mine) != _is_acronym(theirs)
        left_out = i == last and not _SIGN.search(behind)  # a sign at the end may be left out
        asked = bool(_QUESTION.search(behind)) != bool(_QUESTION.search(told)) and not left_out
        if shouted or asked:
            yield Difference((given.words[i],), (found.words[i],))


def _has_both_cases(given: Written) -> bool:
    letters = "".join(given.letters())[1:]
    return not (letters.islower() or letters.isupper())


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def differs(given: Written, found: Written) -> bool:
    """Do signs, capitals or accents differ, but for the first letter and the end?"""
    mine, theirs = " ".join(given.letters()), " ".join(found.letters())
    inner = list(zip(given.gaps(), found.gaps(), strict=True))[:-1]
    return mine[1:] != theirs[1:] or any(_SIGN.findall(one) != _SIGN.findall(other) for one, other in inner)
