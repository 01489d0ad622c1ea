"""Words by how they sound: the phonetic keys of a vocabulary, and those among them that are near a typed word's.

Keys lie together by their skeleton of consonants.  A typed key is compared with those of the same skeleton and of
skeletons that lack or add a consonant, which an index of deletions finds (as in SymSpell, Garbe 2012).
"""

from array import array
from collections.abc import Iterable, Iterator
from functools import lru_cache
from io import BytesIO

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from bot.finding import phonetics
from bot.finding.resolving.packed import Postings, Strings

# How many keys are compared: enough to stop at; never more than.
_POOL, _LARGEST_POOL = 800, 4000
# How many of the nearest words are given.
_NEAREST = 96
_AT_HAND = 4096  # skeletons that were looked at, with their keys
_TWICE = str.maketrans({consonant: consonant * 2 for consonant in "KGSTDPBNML"})


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
            self._keys += keys
            self._words += words
            self._key_starts.append(len(self._keys))
            self._word_starts.append(len(self._words))
        self._shorter, self._longer = self._by_deletion()
        self._group = lru_cache(_AT_HAND)(self._read_group)

    def _by_deletion(self) -> tuple[Strings, Postings]:
        """All skeletons with a consonant left out, and the skeletons that each of them comes from."""
        lines = BytesIO()
        for number in range(len(self._skeletons)):
            lines.write(" ".join(phonetics.shortened(self._skeletons.text(number))).encode("ascii") + b"\n")
        shorter = Strings(short for line in _read(lines) for short in line)
        keys, values = array("I"), array("I")
        for number, line in enumerate(_read(lines)):
            keys.extend(shorter.number(short) or 0 for short in line)
            values.extend([number] * len(line))
        return shorter, Postings(len(shorter), keys, values)

    def near(self, sounds: tuple[str, ...], least: float) -> dict[int, float]:
        """The words whose keys are nearest to one of ``sounds``, nearest first, with a likeness of ``least`` on."""
        keys, words = self._pool(sounds)
        best: dict[int, float] = {}
        for key in sounds[:2]:
            ranked = process.extract(
                _weighted(key),
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
                own, sounding = self._group(number)
                keys += own
                words += sounding
            if len(words) >= _POOL:
                break
        return keys[:_LARGEST_POOL], words

    def _read_group(self, number: int) -> "tuple[list[str], array[int]]":
        """The keys of a skeleton with their words."""
        text = self._keys[self._key_starts[number] : self._key_starts[number + 1]]
        return text.decode("ascii").splitlines(), self._words[self._word_starts[number] : self._word_starts[number + 1]]

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


def _read(lines: BytesIO) -> Iterator[list[str]]:
    lines.seek(0)
    return (line.decode("ascii").split(" ") for line in map(bytes.strip, lines))


def _by_skeleton(sounding: Iterable[tuple[int, Iterable[str]]]) -> dict[str, tuple[bytearray, "array[int]"]]:
    """The keys of each skeleton, a line each, and their words."""
    groups: dict[str, tuple[bytearray, array[int]]] = {}
    for word, keys in sounding:
        for key in keys:
            skeleton = phonetics.skeleton(key)
            group = groups.get(skeleton)
            if group is None:
                group = groups[skeleton] = (bytearray(), array("I"))
            group[0].extend(_weighted(key).encode("ascii") + b"\n")
            group[1].append(word)
    return groups


def _weighted(key: str) -> str:
    """A consonant says more about a name than a vowel does: it counts twice in the edit distance."""
    return key.translate(_TWICE)
