"""Which words of its sentence report a quotation."""

from dataclasses import replace

from bot.reading.speech.attribution import Attribution, by_cue
from bot.reading.speech.beside import beside, final
from bot.reading.speech.cue import Cue, mention
from bot.reading.speech.frames import Frame
from bot.reading.speech.noun_phrases import phrase_from
from bot.reading.speech.unreported import labelled, named_before_colon, owner_beside, subject_of, told_before_colon

_MARKS = "'‘’\"“”[(…. "


def attribute(frame: Frame, text: str) -> list[Attribution | None]:
    """The attribution of each quotation of ``frame``; None where its sentence names nobody."""
    after = _following(frame)
    result: list[Attribution | None] = []
    carried: Attribution | None = None
    for index in range(len(frame.quotes)):
        own = _choose(frame, index, text, carried) or labelled(frame, index, text)
        own = own or _sharing(frame.cues[index], carried) or told_before_colon(frame, index)
        kept = replace(carried, touching=False, beside=False) if carried else None
        carried = own or kept or final(frame) or after[index + 1] or _weakly(frame, index)
        result.append(carried)
    return result


def _weakly(frame: Frame, index: int) -> Attribution | None:
    return _last(frame.cues[index], 1) or subject_of(frame.pieces[index])


def _choose(frame: Frame, index: int, text: str, carried: Attribution | None) -> Attribution | None:
    before = _last(frame.cues[index], 2)
    if before and before.strong and (before.touching or _introduces(frame, index, text)):
        return before
    agent = _agent_behind(frame, index) or owner_beside(frame, index)
    if agent:
        return agent
    if carried and carried.beside and _resumes(frame, index, text):
        return None
    after = beside(frame, index, text)
    if after and after.complement and carried and frame.pieces[index].kinds.strip(",-") == "c":
        return None
    if after and not (before and after.complement):
        return after
    ending = final(frame) if before and not before.strong else None
    return named_before_colon(frame.pieces[index], before) or ending or before


def _agent_behind(frame: Frame, index: int) -> Attribution | None:
    """Who said it in 'was called "..." by Smith'."""
    before, piece = frame.pieces[index], frame.pieces[index + 1]
    verb = len(before.kinds.removesuffix("i")) - 1
    if piece.words[:1] != ("by",) or verb < 1 or before.kinds[verb] not in "vj" or before.kinds[verb - 1] not in "xa":
        return None
    found = phrase_from(piece, 1)
    return Attribution(mention(piece, found), before.span(verb, verb + 1), strong=True) if found else None


def _introduces(frame: Frame, index: int, text: str) -> bool:
    """Whether what stands before quotation ``index`` leads up to it, and what follows to the next one.

    Such as 'Smith wrote back with, "Why?" Jones then replied, "..."'.
    """
    whole = text[frame.quotes[index].inner.end - 1] in ".?!"
    both = frame.pieces[index : index + 2] if index + 1 < len(frame.quotes) else ()
    return whole and bool(both) and all(piece.kinds.endswith((",", ":")) for piece in both)


def _resumes(frame: Frame, index: int, text: str) -> bool:
    """Whether quotation ``index`` goes on with the sentence of the one before: '"...," Smith said, "but ..."'."""
    first = frame.quotes[index].inner.of(text).lstrip(_MARKS)[:1]
    return index > 0 and frame.pieces[index].kinds.endswith((",", "-")) and first.islower()


def _last(cues: tuple[Cue, ...], rank: int) -> Attribution | None:
    """The last cue of the words before the quotation that reports; the outer one of "said that he thinks"."""
    reporting = [cue for cue in cues if cue.speaker and cue.rank >= rank]
    while len(reporting) > 1 and reporting[-1].nested and reporting[-2].strong:
        reporting.pop()
    for cue in reporting[-1:]:
        if cue.speaker:
            return by_cue(cue, cue.speaker)
    return None


def _sharing(cues: tuple[Cue, ...], carried: Attribution | None) -> Attribution | None:
    """The cue that shares its subject with the words before the last quotation: '"...," and said "..."'."""
    if not carried or not cues or cues[-1].speaker or cues[-1].rank < 2:
        return None
    return by_cue(cues[-1], carried.speaker)


def _following(frame: Frame) -> list[Attribution | None]:
    """For each piece, the first cue in it or after it."""
    following: Attribution | None = None
    result: list[Attribution | None] = []
    for cues in reversed(frame.cues):
        for cue in reversed(cues):
            if cue.speaker and cue.strong and cue.rank > 1:
                following = Attribution(cue.speaker, cue.span)
        result.append(following)
    return result[::-1]
