"""The parts of an answer that pages are made of: what stands above them, and blocks that stand whole on a page."""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache, partial

from msgspec import Struct

from bot.answers.answer import Answer, Checked, Citation, Section
from bot.answers.message import Message, say
from bot.corpus.document import Excerpt
from bot.corpus.plan import Source
from bot.corpus.span import Span
from bot.rendering.sources import host, page_of, passage_url, published_by
from bot.rendering.telegram.deep_links import Links
from bot.rendering.telegram.rich import Rich, bold, code, cut, italic, join, link, linked, plain, quoted, stressed
from bot.rendering.wording import fill, usage_line

# The bot's own words and a document's title are shortened beyond these many UTF-16 units; excerpts never are.
_TITLE, _NOTICE, _HEADING, _LABEL, _NAME = 250, 700, 250, 150, 150
# Of the 100 entities of a message. Words to stress past these stand in the excerpt like the others.
_MARKS, _POINTS = 60, 40
_REMEMBERED = 4096  # lines that name a document
_LEADING = 512  # those that lead to a passage of one; a document is kept as long
_ALSO, _CONTINUED, _CONTINUES = say("also told"), say("continued"), say("continues")
_IN_CONTEXT = say("in context")
_GIVEN = say("The text to be checked")


class Block(Struct, frozen=True):
    """A part that isn't divided, and the heading of its section."""

    heading: Rich
    body: Rich


class Blocks(Struct, frozen=True):
    """Turns an answer into blocks that leave a page of ``limit`` units room for what stands above them."""

    links: Links
    locale: str
    limit: int

    def above(self, answer: Answer) -> tuple[Rich, Rich]:
        """The title, which every page shows, and the notice, which the first one does."""
        title = bold(self._fill(answer.title), _TITLE) if answer.title else Rich()
        return title, italic(self._fill(answer.notice), _NOTICE) if answer.notice else Rich()

    def of(self, answer: Answer, above: Iterable[Rich]) -> Iterator[Block]:
        """The blocks of ``answer``, in order; each fits on a page below all of ``above``."""
        room = self.limit - sum(part.length + 2 for part in above)
        if answer.checked and answer.checked.differences:
            yield from self._given(answer.checked, room)
        for section in answer.sections:
            heading = bold(self._fill(section.heading), _HEADING) if section.heading else Rich()
            for body in self._bodies(section, room - heading.length - 1):
                yield Block(heading, body)

    def _given(self, checked: Checked, room: int) -> Iterator[Block]:
        """The text that was given: no quotation, its words that no document has so in bold."""
        label = bold(self._fill(_GIVEN))
        for piece in cut(checked.text, Span(0, len(checked.text)), room - label.length - 1):
            marked = [mark for mark in checked.marked if mark.overlaps(piece)][:_MARKS]
            yield Block(label, stressed(checked.text, piece, marked))

    def _bodies(self, section: Section, room: int) -> Iterator[Rich]:
        if section.declared:
            yield from self._declared(section, room)
        if section.usages:
            lines = (usage_line(usage, self.locale) for usage in section.usages)
            yield join([plain(line, _NOTICE) for line in lines], "\n")
        for reference in section.references:
            label = italic(reference.style)
            for piece in cut(reference.text, Span(0, len(reference.text)), room - label.length - 1):
                yield join([label, code(piece.of(reference.text))], "\n")
        for citation in section.citations:
            yield from self._citation(citation, (), room)
        for citation in section.also:
            yield from self._citation(citation, (_ALSO,), room)

    def _declared(self, section: Section, room: int) -> Iterator[Rich]:
        """The points, as many as fit, each time under the heading and over the source of the declaration."""
        source = self._declared_by(section.source) if section.source else Rich()
        lines: list[Rich] = []
        for point in section.declared:
            name = join([bold(f"{point.number}."), plain(point.name, room // 2)], " ")
            line = join([name, italic(self._fill(point.found), _LABEL)], " — ")
            if len(lines) == _POINTS or (lines and join([*lines, line, source], "\n").length > room):
                yield join([*lines, source], "\n")
                lines = []
            lines.append(line)
        yield join([*lines, source], "\n")

    def _declared_by(self, source: Source) -> Rich:
        name = source.publisher or (host(source.url) if source.url else "")
        if not name:
            return Rich()
        shown = link(name, source.url, _NAME) if source.url else plain(name, _NAME)
        return join([italic(self._fill(say("Declared by:"))), shown], " ")

    def _citation(self, citation: Citation, labels: tuple[Message, ...], room: int) -> Iterator[Rich]:
        """The excerpt between the bot's words about it and its source; in pieces, marked as such, if it is too long."""
        own = [*labels, *citation.labels]
        source = _source(self.links, self.locale, citation.excerpt)
        span = citation.excerpt.span
        text = citation.excerpt.document.text
        around = _LABEL + source.length + 2
        for piece in cut(text, span, room - around):
            said = [*own, *_place(piece, span)]
            label = italic("; ".join(map(self._fill, said)), _LABEL) if said else Rich()
            marked = [mark for mark in citation.marked if mark.overlaps(piece)][:_MARKS]
            yield join([label, quoted(text, piece, marked), source], "\n")

    def _fill(self, message: Message) -> str:
        return fill(message, self.locale)


@lru_cache(_LEADING)
def _source(links: Links, locale: str, excerpt: Excerpt) -> Rich:
    """Publisher and day; the title, linked to the passage at its publisher; the passage in the bot."""
    document = excerpt.document
    title = document.title or document.name
    if document.url and excerpt.text == title:
        title = host(document.url)
    page = page_of(excerpt, locale) if document.pages else ""
    has_url, published = document.url is not None, published_by(document, locale)
    line = _source_line(published, title, has_url, page, fill(_IN_CONTEXT, locale))
    opened = cache(partial(_opened, links, excerpt))
    return line.leading_to(cache(partial(passage_url, excerpt)), opened) if has_url else line.leading_to(opened)


def _opened(links: Links, excerpt: Excerpt) -> str:
    return links.to_excerpt(excerpt.id)


@lru_cache(_REMEMBERED)
def _source_line(published: str, title: str, has_url: bool, page: str, in_context: str) -> Rich:
    """What stands below every excerpt of a document, or of a page of it; its links lead nowhere yet."""
    named, opened = plain(title, _NAME), linked(plain(in_context, _NAME), "")
    shown = linked(named, "") if has_url else named
    return join([plain(published, _NAME), shown, plain(page), opened], " · ")


def _place(piece: Span, span: Span) -> Iterator[Message]:
    if piece.start > span.start:
        yield _CONTINUED
    if piece.end < span.end:
        yield _CONTINUES
