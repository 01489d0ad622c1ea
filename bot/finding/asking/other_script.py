"""A name of a question -> how documents in Latin letters may write it."""

from collections.abc import Iterator

from bot.finding.terms import stem
from bot.finding.transliteration import kana_sounds, romanised

_SHORTEST = 3  # letters that are left of a name without its ending
_LONGEST_ENDING = 2
_VOWELS = "аеиоуыюяйь"
# A sound of kana as ``kana_sounds`` writes it, in Latin letters; vowels that only part consonants are none.
_SOUNDS = str.maketrans({"U": "", "O": "", "I": "", "N": "n", "S": "sh", "C": "ch", "J": "j", "Q": ""})


def written_in_latin(word: str) -> Iterator[str]:
    """The stems that a folded name in Cyrillic or kana may have there, likeliest first."""
    if "а" <= word[0] <= "я":
        for bare in _without_endings(word):
            latin = romanised(bare)
            yield from dict.fromkeys((stem(latin), stem(latin.replace("kh", "h"))))
    elif sounds := kana_sounds(word):
        latin = sounds.translate(_SOUNDS)
        hard = latin.replace("k", "c")
        yield from dict.fromkeys(stem(one) for form in (latin, hard) for one in (form, form.replace("r", "l")))


def _without_endings(word: str) -> Iterator[str]:
    """A Russian name, and what is left of it without the ending of a case."""
    yield word
    for length in range(1, _LONGEST_ENDING + 1):
        bare = word[:-length]
        if len(bare) >= _SHORTEST and word[-length] in _VOWELS:
            yield bare
