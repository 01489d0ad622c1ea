"""An entity that a corpus declares: a person, a body, a place, a topic, with its spellings."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What an entity is; the value is what stands in ``corpus.yaml``."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    EVENT = "event"
    TOPIC = "topic"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Entity:
    """Something that documents mention. ``id`` is unique in its corpus; ``aliases`` are other spellings, any script."""

    id: str
    kind: Kind
    name: str
    aliases: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All spellings, the one that is shown first."""
        return (self.name, *self.aliases)
