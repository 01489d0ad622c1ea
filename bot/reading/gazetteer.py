"""Finds the names of listed entities in a text, whatever their case, script or typography."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick

from bot.corpus.composing import composed
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.brackets import Opened, opened
from bot.reading.case_forms import Inflected

_ACRONYM_LENGTH = 4
# Scripts written without spaces: a name may stand next to any other letter.
_UNSPACED = re.compile(r"[\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f]")
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc-\u30fe]")


@dataclass(frozen=True, slots=True)
class EntityMention:
    """The span of one mention, and the id of the entity that it means."""

    span: Span
    entity: str


@dataclass(frozen=True, slots=True)
class _Alias:
    entity: str
    capitals: bool
    capitalised: bool

    def allows(self, slice_: str) -> bool:
        if self.capitals:
            return slice_.isupper()
        return not self.capitalised or not slice_[0].islower()


class Gazetteer:
    """Names and aliases of entities, ready to be found in texts.

    An acronym or short word that is listed in capitals (at most four letters) is found only in capitals, any other
    single word that is listed with a capital only with one. Russian aliases are found in every case form.
    """

    def __init__(self, entries: Iterable[tuple[str, Sequence[str]]]) -> None:
        """``entries``: entity ids, each with its names and aliases in any script; empty aliases are passed over."""
        self._aliases: dict[str, list[_Alias]] = {}
        for entity, names in entries:
            for name in names:
                self._add(entity, composed(name).text.strip())
        patterns = list(self._aliases)
        self._patterns = patterns
        self._automaton = AhoCorasick(patterns)
        self._inflected = Inflected(patterns)

    def _add(self, entity: str, name: str) -> None:
        if not name:
            return
        single = not any(character.isspace() for character in name)
        capitals = single and name.isupper() and len(name) <= _ACRONYM_LENGTH and not _UNSPACED.search(name)
        listed = self._aliases.setdefault(fold(name), [])
        if all(alias.entity != entity for alias in listed):
            listed.append(_Alias(entity, capitals, single and name[0].isupper()))

    def mentions(self, text: str) -> tuple[EntityMention, ...]:
        """All longest mentions in ``text``, in order and without overlaps.

        Spans are half-open code points of ``text`` and exclude a possessive 's. Editorial brackets are seen through:
        "President [Anna] Smith" holds the mention "[Anna] Smith". An alias that several entities share means
        the one of them that the text has last named by an alias of its own, else the first listed.
        """
        letters = composed(text)
        view = opened(letters.text)
        plain = view.text
        folded = fold(plain)
        hits = sorted(self._hits(plain, folded), key=lambda hit: (hit[0], -hit[1]))
        return letters.outward(tuple(_resolved(view, _longest(hits))))

    def _hits(self, plain: str, folded: str) -> Iterator[tuple[int, int, list[str]]]:
        for number, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            if _bounded(folded, start, end):
                yield from self._owners(self._patterns[number], plain, start, end)
        for alias, start, end in self._inflected.find(folded):
            yield from self._owners(alias, plain, start, end)

    def _owners(self, alias: str, plain: str, start: int, end: int) -> Iterator[tuple[int, int, list[str]]]:
        slice_ = plain[start:end]
        owners = [listed.entity for listed in self._aliases[alias] if listed.allows(slice_)]
        if owners:
            yield start, end, owners


def _longest(hits: Iterable[tuple[int, int, list[str]]]) -> Iterator[tuple[int, int, list[str]]]:
    reached = 0
    for start, end, owners in hits:
        if start >= reached:
            reached = end
            yield start, end, owners


def _resolved(view: Opened, hits: Iterable[tuple[int, int, list[str]]]) -> Iterator[EntityMention]:
    order: dict[str, int] = {}
    for number, (start, end, owners) in enumerate(hits):
        entity = max(owners, key=lambda owner: order.get(owner, -1))
        if len(owners) == 1:
            order[entity] = number
        yield EntityMention(view.span(start, end), entity)


def _bounded(folded: str, start: int, end: int) -> bool:
    before = start > 0 and _joined(folded[start - 1], folded[start])
    return not before and not (end < len(folded) and _joined(folded[end - 1], folded[end]))


def _joined(left: str, right: str) -> bool:
    """Whether two neighbouring characters belong to one word."""
    if not (left.isalnum() and right.isalnum()):
        return False
    if left.isascii() and right.isascii():
        return True
    if _KATAKANA.match(left) and _KATAKANA.match(right):
        return True
    return not _UNSPACED.match(left) and not _UNSPACED.match(right)
