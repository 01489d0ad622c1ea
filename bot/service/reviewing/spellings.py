"""Spellings that people asked for in vain -> who may have been meant: the aliases that a corpus lacks."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from bot.answers.over_time.in_time import take_period
from bot.answers.people.said import ABOUT
from bot.answers.question import PLAIN, Question
from bot.answers.typed.identify import identify
from bot.archive.archive import Archive
from bot.corpus.entity import Entity
from bot.corpus.folding import fold
from bot.finding.query_words import is_name
from bot.finding.terms import Term, read_terms
from bot.service.store.feedback import Feedback

_OF_A_NAME = frozenset(("who", "said", "then", "gaps", "timeline"))
_NEAREST = 3


@dataclass(frozen=True, slots=True)
class Spelling:
    """What was typed for a name, noted so many ``times`` as not answered, and who may be meant, nearest first."""

    typed: str
    times: int
    near: tuple[Entity, ...]


def unknown_spellings(archive: Archive, notes: Iterable[Feedback], today: date) -> list[Spelling]:
    """The spellings in ``notes`` that surely name nobody but are near to a name, those noted most often first."""
    typed = [name for note in notes for name in _names(archive, Question.parse(note.query), today)]
    as_typed = {fold(name): name for name in reversed(typed)}
    times = Counter(map(fold, typed))
    found = (Spelling(as_typed[folded], n, _near(archive, as_typed[folded])) for folded, n in times.most_common())
    return [spelling for spelling in found if spelling.near]


def _names(archive: Archive, question: Question, today: date) -> Iterator[str]:
    """What a question takes for names: all that a command asks about, or the unknown ones of a plain question."""
    if question.command in _OF_A_NAME:
        words, _ = take_period(archive, question.words, today)
        if name := ABOUT.split(words, maxsplit=1)[0].strip():
            yield name
    elif question.command == PLAIN:
        yield from _unknown(archive, question.words)


def _unknown(archive: Archive, words: str) -> Iterator[str]:
    """Words with a capital that stand in no document, neighbours together."""
    run: list[Term] = []
    for term in [term for term in read_terms(words) if is_name(words, term) and not archive.index.knows(term.stem)]:
        if run and words[run[-1].span.end : term.span.start].strip():
            yield words[run[0].span.start : run[-1].span.end]
            run = []
        run.append(term)
    if run:
        yield words[run[0].span.start : run[-1].span.end]


def _near(archive: Archive, typed: str) -> tuple[Entity, ...]:
    """Who may be meant by ``typed``; nobody, where somebody surely is, or where it is a role."""
    found = identify(archive, typed)
    if found.entity or found.holders:
        return ()
    near = found.candidates or [one.entity for one in archive.resolver.ranked(typed)]
    return tuple(archive.entities[one.id] for one in near[:_NEAREST])
