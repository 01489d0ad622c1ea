"""A person of one text."""

from dataclasses import dataclass

from bot.corpus.span import Span


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom a text names.

    ``name`` is the fullest form of the name, or the listed name where a gazetteer knows the person, whose entity id
    is then ``entity``. ``mentions`` are the spans of the names, in order, without title, possessive 's or pronouns.
    ``roles`` are the spans of the titles and offices that the text gives to this person, in order.
    """

    name: str
    entity: str | None
    mentions: tuple[Span, ...]
    roles: tuple[Span, ...] = ()
