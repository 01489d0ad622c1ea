"""What answers: one archive, and the day."""

import asyncio
import base64
import copy
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import ParamSpec, TypeVar

from bot.answers.answer import Answer
from bot.answers.commands import answer
from bot.answers.linked import Linked, linked
from bot.answers.offers import Offer, Offers
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.corpus_names import ONLY, edition_in
from bot.service.asking.counting import INLINE, AnswerMetrics

P = ParamSpec("P")
T = TypeVar("T")

_LETTERS = 2  # one other corpus in 4096 is taken for the same, and a button under an old answer then turns to a new one
_NOBODY = ("/who Nobdoy", "/who Никоткин", "/who ナナシノ", "/who 名無某")
# A plain question, which the other may hold, too. All else is found by words, sooner than a thread takes it up.
_READ_FOR_MEANING = frozenset({"ask", "asof"})


@dataclass(frozen=True, slots=True)
class Ask:
    """Answers what is typed from ``archive``, the corpus ``name`` of several; "" is the name of an only one.

    ``edition`` says from which documents an answer is: two letters of ``[A-Za-z0-9_-]`` that change with them, behind
    what tells several corpora apart.
    """

    archive: Archive
    today: Callable[[], date]
    name: str = ONLY
    metrics: AnswerMetrics = field(default_factory=AnswerMetrics, repr=False)
    edition: str = field(init=False)
    _offers: Offers = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "edition", edition_in(self.name, edition_of(self.archive)))
        object.__setattr__(self, "_offers", Offers(self.archive))

    def measured(self, metrics: AnswerMetrics) -> "Ask":
        """The same, counted and timed in ``metrics``."""
        same = copy.copy(self)
        object.__setattr__(same, "metrics", metrics)
        return same

    def __call__(self, typed: str, replied: str = "") -> Answer:
        """The answer to what is ``typed``; some commands are about the message that it ``replied`` to."""
        return self._answer(Question.parse(typed, replied=replied))

    def _answer(self, question: Question) -> Answer:
        return answer(self.archive, question, self.today())

    async def answer(self, typed: str, replied: str = "") -> Answer:
        """The same, beside the event loop where that has to be."""
        question = Question.parse(typed, replied=replied)
        with self.metrics.finding(question.command) as finding:
            if question.command not in _READ_FOR_MEANING and self._is_at_hand:
                return finding.found(self._answer(question))
            return finding.found(await self.beside(self._fetched, question))

    async def beside(self, ask: Callable[P, T], *values: P.args, **named: P.kwargs) -> T:
        """What ``ask``, a function of this, gives: beside the event loop where that takes more than a blink.

        A model reads a question in some hundredths of a second, and an archive that is large or lies elsewhere takes as
        it may.
        """
        if self.archive.meaning is None and self._is_at_hand:
            return ask(*values, **named)
        return await asyncio.to_thread(ask, *values, **named)

    @property
    def _is_at_hand(self) -> bool:
        return not self.archive.is_remote and not self.archive.is_large

    def _fetched(self, question: Question) -> Answer:
        """The answer, with whatever will be looked at when it is shown."""
        given = self._answer(question)
        if self.archive.is_remote:
            for citation in given.citations:
                _ = citation.excerpt.document.text
        return given

    def warm_up(self) -> tuple[Answer, ...]:
        """The answers to what ``/help`` suggests, and to names that nobody has, in each script.

        What is made when it is first needed (of the archive, or tables of a language) is made before anybody waits.
        What was expected and never told of takes seconds to find out where the documents are many; from a database all
        texts would have to come for it.
        """
        if not self.archive.is_remote:
            self("/gaps")
        suggested = [suggestion.typed for suggestion in self("/help").suggestions]
        for typed in suggested:
            tuple(self._offers.of(typed, self.today()))
        return tuple(map(self, (*suggested, *_NOBODY)))

    def offers(self, typed: str) -> tuple[Offer, ...]:
        """What can be sent for ``typed``, the best first."""
        with self.metrics.finding(INLINE) as finding:
            offers = tuple(self._offers.of(typed, self.today()))
            finding.offered(len(offers))
        return offers

    def linked(self, text: str) -> tuple[Linked, ...]:
        """``text`` with what is marked in it leading to excerpts, in several ways."""
        return linked(self.archive, text, self.today())


def edition_of(archive: Archive) -> str:
    """The same for the same documents and what is declared about them, in every process."""
    digest = hashlib.sha256(repr((archive.plans, tuple(archive.entities.values()))).encode())
    for one in archive.documents:
        digest.update(repr((one.digest, one.name, one.published, one.publisher, one.title, one.url)).encode())
    return base64.urlsafe_b64encode(digest.digest()).decode()[:_LETTERS]
