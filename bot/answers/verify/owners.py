"""Words of a document -> whose they are: somebody's, quoted; or the publisher's own."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from bot.answers.framing.corrections import correction_of
from bot.answers.people.voices import block_of
from bot.answers.verify.speaker import Speaker, same_name
from bot.archive.archive import Archive
from bot.archive.entities import entity_id
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.resolving.words import words
from bot.reading.facts import Facts
from bot.reading.names.lexicon import lexicon
from bot.reading.names.person import Person
from bot.reading.speech.labels import label_at
from bot.reading.speech.marks import pair_marks
from bot.reading.speech.quotation import Quotation
from bot.reading.voices import Voice

_LONGEST_NAME = 4  # words
# Words of the publisher's that tell who speaks, between or behind quoted ones: "the minister told reporters on Monday".
_MOST_ATTRIBUTING = 15
_JOINED = re.compile(r" (?:and|&|и) |(?<=[一-龥])と")
_CAPITALISED = re.compile(r"[^\W\d_a-zа-яё][\w'’.-]*(?: [^\W\d_a-zа-яё][\w'’.-]*){,4}")


@dataclass(frozen=True, slots=True)
class Owners:
    """Whose some words of a document are.

    ``voices`` are the quotations that hold them, ``narrated`` says that some are the publisher's own beyond those that
    tell who speaks, ``reported`` are the indirect quotations that these stand in, ``corrected`` is what takes the
    words back below the article: they are nobody's then.
    """

    facts: Facts
    voices: tuple[Voice, ...]
    narrated: bool
    reported: tuple[Voice, ...] = ()
    corrected: Span | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Those who speak, by name, in order."""
        return tuple(dict.fromkeys(person.name for voice in self.voices for person in voice.people))

    @property
    def unsure(self) -> tuple[str, ...]:
        """The surnames of those who speak that several bear, where the document doesn't say which of them is meant."""
        people = (person for voice in self.voices for person in voice.people if is_shared(self.facts, person))
        return tuple(dict.fromkeys(person.name for person in people))

    @property
    def several(self) -> bool:
        """Do the words belong to more than one: to different people, or to somebody and to the publisher?"""
        people = {frozenset(map(entity_id, voice.people)) for voice in self.voices}
        return len(people) > 1 or (bool(people) and self.narrated)


def owners_of(archive: Archive, facts: Facts, words: Sequence[Span]) -> Owners:
    """Whose ``words`` are, which are spans of the document of ``facts``, in order."""
    direct = [voice for voice in facts.voices if voice.quotation.direct]
    direct += _untold(facts, [word for word in words if not _holding(direct, word)])
    runs = [(voice, list(run)) for voice, run in groupby(words, key=lambda word: _holding(direct, word))]
    voices = tuple(dict.fromkeys(voice for voice, _ in runs if voice))
    own = [run for voice, run in runs if voice is None and not _attributes(run, voices)]
    indirect = [voice for voice in facts.voices if not voice.quotation.direct]
    reported = (_holding(indirect, word) for run in own for word in run)
    corrected = next((found for voice in voices if (found := correction_of(facts, voice))), None)
    voices = tuple(map(_nobodys, voices)) if corrected else voices
    return Owners(facts, voices, bool(own), tuple(dict.fromkeys(voice for voice in reported if voice)), corrected)


def _nobodys(voice: Voice) -> Voice:
    return Voice(replace(voice.quotation, speaker=None, cue=None))


def _untold(facts: Facts, words: Sequence[Span]) -> list[Voice]:
    """Marks around all of ``words``, or a person's name and a colon before them, of which reading makes nothing.

    A headline's, a title's, a strange verb's: nobody surely says what is in them, but the publisher least of all.
    """
    if not words:
        return []
    text, whole = facts.document.text, words[0].to(words[-1])
    around = facts.layout.around(whole)
    if around is None:
        return []
    block = around.span
    said = [quoted.inner for quoted in pair_marks(text, block) if quoted.closed and quoted.inner.contains(whole)]
    label = label_at(text, block.start, block.end)
    if label and label.end < whole.start and any(label.overlaps(one) for p in facts.people for one in p.mentions):
        said.append(Span(label.end + 1, block.end))
    return [Voice(Quotation(one, True, None, None)) for one in said[:1]]


def _holding(voices: Sequence[Voice], word: Span) -> Voice | None:
    return next((voice for voice in voices if voice.quotation.span.overlaps(word)), None)


def _attributes(run: Sequence[Span], voices: Sequence[Voice]) -> bool:
    """Do these words only tell who speaks the quotations beside them?"""
    if not voices or len(run) > _MOST_ATTRIBUTING:
        return False
    whole = run[0].to(run[-1])
    told = (part for voice in voices for part in (voice.quotation.speaker, voice.quotation.cue) if part)
    return any(whole.contains(part) for part in told)


def is_by(archive: Archive, owners: Owners, speaker: Speaker, told: bool = False) -> bool | None:
    """Are they the words of ``speaker``? None where the document doesn't tell who speaks, but names ``speaker`` there.

    The publisher speaks in its own words, and no one else does. ``told``: whoever is quoted tells them as another's.
    """
    if not owners.voices:
        return owners.narrated and writer(owners.facts, speaker) is not None
    if owners.narrated:
        return False
    answers = {_said(archive, owners.facts, voice, speaker) for voice in owners.voices}
    if told and False in answers and any(_is_beside(archive, owners.facts, one, speaker) for one in owners.voices):
        return None
    if owners.corrected and _is_named_in(archive, owners.facts, owners.corrected, speaker):
        return None
    return False if False in answers else None if None in answers else True


def writer(facts: Facts, speaker: Speaker) -> str | None:
    """The name of the document's publisher or author, such as a mail's sender, if it is ``speaker``."""
    publisher, author = facts.document.publisher, facts.document.author
    for name in filter(None, (publisher, author)):
        if any(fold(one) in (fold(name), f"the {fold(name)}") for one in speaker.names):
            return name
    people = (one for one in (author, publisher) if one and _is_persons(one))
    return next(filter(speaker.is_named, people), None)


def _is_persons(name: str) -> bool:
    """Is it a person's name, such as a mail's sender has, and no paper's?"""
    folded = fold(name).split()
    return 1 < len(folded) <= _LONGEST_NAME and folded[0] in lexicon().sure_given


def _said(archive: Archive, facts: Facts, voice: Voice, speaker: Speaker) -> bool | None:
    mentioned = voice.quotation.speaker
    if voice.people and all(is_shared(facts, person) for person in voice.people):
        return None if any(speaker.is_named(person.name) for person in voice.people) else False
    if any(speaker.may_be({entity_id(person)}) or speaker.is_named(person.name) for person in voice.people):
        return True
    if called_there(facts, voice, speaker):
        return True
    if voice.people:
        return False
    if mentioned and speaker.may_be(archive.ids(m.entity for m in facts.named if m.span.overlaps(mentioned))):
        return True
    return None if _is_beside(archive, facts, voice, speaker) else False


def called_there(facts: Facts, voice: Voice, speaker: Speaker) -> str | None:
    """How the words that name who speaks name ``speaker``, alone or with others; None if they don't.

    "Reed said" names whomever the document means by Reed; a full name names somebody by itself.
    """
    if voice.quotation.speaker is None:
        return None
    written = voice.quotation.speaker.of(facts.document.text)
    joined = _JOINED.split(written)
    if len(joined) > 1:
        return next(filter(speaker.is_named, joined), None)
    return written if speaker.is_named(written, whole=bool(voice.people)) else None


def is_shared(facts: Facts, person: Person) -> bool:
    """Is ``person`` called only by the surname of several whom the document names, so that it doesn't say which?"""
    if person.entity or len(words(person.name)) != 1:
        return False
    bearers = (one.name for one in facts.people if one is not person and len(words(one.name)) > 1)
    return sum(same_name(name, person.name) for name in bearers) > 1


def _is_beside(archive: Archive, facts: Facts, voice: Voice, speaker: Speaker) -> bool:
    """Does the paragraph of a quotation name ``speaker``?"""
    return _is_named_in(archive, facts, block_of(facts.layout, voice.quotation.span).span, speaker)


def _is_named_in(archive: Archive, facts: Facts, block: Span, speaker: Speaker) -> bool:
    people = {entity_id(p) for p in facts.people if any(block.contains(mention) for mention in p.mentions)}
    bodies = archive.ids(mention.entity for mention in facts.named if block.contains(mention.span))
    written = (word.group() for word in _CAPITALISED.finditer(facts.document.text, block.start, block.end))
    return speaker.may_be(people | bodies) or any(speaker.is_named(name) for name in written)
