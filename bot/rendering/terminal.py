"""Answer -> text for a terminal."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import click

from bot.answers.answer import Answer, Checked, Citation, Declared, Reference, Section, Suggestion
from bot.answers.message import Message, say
from bot.corpus.plan import Source
from bot.corpus.span import Span
from bot.rendering.languages import DEFAULT
from bot.rendering.sources import source_line
from bot.rendering.wording import fill, typed_form
from bot.rendering.wrapping import visible, wrap

_DECLARED_BY, _ASK = say("Declared by:"), say("Ask:")


@dataclass(frozen=True, slots=True)
class Terminal:
    """Writes answers for a terminal of ``width`` columns, with ``colours`` if it shows them.

    ``numbered`` puts a number before each suggestion, for who reads numbers back. Whatever stands in a document or in
    what is declared about it, the terminal obeys none of it. The bot's own words are those of ``locale``.
    """

    colours: bool = False
    width: int = 100
    numbered: bool = False
    locale: str = DEFAULT

    def render(self, answer: Answer) -> str:
        """``answer`` as lines of text; excerpts stand as printed, behind a rule at the left."""
        return "\n".join(self._lines(answer))

    def _lines(self, answer: Answer) -> Iterator[str]:
        if answer.title:
            yield from self.paragraph(self._fill(answer.title), bold=True)
        if answer.checked and answer.checked.differences:
            yield from self._given(answer.checked)
        for section in answer.sections:
            yield from self._section(section)
        if answer.notice:
            yield from self.paragraph(self._fill(answer.notice), fg="yellow")
        yield from self.suggestions(answer.suggestions)

    def _given(self, checked: Checked) -> Iterator[str]:
        """The text that was given, with its words that no document has so."""
        for line in wrap(checked.text, Span(0, len(checked.text)), self.width - 4):
            yield "  ? " + self._stressed(checked.text, line, checked.marked)

    def _section(self, section: Section) -> Iterator[str]:
        if section.heading:
            yield ""
            yield from self.paragraph(self._fill(section.heading), fg="cyan", bold=True)
        for point in section.declared:
            yield self._declared(point)
        for usage in section.usages:
            typed = typed_form(usage.typed, self.locale)
            yield self._style(f"  {typed}") + self._style(f" — {self._fill(usage.summary)}", dim=True)
        for reference in section.references:
            yield from self._reference(reference)
        if section.source:
            yield from self._source(section.source)
        for citation in section.citations:
            yield from self._citation(citation, "  ")
        for citation in section.also:
            yield from self._citation(citation, "      ")

    def _declared(self, point: Declared) -> str:
        return self._style(f"  {point.number}. {point.name} ") + self._style(f"({self._fill(point.found)})", dim=True)

    def _reference(self, reference: Reference) -> Iterator[str]:
        """The reference in lines of its own, so that it can be copied."""
        yield self._style(f"  {reference.style}", dim=True)
        yield from (self._style(line) for line in reference.text.split("\n"))

    def _source(self, source: Source) -> Iterator[str]:
        parts = [part for part in (source.publisher, source.url) if part]
        if parts:
            yield from self.paragraph(f"{self._fill(_DECLARED_BY)} {' · '.join(parts)}", "  ", dim=True)

    def _citation(self, citation: Citation, indent: str) -> Iterator[str]:
        for label in citation.labels:
            yield from self.paragraph(f"[{self._fill(label)}]", indent, fg="magenta")
        text, rule = citation.excerpt.document.text, f"{indent}│ "
        for line in wrap(text, citation.excerpt.span, self.width - len(rule)):
            yield rule + self._stressed(text, line, citation.marked)
        first, *others = self.paragraph(source_line(citation, self.locale), f"{indent}  ", dim=True)
        yield f"{indent}└ {first.removeprefix(f'{indent}  ')}"
        yield from others

    def _stressed(self, text: str, line: Span, marked: tuple[Span, ...]) -> str:
        """The words of ``line``, those of ``marked`` in bold."""
        done, start = [], line.start
        for span in marked:
            if span.overlaps(line):
                end = min(span.end, line.end)
                done += [
                    self._style(text[start : span.start]),
                    self._style(text[max(start, span.start) : end], bold=True),
                ]
                start = end
        return "".join([*done, self._style(text[start : line.end])])

    def suggestions(self, suggestions: tuple[Suggestion, ...]) -> Iterator[str]:
        """What else can be asked, a line each."""
        for number, suggestion in enumerate(suggestions, 1):
            lead = f"{number}." if self.numbered else self._fill(_ASK)
            yield self._style(f"  {lead} ", dim=True) + self._style(suggestion.typed)

    def sentence(self, message: Message) -> Iterator[str]:
        """``message`` as lines."""
        return self.paragraph(self._fill(message))

    def paragraph(self, text: str, indent: str = "", **style: Any) -> Iterator[str]:
        """``text``, words of the bot's own, as lines."""
        for line in wrap(text, Span(0, len(text)), self.width - len(indent)) if text else ():
            yield indent + self._style(line.of(text), **style)

    def _fill(self, message: Message) -> str:
        return fill(message, self.locale)

    def _style(self, text: str, **style: Any) -> str:
        shown = visible(text)
        return click.style(shown, **style) if self.colours and style else shown
