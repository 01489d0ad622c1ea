"""``-word``, ``-"a phrase"`` -> what a search leaves out; ``"a phrase"`` -> what it puts first."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from bot.archive.archive import Archive
from bot.corpus.folding import fold
from bot.finding.terms import HYPHEN, Term, read_terms, script_of
from bot.finding.topics import entities_in
from bot.finding.wanted import LeftOut

# The marks around a phrase, as keyboards and phones type them: what opens in one language closes in another.
OPENING, CLOSING = '"“”„«「', '"“”»」'
# A hyphen, a minus sign or the full-width one that Japanese keyboards type; right behind it a phrase or a word.
_TYPED = re.compile(rf"(?<!\S)[-\u2212\uff0d](?:[{OPENING}](?P<phrase>[^{CLOSING}]*)[{CLOSING}]?|(?P<word>[^\W_]\S*))")
_PHRASE = re.compile(rf"[{OPENING}](?P<phrase>[^{OPENING}{CLOSING}]+)[{CLOSING}]")
_MOST_PHRASES = 16  # that are looked for in each excerpt; a message has room for a thousand


def read_phrases(archive: Archive, words: str) -> tuple[LeftOut, ...]:
    """What stands in quotation marks in ``words``, each once, as it may stand side by side in a text."""
    typed = dict.fromkeys(found["phrase"] for found in _PHRASE.finditer(words))
    return tuple(_phrase(archive, phrase) for phrase in islice(typed, _MOST_PHRASES))


def read_left_out(archive: Archive, words: str) -> tuple[str, tuple[LeftOut, ...]]:
    """Take what is to be left out from ``words``: what is left to search for, and what no excerpt may hold.

    A word is meant in all its forms, and a name in every script, as where it is looked for; a phrase as it stands.
    """
    found = tuple(_read(archive, one["word"], one["phrase"]) for one in _TYPED.finditer(words))
    return " ".join(_TYPED.sub(" ", words).split()), found


def _read(archive: Archive, word: str | None, phrase: str) -> LeftOut:
    return _word(archive, word) if word else _phrase(archive, phrase)


def _word(archive: Archive, word: str) -> LeftOut:
    """A word, or some joined by a hyphen, which a text may write as one; and whoever has it as a name."""
    terms, phrase = read_terms(word), _phrase(archive, word)
    runs = () if phrase.letters else tuple((stem,) for stem in _as_one(terms) if archive.index.knows(stem))
    return LeftOut(phrase.runs + runs, phrase.letters, tuple(_named(archive, word, terms)))


def _as_one(terms: Sequence[Term]) -> Iterator[str]:
    """The stems by which a text may hold as one word, or with a hyphen, what ``terms`` say together."""
    if len(terms) == 1:
        yield terms[0].stem + HYPHEN
    for term in terms:
        if term.stem.endswith(HYPHEN):
            yield from (term.stem, term.stem.removesuffix(HYPHEN))


def _phrase(archive: Archive, phrase: str) -> LeftOut:
    """Words side by side, if the documents hold each; where they are written without spaces, their letters."""
    parts = [term for term in read_terms(phrase) if not term.stem.endswith(HYPHEN)]
    if parts and all(script_of(part.stem) == "japanese" for part in parts):
        return LeftOut(letters=fold(phrase.strip()))
    known = bool(parts) and all(part.empty or archive.index.knows(part.stem) for part in parts)
    return LeftOut((tuple(part.stem for part in parts),) if known else ())


def _named(archive: Archive, word: str, terms: Sequence[Term]) -> Iterator[str]:
    """The ids of those of whom all of ``word`` is the name, and not the role."""
    names = {found.entity.id for found in archive.resolver.named(word)}
    for found in entities_in(archive.index, archive.resolver, word):
        if found.entity.id in names and all(found.span.contains(term.span) for term in terms):
            yield found.entity.id
