"""How far a name in one script lies from a name in another, or from another spelling: a weighted alignment.

The method is the dynamic programme of edit distance (Wagner and Fischer 1974) over pieces of up to four symbols instead
of single letters, as in Brill and Moore 2000, with costs from tables of knowledge instead of training.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from bot.finding.resolving import correspondences as known
from bot.finding.resolving.cyrillic_spellings import CYRILLIC
from bot.finding.resolving.kana_spellings import KANA

_LONGEST_SOURCE, _LONGEST_LATIN = 4, 5
_FAR = 99.0
_VOWELS = frozenset("aeiouyéåаеиоуыэюяйUOI")
_CONSONANTS_TO_DOUBLE = frozenset("bcdfgklmnprstvz")

# Spelling in the target -> the ways to get there: (symbols of the source used, cost).
Pieces = dict[str, list[tuple[int, float]]]


@dataclass(frozen=True, slots=True)
class Table:
    """Which pieces of the source stand for which pieces of the target, and what each costs."""

    name: str
    costs: dict[str, dict[str, float]] = field(repr=False, hash=False, compare=False)

    def unwritten(self, symbol: str) -> float:
        """What it costs that the target has nothing for ``symbol``."""
        other = known.UNWRITTEN_VOWEL if symbol in _VOWELS else known.UNWRITTEN_OTHER
        return known.UNWRITTEN.get(symbol, other)


@cache
def cyrillic_to_latin() -> Table:
    """From folded Cyrillic to ``latin.spelling``."""
    return Table("cyrillic", _compiled(CYRILLIC))


@cache
def kana_to_latin() -> Table:
    """From ``transliteration.kana_sounds`` to ``latin.spelling``."""
    return Table("kana", _compiled(KANA))


def _compiled(lines: dict[str, str]) -> dict[str, dict[str, float]]:
    costs = {}
    for source, line in lines.items():
        spellings: dict[str, float] = {}
        for tier, words in zip(known.TIERS, line.split("|"), strict=False):
            for word in words.split():
                spellings.setdefault("" if word == "-" else word, tier)
        for word in [w for w in spellings if w in _CONSONANTS_TO_DOUBLE]:
            spellings.setdefault(word * 2, spellings[word] + known.DOUBLED)
        costs[source] = spellings
    return costs


@dataclass(frozen=True, slots=True)
class Source:
    """A name made ready to be compared with many: ``steps[i]`` is where to go from its symbol i."""

    text: str
    steps: tuple["Steps", ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Steps:
    """Where the alignment may go from one place of the source.

    ``lengths`` gives, for a letter of the target, how long the pieces are that begin with it; ``lost`` is the cost of
    going on with nothing in the target, ``prices`` that of any vowel, any consonant, the end.
    """

    pieces: Pieces
    lengths: dict[str, tuple[int, ...]]
    lost: float
    prices: tuple[float, float, float]


@lru_cache(maxsize=20_000)
def source(text: str, table: Table) -> Source:
    """``text`` (folded Cyrillic or kana sounds), ready for ``distance``."""
    marked = f"^{text}$"
    return Source(marked, tuple(_steps(table, _longest(table, marked, i)) for i in range(len(marked))))


def _longest(table: Table, marked: str, i: int) -> str:
    """The longest piece at place ``i`` that ``table`` knows; the symbol there, if it knows none."""
    for end in range(min(i + _LONGEST_SOURCE, len(marked)), i + 1, -1):
        if marked[i:end] in table.costs:
            return marked[i:end]
    return marked[i]


@cache
def _steps(table: Table, piece: str) -> Steps:
    """All that may stand for the start of ``piece``, behind which no longer one is known."""
    pieces: Pieces = {}
    for length in range(1, len(piece) + 1):
        for spelt, cost in table.costs.get(piece[:length], {}).items():
            pieces.setdefault(spelt, []).append((length, cost))
    if piece[0] in "^$":
        pieces.setdefault(piece[0], []).append((1, 0.0))
    lost = min([table.unwritten(piece[0]), *(cost for _, cost in pieces.pop("", ()))])
    lengths: dict[str, tuple[int, ...]] = {}
    for spelt in pieces:
        lengths[spelt[0]] = tuple(sorted({*lengths.get(spelt[0], ()), len(spelt)}))
    return Steps(pieces, lengths, lost, _prices(piece[0]))


def distance(typed: Source, target: str, budget: float) -> float:
    """The cost of the best alignment of ``typed`` with ``target``; more than ``budget`` if it isn't met."""
    marked, letters = _marked(target)
    size, length = len(marked), len(typed.text)
    far = [_FAR] * (size + 1)
    rows = [[0.0, *far[1:]], *(far[:] for _ in range(_LONGEST_SOURCE - 1))]  # most end soon: the others when needed
    for i in range(length):
        rows.append(far[:])
        if min(rows[i]) <= budget:
            _go_on(typed.steps[i], i, rows, marked, letters, budget)
        elif min(map(min, rows[i + 1 : i + _LONGEST_SOURCE])) > budget:
            return _FAR
    return rows[length][size]


def _go_on(
    steps: Steps, i: int, rows: list[list[float]], marked: str, letters: Sequence[tuple[str, int, float]], budget: float
) -> None:
    """Go on from every cell of row ``i`` that is within the budget: by a piece, a silent letter, a sound left out."""
    row, below = rows[i], rows[i + 1]
    lost, lengths, pieces, prices = steps.lost, steps.lengths, steps.pieces, steps.prices
    end = len(letters)
    for j, (letter, kind, silent) in enumerate(letters):
        cost = row[j]
        if cost > budget:
            continue
        if cost + lost < below[j]:  # noqa: PLR1730 - the innermost loop: a call of min takes three times as long
            below[j] = cost + lost
        if cost + silent < row[j + 1]:  # noqa: PLR1730 - as above
            row[j + 1] = cost + silent
        for n in lengths.get(letter, ()):
            for used, price in pieces.get(marked[j : j + n], ()) if j + n <= end else ():
                if cost + price < rows[i + used][j + n]:  # noqa: PLR1730 - as above
                    rows[i + used][j + n] = cost + price
        changed = cost + prices[kind] + (known.FIRST_SOUND if i == 1 and j == 1 else 0.0)
        if changed < below[j + 1]:  # noqa: PLR1730 - as above
            below[j + 1] = changed
    below[end] = min(below[end], row[end] + lost)


_VOWEL, _CONSONANT, _BOUNDARY = range(3)


@lru_cache(maxsize=20_000)
def _marked(target: str) -> tuple[str, tuple[tuple[str, int, float], ...]]:
    """``target`` between its bounds, and each letter of that with what ``_sorted`` says of it."""
    marked = f"^{target}$"
    return marked, tuple((letter, *_sorted(letter)) for letter in marked)


@cache
def _sorted(letter: str) -> tuple[int, float]:
    """Which sort of letter a Latin one is, and what it costs that nothing stands for it."""
    kind = _BOUNDARY if letter in "^$" else _VOWEL if letter in _VOWELS else _CONSONANT
    return kind, known.SILENT.get(letter, known.SILENT_OTHER)


@cache
def _prices(symbol: str) -> tuple[float, float, float]:
    """What any letter of each sort costs for ``symbol``, where the table does not know them as a pair."""
    if symbol in "^$":
        return _FAR, _FAR, _FAR
    if symbol in _VOWELS:
        return known.VOWEL_FOR_VOWEL, known.VOWEL_FOR_CONSONANT, _FAR
    return known.VOWEL_FOR_CONSONANT, known.CONSONANT_FOR_CONSONANT, _FAR
