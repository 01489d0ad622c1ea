"""A verdict in words: the title over its proof."""

from collections.abc import Iterable

from bot.answers.answer import Turn, Verdict
from bot.answers.framing.corrections import takes_back
from bot.answers.framing.reading import Frame
from bot.answers.message import Message, count, say
from bot.answers.verify.evidence import Evidence
from bot.answers.verify.judging import Judged
from bot.answers.verify.owners import called_there, writer
from bot.reading.voices import Voice

_TURNED = {
    Turn.DENIED: say("These words stand there, but cut out of a sentence that denies them"),
    Turn.ASKED: say("Word for word, but cut out of a question: nobody states it there"),
    Turn.SUPPOSED: say("Word for word, but cut out of a sentence that only supposes it"),
}


def title_of(judged: Judged) -> Message:
    """What the verdict is, and whose the words are."""
    evidence = judged.evidence
    if evidence is None:
        return say("Not in these documents")
    if judged.verdict is Verdict.VERBATIM:
        return _verbatim(judged, evidence)
    if judged.verdict is Verdict.MISATTRIBUTED:
        return _misattributed(evidence, judged.speaker.shown if judged.speaker else "")
    if judged.turn is Turn.DENIED and len(evidence.differences) == 1:
        return _TURNED[Turn.DENIED]
    if evidence.of_scraps:
        return say("Altered: put together from pieces too short to stand for what was said")
    return count("Altered: one difference", "Altered: {n} differences", len(evidence.differences))


def _verbatim(judged: Judged, evidence: Evidence) -> Message:
    owners, places = evidence.owners, 1 + len(judged.others)
    if evidence.is_short:
        return count(
            "Word for word, in one place; so short a text proves little",
            "Word for word, in {n} places; so short a text proves little",
            places,
        )
    if evidence.frame:
        return _TURNED.get(evidence.frame.turn) or _told(evidence.frame, owners.names)
    if not owners.voices:
        return _narrated(judged, evidence)
    if owners.narrated:
        return say("Word for word: partly a quotation, partly the publisher's own words")
    names = _called(judged, evidence) or owners.names
    if len(names) == 1:
        return say("Word for word: {name}'s words", name=names[0])
    return say("Word for word: a quotation, but the document doesn't surely say of whom")


def _called(judged: Judged, evidence: Evidence) -> tuple[str, ...]:
    """How a document calls whoever is claimed, where it says so by a name that it tells nothing else of."""
    owners, speaker = evidence.owners, judged.speaker
    if not (speaker and evidence.by) or any(map(speaker.is_named, owners.names)):
        return ()
    voices = (voice for voice in owners.voices if len(owners.voices) == 1)
    return tuple(name for voice in voices if (name := called_there(owners.facts, voice, speaker)))


def _told(frame: Frame, names: tuple[str, ...]) -> Message:
    """That somebody tells the words as another's."""
    if frame.turn is Turn.QUOTED:
        return _quoted(frame, names)
    if names:
        return say("Word for word, but told there by {names} as what others say", names=names)
    return say("Word for word, but told there as what others say")


def _quoted(frame: Frame, names: tuple[str, ...]) -> Message:
    if names and frame.owned:
        return say("Word for word, but quoted there by {names}: the excerpt says whose words they are", names=names)
    if names:
        return say("Word for word, but quoted there by {names} as another's", names=names)
    if frame.owned:
        return say("Word for word, but a quotation inside a quotation: the excerpt says whose words they are")
    return say("Word for word, but a quotation inside a quotation")


def _narrated(judged: Judged, evidence: Evidence) -> Message:
    reported = _names(evidence.owners.reported)
    if takes_back(evidence.owners.facts, evidence.match.span):
        return say("Word for word, but in a correction, as what an earlier version said: it takes them back")
    if evidence.by and judged.speaker:
        name = writer(evidence.owners.facts, judged.speaker) or judged.speaker.shown
        return say("Word for word: {name}'s own words", name=name)
    if reported:
        return say(
            "Word for word, but no quotation: the publisher tells in its own words what {names} said", names=reported
        )
    return say("Word for word, but no quotation: these are the publisher's own words")


def _misattributed(evidence: Evidence, claimed: str) -> Message:
    day = evidence.match.document.published
    if claimed and evidence.by is False:
        return _anothers(evidence, claimed)
    if evidence.on is False and day:
        return say("Real words, but of another day: printed on {day}", day=day)
    return say("Real words, but of more than one speaker: {names}", names=evidence.owners.names)


def _anothers(evidence: Evidence, claimed: str) -> Message:
    owners = evidence.owners
    if evidence.is_short:
        return say("Real words, but no quotation of {name} has them; so short a text proves little", name=claimed)
    if owners.narrated:
        return _publishers(evidence, claimed)
    if owners.names and evidence.frame and evidence.frame.is_anothers:
        return _retold(evidence.frame, owners.names)
    if owners.names:
        return say("Real words, but not {name}'s: {names} said them", name=claimed, names=owners.names)
    return say("Real words, but the document doesn't give them to {name}", name=claimed)


def _retold(frame: Frame, names: tuple[str, ...]) -> Message:
    if frame.owned:
        return say("Real words, but told by {names}: the excerpt says whose words they are", names=names)
    return say("Real words, but told by {names} as another's", names=names)


def _publishers(evidence: Evidence, claimed: str) -> Message:
    reported = _names(evidence.owners.reported)
    if evidence.owners.voices:
        return say("Real words, but not all {name}'s: some are the publisher's own", name=claimed)
    if reported:
        return say(
            "Real words, but not {name}'s: the publisher tells in its own words what {names} said",
            name=claimed,
            names=reported,
        )
    return say("Real words, but not {name}'s: they are the publisher's own", name=claimed)


def _names(voices: Iterable[Voice]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(person.name for voice in voices for person in voice.people))
