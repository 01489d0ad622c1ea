"""The part of a capitalised run that may be a person's name."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.reading.names.common import DOTTED
from bot.reading.names.lexicon import Lexicon, lexicon
from bot.reading.names.titles import HONORIFICS, SUFFIXES, TRADES
from bot.reading.names.tokens import Chunk, Token

PATRONYMICS = ("ович", "евич", "овн", "евн", "ичн", "ильич")
_MOST_WORDS = 6
# What stands before a name in "State-owned X", "London-based X".
_COMPOUNDS = frozenset(
    "owned based backed led run born controlled listed funded built made speaking educated trained held era".split()
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """The tokens of a possible name; ``title``: what the run has before it that goes before people's names."""

    tokens: tuple[Token, ...]
    chunk: Chunk
    title: str | None

    @property
    def keys(self) -> tuple[str, ...]:
        """The folded words, in order."""
        return tuple(token.key for token in self.tokens)

    @property
    def start(self) -> int:
        """The offset of the first word."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """The offset behind the last word."""
        return self.tokens[-1].end

    @property
    def whole(self) -> bool:
        """Whether nothing but titles and the like is left of the run."""
        return self.tokens[-1] is self.chunk.tokens[-1]


def read_candidate(chunk: Chunk, common: frozenset[str], surnames: Collection[str] = ()) -> Candidate | None:
    """The possible name in ``chunk``: what is left when titles, nationalities and common words are taken off.

    ``common`` are the folded words that the text also writes in lower case, ``surnames`` those of listed people.
    """
    words = lexicon()
    tokens = chunk.tokens
    if chunk.headline and len(tokens) > 2:
        return _titled(chunk) or Candidate(tokens, chunk, None)
    if is_russian(tokens[-1].key):
        return _russian(chunk, surnames)
    start = _start(tokens, words, common if chunk.first else frozenset())
    if chunk.first and start == 0 and len(tokens) > 2 and _is_verb(tokens[0].key) and tokens[1].key in words.sure_given:
        start = 1
    rest = _without_acronym(tokens[start:])
    if not rest or len(rest) > _MOST_WORDS:
        return None
    return Candidate(rest, chunk, _title(tokens[:start]))


def _titled(chunk: Chunk) -> Candidate | None:
    """The full name that a title goes before in a headline: "Interview With Finance Minister Ada Reed"."""
    words, tokens = lexicon(), chunk.tokens
    start = next((at for at in range(len(tokens) - 1, 0, -1) if _main(tokens[at - 1]) in words.titles), 0)
    rest = tokens[start:]
    if not start or not 2 <= len(rest) <= 3 or rest[0].key not in words.sure_given or rest[-1].key in words.never:
        return None
    return Candidate(rest, Chunk(chunk.tokens, chunk.first, headline=False), _title(tokens[:start]))


def is_russian(key: str) -> bool:
    """Does the folded word ``key``, not empty, begin with a letter of Russian?"""
    return "а" <= key[0] <= "я"


def _russian(chunk: Chunk, surnames: Collection[str]) -> Candidate | None:
    """The given name, patronymic and surname in a run of Russian words, else the run if it is one word."""
    tokens = chunk.tokens
    if len(tokens) > 1 and tokens[0].key in lexicon().russian_function:
        tokens = tokens[1:]
    start = next((at for at, token in enumerate(tokens[:-1]) if token.key in lexicon().sure_given), None)
    if start is None:
        alone = len(tokens) == 1 or (chunk.first and len(tokens) == 2 and tokens[1].key in surnames)  # "Мэр Рид"
        return Candidate(tokens[-1:], chunk, None) if alone else None
    length = 3 if tokens[start + 1].key.endswith(PATRONYMICS) else 2
    return Candidate(tokens[start : start + length], chunk, None)


def _is_verb(key: str) -> bool:
    """Whether the first word of a sentence looks like a participle: "Chanting", "Asked"."""
    return key.endswith(("ing", "ed")) and key not in lexicon().given


def _without_acronym(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The name without the acronym that follows it: "Steven Smith NBC News"."""
    if not tokens or tokens[0].capitals:
        return tokens
    at = next((number for number, token in enumerate(tokens) if token.capitals and token.key not in SUFFIXES), None)
    return tokens if at is None or at < 2 else tokens[:at]


def _title(before: Sequence[Token]) -> str | None:
    key = _main(before[-1]) if before and not before[-1].capitals else ""
    return key if key in HONORIFICS or key in TRADES else None


def _main(token: Token) -> str:
    """The word of a title that tells its kind: "secretary" of "Secretary-General", "gen" of "Gen."."""
    first, _, second = token.key.rstrip(".").partition("-")
    return second if first in ("vice", "co", "ex") else first


def _start(tokens: Sequence[Token], words: Lexicon, common: frozenset[str]) -> int:
    start = 0
    while start < len(tokens) and _leads(tokens, start, words, common):
        start += 1
    for at in range(len(tokens) - 1, start, -1):
        before = tokens[at - 1]
        if _main(before) in words.titles and before.key not in words.given and tokens[at].key not in words.never:
            return at
    for at in range(start + 1, len(tokens) - 1):
        key = tokens[at - 1].key
        if tokens[at].key in words.sure_given and key in words.settled and key not in words.given:
            return at
    return start


def _leads(tokens: Sequence[Token], at: int, words: Lexicon, common: frozenset[str]) -> bool:
    """Whether the token at ``at`` stands before the name and is no part of it."""
    key = tokens[at].key.rstrip(".")
    left = len(tokens) - at - 1
    if key.partition("-")[2] in _COMPOUNDS:
        return True
    if tokens[at].initial:
        return tokens[at].key in DOTTED
    if key in words.strong_titles and not tokens[at].capitals:
        return True
    if key in words.given and left:
        # "Earl Warren" is a name, "Prince Charles" a title and a name.
        return key in HONORIFICS and tokens[at + 1].key in words.sure_given
    return key in words.leading or (at == 0 and key in common and key not in words.given)
