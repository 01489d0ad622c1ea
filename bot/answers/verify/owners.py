"""Words of a document -> whose they are: somebody's, quoted; or the publisher's own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.answers.verify.speaker import Speaker
from bot.archive import Archive, entity_id
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.facts import Facts, Voice

# Words of the publisher's that tell who speaks, between or behind quoted ones: "the minister told reporters on Monday".
_MOST_ATTRIBUTING = 15


@dataclass(frozen=True, slots=True)
class Owners:
    """Whose some words of a document are.

    ``voices`` are the quotations that hold them, ``narrated`` says that some are the publisher's own beyond those that
    tell who speaks, ``reported`` are the indirect quotations that these stand in.
    """

    facts: Facts
    voices: tuple[Voice, ...]
    narrated: bool
    reported: tuple[Voice, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Those who speak, by name, in order."""
        return tuple(dict.fromkeys(voice.person.name for voice in self.voices if voice.person))

    @property
    def several(self) -> bool:
        """Do the words belong to more than one: to different people, or to somebody and to the publisher?"""
        people = {entity_id(voice.person) if voice.person else None for voice in self.voices}
        return len(people) > 1 or (bool(people) and self.narrated)


def owners_of(archive: Archive, facts: Facts, words: Sequence[Span]) -> Owners:
    """Whose ``words`` are, which are spans of the document of ``facts``, in order."""
    direct = [voice for voice in facts.voices if voice.quotation.direct]
    runs = [(voice, list(run)) for voice, run in groupby(words, key=lambda word: _holding(direct, word))]
    voices = tuple(dict.fromkeys(voice for voice, _ in runs if voice))
    own = [run for voice, run in runs if voice is None and not _attributes(run, voices)]
    indirect = [voice for voice in facts.voices if not voice.quotation.direct]
    reported = (_holding(indirect, word) for run in own for word in run)
    return Owners(facts, voices, bool(own), tuple(dict.fromkeys(voice for voice in reported if voice)))


def _holding(voices: Sequence[Voice], word: Span) -> Voice | None:
    return next((voice for voice in voices if voice.quotation.span.overlaps(word)), None)


def _attributes(run: Sequence[Span], voices: Sequence[Voice]) -> bool:
    """Do these words only tell who speaks the quotations beside them?"""
    if not voices or len(run) > _MOST_ATTRIBUTING:
        return False
    whole = run[0].to(run[-1])
    told = (part for voice in voices for part in (voice.quotation.speaker, voice.quotation.cue) if part)
    return any(whole.contains(part) for part in told)


def is_by(archive: Archive, owners: Owners, speaker: Speaker) -> bool | None:
    """Are they the words of ``speaker``? None where the document doesn't tell who speaks, but names ``speaker`` there.

    The publisher speaks in its own words, and no one else does.
    """
    if not owners.voices:
        return bool(owners.narrated and _publishes(owners.facts, speaker))
    if owners.narrated:
        return False
    answers = {_said(archive, owners.facts, voice, speaker) for voice in owners.voices}
    return False if False in answers else None if None in answers else True


def _publishes(facts: Facts, speaker: Speaker) -> bool:
    publisher = fold(facts.document.publisher or "")
    return bool(publisher) and fold(speaker.name) in (publisher, f"the {publisher}")


def _said(archive: Archive, facts: Facts, voice: Voice, speaker: Speaker) -> bool | None:
    if voice.person:
        return speaker.may_be({entity_id(voice.person)})
    mentioned = voice.quotation.speaker
    if mentioned:
        ids = set(archive.ids(m.entity for m in facts.named if m.span.overlaps(mentioned)))
        if speaker.may_be(ids) or fold(speaker.name) in fold(mentioned.of(facts.document.text)):
            return True
    return None if speaker.may_be(set(_named_beside(archive, facts, voice))) else False


def _named_beside(archive: Archive, facts: Facts, voice: Voice) -> Iterator[str]:
    """Who is named in the paragraph of a quotation that is given to nobody."""
    block = next((block.span for block in facts.layout.blocks if block.span.overlaps(voice.quotation.span)), None)
    for person in facts.people if block else ():
        if any(block.contains(mention) for mention in person.mentions if block):
            yield entity_id(person)
    if block:
        yield from archive.ids(mention.entity for mention in facts.named if block.contains(mention.span))
