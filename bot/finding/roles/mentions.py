"""Roles named inside a longer question: "When did the Finnish prime minister visit Oslo?"

Only what leaves no doubt counts: an office of a nation, both in so many words, that one person alone is given.
"""

from collections.abc import Iterator, Sequence

from bot.corpus.span import Span
from bot.finding.resolving.ordinary import is_ordinary
from bot.finding.resolving.types import Found
from bot.finding.resolving.words import Script, Word, words
from bot.finding.roles import notions as kinds
from bot.finding.roles.index import RoleIndex
from bot.finding.roles.meaning import meaning_of
from bot.finding.roles.pieces import Piece, may_end_office, read_pieces

_LONGEST_QUESTION, _LONGEST_ROLE = 60, 10


class RoleMentions:
    """Finds who is meant by the roles in running text."""

    def __init__(self, index: RoleIndex) -> None:
        self._index = index

    def find(self, query: str, named: Sequence[Found]) -> Iterator[tuple[str, Span]]:
        """The ids of those who are named by a role in ``query``, and where; ``named`` are the names found in it."""
        found = words(query)
        if len(found) > _LONGEST_QUESTION or not any(map(may_end_office, found)):
            return
        for run in _runs(read_pieces(found), query):
            yield from self._in_run(run, found, named)

    def _in_run(
        self, run: Sequence[Piece], found: Sequence[Word], named: Sequence[Found]
    ) -> Iterator[tuple[str, Span]]:
        """Who is named by the longest parts of ``run`` that name one person; none of them overlap."""
        if not any(piece.nation for piece in run):
            return
        end = 0
        for start in range(len(run)):
            if start < end or _says_nothing(run[start]) or (start and run[start - 1].notions & kinds.BESIDE):
                continue
            for stop in range(min(len(run), start + _LONGEST_ROLE), start + 1, -1):
                beside = stop < len(run) and run[stop].notions & kinds.BESIDE
                holder = None if beside or _says_nothing(run[stop - 1]) else self._holder(run[start:stop])
                span = run[start].span.to(run[stop - 1].span)
                if holder and not _goes_on(span, found, named):
                    yield holder, span
                    end = stop
                    break

    def _holder(self, pieces: Sequence[Piece]) -> str | None:
        meaning = meaning_of(pieces)
        offices = meaning.offices
        if not meaning.nations or not offices or not offices <= kinds.OF_A_NATION:
            return None
        if "minister" in offices and not meaning.fields:
            return None
        holders = self._index.holders(meaning)
        return holders[0].entity if len(holders) == 1 else None


def _says_nothing(piece: Piece) -> bool:
    return not (piece.notions or piece.nation or piece.half)


def _runs(pieces: Sequence[Piece], query: str) -> Iterator[list[Piece]]:
    """Pieces that stand together, with no other word and no punctuation between them; not offices of several people."""
    run: list[Piece] = []
    for piece in pieces:
        if piece.other or _is_plural(piece, query) or (run and _apart(query[run[-1].span.end : piece.span.start])):
            yield run
            run = []
        if not (piece.other or _is_plural(piece, query)):
            run.append(piece)
    yield run


def _apart(between: str) -> bool:
    """Do other characters stand between two pieces than spaces, hyphens and a possessive 's?"""
    return bool(between.strip(" \u00a0-'’s"))


def _is_plural(piece: Piece, query: str) -> bool:
    return bool(kinds.offices(piece.notions)) and query[piece.span.start : piece.span.end].endswith("s")


def _goes_on(span: Span, found: Sequence[Word], named: Sequence[Found]) -> bool:
    """Does a name follow, which says by itself who is meant: "the Finnish minister Niemi"?"""
    following = next((word for word in found if word.span.start >= span.end), None)
    if following is None or following.script in (Script.HAN, Script.KANA, Script.OTHER):
        return False
    return any(one.span.overlaps(following.span) for one in named) or not is_ordinary(following)
