"""Adding documents to a corpus: what is learnt of each is put together, and what is agreed to is written at the end."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from bot.corpus.adding.dossier_edits import DossierEdits, entry_of
from bot.corpus.adding.draft import DatedBy, Draft
from bot.corpus.adding.naming import file_name
from bot.corpus.adding.sameness import Same, Scanned, Seen
from bot.corpus.adding.writing import clean_up, write
from bot.corpus.document import Document
from bot.corpus.dossier import DOSSIER_NAME
from bot.corpus.folding import fold
from bot.corpus.loading import load_corpus
from bot.reading.facts import Facts, Reader
from bot.reading.layout.credits import is_masthead, writer_in
from bot.reading.layout.parts import Role
from bot.reading.plans.concepts import Sort, read_concepts
from bot.reading.statements import NOT_THE_ARTICLE

_MOST_SHOWN = 6
_LONGEST_TITLE = 200
_WORDS_OF_A_PAPER = 6
# What tells a day less surely than the text's own time stamp or dateline.
_WEAKER_THAN_TEXT = (None, DatedBy.PAGE, DatedBy.FILE)


@dataclass(frozen=True, slots=True)
class Card:
    """What was learnt of a document, to be agreed to.

    ``draft`` has the day and the title that reading gave it. ``deciding`` are the words of the text that decided the
    day. ``people`` and ``topics`` are those mentioned most. ``same`` is the text that it is the same as.
    """

    draft: Draft
    deciding: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    same: Same | None = None


class Adding:
    """One go at adding to the corpus in ``folder``. Nothing is written before ``finish``.

    ``seen`` finds out what is there already; for few new documents in a large corpus, ``Scanned`` is the better way.

    Raises:
        CorpusError: if the corpus is broken.
    """

    def __init__(self, folder: Path, today: date, seen: Seen | Scanned | None = None) -> None:
        clean_up(folder)
        corpus = load_corpus(folder, today, may_be_empty=True)
        self._folder, self._today = folder, today
        self._edits = DossierEdits(folder / DOSSIER_NAME)
        self._reader = Reader(corpus.dossier.entities)
        self._declared = frozenset(corpus.dossier.documents)
        self._taken = {path.name.lower() for path in folder.iterdir()}
        self._texts: dict[str, str] = {}
        self._first_lines = Counter(_first_line(document.text) for document in corpus.documents)
        self._seen = seen or Seen()
        for document in corpus.documents:
            self._seen.add(document.name, document.text, document.url)
        self.added = 0

    def expect(self, drafts: Iterable[Draft]) -> None:
        """Know of ``drafts`` that are to come: what stands first in several texts is no headline."""
        self._first_lines.update(_first_line(draft.text) for draft in drafts)

    def card(self, draft: Draft, even_if_same: bool = False) -> Card:
        """What is learnt of ``draft``; a text that is there already is read no further, but ``even_if_same``."""
        if not even_if_same and (same := self._same(draft)):
            return Card(draft, same=same)
        draft, facts = self._read(self._not_after_today(draft))
        draft = replace(draft, title=draft.title or _headline(facts), author=draft.author or _writer(facts))
        people, topics = self._people(facts), _topics(facts)
        if draft.dated_by in _WEAKER_THAN_TEXT and facts.document.published and not self._is_future(facts):
            dated = replace(draft, published=facts.document.published, dated_by=DatedBy.TEXT)
            return Card(dated, tuple(span.of(draft.text) for span in facts.dated_by), people, topics)
        return Card(draft, (), people, topics)

    def accept(self, draft: Draft) -> str:
        """Let ``draft`` be added as it is, under the name returned; a day that isn't sure is declared as inferred.

        What the text decides itself isn't declared: reading finds it again, and can show the words.
        """
        name = draft.stored or file_name(draft, self._taken)
        self._taken.add(name.lower())
        if not draft.stored:
            self._texts[name] = draft.text
        sure = draft.dated_by is not None and draft.dated_by.is_sure
        published = None if draft.dated_by is DatedBy.TEXT else draft.published
        self._edits.declare(name, entry_of(draft, published, inferred=not sure))
        self._seen.add(name, draft.text, draft.url)
        self.added += 1
        return name

    def finish(self) -> None:
        """Write what was accepted, all of it or nothing."""
        if self.added:
            write(self._folder, self._texts, self._edits, self._today)

    @property
    def is_written(self) -> bool:
        """Has what was accepted been written?"""
        return self._edits.is_written

    def _same(self, draft: Draft) -> Same | None:
        if draft.stored:
            return Same(draft.stored) if draft.stored in self._declared else None
        return self._seen.find(draft.text, draft.url)

    def _not_after_today(self, draft: Draft) -> Draft:
        """A day to come is no day of publication: the clock of who wrote it was wrong."""
        is_future = draft.published is not None and draft.published > self._today
        return replace(draft, published=None, dated_by=None) if is_future else draft

    def _read(self, draft: Draft) -> tuple[Draft, Facts]:
        """``draft``, with its publisher where the first line of its text is a masthead above a headline; its facts."""
        line = _first_line(draft.text)
        is_first = is_masthead(line) or (self._first_lines[line] > 1 and len(line.split()) <= _WORDS_OF_A_PAPER)
        if is_first and not draft.publisher and draft.title in (None, line):
            of_paper = replace(draft, publisher=line, title=None)
            facts = self._facts(of_paper)
            if facts.layout.headline:
                return of_paper, facts
        return draft, self._facts(draft)

    def _facts(self, draft: Draft) -> Facts:
        return self._reader.read(Document(draft.source, draft.text, publisher=draft.publisher, title=draft.title))

    def _is_future(self, facts: Facts) -> bool:
        return facts.document.published is not None and facts.document.published > self._today

    def _people(self, facts: Facts) -> tuple[str, ...]:
        mentioned = Counter({person.name: len(person.mentions) for person in facts.people})
        return tuple(name for name, _ in mentioned.most_common(_MOST_SHOWN))


def _headline(facts: Facts) -> str | None:
    """The headline; a salutation is none ("Dear colleagues,")."""
    block = facts.layout.headline
    text = " ".join(block.span.of(facts.document.text).split()) if block else ""
    return text if 0 < len(text) <= _LONGEST_TITLE and not text.endswith((",", "、", "，")) else None


def _writer(facts: Facts) -> str | None:
    lines = (block.span.of(facts.document.text) for block in facts.layout.having(Role.CREDIT))
    return next(filter(None, map(writer_in, lines)), None)


def _first_line(text: str) -> str:
    return text.lstrip().partition("\n")[0].strip()


def _topics(facts: Facts) -> tuple[str, ...]:
    """The topics of which the text tells more than once, and the bodies that it names most."""
    told = Counter(_topics_in(facts))
    bodies = Counter({body.name: len(body.mentions) for body in facts.organisations})
    topics = [name for name, times in told.most_common(_MOST_SHOWN // 2) if times > 1]
    return tuple(dict.fromkeys([*topics, *(name for name, _ in bodies.most_common(_MOST_SHOWN // 2))]))


def _topics_in(facts: Facts) -> Iterator[str]:
    folded = fold(facts.document.text)
    for block in facts.layout.blocks:
        if block.role not in NOT_THE_ARTICLE:
            for concept in read_concepts(folded, block.span.start, block.span.end):
                if concept.sort is Sort.TOPIC:
                    yield concept.name
