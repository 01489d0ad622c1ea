"""Answer -> text for a terminal."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

import click

from bot.answers.answer import Answer, Citation, Section
from bot.rendering.sources import source_line
from bot.rendering.wording import fill

_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Terminal:
    """Writes answers for a terminal, with colours if it shows them."""

    colours: bool = False

    def render(self, answer: Answer) -> str:
        """``answer`` as lines of text; excerpts stand as printed, between rules at the left."""
        return "\n".join(self._lines(answer))

    def _lines(self, answer: Answer) -> Iterator[str]:
        if answer.title:
            yield self._style(fill(answer.title), bold=True)
        for section in answer.sections:
            yield from self._section(section)
        if answer.notice:
            yield self._style(fill(answer.notice), fg="yellow")
        if answer.suggestions:
            yield self._style("Ask: ", dim=True) + " | ".join(suggestion.typed for suggestion in answer.suggestions)

    def _section(self, section: Section) -> Iterator[str]:
        if section.heading:
            yield ""
            yield self._style(fill(section.heading), fg="cyan", bold=True)
        for point in section.declared:
            yield f"  {point.number}. {point.name} " + self._style(f"({fill(point.found)})", dim=True)
        if section.source and (section.source.publisher or section.source.url):
            yield self._style(
                "  Declared by: " + " ".join(filter(None, (section.source.publisher, section.source.url))), dim=True
            )
        for citation in section.citations:
            yield from self._citation(citation, "  ")
        for citation in section.also:
            yield from self._citation(citation, "      ")

    def _citation(self, citation: Citation, indent: str) -> Iterator[str]:
        for label in citation.labels:
            yield indent + self._style(f"[{fill(label)}]", fg="magenta")
        for line in self._stressed(citation).split("\n"):
            yield from textwrap.wrap(
                line,
                _WIDTH,
                initial_indent=f"{indent}│ ",
                subsequent_indent=f"{indent}│ ",
                break_long_words=False,
                break_on_hyphens=False,
            )
        yield indent + self._style(source_line(citation), dim=True)

    def _stressed(self, citation: Citation) -> str:
        text, start, done = citation.excerpt.document.text, citation.excerpt.span.start, []
        for span in citation.marked:
            done += [text[start : span.start], self._style(span.of(text), bold=True)]
            start = span.end
        return "".join([*done, text[start : citation.excerpt.span.end]])

    def _style(self, text: str, **style: object) -> str:
        return click.style(text, **style) if self.colours else text  # type: ignore[arg-type]
