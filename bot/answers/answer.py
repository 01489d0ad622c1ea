"""What the bot answers, before anybody says it in a chat, on a terminal or as JSON."""

from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from bot.answers.message import Message, say
from bot.corpus.document import Document, Excerpt
from bot.corpus.entity import Entity
from bot.corpus.plan import Source
from bot.corpus.span import Span
from bot.reading.dates.status import Status
from bot.reading.dates.when import When
from bot.reading.layout.parts import Role

_CAPTION = say("from the caption of a picture")


class Citation(Struct, frozen=True):
    """An excerpt and what is known of it.

    ``marked`` are the words to stress, spans of the document inside the excerpt. ``when``, ``status`` and ``event``
    belong to a dated statement; tellings of one event share ``event``, and ``statement`` is its sentence, where the
    excerpt begins with another. ``speaker`` is named where the excerpt holds somebody's words.
    """

    excerpt: Excerpt
    role: Role = Role.BODY
    marked: tuple[Span, ...] = ()
    when: When | None = None
    status: Status | None = None
    event: int | None = None
    speaker: str | None = None
    remarks: tuple[Message, ...] = ()
    statement: Span | None = None

    @property
    def labels(self) -> tuple[Message, ...]:
        """The bot's own words about the excerpt; a caption is always said to be one."""
        return (_CAPTION, *self.remarks) if self.role is Role.CAPTION else self.remarks


class Declared(Struct, frozen=True):
    """A point of a plan as it was declared outside the documents, and what the documents have of it.

    ``documents`` are those that name it, oldest first.
    """

    number: int
    name: str
    found: Message
    documents: tuple[Document, ...] = ()


class Verdict(StrEnum):
    """What is said of a quotation that somebody gives.

    It stands word for word; with other words; word for word, but another said it, or on another day; or nowhere.
    """

    VERBATIM = "verbatim"
    ALTERED = "altered"
    MISATTRIBUTED = "misattributed"
    ABSENT = "absent"


class Turn(StrEnum):
    """What a sentence makes of words that are cut out of it, where it doesn't state them."""

    DENIED = "denied"
    ASKED = "asked"
    SUPPOSED = "supposed"
    QUOTED = "quoted"
    REPORTED = "reported"


class Difference(Struct, frozen=True):
    """Words of a text that somebody gave, and those of a document for which they stand; one of the two may be none."""

    given: Span | None
    found: Excerpt | None


class Checked(Struct, frozen=True):
    """A text that somebody gave as a quotation, no document's, and what is said of it.

    ``turn`` is what the sentence that it is cut out of makes of it, if it isn't stated there.
    """

    text: str
    verdict: Verdict
    differences: tuple[Difference, ...] = ()
    turn: Turn | None = None

    @property
    def marked(self) -> tuple[Span, ...]:
        """The words of the text that no document has so."""
        return tuple(sorted(difference.given for difference in self.differences if difference.given))


class Usage(Struct, frozen=True):
    """How a command is typed, and what it answers."""

    typed: str
    summary: Message


class Reference(Struct, frozen=True):
    """A document as a list of references names it, in one style."""

    style: str
    text: str


class Section(Struct, frozen=True):
    """Citations under one heading; ``also`` are further tellings of the same, shown folded.

    Where it tells one event, ``when`` is its time and ``weight`` how much it matters. ``documents`` are those in which
    what is declared was looked for, oldest first.
    """

    heading: Message | None = None
    citations: tuple[Citation, ...] = ()
    also: tuple[Citation, ...] = ()
    declared: tuple[Declared, ...] = ()
    source: Source | None = None
    usages: tuple[Usage, ...] = ()
    references: tuple[Reference, ...] = ()
    when: When | None = None
    weight: float = 0.0
    documents: tuple[Document, ...] = ()


class Suggestion(Struct, frozen=True):
    """Something else to ask: how it is shown, and what asks it."""

    name: str
    typed: str


class Answer(Struct, frozen=True):
    """The answer to one question. A miss has no section; its ``notice`` says what wasn't found.

    ``checked`` is the quotation that the question is about, if it is about one. ``of_replied`` says that the question
    is about the message that it replies to.
    """

    command: str
    typed: str
    title: Message | None = None
    entity: Entity | None = None
    sections: tuple[Section, ...] = ()
    notice: Message | None = None
    suggestions: tuple[Suggestion, ...] = ()
    checked: Checked | None = None
    of_replied: bool = False

    @property
    def citations(self) -> tuple[Citation, ...]:
        """All that is cited, in the order shown; further tellings, which are folded, after those of their section."""
        return tuple(self._citations())

    def _citations(self) -> Iterator[Citation]:
        for section in self.sections:
            yield from section.citations
            yield from section.also

    @property
    def found(self) -> bool:
        """Does the answer show anything that the documents or a declaration say?"""
        return any(section.citations or section.declared for section in self.sections)
