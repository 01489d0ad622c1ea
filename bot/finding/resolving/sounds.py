"""Words by how they sound: the phonetic keys of a vocabulary, and those among them that are near a typed word's.

Keys lie together by their skeleton of consonants.  A typed key is compared with those of the same skeleton and of
skeletons that lack or add a consonant, which an index of deletions finds (as in SymSpell, Garbe 2012).
"""

from array import array
from collections.abc import Iterable, Iterator

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from bot.finding import phonetics
from bot.finding.resolving.packed import Postings, Strings

# How many keys are compared: enough to stop at; never more than.
_POOL, _LARGEST_POOL = 800, 4000
# How many of the nearest words are given.
_NEAREST = 96
_CONSONANTS = b"KGSTDPBNML"
_TWICE = str.maketrans({chr(consonant): chr(consonant) * 2 for consonant in _CONSONANTS})


class SoundIndex:
    """Words by number, found by their phonetic keys."""

    def __init__(self, sounding: Iterable[tuple[int, Iterable[str]]]) -> None:
        """``sounding``: numbers of words, each with the word's keys."""
        groups = _by_skeleton(sounding)
        self._skeletons = Strings(groups)
        self._keys, self._words = bytearray(), array("I")
        self._key_starts, self._word_starts = array("I", [0]), array("I", [0])
        for number in range(len(self._skeletons)):
            keys, words = groups.pop(self._skeletons.text(number))
            self._keys += _weighted(keys)
            self._words += words
            self._key_starts.append(len(self._keys))
            self._word_starts.append(len(self._words))
        self._shorter = Strings(shorter for shorter, _ in self._deletions())
        self._longer = self._skeletons_by_deletion()

    def _deletions(self) -> Iterator[tuple[str, int]]:
        for number in range(len(self._skeletons)):
            for shorter in phonetics.shortened(self._skeletons.text(number)):
                yield shorter, number

    def _skeletons_by_deletion(self) -> Postings:
        keys, values = array("I"), array("I")
        for shorter, number in self._deletions():
            keys.append(self._shorter.number(shorter) or 0)
            values.append(number)
        return Postings(len(self._shorter), keys, values)

    def near(self, sounds: tuple[str, ...], least: float) -> dict[int, float]:
        """The words whose keys are nearest to one of ``sounds``, with their likeness of at least ``least``, nearest first.

        A consonant says more about a name than a vowel does: it counts twice.
        """
        keys, words = self._pool(sounds)
        best: dict[int, float] = {}
        for key in sounds[:2]:
            ranked = process.extract(
                key.translate(_TWICE),
                keys,
                scorer=Levenshtein.normalized_similarity,
                limit=2 * _NEAREST,
                score_cutoff=least,
            )
            for _, score, place in ranked:
                best[words[place]] = max(score, best.get(words[place], 0.0))
        return dict(sorted(best.items(), key=lambda item: -item[1])[:_NEAREST])

    def _pool(self, sounds: tuple[str, ...]) -> tuple[list[str], "array[int]"]:
        """Keys with their words: of the same consonants, one less or one more, and while few, one other."""
        keys: list[str] = []
        words = array("I")
        for tier in self._tiers(sounds):
            for number in tier:
                if len(words) >= _LARGEST_POOL:
                    break
                text = self._keys[self._key_starts[number] : self._key_starts[number + 1]]
                keys += text.decode("ascii").splitlines()
                words += self._words[self._word_starts[number] : self._word_starts[number + 1]]
            if len(words) >= _POOL:
                break
        return keys[:_LARGEST_POOL], words

    def _tiers(self, sounds: tuple[str, ...]) -> Iterator[list[int]]:
        """The skeletons to look at, nearest first; none twice."""
        skeletons = dict.fromkeys(phonetics.skeleton(key) for key in sounds)
        shorter = dict.fromkeys(short for skeleton in skeletons for short in phonetics.shortened(skeleton))
        seen: set[int] = set()
        for tier in (
            self._known(skeletons),
            self._known(shorter),
            self._adding(skeletons),
            self._adding(shorter),
        ):
            fresh = [number for number in dict.fromkeys(tier) if number not in seen]
            seen.update(fresh)
            yield fresh

    def _known(self, skeletons: Iterable[str]) -> Iterator[int]:
        numbers = (self._skeletons.number(skeleton) for skeleton in skeletons)
        return (number for number in numbers if number is not None)

    def _adding(self, skeletons: Iterable[str]) -> Iterator[int]:
        """The skeletons that have one consonant more than one of ``skeletons``."""
        for skeleton in skeletons:
            number = self._shorter.number(skeleton)
            if number is not None:
                yield from self._longer[number]


def _by_skeleton(sounding: Iterable[tuple[int, Iterable[str]]]) -> dict[str, tuple[bytearray, "array[int]"]]:
    """The keys of each skeleton, a line each, and their words."""
    groups: dict[str, tuple[bytearray, array[int]]] = {}
    for word, keys in sounding:
        for key in keys:
            skeleton = phonetics.skeleton(key)
            group = groups.get(skeleton)
            if group is None:
                group = groups[skeleton] = (bytearray(), array("I"))
            group[0].extend(key.encode("ascii") + b"\n")
            group[1].append(word)
    return groups


def _weighted(keys: bytearray) -> bytearray:
    for consonant in _CONSONANTS:
        keys = keys.replace(bytes((consonant,)), bytes((consonant, consonant)))
    return keys
