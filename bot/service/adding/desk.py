"""Documents that somebody has brought in a chat, each waiting for a yes before it is added to its corpus."""

import asyncio
import secrets
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import islice
from pathlib import Path

from bot.corpus.adding.draft import DatedBy, Draft, Outcome, Raw, Refused
from bot.corpus.adding.fetching import Fetcher
from bot.corpus.adding.gathering import Fetching
from bot.corpus.adding.sameness import Scanned
from bot.corpus.seeds import SEEDS
from bot.service.adding.adding import Adding, Card
from bot.service.adding.apart import read_apart
from bot.service.adding.outcomes import of_file, of_page
from bot.service.corpora.shelf import Shelf
from bot.service.tasks.daemons import in_daemon

MOST_BYTES = 20_000_000
"""What the Bot API hands out at most, and so what is fetched at most."""
_MOST_SECONDS = 30.0
_FETCHING, _READING = 2, 2  # at once
_CARDS = 10  # of one file; who has more isn't helped by a hundred messages
_WAITING, _CHARACTERS = 500, 50_000_000  # so many documents wait, with so much text; older ones are forgotten


@dataclass(frozen=True, slots=True)
class Found:
    """What was brought: the cards of documents, what is none and why, and how many more documents are in it."""

    cards: tuple[Card, ...]
    refused: tuple[Refused, ...] = ()
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Proposal:
    """A document that may be added to ``corpus``; ``shown`` is the message that shows its card."""

    corpus: str
    card: Card
    shown: int = 0


class Desk:
    """Reads what is brought, remembers it until somebody says what shall become of it, and writes it.

    It is remembered in memory alone: whoever asks after a restart, or another replica, has to bring it again.
    """

    def __init__(self, shelf: Shelf, fetcher: Fetching | None = None) -> None:
        self._shelf = shelf
        # No address is one that its user may mean a neighbour by: all have to be on the public web.
        self._fetcher = fetcher or Fetcher(most_bytes=MOST_BYTES, most_seconds=_MOST_SECONDS)
        self._waiting: OrderedDict[str, Proposal] = OrderedDict()
        self._fetching, self._reading = asyncio.Semaphore(_FETCHING), asyncio.Semaphore(_READING)
        self._writing = asyncio.Lock()

    def takes(self, corpus: str) -> bool:
        """May anything be added to ``corpus``? Nothing may to the documents that come along."""
        return self._shelf[corpus].folder.resolve() != SEEDS.resolve()

    async def fetch(self, url: str, corpus: str) -> Found:
        """What stands at ``url``.

        Raises:
            Refused: if it can't be had, or is a list of pages. CorpusError: if ``corpus`` is broken.
        """
        async with self._fetching:
            raw = await in_daemon(partial(self._fetcher.fetch, url))
        return await self._found(corpus, of_page, raw)

    async def read(self, raw: Raw, corpus: str, complete: Callable[[Draft], Draft] = lambda draft: draft) -> Found:
        """What ``raw`` holds; ``complete`` adds to each draft what is known of it beside.

        Raises:
            Refused: if reading it takes too long. CorpusError: if ``corpus`` is broken.
        """
        return await self._found(corpus, of_file, raw, complete)

    def put(self, proposal: Proposal) -> str:
        """Remember ``proposal``, under the name that is returned: 8 characters of ``[A-Za-z0-9_-]``."""
        name = secrets.token_urlsafe(6)
        self._waiting[name] = proposal
        while len(self._waiting) > _WAITING or (len(self._waiting) > 1 and self._characters() > _CHARACTERS):
            self._waiting.popitem(last=False)
        return name

    def get(self, name: str) -> Proposal | None:
        """What is remembered under ``name``; None if nothing is."""
        return self._waiting.get(name)

    def change(self, name: str, proposal: Proposal) -> None:
        """Put ``proposal`` in the place of what is remembered under ``name``, if that is still."""
        if name in self._waiting:
            self._waiting[name] = proposal

    def drop(self, name: str) -> Proposal | None:
        """Forget what is remembered under ``name``."""
        return self._waiting.pop(name, None)

    async def add(self, proposal: Proposal) -> str:
        """Write ``proposal`` into the folder of its corpus; the name that it has there.

        Whoever agrees to a card agrees to its day, also where that was a guess.

        Raises:
            DatelineError: if that can't be done. OSError: if the folder can't be written.
        """
        shelved, agreed = self._shelf[proposal.corpus], dated(proposal, proposal.card.draft.published)
        async with self._writing:
            return await asyncio.to_thread(_write, shelved.folder, shelved.ask.today(), agreed.card.draft)

    def _characters(self) -> int:
        return sum(len(proposal.card.draft.text) for proposal in self._waiting.values())

    async def _found(
        self,
        corpus: str,
        read: Callable[[Raw], list[Outcome]],
        raw: Raw,
        complete: Callable[[Draft], Draft] = lambda draft: draft,
    ) -> Found:
        """In a thread of its own: those of the event loop's pool are few, and questions are answered in them."""
        shelved = self._shelf[corpus]
        async with self._reading:
            outcomes = map(_each(complete), await in_daemon(partial(read_apart, read, raw)))
            return await in_daemon(partial(_carded, shelved.folder, shelved.ask.today(), list(outcomes)))


def dated(proposal: Proposal, day: date | None) -> Proposal:
    """``proposal`` with the ``day`` that its user has given; None: it isn't known."""
    draft = replace(proposal.card.draft, published=day, dated_by=DatedBy.USER if day else None)
    return replace(proposal, card=replace(proposal.card, draft=draft, deciding=()))


def _each(complete: Callable[[Draft], Draft]) -> Callable[[Outcome], Outcome]:
    return lambda outcome: complete(outcome) if isinstance(outcome, Draft) else outcome


def _carded(folder: Path, today: date, found: Iterable[Outcome]) -> Found:
    found = list(found)
    drafts = [one for one in found if isinstance(one, Draft)]
    adding = Adding(folder, today, Scanned())
    cards = tuple(_card(adding, draft) for draft in islice(drafts, _CARDS))
    return Found(cards, tuple(one for one in found if isinstance(one, Refused)), len(drafts) - len(cards))


def _card(adding: Adding, draft: Draft) -> Card:
    """What is learnt of ``draft``, also where a text is there already that resembles it."""
    card = adding.card(draft)
    if card.same and card.same.share is not None:
        return replace(adding.card(draft, even_if_same=True), same=card.same)
    return card


def _write(folder: Path, today: date, draft: Draft) -> str:
    adding = Adding(folder, today, Scanned())
    name = adding.accept(draft)
    adding.finish()
    return name
