"""What somebody typed -> the entity that is meant: any script, typos, titles, initials, case endings."""

from collections.abc import Collection, Iterable, Mapping
from functools import cached_property, lru_cache

from bot.corpus.document import Excerpt
from bot.finding.resolving.first_names import by_whole_name
from bot.finding.resolving.matching import CASE, exact, near
from bot.finding.resolving.mentions import Mentions
from bot.finding.resolving.names import Name
from bot.finding.resolving.naming import NameBook
from bot.finding.resolving.thresholds import MARGIN, NEAREST, SURE, SURE_ACROSS, UNSURE
from bot.finding.resolving.titles import without_titles
from bot.finding.resolving.types import PERSON, Candidate, Confidence, Found, Known, Resolution
from bot.finding.resolving.words import Word, words
from bot.finding.roles.index import RoleIndex
from bot.finding.roles.mentions import RoleMentions
from bot.finding.transliteration import other_layout

__all__ = ["Candidate", "Confidence", "Found", "Known", "Resolution", "Resolver"]


_MOST = 5
_LATELY = 8  # one question is asked several times whether it is a name, and which names it holds
# No name has as many words; what has is looked through for exact ones.
_MOST_TYPED_WORDS = 12
_LONGEST_TYPED = 350  # characters; no name has as many, and nobody types a whole text in the wrong layout
_WORD_LEAST = 0.55
# How near somebody is who is named by a role.
_ROLE = 0.9
# What closes a question, and any white space: the last there is, is the ideographic space.
_CLOSING = "?？!！.。,、;:…" + "".join(filter(str.isspace, map(chr, range(0x3001))))


class Resolver:
    """Finds entities by what people type; built once, then immutable."""

    def __init__(self, known: Iterable[Known], roles: Iterable[tuple[str, Excerpt]] = ()) -> None:
        """``roles``: ids of those who are known, each with a role as a document words it, in order of publication."""
        self._book = NameBook(known)
        self._mentions = Mentions(self._book)
        self._roles = tuple(roles)
        self._known_as = lru_cache(_LATELY)(self._listed)
        self._among_all = lru_cache(_LATELY)(self._ranked)
        self._inside = lru_cache(_LATELY)(self._named)

    @property
    def given(self) -> tuple[tuple[str, Excerpt], ...]:
        """Whom documents give which role, in the order of publication."""
        return self._roles

    @cached_property
    def roles(self) -> RoleIndex:
        """Who is given which role."""
        return RoleIndex(self._roles, self.named)

    @cached_property
    def _role_mentions(self) -> RoleMentions:
        return RoleMentions(self.roles)

    @cached_property
    def holders(self) -> Mapping[str, Known]:
        """Those who have a role, by id."""
        ids = {entity for entity, _ in self._roles}
        return {entity.id: entity for entity in self._book.names.entities if entity.id in ids}

    def resolve(self, typed: str, kinds: Collection[str] | None = None) -> Resolution:
        """The entities that ``typed``, as a whole, may name; only of ``kinds`` where given."""
        candidates = self.ranked(typed, kinds)
        resolution = _judged(candidates, typed)
        if resolution.confidence is Confidence.SURE:
            return resolution
        other = self._in_other_layout(typed, kinds)
        return _judged(other, typed) if other else resolution

    def listed(self, typed: str) -> tuple[Known, ...]:
        """The entities of which ``typed`` is a name as it was given, but for case, marks, spaces and kind of kana."""
        return self._known_as(typed)

    def _listed(self, typed: str) -> tuple[Known, ...]:
        plain = typed.rstrip(_CLOSING)
        found = words(plain)[:_MOST_TYPED_WORDS]
        return tuple(name.entity for name in _of_kinds(self._book.names.exactly(plain, found), None)) if found else ()

    def named(self, query: str) -> tuple[Found, ...]:
        """The entities surely named by name inside ``query``, in order of place; spans do not overlap."""
        return self._inside(query)

    def _named(self, query: str) -> tuple[Found, ...]:
        return tuple(by_whole_name(query, self._mentions.find(query), self.resolve))

    def find(self, query: str) -> tuple[Found, ...]:
        """The entities surely named inside ``query``, by name or by role, in order of place; spans do not overlap."""
        named = self.named(query)
        if not self._roles:
            return named
        by_role = [Found(self.holders[one], span, _ROLE) for one, span in self._role_mentions.find(query, named)]
        apart = [one for one in named if not any(one.span.overlaps(other.span) for other in by_role)]
        return tuple(sorted((*apart, *by_role), key=lambda one: one.span)) if by_role else named

    def namesakes(self, entity: Known) -> tuple[Known, ...]:
        """The people whose surname is all that ``entity`` is called by; none where it has a name of several words."""
        found = words(entity.name)
        if len(found) != 1:
            return ()
        fits = self._book.fitting(found, [exact(self._book, found[0])], (PERSON,))
        others = (one.entity for one in fits if one.entity.id != entity.id)
        return tuple(one for one in others if [word.text for word in words(one.name)][1:][-1:] == [found[0].text])

    def nearest(self, typed: str, limit: int = 3) -> tuple[Known, ...]:
        """The entities whose names are plausibly near ``typed``, nearest first, for "did you mean"."""
        near_enough = [one.entity for one in self.ranked(typed, None) if one.score >= NEAREST]
        return tuple(near_enough[:limit])

    def ranked(self, typed: str, kinds: Collection[str] | None = None) -> list[Candidate]:
        """The candidates for ``typed``, best first, whatever their score: what ``resolve`` judges."""
        return list(self._among_all(typed)) if kinds is None else self._ranked(typed, kinds)

    def _ranked(self, typed: str, kinds: Collection[str] | None = None) -> list[Candidate]:
        plain = typed.rstrip(_CLOSING)
        found = words(plain)[:_MOST_TYPED_WORDS]
        for kept in dict.fromkeys((found, without_titles(found))):
            same = _of_kinds(self._book.names.exactly(plain, kept), kinds) if kept or kept == found else []
            if same:
                return [Candidate(name.entity, 1.0, name.text, 1.0) for name in same]
        kept = without_titles(found)
        if not kept:  # a title may be a surname: "King"
            return self._book.fitting(found, [exact(self._book, word) for word in found], kinds) if found else []
        return self._near(kept, kinds, fuzzy=len(kept) < _MOST_TYPED_WORDS)

    def _near(self, typed: tuple[Word, ...], kinds: Collection[str] | None, *, fuzzy: bool) -> list[Candidate]:
        certain = [exact(self._book, word) for word in typed]
        best = self._book.fitting(typed, certain, kinds)
        if fuzzy and not any(one.certainty >= SURE for one in best):
            beside = self._book.beside({number for one in certain for number in one}) if len(typed) > 1 else []
            likely = [near(self._book, word, _WORD_LEAST, beside) for word in typed]
            best = self._book.fitting(typed, likely, kinds)
        return best

    def _in_other_layout(self, typed: str, kinds: Collection[str] | None) -> list[Candidate]:
        """The names that were meant if the keyboard was in the wrong layout: only those spelt exactly so."""
        text = other_layout(typed) if len(typed) <= _LONGEST_TYPED else None
        found = words(text) if text is not None else ()
        if text is None or not found or len(text) < 3 or len(found) > _MOST_TYPED_WORDS:
            return []
        same = _of_kinds(self._book.names.exactly(text, found), kinds)
        if same:
            return [Candidate(name.entity, CASE, name.text, CASE) for name in same]
        best = self._book.fitting(found, [exact(self._book, word) for word in found], kinds)
        return [one for one in best if one.certainty >= SURE]


def _of_kinds(names: Iterable[Name], kinds: Collection[str] | None) -> list[Name]:
    """One name of each entity of ``kinds``."""
    found: dict[int, Name] = {}
    for name in names:
        if kinds is None or name.entity.kind in kinds:
            found.setdefault(name.owner, name)
    return list(found.values())


def _judged(ranked: list[Candidate], typed: str) -> Resolution:
    """How sure the best of ``ranked`` (best first) is for ``typed``."""
    likely = tuple(one for one in ranked if one.score >= UNSURE)[:_MOST]
    if not likely:
        return Resolution(Confidence.NONE)
    alone = len(likely) == 1 or likely[0].score - likely[1].score >= MARGIN
    sure = likely[0].certainty >= (SURE if _same_script(typed, likely[0].matched) else SURE_ACROSS)
    return Resolution(Confidence.SURE if sure and alone else Confidence.UNSURE, likely)


def _same_script(typed: str, matched: str) -> bool:
    """Are the last words of both in one script?"""
    scripts = [word.script for text in (typed, matched) for word in words(text)[-1:]]
    return len(scripts) < 2 or scripts[0] is scripts[1]
