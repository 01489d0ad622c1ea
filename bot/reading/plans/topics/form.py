"""The form of the tables of topics: what policy plans are about, with words in English, Russian and Japanese.

A line at the margin is a topic, with the broader topics it belongs to behind ``<``; the indented lines under it are its
words. A word that ends in ``*`` stands for every word that begins so, others for themselves and their English plural;
words joined by spaces are one phrase, found only together. A text that names a topic names its broader topics too, less
strongly. Lines that begin with ``#`` are headings.
"""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic of a table: its name, the broader topics that it belongs to, and its words and phrases as listed."""

    name: str
    broader: tuple[str, ...]
    words: tuple[str, ...]


def read_topics(table: str) -> Iterator[Topic]:
    """The topics of ``table``, in order."""
    heading, listed = "", list[str]()
    for line in [*table.splitlines(), "end"]:
        if line.startswith(" "):
            listed += read_words(line)
        elif line and not line.startswith("#"):
            if heading:
                name, _, above = heading.partition("<")
                yield Topic(name.strip(), tuple(read_words(above)), tuple(listed))
            heading, listed = line, []


def read_words(lines: str) -> Iterator[str]:
    """The words of lines in which commas part them."""
    return (word for word in map(str.strip, lines.replace("\n", " ").split(",")) if word)
