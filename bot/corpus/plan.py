"""A plan whose points are declared: they come from outside the documents, with a source of their own."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """Where a declaration comes from."""

    publisher: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a plan, as declared; ``number`` counts from 1."""

    number: int
    name: str
    aliases: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All spellings, the one that is shown first."""
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan as it was declared outside the documents, by ``source``; ``id`` is unique in its corpus."""

    id: str
    name: str
    points: tuple[Point, ...]
    aliases: tuple[str, ...] = ()
    source: Source = Source()

    @property
    def names(self) -> tuple[str, ...]:
        """All spellings, the one that is shown first."""
        return (self.name, *self.aliases)
